// Our own sentences with the slots filled: names from our lists or made up, each with what its slot says it is.
import { readFileSync } from 'node:fs'
import { givenNames } from '../../../src/core/lexicon/en/given-names.ts'
import { outlets } from '../../../src/core/lexicon/en/media.ts'
import { parties } from '../../../src/core/lexicon/en/parties.ts'
import { cities, provinces } from '../../../src/core/lexicon/en/places.ts'

const capital = (word: string): string => word.replace(/(?<![\p{L}’'])\p{Ll}(?!\p{Ll}{0,2}(?:\s|$))/gu, (letter) => letter.toUpperCase())
const list = (names: Iterable<string>): string[] => [...names].filter((name) => /^[\p{L} '-]+$/u.test(name)).map(capital)
const given = list(givenNames)

const FAMILIES = ('Abelard Ackroyd Adeyemi Ahlberg Akintola Albrecht Almeida Andrade Arkwright Ashdown Baptiste Barlow Bekele Bergstrom Bianchi Boateng Brannigan Brodsky Calloway Castellanos Chaudhry Clemens Cordova Dalgaard Danjuma Delacroix Dimitrov ' +
  'Donnelly Dragomir Eklund Ellingsen Engstrom Escobedo Farquhar Ferreira Fitzgibbon Fontaine Galloway Garibay Goldfarb Grunwald Hadley Halloran Hargreaves Hathaway Horvath Ibarra Ilves Iyer Jankowski Jernigan Kasprzak Kellerman Kovalenko Kowalczyk Lagerkvist ' +
  'Langley Lindqvist Lombardi Macalister Madrigal Marchetti Mbeki McAllister McKenna Moreau Mukherjee Mwangi Nakamura Novotny Obradovic Okonkwo Oyelaran Palacios Papadakis Pemberton Petrosyan Quintero Rademaker Ramaswamy Rasmussen Rosenthal Sandoval ' +
  'Schumacher Sokolov Stanhope Szabo Tanaka Thackeray Tremblay Ustinov Valdivia Vandenberg Wainwright Weatherby Wojcik Yamamoto Zapatero Zielinski').split(' ')
const FIRMS = ('Quellon Norvane Vantic Zentrix Optiva Brakemann Velta Corvico Ferrotec Halcyra Innovex Lumetta Maxivo Nordisan Omnivex Petralis Quantel Rexona Solvance Tektra Unitel Vexor Xantia Zillow-Hart BrightPath NetForge CloudWerk DataMint SoundHive ' +
  'Harbor Lights|Iron Lanterns|Velvet Sirens|Static Parade|Paper Wolves|Golden Sparrow|Red Kites|Ironbirds|Thunderhawks|Riverdogs|Wildcats|Mariners|Rovers|Lorne Rovers|Vale Wanderers|Sparta Lorne|Atletico Varga|Black Orchard|Northern Sons|Blue Anvil|TransVarga|Kestrel Foods|Varga Motors|Alder Records|Civic Renewal|Forward Lorne|Nueva Senda|Parti Neuf|Union Vecina|Liga Verda|SBV|KTR|NVW|DRK|PLO-Rinn|ASV|BGT').split(/[ |]/)
const THINGS = 'Midnight Harvest|Glass Tiger Road|The Long Shore|Blue Meridian|Northern Star|Sea Spirit|Lady Morgan|Galvatron|Vistaprime|Zolpirex|Cordoxin|Tarvanese|Oloni|Space Runner II|Kingdom Come|Dust and Honey|Tides|Ember|Paloma|Silverado Nights|Xylo|Model K|Farewell Summer|Second Winter|Borealis'.split('|')

const FILLERS: Readonly<Record<string, readonly string[]>> = {
  P: given.flatMap((first, index) => index % 3 === 0 ? [`${first} ${FAMILIES[index % FAMILIES.length]!}`, FAMILIES[(index * 7) % FAMILIES.length]!] : []),
  O: [...FIRMS, ...FIRMS, ...list([...outlets, ...parties].map(({ name }) => name).filter((name) => !/^The /.test(name)))],
  L: list([...cities, ...provinces]),
  T: THINGS,
}

export interface Slot {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** Every sentence `times` times with other names in it, each by itself. */
export function sentences(times: number): { text: string; actors: Slot[] }[] {
  const templates = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'))
  let seed = 17
  const pick = (names: readonly string[]): string => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return names[(seed >>> 8) % names.length]!
  }
  return templates.flatMap((template) => Array.from({ length: times }, () => {
    const actors: Slot[] = []
    let text = ''
    for (const part of template.split(/(\{[POLT]\})/)) {
      const slot = /^\{([POLT])\}$/.exec(part)?.[1]
      const start = text.length
      text += slot ? pick(FILLERS[slot]!) : part
      if (slot) actors.push({ start, end: text.length, type: slot })
    }
    return { text, actors }
  }))
}
