import { grouped } from './grouped.js'
import { WordRow, type Anchor } from './anchor.js'
import type { Finding, Range } from './model.js'

/**
 * A finding that the desk knows about and lets stand: “A palace aide said the queen would abdicate” – known, because the aide's job is
 * at stake, by M. R. It is acknowledged, not suppressed: reports count it and say why.
 *
 * It holds on to the sentence by word count and hash (see `Anchor`) and keeps no word of the draft. `because` and `by` are as typed.
 * It survives every edit that leaves the words of its sentence alone, and holds wherever they stand now; where the draft has the same
 * sentence twice, it holds for both, since the same words call for the same reason.
 */
export interface Known extends Anchor {
  readonly rule: string
  readonly because: string
  /** Name or initials. */
  readonly by: string
  /** The day, as the host writes it: `2031-03-14`. */
  readonly on?: string
  /** Which words of the sentence the finding points at: the first, counted from 0, and how many; none for a lone mark. */
  readonly at: number
  readonly length: number
}

/** What has become of a draft's acknowledgements. */
export interface Settled {
  readonly known: ReadonlyMap<Finding, Known>
  /** Their sentence is gone. */
  readonly stale: readonly Known[]
  /** Their sentence stands, and nothing is found in it any more: the reason was added, the check is off. */
  readonly resting: readonly Known[]
}

/** An acknowledgement of a finding in `source`; undefined where no word stands that it could hold on to. */
export function knownOf({ rule, start, end, sentence }: Finding, source: string, because: string, by: string, on?: string): Known | undefined {
  const row = new WordRow(source)
  const around = row.within(sentence)
  const anchor = row.anchor(around)
  if (!anchor) return undefined
  const flagged = row.within({ start, end })
  const at = Math.min(Math.max(flagged.start, around.start), around.end)
  return { rule, because, by, ...(on !== undefined && { on }), ...anchor, at: at - around.start, length: Math.max(Math.min(flagged.end, around.end) - at, 0) }
}

/**
 * Brings acknowledgements and the findings of `source` together. Linear in the draft for each length of sentence in the list. Of two
 * acknowledgements of one finding the later in the list holds, and both count as known.
 */
export function settle(findings: readonly Finding[], source: string, list: readonly Known[]): Settled {
  if (!list.length) return { known: new Map(), stale: [], resting: [] }
  const row = new WordRow(source)
  const marked = new Marked(findings, row)
  const known = new Map<Finding, Known>()
  const [there, met] = [new Set<Known>(), new Set<Known>()]
  const place = new Map(list.map((one, index) => [one, index]))
  for (const [words, byHash] of byLength(list)) {
    for (const { at, hash } of row.find(words, byHash)) for (const one of byHash.get(hash)!) {
      there.add(one)
      for (const finding of marked.around(one.rule, { start: at + one.at, end: at + one.at + one.length })) {
        met.add(one)
        const other = known.get(finding)
        if (!other || place.get(other)! < place.get(one)!) known.set(finding, one)
      }
    }
  }
  return { known, stale: list.filter((one) => !there.has(one)), resting: list.filter((one) => there.has(one) && !met.has(one)) }
}

function byLength(list: readonly Known[]): Map<number, Map<string, Known[]>> {
  return new Map([...grouped(list.map((one): [number, Known] => [one.words, one]))].map(([words, all]) => [words, grouped(all.map((one): [string, Known] => [one.hash, one]))]))
}

interface Place extends Range {
  readonly finding: Finding
  /** The farthest end of a finding of the rule up to this one. */
  readonly reach: number
}

/** Findings by the words they point at. A mark without a word counts for the words beside it. */
class Marked {
  readonly #byRule = new Map<string, Place[]>()

  constructor(findings: readonly Finding[], row: WordRow) {
    for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
      const places = this.#byRule.get(finding.rule) ?? []
      const range = wide(row.within(finding))
      places.push({ ...range, finding, reach: Math.max(range.end, places.at(-1)?.reach ?? 0) })
      this.#byRule.set(finding.rule, places)
    }
  }

  around(rule: string, words: Range): Finding[] {
    const { start, end } = wide(words)
    const places = this.#byRule.get(rule) ?? []
    let low = 0
    for (let high = places.length; low < high;) {
      const middle = (low + high) >> 1
      if (places[middle]!.start < end) low = middle + 1
      else high = middle
    }
    const found: Finding[] = []
    for (let index = low - 1; index >= 0 && places[index]!.reach > start; index--) if (places[index]!.end > start) found.push(places[index]!.finding)
    return found
  }
}

const wide = ({ start, end }: Range): Range => (end > start ? { start, end } : { start: start - 1, end: start + 1 })
