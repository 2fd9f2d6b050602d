import * as vscode from 'vscode'
import type { Actor, Mention, Role } from '../../core/index.js'
import { actorType } from '../words.js'
import { Card } from './card.js'
import { channelLine } from './channel-line.js'
import type { Facts } from './facts.js'

/** Who this is, by the draft alone. A doubtful mention says “may be”. */
export function actorCard(facts: Facts, mention: Mention, actor: Actor, document: vscode.TextDocument): vscode.MarkdownString {
  const card = new Card(document.uri)
  const type = actorType(actor.type)
  card.heading(mention.confidence === 'low' ? vscode.l10n.t('May be {0}', actor.name) : actor.name, type)
  if (mention.as === 'place') card.line(vscode.l10n.t('Here as a place'))
  for (const role of actor.roles) card.line(roleLine(role))
  const body = facts.actor(actor.affiliation)?.name
  const state = facts.actor(actor.state)?.name
  card.fact(vscode.l10n.t('Belongs to'), body)
  card.fact(vscode.l10n.t('Acts for'), state === body ? undefined : state)
  card.fact(vscode.l10n.t('Also here'), actor.aliases.filter((alias) => alias !== actor.name).join(', '))
  const mentions = facts.analysis.mentions.filter((other) => other.actor === actor.id || other.others?.includes(actor.id))
  const first = mentions[0] ?? mention
  const line = document.positionAt(first.start).line + 1
  card.link(vscode.l10n.t('First mention, line {0}', line), first, ` · ${vscode.l10n.t('mentions: {0}', mentions.length)}`)
  const sources = facts.analysis.sources.filter((source) => source.actor === actor.id)
  const words = facts.words(sources).map(({ text, at, doubtful }) => ({ text: doubtful ? vscode.l10n.t('may be: {0}', text) : text, at }))
  card.list(vscode.l10n.t('Says here'), words)
  const channels = facts.channelsOf(actor.id).filter(({ evidence }) => evidence.length)
  card.list(vscode.l10n.t('Channels'), channels.map((channel) => ({ text: channelLine(facts, channel), at: channel.evidence[0]! })))
  return card.markdown
}

function roleLine({ title, of, held, from, to }: Role): string {
  const what = of ? vscode.l10n.t('{0}, {1}', title, of) : title
  const when = from && to ? vscode.l10n.t('{0} to {1}', from, to) : from ? vscode.l10n.t('since {0}', from) : to ? vscode.l10n.t('until {0}', to) : ''
  const state = held === 'past' ? vscode.l10n.t('formerly') : vscode.l10n.t('now')
  return `${what} · ${[state, when].filter(Boolean).join(', ')}`
}
