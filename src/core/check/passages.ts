import { countBelow } from '../grouped.js'
import type { Range, Span } from '../model.js'
import type { Draft, PlacedBlock } from '../resolve/draft.js'

/**
 * Where in the draft something stands: of “The port denied it.” the sentence, the paragraph, the line. Counter-example: what stands in a
 * table or in code is in no paragraph.
 */
export class Passages {
  readonly #starts: readonly number[]
  #lines: readonly number[] | undefined
  #headline: PlacedBlock | null | undefined
  #around: { readonly block: PlacedBlock; readonly all: readonly Span[]; readonly starts: readonly number[] } | undefined

  constructor(readonly draft: Pick<Draft, 'blocks' | 'source'>) {
    this.#starts = draft.blocks.map((block) => block.span({ start: 0, end: 0 }).start)
  }

  /** The paragraph or heading that an offset stands in. */
  block(at: number): PlacedBlock | undefined {
    return this.draft.blocks[countBelow(this.#starts, at + 1) - 1]
  }

  heading(at: number): boolean {
    return this.block(at)?.reading.block.kind === 'heading'
  }

  /** A first line that reads like a headline, whether it is marked as one or not: one short sentence or capitals on most words, and the story below. */
  headline(at: number): boolean {
    this.#headline ??= headlineOf(this.draft.blocks)
    return this.#headline !== null && this.block(at) === this.#headline
  }

  /** The sentences of the paragraph around an offset, and which of them it stands in. */
  sentences(at: number): { readonly all: readonly Span[]; readonly index: number } {
    const block = this.block(at)
    if (!block) return { all: [], index: -1 }
    if (this.#around?.block !== block) {
      const all = block.reading.sentences.map((sentence) => block.span(sentence))
      this.#around = { block, all, starts: all.map(({ start }) => start) }
    }
    const { all, starts } = this.#around
    const index = countBelow(starts, at + 1) - 1
    return { all, index: index >= 0 && all[index]!.end > at ? index : -1 }
  }

  /** The sentence that a range begins in; the range itself where it stands in none. */
  sentence({ start, end }: Range): Span {
    const { all, index } = this.sentences(start)
    return all[index] ?? { start, end, text: this.draft.source.slice(start, end) }
  }

  /** Counted from 1. */
  line(at: number): number {
    this.#lines ??= [...this.draft.source.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)
    return countBelow(this.#lines, at + 1) + 1
  }
}

function headlineOf(blocks: readonly PlacedBlock[]): PlacedBlock | null {
  const first = blocks.findIndex(({ reading }) => reading.tokens.some(({ kind, text }) => kind === 'word' && LETTERS.test(text)))
  const block = blocks[first]
  if (!block || first === blocks.length - 1) return null
  const { sentences, tokens } = block.reading
  if (tokens.length < 20 && sentences.length === 1) return block
  if (tokens.length >= 50) return null
  const weighty = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return weighty.filter(({ text }) => /^\p{Lu}/u.test(text)).length > weighty.length * 0.7 ? block : null
}

/** An emoji is a word to parse-english, and no line of a story. */
const LETTERS = /[\p{L}\p{N}]/u

/** On one line, for a message. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
