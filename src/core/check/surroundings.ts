import { countBelow } from '../grouped.js'
import type { Range, Span } from '../model.js'
import type { Resolved } from './check.js'
import { Passages } from './passages.js'

/**
 * What stands around a finding: of “The ferry is reportedly for sale, the Fjord Post wrote.” whose words it lies in, and whether the
 * sentence names an outlet.
 */
export class Surroundings extends Passages {
  #told: { readonly ranges: readonly Range[]; readonly starts: readonly number[] } | undefined
  #outlets: readonly number[] | undefined

  constructor(private readonly resolved: Omit<Resolved, 'passages'>) {
    super(resolved.draft)
  }

  /** The sentence around an offset; the offset alone where there is none. */
  sentenceAt(offset: number): Span {
    const block = this.block(offset)
    return block?.reading.sentences.map((sentence) => block.span(sentence)).findLast(({ start }) => start <= offset) ?? { start: offset, end: offset, text: '' }
  }

  /** The sentence and the one after it in the paragraph. */
  nearby(offset: number): string {
    const sentence = this.sentenceAt(offset)
    const next = this.block(sentence.end + 1) === this.block(offset) ? this.sentenceAt(sentence.end + 1) : sentence
    return this.draft.source.slice(sentence.start, Math.max(next.end, sentence.end))
  }

  /** What the paragraph says in the sentence before this one. */
  before(sentence: Range): Span | null {
    const previous = this.sentenceAt(sentence.start - 1)
    return previous.end <= sentence.start && previous.end > previous.start && this.block(previous.start) === this.block(sentence.start) ? previous : null
  }

  /** The source behind an offset, a few lines at most. */
  after(offset: number): string {
    return this.draft.source.slice(offset, offset + 200)
  }

  /** Whether somebody is reported to have said what stands there. */
  told({ start, end }: Range): boolean {
    const { ranges, starts } = this.#told ??= reported(this.resolved)
    const range = ranges[countBelow(starts, start + 1) - 1]
    return range !== undefined && range.end >= end
  }

  outletIn({ start, end }: Range): boolean {
    this.#outlets ??= outlets(this.resolved)
    const next = this.#outlets[countBelow(this.#outlets, start)]
    return next !== undefined && next < end
  }
}

function reported({ quotes, statements, sources }: Omit<Resolved, 'passages'>): { ranges: Range[]; starts: number[] } {
  const nobody = new Set(sources.filter(({ class: kind }) => kind === 'hearsay-adverb' || kind === 'agentless-expectation').map(({ id }) => id))
  const ranges = joined([
    ...quotes.flatMap(({ speaker, segments }): readonly Range[] => (speaker ? segments : [])),
    ...statements.flatMap(({ source, segments, start, end }): readonly Range[] => (source && !nobody.has(source) ? segments ?? [{ start, end }] : [])),
  ])
  return { ranges, starts: ranges.map(({ start }) => start) }
}

function outlets({ mentions, actors }: Omit<Resolved, 'passages'>): number[] {
  const media = new Set(actors.filter(({ type }) => type === 'media').map(({ id }) => id))
  return mentions.filter(({ actor, form }) => media.has(actor) && form !== 'description' && form !== 'pronoun').map(({ start }) => start).sort((a, b) => a - b)
}

/** In order and without overlap. */
function joined(ranges: readonly Range[]): Range[] {
  const all: { start: number; end: number }[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}
