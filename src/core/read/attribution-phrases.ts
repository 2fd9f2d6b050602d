import { nounCues } from '../lexicon/en/cues.js'
import { contentEnd, tight } from './grammar/contents.js'
import type { Item, Line } from './grammar/row.js'
import { phraseAt, type Stretch } from './grammar/subjects.js'
import { isBreak, isComma, isEnd } from './grammar/words.js'
import { onlyQuotes, type Spoken } from './attribution-verbs.js'

/** Words handed over without a verb: According to two aides, the talks, which began in May, have failed. Ruiz: “No.” */
export function phrasesIn(row: readonly Item[], line: Line): Spoken[] {
  const found: Spoken[] = []
  for (let at = line.from; at < line.to; at++) {
    const item = row[at]!
    if (item.lower === 'according' && row[at + 1]?.lower === 'to') {
      const spoken = accordingTo(row, line, at)
      if (spoken) found.push(spoken)
    } else if (item.text === ':' && at > line.from && at + 1 < line.to && row[at + 1]!.kind === 'quote' && at - line.from < 6) {
      const phrase = phraseAt(row, line.from, at)
      // “Lund’s answer: …” is Lund’s, a noun for words is nobody
      if (phrase?.to === at && row[line.from]!.capital && !nounCues.has(row[at - 1]!.lower)) {
        found.push({ speaker: phrase, cue: { from: at, to: at + 1 }, contents: [{ from: at + 1, to: line.to }], addressee: null, kind: 'quote', negated: false, sure: true })
      }
    }
  }
  return found
}

/** At the front it covers what follows, at the end what came before, between commas both. */
function accordingTo(row: readonly Item[], line: Line, at: number): Spoken | null {
  const speaker = phraseAt(row, at + 2, line.to)
  if (!speaker) return null
  let end = speaker.to
  // “according to Ana Ruiz, a lawyer in Leeds.”: to the end of the sentence it is all description
  const contents: Stretch[] = []
  const front = at === line.from || (at === line.from + 1 && !isComma(row[line.from]!) && row[line.from]!.kind === 'word' && row[line.from]!.lower.length < 4)
  if (!front) {
    const start = opening(row, line.from, at)
    const to = tight(row, start, at)
    if (to > start) contents.push({ from: start, to })
  }
  while (end < line.to && !isComma(row[end]!) && !isEnd(row[end]!) && !isBreak(row[end]!) && row[end]!.kind !== 'quote') end++
  if (front) {
    const from = end < line.to && isComma(row[end]!) ? end + 1 : end
    const to = contentEnd(row, from, line.to)
    if (to > from) contents.push({ from, to })
  } else if (isComma(row[at - 1]!) && end < line.to && isComma(row[end]!)) {
    const next = row[end + 1]
    if (next && end + 1 < line.to && !next.capital && !/^(?:a|an|the|who|which|and|but|while|whose|as|where)$|ing$/.test(next.lower)) {
      const to = contentEnd(row, end + 1, line.to)
      if (to > end + 1) contents.push({ from: end + 1, to })
    }
  }
  if (!contents.length) return null
  return { speaker, cue: { from: at, to: at + 2 }, contents, addressee: null, kind: onlyQuotes(row, contents) ? 'quote' : 'clause', negated: false, sure: true }
}

/** Where the sentence's own words begin, behind a semicolon or bracket too. */
function opening(row: readonly Item[], from: number, at: number): number {
  let start = from
  let brackets = 0
  for (let index = at - 1; index >= from; index--) {
    const { text } = row[index]!
    if (text === ')') brackets++
    else if (text === '(' && brackets > 0) brackets--
    else if (text === ';' || text === '(') {
      start = index + 1
      break
    }
  }
  while (start < at && (isComma(row[start]!) || /^(?:but|and|yet)$/.test(row[start]!.lower))) start++
  return start
}
