import * as vscode from 'vscode'
import { Board } from './board.js'
import { Facts } from './cards/facts.js'
import { Choice } from './choice.js'
import type { Findings, Settlement } from './findings.js'
import type { Followed } from './followed.js'
import { MOVING, sourceTree, withoutReason, type Filter, type SourceRow } from './source-tree.js'

/** The *Sources* view: whose word the reader has. */
export class SourcesView extends Board<SourceRow> {
  private readonly choice: Choice<Filter>

  constructor(
    private readonly findings: Findings,
    followed: Followed,
    memory: vscode.Memento,
  ) {
    super('backchannel.sources', followed, 'backchannel.revealSource', MOVING)
    this.choice = new Choice(memory, 'sources.filter', FILTERS, filterName, () => vscode.l10n.t('Which sources to show'))
    this.subscriptions.push(
      followed.onDidChange(() => this.follow()),
      findings.onDidChange((document) => document === followed.draft && this.follow()),
      vscode.commands.registerCommand('backchannel.filterSources', (filter?: Filter) => this.choose(filter)),
    )
    this.follow()
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

  private follow(): void {
    const { draft, standing } = this.followed
    const settlement = draft && standing === 'read' ? this.findings.last(draft) : undefined
    const { reading } = settlement ?? {}
    const value = reading?.analysis.sources.filter(withoutReason).length ?? 0
    const shown = this.show({
      rows: settlement && reading ? sourceTree(new Facts(reading.analysis, reading.printed, reading.verbOf), settlement, this.filter) : [],
      state: `${standing} ${this.filter} ${draft?.uri.toString() ?? ''}`,
      description: this.choice.name,
      badge: value ? { value, tooltip: vscode.l10n.t('Unnamed sources without a reason: {0}', value) } : undefined,
    })
    if (shown) void vscode.commands.executeCommand('setContext', 'backchannel.sourcesFiltered', this.filter !== 'all')
  }

  private async choose(filter?: Filter): Promise<void> {
    if (await this.choice.take(filter)) this.follow()
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
