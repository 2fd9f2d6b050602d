import { spansOf, type Desk } from './desk.js'

interface Voice {
  readonly start: number
  readonly end: number
  readonly names: readonly string[]
}

/**
 * Whose word a figure is: in “The pier is 40 metres long, Brandt said, and was built in 1987” the metres are Brandt's, and the year is
 * the writer's own.
 */
export class Voices {
  readonly #voices: readonly Voice[]
  readonly #reach: readonly number[]

  constructor(desk: Desk) {
    const { quotes, statements, uncued } = desk.analysis
    const names = (ids: readonly (string | null)[]): string[] => ids.flatMap((id) => desk.sourceOf(id) ?? []).map((source) => desk.sourceName(source))
    const spoken = [
      ...quotes.filter(({ kind }) => kind !== 'scare').map(({ segments, speaker, others = [] }) => ({ spans: segments, names: names([speaker, ...others]) })),
      ...[...statements, ...uncued].map((statement) => ({ spans: spansOf(statement), names: names([statement.source, ...(statement.others ?? [])]) })),
    ]
    this.#voices = spoken.flatMap(({ spans, names: by }) => spans.map(({ start, end }) => ({ start, end, names: by }))).sort((a, b) => a.start - b.start || b.end - a.end)
    let far = 0
    this.#reach = this.#voices.map(({ end }) => (far = Math.max(far, end)))
  }

  /** The innermost that speak at an offset; empty where it is the writer. */
  at(offset: number): readonly string[] {
    let low = 0
    for (let high = this.#voices.length; low < high;) {
      const middle = (low + high) >> 1
      if (this.#voices[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    for (let index = low - 1; index >= 0 && this.#reach[index]! > offset; index--) if (this.#voices[index]!.end > offset && this.#voices[index]!.names.length > 0) return this.#voices[index]!.names
    return []
  }
}
