import { nounCues } from '../lexicon/en/cues.js'
import { beForms, coordinators } from '../lexicon/en/grammar.js'
import { roleNouns } from '../lexicon/en/roles.js'
import { groupBefore } from './grammar/reports.js'
import type { Item } from './grammar/row.js'
import { ownerOf, phraseAt, subjectBefore, type Stretch } from './grammar/subjects.js'
import { isBreak, isComma, isEnd, isVerb } from './grammar/words.js'
import { openingVerb, speakerOf, speaks, type Tag } from './quote-tags.js'

/**
 * Quotations handed over without a verb of saying: Lund’s answer was “Ask the tide.” The harbour had one question for her: “Who
 * pays?” The pilot nodded. “Nobody does.”
 */
export function nominalBefore(row: readonly Item[], from: number, quote: number): Tag | null {
  const left = row[quote - 1]
  if (!left) return null
  const link = left.text === ':' || isComma(left) || /^(?:is|was|are|were|that)$/.test(left.lower)
  for (let at = quote - 1; link && at >= from && at > quote - 9; at--) {
    const speaker = nounCues.has(row[at]!.lower) ? ownerOf(row, from, at, quote) : null
    if (speaker) return { speaker, cue: { from: at, to: at + 1 }, sure: left.text === ':' }
  }
  return left.text === ':' ? subjectOf(row, from, quote) ?? named(row, from, quote) : null
}

/** “Dahl, less so: “It may be open.””: no verb, and a name in front. */
function named(row: readonly Item[], from: number, to: number): Tag | null {
  const phrase = row[from]!.capital && !coordinators.has(row[from]!.lower) ? phraseAt(row, from, to) : null
  return phrase && isComma(row[phrase.to]!) && somebody(row, phrase) ? { speaker: phrase, cue: null, sure: false } : null
}

/** “…,” came the shout from the gallery; “…” was Lund’s reply. */
export function nominalBehind(row: readonly Item[], at: number): Tag | null {
  if (!/^(?:came|comes|was|is|went|goes|were|are)$/.test(row[at]?.lower ?? '')) return null
  for (let noun = at + 1; noun < row.length && noun < at + 7; noun++) {
    const { lower, kind } = row[noun]!
    if (kind === 'mark' || kind === 'quote') return null
    if (!nounCues.has(lower) && !SHOUTS.test(lower)) continue
    const speaker = ownerOf(row, at + 1, noun, row.length)
    if (speaker) return { speaker, cue: { from: noun, to: noun + 1 }, sure: true }
  }
  return null
}

const SHOUTS = /^(?:shouts?|cry|cries|chants?|calls?|yells?|reply|replies|response|verdict)$/

/** “Lund had three words for the board: “Shame on you.””: who the sentence is about, where it is nobody who was told. */
function subjectOf(row: readonly Item[], from: number, to: number): Tag | null {
  for (let verb = from + 1; verb < to; verb++) {
    if (!isVerb(row, verb)) continue
    // “The board was told:”, and nobody says by whom
    if (beForms.has(row[verb]!.lower) && row[verb + 1]?.form?.as.includes('participle')) return null
    const speaker = subjectBefore(row, from, groupBefore(row, verb, from).from)
    return speaker && somebody(row, speaker) ? { speaker, cue: null, sure: false } : null
  }
  return null
}

/** “The pumps” — she looked up — “never ran.” Who acts between the dashes. */
export function besideDash(row: readonly Item[], dash: number): Tag | null {
  if (!row[dash] || !isBreak(row[dash]!)) return null
  for (let at = dash + 2; at + 1 < row.length && at < dash + 20; at++) {
    if (row[at]!.kind === 'quote') return null
    if (isBreak(row[at]!)) return row[at + 1]!.kind === 'quote' ? subjectOf(row, dash + 1, at) : null
  }
  return null
}

/** A name, a pronoun or a noun for people. */
function somebody(row: readonly Item[], { from, to }: Stretch): boolean {
  const last = row[to - 1]!
  return /^(?:he|she|they|who)$/.test(last.lower) || last.capital || row[from]!.capital && from > 0 || roleNouns.has(last.lower)
}

/** The pilot nodded. “Nobody does.” Who acts in the sentence before; counter-example: The ferry left. “Nobody does.” */
export function floatAfter(row: readonly Item[], quote: number): Tag | null {
  if (quote < 2 || !isEnd(row[quote - 1]!)) return null
  let from = quote - 1
  while (from > 0 && !isEnd(row[from - 1]!) && row[from - 1]!.kind !== 'quote') from--
  return subjectOf(row, from, quote - 1)
}

/** A paragraph that ends with a colon: who says what comes in the next. */
export function introductionOf(row: readonly Item[]): Tag | null {
  const end = row.length - 1
  let from = end
  while (from > 0 && !isEnd(row[from - 1]!)) from--
  const opening = openingVerb(row, from, end)
  if (opening) return opening
  for (let at = end - 1; at > from; at--) {
    if (!speaks(row, at)) continue
    const speaker = speakerOf(row, from, at)
    if (speaker) return { speaker, cue: { from: at, to: at + 1 }, sure: true }
  }
  return nominalBefore(row, from, row.length)
}
