import type { Cue } from '../../lexicon/en/cues.js'
import * as grammar from '../../lexicon/en/grammar.js'
import type { Item } from './row.js'
import { phraseAt, setting, type Stretch } from './subjects.js'
import { hasVerb, isAdverb, isAuxiliary, isBreak, isComma, isEnd, isVerb, isWord, timeLength } from './words.js'

/** What stands behind a reporting verb: whom it was said to, and where the words begin. */
export interface Behind {
  readonly addressee: Stretch | null
  /** null: nothing is said behind the verb, it closes a sentence that came before. */
  readonly content: number | null
  /** With “that”, “whether”, a colon or a quotation nothing is left to doubt. */
  readonly sure: boolean
}

const QUESTION = /^(?:whether|if|how|why|what|when|where|who)$/

/** “told the council in a letter on Monday that …”: steps over hearer, place and time to the words themselves. */
export function behind(row: readonly Item[], start: number, to: number, cue: Cue): Behind {
  let index = start
  let addressee: Stretch | null = null
  const none = (): Behind => ({ addressee, content: null, sure: false })
  for (let steps = 0; index < to && steps < 16; steps++) {
    const item = row[index]!
    if (item.kind === 'quote') return { addressee, content: index, sure: true }
    // “said at a trial that has filled the hall”: the trial's, not what was said
    if (item.lower === 'that' && index > start && index + 1 < to && row[index - 1]!.kind === 'word' && !addressee && isVerb(row, index + 1)) return none()
    // “said that was not true”: what was not true is “that”
    if (item.lower === 'that' && index + 2 < to && isAuxiliary(row[index + 1]!) && !addressee) return { addressee, content: index, sure: true }
    if (item.lower === 'that' && (thatClause(row, index, to) && (!cue.object || hasVerb(row, index + 1, to)))) return { addressee, content: skipComma(row, index + 1, to), sure: true }
    if (isEnd(item)) return none()
    if (item.text === ':') return index + 1 < to ? { addressee, content: index + 1, sure: true } : none()
    if (QUESTION.test(item.lower) && cue.clause && !(item.lower === 'when' && cue.class !== 'ask')) return { addressee, content: index, sure: true }
    if (isComma(item)) {
      const resumed = resumes(row, index, to)
      if (resumed !== null) return { addressee, content: resumed, sure: true }
      return none()
    }
    if (isBreak(item) || item.text === ')') return none()
    const time = timeLength(row, index, to)
    // “praised Thursday’s march”: whose, not when
    if (time && row[index + time]?.kind !== 'genitive') {
      index += time
      continue
    }
    if (!addressee && index === start && (cue.addressee || cue.class === 'ask' || cue.objectInfinitive)) {
      const hearer = hearerAt(row, index, to, cue)
      if (hearer) {
        addressee = hearer
        index = hearer.to
        continue
      }
    }
    if (isAdverb(item) && index + 1 < to && !(item.lower === 'there' && isVerb(row, index + 1))) {
      index++
      continue
    }
    if (item.lower === 'to' && cue.infinitive && !addressee) return { addressee, content: index, sure: true }
    if (item.lower === 'to' && cue.objectInfinitive && addressee) return { addressee, content: index, sure: true }
    if (item.lower === 'to' && !/^(?:say|speak|talk|write|tweet|complain|explain|suggest|confirm|respond|reply|confess|testify|state|admit|announce|reveal|signal)$/.test(cue.lemma)) return none()
    if (grammar.prepositions.has(item.lower) || item.lower === 'while' || item.lower === 'when') {
      const next = overPreposition(row, index, to)
      if (next === null) break
      index = next
      continue
    }
    break
  }
  if (index >= to) return none()
  return { addressee, content: index, sure: false }
}

const skipComma = (row: readonly Item[], index: number, to: number): number => index < to && isComma(row[index]!) ? index + 1 : index

