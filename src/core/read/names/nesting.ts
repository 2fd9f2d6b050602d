import { companyMarks } from '../../lexicon/en/name-heads.js'
import type { Office, Phrase } from '../reading.js'
import type { Found, Tenure } from './found.js'
import { courtesy, officeOf, postOf } from './offices.js'
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

/** Every phrase has the same fields in the same order, told or not: the draft is walked at each keystroke, and alike objects are quick. */
function phrase(row: Row, item: Found, start: number, end: number, within: number | undefined): Phrase {
  const { cut, title } = item
  const name = item.name && (cut ?? { start: row.tokens[item.name.from]!.start, end: endOf(row, item.name.to) })
  const office = title === undefined ? undefined : officeOf(title, item.of)
  return {
    start, end, called: row.reading.block.prose.slice(name?.start ?? start, name?.end ?? end).trim(), head: item.head, form: item.form, type: item.type, number: item.number, entry: item.entry, of: item.of, as: item.as, vague: item.vague, confidence: item.confidence, doubt: item.doubt, lean: item.lean,
    genitive: row.genitive(item.to),
    name, key: item.key, title, office: title === undefined || courtesy(title) ? undefined : office, post: office === undefined ? undefined : postOf(office), held: item.held, from: item.since, to: item.until, roles: item.roles?.map(heldOffice), count: item.count, within,
  }
}

function heldOffice({ title, held, of, since, until }: Tenure): Office {
  const office = officeOf(title, of)
  return { title, office, post: postOf(office), held, of, from: since, to: until }
}

/** parse-english leaves the stop on some last words: “the Lorne War.” ends before it, “Acme Corp.” after it. */
function endOf(row: Row, to: number): number {
  const { end, text } = row.tokens[to - 1]!
  return to === row.length && /^\p{Lu}\p{Ll}+\.$/u.test(text) && !companyMarks.has(text.toLowerCase()) ? end - 1 : end
}
