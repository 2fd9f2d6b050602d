/**
 * Where a character of the clean prose stands in the draft: “Ana&nbsp;Ruiz said” reads “Ana Ruiz said”, and the
 * space is six characters long in the source.
 */
export class Positions {
  readonly #at: number[] = []
  readonly #source: number[] = []
  /** Source length of a run that is one unit, 0 for a run that goes character by character. */
  readonly #unit: number[] = []

  /** From prose offset `at` on, prose and source go on character by character from `source`. */
  follow(at: number, source: number): void {
    this.#add(at, source, 0)
  }

  /** At prose offset `at` stands what takes `length` characters at `source`. */
  unit(at: number, source: number, length: number): void {
    this.#add(at, source, length)
  }

  #add(at: number, source: number, unit: number): void {
    this.#at.push(at)
    this.#source.push(source)
    this.#unit.push(unit)
  }

  /** Source offset of the character at `prose`. */
  start(prose: number): number {
    const run = this.#run(prose)
    return this.#source[run]! + (this.#unit[run] ? 0 : prose - this.#at[run]!)
  }

  /** Source offset just after the character before `prose`: the exclusive end of a span. */
  end(prose: number): number {
    if (prose <= 0) return this.start(0)
    const run = this.#run(prose - 1)
    return this.#source[run]! + (this.#unit[run] || prose - this.#at[run]!)
  }

  #run(prose: number): number {
    let low = 0
    let high = this.#at.length - 1
    if (high === 0) return 0
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#at[middle]! <= prose) low = middle
      else high = middle - 1
    }
    return low
  }
}
