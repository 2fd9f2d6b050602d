import * as grammar from '../../lexicon/en/grammar.js'
import { nounCues } from '../../lexicon/en/cues.js'
import { roleNouns } from '../../lexicon/en/roles.js'
import type { Item } from './row.js'
import { hasVerb, isAdverb, isAuxiliary, isBreak, isComma, isEnd, isVerb, isWord, timeLength } from './words.js'

/** Items of the row, end exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Who does it: the noun phrase before a verb, over what stands between. “On Monday Hugh Penn, a doctor at the camp who had
 * been ill, flatly denied it” has “Hugh Penn”.
 */
export function subjectBefore(row: readonly Item[], from: number, verb: number): Stretch | null {
  const segments = segmentsBefore(row, Math.max(from, verb - REACH), verb)
  // “Ana Ruiz, an editor, last week wrote”: a segment that is all time says nothing
  const last = segments.at(-1)
  if (!last) return null
  const time = timeLength(row, last.from, last.to)
  if (time && last.from + time === last.to || last.to - last.from === 1 && isAdverb(row[last.from]!)) return overApposition(row, segments.slice(0, -1))
  if (last.to === last.from) return overApposition(row, segments.slice(0, -1))
  const relative = row[last.to - 1]!.lower
  if (relative === 'who' || relative === 'which') return antecedent(row, segments)
  if (segments.length > 1 && joint(row, last)) return list(row, segments)
  return trimmed(row, last.from, last.to)
}

/** No subject stands farther from its verb, in items. */
const REACH = 80

/** Cuts what stands before the verb at commas, as far as the clause reaches. Brackets are skipped over. */
function segmentsBefore(row: readonly Item[], from: number, verb: number): Stretch[] {
  const segments: Stretch[] = []
  let to = verb
  let index = verb - 1
  let brackets = 0
  for (; index >= from; index--) {
    const item = row[index]!
    if (item.text === ')') brackets++
    else if (item.text === '(') {
      if (brackets === 0) break
      brackets--
    } else if (brackets) continue
    else if (item.kind === 'quote' || isBreak(item) || isEnd(item)) break
    else if (isComma(item) && !thousands(row, index)) {
      segments.unshift({ from: index + 1, to })
      to = index
    } else if (/,["”’]+$/.test(item.text)) {
      // In “The Herald,” Lund wrote: a title with its comma
      segments.unshift({ from: index + 1, to })
      to = index + 1
    }
  }
  if (brackets) return [{ from: Math.max(from, verb - 1), to: verb }]
  if (to > index + 1 || segments.length) segments.unshift({ from: index + 1, to })
  return segments
}

/** The comma in “£40,000” parts nothing. */
const thousands = (row: readonly Item[], comma: number): boolean => row[comma + 1]!.start === row[comma]!.end && row[comma + 1]!.kind === 'number' && row[comma - 1]?.kind === 'number'

/** “Ruiz, 54, head of Health, Welfare and Sport, said”: the leftmost phrase from which no clause stands in between. */
function overApposition(row: readonly Item[], segments: readonly Stretch[]): Stretch | null {
  let best: Stretch | null = null
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index]!
    const phrase = nounPhrase(row, segment)
    if (phrase) best = phrase
    // “In Oslo, Norway, after the vote, Ruiz said”: place and time lead up to the subject
    else if (best && segment.to > segment.from && (grammar.prepositions.has(row[segment.from]!.lower) || row[segment.from]!.lower.endsWith('ing'))) break
    else if (!parenthetic(row, segment)) break
    else if (!best && index === 0) best = behindTime(row, segment)
  }
  return best
}

/** “In Leeds last week an aide, who was there, said”: behind place and time the subject stands with its article. */
function behindTime(row: readonly Item[], { from, to }: Stretch): Stretch | null {
  if (!grammar.prepositions.has(row[from]?.lower ?? '')) return null
  const phrase = trailing(row, from, to)
  const before = phrase && row[phrase.from - 1]
  return before && phrase.from > from && grammar.determiners.has(row[phrase.from]!.lower) && !grammar.prepositions.has(before.lower) ? phrase : null
}

/** A segment that is one noun phrase and may be a subject, or null. */
function nounPhrase(row: readonly Item[], { from, to }: Stretch): Stretch | null {
  const first = row[from]
  if (!first || to <= from) return null
  if (grammar.prepositions.has(first.lower) || grammar.subordinators.has(first.lower) || first.kind === 'number' || first.lower.endsWith('ing')) return null
  const time = timeLength(row, from, to)
  if (time && grammar.prepositions.has(row[from + time]?.lower ?? '')) return null
  const phrase = trimmed(row, from, to)
  if (!phrase) return null
  for (let index = phrase.from; index < phrase.to; index++) {
    if (/^(?:who|which|that)$/.test(row[index]!.lower)) return phrase
    if (isVerb(row, index)) return null
  }
  return phrase
}

