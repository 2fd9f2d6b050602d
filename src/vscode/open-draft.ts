import * as vscode from 'vscode'
import type { Analysis, Reader, Span, Statement } from '../core/index.js'
import { settings } from './drafts.js'
import type { FolderDesk } from './folder-desk.js'
import type { Log } from './log.js'

/** An analysis and the text it is of. */
export interface Reading {
  readonly version: number
  readonly source: string
  readonly analysis: Analysis
  /** Spans as they read in print, without the Markdown in them. */
  readonly printed: (spans: readonly Span[]) => string
  /** The verb that reported speech must be told with; null for a plain “said”. */
  readonly verbOf: (statement: Statement) => string | null
}

export type Progress = 'waiting' | 'reading' | 'read' | 'failed'

/** Longest pause between a keystroke and the reading of it, in milliseconds, however slow the draft. */
const LONGEST_PAUSE = 1500

/** One open draft: its core reader, its last good reading and the one under way. */
export class OpenDraft implements vscode.Disposable {
  last: Reading | undefined
  progress: Progress = 'waiting'
  private reader: Promise<Reader> | undefined
  private running: { readonly version: number; readonly abort: AbortController; readonly done: Promise<void> } | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private lastTook = 0

  constructor(
    readonly document: vscode.TextDocument,
    private readonly desk: FolderDesk,
    private readonly log: Log,
    private readonly changed: () => void,
  ) {}

  /** Reads it after a pause in the typing; at once when it was never read. */
  schedule(): void {
    this.running?.abort.abort()
    clearTimeout(this.timer)
    const pause = Math.max(settings(this.document).get('delay', 150), 0)
    const delay = this.last ? Math.max(pause, Math.min(2 * this.lastTook, LONGEST_PAUSE)) : 0
    this.timer = setTimeout(() => void this.current(), delay)
  }

  /** The reading of the text as it stands, or the last good one should that fail. */
  async current(): Promise<Reading | undefined> {
    while (this.last?.version !== this.document.version && !this.document.isClosed && !this.disposed) {
      clearTimeout(this.timer)
      if (this.running?.version !== this.document.version || this.running.abort.signal.aborted) this.start()
      const { version } = this.document
      await this.running?.done
      if (this.progress === 'failed' && version === this.document.version) break
    }
    return this.last
  }

  /** Forgets the reader: options have changed. The last reading stays until the next one. */
  reset(): void {
    this.reader = undefined
    this.running?.abort.abort()
    if (this.last) this.last = { ...this.last, version: -1 }
    this.schedule()
  }

  dispose(): void {
    this.disposed = true
    clearTimeout(this.timer)
    this.running?.abort.abort()
    this.reader = undefined
    this.last = undefined
  }

  private disposed = false

  private start(): void {
    this.running?.abort.abort()
    const abort = new AbortController()
    const { version } = this.document
    this.running = { version, abort, done: this.read(version, abort.signal) }
  }

  private async read(version: number, signal: AbortSignal): Promise<void> {
    const source = this.document.getText()
    const since = performance.now()
    this.report('reading')
    try {
      const reader = await (this.reader ??= this.open())
      const { printer, tellingVerb } = await import('../core/index.js')
      const analysis = await reader.analyze(source, signal)
      if (signal.aborted) return
      this.lastTook = performance.now() - since
      const printed = printer(analysis.skipped)
      this.last = { version, source, analysis, printed, verbOf: (statement) => tellingVerb(statement, printed) }
      this.report('read')
    } catch (error) {
      if (signal.aborted) return
      this.log.failed('Reading a draft', error)
      this.reader = undefined
      this.report('failed')
    }
  }

  private async open(): Promise<Reader> {
    const { createReader, readOptions } = await import('../core/index.js')
    const options = await this.desk.options(this.document)
    for (const { option, message } of readOptions(options).complaints) this.log.warn(`backchannel.${option === 'off' ? 'checks.off' : option}: ${message}`)
    return createReader({ options })
  }

  private report(progress: Progress): void {
    this.progress = progress
    this.changed()
  }
}
