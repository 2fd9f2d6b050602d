import type { Channel, ChannelStatus } from '../model.js'

/**
 * Where and when, as they stand in a sentence: “in Lima on Friday”, “on the sidelines of a fair in 2007”, “for six months”.
 */

export const PAST: readonly ChannelStatus[] = ['one-off', 'historical']
/** Told of the channel and not of its parties: talks “have been proposed”. */
export const PASSIVE: readonly ChannelStatus[] = ['proposed', 'suspended', 'cancelled', 'refused']

/** “in Vienna”; “on the sidelines of the summit” brings its own word along. */
export function where({ venue }: Pick<Channel, 'venue'>): string {
  if (venue === undefined) return ''
  if (/^(?:the )?(?:sidelines|margins|phone|telephone)\b/i.test(venue.value)) return `on ${venue.value}`
  return /^(?:in|on|at|aboard|near|outside|inside|along|by|via|off|here|there|abroad|home)\b/i.test(venue.value) ? venue.value : `in ${venue.value}`
}

const CALENDAR = /\b(?:\d|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/
const MONTH = /^(?:early |mid-|late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? \d{4})?$/
const DAY = /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b)/
const LENGTH = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some|\d+) (?:hour|day|week|month|year)s?$/i
const LASTING = /^(?:since|for|from|until|till|over|during|so|now|still|these|at|every|each|as)\b/i

/** “on March 8”, “in 2007”, “last week”. What stands now has no day of its own: “a line under a 2019 treaty” is not of 2019. */
export function when({ time, status }: Pick<Channel, 'time' | 'status'>): string {
  if (time === undefined) return ''
  const { value } = time
  const words = DAY.test(value) || MONTH.test(value) ? value : `${value.charAt(0).toLowerCase()}${value.slice(1)}`
  if (!PAST.includes(status) && !PASSIVE.includes(status) && status !== 'prospective') return CALENDAR.test(value) && !LASTING.test(value) ? '' : words
  if (/^(?:early |mid-|late )?\d{4}(?:[-–]\d{2,4})?$/.test(value) || MONTH.test(value)) return `in ${words}`
  if (LENGTH.test(value)) return `for ${words}`
  return DAY.test(value) ? `on ${words}` : words
}
