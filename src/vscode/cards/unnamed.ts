import * as vscode from 'vscode'
import type { Source } from '../../core/index.js'
import { sourceClass, sourceCount } from '../words.js'
import { Card } from './card.js'
import { channelLine } from './channel-line.js'
import type { Facts } from './facts.js'
import { saying } from './saying.js'

/** Whose word the reader has and why the name is withheld. */
export function unnamedCard(facts: Facts, source: Source, document: vscode.TextDocument): vscode.MarkdownString {
  const { l10n } = vscode
  const card = new Card(document.uri).heading(`“${facts.printed(source.spans.slice(0, 1), 80)}”`, sourceClass(source.class))
  for (const [label, value] of sourceFacts(facts, source)) card.fact(label, value)
  const others = source.possiblySameAs.flatMap((id) => facts.source(id) ?? [])
  card.list(l10n.t('May be the same as'), others.flatMap((other) => (other.spans[0] ? { text: facts.sourceName(other), at: other.spans[0] } : [])))
  if (source.spans.length > 1) card.list(l10n.t('Also worded'), source.spans.slice(1).map((span) => ({ text: facts.printed([span], 80), at: span })))
  card.list(l10n.t('Rests on them'), facts.words([source]).map(saying), 4)
  const channels = facts.analysis.channels.filter((channel) => channel.source === source.id && channel.evidence.length)
  card.list(l10n.t('Channels on their word'), channels.map((channel) => ({ text: channelLine(facts, channel), at: channel.evidence[0]! })))
  return card.markdown
}

/** What the draft tells of somebody unnamed and what it does not: label and value. Nothing for hearsay and expectations, which are nobody's. */
export function sourceFacts(facts: Facts, source: Source): [label: string, value: string][] {
  const { l10n } = vscode
  if (['hearsay-adverb', 'agentless-expectation'].includes(source.class)) return []
  const { proximity, reason, terms, addressee } = source
  const rows: [string, string | undefined][] = [
    [l10n.t('How many'), sourceCount(source)],
    [l10n.t('Affiliation'), source.affiliation ?? l10n.t('not given')],
    [l10n.t('Rank'), source.seniority],
    [l10n.t('How they know'), proximity ? `“${facts.printed([proximity])}”` : l10n.t('not said')],
    [l10n.t('Why unnamed'), reason ? `“${facts.printed([reason])}”` : l10n.t('no reason given')],
    [l10n.t('Terms'), terms && `“${facts.printed([terms])}”`],
    [l10n.t('Spoke to'), addressee && facts.printed([addressee])],
  ]
  return rows.flatMap(([label, value]) => (value ? [[label, value]] : []))
}
