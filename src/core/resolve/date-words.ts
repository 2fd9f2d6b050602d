import { monthNumbers, seasonMonths, weekdayNumbers } from '../lexicon/en/calendar.js'
import { dayOf, fromIso, monthDays, monthLength, oneDay, spanning, weekdayOf, yearDays, type Day, type Days } from './civil.js'
import { nearestWeekday } from './day-steps.js'

/** What a time is counted from. */
export interface Anchor {
  /** The draft's own day; null where it has none, and then only what names its year has days. */
  readonly now: Day | null
  /** “met on Monday” lies behind, “will meet on Monday” ahead. */
  readonly tense: 'past' | 'future' | 'unknown'
}

/**
 * Dates by their names: “May 9”, “3–5 May 2031”, “June”, “the summer of 2006”, “2007”, “the 1990s”, “Monday, June 2”, “Friday”. Without a
 * year it is the nearest in the past, or the nearest ahead where the tense says so; a written weekday chooses the year.
 */
export function dateIn(words: readonly string[], anchor: Anchor): Days | null {
  const given = words.filter((word) => word !== 'of' && word !== 'the')
  const iso = fromIso(given[0] ?? '')
  if (iso !== null) return oneDay(iso)
  const weekday = weekdayNumbers.get(given[0] ?? '')
  const rest = weekday === undefined ? given : given.slice(1)
  if (weekday !== undefined && (rest.length === 0 || PART_OF_DAY.test(rest[0]!))) {
    return anchor.now === null ? null : oneDay(nearestWeekday(anchor.now, weekday, anchor.tense === 'future'))
  }
  return dayOfMonth(rest, weekday, anchor) ?? season(rest, anchor) ?? years(rest)
}

/** May 9 · 9 May · May 3–5, 2031 · May 2031 · May */
function dayOfMonth(words: readonly string[], weekday: number | undefined, anchor: Anchor): Days | null {
  const at = words.findIndex((word) => monthNumbers.has(word))
  if (at < 0) return null
  const month = monthNumbers.get(words[at]!)!
  const numbers = [...words.slice(0, at), ...words.slice(at + 1)].filter((word) => NUMBER.test(word)).map(Number)
  const year = numbers.find((number) => number > 31)
  const [first, last = first] = numbers.filter((number) => number > 0 && number < 32)
  if (first === undefined) return year === undefined ? nearest((each) => monthDays(each, month), anchor) : monthDays(year, month)
  const days = (of: number): Days | null => spanning(dayOf(of, month, first), dayOf(of, month, Math.min(last!, monthLength(of, month))))
  if (year !== undefined) return days(year)
  const onWeekday = (of: number): Days | null => {
    const found = days(of)
    return found && (weekday === undefined || weekdayOf(found.from!) === weekday) ? found : null
  }
  return nearest(onWeekday, anchor) ?? nearest(days, anchor)
}

/** “summer 2006”; a winter is told by the year it begins in. */
function season([name = '', year = '']: readonly string[], anchor: Anchor): Days | null {
  const first = seasonMonths.get(name)
  if (first === undefined) return null
  return YEAR.test(year) ? seasonDays(Number(year), first) : nearest((each) => seasonDays(each, first), anchor)
}

export const seasonDays = (year: number, first: number): Days | null => spanning(monthDays(year, first)?.from, monthDays(year, first, 2)?.to)

/** 2007 · 1995–96 · 1990s */
function years([first = '', second, third]: readonly string[]): Days | null {
  if (!YEAR.test(first)) return null
  const year = Number(first)
  if (second === 's') return spanning(yearDays(year)?.from, yearDays(year + 9)?.to)
  if (second !== undefined && /^[–—-]$/.test(second) && /^\d\d(?:\d\d)?$/.test(third ?? '')) {
    const last = third!.length === 2 ? Number(first.slice(0, 2) + third!) : Number(third)
    return spanning(yearDays(year)?.from, yearDays(last)?.to)
  }
  return second === undefined ? yearDays(year) : null
}

/** Whichever year's is nearest behind the draft's day, or ahead of it; the day itself is both. */
export function nearest(of: (year: number) => Days | null, { now, tense }: Anchor): Days | null {
  if (now === null) return null
  const year = Math.floor(now / 365.2425) + 1970
  const found = [-2, -1, 0, 1, 2].map((off) => of(year + off)).filter((days) => days !== null)
  const behind = found.findLast(({ from }) => from! <= now) ?? null
  const ahead = found.find(({ to }) => to! >= now) ?? null
  // “will meet on Nov. 20” in a draft of 22 November: not next year, but gone by.
  if (tense === 'future') return behind !== null && now - behind.to! < GONE && (ahead === null || ahead.from! - now > LONG) ? behind : ahead
  // “the round on Jan. 4 is the third” in a draft of 28 December: a week off, and nobody would leave out the year of the last.
  const soon = tense === 'unknown' && ahead !== null && ahead.from! - now < SOON && (behind === null || now - behind.to! > LONG)
  return soon ? ahead : behind
}

/** In days. */
const SOON = 15
const LONG = 180
const GONE = 31
const NUMBER = /^\d{1,4}$/
const YEAR = /^(?:1[5-9]|2[01])\d\d$/
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)s?$/
