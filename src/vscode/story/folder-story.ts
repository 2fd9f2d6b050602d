import * as vscode from 'vscode'
import { Pool } from '../../pool/pool.js'
import type { Digest } from '../../story/digest.js'
import type { Entry } from '../../story/index-file.js'
import type { StoryReader } from '../../story/read.js'
import { joinStory, type Story } from '../../story/story.js'
import { digestOf } from '../../story/take.js'
import type { Analyses } from '../analyses.js'
import { storyReader } from '../core.js'
import type { Sheet } from '../drafts.js'
import type { Log } from '../log.js'
import { FolderDrafts } from './folder-drafts.js'
import type { Morgue } from './morgue.js'

/** A draft over a megabyte is no draft of a story. */
const LARGEST = 1024 * 1024

/** So few drafts are read here; for more it pays to start threads. */
const FEW = 6

/** Between two looks at what has been read so far, in milliseconds. */
const GLANCE = 1000

/** Pause before a few changed drafts are written to the index, in milliseconds. */
const SAVE_AFTER = 3000

export interface Progress {
  readonly done: number
  readonly all: number
}

interface Leaf {
  readonly sheet: Sheet
  readonly entry: Entry
}

interface Wanted {
  readonly options: object
  readonly sealed: string
}

/** One folder’s drafts, read and joined. It holds digests, no text. */
export class FolderStory implements vscode.Disposable {
  story: Story<vscode.Uri> = joinStory<vscode.Uri>([])
  progress: Progress | undefined
  /** Drafts left out because they are too long or could not be read. */
  left = 0
  /** Whether the folder has more drafts than are read. */
  more = false
  /** Threads of the last reading that had many drafts to read; 0 where it was done on the extension host. */
  threads = 0
  private readonly leaves = new Map<string, Leaf>()
  private kept: Map<string, Entry> | undefined
  private reader: Promise<StoryReader> | undefined
  private abort: AbortController | undefined
  private last: Promise<void> = Promise.resolve()
  private readonly wanted = new Map<string, Promise<Wanted>>()
  private joining = 0
  private saving: ReturnType<typeof setTimeout> | undefined
  private stops = 0
  private disposed = false

  constructor(
    readonly folder: vscode.Uri,
    private readonly analyses: Analyses,
    private readonly morgue: Morgue,
    private readonly worker: string,
    private readonly log: Log,
    private readonly changed: (what: 'progress' | 'story') => void,
  ) {}

  get reading(): boolean {
    return this.abort !== undefined
  }

  /** Reads what is new, changed or gone: the whole folder, or some of its files. Calls wait for each other. */
  refresh(only?: readonly vscode.Uri[]): Promise<void> {
    const { stops } = this
    this.last = this.last.then(async () => {
      if (this.disposed || stops !== this.stops) return
      const abort = new AbortController()
      this.abort = abort
      try {
        await this.gather(only, abort.signal)
      } catch (error) {
        if (!abort.signal.aborted) this.log.failed('Reading a folder', error)
      }
      this.abort = undefined
      this.progress = undefined
      if (!this.disposed) this.join()
    })
    return this.last
  }

  /** Stops, and those that wait do not begin; what was read stays and is kept. */
  cancel(): void {
    this.stops++
    this.abort?.abort()
  }

  /** The seal of the text that a draft was read with. */
  sealOf(draft: vscode.Uri): string | undefined {
    return this.leaves.get(draft.toString())?.entry.text
  }

  dispose(): void {
    this.disposed = true
    clearTimeout(this.saving)
    this.cancel()
  }

  private async gather(only: readonly vscode.Uri[] | undefined, signal: AbortSignal): Promise<void> {
    const drafts = new FolderDrafts(this.folder, this.analyses.drafts)
    this.report({ done: 0, all: 0 })
    if (!this.kept) this.kept = new Map(((await this.morgue.read(this.folder)) ?? []).map((entry) => [entry.path, entry]))
    const { sheets, more } = only ? { sheets: only.flatMap((uri) => drafts.at(uri) ?? []), more: this.more } : await drafts.all(signal)
    this.more = more
    const there = new Set(sheets.map(({ uri }) => uri.toString()))
    for (const key of only ? only.map((uri) => uri.toString()) : [...this.leaves.keys()]) if (!there.has(key)) this.drop(key)
    if (!only) this.left = 0
    this.wanted.clear()
    try {
      await this.readAll(sheets, signal)
      if (!only) this.kept.clear()
    } finally {
      for (const { entry } of this.leaves.values()) this.kept.set(entry.path, entry)
      if (only) this.saveSoon()
      else await this.save()
    }
  }

  private saveSoon(): void {
    clearTimeout(this.saving)
    this.saving = setTimeout(() => void this.save(), SAVE_AFTER)
  }

  private async save(): Promise<void> {
    clearTimeout(this.saving)
    if (this.disposed || !this.kept) return
    try {
      await this.morgue.write(this.folder, [...this.kept.values()])
    } catch (error) {
      this.log.failed('Keeping the index of a folder', error)
    }
  }

  private drop(key: string): void {
    this.leaves.delete(key)
    this.kept?.delete(this.morgue.seal.of(key))
  }

