import type { Range } from '../model.js'
import type { Resolved } from './check.js'

/**
 * What stands between quote marks is the speaker's: in She called it “a farce, officials say,” the officials are hers to name.
 * No check but those of quotations points there, and no fix reaches in or takes a mark away.
 */
export class Quoted {
  readonly #ranges: readonly Range[]
  /** The farthest end of a range up to each, so that a search may stop. */
  readonly #reach: readonly number[]

  constructor({ quotes, draft }: Pick<Resolved, 'quotes' | 'draft'>) {
    const read = draft.blocks.flatMap((block) => block.reading.quotes.map((quote) => block.span(quote)))
    this.#ranges = [...read, ...quotes.flatMap(({ segments }) => segments)].sort((a, b) => a.start - b.start)
    let reach = 0
    this.#reach = this.#ranges.map(({ end }) => (reach = Math.max(reach, end)))
  }

  /** Whether a range lies inside a quotation; one that takes in the marks does not. */
  holds({ start, end }: Range): boolean {
    return this.#some(start, (range) => range.start < start && range.end > end)
  }

  /** Whether a change of a range would reach between marks or take one away. Beside a mark is outside. */
  touches({ start, end }: Range, source: string): boolean {
    return MARK.test(source.slice(start, end)) || this.#some(end, (range) => range.start < end && range.end > start)
  }

  /** Looks at the ranges that begin before an offset, backwards, as far as any could still reach it. */
  #some(before: number, fits: (range: Range) => boolean): boolean {
    let low = 0
    for (let high = this.#ranges.length; low < high;) {
      const middle = (low + high) >> 1
      if (this.#ranges[middle]!.start < before) low = middle + 1
      else high = middle
    }
    for (let index = low - 1; index >= 0; index--) {
      if (fits(this.#ranges[index]!)) return true
      if (this.#reach[index]! <= before - LONGEST) return false
    }
    return false
  }
}

const MARK = /["“”„‟«»]/
/** No fix and no finding is longer: how far back a range may end and still be met. */
const LONGEST = 5000
