import type { Range, Span } from '../model.js'
import type { Desk } from './desk.js'

/**
 * What stands around words: of “Nobody had slept. ‘We rowed,’ Lund said. It was dawn.” a fact-checker who rings Lund wants “Nobody had
 * slept. […] Lund said.” beside the quote, and the whole sentence beside a figure in it.
 */
export class Context {
  readonly #sentences: readonly Range[]

  constructor(private readonly desk: Desk) {
    this.#sentences = desk.analysis.sentences
  }

  /** The sentence that something stands in, as it reads in print; its own words where it stands in none. */
  sentence(range: Range): string {
    const sentence = this.#sentences[this.#at(range.start)]
    return this.#printed(sentence && sentence.end > range.start ? sentence : range)
  }

  /**
   * The sentences that a quote stands in and the one before, less the quote itself; the one after where that leaves no more of its own.
   * A headline before it is none: “Port Closed” has no full stop.
   */
  around(segments: readonly Span[]): string {
    const first = this.#at(segments[0]!.start)
    const last = this.#at(segments.at(-1)!.end - 1)
    if (first < 0) return ''
    const own = this.#outside(this.#from(first, last), segments)
    const before = this.#outside(this.#from(first - 1, first - 1), segments)
    const after = own.some((piece) => piece !== GAP) ? [] : this.#outside(this.#from(last + 1, last + 1), segments)
    return [...(ENDED.test(before.at(-1) ?? '') ? before : []), ...own, ...after].join(' ').replace(/ (?=[,.;:?!])/g, '')
  }

  #from(first: number, last: number): Range | undefined {
    const [start, end] = [this.#sentences[first]?.start, this.#sentences[last]?.end]
    return start === undefined || end === undefined ? undefined : { start, end }
  }

  #outside(range: Range | undefined, segments: readonly Span[]): string[] {
    if (!range) return []
    const pieces: string[] = []
    let from = range.start
    for (const { start, end } of segments) {
      if (end <= range.start || start >= range.end) continue
      if (start > from) pieces.push(this.#printed({ start: from, end: start }))
      pieces.push(GAP)
      from = Math.max(from, end)
    }
    if (from < range.end) pieces.push(this.#printed({ start: from, end: range.end }))
    return pieces.filter((piece) => LETTER.test(piece) || piece === GAP)
  }

  #printed({ start, end }: Range): string {
    return shortened(this.desk.words([{ start, end, text: this.desk.source.slice(start, end) }]))
  }

  /** Index of the last sentence that starts at or before an offset; -1 before the first. */
  #at(offset: number): number {
    let low = 0
    for (let high = this.#sentences.length; low < high;) {
      const middle = (low + high) >> 1
      if (this.#sentences[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

const LETTER = /[\p{L}\p{N}]/u

const ENDED = /[.?!…:;][”’"')\]]*$|[”"]$/

const GAP = '(…)'

/** In characters. A sentence of news is seldom half as long; a page without a full stop is. */
const LONGEST = 400

function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const end = text.lastIndexOf(' ', LONGEST)
  return `${text.slice(0, end > 0 ? end : LONGEST)}…`
}
