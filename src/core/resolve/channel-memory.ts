import type { What } from '../lexicon/en/returns.js'
import type { ChannelKind, ChannelStatus } from '../model.js'
import { KIND_GROUP, STATUS_GROUP, type Entry } from './channel-entry.js'
import { SPOKEN, fixed, sameTime } from './same-channel.js'

/** What the words say of the channel that they go back to. */
export interface Sought {
  /** Index of the block where they stand. */
  readonly block: number
  readonly what?: What
  /** “that channel”, rather than “the channel”. */
  readonly close?: boolean
  /** Words of judgement stand beside it: “the line works”. */
  readonly judged?: boolean
  readonly names?: readonly Name[]
  /** Words with a capital before the noun, in small letters. */
  readonly called?: readonly string[]
  readonly time?: string
  /** A time elsewhere in the sentence, which may be the channel’s. */
  readonly nearby?: string
  /** How the sentence says it stands. */
  readonly status?: ChannelStatus
  /** Sides and actors named in the sentence. */
  readonly sides?: readonly string[]
  readonly parties?: readonly string[]
  /** Carriers of what was carried before: “refused to carry another letter”. */
  readonly carriers?: readonly (string | null)[]
}

/** A name that says which channel: “the *Omani* channel”, “the talks in *Tacna*”. */
export interface Name {
  readonly ids: readonly string[]
  /** Whom they act for: “the talks with *Kask*” are those with his side. */
  readonly sides: readonly string[]
  readonly words: readonly string[]
  readonly place: boolean
}

/**
 * The channels told of last, the latest last, and those that have a name to come back by: “Lysne opened a channel to Chile in 2007.
 * … The Lysne channel led nowhere”, nine paragraphs on.
 */
export class ChannelMemory {
  #recent: Entry[] = []
  /** By the id of a party or a go-between, or a word of the venue: the latest few of that name. */
  readonly #named = new Map<string, readonly Entry[]>()

  get latest(): Entry | undefined {
    return this.#recent.at(-1)
  }

  tell(entry: Entry): void {
    this.#recent = [...this.#recent.filter((other) => other !== entry).slice(1 - MEMORY), entry]
    const names = [...entry.intermediaries, ...firstParties(entry)].filter((id) => !entry.pair.includes(id))
    if (entry.venue) names.push(...wordsOf(entry.venue.value))
    if (entry.time && /^\d{4}$/.test(entry.time.value.slice(-4))) names.push(entry.time.value.slice(-4))
    for (const name of names) this.#named.set(name, [...(this.#named.get(name) ?? []).filter((other) => other !== entry).slice(1 - NAMESAKES), entry])
  }

  /** Where a name is the venue of a channel: “the Djibouti talks”, which Djibouti has no part in. */
  venue(words: readonly string[], block: number): Entry | undefined {
    return this.#recent.findLast((entry) => block - entry.block <= FAR && entry.venue !== undefined && words.some((word) => wordsOf(entry.venue!.value).includes(word)))
  }

