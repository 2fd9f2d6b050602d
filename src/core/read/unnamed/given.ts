import type { Range } from '../../model.js'
import type { AttributionRead, Phrase, Reading } from '../reading.js'
import { inside } from './class.js'
import { common } from './described.js'

/**
 * The name is there, in the phrase or beside it: “the port’s director, Ana Ruiz,” and “Ana Ruiz, a port official,” and
 * “officials like Ana Ruiz” have one; “officials, including Ana Ruiz,” are more than her.
 */
export function named(reading: Reading, speaker: Range, { cue }: AttributionRead): boolean {
  const { phrases, block: { prose } } = reading
  const { start, end } = speaker
  // “He and his staff”: he is known
  if (/^(?:s?he|they|we|I) and /i.test(prose.slice(start, start + 9))) return true
  // “Four ministers objected: Ana Ruiz, …”, “Two objectors, Ole Dahl and Petra Lund,”
  if (listed(reading, end)) return true
  for (const phrase of inside(phrases, { start, end: end + 4 })) {
    const { name, genitive, number, form, start: open, end: close, type } = phrase
    if (!proper(phrase) || genitive) continue
    if (name && number === 'one' && open <= start + 1 && close >= end && close <= end + 1 && !(prose.slice(open, close).endsWith('s') && common(prose.slice(open, close).toLowerCase()))) return true
    // “Ole Dahl, an adviser to the mayor who had left, said”
    if (name && number === 'one' && open <= start + 1 && close < end && prose[close] === ',' && (form === 'full' || form === 'title')) return true
    if (open >= end) {
      if (type === 'person' && /^,\s*$/.test(prose.slice(end, open))) return true
      continue
    }
    const before = prose.slice(start, open)
    // “a lawyer for the port, Ole Dahl”, “two critics, Ole Dahl and Petra Lund”
    if (/[^\s,](?:, | — |: )$/.test(before) && !/\b(?:including|among them|and|or)\b/.test(before.slice(before.lastIndexOf(',') + 1)) && apposed(prose, phrase, end)) return true
    if (/\b(?:like|such as) (?:(?:the|a) )?$/.test(before)) return true
  }
  return before(reading, speaker, cue)
}

/** The names follow behind a colon in the same sentence, at most a line further: “four senators objected to it: Sens. Ole Dahl, …”. */
function listed({ phrases, block: { prose } }: Reading, end: number): boolean {
  const rest = prose.slice(end, end + 160)
  const colon = /^[^.!?:“"]*: (?:[A-Z][a-z]+\. )?/.exec(rest)?.[0].length
  if (colon === undefined) return false
  return inside(phrases, { start: end + colon - 6, end: end + colon + 3 }).some((phrase) => proper(phrase) && /^(?: \([^)]*\))?,? (?:and |\p{Lu})/u.test(prose.slice(phrase.end, phrase.end + 30)))
}

const proper = ({ name, form, type }: Phrase): boolean => name !== undefined && (form === 'full' || form === 'surname' || form === 'title') && (type === 'person' || type === null)

/** Up to the end of the phrase there is nothing behind the name but another name, a party or an office. */
const apposed = (prose: string, { end }: Phrase, close: number): boolean => /^(?:$|,| \(| and \p{Lu}| of | \p{Lu}|\.)/u.test(prose.slice(end, close))

/** “Ana Ruiz, a port official, said”: the comma behind closes what the name began. */
function before({ phrases, block: { prose } }: Reading, { start, end }: Range, cue: Range | null): boolean {
  if (!/^(?:an?|the) /.test(prose.slice(start, start + 4)) || !/[^\s,], $/.test(prose.slice(Math.max(0, start - 3), start))) return false
  const name = inside(phrases, { start: Math.max(0, start - 60), end: start }).find((phrase) => phrase.end === start - 2)
  if (!name || !proper(name) || name.form === 'title') return false
  return prose[end] === ',' || cue !== null && cue.end <= name.start && name.start - cue.end < 3
}
