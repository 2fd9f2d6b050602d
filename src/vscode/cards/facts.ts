import type { Actor, Analysis, Channel, Mention, Quote, Source, Span, Statement } from '../../core/index.js'
import { joined, oneLine } from '../place.js'
import type { Saying } from './saying.js'

/** An analysis asked by id. Built once a hover or a refresh, never kept. */
export class Facts {
  private readonly actors: ReadonlyMap<string, Actor>
  private readonly sources: ReadonlyMap<string, Source>
  private readonly quotes: ReadonlyMap<string, Quote>
  private readonly statements: ReadonlyMap<string, Statement>
  private readonly firsts = new Map<string, Mention>()
  private readonly denials = new Map<string, Statement[]>()

  constructor(
    readonly analysis: Analysis,
    private readonly inPrint: (spans: readonly Span[]) => string = (spans) => joined(spans),
    /** The verb that a statement must be told with, or null for a plain “said”. */
    private readonly verbOf: (statement: Statement) => string | null = () => null,
  ) {
    this.actors = new Map(analysis.actors.map((actor) => [actor.id, actor]))
    this.sources = new Map(analysis.sources.map((source) => [source.id, source]))
    this.quotes = new Map(analysis.quotes.map((quote) => [quote.id, quote]))
    this.statements = new Map([...analysis.statements, ...analysis.uncued].map((statement) => [statement.id, statement]))
    for (const statement of analysis.statements) if (statement.denies !== undefined) this.denials.set(statement.denies, [...(this.denials.get(statement.denies) ?? []), statement])
  }

  actor(id: string | undefined): Actor | undefined {
    return id === undefined ? undefined : this.actors.get(id)
  }

  source(id: string | null | undefined): Source | undefined {
    return id ? this.sources.get(id) : undefined
  }

  quote(id: string): Quote | undefined {
    return this.quotes.get(id)
  }

  /** A statement or a sentence without a cue that goes for one. */
  statement(id: string): Statement | undefined {
    return this.statements.get(id)
  }

  /** Draft text as it reads in print, one line, cut at `limit` characters. */
  printed(spans: readonly Span[], limit?: number): string {
    return oneLine(this.inPrint(spans), limit)
  }

  /** Names of actors, those unknown left out. */
  names(ids: readonly string[]): string[] {
    return ids.flatMap((id) => this.actor(id)?.name ?? [])
  }

  /** Ids in the order in which the draft first mentions them: “United States – Iran” where it says “U.S. and Iran”. */
  byMention(ids: readonly string[]): string[] {
    const place = (id: string): number => this.firstMention(id)?.start ?? Infinity
    return ids.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
  }

  firstMention(id: string): Mention | undefined {
    if (!this.firsts.size) for (const mention of this.analysis.mentions) for (const actor of [mention.actor, ...(mention.others ?? [])]) if (!this.firsts.has(actor)) this.firsts.set(actor, mention)
    return this.firsts.get(id)
  }

  /** A source by the name behind it, or as the draft words it: of its first phrases the longest, “a senior official” before “she”. */
  sourceName(source: Source): string {
    const name = this.actor(source.actor)?.name
    return name ?? source.spans.slice(0, 3).map((span) => this.printed([span], 80)).sort((a, b) => b.length - a.length)[0] ?? ''
  }

  /** “Reportedly” and “is expected to” are nobody’s word. */
  isNobody({ class: kind }: Source): boolean {
    return kind === 'hearsay-adverb' || kind === 'agentless-expectation'
  }

  /** Quotes and statements that rest on any of the sources, in text order; a few quoted words inside a statement are told with it. */
  words(sources: readonly Source[]): Saying[] {
    const ids = new Set(sources.map(({ id }) => id))
    const theirs = (source: string | null, others: readonly string[] = []): boolean => [source, ...others].some((id) => id !== null && ids.has(id))
    const statements = this.analysis.statements.filter(({ source, others }) => theirs(source, others))
    const quotes = this.analysis.quotes.filter(({ kind, speaker, others }) => kind !== 'scare' && theirs(speaker, others))
    const told = ({ segments }: Quote): boolean => statements.some(({ start, end }) => start <= segments[0]!.start && segments.at(-1)!.end <= end)
    const item = (spans: readonly Span[], { confidence }: Quote | Statement) => ({ text: this.printed(spans, 120), at: spans[0]!, doubtful: confidence === 'low', verb: null, deniedBy: [] })
    return [
      ...quotes.filter((quote) => !told(quote)).map((quote) => item(quote.segments, quote)),
      ...statements.map((statement) => ({ ...item(this.spansOf(statement), statement), verb: this.verbOf(statement), deniedBy: this.denialsOf(statement).flatMap(({ source }) => this.sourceNames(source)) })),
    ].sort((a, b) => a.at.start - b.at.start)
  }

  spansOf(statement: Statement): readonly Span[] {
    return statement.segments?.length ? statement.segments : [statement]
  }

  /** A statement with the verb it must be told with: “urged: to send divers”. */
  told(statement: Statement, limit: number): string {
    const verb = this.verbOf(statement)
    const words = this.printed(this.spansOf(statement), limit)
    return verb ? `${verb}: ${words}` : words
  }

  /** Statements that deny one. */
  denialsOf({ id }: Statement): Statement[] {
    return this.denials.get(id) ?? []
  }

  /** What a statement denies: one other, or nothing that the draft has. */
  denied({ denies }: Statement): Statement[] {
    return denies === undefined ? [] : this.analysis.statements.filter(({ id }) => id === denies)
  }

  private sourceNames(id: string | null): string[] {
    const source = this.source(id)
    return source ? [this.sourceName(source)] : []
  }

  /** Channels an actor is a party to, acts in or carries messages for. */
  channelsOf(actor: string): Channel[] {
    return this.analysis.channels.filter(({ parties, pair, intermediaries }) => [...parties, ...pair, ...intermediaries].includes(actor))
  }
}
