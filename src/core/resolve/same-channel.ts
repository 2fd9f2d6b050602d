import type { What } from '../lexicon/en/returns.js'
import type { ChannelKind, ChannelStatus } from '../model.js'
import type { Days } from './civil.js'
import { KIND_GROUP, STATUS_GROUP, type Entry } from './channel-entry.js'

/** What a sentence tells of a contact between a pair, once the pair is known. */
export interface Told {
  /** What it is called: a line, letters, a visit. */
  readonly what?: What
  readonly kind: ChannelKind
  readonly status: ChannelStatus
  readonly time?: string
  /** The days it means, where the draft has a day to count from. */
  readonly days?: Days
  readonly venue?: string
  readonly intermediaries: readonly string[]
  readonly direction?: { readonly from: string; readonly to: string }
  /** “resumed”, “reopened”: what was broken off goes on. */
  readonly resumes: boolean
  /** “last met in March”, “an earlier round”: not what the draft tells of already. */
  readonly earlier: boolean
}

/**
 * Whether a sentence tells of a channel that the draft knows, between the same two: “Peru met Chile in Tacna. … On Monday’s
 * meeting …” Another kind, time, place, way or go-between is another channel, and so is a channel that is missing.
 */
export function isSame(entry: Entry, told: Told, latest: boolean): boolean {
  return sameWay(entry, told) && sameThing(entry, told) && sameStanding(entry, told) && sameKind(entry, told, latest) && sameOccasion(entry, told)
}

/** “Peru warned Chile” and “Chile warned Peru” are two; so are letters through Oslo and letters through Rome. */
function sameWay(entry: Entry, { direction, intermediaries }: Told): boolean {
  if (direction && entry.direction && DIRECTED.has(entry.kind) && direction.from === entry.direction.to) return false
  return intermediaries.length === 0 || entry.intermediaries.length === 0 || intermediaries.some((id) => entry.intermediaries.includes(id))
}

/** A telephone line is no round of talks, and letters are none: “met in secret. … Kenyans carry letters between them.” */
function sameThing({ what: names, status }: Entry, { what, status: now }: Told): boolean {
  if (what === undefined || names.size === 0 || names.has(what) || (status === 'none' && now === 'none')) return true
  const lasting = [...names].some((name) => LASTING.has(name))
  if (now === 'disputed') return LASTING.has(what) === lasting && !MATTER.has(what)
  if (MATTER.has(what)) return names.has('channel') || [...names].some((name) => MATTER.has(name))
  return !([...names].every((name) => MATTER.has(name)) && !LASTING.has(what))
}

function sameStanding(entry: Entry, told: Told): boolean {
  const [known, now] = [STATUS_GROUP[entry.status], STATUS_GROUP[told.status]]
  if (known === now) return known !== 'broken' || entry.status === told.status || (told.time !== undefined && entry.time !== undefined)
  // “officials say they talk. … Peru denied that it was talking to Chile”: one channel, told and denied.
  if (known === 'disputed' || now === 'disputed') return known !== 'no' && now !== 'no'
  // “Talks broke off in May. … They resumed on Monday”
  if (known === 'broken' && entry.status === 'suspended' && (now === 'on' || now === 'past')) return told.resumes
  // “refused to come to Friday’s meeting. … Friday’s meeting was cancelled”
  return told.time !== undefined && entry.time !== undefined && CALLED_OFF.has(entry.status) && CALLED_OFF.has(told.status) && sameTime(entry.time.value, told.time)
}

function sameKind(entry: Entry, told: Told, latest: boolean): boolean {
  if (KIND_GROUP[entry.kind] === KIND_GROUP[told.kind]) return true
  if (!PLAIN.has(entry.kind) && !PLAIN.has(told.kind)) return false
  // “there is a prospect for talks. On Friday her envoy is to arrive”: what was told last may turn out to be a visit.
  if (latest && ((OPEN.has(entry.kind) && OPEN.has(told.kind)) || (entry.status === 'none' && told.status === 'none'))) return true
  // “met in Oslo on Friday … the peace talks in Oslo on Friday”; “secret talks in Oslo … met in Oslo”
  if (SPOKEN.has(entry.kind) || SPOKEN.has(told.kind) || BY_THE_BOOK.has(entry.kind) || BY_THE_BOOK.has(told.kind)) return false
  return (told.time !== undefined && entry.time !== undefined && fixed(told.time) && sameTime(entry.time.value, told.time)) || (told.venue !== undefined && entry.venue !== undefined && samePlace(entry.venue.value, told.venue))
}

