import type { ChannelStatus } from '../core/index.js'

/** Colours by what they say; the page gives each its value, a saved picture has it written in. */
export type Ink = 'paper' | 'ink' | 'muted' | 'node' | 'rim' | 'on' | 'off' | 'ahead' | 'past' | 'doubt'

/** A sign that sits on a line, half-way between a party and the label. `gap` are bars where the line is broken off, at the label. */
export type Sign = 'gap' | 'cross' | 'slash' | 'pause' | 'ring' | 'bead' | 'question'

/** How a line is drawn. No two statuses share dashes, weight and sign, so that they are told apart without colour. */
export interface Stroke {
  readonly ink: Ink
  /** In pixels. */
  readonly weight: number
  readonly dashes?: string
  /** Dashes with round ends: dots. */
  readonly round?: true
  /** Two lines side by side. */
  readonly double?: true
  readonly sign?: Sign
}

export const STROKES: Readonly<Record<ChannelStatus, Stroke>> = {
  none: { ink: 'off', weight: 2, dashes: '8 5', sign: 'gap' },
  refused: { ink: 'off', weight: 2, sign: 'cross' },
  cancelled: { ink: 'off', weight: 2, dashes: '3 4', sign: 'slash' },
  suspended: { ink: 'off', weight: 2, sign: 'pause' },
  'active-main': { ink: 'on', weight: 5 },
  active: { ink: 'on', weight: 2 },
  intermittent: { ink: 'on', weight: 2, dashes: '14 7' },
  standing: { ink: 'on', weight: 5, double: true },
  disputed: { ink: 'doubt', weight: 2, sign: 'question' },
  proposed: { ink: 'ahead', weight: 2.75, dashes: '0 9', round: true, sign: 'ring' },
  prospective: { ink: 'ahead', weight: 2.75, dashes: '0 6', round: true },
  'one-off': { ink: 'past', weight: 1.5, sign: 'bead' },
  historical: { ink: 'past', weight: 1.25 },
}

/** The news first: the order of the legend and of the list. */
export const NEWS = Object.keys(STROKES) as readonly ChannelStatus[]
