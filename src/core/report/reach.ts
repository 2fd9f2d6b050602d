import type { Range } from '../model.js'

/**
 * How far some ranges reach: whether the quote “dead slow” stands inside one of two thousand statements takes a look at a dozen of them,
 * not at all.
 */
export class Reach {
  readonly #starts: readonly number[]
  /** The farthest end of the ranges up to this one. */
  readonly #ends: readonly number[]

  constructor(ranges: readonly Range[]) {
    const sorted = ranges.toSorted((a, b) => a.start - b.start)
    this.#starts = sorted.map(({ start }) => start)
    let far = -1
    this.#ends = sorted.map(({ end }) => (far = Math.max(far, end)))
  }

  /** Whether one of them holds it whole. */
  holds({ start, end }: Range): boolean {
    const at = this.#before(start + 1)
    return at >= 0 && this.#ends[at]! >= end
  }

  /** Whether one of them has a character in common with it. */
  meets({ start, end }: Range): boolean {
    const at = this.#before(end)
    return at >= 0 && this.#ends[at]! > start
  }

  /** The last that starts before an offset; -1 where none does. */
  #before(offset: number): number {
    let low = 0
    for (let high = this.#starts.length; low < high;) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