  private async readAll(sheets: readonly Sheet[], signal: AbortSignal): Promise<void> {
    let [done, glanced] = [0, performance.now()]
    let pool: Promise<Pool | undefined> | undefined
    const stale: Sheet[] = []
    const counted = (): void => {
      this.report({ done: ++done, all: sheets.length })
      if (performance.now() - glanced < Math.max(GLANCE, 20 * this.joining)) return
      this.join()
      glanced = performance.now()
    }
    await abreast(sheets, 16, signal, async (sheet) => {
      if (await this.unchanged(sheet)) counted()
      else stale.push(sheet)
    })
    try {
      if (stale.length > FEW) pool = Pool.open(this.worker, this.morgue.key)
      const open = await pool
      if (pool) this.threads = open?.size ?? 0
      signal.addEventListener('abort', () => void open?.close(), { once: true })
      const read = async (source: string, options: object): Promise<Digest> => (open ? open.read(source, options) : (await this.here()).read(source, options, signal))
      await abreast(stale.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1)), open?.width ?? 1, signal, async (sheet) => {
        await this.take(sheet, read, signal)
        counted()
      })
    } finally {
      await (await pool)?.close()
    }
  }

  /** Whether a draft is as it was when it was last read: by what the file system says of it and the options. Then that reading holds. */
  private async unchanged(sheet: Sheet): Promise<boolean> {
    const key = sheet.uri.toString()
    const entry = this.known(key)
    if (!entry || openText(sheet.uri) !== undefined) return false
    const [stat, options] = await Promise.all([statOf(sheet.uri), this.optionsOf(sheet)])
    if (!stat || stat.mtime !== entry.mtime || stat.size !== entry.size || options.sealed !== entry.options) return false
    this.leaves.set(key, { sheet, entry })
    return true
  }

  private async take(sheet: Sheet, read: (source: string, options: object) => Promise<Digest>, signal: AbortSignal): Promise<void> {
    const key = sheet.uri.toString()
    const written = openText(sheet.uri)
    const [stat, { options, sealed }] = await Promise.all([statOf(sheet.uri), this.optionsOf(sheet)])
    const source = written?.text ?? (stat && stat.size <= LARGEST ? await textOf(sheet.uri) : undefined)
    if (source === undefined || source.length > LARGEST) {
      this.left++
      this.drop(key)
      return
    }
    const saved = written?.dirty ? undefined : stat
    const marks = { path: this.morgue.seal.of(key), mtime: saved?.mtime ?? 0, size: saved?.size ?? 0, text: this.morgue.seal.of(source), options: sealed }
    const before = this.known(key)
    if (before?.text === marks.text && before.options === sealed) return void this.leaves.set(key, { sheet, entry: { ...marks, digest: before.digest } })
    try {
      const digest = this.fromEditor(sheet, source) ?? (await read(source, options))
      this.leaves.set(key, { sheet, entry: { ...marks, digest } })
    } catch (error) {
      if (signal.aborted) return
      this.left++
      this.drop(key)
      this.log.failed('Reading a draft of a folder', error)
    }
  }

  /** What the editor has read already. */
  private fromEditor({ uri }: Sheet, source: string): Digest | undefined {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())
    const reading = document && this.analyses.last(document)
    return reading?.source === source && reading.version === document?.version ? digestOf(reading.analysis, this.morgue.seal) : undefined
  }

  private here(): Promise<StoryReader> {
    return (this.reader ??= storyReader(this.morgue.key))
  }

  private known(key: string): Entry | undefined {
    return this.leaves.get(key)?.entry ?? this.kept?.get(this.morgue.seal.of(key))
  }

  /** Of a desk’s settings only these have a say in who talks to whom. The same for all drafts of one kind in one folder. */
  private optionsOf(sheet: Sheet): Promise<Wanted> {
    const place = `${sheet.languageId} ${vscode.Uri.joinPath(sheet.uri, '..').toString()}`
    const known = this.wanted.get(place) ?? this.analyses.desk.options(sheet).then((all): Wanted => {
      const { words, format } = all as { words: unknown; format: unknown }
      return { options: { words, format }, sealed: this.morgue.seal.of(JSON.stringify({ words, format })) }
    })
    this.wanted.set(place, known)
    return known
  }

  private join(): void {
    const since = performance.now()
    this.story = joinStory([...this.leaves].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { sheet, entry }]) => ({ id: sheet.uri, digest: entry.digest })))
    this.joining = performance.now() - since
    this.changed('story')
  }

  private report(progress: Progress): void {
    this.progress = progress
    this.changed('progress')
  }
}

/** Does a deed for each, so many at a time; stops beginning new ones once aborted. */
async function abreast<T>(all: readonly T[], width: number, signal: AbortSignal, deed: (one: T) => Promise<void>): Promise<void> {
  const queue = all.values()
  await Promise.all(Array.from({ length: width }, async () => {
    for (const one of queue) {
      signal.throwIfAborted()
      await deed(one)
    }
  }))
}

/** The text as an editor has it, with words that are not saved yet, and without a byte order mark or mixed line ends. */
function openText(uri: vscode.Uri): { readonly text: string; readonly dirty: boolean } | undefined {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())
  return document && { text: document.getText(), dirty: document.isDirty }
}

const statOf = async (uri: vscode.Uri): Promise<vscode.FileStat | undefined> => vscode.workspace.fs.stat(uri).then((stat) => stat, () => undefined)

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    return undefined
  }
}
