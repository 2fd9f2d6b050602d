import { monthNumbers, seasonMonths, smallNumbers, weekdayNumbers } from '../lexicon/en/calendar.js'
import { civil, monthDays, oneDay, spanning, weekDays, weekdayOf, yearDays, type Day, type Days } from './civil.js'
import { nearest, seasonDays, type Anchor } from './date-words.js'
import { nearestWeekday, shifted } from './day-steps.js'

/**
 * Times that point from the day of the draft: “Yesterday they met again, as they did last week and will next Monday.” A week is
 * Monday to Sunday; “last week” is the one before, “the past week” the seven days that end with the draft's.
 */
export function pointedDays(words: readonly string[], anchor: Anchor): Days | null {
  const { now } = anchor
  if (now === null) return null
  const phrase = words.join(' ')
  const off = DAYS_OFF.get(phrase)
  if (off !== undefined) return oneDay(now + off)
  if (phrase === 'overnight') return { from: now - 1, to: now }
  if (/^(?:so far|to date|until now)$/.test(phrase)) return { to: now }
  const the = words[0] === 'the'
  const [pointer = '', ...rest] = the ? words.slice(1) : words
  const [unit = '', more] = rest
  if (!POINTER.test(pointer)) return null
  const count = smallNumbers.get(unit) ?? (/^\d{1,3}$/.test(unit) ? Number(unit) : unit === 'couple' ? 2 : null)
  if (count !== null) return more === undefined ? null : rolling(now, pointer, count, more)
  if (more !== undefined && !PART_OF_DAY.test(more)) return null
  if (weekdayNumbers.has(unit)) return oneDay(weekday(now, weekdayNumbers.get(unit)!, pointer, anchor))
  // “the next day”, “the last night”: counted from what was told before.
  if (the && (pointer === 'next' || pointer === 'last') && (unit === 'day' || PART_OF_DAY.test(unit))) return null
  if (pointer === 'past' || the && pointer === 'last' && LONG.test(unit)) return rolling(now, pointer, 1, unit)
  return step(now, unit, pointer === 'last' ? -1 : pointer === 'this' ? 0 : 1)
}

/** “the past two weeks”, “the next three days”. */
function rolling(now: Day, pointer: string, count: number, unit: string): Days | null {
  const ahead = pointer === 'next' || pointer === 'coming'
  if (pointer === 'this') return null
  const other = shifted(now, ahead ? count : -count, unit)
  return ahead ? spanning(now, other) : spanning(other, now)
}

/** “last Friday” and “next Friday” are never today; “this Friday” is the one the tense says, else the one ahead. */
function weekday(now: Day, day: number, pointer: string, { tense }: Anchor): Day {
  if (pointer === 'this') return nearestWeekday(now, day, tense !== 'past')
  return nearestWeekday(now, day, pointer === 'next' || pointer === 'coming', false)
}

function step(now: Day, unit: string, on: -1 | 0 | 1): Days | null {
  const { year, month } = civil(now)
  if (unit === 'day' || PART_OF_DAY.test(unit)) return oneDay(now + on)
  if (unit === 'week') return weekDays(now, on)
  if (unit === 'weekend') return weekend(now, on)
  if (unit === 'month') return monthDays(year, month, on)
  if (unit === 'quarter') return spanning(monthDays(year, month - ((month - 1) % 3), on * 3)?.from, monthDays(year, month - ((month - 1) % 3), on * 3 + 2)?.to)
  if (unit === 'year') return yearDays(year + on)
  const named = monthNumbers.get(unit)
  const first = seasonMonths.get(unit)
  const of = named !== undefined ? (each: number) => monthDays(each, named) : first !== undefined ? (each: number) => seasonDays(each, first) : null
  if (!of) return null
  if (on === 0) return of(first === WINTER && month < 3 ? year - 1 : year)
  // Of a period that is running now the one before is meant, or the one after.
  const running = nearest(of, { now, tense: 'past' })
  const within = running?.to !== undefined && running.to >= now
  return nearest(of, { now: within ? (on < 0 ? running.from! - 1 : running.to! + 1) : now, tense: on < 0 ? 'past' : 'future' })
}

/** Saturday and Sunday; on a Sunday “last weekend” is the one of a week ago. */
function weekend(now: Day, on: -1 | 0 | 1): Days {
  const saturday = now - weekdayOf(now) + 5 + on * 7
  return { from: saturday, to: saturday + 1 }
}

const DAYS_OFF: ReadonlyMap<string, number> = new Map([
  ['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1], ['last night', -1], ['last evening', -1],
  ['for now', 0], ['for the moment', 0], ['for the time being', 0], ['at present', 0], ['at the moment', 0],
])
const POINTER = /^(?:last|past|this|next|coming)$/
const WINTER = 12
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)s?$/
/** “the last year” is the twelve months that end now. */
const LONG = /^(?:week|month|year|decade)$/