/** “54”, “who had been ill”, “speaking to reporters”, “in a statement”, “a doctor”. */
function parenthetic(row: readonly Item[], { from }: Stretch): boolean {
  const first = row[from]
  if (!first) return true
  return first.kind === 'number' || grammar.prepositions.has(first.lower) || /^(?:who|which|whose|whom|where|when|a|an|the|now|then|and|or|also|himself|herself)$/.test(first.lower) ||
    /(?:ing|ed)$/.test(first.lower) || isAdverb(first)
}

function antecedent(row: readonly Item[], segments: readonly Stretch[]): Stretch | null {
  const last = segments.at(-1)!
  if (last.to - 1 > last.from) {
    const phrase = trimmed(row, last.from, last.to - 1)
    // “Dahl saw a notice which said”: the notice
    const noun = phrase && hasVerb(row, phrase.from, phrase.to) ? nounBefore(row, phrase.from, phrase.to) : phrase
    return noun && { from: noun.from, to: last.to }
  }
  return overApposition(row, segments.slice(0, -1))
}

const joint = (row: readonly Item[], { from, to }: Stretch): boolean => {
  for (let index = from; index < to; index++) if (row[index]!.lower === 'and') return !hasVerb(row, from, to)
  return false
}

/** “Ruiz, Penn and Lee said” */
function list(row: readonly Item[], segments: readonly Stretch[]): Stretch | null {
  const last = segments.at(-1)!
  let from = last.from
  for (let index = segments.length - 2; index >= 0; index--) {
    const segment = segments[index]!
    if (segment.to - segment.from > 5 || !row[segment.from]?.capital || !nounPhrase(row, segment)) break
    from = segment.from
  }
  return trimmed(row, from, last.to)
}

/** Leaves out what leads up to the subject: conjunctions, adverbs, times, a clause before. */
function trimmed(row: readonly Item[], start: number, end: number): Stretch | null {
  let from = start
  const to = end
  const last = row[to - 1]
  if (!last) return null
  // “a person briefed on it said”: what stands behind a preposition is nobody's subject
  const governed = /^(?:it|you)$/.test(last.lower) && /^(?:on|of|to|by|with|about|in|at|from)$/.test(row[to - 2]?.lower ?? '')
  if (!governed && grammar.subjectPronouns.has(last.lower) && !/^(?:some|many|others|one)$/.test(last.lower)) return { from: to - 1, to }
  for (;;) {
    const first = row[from]
    if (!first || from >= to) return null
    const time = timeLength(row, from, to)
    if (time && from + time < to) from += time
    else if (time) return null
    else if (isComma(first) || (!first.capital || from === start) && (grammar.coordinators.has(first.lower) || grammar.subordinators.has(first.lower) && !grammar.prepositions.has(first.lower) || isAdverb(first) && from + 1 < to)) from++
    else break
  }
  // “When the vote was lost Ruiz said”: the last conjunction with a clause before it and no verb behind it
  // “claimed the attack but officials said”: no noun phrase holds a “but”
  for (let index = to - 2; index > from; index--) if (row[index]!.lower === 'but') return trimmed(row, index + 1, to)
  const verbs = verbsIn(row, from, to)
  for (let index = to - 2; index > from && verbs.first < index && verbs.last <= index; index--) {
    const { lower } = row[index]!
    if (!grammar.coordinators.has(lower) && !grammar.subordinators.has(lower) || /^(?:who|which|whose)$/.test(lower)) continue
    if (verbs.relative < 0 || verbs.relative > index) return trimmed(row, index + 1, to)
  }
  if (grammar.prepositions.has(row[from]!.lower)) return trailing(row, from, to)
  // “came shouts from the crowd”
  return to - from === 1 && isVerb(row, from) ? null : { from, to }
}

/** First and last finite verb, and the first “who”: -1 where there is none. */
function verbsIn(row: readonly Item[], from: number, to: number): { first: number, last: number, relative: number } {
  let first = to
  let last = -1
  let relative = -1
  for (let index = from; index < to; index++) {
    if (relative < 0 && /^(?:who|whose)$/.test(row[index]!.lower)) relative = index
    if (!isVerb(row, index)) continue
    if (first === to) first = index
    last = index
  }
  return { first, last, relative }
}

/** They speak for nobody who holds them; a statement or an email does. */
export const signs = /^(?:signs?|banners?|posters?|placards?|billboards?|notices?|headlines?|labels?|stickers?|t-shirts?|plaques?)$/

/** “held up a sign saying”: the noun phrase that ends right before `end`, from its article on. */
export function nounBefore(row: readonly Item[], from: number, end: number): Stretch | null {
  let start = end
  while (start > from) {
    const item = row[start - 1]!
    if (!isWord(item) && item.kind !== 'genitive' || grammar.prepositions.has(item.lower) || grammar.subordinators.has(item.lower) || grammar.coordinators.has(item.lower) || isVerb(row, start - 1)) break
    start--
    if (grammar.determiners.has(item.lower) || grammar.possessives.has(item.lower)) break
  }
  return start < end ? { from: start, to: end } : null
}

