import * as vscode from 'vscode'
import { escaped } from './cards/card.js'
import { Facts } from './cards/facts.js'
import type { Findings } from './findings.js'
import type { Followed } from './followed.js'
import { reveal } from './place.js'
import { appearance, sourceTree, withoutReason, type Filter, type SourceRow } from './source-tree.js'

const FILTER = 'sources.filter'

/** The *Sources* tree of the draft last looked at: whose word the reader has. Redrawn only when what it shows has changed. */
export class SourcesView implements vscode.TreeDataProvider<SourceRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.changed.event
  readonly view: vscode.TreeView<SourceRow>
  private rows: readonly SourceRow[] = []
  private byId = new Map<string, SourceRow>()
  private shown = ''
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly findings: Findings,
    private readonly followed: Followed,
    private readonly memory: vscode.Memento,
  ) {
    this.view = vscode.window.createTreeView('backchannel.sources', { treeDataProvider: this, showCollapseAll: true })
    this.subscriptions = vscode.Disposable.from(
      this.view,
      followed.onDidChange(() => this.follow()),
      findings.onDidChange((document) => document === followed.draft && this.follow()),
      vscode.commands.registerCommand('backchannel.revealSource', (id: string) => this.revealRow(id)),
      vscode.commands.registerCommand('backchannel.filterSources', (filter?: Filter) => this.choose(filter)),
    )
    this.follow()
  }

  get filter(): Filter {
    return this.memory.get<Filter>(FILTER, 'all')
  }

  /** Back to all sources. */
  forget(): Promise<void> {
    return this.choose('all')
  }

  getChildren(row?: SourceRow): SourceRow[] {
    return [...(row ? row.children : this.rows)]
  }

  getParent(row: SourceRow): SourceRow | undefined {
    return row.parent === undefined ? undefined : this.byId.get(row.parent)
  }

  /** The draft whose sources it shows. */
  get draft(): vscode.TextDocument | undefined {
    return this.followed.draft
  }

  /** A row as it stands by now: the one that VS Code holds may be of an older text. */
  row(id: string): SourceRow | undefined {
    return this.byId.get(id)
  }

  getTreeItem({ id, level, context, label, description, facts, icon, open, children, at }: SourceRow): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState
    const item = new vscode.TreeItem(label, !children.length ? None : open ? Expanded : Collapsed)
    const said = facts.map(([name, value]) => (name ? `${name}: ${value}` : value))
    item.id = id
    item.description = description
    item.contextValue = context
    item.tooltip = new vscode.MarkdownString([`**${escaped(label)}**`, said.map(escaped).join('  \n')].join('\n\n'))
    item.accessibilityInformation = { label: [LEVELS[level](), label, description].filter(Boolean).join(', ') }
    if (icon) item.iconPath = new vscode.ThemeIcon(icon)
    if (at) item.command = { command: 'backchannel.revealSource', title: vscode.l10n.t('Reveal in Draft'), arguments: [id] }
    return item
  }

  dispose(): void {
    this.subscriptions.dispose()
    this.changed.dispose()
  }

  private follow(): void {
    const { draft, standing } = this.followed
    const settlement = draft && standing === 'read' ? this.findings.last(draft) : undefined
    const { reading } = settlement ?? {}
    const rows = settlement && reading ? sourceTree(new Facts(reading.analysis, reading.printed, reading.verbOf), settlement, this.filter) : []
    this.show(rows, `${standing} ${this.filter} ${draft?.uri.toString() ?? ''}`, reading?.analysis.sources.filter(withoutReason).length ?? 0)
  }

  private show(rows: readonly SourceRow[], state: string, value: number): void {
    const withChildren = (list: readonly SourceRow[]): SourceRow[] => list.flatMap((row) => [row, ...withChildren(row.children)])
    this.rows = rows
    this.byId = new Map(withChildren(rows).map((row) => [row.id, row]))
    const shown = `${state} ${value} ${appearance(rows)}`
    if (shown === this.shown) return
    this.shown = shown
    void vscode.commands.executeCommand('setContext', 'backchannel.sourcesFiltered', this.filter !== 'all')
    this.view.description = this.filter === 'all' ? undefined : filterName(this.filter)
    this.view.badge = value ? { value, tooltip: vscode.l10n.t('Unnamed sources without a reason: {0}', value) } : undefined
    this.changed.fire(undefined)
  }

  private async revealRow(id: string): Promise<void> {
    const { draft } = this.followed
    if (!draft) return
    await this.findings.current(draft)
    const at = this.byId.get(id)?.at
    if (at) await reveal(draft.uri.toString(), at.start, at.end)
  }

  /** Kept for the workspace. */
  private async choose(filter?: Filter): Promise<void> {
    const items = FILTERS.map((one) => ({ label: filterName(one), filter: one, ...(one === this.filter && { description: vscode.l10n.t('now') }) }))
    const chosen = filter !== undefined && FILTERS.includes(filter) ? filter : (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which sources to show') }))?.filter
    if (chosen === undefined) return
    await this.memory.update(FILTER, chosen === 'all' ? undefined : chosen)
    this.follow()
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
