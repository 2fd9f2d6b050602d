import { check, rules } from './check/check.js'
import { unheard } from './check/silenced.js'
import { chunksOf, type Chunk } from './markdown/chunks.js'
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
import { finish, type Steps } from './steps.js'
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
  return finish(chain([...chunksOf(source)], source, read.options, read.complaints, (chunk, text) => reader.read(chunk, text)))
}

/** What an analysis tells of who talks to whom. */
export type Contacts = Pick<Analysis, 'actors' | 'mentions' | 'sources' | 'channels' | 'dated'>

/** What is marked in a draft, without what only the whole of it can tell: claims and findings. */
export type Glimpse = Pick<Analysis, 'actors' | 'mentions' | 'quotes' | 'statements' | 'sources' | 'channels'>

type Read = ChunkReader['read']

/** The chain, one draft through it once. Yields where a host may take a breath or stop. */
export function* chain(chunks: readonly Chunk[], source: string, options: Options, complaints: readonly Complaint[], read: Read): Steps<Analysis> {
  const { draft, furniture, cast, sourced, ...told } = yield* toChannels(chunks, source, options, read)
  const uncued = yield* uncuedIn(draft, cast, sourced, told.channels)
  const claims = yield* resolveClaims(draft, cast, sourced, uncued)
  const resolved = { version: 1, actors: cast.actors, mentions: cast.mentions, ...sourced, uncued, claims, ...told, figures: yield* figuresIn(draft), sentences: yield* sentencesOf(draft), headings: headingsOf(draft), skipped: draft.skipped, complaints: [...complaints, ...unheard(draft, rules)] } as const
  return { ...resolved, findings: yield* check({ ...resolved, draft, furniture }) }
}

/** The chain as far as the channels: all that a story of many drafts takes from one. */
export function* channelsOnly(chunks: readonly Chunk[], source: string, options: Options, read: Read): Steps<Contacts> {
  const { cast: { actors, mentions }, sourced: { sources }, channels, dated } = yield* toChannels(chunks, source, options, read)
  return { actors, mentions, sources, channels, ...(dated ? { dated } : {}) }
}

/** The chain as far as the channels, over some chunks of a draft. */
export function* glimpse(chunks: readonly Chunk[], source: string, options: Options, read: Read): Steps<Glimpse> {
  const { cast: { actors, mentions }, sourced, channels } = yield* toChannels(chunks, source, options, read)
  return { actors, mentions, ...sourced, channels }
}

function* toChannels(chunks: readonly Chunk[], source: string, options: Options, read: Read) {
  const readings: [number, ChunkReading][] = []
  for (const chunk of chunks) {
    readings.push([chunk.start, yield* read(chunk, source.slice(chunk.start, chunk.end))])
    yield
  }
  const { draft, furniture } = dropFurniture(yield* weighed(placed(source, readings, options)))
  yield
  const joined = yield* joinQuotes(draft)
  yield
  const cast = yield* resolveActors(draft)
  const attributed = yield* attribute(draft, joined, cast)
  const sourced = yield* withReasons(draft, yield* resolveSources(draft, cast, attributed))
  const dated = datedIn(draft)
  const channels = withDays(draft, yield* resolveChannels(draft, cast, sourced, dated), dated)
  yield
  return { draft, furniture, cast, sourced, channels, ...(dated ? { dated } : {}) }
}