  /** A recent channel of more than these sides, at whose table they sit. */
  wider(sides: readonly string[], block: number): Entry | undefined {
    if (this.#recent.some(({ pair }) => pair.length === sides.length && sides.every((side) => pair.includes(side)))) return undefined
    return this.#recent.findLast((entry) => entry.pair.length > sides.length && block - entry.block <= NEAR && sides.every((side) => entry.pair.includes(side)))
  }

  /** The latest pair: “the two sides”, “another meeting”. */
  pair(sought: Sought): Entry | undefined {
    const sides = sought.sides ?? []
    const near = this.#recent.filter((entry) => sought.block - entry.block <= FAR && !SPOKEN.has(entry.kind) && sides.every((side) => entry.pair.includes(side)) && this.#carries(entry, sought.carriers))
    return near.findLast((entry) => sought.parties?.some((id) => entry.parties.has(id) && !entry.pair.includes(id))) ?? near.findLast(({ time }) => time !== undefined && time.value === sought.time) ?? near.at(-1)
  }

  /** The channel that “the talks” or “that line” are; none where a name says that it is another. */
  find(sought: Sought): Entry | undefined {
    const far = [...(sought.names ?? []).flatMap(({ ids, words }) => [...ids, ...words]), ...(sought.called ?? [])].flatMap((key) => this.#named.get(key) ?? [])
    let best: Entry | undefined
    let most = 0
    for (const entry of [...new Set([...far, ...this.#recent])]) {
      const fit = this.#fit(entry, sought, far.includes(entry))
      if (fit > 0 && fit >= most) [best, most] = [entry, fit]
    }
    return best
  }

  /** How well an entry answers to the words; 0 where it does not. */
  #fit(entry: Entry, sought: Sought, far: boolean): number {
    const { what, names = [], called: spelled = [], time, status, sides = [] } = sought
    const distance = sought.block - entry.block
    if (!far && distance > (status === 'disputed' ? NEXT : sought.close ? CLOSE : NEAR)) return 0
    const called = calledSo(entry, what, sought.close === true || sought.judged === true)
    if (called === 0) return 0
    let fit = called
    // “the Omani channel” is the one in whose sentence Omanis stand.
    for (const word of spelled) if (saysSo(entry, word)) fit += 2
    const known = fit > called
    for (const name of names) {
      const met = answers(entry, name)
      if (met === 0 && !known) return 0
      fit += Math.max(0, met - 1)
    }
    if (spelled.length > 0 && fit === called && !(names.some(({ place }) => place) && STATUS_GROUP[entry.status] !== 'on')) return 0
    if (time !== undefined && entry.time && fixed(entry.time.value) && fixed(time)) {
      if (!sameTime(entry.time.value, time)) return 0
      fit += 2
    }
    // “the talks” took place, where nothing says that they are still to come
    if (STATUS_GROUP[entry.status] === 'ahead' && what !== 'offer' && !(status && STATUS_GROUP[status] === 'ahead')) fit -= 0.4
    if (sought.nearby !== undefined && entry.time?.value === sought.nearby) fit += 1
    if (sides.length > 0 && sides.every((side) => entry.pair.includes(side))) fit += 1
    if (status && leadsTo(entry.status, status)) fit += TURNS.has(status) ? 0.5 : 0.1
    return Math.max(0.1, fit - distance * (far ? PALING / 2 : PALING))
  }

  #carries(entry: Entry, carriers: Sought['carriers']): boolean {
    return !carriers || (KIND_GROUP[entry.kind] === 'carried' && !carriers.some((side) => side === null || entry.pair.includes(side)))
  }
}

/** The first dozen: who sits at the table, and not each of its chroniclers. */
export function firstParties({ parties }: Entry): string[] {
  const found: string[] = []
  for (const id of parties) {
    if (found.length === PARTIES) break
    found.push(id)
  }
  return found
}

/** More the surer the name is the channel’s own, 0 where it is another’s. */
function answers(entry: Entry, { ids, sides, words, place }: Name): number {
  if (ids.some((id) => !entry.pair.includes(id) && (entry.parties.has(id) || entry.intermediaries.includes(id)))) return 3
  const here = new Set([...wordsOf(entry.venue?.value ?? ''), ...wordsOf(entry.time?.value ?? '')])
  if (words.some((word) => here.has(word))) return 2
  if ([...ids, ...sides].some((id) => entry.pair.includes(id))) return 1.5
  return place && !entry.venue ? 1 : 0
}

/** “resumed” is said of what was suspended, “called off” of what was to come; else it stands as it stood. */
function leadsTo(known: ChannelStatus, now: ChannelStatus): boolean {
  const group = STATUS_GROUP[known]
  switch (now) {
    case 'cancelled':
    case 'refused': return group === 'ahead'
    case 'suspended': return group === 'on'
    case 'active': return group === 'on' || known === 'suspended'
    default: return STATUS_GROUP[now] === group
  }
}

function saysSo(entry: Entry, word: string): boolean {
  return entry.evidence.slice(0, SHOWN).some(({ span }) => wordsOf(span.text).includes(word))
}

/** Whether the noun can be said of the channel: 1, 1.3 where it was called so before. */
function calledSo({ kind, status, what: names, intermediaries }: Entry, what: What | undefined, sure: boolean): number {
  if (SPOKEN.has(kind)) return 0
  if (status === 'none') return 0
  if (what === undefined) return 1
  if (names.has(what)) return 1.3
  switch (what) {
    case 'talks': return kind === 'ambassadorial' ? 0 : 1
    case 'meeting': return kind === 'ambassadorial' || STATUS_GROUP[status] === 'no' ? 0 : STATUS_GROUP[status] !== 'on' ? 1 : KIND_GROUP[kind] === 'carried' || KIND_GROUP[kind] === 'technical' ? 0 : 0.6
    case 'channel': return CHANNELS.has(kind) && status !== 'prospective' ? 1 : 0
    // “the line works”, of a back channel; not “the line at the border was long”
    case 'line': return kind === 'technical-deconfliction' || kind === 'direct-military' ? 1 : sure && CHANNELS.has(kind) && STATUS_GROUP[status] !== 'ahead' ? 0.6 : 0
    case 'messages': return kind === 'back-channel' ? 1 : 0
    case 'visit': return kind === 'visit-talks' ? 1 : 0
    case 'call': return 0
    case 'offer': return STATUS_GROUP[status] === 'ahead' ? 1 : 0
    case 'mediation': return kind === 'mediation' || intermediaries.length > 0 ? 1 : 0
  }
}

export const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !SMALL.has(word))

const SMALL = new Set('the and for from last next this that early late'.split(' '))
const CHANNELS = new Set<ChannelKind>(['back-channel', 'direct-military', 'direct-bilateral', 'ambassadorial', 'technical-deconfliction', 'mediation', 'sideline-contact'])
/** Blocks after which “no such talks”, “that channel”, “the talks” and “the two sides” point back no more. */
const NEXT = 1
const CLOSE = 4
const NEAR = 6
const FAR = 12
const MEMORY = 8
const TURNS = new Set<ChannelStatus>(['cancelled', 'refused', 'suspended', 'prospective'])
/** What a block of distance takes away. */
const PALING = 0.15
/** Sentences of a channel that are looked at for a name. */
const SHOWN = 3
/** Channels of one name that are remembered. */
const NAMESAKES = 3
/** Names of one channel that are remembered. */
const PARTIES = 12
