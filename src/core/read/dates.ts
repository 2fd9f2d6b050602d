import { doubtfulMonths, monthNames, weekdayNames } from '../lexicon/en/times.js'
import type { TimeRead, Token } from './reading.js'

/**
 * Dates of the calendar: “The note is dated 14 March 1987, a Saturday, and was answered in June.” British and American order,
 * short month names, ISO. A “May” or “march” without a number or a preposition beside it is a verb or a person.
 */
interface Found {
  readonly to: number
  readonly kind: TimeRead['kind']
  readonly points: TimeRead['points']
}

export function calendar(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at]!
  if (token.kind === 'number') return numbered(tokens, at)
  const first = token.lower.charCodeAt(0)
  if (token.kind !== 'word' || first < 97 || first > 122) return null
  if (weekdayNames.has(token.lower) && /^[A-Z]/.test(token.text)) return weekday(tokens, at)
  const part = PART_OF.test(token.lower) && monthName(tokens[at + 1]) ? 1 : 0
  if (part || isMonth(tokens, at)) return month(tokens, at + part)
  if (/^(?:1[5-9]|20)\d0s$/.test(token.lower) || DECADE.test(token.lower)) return { to: at + 1, kind: 'period', points: 'none' }
  return null
}

/** A weekday or month by its capital, “early” and “mid” before one, a decade. */
export function opensDate(text: string, lower: string): boolean {
  const first = text.charCodeAt(0)
  if (first < 65) return first >= 48
  if (first <= 90) return weekdayNames.has(lower) || monthNames.has(lower.endsWith('.') ? lower.slice(0, -1) : lower) || PART_OF.test(lower)
  return lower === 'early' || lower === 'late' || lower === 'mid'
}

/** 5 May 2014, 5–8 May, 2014-08-26, 1987, the 1990s. */
function numbered(tokens: readonly Token[], at: number): Found | null {
  const { lower } = tokens[at]!
  if (/^\d{4}-\d\d-\d\d$/.test(lower)) return { to: at + 1, kind: 'date', points: 'none' }
  if (/^(?:1[5-9]|20)\d0s$/.test(lower)) return { to: at + 1, kind: 'period', points: 'none' }
  if (DAY.test(lower)) {
    let next = at + 1
    if (/^[–-]$/.test(tokens[next]?.lower ?? '') && DAY.test(tokens[next + 1]?.lower ?? '')) next += 2
    if (tokens[next]?.lower === 'of') next++
    if (monthName(tokens[next])) return { to: year(tokens, next + 1), kind: 'date', points: 'none' }
  }
  return yearAt(tokens, at) && yearStands(tokens, at) ? { to: at + 1, kind: 'year', points: 'none' } : null
}

function month(tokens: readonly Token[], at: number): Found {
  const next = tokens[at + 1]
  if (next?.kind === 'number' && DAY.test(next.lower)) {
    let to = at + 2
    if (/^[–-]$/.test(tokens[to]?.lower ?? '') && DAY.test(tokens[to + 1]?.lower ?? '')) to += 2
    return { to: year(tokens, to), kind: 'date', points: 'none' }
  }
  return { to: year(tokens, at + 1), kind: 'month', points: 'none' }
}

function weekday(tokens: readonly Token[], at: number): Found {
  const comma = tokens[at + 1]?.lower === ',' ? at + 2 : at + 1
  if (monthName(tokens[comma]) && DAY.test(tokens[comma + 1]?.lower ?? '')) return month(tokens, comma)
  if (DAY.test(tokens[comma]?.lower ?? '') && monthName(tokens[comma + 1])) return numbered(tokens, comma)!
  return { to: PART_OF_DAY.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1, kind: 'weekday', points: 'none' }
}

/** The year after a month or a day: “May 2014”, “May 5, 2014”. */
function year(tokens: readonly Token[], at: number): number {
  if (yearAt(tokens, at)) return at + 1
  return tokens[at]?.lower === ',' && yearAt(tokens, at + 1) ? at + 2 : at
}

export const yearAt = (tokens: readonly Token[], at: number): boolean => /^(?:1[5-9]|20)\d\d(?:[-–]\d\d(?:\d\d)?)?$/.test(tokens[at]?.lower ?? '')

/** “in 1987”, “the 1987 treaty”, “(1987)”; not “1987 soldiers”, “some 2000 tons”. */
function yearStands(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const next = tokens[at + 1]
  if (AROUND.test(before)) return false
  if (BEFORE_YEAR.test(before)) return true
  return !next || next.kind !== 'word' || !/^[a-z]+s$/.test(next.text)
}

function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (!monthName(token)) return false
  if (!doubtfulMonths.has(token.lower)) return true
  const next = tokens[at + 1]
  return (next?.kind === 'number' && (DAY.test(next.lower) || yearAt(tokens, at + 1))) || BEFORE_MONTH.test(tokens[at - 1]?.lower ?? '')
}

const monthName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^[A-Z]|^mid-/.test(token.text) && monthNames.has(token.lower.replace(/^mid-/, '').replace(/\.$/, ''))

/** parse-english leaves the full stop on a day that ends a sentence: “on May 3.” */
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:[-–](?:[1-9]|[12]\d|3[01]))?\.?$/
const DECADE = /^(?:mid-|late-|early-)(?:1[5-9]|20)\d0s$/
const PART_OF = /^(?:early|late|mid)$/
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)s?$/
const BEFORE_YEAR = /^(?:in|since|by|until|till|during|before|after|between|early|late|mid|through)$/
const BEFORE_MONTH = /^(?:in|since|by|from|until|till|of|during|before|after|between|early|late|mid|this|last|next|through|and|for)$/
const AROUND = /^(?:some|about|around|nearly|almost|over|than|only|another|no|nos)$/
