import * as vscode from 'vscode'
import { Board, type Shown } from './board.js'
import { Facts } from './cards/facts.js'
import { Choice } from './choice.js'
import type { Findings, Settlement } from './findings.js'
import type { Followed } from './followed.js'
import { number } from './locale.js'
import { MOVING, sourceTree, withoutReason, type Filter, type SourceRow } from './source-tree.js'
import type { Steps } from '../core/steps.js'

/** The *Sources* view: whose word the reader has. */
export class SourcesView extends Board<SourceRow> {
  private readonly choice: Choice<Filter>
  private seen: { readonly settlement: Settlement; readonly state: string } | undefined

  constructor(
    private readonly findings: Findings,
    followed: Followed,
    memory: vscode.Memento,
  ) {
    super('backchannel.sources', followed, 'backchannel.revealSource', MOVING)
    this.choice = new Choice(memory, 'sources.filter', FILTERS, filterName, () => vscode.l10n.t('Which sources to show'))
    this.subscriptions.push(
      followed.onDidChange(() => void this.follow()),
      findings.onDidChange((document) => document === followed.draft && void this.follow()),
      vscode.commands.registerCommand('backchannel.filterSources', (filter?: Filter) => this.choose(filter)),
    )
    void this.follow()
  }

  get filter(): Filter {
    return this.choice.value
  }

  /** Back to all sources. */
  forget(): Promise<void> {
    return this.choose('all')
  }

  protected spoken({ level }: SourceRow): string {
    return LEVELS[level]()
  }

  protected current(draft: vscode.TextDocument): Promise<Settlement | undefined> {
    return this.findings.current(draft)
  }

  private async follow(): Promise<void> {
    const { draft, standing } = this.followed
    const settlement = draft && standing === 'read' ? this.findings.last(draft) : undefined
    const { filter } = this
    const state = `${standing} ${filter} ${draft?.uri.toString() ?? ''}`
    if (settlement && settlement === this.seen?.settlement && state === this.seen.state) return
    this.seen = settlement && { settlement, state }
    if (await this.show(this.shownOf(settlement, filter, state), settlement !== undefined)) void vscode.commands.executeCommand('setContext', 'backchannel.sourcesFiltered', filter !== 'all')
  }

  private *shownOf(settlement: Settlement | undefined, filter: Filter, state: string): Steps<Shown<SourceRow>> {
    const value = settlement?.reading.analysis.sources.filter(withoutReason).length ?? 0
    return {
      rows: settlement ? yield* sourceTree(new Facts(settlement.reading.analysis, settlement.reading.printed, settlement.reading.verbOf), settlement, filter) : [],
      state,
      description: this.choice.name,
      badge: value ? { value, tooltip: vscode.l10n.t('Unnamed sources without a reason: {0}', number(value)) } : undefined,
    }
  }

  private async choose(filter?: Filter): Promise<void> {
    if (await this.choice.take(filter)) await this.follow()
  }
}

const FILTERS: readonly Filter[] = ['all', 'unnamed', 'findings', 'noReason']

const filterName = (filter: Filter): string =>
  ({ all: vscode.l10n.t('All sources'), unnamed: vscode.l10n.t('Unnamed'), findings: vscode.l10n.t('With findings'), noReason: vscode.l10n.t('Without reason') })[filter]

const LEVELS: Record<SourceRow['level'], () => string> = {
  group: () => vscode.l10n.t('Sources'),
  source: () => vscode.l10n.t('Source'),
  finding: () => vscode.l10n.t('Finding'),
  claim: () => vscode.l10n.t('Claim'),
  wordings: () => vscode.l10n.t('Sources'),
  wording: () => vscode.l10n.t('Wording'),
  stale: () => vscode.l10n.t('Acknowledgement'),
}

export const register = (findings: Findings, followed: Followed, memory: vscode.Memento): SourcesView => new SourcesView(findings, followed, memory)