/** “that the talks failed” or “that, for now, …”, not “said that day”. */
function thatClause(row: readonly Item[], index: number, to: number): boolean {
  const next = row[index + 1]
  return next !== undefined && index + 1 < to && !isEnd(next) && !grammar.periods.has(next.lower) && !/^(?:of|in|to)$/.test(next.lower)
}

/** “said, however, that …”, “told Reuters, “No.””: the words begin behind the comma or an aside. */
function resumes(row: readonly Item[], comma: number, to: number): number | null {
  if (row[comma + 1]?.kind === 'quote' && comma + 1 < to) return comma + 1
  for (let index = comma + 1; index < to && index < comma + 16; index++) {
    const item = row[index]!
    if (isEnd(item) || item.kind === 'quote') return null
    if (!isComma(item)) continue
    const next = row[index + 1]
    if (next?.lower === 'that') return skipComma(row, index + 2, to)
    if (next?.kind === 'quote') return hasFiniteCue(row, comma + 1, index) ? null : index + 1
    return null
  }
  return null
}

const hasFiniteCue = (row: readonly Item[], from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (row[index]!.form?.cue.quote) return true
  return false
}

/** “told him”, “told reporters”, “warned the council that”. Without “that” the hearer of “warn” is no hearer: “warned the deal was off”. */
function hearerAt(row: readonly Item[], index: number, to: number, cue: Cue): Stretch | null {
  const first = row[index]!
  if (!isWord(first) || grammar.prepositions.has(first.lower)) return null
  if (/^(?:he|she|they|we|i|it)$/.test(first.lower) || QUESTION.test(first.lower)) return null
  if (grammar.pronouns.has(first.lower)) return { from: index, to: index + 1 }
  const needed = /^(?:tell|inform|remind|notify|assure|reassure|urge|encourage|press|push)$/.test(cue.lemma)
  if (needed && !first.capital && !grammar.determiners.has(first.lower) && !grammar.possessives.has(first.lower) && isWord(first)) {
    // “told reporters the talks were off”: one plural noun and its adjectives
    for (let at = index; at < to && at < index + 4; at++) if (/[^s]s$|^people$/.test(row[at]!.lower) && !isVerb(row, at)) return { from: index, to: at + 1 }
  }
  const phrase = phraseAt(row, index, to)
  if (!phrase) return null
  if (needed) {
    if (first.capital) {
      let end = index
      while (end < phrase.to && (row[end]!.capital || row[end]!.kind !== 'word') && !(end > index && grammar.determiners.has(row[end]!.lower))) end++
      const next = row[end]
      if (next && (grammar.determiners.has(next.lower) || grammar.pronouns.has(next.lower))) return { from: index, to: end }
    }
    return phrase
  }
  const next = row[phrase.to]
  if (phrase.to >= to || !next) return null
  return next.lower === 'that' || next.kind === 'quote' || QUESTION.test(next.lower) || next.lower === 'to' && (cue.objectInfinitive || cue.class === 'ask') || (isComma(next) && row[phrase.to + 1]?.kind === 'quote') || next.text === ':' ? phrase : null
}

/** “in an interview with the paper”, “of the plan”, “during a visit”: behind it, or null where the words themselves begin with it. */
function overPreposition(row: readonly Item[], index: number, to: number): number | null {
  const next = index + 1
  if (next >= to || row[next]!.kind === 'quote') return null
  const phrase = phraseAt(row, next, to)
  if (!phrase) return /ing$/.test(row[next]!.lower) ? scan(row, next, to) : null
  return phrase.to
}

/** “after meeting the council, …”: up to the comma, “that” or quotation. */
function scan(row: readonly Item[], from: number, to: number): number {
  let index = from
  while (index < to && !isComma(row[index]!) && !isEnd(row[index]!) && row[index]!.kind !== 'quote' && row[index]!.lower !== 'that' && row[index]!.text !== ':') index++
  return index
}

