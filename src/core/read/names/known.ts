import { agencies, doubtfulAgencies } from '../../lexicon/en/agencies.js'
import { armedGroups, doubtfulArmedGroups } from '../../lexicon/en/armed-groups.js'
import { bodies, doubtfulBodies } from '../../lexicon/en/bodies.js'
import { countries, doubtfulCountryForms } from '../../lexicon/en/countries.js'
import { doubtfulOutlets, outlets } from '../../lexicon/en/media.js'
import { metonyms } from '../../lexicon/en/metonyms.js'
import { doubtfulParties, parties } from '../../lexicon/en/parties.js'
import { peoples } from '../../lexicon/en/peoples.js'
import { cities, continents, doubtfulPlaces, provinces, usStates, waters, worldRegions } from '../../lexicon/en/places.js'
import { formerStates, regions } from '../../lexicon/en/states.js'
import type { ActorType, MentionForm } from '../../model.js'
import type { Row } from './row.js'

/**
 * Names that the lexicon knows, of one word or several: “the Islamic State of Iraq and al-Sham (ISIS)” is one group under two of them.
 */
export interface Known {
  /** ISO alpha-3 of a state, else a name in small letters with hyphens. */
  readonly key: string
  readonly name: string
  readonly type: ActorType
  readonly form: MentionForm
  readonly sort: 'state' | 'adjective' | 'people' | 'person' | 'capital' | 'region' | 'body' | 'metonym' | 'place'
  /** ISO alpha-3 of the state it acts for. */
  readonly state?: string
  readonly doubtful: boolean
}

/** A name as the lexicon has it: taken apart when a draft first has its first word. */
interface Listed {
  readonly form: string
  readonly known: Known
  readonly doubtful: ReadonlySet<string> | undefined
}

interface Entry {
  readonly words: readonly string[]
  /** Which words the lexicon writes with a capital: the draft must too. */
  readonly capital: readonly boolean[]
  readonly exact: boolean
  readonly known: Known
}

const body = (name: string, type: ActorType, state?: string): Known => ({ key: keyOf(name), name, type, form: 'full', sort: 'body', doubtful: false, ...(state ? { state } : {}) })

/** Listed in small letters; in the draft every weighty word has its capital. */
class Place implements Known {
  readonly type = 'place'
  readonly form = 'full'
  readonly sort = 'place'
  readonly doubtful = false
  constructor(private readonly listed: string) {}

  get key(): string {
    return `place-${keyOf(this.listed)}`
  }

