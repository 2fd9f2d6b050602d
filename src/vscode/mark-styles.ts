import type { Layer } from './layers.js'

/** How a layer of marks is drawn: a line under the words, an edge under them, a bar on either side, or a sign behind. */
export type MarkStyle =
  | { readonly as: 'underline'; readonly line: 'solid' | 'dashed' | 'dotted'; readonly width: 1 | 2; readonly colour: string; readonly percent?: number }
  | { readonly as: 'edge'; readonly line: 'dotted'; readonly colour: string }
  | { readonly as: 'bars'; readonly line: 'double'; readonly colour: string }
  | { readonly as: 'sign'; readonly sign: string; readonly colour: string }

/**
 * One line style a layer, so that marks are told apart without colour, and one CSS property a layer, so that an actor
 * inside a quote inside a channel's evidence shows all three. Actors: solid, the first mention thicker, a doubtful one thin
 * and dotted. Unnamed sources: dashed. Quotes: dotted, a doubtful one at its ends alone. Evidence: a double bar before and after.
 * Findings: a small raised sign behind the phrase, full, open or round by severity, a tick for what is known. `percent` is how much
 * of the colour is left.
 */
export const markStyles: Readonly<Record<Layer, MarkStyle>> = {
  actorFirst: { as: 'underline', line: 'solid', width: 2, colour: 'actorMark' },
  actor: { as: 'underline', line: 'solid', width: 1, colour: 'actorMark', percent: 75 },
  actorDoubtful: { as: 'underline', line: 'dotted', width: 1, colour: 'actorMarkUnsure' },
  unnamed: { as: 'underline', line: 'dashed', width: 2, colour: 'unnamedMark' },
  quote: { as: 'edge', line: 'dotted', colour: 'quoteMark' },
  quoteDoubtful: { as: 'edge', line: 'dotted', colour: 'quoteMarkUnsure' },
  channel: { as: 'bars', line: 'double', colour: 'channelMark' },
  findingError: { as: 'sign', sign: '▲', colour: 'findingMark' },
  findingWarning: { as: 'sign', sign: '△', colour: 'findingMark' },
  findingNote: { as: 'sign', sign: '○', colour: 'findingMark' },
  findingKnown: { as: 'sign', sign: '✓', colour: 'findingKnownMark' },
}
