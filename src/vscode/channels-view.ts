import * as vscode from 'vscode'
import type { Channel } from '../core/index.js'
import type { Analyses } from './analyses.js'
import { Board, idOf, type Shown } from './board.js'
import { Facts } from './cards/facts.js'
import { CHANNEL_FILTERS, channelFilterName, GROUPINGS, groupingName, type ChannelFilter, type Grouping } from './channel-groups.js'
import { channelTree, MOVING, type ChannelRow } from './channel-tree.js'
import { Choice } from './choice.js'
import type { Followed } from './followed.js'
import { number } from './locale.js'
import type { Reading } from './open-draft.js'
import type { Steps } from '../core/steps.js'

/** Channels that a command is about, in the text as it stands. */
export interface Chosen {
  readonly document: vscode.TextDocument
  readonly reading: Reading
  readonly channels: readonly Channel[]
}

/** The *Channels* view: through what the parties talk, or fail to. */
export class ChannelsView extends Board<ChannelRow> {
  readonly grouping: Choice<Grouping>
  readonly filter: Choice<ChannelFilter>
  private seen: { readonly reading: Reading; readonly state: string } | undefined

  constructor(
    private readonly analyses: Analyses,
    followed: Followed,
    memory: vscode.Memento,
  ) {
    super('backchannel.channels', followed, 'backchannel.revealEvidence', MOVING)
    this.grouping = new Choice(memory, 'channels.grouping', GROUPINGS, groupingName, () => vscode.l10n.t('How to group the channels'))
    this.filter = new Choice(memory, 'channels.filter', CHANNEL_FILTERS, channelFilterName, () => vscode.l10n.t('Which channels to show'))
    this.subscriptions.push(
      followed.onDidChange(() => void this.follow()),
      vscode.commands.registerCommand('backchannel.groupChannels', (grouping?: unknown) => this.choose(this.grouping, grouping)),
      vscode.commands.registerCommand('backchannel.filterChannels', (filter?: unknown) => this.choose(this.filter, filter)),
      vscode.commands.registerCommand('backchannel.showChannel', (draft: string, channel: string) => this.showChannel(draft, channel)),
    )
    void this.follow()
  }

  /** Back to all channels, by pair. */
  async forget(): Promise<void> {
    await this.choose(this.grouping, GROUPINGS[0])
    await this.choose(this.filter, CHANNEL_FILTERS[0])
  }

  /** The channels of a row as they stand by now; without a row, all that are shown. */
  async chosen(row?: unknown): Promise<Chosen | undefined> {
    await this.upToDate()
    const { draft: document } = this
    const reading = document && (await this.analyses.current(document))
    if (!document || !reading) return undefined
    const id = idOf(row)
    const ids = new Set(id === undefined ? this.allRows().flatMap(({ channels }) => channels) : this.row(id)?.channels)
    return { document, reading, channels: reading.analysis.channels.filter((channel) => ids.has(channel.id)) }
  }

  protected spoken({ level }: ChannelRow): string {
    return LEVELS[level]()
  }

  protected current(draft: vscode.TextDocument): Promise<Reading | undefined> {
    return this.analyses.current(draft)
  }

  private async follow(): Promise<void> {
    const { draft, standing } = this.followed
    const { grouping, filter } = this
    const reading = draft && standing === 'read' ? this.analyses.last(draft) : undefined
    const state = `${standing} ${grouping.value} ${filter.value} ${draft?.uri.toString() ?? ''}`
    if (reading && reading === this.seen?.reading && state === this.seen.state) return
    this.seen = reading && { reading, state }
    if (await this.show(this.shownOf(reading, state), reading !== undefined)) void vscode.commands.executeCommand('setContext', 'backchannel.channelsFiltered', filter.value !== 'all')
  }

  private *shownOf(reading: Reading | undefined, state: string): Steps<Shown<ChannelRow>> {
    const { grouping, filter } = this
    const rows = reading ? channelTree(new Facts(reading.analysis, reading.printed), grouping.value, filter.value) : []
    yield
    const value = new Set(rows.flatMap(({ channels }) => channels)).size
    return {
      rows,
      state,
      description: [grouping.name, filter.name].filter(Boolean).join(' · ') || undefined,
      badge: value ? { value, tooltip: vscode.l10n.t('Channels in the draft: {0}', number(value)) } : undefined,
    }
  }

  private async choose<T extends string>(choice: Choice<T>, given: unknown): Promise<void> {
    if (await choice.take(given)) await this.follow()
  }

  /** A channel that the filter hides brings all channels back. */
  private async showChannel(draft: string, channel: string): Promise<void> {
    if (this.draft?.uri.toString() !== draft) return
    const find = (): ChannelRow | undefined => this.allRows().find(({ level, channels }) => level === 'channel' && channels.includes(channel))
    await this.upToDate()
    if (!find()) await this.choose(this.filter, CHANNEL_FILTERS[0])
    const row = find()
    if (row) await this.view.reveal(row, { select: true, focus: true, expand: true })
  }
}

const LEVELS: Record<ChannelRow['level'], () => string> = {
  pair: () => vscode.l10n.t('Parties'),
  group: () => vscode.l10n.t('Channels'),
  channel: () => vscode.l10n.t('Channel'),
  evidence: () => vscode.l10n.t('Evidence'),
  source: () => vscode.l10n.t('Whose word'),
  judgement: () => vscode.l10n.t('Judgement'),
  party: () => vscode.l10n.t('Party'),
  carrier: () => vscode.l10n.t('Go-between'),
}

export const register = (analyses: Analyses, followed: Followed, memory: vscode.Memento): ChannelsView => new ChannelsView(analyses, followed, memory)
