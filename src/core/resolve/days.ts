import { monthNumbers, smallNumbers } from '../lexicon/en/calendar.js'
import { civil, dayOf, monthDays, spanning, type Days } from './civil.js'
import { dateIn, type Anchor } from './date-words.js'
import { away } from './day-steps.js'
import { pointedDays } from './pointed-days.js'

/**
 * The days that a time means: in a draft of 22 November 2031, a Saturday, “They met on Monday, a month after the May 9 walkout”
 * has the 17th for its Monday and the 9th of that year's May.
 *
 * In small letters or not: “last week”, “between May 3 and June 8”; null where nobody can tell (“recently”, “several weeks ago”).
 */
export function daysOf(written: string, anchor: Anchor): Days | null {
  const words = written.toLowerCase().match(WORD) ?? []
  return daysIn(words.slice(0, LONGEST), anchor)
}

const WORD = /\d{4}-\d\d-\d\d|\d+|[a-z]+|[–—-]/g
/** In words. No time is longer. */
const LONGEST = 16

function daysIn(words: readonly string[], anchor: Anchor): Days | null {
  const [first = '', ...rest] = words
  if (first === 'between' || first === 'from') return betweenDays(rest, first === 'between' ? /^and$/ : /^(?:to|until|through)$/, anchor)
  const dash = words.findIndex((word, at) => at > 0 && DASH.test(word) && !PART.test(words[at - 1]!))
  if (dash > 0 && !/^\d{1,2}$/.test(words[dash + 1] ?? '')) return betweenDays(words, DASH, anchor)
  if (first === 'since') {
    const since = daysIn(rest, { ...anchor, tense: 'past' })
    return since?.from === undefined ? null : { from: since.from, ...(anchor.now !== null && anchor.now >= since.from ? { to: anchor.now } : {}) }
  }
  if (PART.test(first)) return partOf(first, daysIn(DASH.test(rest[0] ?? '') ? rest.slice(1) : rest, anchor), anchor)
  return pointedDays(words, anchor) ?? ago(words, anchor) ?? dateIn(words, anchor)
}

/** “between Monday and Thursday”: the last of it first, and the first of it counted from there. */
function betweenDays(words: readonly string[], join: RegExp, anchor: Anchor): Days | null {
  const at = words.findIndex((word) => join.test(word))
  if (at < 1) return null
  const left = words.slice(0, at)
  const right = daysIn(words.slice(at + 1), anchor) ?? sameMonth(left, words.slice(at + 1), anchor)
  const first = right?.from === undefined ? null : daysIn(left, { now: right.from, tense: 'past' })
  return spanning(first?.from, right?.to)
}

/** “from May 3 to 9” */
function sameMonth([month = '']: readonly string[], right: readonly string[], anchor: Anchor): Days | null {
  return monthNumbers.has(month) && /^\d{1,2}$/.test(right[0] ?? '') ? dateIn([month, ...right], anchor) : null
}

/** “earlier this month” is what has gone of it, “early May” its first ten days, “late 2014” its last four months. */
function partOf(part: string, whole: Days | null, { now }: Anchor): Days | null {
  if (whole?.from === undefined || whole.to === undefined) return null
  const { from, to } = whole
  if (part === 'earlier') return now !== null && now >= from && now < to ? { from, to: now } : whole
  if (part === 'later') return now !== null && now > from && now <= to ? { from: now, to } : whole
  const third = part === 'early' ? 0 : part === 'mid' ? 1 : 2
  const { year, month } = civil(from)
  const days = to - from + 1
  if (days > 27 && days < 32) return spanning(from + third * 10, third === 2 ? to : from + third * 10 + 9)
  if (days === 365 || days === 366) return spanning(dayOf(year, month + third * 4, 1), monthDays(year, month + third * 4 + 3)?.to)
  if (days > 3650 && days < 3655) return spanning(dayOf(year + [0, 4, 7][third]!, 1, 1), dayOf(year + [3, 6, 9][third]!, 12, 31))
  return whole
}

/** “two weeks ago” is that week, “a year ago” that month, “three years ago” that year; “several weeks ago” nobody can tell. */
function ago(words: readonly string[], { now }: Anchor): Days | null {
  const [count = '', unit = '', last] = words
  const number = smallNumbers.get(count) ?? (/^\d{1,3}$/.test(count) ? Number(count) : null)
  return last !== 'ago' || words.length !== 3 || number === null || now === null ? null : away(now, -number, unit)
}

const PART = /^(?:earlier|later|early|late|mid)$/
const DASH = /^[–—-]$/
