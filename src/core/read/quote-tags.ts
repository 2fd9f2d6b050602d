import { besideDash, floatAfter, introductionOf, nominalBefore, nominalBehind } from './quote-leads.js'
import * as grammar from '../lexicon/en/grammar.js'
import { roleNouns } from '../lexicon/en/roles.js'
import { groupBefore } from './grammar/reports.js'
import { rowOf, type Item } from './grammar/row.js'
import { nounBefore, phraseAt, signs, subjectBefore, type Stretch } from './grammar/subjects.js'
import { hasVerb, isAdverb, isAuxiliary, isBreak, isComma, isEnd, isVerb } from './grammar/words.js'
import type { AttributionRead, QuoteRead, ReadPlugin } from './reading.js'

/**
 * The tag right beside a quotation that no rule for sentences has read: “Sorry, we are shut,” read the sign on the pier. The
 * notice beside it said, under a coat of rust, “No boats.”
 *
 * Only for quotations still without one; a quotation is sign enough to believe verbs that would be too weak alone (“states”,
 * “read”, “points out”). What a paragraph says of the next (“Ruiz went on:”) is read here too.
 */
export const tags: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  const { quotes, attributions, block } = reading
  if (block.kind === 'heading') return
  const introduces = block.prose.trimEnd().endsWith(':')
  const owned = new Set(attributions.filter(({ kind }) => kind === 'direct').flatMap((each) => each.quotes))
  const within = new Set(attributions.flatMap((each) => each.quotes))
  const bare = (index: number, { kind, depth }: QuoteRead): boolean => depth === 0 && (kind === 'direct' ? !owned.has(index) : kind !== 'mention' && !within.has(index))
  if (!introduces && !quotes.some((quote, index) => bare(index, quote))) return
  const row = rowOf(reading)
  const found = new Found(row, attributions)
  for (let at = 0; at < row.length; at++) {
    const { kind, quote: index } = row[at]!
    if (kind !== 'quote' || !bare(index, quotes[index]!)) continue
    if (quotes[index]!.kind !== 'direct') found.add(framed(row, at) ?? (/^(?:is|was|are|were)$/.test(row[at - 1]?.lower ?? '') ? nominalBefore(row, Math.max(0, at - 9), at) : null), index, quotes[index]!)
    else found.add(tagBehind(row, at) ?? tagBefore(row, at) ?? (found.before(row[at]!.start) ? null : floatAfter(row, at)), index, quotes[index]!)
  }
  if (introduces) found.introduce(introductionOf(row))
  reading.attributions = found.all()
}

/** Who, by which word, in items of the row; `sure` where both stand beside the quotation. */
export interface Tag {
  readonly speaker: Stretch
  readonly cue: Stretch | null
  readonly sure: boolean
}

/** The attributions of a paragraph, growing. One tag between two quotations hands over both. */
class Found {
  readonly #all: AttributionRead[]
  constructor(private readonly row: readonly Item[], known: readonly AttributionRead[]) {
    this.#all = [...known]
  }

  add(tag: Tag | null, index: number, { start, end }: QuoteRead): void {
    if (!tag) return
    const from = tag.cue && this.row[tag.cue.from]!.start
    const same = this.#all.findIndex(({ kind, cue }) => kind === 'direct' && cue !== null && cue.start === from)
    const other = this.#all[same]
    // “Why?” Ruiz told a station in a call aired live: the words are in the marks, behind the verb are none
    const loose = this.#all.findIndex(({ kind, cue }) => kind !== 'direct' && cue !== null && cue.start === from)
    if (loose >= 0) this.#all.splice(loose, 1)
    if (other) this.#all[same] = { ...other, content: [...other.content, { start, end }], quotes: [...other.quotes, index] }
    else this.#all.push({ ...this.#read(tag), content: [{ start, end }], quotes: [index] })
  }

  /** Its words stand in the next paragraph. */
  introduce(tag: Tag | null): void {
    if (tag) this.#all.push(this.#read(tag))
  }

  /** Whether somebody has spoken before this place. */
  before(start: number): boolean {
    return this.#all.some(({ speaker, cue }) => speaker !== null && (cue ?? speaker).start < start)
  }

  all(): AttributionRead[] {
    return this.#all.sort((a, b) => (a.cue ?? a.speaker ?? a.content[0]!).start - (b.cue ?? b.speaker ?? b.content[0]!).start)
  }