function sameOccasion(entry: Entry, told: Told): boolean {
  const group = STATUS_GROUP[told.status]
  // What is missing is missing all the time.
  if (group === 'no' && entry.status === 'none' && told.status === 'none') return true
  if (group === 'past' && told.earlier && !(told.time !== undefined && entry.time?.value === told.time)) return false
  if (!sameDays(entry, told)) return false
  return !(group === 'past' || group === 'ahead') || told.venue === undefined || entry.venue === undefined || samePlace(entry.venue.value, told.venue)
}

/** By the calendar where both have days (“Friday”, “22 November”), by the words where not. */
function sameDays({ time, days }: Entry, told: Told): boolean {
  if (told.time === undefined || time === undefined) return true
  const [a, b] = [days, told.days]
  if (a?.from !== undefined && a.to !== undefined && b?.from !== undefined && b.to !== undefined && fixed(time.value) && fixed(told.time)) return a.from <= b.to && b.from <= a.to
  return sameTime(time.value, told.time)
}

/**
 * Whether two times can be one: “Friday” and “last week” can, “Friday” and “Monday”, “in March” and “last year” cannot. Vague ones
 * (“for now”, “for years”, “three days”) set no time of their own.
 */
export function sameTime(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  if (one === other || one.includes(other) || other.includes(one) || !fixed(a) || !fixed(b)) return true
  const [left, right] = [one.split(/[^a-z0-9]+/), other.split(/[^a-z0-9]+/)]
  for (const names of [WEEKDAYS, MONTHS]) {
    const [mine, theirs] = [left.filter((word) => names.has(word)), right.filter((word) => names.has(word))]
    if (mine.length > 0 && theirs.length > 0) return mine.some((word) => theirs.includes(word))
  }
  return (left.some((word) => WEEKDAYS.has(word)) && LATELY.test(other)) || (right.some((word) => WEEKDAYS.has(word)) && LATELY.test(one)) || (LATELY.test(one) && LATELY.test(other) && !(AHEAD.test(one) !== AHEAD.test(other)))
}

/** Says when, not how long or “for now”. */
export const fixed = (time: string): boolean => !VAGUE.test(time)

const samePlace = (a: string, b: string): boolean => a === b || a.includes(b) || b.includes(a) || !/[A-Z]/.test(a) || !/[A-Z]/.test(b)

/** Ways to talk, rather than talking. */
const LASTING = new Set<What>(['channel', 'line', 'messages', 'mediation'])
const MATTER = new Set<What>(['line', 'messages'])
/** Who speaks to whom is what they are. */
const DIRECTED = new Set<ChannelKind>(['public-signal', 'visit-talks', 'ambassadorial'])
const PLAIN = new Set<ChannelKind>(['direct-bilateral'])
const OPEN = new Set<ChannelKind>(['direct-bilateral', 'visit-talks', 'formal-negotiations', 'multilateral'])
/** “the talks” are no warning. */
export const SPOKEN = new Set<ChannelKind>(['public-signal', 'coalition'])
const BY_THE_BOOK = new Set<ChannelKind>(['ambassadorial', 'formal-protocol'])
const CALLED_OFF = new Set<ChannelStatus>(['refused', 'cancelled', 'suspended'])
const VAGUE = /^(?:for now|so far|for the moment|at present|to date|until now|recently|lately|currently|now|again|soon|for |over the (?:past|last)|in recent|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|some)[ -](?:hours?|days?|weeks?|months?|years?|decades?)$)/i
const LATELY = /^(?:(?:earlier |later )?(?:last|this|next|the past) (?:week|weekend|month)|yesterday|today|tonight|tomorrow|the (?:previous|next|following) day|over the weekend|(?:late |early )?(?:last|this) (?:night|morning|evening|afternoon))/i
const AHEAD = /next|later|tomorrow|following/i
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const MONTHS = new Set('january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '))
