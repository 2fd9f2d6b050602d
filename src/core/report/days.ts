import type { TimeSpan } from '../model.js'
import { monthLength } from '../resolve/civil.js'

/**
 * Days as a timeline prints them: “Monday (2031-11-17)”, “in March” as 2031-03, “since 2015” as “from 2015-01-01”. Year first, so that they
 * sort by eye and no reader takes 5/6 for 6/5.
 */
export function printedDays({ from, to }: Pick<TimeSpan, 'from' | 'to'>): string {
  if (from === undefined) return to === undefined ? '' : `until ${to}`
  if (to === undefined) return `from ${from}`
  if (from === to) return from
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)} to ${to.slice(0, 4)}`
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && Number(to.slice(8)) === monthLength(Number(to.slice(0, 4)), Number(to.slice(5, 7)))) return from.slice(0, 7)
  return `${from} to ${to}`
}

/** As written, with its days behind it where it has any. */
export function printedTime(time: TimeSpan): string {
  const days = printedDays(time)
  return days === '' || days === time.value ? time.value : `${time.value} (${days})`
}
