import type { ChannelKind, ChannelStatus } from '../core/index.js'
import { daysBetween, LONG_AGO } from './days.js'
import type { Heard } from './story.js'

/**
 * Two drafts that cannot both be right: “There is no direct channel between Hale and Lorne” and, of the same day, “Hale and Lorne are
 * holding direct talks”. Counter-example: the second is of the day after. Then the news is a change, and no contradiction.
 *
 * - `existence`: there is none, or it is broken off; it exists.
 * - `event`: it took place on a day; it was cancelled or refused.
 * - `venue`: one round on one day, in two towns.
 * - `intermediary`: one round on one day, brought about by different ones.
 *
 * Not covered: how many rounds, who took part, in what words; anything that a draft marks as disputed or is unsure of.
 */
export interface Contradiction {
  readonly what: 'existence' | 'event' | 'venue' | 'intermediary'
  readonly kind: ChannelKind
  /** The day on which both cannot be; undefined where the drafts have no date. */
  readonly day?: string
  /** False where a draft without a date may be the later one and report a change. */
  readonly sure: boolean
  readonly one: readonly Side[]
  readonly other: readonly Side[]
}

export interface Side {
  readonly draft: number
  readonly channel: number
}

const EXISTS = new Set<ChannelStatus>(['active', 'active-main', 'standing'])
const BROKEN = new Set<ChannelStatus>(['none', 'suspended', 'cancelled'])
const TOOK_PLACE = new Set<ChannelStatus>(['one-off', 'historical'])
const CALLED_OFF = new Set<ChannelStatus>(['cancelled', 'refused'])

/** Kinds that are one meeting on one day, so that there is one place and one host. */
const ROUNDS = new Set<ChannelKind>(['formal-negotiations', 'mediation', 'sideline-contact', 'multilateral'])

/** Contradictions in what is told of one pair. */
export function contradictionsOf(all: readonly Heard[]): Contradiction[] {
  const firm = all.filter(({ told }) => told.firmness !== 'low' && told.status !== 'disputed')
  const kinds = new Map<ChannelKind, Heard[]>()
  for (const heard of firm) kinds.set(heard.told.kind, [...(kinds.get(heard.told.kind) ?? []), heard])
  return [...kinds].flatMap(([kind, told]) => (new Set(told.map(({ draft }) => draft)).size > 1 ? [...existence(kind, told), ...events(kind, told)] : []))
}

function existence(kind: ChannelKind, told: readonly Heard[]): Contradiction[] {
  const now = told.filter((heard) => heard.written === undefined || reach(heard) !== undefined)
  const [yes, no] = undivided(now, ({ told: { status } }) => EXISTS.has(status), ({ told: { status } }) => BROKEN.has(status))
  if (!yes.length || !no.length) return []
  const found: Contradiction[] = []
  const days = new Set([...yes, ...no].flatMap(({ written }) => written ?? []))
  const [yesOn, noOn] = [lasting(yes), lasting(no)]
  const met = new Set<Heard>()
  for (const day of [...days].sort()) {
    const [one, other] = [yesOn(day), noOn(day)]
    // two spans that both reach back say nothing new of each day between
    const fresh = [...one, ...other].some((heard) => heard.written === day && !met.has(heard))
    if (!one.length || !other.length || !fresh) continue
    for (const heard of [...one, ...other]) met.add(heard)
    found.push({ what: 'existence', kind, day, sure: true, one: one.map(side), other: other.map(side) })
  }
  if (found.length) return found
  const undated = (list: readonly Heard[]): boolean => list.some(({ written }) => written === undefined)
  if (undated(yes)) return [{ what: 'existence', kind, sure: false, one: yes.filter(({ written }) => written === undefined).map(side), other: no.map(side) }]
  if (undated(no)) return [{ what: 'existence', kind, sure: false, one: yes.map(side), other: no.filter(({ written }) => written === undefined).map(side) }]
  return []
}

/**
 * The first day of which a draft says how it was; its own day is the last. “Since March 5” reaches back, and so does “suspended on May 18”, from
 * the day after. Undefined for what was only then: “there were no talks in March”, “suspended two years ago”.
 */
function reach({ told: { status, time }, written }: Heard): string | undefined {
  if (!time || written === undefined) return written
  if (time.since) return time.from
  if (time.from <= written && written < time.to) return written
  if (status === 'suspended' && time.to <= written) return daysBetween(time.to, written) > LONG_AGO ? undefined : `${time.to}+`
  return time.to === written ? written : undefined
}

