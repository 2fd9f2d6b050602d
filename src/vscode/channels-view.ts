import * as vscode from 'vscode'
import type { Analyses } from './analyses.js'
import { escaped } from './cards/card.js'
import { Facts } from './cards/facts.js'
import { appearance, channelTree, type Row } from './channel-tree.js'
import type { Followed } from './followed.js'
import { reveal } from './place.js'

/** The *Channels* tree of the draft last looked at. Redrawn only when what it shows has changed. */
export class ChannelsView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.changed.event
  readonly view: vscode.TreeView<Row>
  private rows: readonly Row[] = []
  private byId = new Map<string, Row>()
  private shown = ''
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly analyses: Analyses,
    private readonly followed: Followed,
  ) {
    this.view = vscode.window.createTreeView('backchannel.channels', { treeDataProvider: this, showCollapseAll: true })
    this.subscriptions = vscode.Disposable.from(
      this.view,
      followed.onDidChange(() => this.follow()),
      vscode.commands.registerCommand('backchannel.revealEvidence', (id: string) => this.revealEvidence(id)),
      vscode.commands.registerCommand('backchannel.showChannel', (draft: string, channel: string) => this.showChannel(draft, channel)),
    )
    this.follow()
  }

  getChildren(row?: Row): Row[] {
    return [...(row ? row.children : this.rows)]
  }

  getParent(row: Row): Row | undefined {
    return row.parent === undefined ? undefined : this.byId.get(row.parent)
  }

  getTreeItem({ id, level, label, description, facts, icon, children }: Row): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState
    const item = new vscode.TreeItem(label, !children.length ? None : level === 'pair' ? Expanded : Collapsed)
    const said = facts.map(([name, value]) => (name ? `${name}: ${value}` : value))
    item.id = id
    item.description = description
    item.contextValue = level
    item.tooltip = new vscode.MarkdownString([`**${escaped(label)}**`, said.map(escaped).join('  \n')].join('\n\n'))
    item.accessibilityInformation = { label: [LEVELS[level](), label, description].filter(Boolean).join(', ') }
    if (icon) item.iconPath = new vscode.ThemeIcon(icon)
    if (level === 'evidence') item.command = { command: 'backchannel.revealEvidence', title: vscode.l10n.t('Reveal in Draft'), arguments: [id] }
    return item
  }

  dispose(): void {
    this.subscriptions.dispose()
    this.changed.dispose()
  }

  private follow(): void {
    const { draft, standing } = this.followed
    const reading = draft && standing === 'read' ? this.analyses.last(draft) : undefined
    this.show(reading ? channelTree(new Facts(reading.analysis, reading.printed)) : [], `${standing} ${draft?.uri.toString() ?? ''}`)
  }

  private show(rows: readonly Row[], state: string): void {
    this.rows = rows
    this.byId = new Map(rows.flatMap((pair) => [pair, ...pair.children, ...pair.children.flatMap(({ children }) => children)]).map((row) => [row.id, row]))
    const shown = `${state} ${appearance(rows)}`
    if (shown === this.shown) return
    this.shown = shown
    const value = rows.reduce((sum, { children }) => sum + children.length, 0)
    this.view.badge = value ? { value, tooltip: vscode.l10n.t('Channels in the draft: {0}', value) } : undefined
    this.changed.fire(undefined)
  }

  /** The row's place by now: the text may have moved since the click's row was drawn. */
  private async revealEvidence(id: string): Promise<void> {
    const { draft } = this.followed
    if (!draft) return
    await this.analyses.current(draft)
    const at = this.byId.get(id)?.at
    if (at) await reveal(draft.uri.toString(), at.start, at.end)
  }

  private async showChannel(draft: string, channel: string): Promise<void> {
    if (this.followed.draft?.uri.toString() !== draft) return
    const row = [...this.byId.values()].find((other) => other.channel === channel)
    if (row) await this.view.reveal(row, { select: true, focus: true, expand: true })
  }
}

const LEVELS: Record<Row['level'], () => string> = {
  pair: () => vscode.l10n.t('Parties'),
  channel: () => vscode.l10n.t('Channel'),
  evidence: () => vscode.l10n.t('Evidence'),
}

export const register = (analyses: Analyses, followed: Followed): ChannelsView => new ChannelsView(analyses, followed)
