import { timeAfter, timeCounts, timePhrases, timePointers, timeUnits, timeWords } from '../lexicon/en/times.js'
import type { TimeRead, Token } from './reading.js'

/**
 * Times that count from the day of writing: “For now nobody calls; last winter they called twice a day, and two weeks ago
 * they stopped.”
 */
interface Found {
  readonly to: number
  readonly kind: TimeRead['kind']
  readonly points: TimeRead['points']
}

export function moment(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]!
  if (word.kind !== 'word') return null
  const single = timeWords.get(word.lower)
  if (single !== undefined) return { to: at + 1, kind: 'relative', points: single }
  const phrase = timePhrases.get(word.lower)
  if (phrase) for (const [words, points] of phrase) if (words.every((each, n) => tokens[at + 1 + n]?.lower === each)) return { to: at + 1 + words.length, kind: 'relative', points }
  if (word.lower === 'the') return dayBefore(tokens, at)
  // “earlier this week”, “later today”; “earlier talks” is no time.
  if (EARLIER.test(word.lower)) {
    const inner = tokens[at + 1] && /^(?:this|that|last|next|today|on|in)$/.test(tokens[at + 1]!.lower) ? moment(tokens, at + 1) : null
    return inner && { ...inner, points: word.lower === 'later' ? 'future' : 'past' }
  }
  return pointed(tokens, at)
}

/** “last week”, “next month”, “this summer”, “last Friday”, “recent weeks”, “the past few days”; not “last session”. */
function pointed(tokens: readonly Token[], at: number): Found | null {
  const points = timePointers.get(tokens[at]!.lower)
  if (points === undefined) return null
  let unit = at + 1
  if (FEW.test(tokens[unit]?.lower ?? '')) unit++
  const token = tokens[unit]
  if (!isUnit(token) && !DAY_OR_MONTH.test(token?.text ?? '')) return null
  return { to: unit + 1, kind: 'relative', points }
}

/** “the day before”, “the following day”, “the same week”. */
function dayBefore(tokens: readonly Token[], at: number): Found | null {
  const next = tokens[at + 1]
  if (!next) return null
  if (isUnit(next) && /^(?:before|after|earlier)$/.test(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.kind !== 'word') return { to: at + 3, kind: 'relative', points: 'none' }
  if (/^(?:following|next|previous|same|past|last|coming)$/.test(next.lower)) {
    const found = pointed(tokens, at + 1)
    return found && { ...found, points: /^(?:next|coming)$/.test(next.lower) ? 'future' : found.points }
  }
  return null
}

/** Index of the unit in “two weeks”, “several long months”, “a year”; -1 where there is none. */
export function quantity(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!
  if (token.kind === 'number' ? !/^\d{1,3}$/.test(token.lower) : !timeCounts.has(token.lower)) return -1
  if (isUnit(tokens[at + 1])) return at + 1
  return (token.lower === 'a' || token.lower === 'the') && FEW.test(tokens[at + 1]?.lower ?? '') && isUnit(tokens[at + 2]) ? at + 2 : -1
}

/** What the word after a quantity makes of it: ago, earlier, later. */
export const afterQuantity = (token: Token | undefined): TimeRead['points'] | undefined => (token ? timeAfter.get(token.lower) : undefined)

export const isUnit = (token: Token | undefined): boolean => token !== undefined && timeUnits.has(token.lower)

/** Whether a word can open a time at all. */
export const opensTime = (lower: string): boolean => OPENERS.has(lower)

const OPENERS: ReadonlySet<string> = new Set([...timeWords.keys(), ...timePhrases.keys(), ...timePointers.keys(), ...timeCounts, 'the', 'earlier', 'later', 'late', 'early'])

const FEW = /^(?:few|several|couple|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/
const EARLIER = /^(?:earlier|later|late|early)$/
/** With a capital: “last May” is a time, “this may help” is not. */
const DAY_OR_MONTH = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)$/
