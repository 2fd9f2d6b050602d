import * as vscode from 'vscode'
import type { ChannelStatus } from '../../core/index.js'
import type { Contradiction } from '../../story/contradictions.js'
import type { Told } from '../../story/digest.js'
import { courseOf, type Pair, type Step, type Story, type Thread } from '../../story/story.js'
import { number, shortDay } from '../locale.js'
import { channelKind, channelStatus, noChannel, sourceClass } from '../words.js'

/** How the view is grouped. */
export type Grouping = 'pair' | 'time'

export type Level = 'contradiction' | 'pair' | 'channel' | 'day' | 'telling'

/** A row as plain data. The label of a telling is the sentence, which is read from its draft when the row is shown. */
export interface StoryRow {
  readonly id: string
  readonly level: Level
  readonly label: string
  readonly description: string
  readonly facts: readonly string[]
  readonly icon?: string
  readonly parent?: string
  readonly children: readonly StoryRow[]
  readonly told?: { readonly draft: vscode.Uri; readonly channel: Told }
}

type Names = (members: readonly number[]) => Promise<string[]>

const { l10n } = vscode

const ICONS: Partial<Record<ChannelStatus, string>> = {
  none: 'circle-slash', refused: 'circle-slash', cancelled: 'circle-slash', 'active-main': 'arrow-both', active: 'arrow-swap', standing: 'arrow-swap',
  historical: 'history', 'one-off': 'history', prospective: 'calendar', proposed: 'calendar', suspended: 'debug-pause', disputed: 'question',
}

/** The rows of a story: what contradicts itself first. */
export async function storyRows(story: Story<vscode.Uri>, grouping: Grouping, folder: vscode.Uri, names: Names): Promise<StoryRow[]> {
  const rows = new Rows(story, folder, names)
  const contradictions = await Promise.all(story.pairs.flatMap((pair) => pair.contradictions.map((one, index) => rows.contradiction(pair, one, index))))
  return [...contradictions, ...(grouping === 'pair' ? await Promise.all(story.pairs.map((pair) => rows.pair(pair))) : await rows.days())]
}

class Rows {
  constructor(
    private readonly story: Story<vscode.Uri>,
    private readonly folder: vscode.Uri,
    private readonly names: Names,
  ) {}

  async contradiction(pair: Pair, { what, kind, day, sure, one, other }: Contradiction, index: number): Promise<StoryRow> {
    const id = `contradiction ${pair.parties.join(' ')} ${index}`
    const about = sure ? (day === undefined ? '' : shortDay(day)) : l10n.t('a draft without a date may be the later one')
    return {
      id, level: 'contradiction', icon: sure ? 'warning' : 'question',
      label: l10n.t('{0}: {1}', await this.pairName(pair), said(what, kind)),
      description: about,
      facts: [l10n.t('Two drafts say different things about the same time.'), ...(sure ? [] : [l10n.t('One of them has no date: it may be later and report a change.')])],
      children: [...one, ...other].map(({ draft, channel }) => this.telling(id, draft, channel)),
    }
  }

  async pair(pair: Pair): Promise<StoryRow> {
    const id = `pair ${pair.parties.join(' ')}`
    const taken = new Set<string>()
    const children = await Promise.all(pair.threads.map((thread) => this.thread(id, thread, taken)))
    const phrases = children.slice(0, 2).map(({ label, description }) => (description ? `${label}: ${description}` : label))
    return { id, level: 'pair', label: await this.pairName(pair), description: [drafts(pair.drafts), ...phrases].join(' · '), facts: children.map(({ label, description }) => [label, description].filter(Boolean).join(': ')), children }
  }

  /** A row for each day, the first first; drafts without a date one by one, at the end. */
  async days(): Promise<StoryRow[]> {
    const days = new Map<string, { readonly day: string | undefined; readonly draft: number; readonly rows: StoryRow[] }>()
    for (const pair of this.story.pairs) {
      const name = await this.pairName(pair)
      for (const thread of pair.threads) for (const step of thread.steps) for (const { draft, channel } of step.tellings) {
        const key = `day ${step.day ?? `of ${this.story.drafts[draft]!.id.toString()}`}`
        const known = days.get(key) ?? { day: step.day, draft, rows: [] }
        days.set(key, known)
        known.rows.push(this.telling(key, draft, channel, name))
      }
    }
    const order = ({ day, draft }: { day: string | undefined; draft: number }): string => `${day ?? '9999'} ${String(draft).padStart(6, '0')}`
    return [...days].sort(([, a], [, b]) => (order(a) < order(b) ? -1 : 1)).map(([id, { day, draft, rows }]) => ({
      id, level: 'day', icon: 'calendar', label: day === undefined ? l10n.t('No date: {0}', this.nameOf(draft)) : shortDay(day, true), description: l10n.t('channels: {0}', number(rows.length)), facts: [], children: rows,
    }))
  }

