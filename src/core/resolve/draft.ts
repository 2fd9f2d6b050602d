import type { Actor, Doubt, Mention, Quote, Range, Skipped, Source, Span, Statement } from '../model.js'
import type { Directive } from '../markdown/directives.js'
import type { Options } from '../options.js'
import type { Reading } from '../read/reading.js'

/**
 * The whole draft as `resolve` sees it: readings in text order, each with its place in the source. “He refused,” says a
 * block; that “he” is the minister of the paragraph before is for the draft to know.
 */
export interface Draft {
  readonly source: string
  readonly blocks: readonly PlacedBlock[]
  readonly skipped: readonly Skipped[]
  readonly directives: readonly Directive[]
  readonly options: Options
}

/** A reading and where it stands. */
export class PlacedBlock {
  constructor(
    readonly index: number,
    readonly reading: Reading,
    /** Source offset of the chunk. */
    readonly offset: number,
    readonly source: string,
  ) {}

  /** A range of the block's prose as a span of the source. */
  span(range: Range): Span {
    const { map } = this.reading.block
    const start = this.offset + map.start(range.start)
    const end = this.offset + map.end(range.end)
    return { start, end, text: this.source.slice(start, end) }
  }

  /** The clean text of a range of the block's prose. */
  value(range: Range): string {
    return this.reading.block.prose.slice(range.start, range.end).trim()
  }

  /** Source range of the block quote it stands in, or null. */
  get quoted(): Range | null {
    const { quoted } = this.reading.block
    return quoted && { start: this.offset + quoted.start, end: this.offset + quoted.end }
  }
}

/** One utterance: quote reads joined over tags and paragraphs, in source offsets, before its speaker is known. */
export interface JoinedQuote {
  readonly kind: Quote['kind']
  readonly segments: readonly Span[]
  /** Where its segments were read: block index and index into `reading.quotes` (-1 for a whole block quote). */
  readonly reads: readonly { readonly block: number; readonly quote: number }[]
  /** A line of a transcript: the label that says whose. */
  readonly label?: Range
}

/** The actors, their mentions in text order, and who stands behind each phrase that was read. */
export interface Cast {
  readonly actors: readonly Actor[]
  readonly mentions: readonly Mention[]
  /** The mention made from phrase `phrase` of block `block`, if it became one. */
  mention(block: number, phrase: number): Mention | undefined
  actor(id: string): Actor | undefined
}

/** Quotes and statements with their speakers as spans; `source` ids are still missing. */
export interface Attributed {
  readonly quotes: readonly (Omit<Quote, 'speaker'> & { readonly speakerAt: SpeakerAt | null })[]
  readonly statements: readonly (Omit<Statement, 'source'> & { readonly speakerAt: SpeakerAt | null })[]
}

/** Who speaks: a phrase of the text where there is one, and the actor or unnamed phrase behind it. */
export interface SpeakerAt {
  readonly block: number
  readonly span: Span
  readonly actor?: string
  /** Further actors who speak with the first: “Lund and Dahl said”. */
  readonly others?: readonly string[]
  /** Why the actor is a guess: two Dahls, and “Dahl said”. */
  readonly doubt?: Doubt
  /** Index into that block's `reading.unnamed`. */
  readonly unnamed?: { readonly block: number; readonly index: number }
}

export interface Sourced {
  readonly sources: readonly Source[]
  readonly quotes: readonly Quote[]
  readonly statements: readonly Statement[]
}
