import type { Channel, ChannelKind, ChannelStatus } from '../model.js'
import type { Desk } from './desk.js'

export const CHANNEL_KIND: Readonly<Record<ChannelKind, string>> = {
  'direct-military': 'Direct military channel', 'direct-bilateral': 'Direct channel', 'back-channel': 'Back channel', mediation: 'Mediation', 'formal-negotiations': 'Negotiations',
  multilateral: 'Multilateral talks', 'sideline-contact': 'Contact on the sidelines', 'technical-deconfliction': 'Deconfliction line', 'formal-protocol': 'Formal protocol', ambassadorial: 'Ambassadors',
  'visit-talks': 'Visit', 'public-signal': 'Public signal', coalition: 'Coalition',
}

export const CHANNEL_STATUS: Readonly<Record<ChannelStatus, string>> = {
  none: 'none', active: 'open', 'active-main': 'the main channel', intermittent: 'on and off', 'one-off': 'once', historical: 'in the past', standing: 'standing', prospective: 'planned', proposed: 'proposed',
  suspended: 'suspended', cancelled: 'cancelled', refused: 'refused', disputed: 'disputed',
}

/** The news first: that they do not talk, then the main channel, then the rest. */
const NEWS: readonly ChannelStatus[] = ['none', 'refused', 'cancelled', 'suspended', 'active-main', 'active', 'intermittent', 'standing', 'disputed', 'proposed', 'prospective', 'one-off', 'historical']

export const inNewsOrder = (channels: readonly Channel[]): Channel[] => [...channels].sort((a, b) => NEWS.indexOf(a.status) - NEWS.indexOf(b.status) || start(a) - start(b))

/** A pair in one line: “no direct channel · main: negotiations (Vienna) · back channel through Iraqi officials”. */
export function statusLine(desk: Desk, channels: readonly Channel[]): string {
  return [...new Set(inNewsOrder(channels).map((channel) => channelPhrase(desk, channel)))].join(' · ')
}

/** “negotiations (Vienna)”, “no direct channel”. */
export function channelPhrase(desk: Desk, { kind, status, venue, intermediaries }: Channel): string {
  const name = CHANNEL_KIND[kind].toLowerCase()
  if (status === 'none') return NONE[kind] ?? `no ${name}`
  const through = intermediaries.length > 0 ? ` through ${intermediaries.map((id) => desk.name(id)).join(', ')}` : ''
  const what = `${name}${through}${venue ? ` (${venue.value})` : ''}`
  if (status === 'active' || status === 'standing') return what
  return status === 'active-main' ? `main: ${what}` : `${CHANNEL_STATUS[status]}: ${what}`
}

const NONE: Partial<Record<ChannelKind, string>> = { ambassadorial: 'no ambassadors', multilateral: 'no multilateral talks', 'visit-talks': 'no visit', 'sideline-contact': 'no contact on the sidelines' }

const start = ({ evidence }: Channel): number => evidence[0]?.start ?? 0

/** Whom the parties act for; the parties themselves where those are one. */
export const principals = ({ pair, parties }: Channel): readonly string[] => (pair.length > 1 ? pair : parties)

/** “Chile – Peru” */
export const pairName = (desk: Desk, channel: Channel): string => principals(channel).map((id) => desk.name(id)).join(' – ') || 'Unknown parties'
