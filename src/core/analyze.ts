import { check, rules } from './check/check.js'
import { unheard } from './check/silenced.js'
import { chunksOf } from './markdown/chunks.js'
import type { Analysis, Complaint } from './model.js'
import { readOptions, type Options } from './options.js'
import { ChunkReader, type ChunkReading } from './read/read.js'
import { resolveActors } from './resolve/actors.js'
import { attribute } from './resolve/attribution.js'
import { resolveChannels } from './resolve/channels.js'
import { datedIn } from './resolve/dated.js'
import { resolveClaims } from './resolve/claims.js'
import { figuresIn } from './resolve/figures.js'
import { dropFurniture } from './resolve/furniture.js'
import { placed } from './resolve/placed.js'
import { joinQuotes } from './resolve/quotes.js'
import { sentencesOf } from './resolve/sentences.js'
import { withReasons } from './resolve/reasons.js'
import { resolveSources } from './resolve/sources.js'
import { withDays } from './resolve/timed.js'
import { uncuedIn } from './resolve/uncued.js'
import { weighed } from './resolve/votes.js'

/**
 * Reads a draft: who acts, who is quoted, whose word the reader has, who talks to whom.
 *
 * Pure: the same text and options give the same analysis, and no text makes it throw. Bad options give defaults and
 * `complaints`. Offsets are UTF-16 units into `source`, end exclusive.
 */
export function analyze(source: string, options?: unknown): Analysis {
  const read = readOptions(options)
  const reader = new ChunkReader(read.options)
  const steps = chain(source, read.options, read.complaints, (chunk, text) => reader.read(chunk, text))
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

type Read = (...chunk: Parameters<ChunkReader['read']>) => ChunkReading

/** The chain, one draft through it once. Yields where a host may take a breath or stop. */
export function* chain(source: string, options: Options, complaints: readonly Complaint[], read: Read): Generator<void, Analysis> {
  const chunks: [number, ChunkReading][] = []
  for (const chunk of chunksOf(source)) {
    chunks.push([chunk.start, read(chunk, source.slice(chunk.start, chunk.end))])
    yield
  }
  const { draft, furniture } = dropFurniture(weighed(placed(source, chunks, options)))
  yield
  const joined = joinQuotes(draft)
  yield
  const cast = resolveActors(draft)
  yield
  const attributed = attribute(draft, joined, cast)
  yield
  const sourced = withReasons(draft, resolveSources(draft, cast, attributed))
  yield
  const dated = datedIn(draft)
  const channels = withDays(draft, resolveChannels(draft, cast, sourced), dated)
  yield
  const uncued = uncuedIn(draft, cast, sourced, channels)
  const claims = resolveClaims(draft, cast, sourced, uncued)
  yield
  const { actors, mentions } = cast
  const resolved = { version: 1, actors, mentions, ...sourced, uncued, claims, channels, ...(dated ? { dated } : {}), figures: figuresIn(draft), sentences: sentencesOf(draft), skipped: draft.skipped, complaints: [...complaints, ...unheard(draft, rules)] } as const
  return { ...resolved, findings: check({ ...resolved, draft, furniture }) }
}
