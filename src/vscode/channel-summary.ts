import { l10n } from 'vscode'
import type { Channel, ChannelKind, ChannelStatus } from '../core/index.js'
import type { Facts } from './cards/facts.js'
import { byNews } from './channel-groups.js'
import { number } from './locale.js'
import { channelKind, channelStatus, noChannel } from './words.js'

/** So many channels of a pair are named; the others are counted. */
const NAMED = 4

/**
 * A pair in a few words, as a desk would say it on the telephone: “no direct channel”, “main: Vienna”, “messages via Iraqi officials”,
 * “3 historical”.
 */
export function summary(facts: Facts, channels: readonly Channel[]): string[] {
  const named: string[] = []
  const counts = new Map<ChannelStatus, number>()
  for (const channel of asSaid(channels)) {
    const { status } = channel
    const counted = COUNTED.includes(status) && !(status === 'one-off' && channel.intermediaries.length)
    if (counted) counts.set(status, (counts.get(status) ?? 0) + 1)
    else if (!named.includes(phrase(facts, channel))) named.push(phrase(facts, channel))
  }
  const more = named.length - NAMED
  return [...named.slice(0, NAMED), ...(more > 0 ? [l10n.t('{0} more', number(more))] : []), ...[...counts].map(([status, count]) => counted(status, count))]
}

/** That they do not talk, the main channel, who carries messages; then what else there is not or no more, and the rest. */
function asSaid(channels: readonly Channel[]): Channel[] {
  const news = byNews(channels)
  const silence = news.find(({ kind, status }) => status === 'none' && DIRECT.includes(kind)) ?? news.find(({ status }) => status === 'none')
  const turn = (channel: Channel): number => (channel === silence ? 0 : channel.status === 'active-main' ? 1 : channel.intermediaries.length && !SHUT.includes(channel.status) ? 2 : 3)
  return news.sort((a, b) => turn(a) - turn(b))
}

const DIRECT: readonly ChannelKind[] = ['direct-bilateral', 'direct-military']

const SHUT: readonly ChannelStatus[] = ['none', 'refused', 'cancelled', 'suspended']

const COUNTED: readonly ChannelStatus[] = ['disputed', 'proposed', 'prospective', 'one-off', 'historical']

function counted(status: ChannelStatus, count: number): string {
  if (status === 'disputed') return l10n.t('{0} disputed', number(count))
  if (status === 'proposed') return l10n.t('{0} proposed', number(count))
  if (status === 'prospective') return l10n.t('{0} planned', number(count))
  return status === 'one-off' ? l10n.t('{0} one-off', number(count)) : l10n.t('{0} historical', number(count))
}

function phrase(facts: Facts, channel: Channel): string {
  const { kind, status, venue } = channel
  if (status === 'none') return noChannel(kind)
  const what = through(facts, channel)
  if (status === 'active' || status === 'standing') return what
  if (status === 'active-main') return l10n.t('main: {0}', venue ? shortPlace(venue.value) : what)
  return status === 'one-off' || status === 'intermittent' ? l10n.t('{0}, {1}', what, channelStatus(status)) : l10n.t('{0}: {1}', channelStatus(status), what)
}

/** “messages via Iraqi officials”, “mediated by Qatar”, “negotiations”. */
function through(facts: Facts, { kind, intermediaries }: Channel): string {
  const [first, ...others] = facts.names(intermediaries)
  if (first === undefined) return channelKind(kind)
  const who = others.length > 1 ? l10n.t('{0} and {1} more', first, number(others.length)) : [first, ...others].join(', ')
  if (kind === 'mediation') return l10n.t('mediated by {0}', who)
  return kind === 'back-channel' ? l10n.t('messages via {0}', who) : l10n.t('{0} via {1}', channelKind(kind), who)
}

/** “Vienna” of “Vienna, Austria”. */
const shortPlace = (place: string): string => place.split(',')[0]!
