import type { Channel, Span } from '../../model.js'
import type { Resolved } from '../check.js'
import { oneLine } from '../passages.js'

/** “Chile–Peru”: whom the parties act for, as a desk writes a pair. */
export function pairOf({ actors }: Pick<Resolved, 'actors'>): (channel: Channel) => string {
  const names = new Map(actors.map(({ id, name }) => [id, oneLine(name)]))
  return ({ pair, parties }) => (pair.length > 1 ? pair : parties).map((id) => names.get(id) ?? id).join('–')
}

/** The first words of a sentence, for the reader to find it by: a line number would change with every line put before. */
export function opening({ text }: Span): string {
  const words = oneLine(text).split(' ')
  return words.length > LONG ? `${words.slice(0, LONG).join(' ')} …` : words.join(' ')
}

const LONG = 8

/** The sentences of a channel, first the one that says most: with its time, else its place. */
export const telling = ({ evidence, time, venue }: Channel): Span[] =>
  [...[time, venue].flatMap((span) => (span ? evidence.filter(({ start, end }) => start <= span.start && end >= span.end) : [])), ...evidence]
