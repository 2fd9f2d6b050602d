import { PAD, type Row, type Sentence } from './row.js'
import { WINDOW } from './part-features.js'

/** Words kept at both ends of a long quotation; what lies deeper in it is no border of anything. */
const RIM = 5

/**
 * The words among which the parts of a cue are sought: its sentence and what a quotation carries along. Of “… a long quotation …” between its
 * marks only the rims are kept. Fills `places` with word indices; how many.
 */
export function windowOf(row: Row, sentences: readonly Sentence[], index: number, from: number, to: number, places: Int32Array): number {
  const { quote, size } = row
  const sentence = sentences[index]!
  const inside = (at: number): boolean => at >= 0 && at < size && quote[at + PAD]! > 0
  let start = sentence.from
  let first = index
  // a tag stands behind its quotation, however many sentences that has
  while (first > 0 && index - first < 12 && (inside(start) || inside(start - 1))) {
    first--
    start = sentences[first]!.from
    if (!inside(start) && !inside(start - 1)) break
  }
  let last = index
  let end = sentence.to
  while (last + 1 < sentences.length && last - index < 12 && (inside(end) || last === index && sentence.colon)) end = sentences[++last]!.to
  start = Math.max(start, from - 200)
  end = Math.min(end, to + 200)
  let count = 0
  for (let at = start; at < end && count < WINDOW - 1; at++) {
    if (deep(row, at, from, to)) continue
    places[count++] = at
  }
  return count
}

/** Inside a quotation, away from its ends and from the cue. */
function deep({ quote, size }: Row, at: number, from: number, to: number): boolean {
  for (let near = -RIM; near <= RIM; near++) {
    const other = at + near
    if (other < 0 || other >= size || quote[other + PAD] !== 1) return false
  }
  return at < from - 40 || at >= to + 40 || !(quote[from + PAD] === 1)
}
