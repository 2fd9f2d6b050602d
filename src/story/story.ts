import type { ChannelKind, ChannelStatus } from '../core/index.js'
import { joinCast, type Cast, type Draft } from './cast.js'
import { contradictionsOf, type Contradiction } from './contradictions.js'
import { daysBetween, LONG_AGO } from './days.js'
import type { Digest, Told } from './digest.js'

/** Where a channel is told of: number of the draft in `Story.drafts`, number of the channel in it. */
export interface Telling {
  readonly draft: number
  readonly channel: number
  /** The day it is counted by: the event's own where it is known and over, else the draft's; undefined in a draft without a date. */
  readonly day?: string
}

/** What the drafts of one day say of a channel. */
export interface Step {
  readonly day?: string
  /** What is news first. */
  readonly statuses: readonly ChannelStatus[]
  readonly tellings: readonly Telling[]
}

/** A channel over all drafts: same pair, same kind, same intermediaries. */
export interface Thread {
  readonly kind: ChannelKind
  /** Members. */
  readonly intermediaries: readonly number[]
  /** Over and done with when the drafts were written: “the 2027 talks”. */
  readonly past: boolean
  /** In order of days; those without a day last, in the order of the drafts. */
  readonly steps: readonly Step[]
}

export interface Pair {
  /** Members, at least two, in the order in which the first draft names them. */
  readonly parties: readonly number[]
  /** How many drafts tell of it. */
  readonly drafts: number
  readonly threads: readonly Thread[]
  readonly contradictions: readonly Contradiction[]
}

export interface Story<Id = unknown> {
  /** By day; those without a date last, as they were given. */
  readonly drafts: readonly Draft<Id>[]
  readonly cast: Cast
  /** Those with contradictions first, then those told of most. */
  readonly pairs: readonly Pair[]
}

/** What is news first: that they do not talk, then how they do. */
export const NEWS: readonly ChannelStatus[] = ['none', 'refused', 'cancelled', 'suspended', 'active-main', 'active', 'intermittent', 'standing', 'disputed', 'proposed', 'prospective', 'one-off', 'historical']

/**
 * Joins what many drafts tell into one story: “On May 3 Lorne proposed talks with Hale. … The talks began on May 9. … On May 20 they were
 * suspended” is one channel that went from proposed to active to suspended. Drafts may come in any order of days; those without a date
 * should come as the desk sorts them, by name. Linear in what is told, but for sorting.
 */
export function joinStory<Id>(given: readonly Draft<Id>[]): Story<Id> {
  const drafts = given.toSorted((a, b) => order(a.digest.day, b.digest.day))
  const cast = joinCast(drafts)
  const pairs = new Map<string, { readonly parties: readonly number[]; readonly told: Heard[] }>()
  drafts.forEach(({ digest }, draft) => digest.channels.forEach((told, channel) => {
    const members = (players: readonly number[]): number[] => [...new Set(players.map((player) => cast.of[draft]![player]!))].sort((a, b) => a - b)
    const pair = members(told.pair)
    const parties = pair.length > 1 ? pair : members(told.parties)
    if (parties.length < 2) return
    const key = parties.join(' ')
    const heard: Heard = { told, draft, channel, written: digest.day, intermediaries: members(told.intermediaries.map((player) => digest.players[player]!.side ?? player)).filter((id) => !parties.includes(id)) }
    const known = pairs.get(key)
    if (known) known.told.push(heard)
    else pairs.set(key, { parties: asNamed(parties, digest, cast.of[draft]!), told: [heard] })
  }))
  const joined = [...pairs.values()].map(({ parties, told }): Pair => ({ parties, drafts: new Set(told.map(({ draft }) => draft)).size, threads: threadsOf(told), contradictions: contradictionsOf(told) }))
  return { drafts, cast, pairs: joined.sort((a, b) => Number(b.contradictions.length > 0) - Number(a.contradictions.length > 0) || b.drafts - a.drafts) }
}

