import { clean, clipped, wrapped, type Measure } from './lettering.js'
import type { Line, Party } from './story.js'

/** Sizes in pixels at full scale. */
export const TYPE = { party: 13, what: 12, where: 11, carrier: 11.5 } as const

const PARTY = { widest: 150, narrowest: 92, side: 16, line: 17, around: 22 } as const
export const LABEL = { widest: 176, side: 8, what: 16, where: 14, carrier: 22, around: 6 } as const

/** How high the capsule of those who carry is. */
export const CAPSULE = 19

export interface Size {
  readonly width: number
  readonly height: number
}

/** A party with its name as it stands in the picture. */
export interface PartyBox extends Size {
  readonly party: Party
  readonly name: readonly string[]
}

/** A channel's label, which sits on its line. */
export interface LabelBox extends Size {
  readonly line: Line
  /** Names of those who carry, in a capsule on the line; empty without one. */
  readonly carriers: string
  readonly carriersWidth: number
  readonly what: string
  readonly where: string
}

/** All as wide as the widest, so that columns have straight sides. */
export function partyBoxes(parties: readonly Party[], measure: Measure): PartyBox[] {
  const boxes = parties.map((party) => partyBox(party, measure))
  const width = Math.max(...boxes.map((box) => box.width), 0)
  return boxes.map((box) => ({ ...box, width }))
}

function partyBox(party: Party, measure: Measure): PartyBox {
  const name = wrapped(clean(party.name) || '?', PARTY.widest, TYPE.party, true, measure)
  const words = Math.max(...name.map((line) => measure(line, TYPE.party, true)))
  return { party, name, width: Math.ceil(Math.max(PARTY.narrowest, words + 2 * PARTY.side)), height: PARTY.around + name.length * PARTY.line }
}

/** The part of a label that its line runs into: the capsule of those who carry, else the whole. */
export function onTheLine({ x, y, width, height, carriersWidth }: LabelBox & { readonly x: number; readonly y: number }): Size & { readonly x: number; readonly y: number } {
  return carriersWidth ? { x, y: y - height / 2 + (LABEL.around + CAPSULE) / 2, width: carriersWidth, height: CAPSULE } : { x, y, width, height }
}

export function labelBox(line: Line, measure: Measure): LabelBox {
  const fit = (text: string, size: number, room: number = LABEL.widest): string => clipped(clean(text), room, size, false, measure)
  const carriers = fit(line.carriers.map(({ name }) => name).join(', '), TYPE.carrier, LABEL.widest - 20)
  const what = fit(line.what, TYPE.what)
  const where = fit(line.where, TYPE.where)
  const carriersWidth = carriers ? Math.ceil(measure(carriers, TYPE.carrier, false) + 20) : 0
  const words = Math.max(carriersWidth, measure(what, TYPE.what, false), measure(where, TYPE.where, false))
  return {
    line, carriers, carriersWidth, what, where,
    width: Math.ceil(words + 2 * LABEL.side),
    height: LABEL.around + LABEL.what + (where ? LABEL.where : 0) + (carriers ? LABEL.carrier : 0),
  }
}
