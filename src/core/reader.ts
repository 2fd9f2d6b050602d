import { chain, channelsOnly, glimpse, type Contacts, type Glimpse } from './analyze.js'
import { Introductions } from './introductions.js'
import { chunksOf, type Chunk } from './markdown/chunks.js'
import type { Analysis, Range } from './model.js'
import { readOptions } from './options.js'
import { ChunkReader, type ChunkReading } from './read/read.js'
import { inTurns, type Steps } from './steps.js'

export interface Reader {
  /**
   * As `analyze`, with memory: chunks read before are not read again, and the last text has the answer it had. Gives the host a turn at
   * least every 8 ms, as far as the steps of the work are as small. Rejects with the signal's reason once `signal` is aborted, and with
   * nothing else.
   */
  analyze(source: string, signal?: AbortSignal, progress?: Progress): Promise<Analysis>
  /** The same, and no more of it than who talks to whom: claims and checks are left out. */
  contacts(source: string, signal?: AbortSignal): Promise<Contacts>
  /**
   * Parts of a draft before the whole is read: they, what stands around them, and where their actors come on, as far as the last whole
   * reading told. Offsets are the whole draft's. Of use inside `parts` alone; not covered: who is known only from elsewhere when nothing
   * was read yet, and an office or a surname that a third place gives another meaning. May run while `analyze` does, and then goes before it.
   */
  glimpse(source: string, parts: readonly Range[], signal?: AbortSignal): Promise<Glimpse>
}

/** Told how many UTF-16 units of the draft are read, before it is resolved. */
export type Progress = (read: number) => void

export interface ReaderSetup {
  /** As `analyze` takes them. */
  readonly options?: unknown
  /** Gives the host a turn. A timeout of no length, unless the host knows something quicker. */
  readonly turn?: () => Promise<void>
}

const timeout = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0))

/** Makes a reader for one draft at a time. It keeps the chunks of the last draft it finished, and those alone. */
export function createReader({ options: given, turn = timeout }: ReaderSetup = {}): Reader {
  const { options, complaints } = readOptions(given)
  const chunks = new ChunkReader(options)
  const kept = new Readings()
  let introductions = Introductions.none
  let last: { readonly source: string; readonly analysis: Analysis } | undefined
  let glimpsing: Promise<unknown> | undefined
  const reading = (use?: (key: string, reading: ChunkReading) => void, progress?: Progress) =>
    function* (chunk: Chunk, text: string): Steps<ChunkReading> {
      // no chunk of prose begins with a line end
      const key = chunk.kind === 'markdown' ? text : `\n${chunk.kind} ${text}`
      const known = kept.get(key) ?? kept.add(key, yield* chunks.read(chunk, text))
      use?.(key, known)
      progress?.(chunk.end)
      return known
    }
  /** What is awaited `first` has the next turns. */
  const run = async <Told>(steps: Steps<Told>, signal?: AbortSignal, first?: () => Promise<unknown> | undefined): Promise<Told> => {
    signal?.throwIfAborted()
    return inTurns(steps, async () => {
      await turn()
      for (let other = first?.(); other; other = first?.()) await other
      signal?.throwIfAborted()
    })
  }
  const whole = async <Told>(source: string, steps: (now: readonly Chunk[], read: ChunkReader['read']) => Steps<Told>, signal?: AbortSignal, progress?: Progress): Promise<Told> => {
    const used = new Map<string, ChunkReading>()
    const told = await run((function* () {
      return yield* steps(yield* cut(source), reading((key, one) => used.set(key, one), progress))
    })(), signal, () => glimpsing)
    kept.only(used)
    return told
  }
  return {
    analyze: async (source, signal, progress) => {
      signal?.throwIfAborted()
      if (last?.source === source) return last.analysis
      const analysis = await whole(source, function* (now, read) {
        const analysis = yield* chain(now, source, options, complaints, read)
        introductions = yield* Introductions.of(source, now, analysis.mentions)
        return analysis
      }, signal, progress)
      last = { source, analysis }
      return analysis
    },
    contacts: (source, signal) => whole(source, (now, read) => channelsOnly(now, source, options, read), signal),
    glimpse: async (source, parts, signal) => {
      const told = run((function* () {
        return yield* glimpse(introductions.around(source, yield* cut(source), parts), source, options, reading())
      })(), signal)
      const settled = (glimpsing = told.catch(() => undefined))
      void settled.then(() => glimpsing === settled && (glimpsing = undefined))
      return told
    },
  }
}

/** A draft's chunks, one a step. */
function* cut(source: string): Steps<Chunk[]> {
  const chunks: Chunk[] = []
  for (const chunk of chunksOf(source)) {
    chunks.push(chunk)
    yield
  }
  return chunks
}

/** Readings of chunks by their text: those of the last whole draft, and what was read since. */
class Readings {
  #whole: ReadonlyMap<string, ChunkReading> = new Map()
  readonly #since = new Map<string, ChunkReading>()

  get(key: string): ChunkReading | undefined {
    return this.#whole.get(key) ?? this.#since.get(key)
  }

  add(key: string, reading: ChunkReading): ChunkReading {
    this.#since.set(key, reading)
    return reading
  }

  /** Forgets all others. */
  only(used: ReadonlyMap<string, ChunkReading>): void {
    this.#whole = used
    this.#since.clear()
  }
}