/** Members in the order in which a draft names them: “Norway and Chile”, whatever their numbers. */
function asNamed(members: readonly number[], { players }: Digest, of: readonly number[]): number[] {
  const place = (member: number): number => players.reduce((first, { at }, player) => (at && of[player] === member ? Math.min(first, at[0]) : first), Infinity)
  return members.map((member) => [place(member), member] as const).sort(([a], [b]) => (a === b ? 0 : a - b)).map(([, member]) => member)
}

/** A channel as told, with its place in the story. */
export interface Heard {
  readonly told: Told
  readonly draft: number
  readonly channel: number
  /** The draft's own day. */
  readonly written: string | undefined
  /** Members, sorted, each as the side it belongs to: “Omani diplomats” are Oman. */
  readonly intermediaries: readonly number[]
}

function threadsOf(all: readonly Heard[]): Thread[] {
  const threads = new Map<string, { readonly kind: ChannelKind; readonly intermediaries: readonly number[]; readonly past: boolean; readonly heard: Heard[] }>()
  const carried = new Map<ChannelKind, Set<string>>()
  for (const { told: { kind }, intermediaries } of all) if (intermediaries.length) carried.set(kind, (carried.get(kind) ?? new Set()).add(intermediaries.join(' ')))
  for (const heard of all) {
    const { kind } = heard.told
    const past = isPast(heard)
    // “the mediation resumed”: whose, the only one that the drafts know of tells
    const only = !heard.intermediaries.length && heard.told.status !== 'none' && carried.get(kind)?.size === 1 ? [...carried.get(kind)!][0]! : heard.intermediaries.join(' ')
    const key = `${kind} ${only} ${past ? heard.told.time?.from.slice(0, 4) ?? 'past' : ''}`
    const known = threads.get(key)
    if (known) known.heard.push(heard)
    else threads.set(key, { kind, intermediaries: only ? only.split(' ').map(Number) : [], past, heard: [heard] })
  }
  return [...threads.values()].map(({ heard, ...thread }) => ({ ...thread, steps: stepsOf(heard) })).sort((a, b) => Number(a.past) - Number(b.past) || NEWS.indexOf(latest(a)) - NEWS.indexOf(latest(b)))
}

const latest = ({ steps }: Thread): ChannelStatus => steps.at(-1)!.statuses[0]!

function isPast({ told: { status, time }, written }: Heard): boolean {
  if (status === 'historical') return true
  return time !== undefined && written !== undefined && !time.since && daysBetween(time.to, written) > LONG_AGO
}

function stepsOf(heard: readonly Heard[]): Step[] {
  const days = new Map<string, Heard[]>()
  for (const one of heard) {
    const day = dayOf(one)
    const key = day ?? `draft ${one.draft}`
    days.set(key, [...(days.get(key) ?? []), one])
  }
  const steps = [...days.values()].map((told): Step => {
    const day = dayOf(told[0]!)
    const statuses = [...new Set(told.map((one) => one.told.status))].sort((a, b) => NEWS.indexOf(a) - NEWS.indexOf(b))
    return { ...(day !== undefined && { day }), statuses, tellings: told.map(({ draft, channel }) => ({ draft, channel, ...(day !== undefined && { day }) })) }
  })
  return steps.sort((a, b) => order(a.day, b.day))
}

/** “They met on May 9” in a draft of May 20 is of May 9; “the talks go on” is of May 20. */
function dayOf({ told: { status, time }, written }: Heard): string | undefined {
  const event = status === 'one-off' || status === 'historical'
  return event && time && !time.since && time.from === time.to ? time.from : written
}

/** The course of a channel: steps in which its standing is another than before. “proposed → active → suspended”. */
export function courseOf({ steps }: Thread): readonly Step[] {
  return steps.filter(({ statuses }, index) => index === 0 || statuses.join() !== steps[index - 1]!.statuses.join())
}

const order = (a: string | undefined, b: string | undefined): number => (a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1)
