import { l10n } from 'vscode'
import type { Actor, Channel, Judgement, Span } from '../core/index.js'
import type { BoardRow } from './board.js'
import { channelFacts, onRecord } from './cards/channel.js'
import { channelName, pairName, placeAndTime } from './cards/channel-line.js'
import type { Facts } from './cards/facts.js'
import { sourceFacts } from './cards/unnamed.js'
import { groupsOf, inTextOrder, pairKey, passes, type ChannelFilter, type Group, type Grouping } from './channel-groups.js'
import { summary } from './channel-summary.js'
import { number } from './locale.js'
import { SOURCE_ICONS } from './source-tree.js'
import { actorType, channelStatus, isUnnamed, sourceClass } from './words.js'

/** A row of the tree: a group of channels, a channel, or what the draft gives of one. `context` is its level. */
export interface ChannelRow extends BoardRow<ChannelRow> {
  readonly level: 'pair' | 'group' | 'channel' | 'evidence' | 'source' | 'judgement' | 'party' | 'carrier'
  /** The ids of the channels it stands for, in the analysis that it was made from. */
  readonly channels: readonly string[]
}

/** What moves with the text and is no part of what a row shows. */
export const MOVING = ['at', 'channels'] as const

/** Each status has a sign of its own, and words beside it. */
const ICONS: Readonly<Record<Channel['status'], string>> = {
  none: 'circle-slash', refused: 'thumbsdown', cancelled: 'close', suspended: 'debug-pause', 'active-main': 'star-full', active: 'arrow-swap', intermittent: 'pulse', standing: 'plug', disputed: 'question',
  proposed: 'lightbulb', prospective: 'calendar', 'one-off': 'circle-filled', historical: 'history',
}

const LONGEST = 160

/** The channels of a draft, grouped; those that the filter leaves. */
export function channelTree(facts: Facts, grouping: Grouping = 'pair', filter: ChannelFilter = 'all'): ChannelRow[] {
  const outline = new Outline(facts, grouping)
  const channels = facts.analysis.channels.filter((channel) => passes(facts, channel, filter))
  return grouping === 'text' ? inTextOrder(channels).map((channel) => outline.channel(channel)) : groupsOf(facts, channels, grouping).map((group) => outline.group(group))
}

class Outline {
  readonly #ids = new Map<Channel, string>()
  readonly #taken = new Set<string>()

  constructor(
    readonly facts: Facts,
    readonly grouping: Grouping,
  ) {
    const alike = new Map<string, number>()
    for (const channel of inTextOrder(facts.analysis.channels)) {
      const key = `channel ${pairKey(channel)} ${channel.kind} ${channel.intermediaries.join(' ')}`
      alike.set(key, (alike.get(key) ?? 0) + 1)
      this.#ids.set(channel, `${key} ${alike.get(key)}`)
    }
  }

  group({ key, name, channels }: Group): ChannelRow {
    const id = `${this.grouping} ${key}`
    const pair = this.grouping === 'pair'
    const phrases = pair ? summary(this.facts, channels) : [number(channels.length)]
    const level = pair ? 'pair' : 'group'
    return {
      id, level, context: level, label: name, description: phrases.join(' · '), facts: phrases.map((words) => ['', words]), open: true, children: channels.map((channel) => this.channel(channel, id)),
      channels: channels.map((channel) => channel.id), ...(this.grouping === 'status' && channels[0] && { icon: ICONS[channels[0].status] }),
    }
  }

  /** A channel that two carry stands under both, with an id for each place. */
  channel(channel: Channel, parent?: string): ChannelRow {
    const { facts, grouping } = this
    const { status } = channel
    const own = this.#ids.get(channel)!
    const id = this.#taken.has(own) ? `${own} in ${parent}` : own
    this.#taken.add(id)
    const byPair = grouping === 'pair'
    const name = channelName(facts, channel)
    const told = [...(byPair ? [] : [name]), ...(status === 'none' || grouping === 'status' ? [] : [channelStatus(status)]), placeAndTime(channel)]
    return {
      id, level: 'channel', context: 'channel', label: byPair ? name : pairName(facts, channel), description: told.filter(Boolean).join(' · '), facts: channelFacts(facts, channel), icon: ICONS[status], ...(grouping === 'status' && status !== 'none' && { says: channelStatus(status) }),
      ...(parent !== undefined && { parent }), children: this.#particulars(id, channel), channels: [channel.id], ...(channel.evidence[0] && { at: channel.evidence[0] }),
    }
  }

  #particulars(parent: string, channel: Channel): ChannelRow[] {
    const row = (level: ChannelRow['level'], key: string | number, more: Pick<ChannelRow, 'label'> & Partial<ChannelRow>): ChannelRow =>
      ({ id: `${parent} / ${level} ${key}`, level, context: level, description: '', facts: [], parent, children: [], channels: [channel.id], ...more })
    const actors = (ids: readonly string[]): Actor[] => [...new Set(ids)].flatMap((id) => this.facts.actor(id) ?? [])
    return [
      ...channel.evidence.map((span, index) => row('evidence', index + 1, { label: this.facts.printed([span], LONGEST), icon: 'comment', at: span })),
      row('source', '', this.#word(channel)),
      ...(channel.judgements ?? []).map((judgement, index) => row('judgement', index + 1, this.#judged(judgement))),
      ...actors(channel.parties).map((actor) => row('party', actor.id, this.#party(actor, channel))),
      ...actors(channel.intermediaries).map((actor) => row('carrier', actor.id, { ...this.#party(actor, channel), description: l10n.t('go-between'), icon: 'mail', says: actorType(actor.type) })),
    ]
  }

  /** Whose word it is, on the record or not. */
  #word(channel: Channel): Pick<ChannelRow, 'label'> & Partial<ChannelRow> {
    const source = this.facts.source(channel.source)
    if (!source) return { label: l10n.t('No source given'), icon: 'warning' }
    return {
      label: this.facts.sourceName(source), description: onRecord(this.facts, source, channel.onRecord), icon: SOURCE_ICONS[source.class], says: sourceClass(source.class),
      facts: isUnnamed(source) ? sourceFacts(this.facts, source) : [], ...placed(source.spans[0]),
    }
  }

  #judged(judgement: Judgement): Pick<ChannelRow, 'label'> & Partial<ChannelRow> {
    const source = this.facts.source(judgement.source)
    const description = source ? l10n.t('judged by {0}, {1}', this.facts.sourceName(source), onRecord(this.facts, source, judgement.onRecord)) : l10n.t('judged by nobody in particular')
    return { label: this.facts.printed([judgement], LONGEST), description, facts: [['', description]], icon: 'law', at: judgement }
  }

  /** A click leads to the first mention. */
  #party({ id, name, type, state }: Actor, { direction }: Channel): Pick<ChannelRow, 'label'> & Partial<ChannelRow> {
    const behind = state === undefined || state === id ? undefined : this.facts.actor(state)?.name
    const way = direction?.from === id ? [l10n.t('speaks')] : direction?.to === id ? [l10n.t('is spoken to')] : []
    const description = [...way, behind ? l10n.t('for {0}', behind) : actorType(type)].join(' · ')
    return { label: name, description, icon: type === 'person' ? 'person' : 'organization', ...(behind && { says: actorType(type) }), ...placed(this.facts.firstMention(id)) }
  }
}

const placed = (span: Span | undefined): { at?: Span } => (span ? { at: span } : {})
