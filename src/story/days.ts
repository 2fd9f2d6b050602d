/** Talks of so many days before the draft are another matter than those it is about. */
export const LONG_AGO = 180

/** Whole days from one calendar day to another, `2031-05-09`; negative when the second is the earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** Days since 0000-03-01 (H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”). */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const from = month > 2 ? year : year - 1
  return 365 * from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
}