/** Where the words that begin at `from` end: at the end of the sentence, or where the writer takes over again. */
export function contentEnd(row: readonly Item[], from: number, to: number): number {
  let end = to
  let brackets = 0
  for (let index = from; index < to; index++) {
    const item = row[index]!
    if (item.text === '(') brackets++
    else if (item.text === ')') {
      if (brackets === 0) {
        end = index
        break
      }
      brackets--
    } else if (brackets === 0 && item.kind === 'quote' && closesWords(row, index, from, to)) {
      end = index + 1
      break
    } else if (brackets === 0 && index > from && takesOver(row, index, to)) {
      end = index
      break
    }
  }
  return tight(row, from, end)
}

/** Without final stop and comma. */
export function tight(row: readonly Item[], from: number, to: number): number {
  let end = to
  while (end > from && (isComma(row[end - 1]!) || isEnd(row[end - 1]!) || isBreak(row[end - 1]!))) end--
  return end
}

/**
 * The words end with the quotation: called it “a rant,” which hurt; said “go home” until nobody listened. Counter-example: said
 * “go home” signs hung there.
 */
function closesWords(row: readonly Item[], index: number, from: number, to: number): boolean {
  const comma = COMMA.test(row[index]!.text)
  let at = index + 1
  const next = row[at]
  if (!next || at >= to || !comma && index > from) return false
  if (/^(?:which|until|although|though|while|before|after)$/.test(next.lower)) return true
  if (!/^(?:and|but)$/.test(next.lower)) return comma && (takesOver(row, index, to) || apposed(row, at, to))
  do at++
  while (at < to && isAdverb(row[at]!))
  return at < to && (next.lower === 'but' && row[at]!.kind !== 'quote' || isVerb(row, at) || row[at]!.form?.as.includes('gerund') === true)
}

/** “jobs,” he said: the comma stands inside the marks. */
const COMMA = /,["'”’]+$/

/** a “rant,” a series of posts that …: a new noun explains the quoted one; not: a “bully,” a “liar” and “sick”. */
function apposed(row: readonly Item[], at: number, to: number): boolean {
  if (!/^an?$/.test(row[at]!.lower) || hasVerb(row, at, Math.min(to, at + 5))) return false
  for (let index = at; index < to; index++) if (row[index]!.kind === 'quote') return false
  return true
}

function takesOver(row: readonly Item[], index: number, to: number): boolean {
  const item = row[index]!
  if (item.text === ';') return true
  if (item.lower === 'according' && row[index + 1]?.lower === 'to') return true
  const comma = isComma(item) || item.kind === 'quote' && COMMA.test(item.text)
  if (comma && denialBehind(row, index, to)) return true
  let at = comma ? index + 1 : index
  if (!comma && !grammar.coordinators.has(item.lower)) return false
  const conjunction = row[at] && (grammar.coordinators.has(row[at]!.lower) || /^(?:while|although|though|whereas|before|even|without|by)$/.test(row[at]!.lower))
  if (conjunction) at++
  while (at < to && at < index + 5 && isAdverb(row[at]!)) at++
  const next = row[at]
  if (!next || at >= to || (next.capital && !comma && !conjunction)) return false
  const form = next.form
  if (form && /^(?:say|write|ask|deny|act)$/.test(form.cue.class)) {
    // “…, adding that it was over”, “… and said it was over”
    if (comma && form.as.includes('gerund')) return (form.cue.share ?? 40) >= 25
    // “… and repeatedly says, “No.””
    if (conjunction && form.as.includes('third') && form.cue.quote && (row[at + 1]?.kind === 'quote' || row[at + 2]?.kind === 'quote' && isComma(row[at + 1]!))) return true
    if (conjunction && form.as.includes('past') && !form.as.includes('base')) return (form.cue.share ?? 40) >= 40 && row[at + 1]?.lower !== 'by'
  }
  // “…, who was ill, said it was over”: the main verb comes after the aside
  if (comma && !conjunction && form?.cue.quote && at === index + 1 && (form.as.includes('past') || form.as.includes('third')) && !form.as.includes('base')) return true
  if (comma && !conjunction) return next.lower === 'with' ? absolute(row, at + 1, to) : closes(row, at, to)
  if (!comma && row[at - 1]?.lower !== 'but') return false
  // “…, but he said”: another report begins
  return startsReport(row, at, to)
}

/** “…, which the port denies”, “…, a claim Ruiz has rejected”: who denies it, and by which verb. */
export function denialBehind(row: readonly Item[], comma: number, to: number): { what: Stretch, who: Stretch, verb: number } | null {
  let from = comma + 1
  if (row[from]?.lower === 'which') from++
  else if (/^an?$/.test(row[from]?.lower ?? '') && POINTING.test(row[from + 1]?.lower ?? '')) from += row[from + 2]?.lower === 'that' || row[from + 2]?.lower === 'which' ? 3 : 2
  else return null
  for (let at = from + 1; at < to && at < from + 9; at++) {
    const { kind, form, capital } = row[at]!
    if (kind !== 'word' && kind !== 'genitive') return null
    if (capital || form?.cue.class !== 'deny' || form.as.includes('gerund')) continue
    let end = at
    while (end > from && (isAuxiliary(row[end - 1]!) || isAdverb(row[end - 1]!))) end--
    return end > from ? { what: { from: comma + 1, to: row[comma + 1]!.lower === 'which' ? comma + 2 : comma + 3 }, who: { from, to: end }, verb: at } : null
  }
  return null
}

const POINTING = /^(?:claim|charge|allegation|accusation|account|assertion|report|story|suggestion|version)$/

/** “…, with three in ten saying”: somebody else takes over. */
function absolute(row: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to && index < from + 9; index++) {
    if (row[index]!.kind !== 'word' && row[index]!.kind !== 'number') return false
    if (index > from && row[index]!.form?.as.includes('gerund')) return true
  }
  return false
}

