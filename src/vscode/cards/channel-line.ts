import { l10n } from 'vscode'
import type { Channel } from '../../core/index.js'
import { channelKind, channelStatus, noChannel } from '../words.js'
import type { Facts } from './facts.js'

/** “United States – Iran”: the parties' principals, or the parties where those are one. */
export function pairName(facts: Facts, { pair, parties }: Pick<Channel, 'pair' | 'parties'>): string {
  const names = facts.names(facts.byMention(pair.length > 1 ? pair : parties))
  return names.length ? names.join(' – ') : l10n.t('Unknown parties')
}

/** “back channel through Iraqi officials, Vienna”. */
export function channelName(facts: Facts, channel: Channel): string {
  if (channel.status === 'none') return noChannel(channel.kind)
  const carriers = facts.names(channel.intermediaries).join(', ')
  const kind = channelKind(channel.kind)
  return carriers ? l10n.t('{0} through {1}', kind, carriers) : kind
}

/** Where and when, as the draft has it: “Vienna · last week”. */
export function placeAndTime({ venue, theatre, time }: Channel): string {
  return [venue?.value ?? theatre?.value, time?.value].filter(Boolean).join(' · ')
}

/** One channel in one line: “United States – Iran: negotiations, main channel · Vienna”. */
export function channelLine(facts: Facts, channel: Channel): string {
  const what = channel.status === 'none' ? channelName(facts, channel) : `${channelName(facts, channel)}, ${channelStatus(channel.status)}`
  return [`${pairName(facts, channel)}: ${what}`, placeAndTime(channel)].filter(Boolean).join(' · ')
}
