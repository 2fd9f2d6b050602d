/**
 * Days of the calendar as plain numbers: the week before “Monday, Jan. 4, 2027” ends in the year before. No clock and no time
 * zone: a day is the count of days since 1 January 1970 in the Gregorian calendar, carried back without a break.
 *
 * The sums are those of Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms” (2013), public domain.
 */
export type Day = number

/** Days are computed for these years alone: what a newspaper dates by the Gregorian calendar. */
const FIRST_YEAR = 1500
const LAST_YEAR = 2199

/** Month from 1; null where the calendar has no such day: 30 February. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function civil(day: Day): { year: number; month: number; day: number } {
  const since = day + 719468
  const era = Math.floor(since / 146097)
  const ofEra = since - era * 146097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

export const monthLength = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** 0 for Monday, 6 for Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7

/** `2031-05-09` */
export function iso(day: Day): string {
  const { year, month, day: ofMonth } = civil(day)
  return `${year}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`
}

/** The day that `iso` writes; null for anything else. */
export function fromIso(written: string): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written)
  return found && dayOf(Number(found[1]), Number(found[2]), Number(found[3]))
}

/** First and last day, both inclusive; one is missing where a period is open on that side: “since 2015”. */
export interface Days {
  readonly from?: Day
  readonly to?: Day
}

export const oneDay = (day: Day): Days => ({ from: day, to: day })

export const yearDays = (year: number): Days | null => spanning(dayOf(year, 1, 1), dayOf(year, 12, 31))

/** The month `count` months on from one of a year: -1 and January is December of the year before. */
export function monthDays(year: number, month: number, on = 0): Days | null {
  const index = year * 12 + month - 1 + on
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return spanning(dayOf(y, m, 1), dayOf(y, m, monthLength(y, m)))
}

/** Monday to Sunday. */
export function weekDays(day: Day, on = 0): Days {
  const monday = day - weekdayOf(day) + on * 7
  return { from: monday, to: monday + 6 }
}

export const spanning = (from: Day | null | undefined, to: Day | null | undefined): Days | null =>
  from === null || from === undefined || to === null || to === undefined || to < from ? null : { from, to }