/** “…, the harbour police said.”: a tag that closes the sentence belongs to an outer speaker. */
function closes(row: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to && index < from + 12; index++) {
    const item = row[index]!
    if (item.kind === 'quote' || isComma(item) || isEnd(item) || grammar.subordinators.has(item.lower) && !grammar.prepositions.has(item.lower)) return false
    const form = item.form
    if (form && !item.capital && index > from && form.cue.quote && (form.as.includes('past') || form.as.includes('third'))) return onlySetting(row, index + 1, to)
    if (isVerb(row, index)) return false
  }
  return false
}

/** A subject of a few words and its reporting verb: “…, but the mayor said …”. */
function startsReport(row: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to && index < from + 8; index++) {
    const item = row[index]!
    if (item.kind === 'quote' || isComma(item) || isEnd(item)) return false
    const form = item.form
    if (form && !item.capital && index > from && (form.cue.class === 'say' || form.cue.class === 'deny') && (form.cue.share ?? 0) >= 50 && (form.as.includes('past') || form.as.includes('third'))) return true
    if (isVerb(row, index) && !grammar.auxiliaries.has(item.lower)) return false
  }
  return false
}

/** Whether what stands before a tag can be the words reported: it has a verb or a quotation. */
export function isClause(row: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (row[index]!.kind === 'quote') return true
  const first = row[from]
  return first !== undefined && to - from > 1 && hasVerb(row, from, to)
}

/** Behind a tag in the middle nothing but time and place: “…, Ruiz said on Monday in Geneva.” */
export function onlySetting(row: readonly Item[], from: number, to: number): boolean {
  let index = from
  while (index < to) {
    const item = row[index]!
    if (isEnd(item) || isComma(item)) return true
    const time = timeLength(row, index, to)
    if (time) index += time
    else if (grammar.prepositions.has(item.lower)) {
      const phrase = setting(row, index, to) ? phraseAt(row, index + 1, to) : phraseAt(row, index + 1, to)
      if (!phrase) return false
      index = phrase.to
    } else if (isAdverb(item)) index++
    else return false
  }
  return true
}
