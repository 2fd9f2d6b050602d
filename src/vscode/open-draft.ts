import * as vscode from 'vscode'
import type { Analysis, Glimpse, Range, Reader, Span, Statement } from '../core/index.js'
import { core, coreInSteps } from './core.js'
import { settings } from './drafts.js'
import type { FolderDesk } from './folder-desk.js'
import type { Log } from './log.js'
import { covered, sightOf } from './sight.js'
import { turn } from './turns.js'

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

/** What stands in the parts of a long draft that are in sight, before the whole is read. */
export interface Glimpsed {
  readonly version: number
  readonly source: string
  readonly parts: readonly Range[]
  readonly glimpse: Glimpse
}

export type Progress = 'waiting' | 'reading' | 'read' | 'failed'

/** Longest pause between a keystroke and the reading of the whole draft, in milliseconds, however slow the draft. */
const LONGEST_PAUSE = 1500
/** A draft that takes longer than this to read again, in milliseconds, is looked at where it is in sight first. */
const SLOW = 30
/** Milliseconds between a scroll and a look at what came into sight. */
const SCROLLED = 60

/** One open draft: its core reader, its last good reading and the one under way. */
export class OpenDraft implements vscode.Disposable {
  last: Reading | undefined
  /** Newer than `last`, where there is one. */
  glimpsed: Glimpsed | undefined
  progress: Progress = 'waiting'
  /** Of the draft that is being read, between 0 and 1. */
  share = 0
  private reader: Promise<Reader> | undefined
  private running: { readonly version: number; readonly abort: AbortController; readonly done: Promise<void> } | undefined
  private looking: AbortController | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private lookTimer: ReturnType<typeof setTimeout> | undefined
  private lastTook = 0

  constructor(
    readonly document: vscode.TextDocument,
    private readonly desk: FolderDesk,
    private readonly log: Log,
    private readonly changed: () => void,
    private readonly advanced: () => void,
  ) {}

  /** It came into sight: reads it if nobody has begun to, and what is in sight before the rest. */
  wake(): void {
    if (this.last) return
    if (!this.running && !this.timer && !this.lookTimer) this.schedule()
    else if (!this.looking && !this.lookTimer) this.lookTimer = setTimeout(() => void this.look(), 0)
  }

  /** Reads it after a pause in the typing; at once when it was never read. Of one that was not, or takes long, what is in sight comes first. */
  schedule(): void {
    this.stop()
    const pause = this.last ? Math.max(settings(this.document).get('delay', 150), 0) : 0
    if (this.last) this.timer = setTimeout(() => void this.current(), Math.max(pause, Math.min(2 * this.lastTook, LONGEST_PAUSE)))
    if (this.sightFirst) this.lookTimer = setTimeout(() => void this.look(), pause)
  }

  private get sightFirst(): boolean {
    return !this.last || this.lastTook > SLOW
  }

  /** Other parts came into sight. */
  scrolled(): void {
    const { version } = this.document
    if (this.last?.version === version || !this.sightFirst || this.progress === 'failed') return
    clearTimeout(this.lookTimer)
    this.lookTimer = setTimeout(() => {
      if (!(this.glimpsed?.version === version && covered(sightOf(this.document, 0), this.glimpsed.parts))) void this.look()
    }, SCROLLED)
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
    this.glimpsed = undefined
    if (this.last) this.last = { ...this.last, version: -1 }
    this.schedule()
  }

  dispose(): void {
    this.disposed = true
    this.stop()
    this.reader = undefined
    this.last = undefined
    this.glimpsed = undefined
  }

  private disposed = false

  private stop(): void {
    this.running?.abort.abort()
    this.looking?.abort()
    clearTimeout(this.timer)
    clearTimeout(this.lookTimer)
  }

  private start(): void {
    this.running?.abort.abort()
    const abort = new AbortController()
    const { version } = this.document
    this.running = { version, abort, done: this.read(version, abort.signal) }
  }

  private async read(version: number, signal: AbortSignal): Promise<void> {
    const source = this.document.getText()
    const since = performance.now()
    this.share = 0
    this.report('reading')
    try {
      const reader = await (this.reader ??= this.open())
      const { printer, tellingVerb } = await core()
      const analysis = await reader.analyze(source, signal, (read) => this.advance(read / source.length))
      const took = performance.now() - since
      // all that shows a reading is told in one turn: it begins with that
      if (took > SLOW) await turn()
      if (signal.aborted) return
      this.lastTook = took
      const printed = printer(analysis.skipped)
      this.last = { version, source, analysis, printed, verbOf: (statement) => tellingVerb(statement, printed) }
      this.glimpsed = undefined
      this.report('read')
    } catch (error) {
      if (signal.aborted) return
      this.log.failed('Reading a draft', error)
      this.reader = undefined
      this.report('failed')
    }
  }

  /** What is in sight, read by itself; then the whole, if it never was. A failure is left for the whole to tell. */
  private async look(): Promise<void> {
    this.looking?.abort()
    const parts = sightOf(this.document)
    const { signal } = (this.looking = new AbortController())
    const { version } = this.document
    const source = this.document.getText()
    try {
      const glimpse = await (await (this.reader ??= this.open())).glimpse(source, parts, signal)
      if (signal.aborted || this.last?.version === version) return
      this.glimpsed = { version, source, parts, glimpse }
      this.advanced()
    } catch (error) {
      if (!signal.aborted) this.log.failed('Reading what is in sight', error)
    } finally {
      if (!signal.aborted && !this.last) void this.current()
    }
  }

  /** While the file system is asked for the folder's options, the reading begins with the user's own: where no folder says anything else, it goes on from there. */
  private async open(): Promise<Reader> {
    const asked = this.desk.options(this.document)
    const { createReader, readOptions } = await coreInSteps()
    const own = await this.desk.ownOptions(this.document)
    const early = createReader({ options: own, turn })
    const known = new AbortController()
    // what fails here fails once more in the reading itself, and is told there
    early.analyze(this.document.getText(), known.signal).catch(() => undefined)
    const options = await asked.finally(() => known.abort())
    for (const { option, message } of readOptions(options).complaints) this.log.warn(`backchannel.${option === 'off' ? 'checks.off' : option}: ${message}`)
    return JSON.stringify(options) === JSON.stringify(own) ? early : createReader({ options, turn })
  }

  /** Told a hundred times at most. */
  private advance(share: number): void {
    const before = this.share
    this.share = share
    if (Math.floor(before * 100) !== Math.floor(share * 100)) this.advanced()
  }

  private report(progress: Progress): void {
    this.progress = progress
    this.changed()
  }
}
