import { groundRules, openings, ruleOpenings, rules } from '../lexicon/en/reasons.js'
import type { Range } from '../model.js'
import type { Words } from './withheld-terms.js'
import { kindOf } from './withheld-kind.js'
import { clauseEnd, opens, type Row } from './withheld-words.js'

/**
 * The because-part of terms, right behind them or before them: “asked not to be named | because he feared dismissal”; “who, citing the
 * talks, requested anonymity”; “who had no leave to talk and so spoke anonymously”.
 *
 * Counter-example: “said on condition of anonymity that the bill would die because its sponsor was ill” – that explains the bill.
 */
export function reasonAround(row: Row, terms: Words): Range | null {
  return behind(row, terms.to) ?? ahead(row, terms.from)
}

function behind(row: Row, from: number): Range | null {
  const { words, starts, text } = row
  for (let at = from; at < words.length && at <= from + GAP; at++) {
    const word = words[at]!
    const length = opens(row, at, openings)
    if (length && !(word === 'to' || /ing$/.test(word) && PARTICIPLE.test(word)) || length && at - from <= NEAR) {
      const end = clauseEnd(text, starts[at + length - 1]!)
      const told = !/^(?:saying|explaining)$/.test(word) || MOTIVES.has(kindOf(text.slice(starts[at]!, end)))
      if (told && !rote(row, at, end)) return { start: starts[at]!, end }
    }
    const rule = opens(row, at, ruleOpenings)
    if (rule) {
      const end = clauseEnd(text, starts[at]!)
      if (houseRule(row, at + rule, end)) return { start: starts[at]!, end }
    }
    if (STOP.has(word)) return null
  }
  return null
}

/** “under company policy”; not “under ground rules set by the palace”. */
function houseRule({ words, starts }: Row, from: number, end: number): boolean {
  let found = false
  for (let at = from; at < words.length && starts[at]! < end && at < from + 7; at++) {
    if (groundRules.has(words[at]!)) return false
    found ||= rules.has(words[at]!)
  }
  return found
}

/** “because of the ground rules of the briefing”, “as the rules of the briefing require”: terms in other words. */
function rote(row: Row, at: number, end: number): boolean {
  for (let index = at; index < row.words.length && row.starts[index]! < end; index++) {
    if (/^(?:ground|customary|custom)$/.test(row.words[index]!) || row.words[index] === 'briefing' && /^(?:rules?|conditions?|terms)$/.test(row.words[index - 2] ?? '')) return true
  }
  return false
}

function ahead(row: Row, terms: number): Range | null {
  const { words, starts, ends } = row
  // “and so requested”, “, therefore spoke”
  const so = [terms - 1, terms - 2, terms - 3].find((at) => SO.has(words[at] ?? ''))
  if (so !== undefined) {
    const last = /^(?:and|,)$/.test(words[so - 1] ?? '') ? so - 2 : so - 1
    let first = last
    while (first > 0 && !OPENS.test(words[first - 1]!)) first--
    if (last - first >= 2) return { start: starts[first]!, end: ends[last]! }
  }
  // “who feared for his post and asked not to be named”; not “who said posts were lost and asked …”
  if (words[terms - 1] === 'and') {
    let first = terms - 2
    while (first > 0 && !OPENS.test(words[first - 1]!) && !SAYS.has(words[first - 1]!)) first--
    const told = row.text.slice(starts[first]!, ends[terms - 2])
    if (first > 0 && /^(?:who|he|she|they)$/.test(words[first - 1]!) && BINDS.has(kindOf(told))) return { start: starts[first]!, end: ends[terms - 2]! }
  }
  // “Fearing for his post, the clerk asked …”, “The clerk, fearing for his post, asked …”
  let comma = terms - 1
  while (comma > 0 && comma > terms - 10 && words[comma] !== ',') {
    if (SAYS.has(words[comma]!)) return null
    comma--
  }
  if (words[comma] !== ',') return null
  for (let at = comma - 1; at >= Math.max(0, comma - 30); at--) {
    if (/^[;:“”"]$/.test(words[at]!)) return null
    const first = at === 0 || words[at - 1] === ',' || at === 1 && words[0] === 'but'
    if (first && opens(row, at, openings) && (at <= 1 || comma >= terms - 2) && words[at] !== 'to') return { start: starts[at]!, end: ends[comma - 1]! }
    if (words[at] === ',' && at < comma - 1 && comma < terms - 2) continue
  }
  return null
}

/** Words between terms and reason: “to this newspaper on Friday”. */
const GAP = 9
/** “to describe the talks” belongs to terms right before it, or a word or three before. */
const NEAR = 4
/** Behind these comes the news, or somebody else. */
const STOP = new Set(['that', 'said', 'says', 'say', 'told', 'added', 'and', 'but', 'who', 'whose', ';', ':', '“', '”', '"', '.', '?', '!'])
const SO = new Set(['so', 'therefore', 'thus', 'hence', 'accordingly'])
const OPENS = /^(?:who|he|she|they|[.;:“”"])$/
const SAYS = new Set(['said', 'says', 'say', 'told', 'added', 'that', '“', '”', '"'])
/** “asked not to be named discussing the talks” only right behind the terms; “citing”, “fearing” further on too. */
const PARTICIPLE = /^(?:discussing|describing|disclosing|revealing)$/
const BINDS: ReadonlySet<string> = new Set(['fear', 'not-authorised', 'legal'])
/** What “saying that …” must tell to be no news. */
const MOTIVES: ReadonlySet<string> = new Set(['fear', 'not-authorised', 'policy', 'legal'])
