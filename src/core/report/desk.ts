import { settle, type Known, type Settled } from '../known.js'
import type { Actor, Analysis, Claim, Confidence, Doubt, Quote, Range, Source, Span, Statement } from '../model.js'
import { linesOf } from './lines.js'
import { oneLine } from './page.js'
import { printer } from './printed.js'
import { Reach } from './reach.js'
import { tellingVerb } from './verbs.js'

/** A passage that rests on somebody's word: a quote, a statement, or the sentence that tells of a channel. */
export interface Passage extends Range {
  readonly what: 'quote' | 'statement' | 'denial' | 'channel'
  readonly words: string
  /** The verb it must be told with: “denied”, “wants”, “not promised”. */
  readonly verb?: string | null
  readonly confidence: Confidence
  readonly doubt?: Doubt | undefined
  /** What it claims; nothing for a wish, a view, a channel's sentence. */
  readonly claim?: Claim | undefined
  /** Who denies it, and on which line. */
  readonly deniedBy: readonly string[]
}

/** “may be: wants: an inquiry”, “that it had sunk – denied by Ole Dahl, line 12”. */
export function passageWords({ words: said, verb, confidence, deniedBy }: Passage): string {
  return `${confidence === 'low' ? 'may be: ' : ''}${verb ? `${verb}: ` : ''}${said}${deniedBy.length > 0 ? ` – denied by ${deniedBy.join(' and ')}` : ''}`
}

/** An analysis laid out for a report: who is who, what stands on which line, what rests on whose word. */
export class Desk {
  readonly #lines
  readonly #actors: ReadonlyMap<string, Actor>
  readonly #sources: ReadonlyMap<string, Source>
  readonly #statements: ReadonlyMap<string, Statement>
  readonly #quotes: ReadonlyMap<string, Quote>
  readonly #claims: ReadonlyMap<string, Claim>
  readonly #claimOf: ReadonlyMap<string, Claim>
  readonly #passages = new Map<string, Passage[]>()
  readonly #wordings = new Map<string, string>()
  readonly #denials = new Map<string, Statement[]>()
  /** Spans as they read in print. */
  readonly words: (spans: readonly Span[]) => string

  /** What the desk has acknowledged, as it stands in the draft now. */
  readonly settled: Settled

  constructor(readonly analysis: Analysis, readonly source: string, known: readonly Known[]) {
    const { actors, sources, statements, uncued, quotes, claims, channels, skipped } = analysis
    this.#lines = linesOf(source)
    this.settled = settle(analysis.findings, source, known)
    this.#actors = new Map(actors.map((actor) => [actor.id, actor]))
    this.#sources = new Map(sources.map((one) => [one.id, one]))
    this.#statements = new Map([...statements, ...uncued].map((one) => [one.id, one]))
    this.#quotes = new Map(quotes.map((quote) => [quote.id, quote]))
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]))
    this.#claimOf = new Map(claims.map((claim) => [claim.of, claim]))
    this.words = printer(skipped)
    for (const statement of statements) if (statement.denies !== undefined) listIn(this.#denials, statement.denies).push(statement)
    for (const { id, speaker, others = [], kind, segments, confidence, doubt } of quotes) if (kind !== 'scare') this.#rests([speaker, ...others], segments, { what: 'quote', confidence, doubt, claim: this.#claimOf.get(id), deniedBy: [] })
    for (const statement of [...statements, ...uncued]) {
      const { id, source: said, others = [], kind, confidence, doubt } = statement
      this.#rests([said, ...others], spansOf(statement), { what: kind === 'denial' ? 'denial' : 'statement', verb: tellingVerb(statement, this.words), confidence, doubt, claim: this.#claimOf.get(id), deniedBy: this.deniedBy(id) })
    }
    for (const { source: word, evidence } of channels) this.#rests([word], evidence, { what: 'channel', confidence: 'high', deniedBy: [] })
    for (const [id, passages] of this.#passages) this.#passages.set(id, untold(passages))
  }

  line(range: Range): number {
    return this.#lines.line(range.start)
  }

  /** The lines of some ranges, each once, in order. */
  linesOf(ranges: readonly Range[]): number[] {
    return [...new Set(ranges.map((range) => this.line(range)))].sort((a, b) => a - b)
  }

  actor(id: string | undefined): Actor | undefined {
    return id === undefined ? undefined : this.#actors.get(id)
  }

  name(id: string): string {
    return oneLine(this.#actors.get(id)?.name ?? id)
  }

  sourceOf(id: string | null | undefined): Source | undefined {
    return id === null || id === undefined ? undefined : this.#sources.get(id)
  }

  statement(id: string): Statement | undefined {
    return this.#statements.get(id)
  }

  claim(id: string): Claim | undefined {
    return this.#claims.get(id)
  }

  /** What a quote or statement claims. */
  claimOf(id: string): Claim | undefined {
    return this.#claimOf.get(id)
  }

  /** The name behind a source, or its wording. */
  sourceName(source: Source): string {
    return source.actor !== undefined && this.#actors.has(source.actor) ? this.name(source.actor) : this.wording(source)
  }

  /** The longest phrase of the first three for a source: “the official” says less than “a senior Omani official” before it. */
  wording({ id, spans }: Source): string {
    const known = this.#wordings.get(id)
    if (known !== undefined) return known
    const wording = this.#longest(spans)
    this.#wordings.set(id, wording)
    return wording
  }

  #longest(spans: readonly Span[]): string {
    return spans.slice(0, 3).map((span) => this.words([span])).sort((a, b) => b.length - a.length)[0] ?? ''
  }

  /** “Ole Dahl, line 12”: who denies a statement. */
  deniedBy(statement: string): string[] {
    return (this.#denials.get(statement) ?? []).map((denial) => this.speaks(denial))
  }

  /** “Ole Dahl, line 12”: who says something, and where. */
  speaks(said: Statement): string {
    const source = this.sourceOf(said.source)
    return `${source ? this.sourceName(source) : 'nobody in particular'}, line ${this.line(said)}`
  }

  /** The words of a quote, a statement or an uncued sentence. */
  segmentsOf(id: string): readonly Span[] | undefined {
    const statement = this.#statements.get(id)
    return statement ? spansOf(statement) : this.#quotes.get(id)?.segments
  }

  passages(source: string): readonly Passage[] {
    return this.#passages.get(source) ?? []
  }

  #rests(ids: readonly (string | null | undefined)[], spans: readonly Span[], passage: Omit<Passage, 'words' | 'start' | 'end'>): void {
    const [first] = spans
    if (!first) return
    const said = { ...passage, words: this.words(spans), start: first.start, end: spans.at(-1)!.end }
    for (const id of ids) if (id !== null && id !== undefined) listIn(this.#passages, id).push(said)
  }
}

export function listIn<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

export const spansOf = (statement: Statement): readonly Span[] => (statement.segments?.length ? statement.segments : [statement])

/**
 * The passages of one source that no other of them tells: not a few quoted words inside reported speech, nor the sentence of a channel
 * whose claim is listed already. Counter-example: the channel sentence that is nobody's statement stays.
 */
function untold(passages: readonly Passage[]): Passage[] {
  const statements = new Reach(passages.filter(({ what }) => what === 'statement' || what === 'denial'))
  const spoken = new Reach(passages.filter(({ what }) => what !== 'channel'))
  return passages.filter((passage) => {
    if (passage.what === 'quote') return !statements.holds(passage)
    return passage.what !== 'channel' || !spoken.meets(passage)
  }).sort((a, b) => a.start - b.start || a.end - b.end)
}
