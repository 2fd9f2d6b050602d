import { nounCues } from '../lexicon/en/cues.js'
import { auxiliaries, coordinators, irregularVerbs, presentVerbs } from '../lexicon/en/grammar.js'
import { contentEnd, denialBehind, tight } from './grammar/contents.js'
import type { Item, Line } from './grammar/row.js'
import { ownerOf, phraseAt, type Stretch } from './grammar/subjects.js'
import { hasVerb, isAdverb, isAuxiliary, isBreak, isComma, isEnd, isNegation, isVerb, isWord, timeLength } from './grammar/words.js'
import { onlyQuotes, type Spoken } from './attribution-verbs.js'

/**
 * Words handed over without a verb: According to two aides, the talks, which began in May, have failed. Ruiz: “No.” The board
 * heard Penn’s claim that the pumps had stopped.
 */
export function phrasesIn(row: readonly Item[], line: Line): Spoken[] {
  const found: Spoken[] = []
  for (let at = line.from; at < line.to; at++) {
    const item = row[at]!
    if (item.lower === 'according' && row[at + 1]?.lower === 'to') {
      const spoken = accordingTo(row, line, at)
      if (spoken) found.push(spoken)
    } else if (item.lower === 'that' && at > line.from && at + 1 < line.to) {
      const spoken = claimed(row, line, at)
      if (spoken) found.push(spoken)
    } else if (isComma(item) && at > line.from) {
      const denied = denialBehind(row, at, line.to)
      if (denied) found.push({ speaker: denied.who, cue: { from: denied.verb, to: denied.verb + 1 }, contents: [denied.what], addressee: null, kind: 'deny', negated: false, sure: true })
    } else if (item.text === ':' && at > line.from && at + 1 < line.to && row[at + 1]!.kind === 'quote' && at - line.from < 6) {
      const phrase = phraseAt(row, line.from, at)
      // “Lund’s answer: …” is Lund’s, a noun for words is nobody, and so are “Then:” and “And:”
      if (phrase?.to === at && row[line.from]!.capital && !isAdverb(row[line.from]!) && !coordinators.has(row[line.from]!.lower) && !nounCues.has(row[at - 1]!.lower)) {
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
  // “According to Lund, who runs the pumps, …”
  if (front && end + 1 < line.to && /^(?:who|which|whose)$/.test(row[end + 1]!.lower)) {
    const close = row.findIndex((item, index) => index > end && index < line.to && isComma(item))
    if (close > 0) end = close
  }
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
  // “According to a report in The Courier, …”
  const whole = front && end < line.to && end - speaker.to < 8 && isComma(row[end]!) && (isComma(row[speaker.to]!) || !hasVerb(row, speaker.to, end))
  return { speaker: whole ? { ...speaker, to: end } : speaker, cue: { from: at, to: at + 2 }, contents, addressee: null, kind: onlyQuotes(row, contents) ? 'quote' : 'clause', negated: false, sure: true }
}

/**
 * “Penn’s claim that …”, “a warning from the port that …”: whose noun it is says it. Counter-example: “the claim that …” is
 * nobody’s. As a subject it ends before its verb: “Penn’s claim that the pumps stopped | surprised the board”.
 */
function claimed(row: readonly Item[], line: Line, that: number): Spoken | null {
  let noun = that - 1
  while (noun > line.from && noun > that - 12 && !(nounCues.has(row[noun]!.lower) && !DEEDS.test(row[noun]!.lower))) {
    if (!isWord(row[noun]!) && row[noun]!.kind !== 'genitive' || isVerb(row, noun)) return null
    noun--
  }
  const cue = nounCues.get(row[noun]!.lower)
  if (!cue || cue.class === 'mind' || cue.document && noun === that - 1 || row[that + 1]!.kind === 'mark' || relative(row[that + 1]!)) return null
  const speaker = noun === that - 1 ? ownerOf(row, line.from, noun, that) : ownerBehind(row, noun, that)
  if (!speaker || timeLength(row, speaker.from, speaker.to) > 0) return null
  const end = contentEnd(row, that + 1, line.to)
  const to = hasVerb(row, line.from, speaker.from) ? end : beforeOuterVerb(row, that + 1, end)
  if (to <= that + 1 || !hasVerb(row, that + 1, to)) return null
  return { speaker, cue: { from: noun, to: noun + 1 }, contents: [{ from: that + 1, to }], addressee: null, kind: cue.class === 'deny' ? 'deny' : 'clause', negated: false, sure: true }
}

/** “the judge’s decision that the ban stood”: done, not said. */
const DEEDS = /^(?:agreements?|decisions?|plans?|commitments?|support|opposition)$/

/** “a letter from the port that came late”: a verb right behind “that” tells of the letter. */
const relative = ({ lower, form }: Item): boolean => irregularVerbs.has(lower) || presentVerbs.has(lower) || auxiliaries.has(lower) || form !== undefined && form.as.includes('past')

/** “a warning from the port that”: all between the noun and “that”. */
function ownerBehind(row: readonly Item[], noun: number, that: number): Stretch | null {
  if (!/^(?:from|by|of)$/.test(row[noun + 1]!.lower)) return null
  const phrase = phraseAt(row, noun + 2, that)
  return phrase?.to === that ? phrase : null
}

/** The second verb that nothing joins to the first: “the pumps had stopped | surprised the board”. */
function beforeOuterVerb(row: readonly Item[], from: number, to: number): number {
  let seen = false
  for (let at = from; at < to; at++) {
    if (isComma(row[at]!) && /^(?:who|which|whose)$/.test(row[at + 1]?.lower ?? '')) {
      do at++
      while (at < to && !isComma(row[at]!))
      continue
    }
    if (!isVerb(row, at) || row[at - 1]!.lower === 'to') continue
    const left = row[at - 1]!
    const chained = isComma(left) || isAuxiliary(left) || isAdverb(left) || isNegation(left)
    if (seen && !chained && !coordinators.has(left.lower) && !/^(?:who|which|that|he|she|they|it|we|i)$/.test(left.lower)) return at
    seen = true
    if (/^(?:who|which|that|when|while|because|if|after|before|as|and|but)$/.test(row[at + 1]?.lower ?? '')) return to
  }
  return to
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
