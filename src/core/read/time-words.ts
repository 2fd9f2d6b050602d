import type { TimeRead, Token } from './reading.js'

/**
 * Times that count from the day of writing: “For now nobody calls; last winter they called twice a day, and two weeks ago
 * they stopped.” Written by hand from newsroom usage, MIT.
 */
interface Found {
  readonly to: number
  readonly kind: TimeRead['kind']
  readonly points: TimeRead['points']
}

export function moment(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]!
  if (word.kind !== 'word') return null
  const single = WORD.get(word.lower)
  if (single !== undefined) return { to: at + 1, kind: 'relative', points: single }
  const phrase = PHRASES.get(word.lower)
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
  const points = POINTER.get(tokens[at]!.lower)
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
  if (token.kind === 'number' ? !/^\d{1,3}$/.test(token.lower) : !COUNT.has(token.lower)) return -1
  if (isUnit(tokens[at + 1])) return at + 1
  return (token.lower === 'a' || token.lower === 'the') && FEW.test(tokens[at + 1]?.lower ?? '') && isUnit(tokens[at + 2]) ? at + 2 : -1
}

/** What the word after a quantity makes of it: ago, earlier, later. */
export const afterQuantity = (token: Token | undefined): TimeRead['points'] | undefined => (token ? AFTER.get(token.lower) : undefined)

export const isUnit = (token: Token | undefined): boolean => token !== undefined && UNIT.has(token.lower)

/** Whether a word can open a time at all. */
export const opensTime = (lower: string): boolean => WORD.has(lower) || PHRASES.has(lower) || POINTER.has(lower) || COUNT.has(lower) || lower === 'the' || lower === 'earlier' || lower === 'later' || lower === 'late' || lower === 'early'

const UNIT = new Set(('minute minutes hour hours day days night nights morning afternoon evening week weeks weekend weekends fortnight month months quarter ' +
  'year years decade decades century centuries spring summer autumn fall winter').split(' '))
const COUNT = new Set('a an one two three four five six seven eight nine ten eleven twelve several many few some couple'.split(' '))
const FEW = /^(?:few|several|couple|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/
const EARLIER = /^(?:earlier|later|late|early)$/
/** With a capital: “last May” is a time, “this may help” is not. */
const DAY_OR_MONTH = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)$/
const POINTER = new Map<string, TimeRead['points']>([
  ['last', 'past'], ['past', 'past'], ['previous', 'past'], ['recent', 'past'], ['next', 'future'], ['coming', 'future'], ['this', 'none'], ['that', 'past'],
  ['following', 'none'], ['same', 'none'],
])
const AFTER = new Map<string, TimeRead['points']>([['ago', 'past'], ['earlier', 'past'], ['before', 'past'], ['later', 'none'], ['from', 'future']])
const WORD = new Map<string, TimeRead['points']>([['today', 'none'], ['yesterday', 'past'], ['tomorrow', 'future'], ['tonight', 'none'], ['recently', 'past'], ['overnight', 'past']])
const PHRASES = new Map<string, readonly (readonly [readonly string[], TimeRead['points']])[]>([
  ['for', [[['now'], 'none'], [['the', 'moment'], 'none'], [['the', 'time', 'being'], 'none']]],
  ['so', [[['far'], 'none']]],
  ['at', [[['present'], 'none'], [['the', 'moment'], 'none'], [['the', 'time'], 'past']]],
  ['until', [[['now'], 'none']]],
  ['to', [[['date'], 'none']]],
])
