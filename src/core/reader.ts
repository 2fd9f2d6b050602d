import { chain, channelsOnly, type Contacts } from './analyze.js'
import type { Chunk } from './markdown/chunks.js'
import type { Analysis } from './model.js'
import { readOptions } from './options.js'
import { ChunkReader, type ChunkReading } from './read/read.js'

export interface Reader {
  /**
   * As `analyze`, with memory: chunks read before are not read again. Gives the host a turn at least every 8 ms.
   * Rejects with the signal's reason once `signal` is aborted, and with nothing else.
   */
  analyze(source: string, signal?: AbortSignal): Promise<Analysis>
  /** The same, and no more of it than who talks to whom: claims and checks are left out. */
  contacts(source: string, signal?: AbortSignal): Promise<Contacts>
}

export interface ReaderSetup {
  /** As `analyze` takes them. */
  readonly options?: unknown
}

const SLICE_MS = 8

type Read = (chunk: Chunk, text: string) => ChunkReading

/** Makes a reader for one draft at a time. It keeps the chunks of the last draft it finished, and those alone. */
export function createReader({ options: given }: ReaderSetup = {}): Reader {
  const { options, complaints } = readOptions(given)
  const chunks = new ChunkReader(options)
  let known = new Map<string, ChunkReading>()
  const run = async <Told>(begin: (read: Read) => Generator<void, Told>, signal?: AbortSignal): Promise<Told> => {
    signal?.throwIfAborted()
    const used = new Map<string, ChunkReading>()
    const read = (chunk: Chunk, text: string): ChunkReading => {
      // no chunk of prose begins with a line end
      const key = chunk.kind === 'markdown' ? text : `\n${chunk.kind} ${text}`
      const reading = known.get(key) ?? used.get(key) ?? chunks.read(chunk, text)
      used.set(key, reading)
      return reading
    }
    const steps = begin(read)
    try {
      for (let since = performance.now(); ;) {
        const step = steps.next()
        if (step.done) {
          known = used
          return step.value
        }
        if (performance.now() - since < SLICE_MS) continue
        await new Promise((resume) => setTimeout(resume, 0))
        signal?.throwIfAborted()
        since = performance.now()
      }
    } finally {
      if (known !== used) for (const [key, reading] of used) known.set(key, reading)
    }
  }
  return {
    analyze: (source, signal) => run((read) => chain(source, options, complaints, read), signal),
    contacts: (source, signal) => run((read) => channelsOnly(source, options, read), signal),
  }
}