/** Whose the words are: “Lund’s reply”, “her reply”, “a reply from Lund”, “the reply of Lund”. */
export function ownerOf(row: readonly Item[], from: number, noun: number, to: number): Stretch | null {
  if (/^(?:from|by|of)$/.test(row[noun + 1]?.lower ?? '') && noun + 2 < to) {
    const behind = phraseAt(row, noun + 2, to)
    if (behind) return behind
  }
  for (let at = noun - 1; at >= from && at > noun - 4; at--) {
    const item = row[at]!
    if (item.kind === 'genitive') return nounBefore(row, from, at)
    if (grammar.possessives.has(item.lower)) return { from: at, to: at + 1 }
    if (item.kind !== 'word' || grammar.prepositions.has(item.lower)) return null
  }
  return null
}

/** “In Geneva the minister said”: the last noun phrase by itself. */
function trailing(row: readonly Item[], from: number, to: number): Stretch | null {
  let start = to
  while (start - 1 > from) {
    const item = row[start - 1]!
    if (!isWord(item) && item.kind !== 'genitive') break
    if (grammar.prepositions.has(item.lower) || grammar.subordinators.has(item.lower) || grammar.weekdays.has(item.lower)) break
    start--
    if (grammar.determiners.has(item.lower) || grammar.possessives.has(item.lower)) break
  }
  return start < to ? { from: start, to } : null
}

/** The noun phrase that begins at `index`: for “said Ana Ruiz of the ministry in a statement” up to “ministry”. */
export function phraseAt(row: readonly Item[], index: number, to: number): Stretch | null {
  const first = row[index]
  if (!first || index >= to || !isWord(first) || first.lower === 'that') return null
  if (grammar.pronouns.has(first.lower)) return { from: index, to: index + 1 }
  if (grammar.prepositions.has(first.lower) || isAuxiliary(first) || (grammar.subordinators.has(first.lower) && first.lower !== 'once')) return null
  const name = first.capital && !grammar.determiners.has(first.lower)
  let end = index
  while (end < to) {
    const item = row[end]!
    const next = row[end + 1]
    if (item.text === '(') {
      let close = end
      while (close < to && close < end + 8 && row[close]!.text !== ')') close++
      if (row[close]?.text !== ')') break
      end = close + 1
      continue
    }
    if (item.kind === 'mark' && item.text !== '\'' && item.text !== '’' && item.text !== '&' && item.text !== '-' && item.text !== '/') break
    if (item.kind === 'quote') break
    if (end > index && row[end - 1]!.kind !== 'genitive' && timeLength(row, end, to) && !(grammar.weekdays.has(item.lower) && next?.kind === 'genitive')) break
    if (grammar.prepositions.has(item.lower)) {
      if (!(item.lower === 'of' || (!name && /^(?:for|at|from|with|in|on)$/.test(item.lower)) || (item.lower === 'to' && /^(?:advis[eo]rs?|aides?|ambassadors?|envoys?|counsel|assistants?|delegates?|close)$/.test(row[end - 1]!.lower))) || !next || setting(row, end, to)) break
    } else if (end > index && (grammar.subordinators.has(item.lower) || grammar.pronouns.has(item.lower) || isVerb(row, end))) break
    else if (grammar.coordinators.has(item.lower)) {
      if (item.lower !== 'and' || !next || !(next.capital || grammar.determiners.has(next.lower) || (!name && !isVerb(row, end + 1)))) break
    } else if (end > index && isAdverb(item) && row[end - 1]!.kind !== 'genitive') break
    else if (end > index && name && !item.capital && item.kind === 'word' && !grammar.determiners.has(item.lower)) {
      if (row[end - 1]?.kind !== 'genitive' && row[end - 1]?.lower !== 'of' && !(row[end - 1] && grammar.determiners.has(row[end - 1]!.lower))) {
        // a noun for people behind a name stays: “White House spokesman”, “Leeds city officials”
        if (!roleNouns.has(item.lower) && !(next && roleNouns.has(next.lower)) && !/(?:ists?|ians?|ers?|ors?)$/.test(item.lower)) break
      }
    }
    end++
  }
  while (end > index && !isWord(row[end - 1]!) && row[end - 1]!.text !== ')' && row[end - 1]!.text !== '’') end--
  return end > index ? { from: index, to: end } : null
}

/** “in a statement”, “at a news conference”, “during an interview”: where it was said, no part of who said it. */
export function setting(row: readonly Item[], index: number, to: number): boolean {
  for (let at = index + 1; at < to && at < index + 6; at++) {
    const item = row[at]!
    if (!isWord(item) || (at > index + 1 && grammar.prepositions.has(item.lower))) return false
    if (SETTING.has(item.lower) || (nounCues.has(item.lower) && row[index]!.lower === 'in')) return true
  }
  return false
}

const SETTING = new Set(('statement statements interview interviews conference conferences briefing speech speeches email e-mail emails tweet tweets release rally rallies ' +
  'debate hearing appearance television telephone phone facebook twitter instagram conversation letter memo post telecast broadcast call').split(' '))