/** Those that say how it was on a day: the drafts of that day, and later ones that reach back to it. */
function lasting(told: readonly Heard[]): (day: string) => Heard[] {
  const days = new Map<string, Heard[]>()
  for (const heard of told) if (heard.written !== undefined) days.set(heard.written, [...(days.get(heard.written) ?? []), heard])
  const reaching = told.flatMap((heard) => {
    const from = reach(heard)
    return from !== undefined && from < heard.written! ? [{ heard, from }] : []
  })
  // “2031-05-18+” comes after that day and before the next
  return (day) => [...(days.get(day) ?? []), ...reaching.filter(({ heard, from }) => from <= day && day < heard.written!).map(({ heard }) => heard)]
}

function events(kind: ChannelKind, told: readonly Heard[]): Contradiction[] {
  const days = new Map<string, Heard[]>()
  for (const heard of told) {
    const { time } = heard.told
    if (time && !time.since && time.from === time.to) days.set(time.from, [...(days.get(time.from) ?? []), heard])
  }
  return [...days].flatMap(([day, on]) => {
    const [took, off] = undivided(on, ({ told: { status } }) => TOOK_PLACE.has(status), ({ told: { status } }) => CALLED_OFF.has(status))
    const held = on.filter(({ told: { status } }) => TOOK_PLACE.has(status))
    const called = apart('event', kind, day, took, off)
    if (called.length || !ROUNDS.has(kind)) return called
    const places = elsewhere(held)
    const venue = places ? apart('venue', kind, day, ...places) : []
    const hosts = venue.length ? undefined : otherHosts(held)
    return [...venue, ...(hosts ? apart('intermediary', kind, day, ...hosts) : [])]
  })
}

/** Both written on or after the day: neither could still change. A draft of before may have been overtaken, one without a date too. */
function apart(what: Contradiction['what'], kind: ChannelKind, day: string, one: readonly Heard[], other: readonly Heard[]): Contradiction[] {
  const after = (list: readonly Heard[]): Heard[] => list.filter(({ written }) => written !== undefined && written >= day)
  const [a, b] = [after(one), after(other)]
  if (a.length && b.length) return [{ what, kind, day, sure: true, one: a.map(side), other: b.map(side) }]
  const may = (list: readonly Heard[]): Heard[] => list.filter(({ written }) => written === undefined || written >= day)
  const [c, d] = [may(one), may(other)]
  return c.length && d.length ? [{ what, kind, day, sure: false, one: c.map(side), other: d.map(side) }] : []
}

/** The first town named and the drafts that name another, with no word in common: “Geneva” and “Vienna”, not “Geneva” and “central Geneva”. */
function elsewhere(held: readonly Heard[]): [Heard[], Heard[]] | undefined {
  const towns = held.filter(({ told: { venue } }) => venue?.town && venue.words.length)
  const first = towns[0]
  if (!first) return undefined
  const there = (heard: Heard): boolean => heard.told.venue!.words.some((word) => first.told.venue!.words.includes(word))
  const [same, other] = undivided(towns, there, (heard) => !there(heard))
  return same.length && other.length ? [same, other] : undefined
}

function otherHosts(held: readonly Heard[]): [Heard[], Heard[]] | undefined {
  const hosted = held.filter(({ intermediaries }) => intermediaries.length)
  const first = hosted[0]
  if (!first) return undefined
  const same = (heard: Heard): boolean => heard.intermediaries.some((id) => first.intermediaries.includes(id))
  const [one, other] = undivided(hosted, same, (heard) => !same(heard))
  return one.length && other.length ? [one, other] : undefined
}

/** The two sides, less the drafts that stand on both: what such a draft means is for its own check to ask. */
function undivided(told: readonly Heard[], one: (heard: Heard) => boolean, other: (heard: Heard) => boolean): [Heard[], Heard[]] {
  const [a, b] = [told.filter(one), told.filter(other)]
  const [inA, inB] = [new Set(a.map(({ draft }) => draft)), new Set(b.map(({ draft }) => draft))]
  return [a.filter(({ draft }) => !inB.has(draft)), b.filter(({ draft }) => !inA.has(draft))]
}

const side = ({ draft, channel }: Heard): Side => ({ draft, channel })
