import { l10n } from 'vscode'
import type { Channel, Range } from '../core/index.js'
import { channelFacts } from './cards/channel.js'
import { channelName, pairName, placeAndTime } from './cards/channel-line.js'
import type { Facts } from './cards/facts.js'
import { channelStatus, noChannel } from './words.js'

/** A row of the tree, as plain data: pair, channel or evidence. Ids hold while the row means the same. */
export interface Row {
  readonly id: string
  readonly level: 'pair' | 'channel' | 'evidence'
  readonly label: string
  readonly description: string
  /** Label and value for the tooltip; the label may be empty. */
  readonly facts: readonly (readonly [string, string])[]
  readonly icon?: string
  readonly parent?: string
  readonly children: readonly Row[]
  /** Where the evidence stands; moves with the text and is no part of what the row shows. */
  readonly at?: Range
  /** The channel's id in the analysis this row was made from. */
  readonly channel?: string
}

const ICONS: Partial<Record<Channel['status'], string>> = {
  none: 'circle-slash',
  refused: 'circle-slash',
  cancelled: 'circle-slash',
  'active-main': 'arrow-both',
  active: 'arrow-swap',
  standing: 'arrow-swap',
  historical: 'history',
  'one-off': 'history',
  prospective: 'calendar',
  proposed: 'calendar',
  suspended: 'debug-pause',
  disputed: 'question',
}

/** The news first: that they do not talk, then the main channel, then the rest. */
const NEWS: readonly Channel['status'][] = ['none', 'refused', 'cancelled', 'suspended', 'active-main', 'active', 'intermittent', 'standing', 'disputed', 'proposed', 'prospective', 'one-off', 'historical']

const SUMMARY_LIMIT = 3

/** Channels by pair of parties, pairs in the order in which the draft tells of them. */
export function channelTree(facts: Facts): Row[] {
  const pairs = new Map<string, Channel[]>()
  for (const channel of facts.analysis.channels) {
    const key = (channel.pair.length > 1 ? channel.pair : channel.parties).join(' ')
    pairs.set(key, [...(pairs.get(key) ?? []), channel])
  }
  return [...pairs].map(([key, channels]) => pairRow(facts, `pair ${key}`, channels))
}

function pairRow(facts: Facts, id: string, channels: readonly Channel[]): Row {
  const byNews = channels.toSorted((a, b) => NEWS.indexOf(a.status) - NEWS.indexOf(b.status))
  const phrases = [...new Set(byNews.map((channel) => phrase(facts, channel)))]
  const taken = new Map<string, number>()
  const children = byNews.map((channel) => {
    const key = `${id} / ${channel.kind} ${channel.status}`
    const nth = (taken.get(key) ?? 0) + 1
    taken.set(key, nth)
    return channelRow(facts, `${key} ${nth}`, id, channel)
  })
  return { id, level: 'pair', label: pairName(facts, channels[0]!), description: phrases.slice(0, SUMMARY_LIMIT).join(' · '), facts: phrases.map((words) => ['', words]), children }
}

/** A channel in the pair's summary: “main: negotiations in Vienna”. */
function phrase(facts: Facts, channel: Channel): string {
  const { kind, status, venue } = channel
  if (status === 'none') return noChannel(kind)
  const name = channelName(facts, channel)
  const what = venue ? l10n.t('{0} ({1})', name, venue.value) : name
  if (status === 'active' || status === 'standing') return what
  if (status === 'active-main') return l10n.t('main: {0}', what)
  return l10n.t('{0}: {1}', channelStatus(status), what)
}

function channelRow(facts: Facts, id: string, parent: string, channel: Channel): Row {
  const children = channel.evidence.map((span, index): Row => ({
    id: `${id} / ${index + 1}`,
    level: 'evidence',
    label: facts.printed([span], 160),
    description: '',
    facts: [],
    parent: id,
    children: [],
    at: span,
  }))
  const status = channel.status === 'none' ? '' : channelStatus(channel.status)
  return {
    id,
    level: 'channel',
    label: channelName(facts, channel),
    description: [status, placeAndTime(channel)].filter(Boolean).join(' · '),
    facts: channelFacts(facts, channel),
    icon: ICONS[channel.status] ?? 'arrow-swap',
    parent,
    children,
    channel: channel.id,
  }
}

/** What the tree shows, without where in the draft it stands: equal strings, no need to redraw. */
export const appearance = (rows: readonly Row[]): string => JSON.stringify(rows, (key, value: unknown) => (key === 'at' || key === 'channel' ? undefined : value))
