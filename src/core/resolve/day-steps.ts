import { civil, dayOf, monthDays, monthLength, oneDay, weekDays, weekdayOf, yearDays, type Day, type Days } from './civil.js'

/**
 * From one day to another by weeks, months and weekdays: “two weeks ago”, “the past three months”, “last Friday”, counted from the
 * day of the draft. A month or a year is no number of days: three months before 31 May is the last of February.
 */
/** The unit that lies so many units off: -2 and “weeks” is the week before last. */
export function away(now: Day, count: number, unit: string): Days | null {
  const { year, month } = civil(now)
  if (/^(?:minute|hour)s?$/.test(unit)) return oneDay(now)
  if (/^(?:day|night)s?$/.test(unit)) return oneDay(now + count)
  if (/^weeks?$/.test(unit)) return weekDays(now, count)
  if (unit === 'fortnight') return weekDays(now, count * 2)
  if (/^months?$/.test(unit)) return monthDays(year, month, count)
  if (/^years?$/.test(unit)) return Math.abs(count) === 1 ? monthDays(year + count, month) : yearDays(year + count)
  return null
}

/** So many units before a day or after it; 31 May less three months is the last of February. */
export function shifted(day: Day, count: number, unit: string): Day | null {
  const { year, month, day: ofMonth } = civil(day)
  if (/^(?:day|night)s?$/.test(unit)) return day + count
  if (/^weeks?$/.test(unit)) return day + count * 7
  if (unit === 'fortnight') return day + count * 14
  const months = /^months?$/.test(unit) ? 1 : /^quarters?$/.test(unit) ? 3 : /^years?$/.test(unit) ? 12 : /^decades?$/.test(unit) ? 120 : 0
  if (months === 0) return null
  const index = year * 12 + month - 1 + count * months
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return dayOf(y, m, Math.min(ofMonth, monthLength(y, m)))
}

/** The nearest day of that weekday: behind or ahead, today too unless it is left out. */
export function nearestWeekday(now: Day, weekday: number, ahead: boolean, today = true): Day {
  const off = ahead ? (weekday - weekdayOf(now) + 7) % 7 : -((weekdayOf(now) - weekday + 7) % 7)
  return off === 0 && !today ? now + (ahead ? 7 : -7) : now + off
}