  private async thread(parent: string, thread: Thread, taken: Set<string>): Promise<StoryRow> {
    const course = courseOf(thread)
    const absent = thread.steps.every(({ statuses }) => statuses.every((status) => status === 'none'))
    const carriers = await this.names(thread.intermediaries)
    const kind = absent ? noChannel(thread.kind) : channelKind(thread.kind)
    const label = carriers.length ? l10n.t('{0} through {1}', kind, carriers.join(', ')) : kind
    const id = unique(`${parent} / ${thread.kind} ${thread.intermediaries.join(' ')} ${thread.past ? thread.steps[0]!.day ?? 'past' : ''}`, taken)
    return {
      id, level: 'channel', parent, label,
      icon: ICONS[thread.steps.at(-1)!.statuses[0]!] ?? 'arrow-swap',
      description: absent && course.length === 1 ? this.when(course[0]!) : course.map((step) => this.step(step)).join(' → '),
      facts: thread.steps.map((step) => l10n.t('{0}: {1}', this.when(step), step.statuses.map(channelStatus).join(', '))),
      children: thread.steps.flatMap(({ tellings }) => tellings.map(({ draft, channel }) => this.telling(id, draft, channel))),
    }
  }

  private step(step: Step): string {
    return `${this.when(step)} ${step.statuses.map(channelStatus).join(' + ')}`.trim()
  }

  private when({ day, tellings }: Step): string {
    return day === undefined ? l10n.t('no date ({0})', this.nameOf(tellings[0]!.draft)) : shortDay(day)
  }

  private telling(parent: string, draft: number, number: number, label = ''): StoryRow {
    const { id: uri, digest } = this.story.drafts[draft]!
    const channel = digest.channels[number]!
    const status = channel.status === 'none' ? noChannel(channel.kind) : `${channelKind(channel.kind)}, ${channelStatus(channel.status)}`
    const facts = [
      l10n.t('Draft: {0}', this.nameOf(draft)), digest.day === undefined ? l10n.t('The draft has no date.') : l10n.t('Draft of: {0}', shortDay(digest.day, true)), status,
      channel.source === undefined ? l10n.t('Nobody’s word is given.') : channel.onRecord ? l10n.t('Whose word: {0}, on the record', sourceClass(channel.source)) : l10n.t('Whose word: {0}', sourceClass(channel.source)),
    ]
    return {
      id: `${parent} / ${uri.toString()} ${number}`, level: 'telling', label, parent, icon: ICONS[channel.status] ?? 'arrow-swap',
      description: [label ? status : channelStatus(channel.status), this.nameOf(draft), digest.day === undefined ? l10n.t('no date') : shortDay(digest.day)].join(' · '),
      facts, children: [], told: { draft: uri, channel },
    }
  }

  private async pairName({ parties }: Pair): Promise<string> {
    return (await this.names(parties)).join(' – ')
  }

  /** The draft’s path inside the folder. */
  private nameOf(draft: number): string {
    return this.story.drafts[draft]!.id.path.slice(this.folder.path.replace(/\/?$/, '/').length)
  }
}

function said(what: Contradiction['what'], kind: Contradiction['kind']): string {
  const words: Record<Contradiction['what'], () => string> = {
    existence: () => l10n.t('{0}, or none?', channelKind(kind)),
    event: () => l10n.t('{0}: held, or called off?', channelKind(kind)),
    venue: () => l10n.t('{0}: held where?', channelKind(kind)),
    intermediary: () => l10n.t('{0}: through whom?', channelKind(kind)),
  }
  return words[what]()
}

const drafts = (count: number): string => (count === 1 ? l10n.t('1 draft') : l10n.t('{0} drafts', number(count)))

function unique(id: string, taken: Set<string>): string {
  const free = taken.has(id) ? unique(`${id}+`, taken) : id
  taken.add(free)
  return free
}