  #read({ speaker, cue, sure }: Tag): AttributionRead {
    const range = ({ from, to }: Stretch): { start: number, end: number } => ({ start: this.row[from]!.start, end: this.row[to - 1]!.end })
    return { kind: 'direct', cue: cue && range(cue), speaker: range(speaker), content: [], quotes: [], negated: false, confidence: sure ? 'high' : 'low', ...(!sure && { doubt: cue ? 'guessed-speaker' : 'far-speaker' }) }
  }
}

/** How far from a quotation its tag may stand, in items. */
const REACH = 40

const TELLS = /^(?:tell|call|describe)$/

/** Whether a finite verb that hands over words stands at `at`. */
export function speaks(row: readonly Item[], at: number): boolean {
  const item = row[at]
  if (!item?.form || item.kind !== 'word' || item.capital) return false
  const { as, cue } = item.form
  const left = row[at - 1]
  // “the report”, “Ruiz’s answer”
  if (left && (left.kind === 'genitive' || grammar.determiners.has(left.lower) && !COUNTS.test(left.lower) && !(left.lower === 'that' && as.includes('past')) || grammar.possessives.has(left.lower))) return false
  return (cue.quote || 'particles' in item.form || TELLS.test(cue.lemma)) && (as.includes('past') || as.includes('third') || as.includes('base'))
}

const COUNTS = /^(?:another|one|both|all|many|some|most|few|several|others)$/

