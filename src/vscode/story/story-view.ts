import * as vscode from 'vscode'
import type { Analyses } from '../analyses.js'
import { escaped } from '../cards/card.js'
import { uriOf } from '../drafts.js'
import { isText, Kept } from '../kept.js'
import { number } from '../locale.js'
import type { Log } from '../log.js'
import { reveal } from '../place.js'
import { within } from './folder-drafts.js'
import { FolderStory } from './folder-story.js'
import { Morgue } from './morgue.js'
import { ReadBack } from './read-back.js'
import { storyCast, type Listed } from './story-cast.js'
import { storyRows, type Grouping, type Level, type StoryRow } from './story-rows.js'

const VIEW = 'backchannel.story'
const FOLDER = 'story.folder'
const GROUPING = 'story.grouping'

const isGrouping = (found: unknown): found is Grouping => found === 'pair' || found === 'time'

/** Pause after a change before its draft is read, in milliseconds. */
const PAUSE = 400

/** *Channels in This Folder*: the running story that the drafts of a folder tell. Nothing is read before it is asked for. */
export class StoryView implements vscode.TreeDataProvider<StoryRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<StoryRow | undefined>()
  readonly onDidChangeTreeData = this.changed.event
  readonly view: vscode.TreeView<StoryRow>
  readonly morgue: Morgue
  folder: FolderStory | undefined
  private readBack: ReadBack | undefined
  private watching: vscode.Disposable | undefined
  private rows: readonly StoryRow[] = []
  private byId = new Map<string, StoryRow>()
  private drawing: Promise<void> = Promise.resolve()
  private readonly stale = new Map<string, vscode.Uri>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private told = 0
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly analyses: Analyses,
    { extension, extensionUri, globalState, globalStorageUri, workspaceState }: vscode.ExtensionContext,
    private readonly log: Log,
  ) {
    this.kept = { folder: new Kept(workspaceState, FOLDER, isText, log), grouping: new Kept(workspaceState, GROUPING, isGrouping, log) }
    this.morgue = new Morgue(globalStorageUri, globalState, String((extension.packageJSON as { version?: unknown }).version), log)
    this.worker = vscode.Uri.joinPath(extensionUri, 'dist/worker.cjs').fsPath
    this.view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true })
    const restart = (): void => void this.folder?.refresh()
    this.subscriptions = vscode.Disposable.from(
      this.view,
      this.view.onDidChangeVisibility(({ visible }) => visible && this.reopen()),
      vscode.commands.registerCommand('backchannel.folderChannels', (folder?: vscode.Uri) => this.open(folder)),
      vscode.commands.registerCommand('backchannel.refreshStory', () => this.open(this.folder?.folder)),
      vscode.commands.registerCommand('backchannel.cancelStory', () => this.cancel()),
      vscode.commands.registerCommand('backchannel.storyByPair', () => this.group('pair')),
      vscode.commands.registerCommand('backchannel.storyByTime', () => this.group('time')),
      vscode.commands.registerCommand('backchannel.revealTelling', (id: string) => this.revealTelling(id)),
      analyses.onDidChange((document) => analyses.last(document)?.version === document.version && this.touch(document.uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.touch(uri)),
      analyses.drafts.onDidChange(restart), analyses.words.onDidChange(restart), analyses.desk.onDidChange(restart),
    )
    this.tell()
    if (this.view.visible) void this.reopen()
  }

  private readonly kept: { readonly folder: Kept<string>; readonly grouping: Kept<Grouping> }
  private readonly worker: string

  get grouping(): Grouping {
    return this.kept.grouping.value ?? 'pair'
  }

  /** Reads a folder: the one given, the window’s only one, or the one that is picked. Done when it is read. */
  async open(given?: vscode.Uri): Promise<void> {
    const folder = given ?? (await chosen())
    if (!folder) return void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: the drafts in it are read together.'))
    if (this.folder?.folder.toString() !== folder.toString()) this.enter(folder)
    await this.kept.folder.keep(folder.toString())
    if (!this.view.visible) await vscode.commands.executeCommand(`${VIEW}.focus`)
    const { folder: story } = this
    await vscode.window.withProgress({ location: { viewId: VIEW } }, () => story!.refresh())
  }

  /** Closes the story and deletes the indexes of a folder and of all in it. */
  async forget(folder: vscode.Uri): Promise<void> {
    if (this.folder && (within(folder, this.folder.folder) || this.folder.folder.toString() === folder.toString())) this.leave()
    const last = this.lastFolder
    if (last && (last.toString() === folder.toString() || within(folder, last))) await this.kept.folder.keep(undefined)
    await this.morgue.remove(...(await this.morgue.kept(folder)))
    await this.group(undefined)
  }

  /** Who is told of in the drafts that were read; nobody before a folder was. Ends early when stopped. */
  async cast(stopped: () => boolean): Promise<Listed[]> {
    const { folder, readBack } = this
    return folder && readBack ? storyCast(folder.story, readBack, stopped) : []
  }

  /** Whether a draft of the folder still has the text that its story was read from. */
  isAsRead(document: vscode.TextDocument): boolean {
    return this.morgue.seal.of(document.getText()) === this.folder?.sealOf(document.uri)
  }

  async getChildren(row?: StoryRow): Promise<StoryRow[]> {
    await this.drawing
    const rows = row ? row.children : this.rows
    return Promise.all(rows.map(async (one) => (one.told && !one.label ? { ...one, label: await this.sentence(one) } : one)))
  }

  getParent(row: StoryRow): StoryRow | undefined {
    return row.parent === undefined ? undefined : this.byId.get(row.parent)
  }

  getTreeItem({ id, level, label, description, facts, icon, children }: StoryRow): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState
    const item = new vscode.TreeItem(label, !children.length ? None : level === 'contradiction' ? Expanded : Collapsed)
    item.id = id
    item.description = description
    item.contextValue = level
    item.tooltip = new vscode.MarkdownString([`**${escaped(label)}**`, facts.map(escaped).join('  \n')].join('\n\n'))
    item.accessibilityInformation = { label: [LEVELS[level](), label, description].filter(Boolean).join(', ') }
    if (icon) item.iconPath = level === 'contradiction' ? new vscode.ThemeIcon(icon, new vscode.ThemeColor('list.warningForeground')) : new vscode.ThemeIcon(icon)
    if (level === 'telling') item.command = { command: 'backchannel.revealTelling', title: vscode.l10n.t('Reveal in Draft'), arguments: [id] }
    return item
  }

  dispose(): void {
    this.leave()
    this.subscriptions.dispose()
    this.changed.dispose()
  }

  private enter(folder: vscode.Uri): void {
    this.leave()
    const story = new FolderStory(folder, this.analyses, this.morgue, this.worker, this.log, (what) => (what === 'story' ? this.draw() : this.tell()))
    this.folder = story
    this.readBack = new ReadBack(story, this.morgue)
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**/*'))
    const touch = (uri: vscode.Uri): void => this.touch(uri)
    this.watching = vscode.Disposable.from(watcher, watcher.onDidCreate(touch), watcher.onDidChange(touch), watcher.onDidDelete((uri) => this.gone(uri)))
  }

  private leave(): void {
    clearTimeout(this.timer)
    this.stale.clear()
    this.watching?.dispose()
    this.folder?.dispose()
    this.folder = this.watching = this.readBack = undefined
    this.draw()
  }

  /** The folder that was read last in this window, once somebody looks. */
  private async reopen(): Promise<void> {
    const last = this.lastFolder
    if (!this.folder && last) await this.open(last)
  }

  private get lastFolder(): vscode.Uri | undefined {
    const address = this.kept.folder.value
    return address === undefined ? undefined : uriOf(address)
  }

  /** A draft has changed: it is read after a pause. */
  private touch(uri: vscode.Uri): void {
    if (!this.folder || !within(this.folder.folder, uri) || !/\.(?:m\w+|txt)$/i.test(uri.path)) return
    this.stale.set(uri.toString(), uri)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      const changed = [...this.stale.values()]
      this.stale.clear()
      void this.folder?.refresh(changed)
    }, PAUSE)
  }

  /** A deleted folder takes its drafts along. */
  private gone(uri: vscode.Uri): void {
    if (!this.folder) return
    for (const { id } of this.folder.story.drafts) if (within(uri, id)) this.touch(id)
    this.touch(uri)
  }

  /** Changes that wait to be read are let be as well. */
  private cancel(): void {
    clearTimeout(this.timer)
    this.stale.clear()
    this.folder?.cancel()
  }

  private draw(): void {
    const { folder, readBack } = this
    readBack?.refresh()
    this.drawing = this.drawing.then(async () => {
      if (folder !== this.folder) return
      const rows = folder && readBack ? await storyRows(folder.story, this.grouping, folder.folder, (members) => readBack.named(folder.story, members)) : []
      const all = (list: readonly StoryRow[]): StoryRow[] => list.flatMap((row) => [row, ...all(row.children)])
      this.rows = rows
      this.byId = new Map(all(rows).map((row) => [row.id, row]))
    }).catch((error: unknown) => this.log.failed('Showing a folder', error))
    void this.drawing.then(() => {
      this.tell()
      this.changed.fire(undefined)
    })
  }

  /** What is going on, above the rows. Told at most ten times a second. */
  private tell(): void {
    const { folder } = this
    if (folder?.progress && performance.now() - this.told < 100) return
    this.told = performance.now()
    const undated = folder?.story.drafts.filter(({ digest }) => digest.day === undefined).length ?? 0
    const { l10n } = vscode
    this.view.description = folder?.folder.path.split('/').findLast(Boolean)
    this.view.message = !folder ? undefined : folder.progress ? (folder.progress.all ? l10n.t('Reading drafts: {0} of {1}', number(folder.progress.done), number(folder.progress.all)) : l10n.t('Looking for drafts…')) : [
      l10n.t('Drafts read: {0}.', number(folder.story.drafts.length)),
      undated ? l10n.t('Without a date: {0}; they stand last, by name.', number(undated)) : '',
      folder.left ? l10n.t('Left out, too long or unreadable: {0}.', number(folder.left)) : '',
      folder.more ? l10n.t('The folder has more drafts than are read.') : '',
    ].filter(Boolean).join(' ')
    const value = folder?.story.pairs.reduce((sum, { contradictions }) => sum + contradictions.length, 0) ?? 0
    this.view.badge = value ? { value, tooltip: l10n.t('Contradictions between drafts: {0}', number(value)) } : undefined
    const context = (name: string, is: unknown): void => void vscode.commands.executeCommand('setContext', `backchannel.${name}`, is)
    context('story', !folder ? 'closed' : folder.reading ? 'reading' : 'read')
    context('storyGrouping', this.grouping)
  }

  private async group(grouping: Grouping | undefined): Promise<void> {
    await this.kept.grouping.keep(grouping)
    this.draw()
  }

  private async sentence({ told }: StoryRow): Promise<string> {
    return (await this.readBack?.sentence(told!.draft, told!.channel.evidence[0])) ?? vscode.l10n.t('(the draft has changed)')
  }

  /** Reads the draft anew first where it is another by now. */
  private async revealTelling(id: string): Promise<void> {
    const draft = this.byId.get(id)?.told?.draft
    if (!draft || !this.folder) return
    const document = await vscode.workspace.openTextDocument(draft)
    if (!this.isAsRead(document)) {
      await this.folder.refresh([draft])
      await this.drawing
    }
    const [start, end] = this.byId.get(id)?.told?.channel.evidence[0] ?? []
    if (start !== undefined && end !== undefined) await reveal(draft.toString(), start, end)
  }
}

async function chosen(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? []
  return folders.length > 1 ? (await vscode.window.showWorkspaceFolderPick())?.uri : folders[0]?.uri
}

const LEVELS: Record<Level, () => string> = {
  contradiction: () => vscode.l10n.t('Contradiction'),
  pair: () => vscode.l10n.t('Parties'),
  channel: () => vscode.l10n.t('Channel'),
  day: () => vscode.l10n.t('Day'),
  telling: () => vscode.l10n.t('Evidence'),
}

export const register = (analyses: Analyses, context: vscode.ExtensionContext, log: Log): StoryView => new StoryView(analyses, context, log)
