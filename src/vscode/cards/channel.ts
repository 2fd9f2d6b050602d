import * as vscode from 'vscode'
import type { Channel } from '../../core/index.js'
import { channelStatus } from '../words.js'
import { Card } from './card.js'
import { channelName, pairName, placeAndTime } from './channel-line.js'
import type { Facts } from './facts.js'

/** What a sentence tells of how two parties talk, or do not. */
export function channelCard(facts: Facts, channel: Channel, document: vscode.TextDocument): vscode.MarkdownString {
  const card = new Card(document.uri).heading(pairName(facts, channel), channelName(facts, channel))
  for (const [label, value] of channelFacts(facts, channel)) card.fact(label, value)
  return card.command(vscode.l10n.t('Show in Channels'), 'backchannel.showChannel', document.uri.toString(), channel.id).markdown
}

/** The facts of a channel for its card and its tooltip: label and value, those the draft gives. */
export function channelFacts(facts: Facts, channel: Channel): [label: string, value: string][] {
  const { l10n } = vscode
  const { direction, source: id, onRecord, firmness, hedges } = channel
  const source = facts.source(id)
  const [from, to] = [facts.actor(direction?.from)?.name, facts.actor(direction?.to)?.name]
  const word = source && facts.sourceName(source)
  const nobody = source && ['hearsay-adverb', 'agentless-expectation'].includes(source.class)
  const rows: [string, string | undefined][] = [
    [l10n.t('Status'), firmness === 'low' ? l10n.t('may be: {0}', channelStatus(channel.status)) : channelStatus(channel.status)],
    [l10n.t('Parties'), facts.names(channel.parties).join(', ')],
    [l10n.t('Where and when'), placeAndTime(channel)],
    [l10n.t('Direction'), from && to && `${from} → ${to}`],
    [l10n.t('Whose word'), word && (nobody ? l10n.t('nobody in particular (“{0}”)', word) : onRecord ? l10n.t('{0}, on the record', word) : l10n.t('{0}, not on the record', word))],
    [l10n.t('Hedged'), hedges.map((hedge) => `“${hedge}”`).join(', ')],
  ]
  return rows.flatMap(([label, value]) => (value ? [[label, value]] : []))
}
