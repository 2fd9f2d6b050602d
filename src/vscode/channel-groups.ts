import { l10n } from 'vscode'
import type { Channel, ChannelStatus } from '../core/index.js'
import { pairName } from './cards/channel-line.js'
import type { Facts } from './cards/facts.js'
import { channelStatus } from './words.js'

/** By what the channels of a draft are put together. */
export type Grouping = 'pair' | 'status' | 'intermediary' | 'time' | 'text'

export const GROUPINGS: readonly Grouping[] = ['pair', 'status', 'intermediary', 'time', 'text']

export const groupingName = (grouping: Grouping): string =>
  ({ pair: l10n.t('By pair'), status: l10n.t('By status'), intermediary: l10n.t('By go-between'), time: l10n.t('By time'), text: l10n.t('In text order') })[grouping]

/** Which channels are shown. */
export type ChannelFilter = 'all' | 'open' | 'shut' | 'planned' | 'past' | 'noSource'

export const CHANNEL_FILTERS: readonly ChannelFilter[] = ['all', 'open', 'shut', 'planned', 'past', 'noSource']

export const channelFilterName = (filter: ChannelFilter): string =>
  ({ all: l10n.t('All channels'), open: l10n.t('Open'), shut: l10n.t('None, broken off or disputed'), planned: l10n.t('Proposed or planned'), past: l10n.t('Past'), noSource: l10n.t('Without a source') })[filter]

const STATUSES: Readonly<Record<Exclude<ChannelFilter, 'all' | 'noSource'>, readonly ChannelStatus[]>> = {
  open: ['active-main', 'active', 'intermittent', 'standing'],
  shut: ['none', 'refused', 'cancelled', 'suspended', 'disputed'],
  planned: ['proposed', 'prospective'],
  past: ['one-off', 'historical'],
}

/** Hearsay is nobody’s word, and counts as no source. */
export function passes(facts: Facts, channel: Channel, filter: ChannelFilter): boolean {
  if (filter === 'all') return true
  if (filter !== 'noSource') return STATUSES[filter].includes(channel.status)
  const source = facts.source(channel.source)
  return !source || facts.isNobody(source)
}

/** The news first: that they do not talk, then the main channel, then the rest. */
const NEWS: readonly ChannelStatus[] = ['none', 'refused', 'cancelled', 'suspended', 'active-main', 'active', 'intermittent', 'standing', 'disputed', 'proposed', 'prospective', 'one-off', 'historical']

export const byNews = (channels: readonly Channel[]): Channel[] => channels.toSorted((a, b) => NEWS.indexOf(a.status) - NEWS.indexOf(b.status))

export const inTextOrder = (channels: readonly Channel[]): Channel[] => channels.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))

/** By the days that are known; those without a day last, as the text has them. */
const byDay = (channels: readonly Channel[]): Channel[] =>
  inTextOrder(channels).sort((a, b) => (a.time?.from ?? LAST).localeCompare(b.time?.from ?? LAST))

const LAST = '￿'

export interface Group {
  readonly key: string
  readonly name: string
  readonly channels: readonly Channel[]
}

/** The groups of a draft’s channels, in the order in which a desk would ask for them. */
export function groupsOf(facts: Facts, channels: readonly Channel[], grouping: Exclude<Grouping, 'text'>): Group[] {
  if (grouping === 'pair') return gathered(inTextOrder(channels), (channel) => [[pairKey(channel), pairName(facts, channel)]], byNews)
  if (grouping === 'status') return gathered(byNews(inTextOrder(channels)), ({ status }) => [[status, channelStatus(status)]])
  if (grouping === 'intermediary') return gathered(throughFirst(inTextOrder(channels)), (channel) => carriers(facts, channel), byNews)
  return gathered(TIMES.flatMap((time) => channels.filter((channel) => timeOf(channel) === time)), (channel) => [[timeOf(channel), timeName(timeOf(channel))]], byDay)
}

/** Whom the parties act for, or the parties where those are one. */
export const pairKey = ({ pair, parties }: Channel): string => (pair.length > 1 ? pair : parties).join(' ')

function gathered(channels: readonly Channel[], keysOf: (channel: Channel) => readonly (readonly [key: string, name: string])[], order: (channels: readonly Channel[]) => Channel[] = (same) => [...same]): Group[] {
  const groups = new Map<string, { readonly name: string; readonly channels: Channel[] }>()
  for (const channel of channels) {
    for (const [key, name] of keysOf(channel)) {
      const group = groups.get(key) ?? { name, channels: [] }
      groups.set(key, group)
      group.channels.push(channel)
    }
  }
  return [...groups].map(([key, { name, channels: members }]) => ({ key, name, channels: order(members) }))
}

function carriers(facts: Facts, { intermediaries }: Channel): [key: string, name: string][] {
  const named = intermediaries.flatMap((id): [string, string][] => (facts.actor(id) ? [[id, l10n.t('Through {0}', facts.actor(id)!.name)]] : []))
  return named.length ? named : [['', l10n.t('Without a go-between')]]
}

const throughFirst = (channels: readonly Channel[]): Channel[] => channels.toSorted((a, b) => Number(b.intermediaries.length > 0) - Number(a.intermediaries.length > 0))

type Time = 'now' | 'ahead' | 'past'

const TIMES: readonly Time[] = ['now', 'ahead', 'past']

/** A status says it where no date does: what is planned lies ahead, and that talks are refused is so now. */
const timeOf = ({ status }: Channel): Time => (STATUSES.planned.includes(status) ? 'ahead' : STATUSES.past.includes(status) ? 'past' : 'now')

const timeName = (time: Time): string => ({ now: l10n.t('Now'), ahead: l10n.t('Ahead'), past: l10n.t('Past') })[time]
