import type { Actor, Analysis, Confidence, Doubt, Range, Source, Span, Statement } from '../model.js'
import { linesOf } from './lines.js'
import { escaped, oneLine } from './markup.js'
import { printer } from './printed.js'
import { tellingVerb } from './verbs.js'

/** A passage that rests on somebody's word: a quote, a statement, or the sentence that tells of a channel. */
export interface Passage extends Range {
  readonly what: 'quote' | 'statement' | 'denial' | 'channel'
  readonly words: string
  /** The verb it must be told with: “denied”, “wants”, “not promised”. */
  readonly verb?: string | null
  readonly confidence: Confidence
  readonly doubt?: Doubt | undefined
  /** Who denies it, and on which line. */
  readonly deniedBy: readonly string[]
}

/** A passage as Markdown: “may be: wants: an inquiry”, “that it had sunk – denied by Ole Dahl, line 12”. */
export function passageWords({ words, verb, confidence, deniedBy }: Passage): string {
  const told = `${confidence === 'low' ? 'may be: ' : ''}${verb ? `${escaped(verb)}: ` : ''}${escaped(words)}`
  return deniedBy.length > 0 ? `${told} – denied by ${escaped(deniedBy.join(' and '))}` : told
}

/** An analysis laid out for a report: who is who, what stands on which line, what rests on whose word. */
export class Desk {
  readonly #lines
  readonly #actors: ReadonlyMap<string, Actor>
  readonly #sources: ReadonlyMap<string, Source>
  readonly #passages = new Map<string, Passage[]>()
  readonly #denials = new Map<string, Pick<Statement, 'source' | 'start' | 'end'>[]>()
  /** Spans as they read in print. */
  readonly words: (spans: readonly Span[]) => string

  constructor(readonly analysis: Analysis, source: string, readonly title: string) {
    this.#lines = linesOf(source)
    this.#actors = new Map(analysis.actors.map((actor) => [actor.id, actor]))
    this.#sources = new Map(analysis.sources.map((one) => [one.id, one]))
    this.words = printer(analysis.skipped)
    for (const { denies, ...denial } of analysis.statements) if (denies !== undefined) this.#denials.set(denies, [...(this.#denials.get(denies) ?? []), denial])
    for (const { speaker, others = [], kind, segments, confidence, doubt } of analysis.quotes) if (kind !== 'scare') for (const id of [speaker, ...others]) this.#rests(id, segments, { what: 'quote', confidence, doubt, deniedBy: [] })
    for (const statement of analysis.statements) {
      const { source: said, others = [], kind, confidence, doubt } = statement
      for (const id of [said, ...others]) this.#rests(id, spansOf(statement), { what: kind === 'denial' ? 'denial' : 'statement', verb: tellingVerb(statement, this.words), confidence, doubt, deniedBy: this.deniedBy(statement) })
    }
    for (const { source: word, evidence } of analysis.channels) this.#rests(word, evidence, { what: 'channel', confidence: 'high', deniedBy: [] })
    for (const [id, passages] of this.#passages) this.#passages.set(id, passages.filter((passage) => !told(passage, passages)).sort((a, b) => a.start - b.start || a.end - b.end))
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

  source(id: string | null | undefined): Source | undefined {
    return id === null || id === undefined ? undefined : this.#sources.get(id)
  }

  /** The name behind a source, or its wording. */
  sourceName(source: Source): string {
    return source.actor !== undefined && this.#actors.has(source.actor) ? this.name(source.actor) : this.wording(source)
  }

  /** The longest phrase of the first three for a source: “the official” says less than “a senior Omani official” before it. */
  wording({ spans }: Source): string {
    return spans.slice(0, 3).map((span) => this.words([span])).sort((a, b) => b.length - a.length)[0] ?? ''
  }

  /** “Ole Dahl, line 12”: who denies a statement. */
  deniedBy({ id }: Statement): string[] {
    return (this.#denials.get(id) ?? []).map((denial) => {
      const source = this.source(denial.source)
      return `${source ? this.sourceName(source) : 'nobody in particular'}, line ${this.line(denial)}`
    })
  }

  passages(source: string): readonly Passage[] {
    return this.#passages.get(source) ?? []
  }

  #rests(source: string | null | undefined, spans: readonly Span[], passage: Pick<Passage, 'what' | 'verb' | 'confidence' | 'doubt' | 'deniedBy'>): void {
    const [first] = spans
    if (!first || source === null || source === undefined) return
    const passages = this.#passages.get(source) ?? []
    passages.push({ ...passage, words: this.words(spans), start: first.start, end: spans.at(-1)!.end })
    this.#passages.set(source, passages)
  }
}

export const spansOf = (statement: Statement): readonly Span[] => (statement.segments?.length ? statement.segments : [statement])

/**
 * Whether another passage of the same source tells it: a few quoted words inside reported speech, the sentence of a channel whose
 * claim is listed already. Counter-example: the channel sentence that is nobody's statement stays.
 */
function told(passage: Passage, passages: readonly Passage[]): boolean {
  return passages.some((other) => other !== passage && (
    (passage.what === 'quote' && (other.what === 'statement' || other.what === 'denial') && passage.start >= other.start && passage.end <= other.end)
    || (passage.what === 'channel' && other.what !== 'channel' && passage.start < other.end && other.start < passage.end)
  ))
}
