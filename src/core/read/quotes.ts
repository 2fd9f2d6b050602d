import type { QuoteRead, ReadPlugin, Reading } from './reading.js'
import { kindOf, type Around } from './quote-kinds.js'
import { quoteMarks } from './quote-marks.js'
import { cueForms, particleForms } from '../lexicon/en/cues.js'

/**
 * The quotations of a paragraph and how much of an utterance each is: The mayor said “No deal is better than this one.” and
 * called the offer “thin.”
 *
 * Not in headings. A quotation over several paragraphs is read here paragraph by paragraph and joined in `resolve`.
 */
export const quotes: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  if (reading.block.kind === 'heading') return
  const { quotes: marks, unpaired } = quoteMarks(reading.block.prose)
  reading.unpaired = unpaired
  if (!marks.length) return
  const attributed = sentencesWithCue(reading)
  const around = new Neighbours(reading)
  reading.quotes = marks.map((marked): QuoteRead => ({
    start: marked.start, end: marked.end, inner: marked.inner, open: marked.open, depth: marked.depth,
    kind: kindOf(around.of(marked.start, marked.end), reading.block.prose.slice(marked.inner.start, marked.inner.end), attributed),
  }))
}

/** Sentences with a word that can hand over somebody's words, outside of nothing: cheap, and enough to tell partial from scare. */
function sentencesWithCue({ tokens }: Reading): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { lower, sentence } of tokens) {
    const kind = cueForms.get(lower)?.cue.class
    if ((kind && kind !== 'show') || lower === 'according') found.add(sentence)
  }
  return found
}

const BROKEN = /^ ?(?:[—–]|--)[^.!?"“—–]{1,80}(?:[—–]|--) ?["“]/

class Neighbours {
  #at = 0
  /** Whether the quotation before ended with a comma, and the first token behind it. */
  #comma = false
  #behind = 0
  /** “The pumps” — she looked up — “never ran”: the quotation before broke off at a dash and goes on behind another. */
  #broken = false
  constructor(private readonly reading: Reading) {}

  /** Quotes come in text order, so one walk finds all neighbours. */
  of(start: number, end: number): Around {
    const { tokens, block } = this.reading
    while (this.#at < tokens.length && tokens[this.#at]!.end <= start) this.#at++
    let after = this.#at
    while (after < tokens.length && tokens[after]!.start < end && after < this.#at + 400) after++
    const resumed = this.#broken
    const interrupted = resumed || this.#comma && this.#tagSince()
    const preceding = block.prose.slice(0, start).trimEnd().slice(-2)
    this.#broken = (preceding === '' || /[.!?…:]["'”’)]?$/.test(preceding)) && BROKEN.test(block.prose.slice(end, end + 100))
    this.#comma = /,\s*$/.test(block.prose.slice(Math.max(start, end - 3), end - 1)) || block.prose[end] === ','
    this.#behind = after
    return {
      interrupted, resumed, broken: this.#broken, before: tokens.slice(Math.max(0, this.#at - 4), this.#at), inside: tokens.slice(this.#at, after), after: tokens.slice(after, after + 5),
      following: block.prose.slice(end, end + 1), preceding,
    }
  }
  /** A verb of saying, and no end of a sentence, since the quotation before. */
  #tagSince(): boolean {
    let tag = false
    for (let index = this.#behind; index < this.#at; index++) {
      const { kind, text, lower } = this.reading.tokens[index]!
      if (kind === 'mark' && /^[.!?;]/.test(text)) return false
      tag ||= kind === 'word' && (lower === 'according' || (cueForms.get(lower)?.cue.quote ?? particleForms.has(lower)))
    }
    return tag
  }
}