/** “…,” said Ruiz; “…?” the deckhand, who had been ill, asked; “…,” as the Herald put it. */
function tagBehind(row: readonly Item[], quote: number): Tag | null {
  const closing = /([,?!…—–-])?["'”’»›“‘]*$/.exec(row[quote]!.text)?.[1]
  const comma = row[quote + 1] !== undefined && isComma(row[quote + 1]!)
  let at = quote + (comma ? 2 : 1)
  if (row[at]?.lower === 'as') at++
  const strong = closing !== undefined || comma
  const inverted = invertedAt(row, at)
  if (inverted) return { ...inverted, sure: strong }
  const noun = nominalBehind(row, at) ?? besideDash(row, at)
  if (noun) return noun
  const end = Math.min(row.length, at + REACH)
  for (let index = at + 1; index < end; index++) {
    const item = row[index]!
    if (item.kind === 'quote' || isEnd(item) || isBreak(item) || STOPS.test(item.lower)) return null
    const quoted = quotedAs(row, at, index, end)
    if (quoted) return quoted
    if (!speaks(row, index)) continue
    const group = groupBefore(row, index, at)
    const speaker = group.be ? null : subjectBefore(row, at, group.from)
    if (!speaker || hasVerb(row, at, speaker.from)) continue
    // “Nobody came.” Lund said: a slip for a comma where nothing but the tag follows; not: “Nobody came.” Lund said she knew.
    if (!strong && !(PLAIN.test(item.form!.cue.lemma) && row[index + 1] && isEnd(row[index + 1]!))) return null
    return { speaker, cue: { from: index, to: index + 1 }, sure: strong }
  }
  return null
}

/** “…,” Ruiz was quoted as saying: Ruiz; “… was quoted by the Herald as saying”: the Herald’s word. */
function quotedAs(row: readonly Item[], from: number, verb: number, to: number): Tag | null {
  if (!/^(?:quoted|cited|reported|heard|overheard|recorded)$/.test(row[verb]!.lower)) return null
  const group = groupBefore(row, verb, from)
  const speaker = group.be ? subjectBefore(row, from, group.from) : null
  if (!speaker || hasVerb(row, from, speaker.from)) return null
  const outlet = row[verb + 1]?.lower === 'by' ? phraseAt(row, verb + 2, to) : null
  for (let at = verb + 1; at < to && at < verb + 10; at++) {
    if (/^(?:saying|telling|shouting|asking)$/.test(row[at]!.lower)) return { speaker: outlet ?? speaker, cue: outlet ? { from: verb, to: verb + 1 } : { from: at, to: at + 1 }, sure: true }
  }
  return null
}

const PLAIN = /^(?:say|add|ask|tell|write|reply)$/

/** A clause begins that is no tag: “…,” and when Ruiz said. */
const STOPS = /^(?:but|while|when|because|if|that|as|although|though|after|before|until)$/

/** “(later) said Ruiz of the port board”; not: “…” said to be old. */
function invertedAt(row: readonly Item[], from: number): Pick<Tag, 'speaker' | 'cue'> | null {
  let at = from
  while (at < from + 3 && row[at] && (isAdverb(row[at]!) || isAuxiliary(row[at]!))) at++
  if (!speaks(row, at)) return null
  const { form } = row[at]!
  const speaker = phraseAt(row, at + ('particles' in form! ? 2 : 1), row.length)
  const next = speaker && row[speaker.to]
  if (!speaker || next && isVerb(row, speaker.to) && !next.lower.endsWith('ing')) return null
  return { speaker, cue: { from: at, to: at + 1 } }
}

/** Ruiz told the board, late in the day, “…”; a notice that said, “…”; the crowd, shouting “…”. */
function tagBefore(row: readonly Item[], quote: number): Tag | null {
  let from = quote
  while (from > 0 && quote - from < REACH && !opens(row[from - 1]!)) from--
  const colon = row[quote - 1]?.text === ':'
  const parted = colon || row[quote - 1] !== undefined && isComma(row[quote - 1]!)
  const opening = openingVerb(row, from, quote)
  if (opening) return opening
  for (let at = quote - 1; at > from; at--) {
    const gerund = row[at]!.form?.as.includes('gerund') && row[at]!.form!.cue.quote
    if (!gerund && !speaks(row, at)) continue
    if (!parted && at + 1 < quote && hasVerb(row, at + 1, quote)) return null
    const speaker = gerund ? around(row, from, at) : speakerOf(row, from, at)
    if (speaker) return { speaker, cue: { from: at, to: at + 1 }, sure: at + 1 >= quote - 1 }
  }
  return nominalBefore(row, from, quote)
}

/** “Continued Ruiz: …”, “Said a pilot, …”: the verb opens the sentence. */
export function openingVerb(row: readonly Item[], from: number, to: number): Tag | null {
  const form = row[from]?.form
  if (!form?.cue.quote || !(form.as.includes('past') || form.as.includes('third')) || form.as.includes('base')) return null
  const speaker = phraseAt(row, from + 1, to)
  const next = speaker && row[speaker.to]
  return next && (speaker.to === to || next.text === ':' || isComma(next)) ? { speaker, cue: { from, to: from + 1 }, sure: true } : null
}

/** A sentence or an utterance ends with this. */
const opens = (item: Item): boolean => isEnd(item) || item.text === ';' || item.kind === 'quote'

export function speakerOf(row: readonly Item[], from: number, verb: number): Stretch | null {
  let at = verb
  // “went on to say”, “had this to say”
  if (row[at - 1]?.lower === 'to') {
    at -= 2
    while (at > from && at > verb - 5 && !isVerb(row, at)) at--
    if (!isVerb(row, at)) return null
  }
  const group = groupBefore(row, at, from)
  if (group.be) return null
  const left = row[group.from - 1]?.lower
  // “waved and said”: who waved
  if (left === 'and' || left === 'but') {
    for (let first = from + 1; first < group.from; first++) if (isVerb(row, first) || row[first]!.form?.as.includes('third')) return subjectBefore(row, from, groupBefore(row, first, from).from)
  }
  // “a notice that said”: the notice
  if (left === 'that' || left === 'which') return nounBefore(row, from, group.from - (isComma(row[group.from - 2] ?? row[at]!) ? 2 : 1))
  return subjectBefore(row, from, group.from)
}

/** “held a sign saying” has the sign; “the crowd parted, shouting” the crowd; “sent a letter saying” the sender. */
function around(row: readonly Item[], from: number, at: number): Stretch | null {
  const left = row[at - 1]!
  if (signs.test(left.lower) || roleNouns.get(left.lower)?.type === 'person') return nounBefore(row, from, at)
  for (let verb = from + 1; verb < at; verb++) if (isVerb(row, verb)) return subjectBefore(row, from, groupBefore(row, verb, from).from)
  return null
}

/** As Lund put it, the pumps “never ran.” To hear Lund tell it, they were “new.” */
function framed(row: readonly Item[], quote: number): Tag | null {
  const frame = (from: number, to: number): Tag | null => {
    for (let at = from; at < to; at++) {
      if (!/^(?:put|tell)$/.test(row[at]!.form?.cue.lemma ?? '') || row[at + 1]?.lower !== 'it') continue
      const opening = row[at]!.form!.cue.lemma === 'put' ? 'as' : 'hear'
      for (let as = at - 2; as >= from && as > at - 8; as--) if (row[as]!.lower === opening) return { speaker: { from: as + 1, to: at }, cue: { from: at, to: at + 1 }, sure: true }
    }
    return null
  }
  let from = quote
  while (from > 0 && quote - from < REACH && !isEnd(row[from - 1]!)) from--
  let to = quote
  while (to < row.length && to - quote < REACH && !isEnd(row[to]!)) to++
  return frame(from, quote) ?? frame(quote + 1, to)
}
