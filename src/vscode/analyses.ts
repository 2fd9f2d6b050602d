import * as vscode from 'vscode'
import type { Drafts } from './drafts.js'
import type { FolderDesk } from './folder-desk.js'
import type { FolderWords } from './folder-words.js'
import type { Log } from './log.js'
import { OpenDraft, type Glimpsed, type Progress, type Reading } from './open-draft.js'
import { turn } from './turns.js'

/** Reads the drafts that are looked at, as they are written, and tells the features. */
export class Analyses implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>()
  /** A draft has a new reading, another progress, or is no draft any more. */
  readonly onDidChange = this.changed.event
  private readonly advanced = new vscode.EventEmitter<vscode.TextDocument>()
  /** More of a draft is read, or what is in sight of it. */
  readonly onDidAdvance = this.advanced.event
  private readonly open = new Map<string, OpenDraft>()
  private readonly subscriptions: vscode.Disposable

  constructor(
    readonly drafts: Drafts,
    readonly words: FolderWords,
    readonly desk: FolderDesk,
    private readonly log: Log,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length) this.open.get(key(document))?.schedule()
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.release(document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.readVisible()),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor: { document } }) => this.open.get(key(document))?.scrolled()),
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.expect(document)
        this.readVisible()
      }),
      drafts.onDidChange(() => this.restart()),
      words.onDidChange(() => this.restart()),
      desk.onDidChange(() => this.restart()),
    )
    for (const document of vscode.workspace.textDocuments) this.expect(document)
    this.readVisible()
  }

  /** The last good reading, which may be of an older text. */
  last(document: vscode.TextDocument): Reading | undefined {
    return this.draft(document)?.last
  }

  /** The reading of the text as it stands; undefined when the document is no draft or was never read. */
  async current(document: vscode.TextDocument): Promise<Reading | undefined> {
    return this.draft(document)?.current()
  }

  /**
   * The same, waited for and not hurried: for what the editor asks by itself after each keystroke. The draft is read when it is due.
   * Undefined also when nobody asks any more.
   */
  async unhurried(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Reading | undefined> {
    const draft = this.draft(document)
    if (!draft || draft.last?.version === document.version || draft.progress === 'failed' || !inSight(document)) return draft?.current()
    const reading = await new Promise<Reading | undefined>((resolve) => {
      const listening = vscode.Disposable.from(
        token.onCancellationRequested(() => done(undefined)),
        this.onDidChange((changed) => {
          if (changed !== document) return
          if (this.open.get(key(document)) !== draft) done(undefined)
          else if (draft.progress === 'failed' || draft.last?.version === document.version) done(draft.last)
        }),
      )
      const done = (reading: Reading | undefined): void => {
        listening.dispose()
        resolve(reading)
      }
      if (token.isCancellationRequested) done(undefined)
    })
    // the marks come first
    await turn()
    return reading
  }

  /** What stands in the parts in sight of the text as it stands, while the whole of it is not read. */
  glimpsed(document: vscode.TextDocument): Glimpsed | undefined {
    const glimpsed = this.open.get(key(document))?.glimpsed
    return glimpsed?.version === document.version ? glimpsed : undefined
  }

  /** Reads a draft that nobody has begun to read. */
  wake(document: vscode.TextDocument): void {
    this.draft(document)?.wake()
  }

  /** How much of a draft is read, between 0 and 1, while it is being read. */
  share(document: vscode.TextDocument): number {
    return this.open.get(key(document))?.share ?? 0
  }

  progress(document: vscode.TextDocument): Progress | undefined {
    return this.open.get(key(document))?.progress
  }

  dispose(): void {
    this.subscriptions.dispose()
    for (const draft of this.open.values()) draft.dispose()
    this.open.clear()
    this.changed.dispose()
    this.advanced.dispose()
  }

  private draft(document: vscode.TextDocument): OpenDraft | undefined {
    if (document.isClosed || this.drafts.standing(document) !== 'draft') return undefined
    const known = this.open.get(key(document))
    if (known) return known
    const draft: OpenDraft = new OpenDraft(document, this.desk, this.log, () => this.changed.fire(document), () => this.advanced.fire(document))
    this.open.set(key(document), draft)
    if (inSight(document)) draft.wake()
    return draft
  }

  /** The first draft that is opened is read, and the core loaded for it, while an editor is laid out. Others wait until they are in sight: a search may open hundreds. */
  private expect(document: vscode.TextDocument): void {
    if (this.open.size === 0) void this.draft(document)?.current()
  }

  private readVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.draft(document)?.wake()
  }

  private restart(): void {
    for (const draft of [...this.open.values()]) {
      if (this.drafts.standing(draft.document) === 'draft') draft.reset()
      else this.release(draft.document)
    }
    this.readVisible()
    for (const { document } of vscode.window.visibleTextEditors) this.changed.fire(document)
  }

  private release(document: vscode.TextDocument): void {
    const draft = this.open.get(key(document))
    if (!draft) return
    this.open.delete(key(document))
    draft.dispose()
    this.changed.fire(document)
  }
}

const inSight = (document: vscode.TextDocument): boolean => vscode.window.visibleTextEditors.some((editor) => editor.document === document)

/** A change of language closes and opens the same document. */
const key = (document: vscode.TextDocument): string => document.uri.toString()
