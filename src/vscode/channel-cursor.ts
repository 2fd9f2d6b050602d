import * as vscode from 'vscode'
import type { Analyses } from './analyses.js'
import type { ChannelRow } from './channel-tree.js'
import type { ChannelsView } from './channels-view.js'
import type { Followed } from './followed.js'
import { within } from './place.js'

const OFF = 'channels.cursorLeft'

/** After the cursor has rested so long, in milliseconds. */
const REST = 120

/**
 * The *Channels* view follows the cursor: where that enters evidence, its row is selected. It takes no focus, opens no view, and
 * unfolds nothing that somebody has folded: then it is the row above that is selected.
 */
export class ChannelCursor implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly analyses: Analyses,
    private readonly followed: Followed,
    private readonly channels: ChannelsView,
    private readonly memory: vscode.Memento,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor.document === followed.draft && this.schedule()),
      followed.onDidChange(() => this.schedule()),
      channels.view.onDidChangeVisibility(() => this.schedule()),
      vscode.commands.registerCommand('backchannel.followCursor', () => this.turn(true)),
      vscode.commands.registerCommand('backchannel.leaveCursor', () => this.turn(false)),
    )
    this.tell()
  }

  get on(): boolean {
    return this.memory.get<unknown>(OFF) !== true
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.subscriptions.dispose()
  }

  /** Kept for the workspace. */
  async turn(on: boolean): Promise<void> {
    await this.memory.update(OFF, on ? undefined : true)
    this.tell()
    this.schedule()
  }

  /** Back to what is usual. */
  forget(): Promise<void> {
    return this.turn(true)
  }

  private tell(): void {
    void vscode.commands.executeCommand('setContext', 'backchannel.channelsFollowCursor', this.on)
  }

  private schedule(): void {
    clearTimeout(this.timer)
    if (this.on && this.channels.view.visible) this.timer = setTimeout(() => void this.follow(), REST)
  }

  private async follow(): Promise<void> {
    const { view } = this.channels
    const row = this.rowAtCursor()
    if (row && view.visible && view.selection[0]?.id !== row.id) await view.reveal(row, { select: true, focus: false, expand: false })
  }

  /** Undefined where the text is not read yet as it stands, and where the selected row is about this place already. */
  private rowAtCursor(): ChannelRow | undefined {
    const { activeTextEditor: editor } = vscode.window
    const { draft } = this.followed
    if (!editor || !draft || editor.document !== draft || this.analyses.last(draft)?.version !== draft.version) return undefined
    const offset = draft.offsetAt(editor.selection.active)
    const here = this.channels.allRows().filter(({ level, at }) => level === 'evidence' && at && within(offset, at)).map((row) => this.inSight(row))
    const selected = this.channels.view.selection.map(({ id }) => id)
    return here.some((row) => selected.some((id) => id === row.id || id.startsWith(`${row.id} / `))) ? undefined : here[0]
  }

  /** The row, or the one above it that is folded. */
  private inSight(row: ChannelRow): ChannelRow {
    const above: ChannelRow[] = []
    for (let parent = this.channels.getParent(row); parent; parent = this.channels.getParent(parent)) above.unshift(parent)
    return above.find((parent) => !this.channels.unfolded(parent)) ?? row
  }
}

export const register = (analyses: Analyses, followed: Followed, channels: ChannelsView, memory: vscode.Memento): ChannelCursor => new ChannelCursor(analyses, followed, channels, memory)
