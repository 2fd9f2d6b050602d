import * as vscode from 'vscode'
import type { Channel, Source } from '../../core/index.js'
import { channelStatus } from '../words.js'
import { Card } from './card.js'
import { channelName, pairName, placeAndTime } from './channel-line.js'
import type { Facts } from './facts.js'

/** What a sentence tells of how two parties talk, or do not. */
export function channelCard(facts: Facts, channel: Channel, document: vscode.TextDocument): vscode.MarkdownString {
  const { l10n } = vscode
  const { evidence, judgements = [] } = channel
  const address = document.uri.toString()
  const card = new Card(document.uri).heading(pairName(facts, channel), channelName(facts, channel))
  for (const [label, value] of channelFacts(facts, channel)) card.fact(label, value)
  const peek = { title: l10n.t('Peek Evidence'), command: 'backchannel.peekEvidence', arguments: [address, channel.id] }
  card.commands([{ title: l10n.t('Show in Channels'), command: 'backchannel.showChannel', arguments: [address, channel.id] }, ...(evidence.length ? [peek] : [])])
  card.list(l10n.t('Judged'), judgements.map((judgement) => ({ text: [wordOf(facts, judgement.source, judgement.onRecord), facts.printed([judgement], SHOWN)].filter(Boolean).join(': '), at: judgement })))
  if (evidence.length > 1) card.list(l10n.t('Evidence'), evidence.map((span) => ({ text: facts.printed([span], SHOWN), at: span })))
  return card.markdown
}

/** Longest piece of draft text in a list, in characters. */
const SHOWN = 120

/** The facts of a channel for its card and its tooltip: label and value, those the draft gives. */
export function channelFacts(facts: Facts, channel: Channel): [label: string, value: string][] {
  const { l10n } = vscode
  const { direction, source, firmness, hedges, status } = channel
  const [from, to] = [facts.actor(direction?.from)?.name, facts.actor(direction?.to)?.name]
  const rows: [string, string | undefined][] = [
    [l10n.t('Status'), firmness === 'low' ? l10n.t('may be: {0}', channelStatus(status)) : channelStatus(status)],
    [l10n.t('Parties'), facts.names(channel.parties).join(', ')],
    [l10n.t('Through'), facts.names(channel.intermediaries).join(', ')],
    [l10n.t('Where and when'), placeAndTime(channel)],
    [l10n.t('Direction'), from && to && `${from} → ${to}`],
    [l10n.t('Whose word'), wordOf(facts, source, channel.onRecord) ?? l10n.t('no source given')],
    [l10n.t('Hedged'), hedges.map((hedge) => `“${hedge}”`).join(', ')],
  ]
  return rows.flatMap(([label, value]) => (value ? [[label, value]] : []))
}

/** “a senior Norwegian official, not on the record”. */
function wordOf(facts: Facts, id: string | undefined, on: boolean): string | undefined {
  const source = facts.source(id)
  const name = source && facts.sourceName(source)
  if (!source || !name) return undefined
  return facts.isNobody(source) ? vscode.l10n.t('nobody in particular (“{0}”)', name) : vscode.l10n.t('{0}, {1}', name, onRecord(facts, source, on))
}

export function onRecord(facts: Facts, source: Source, on: boolean): string {
  if (facts.isNobody(source)) return vscode.l10n.t('nobody in particular')
  return on ? vscode.l10n.t('on the record') : vscode.l10n.t('not on the record')
}
