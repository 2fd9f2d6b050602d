import { companyMarks } from '../../lexicon/en/name-heads.js'
import type { Phrase } from '../reading.js'
import type { Found } from './found.js'
import type { Row } from './row.js'

/** Phrases in text order, outer before inner: “Lorne’s army chief Ada Stone” encloses “Lorne”. */
export function nested(row: Row, all: readonly Found[]): Phrase[] {
  const placed = all.map((item) => ({ item, start: item.cut?.start ?? row.tokens[item.from]!.start, end: item.cut?.end ?? endOf(row, item.to) }))
  placed.sort((a, b) => a.start - b.start || b.end - a.end)
  const phrases: Phrase[] = []
  const open: number[] = []
  for (const { item, start, end } of placed) {
    const last = phrases.at(-1)
    if (last && last.start === start && last.end === end) continue
    while (open.length && phrases[open.at(-1)!]!.end <= start) open.pop()
    const outer = open.at(-1)
    if (outer !== undefined && end > phrases[outer]!.end) continue
    open.push(phrases.length)
    phrases.push(phrase(row, item, start, end, outer))
  }
  return phrases
}

function phrase(row: Row, item: Found, start: number, end: number, within: number | undefined): Phrase {
  const { name, cut } = item
  return {
    start, end, head: item.head, form: item.form, type: item.type, number: item.number, entry: item.entry, of: item.of, as: item.as, confidence: item.confidence,
    genitive: row.genitive(item.to),
    ...(name ? { name: cut ?? { start: row.tokens[name.from]!.start, end: endOf(row, name.to) } } : {}),
    ...(item.key === undefined ? {} : { key: item.key }),
    ...(item.title === undefined ? {} : { title: item.title }),
    ...(item.held === undefined ? {} : { held: item.held }),
    ...(item.since === undefined ? {} : { from: item.since }),
    ...(item.until === undefined ? {} : { to: item.until }),
    ...(item.count === undefined ? {} : { count: item.count }),
    ...(within === undefined ? {} : { within }),
  }
}

/** parse-english leaves the stop on some last words: “the Lorne War.” ends before it, “Acme Corp.” after it. */
function endOf(row: Row, to: number): number {
  const { end, text } = row.tokens[to - 1]!
  return to === row.length && /^\p{Lu}\p{Ll}+\.$/u.test(text) && !companyMarks.has(text.toLowerCase()) ? end - 1 : end
}
