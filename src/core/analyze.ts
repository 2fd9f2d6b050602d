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
import { headingsOf } from './resolve/headings.js'
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

/** What an analysis tells of who talks to whom. */
export type Contacts = Pick<Analysis, 'actors' | 'mentions' | 'sources' | 'channels' | 'dated'>

type Read = (...chunk: Parameters<ChunkReader['read']>) => ChunkReading

/** The chain, one draft through it once. Yields where a host may take a breath or stop. */
export function* chain(source: string, options: Options, complaints: readonly Complaint[], read: Read): Generator<void, Analysis> {
  const { draft, furniture, cast, sourced, ...told } = yield* toChannels(source, options, read)
  const uncued = uncuedIn(draft, cast, sourced, told.channels)
  const claims = resolveClaims(draft, cast, sourced, uncued)
  yield
  const resolved = { version: 1, actors: cast.actors, mentions: cast.mentions, ...sourced, uncued, claims, ...told, figures: figuresIn(draft), sentences: sentencesOf(draft), headings: headingsOf(draft), skipped: draft.skipped, complaints: [...complaints, ...unheard(draft, rules)] } as const
  return { ...resolved, findings: check({ ...resolved, draft, furniture }) }
}

/** The chain as far as the channels: all that a story of many drafts takes from one. */
export function* channelsOnly(source: string, options: Options, read: Read): Generator<void, Contacts> {
  const { cast: { actors, mentions }, sourced: { sources }, channels, dated } = yield* toChannels(source, options, read)
  return { actors, mentions, sources, channels, ...(dated ? { dated } : {}) }
}

function* toChannels(source: string, options: Options, read: Read) {
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
  const channels = withDays(draft, resolveChannels(draft, cast, sourced, dated), dated)
  yield
  return { draft, furniture, cast, sourced, channels, ...(dated ? { dated } : {}) }
}
