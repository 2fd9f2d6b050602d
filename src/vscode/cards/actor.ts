import * as vscode from 'vscode'
import type { Actor, Mention, Role } from '../../core/index.js'
import { doubtOf } from '../doubts.js'
import { number } from '../locale.js'
import { canBeWrong, mistakesOf } from '../mistakes.js'
import { actorType } from '../words.js'
import { Card } from './card.js'
import { channelLine } from './channel-line.js'
import type { Facts } from './facts.js'
import { saying } from './saying.js'

/** Who this is, by the draft alone. A doubtful mention says “may be”. */
export function actorCard(facts: Facts, mention: Mention, actor: Actor, document: vscode.TextDocument): vscode.MarkdownString {
  const card = new Card(document.uri)
  const type = actorType(actor.type)
  card.heading(mention.confidence === 'low' ? vscode.l10n.t('May be {0}', actor.name) : actor.name, type)
  card.note(doubtOf(mention))
  if (mention.as === 'place') card.line(vscode.l10n.t('Here as a place'))
  for (const role of actor.roles.slice(0, SHOWN)) card.line(roleLine(role))
  if (actor.roles.length > SHOWN) card.line(vscode.l10n.t('and {0} more', number(actor.roles.length - SHOWN)))
  const body = facts.actor(actor.affiliation)?.name
  const state = facts.actor(actor.state)?.name
  card.fact(vscode.l10n.t('Belongs to'), body)
  card.fact(vscode.l10n.t('Acts for'), state === body ? undefined : state)
  card.fact(vscode.l10n.t('Also here'), listed(actor.aliases.filter((alias) => alias !== actor.name)))
  const mentions = facts.analysis.mentions.filter((other) => other.actor === actor.id || other.others?.includes(actor.id))
  const first = mentions[0] ?? mention
  const line = document.positionAt(first.start).line + 1
  const unsure = mentions.filter(({ confidence }) => confidence === 'low').length
  const counts = [vscode.l10n.t('mentions: {0}', number(mentions.length)), ...(unsure ? [vscode.l10n.t('unsure: {0}', number(unsure))] : [])]
  card.link(vscode.l10n.t('First mention, line {0}', line), first, ` · ${counts.join(', ')}`)
  const sources = facts.analysis.sources.filter((source) => source.actor === actor.id)
  card.list(vscode.l10n.t('Says here'), facts.words(sources).map(saying))
  const channels = facts.channelsOf(actor.id).filter(({ evidence }) => evidence.length)
  card.list(vscode.l10n.t('Channels'), channels.map((channel) => ({ text: channelLine(facts, channel), at: channel.evidence[0]! })))
  if (canBeWrong(mention) && mention.actor === actor.id) card.commands(corrections(facts, mention, actor, document))
  return card.markdown
}

/** Names of an actor on one line. */
const listed = (names: readonly string[]): string => [...names.slice(0, SHOWN), ...(names.length > SHOWN ? [vscode.l10n.t('and {0} more', number(names.length - SHOWN))] : [])].join(', ')

const SHOWN = 5

/** The way out of a wrong reading. Two names of a state are seldom two states: it is offered there only in doubt. */
function corrections(facts: Facts, mention: Mention, actor: Actor, { uri }: vscode.TextDocument): vscode.Command[] {
  const args = [uri.toString(), mention.start, mention.end]
  const named = mistakesOf(mention, actor, facts.printed([mention.name ?? mention])).some(({ what }) => what === 'apart')
  const apart = named && (actor.type === 'person' || mention.confidence === 'low')
  return [
    ...(apart ? [{ title: actor.type === 'person' ? vscode.l10n.t('Not the Same Person') : vscode.l10n.t('Not the Same'), command: 'backchannel.notTheSamePerson', arguments: args }] : []),
    { title: vscode.l10n.t('Not an Actor'), command: 'backchannel.notAnActor', arguments: args },
  ]
}

export function roleLine({ title, of, held, from, to }: Role): string {
  const what = of ? vscode.l10n.t('{0}, {1}', title, of) : title
  const when = from && to ? vscode.l10n.t('{0} to {1}', from, to) : from ? vscode.l10n.t('since {0}', from) : to ? vscode.l10n.t('until {0}', to) : ''
  const state = held === 'past' ? vscode.l10n.t('formerly') : vscode.l10n.t('now')
  return `${what} · ${[state, when].filter(Boolean).join(', ')}`
}
