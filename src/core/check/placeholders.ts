import type { Analysis, Fix, Range } from '../model.js'
import { nameTheSpeaker } from './quotes/name-the-speaker.js'
import { addTheReason } from './sourcing/no-reason.js'

/**
 * What can be added to the words at a place, found fault with or not: a quote of three words as in “They were told to “wait for spring”.” is
 * too short for `quotes/no-speaker`, and its speaker can be named all the same. For a writer who asks; a check says what is missing.
 *
 * Of the quotes and the unnamed sources that a range meets, the description that it meets first. Nothing for a quote with a speaker, a source
 * with a reason, scare quotes and headlines. Whether a place stands between other marks, the host has to see to.
 */
export function placeholders({ quotes, sources }: Pick<Analysis, 'quotes' | 'sources'>, source: string, place: Range): Omit<Fix, 'title'>[] {
  const meets = ({ start, end }: Range): boolean => start <= place.end && place.start <= end
  const orphans = quotes.filter(({ kind, speaker, speakerSpan, cue, segments }) => kind !== 'scare' && speaker === null && !speakerSpan && !cue && segments.some(meets) && !inHeadline(source, segments[0]!))
  const unnamed = sources.filter((one) => one.class === 'anonymous' && !one.reason)
  return [
    ...orphans.flatMap((quote) => nameTheSpeaker(quote, source)),
    ...unnamed.flatMap((one) => one.spans.filter(meets).slice(0, 1).flatMap((description) => addTheReason(one, source, description))),
  ].map(({ title, start, end, insert }) => ({ wording: title, start, end, insert }))
}

const inHeadline = (source: string, { start }: Range): boolean => /^ {0,3}#{1,6}[ \t]/.test(source.slice(source.lastIndexOf('\n', start - 1) + 1, start))
