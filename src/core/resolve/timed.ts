import type { Channel, Dated, TimeSpan } from '../model.js'
import { fromIso, iso, type Days } from './civil.js'
import type { Draft } from './draft.js'
import { daysOf } from './days.js'
import { away } from './day-steps.js'
import { tenseAt } from './tense.js'

/**
 * The calendar days of each channel's time: of “The envoys meet in Oslo on Friday” in a draft of 19 November 2031, a Wednesday, the
 * 21st. What counts from another event (“two days later”) or is no number (“recently”) has no days.
 */
export function withDays(draft: Draft, channels: readonly Channel[], dated: Dated | undefined): Channel[] {
  return channels.map((channel) => {
    if (!channel.time) return channel
    const days = daysAround(draft.source, channel, channel.time, dated)
    return days === null ? channel : { ...channel, time: { ...channel.time, ...(days.from === undefined ? {} : { from: iso(days.from) }), ...(days.to === undefined ? {} : { to: iso(days.to) }) } }
  })
}

function daysAround(source: string, { evidence, status }: Channel, { start, end, value }: TimeSpan, dated: Dated | undefined): Days | null {
  const before = source.slice(Math.max(0, start - NEAR), start).toLowerCase()
  const after = source.slice(end, end + NEAR).toLowerCase()
  const sentence = evidence.find((span) => span.start <= start && span.end >= end)
  const tense = sentence ? tenseAt(sentence.text, start - sentence.start, end - sentence.start, status) : 'unknown'
  const now = dated ? fromIso(dated.day) : null
  // “the last week of the talks” counts from the talks.
  if (/^ of (?!next|last|this|\d)/.test(after) && /\b(?:week|month|year|day)s?$/i.test(value)) return null
  const days = daysOf(value, { now, tense }) ?? (now === null ? null : inSo(now, before, value))
  return days && opened(days, before)
}

/** “in two weeks” is that week; “two weeks” alone is how long something takes. */
function inSo(now: number, before: string, value: string): Days | null {
  const found = /\bin (?:about |another )?$/.test(before) ? /^(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (\w+)$/i.exec(value) : null
  if (!found) return null
  const count = 'zero one two three four five six seven eight nine ten'.split(' ').indexOf(found[1]!.toLowerCase())
  return away(now, count < 0 ? Number(found[1]) : count, found[2]!.toLowerCase())
}

/** “until Friday” has no first day, “after May 9” no last. */
function opened({ from, to }: Days, before: string): Days | null {
  const word = /\b(until|till|by|before|after)(?: the)? $/.exec(before)?.[1]
  if (word === undefined) return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  if (word === 'after') return from === undefined ? null : { from }
  return to === undefined ? null : { to }
}

/** In characters. */
const NEAR = 24