  get name(): string {
    return this.listed.replace(' ,', ',').replace(/(?<![\p{L}’'])\p{Ll}(?!\p{Ll}{0,2}(?:\s|$))/gu, (letter) => letter.toUpperCase())
  }
}

export const keyOf = (name: string): string => name.toLowerCase().replace(/[’']/g, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')

/** Single letters with or without stops are how a name is written, not a name of its own kind: “U.S.” is a full name. */
const acronym = (form: string): boolean => !/[a-z]/.test(form)

const spelled = (word: string): string => (word.includes('’') ? word.replaceAll('’', '\'') : word)

class Index {
  readonly #listed = new Map<string, Listed[]>()
  readonly #entries = new Map<string, readonly Entry[]>()
  readonly #all: Known[] = []
  #keys: ReadonlyMap<string, Known> | undefined

  constructor() {
    for (const { code, name, aliases, adjectives, singular, plural, capitals } of countries) {
      const state: Known = { key: code, name, type: 'state', form: 'full', sort: 'state', state: code, doubtful: false }
      this.#add([name, ...aliases], state, doubtfulCountryForms)
      this.#add(adjectives, { ...state, form: 'demonym', sort: 'adjective' }, doubtfulCountryForms)
      this.#add(plural, { ...state, form: 'demonym', sort: 'people' }, doubtfulCountryForms)
      this.#add(singular, { ...state, form: 'demonym', sort: 'person' }, doubtfulCountryForms)
      this.#add(capitals, { ...state, form: 'metonym', sort: 'capital' }, doubtfulCountryForms)
    }
    for (const { name, aliases, adjectives, plural, capitals, code } of formerStates) {
      const state: Known = { key: keyOf(name), name, type: 'state', form: 'full', sort: 'state', state: code, doubtful: false }
      this.#add([name, ...aliases], state)
      this.#add(adjectives, { ...state, form: 'demonym', sort: 'adjective' })
      this.#add(plural, { ...state, form: 'demonym', sort: 'people' })
      this.#add(capitals, { ...state, form: 'metonym', sort: 'capital' })
    }
    for (const { name, aliases, adjectives, plural, of, governs } of regions) {
      const region: Known = { key: keyOf(name), name, type: governs ? 'government' : 'place', form: 'full', sort: 'region', doubtful: false, ...(of[0] && of.length === 1 ? { state: of[0] } : {}) }
      this.#add([name, ...aliases], region)
      this.#add(adjectives, { ...region, type: 'population', form: 'demonym', sort: 'adjective' })
      this.#add(plural, { ...region, type: 'population', form: 'demonym', sort: 'people' })
    }
    for (const { name, aliases, of, doubtful } of metonyms) this.#add([name, ...aliases], { key: keyOf(name), name, type: 'metonym', form: 'metonym', sort: 'metonym', doubtful, ...(of.length === 3 ? { state: of } : {}) })
    for (const { name, aliases, type } of bodies) this.#add([name, ...aliases], body(name, type), doubtfulBodies)
    for (const { name, aliases, type, country } of agencies) this.#add([name, ...aliases], body(name, type, country), doubtfulAgencies)
    for (const { name, aliases, country } of armedGroups) this.#add([name, ...aliases], body(name, 'armed-group', country), doubtfulArmedGroups)
    for (const { name, aliases, people, country } of parties) {
      this.#add([name, ...aliases], body(name, 'party', country), doubtfulParties)
      this.#add(people, { ...body(name, 'party', country), form: 'demonym', sort: 'people' }, doubtfulParties)
    }
    for (const { name, aliases, country } of outlets) this.#add([name.replace(/^The /, ''), ...aliases], body(name, 'media', country), doubtfulOutlets)
    for (const name of [...continents, ...worldRegions, ...waters, ...provinces, ...cities]) this.#add([name], new Place(name), doubtfulPlaces)
    for (const [name, ap, postal] of usStates) {
      const state: Known = { key: new Place(name.toLowerCase()).key, name, type: 'place', form: 'full', sort: 'place', doubtful: false, state: 'USA' }
      this.#add([name, ...(ap ? [ap] : [])], state, doubtfulPlaces)
      this.#add([postal], { ...state, doubtful: true })
    }
    for (const { singular, plural, adjectives, aliases, kind } of peoples) {
      const people: Known = { key: keyOf(plural), name: plural, type: 'population', form: 'demonym', sort: 'people', doubtful: kind !== 'ethnic' }
      this.#add([plural, ...aliases], people)
      this.#add(adjectives, { ...people, sort: 'adjective' })
      this.#add([singular], { ...people, sort: 'person' })
    }
  }

  #add(forms: readonly string[], known: Known, doubtful?: ReadonlySet<string>): void {
    for (const form of forms) {
      const space = form.indexOf(' ')
      const first = spelled(space < 0 ? form : form.slice(0, space)).toLowerCase()
      const listed = this.#listed.get(first)
      if (listed) listed.push({ form, known, doubtful })
      else this.#listed.set(first, [{ form, known, doubtful }])
    }
    this.#all.push(known)
  }

  /** Names that begin with a word in small letters, the longest first. */
  from(first: string): readonly Entry[] | undefined {
    const known = this.#entries.get(first)
    const listed = known ? undefined : this.#listed.get(first)
    if (!listed) return known
    const entries: Entry[] = []
    for (const one of listed) {
      const entry = entryOf(one)
      if (!entries.some(({ exact, words }) => entry.exact === exact && entry.words.join(' ') === words.join(' '))) entries.push(entry)
    }
    entries.sort((a, b) => b.words.length - a.words.length)
    this.#entries.set(first, entries)
    return entries
  }

  /** What a key means: the first that was listed under it. */
  byKey(key: string): Known | undefined {
    this.#keys ??= new Map(this.#all.toReversed().map((known) => [known.key, known]))
    return this.#keys.get(key)
  }
}

function entryOf({ form, known, doubtful }: Listed): Entry {
  const exact = acronym(form)
  const written = spelled(form).split(' ')
  const { key, name, type, sort, state } = known
  return {
    words: written.map((word) => word.toLowerCase()), exact, capital: written.map((word, index) => /\p{Lu}/u.test(word) || (sort === 'place' && (index === 0 || word.length > 3))),
    known: { key, name, type, sort, ...(state !== undefined && { state }), doubtful: known.doubtful || (doubtful?.has(exact ? form : form.toLowerCase()) ?? false), form: exact && known.form === 'full' ? 'acronym' : known.form },
  }
}

const index = new Index()

export interface Match {
  readonly known: Known
  /** Token index, exclusive. */
  readonly to: number
}

/** The longest known name that begins at the token, all its weighty words in capitals. */
export function knownAt(row: Row, at: number): Match | null {
  if (!row.capital(at)) return null
  const there = row.matches[at]
  return there === undefined ? row.matches[at] = longest(row, at) : there
}

function longest(row: Row, at: number): Match | null {
  const entries = index.from(row.lower(at))
  if (!entries) return null
  for (const { words, capital, exact, known } of entries) {
    const to = at + words.length
    if (to > row.length || words.length > 1 && words[1] !== spelled(row.lower(at + 1))) continue
    let match = true
    for (let n = 0; n < words.length && match; n++) {
      const token = row.tokens[at + n]!
      match = spelled(token.lower) === words[n] && (!capital[n] || row.capital(at + n)) && (!exact || !/\p{Ll}/u.test(token.text))
    }
    if (match) return { known, to }
  }
  return null
}

/** The name, given as one piece of a compound: “Iran” in “U.S.-Iran talks”. */
export function knownPiece(piece: string): Known | null {
  const entries = index.from(spelled(piece.toLowerCase()))
  const exact = !/[a-z]/.test(piece)
  return entries?.find((entry) => entry.words.length === 1 && (!entry.exact || exact))?.known ?? null
}

/** What the lexicon calls a key. */
export const knownByKey = (key: string): Known | undefined => index.byKey(key)
