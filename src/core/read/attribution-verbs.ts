import type { Cue } from '../lexicon/en/cues.js'
import { prepositions, pronouns } from '../lexicon/en/grammar.js'
import { roleNouns } from '../lexicon/en/roles.js'
import type { Range } from '../model.js'
import { doubtOf } from './attribution-sure.js'
import { behind, contentEnd, denialBehind, isClause, onlySetting, tight } from './grammar/contents.js'
import { groupBefore, reportAt, type Report } from './grammar/reports.js'
import type { Item, Line } from './grammar/row.js'
import { nounBefore, phraseAt, signs, subjectBefore, type Stretch } from './grammar/subjects.js'
import { hasVerb, isAdverb, isAuxiliary, isBreak, isComma, isEnd, isVerb, isWord } from './grammar/words.js'
import type { AttributionRead } from './reading.js'

/**
 * Words handed over by a verb, before or behind it or on both sides: “The pumps,” the harbour master told the council, “were
 * never tested,” adding that nobody had asked.
 */
export interface Spoken {
  readonly speaker: Stretch | null
  readonly cue: Stretch
  readonly contents: readonly Stretch[]
  readonly addressee: Stretch | null
  readonly kind: 'quote' | 'clause' | 'deny' | 'object'
  readonly negated: boolean
  readonly sure: boolean
}

export function spokenIn(row: readonly Item[], line: Line): Spoken[] {
  const found: Spoken[] = []
  let done = line.from
  for (let at = line.from; at < line.to; at++) {
    if (!row[at]!.form) continue
    const report = reportAt(row, at, line.from, line.to)
    if (!report) continue
    const spoken = new Tag(row, line, report, found.at(-1), done).read()
    if (!spoken) continue
    found.push(spoken)
    done = Math.max(done, report.after, spoken.speaker?.to ?? 0, ...spoken.contents.map(({ to }) => to <= report.at ? to : 0))
  }
  return found
}

class Tag {
  constructor(
    private readonly row: readonly Item[], private readonly line: Line, private readonly report: Report,
    private readonly previous: Spoken | undefined, private readonly done: number,
  ) {}

  read(): Spoken | null {
    const { report, row, line } = this
    const { cue } = report
    if (report.passive) return this.passive()
    if (cue.class === 'mind' || cue.class === 'show') return null
    if (cue.class === 'manner' && !this.besideQuote() || this.gesture()) return null
    // “denied saying that …” says nothing of the sort; “…, a claim the port rejects” is read at its comma
    if (report.form === 'gerund' && row[report.at - 1]?.form?.cue.class === 'deny' || cue.class === 'deny' && this.appended()) return null
    // “was quoted by a daily as saying …” is told already
    if (report.form === 'gerund' && row[report.at - 1]?.lower === 'as' && this.previous?.contents.some(({ from }) => from === report.after || from === report.after + 1)) return null
    const cited = this.cited()
    if (cited) return cited
    const inverted = this.inverted()
    if (inverted) return this.tag(inverted, inverted.to)
    const speaker = this.speaker()
    if (!speaker || this.opening(speaker)) return null
    const after = behind(row, report.after, line.to, cue)
    const start = this.before(speaker)
    const quoteBefore = start !== null && row[speaker.from - 1]?.kind === 'quote'
    const leads = start !== null && report.form === 'finite' && (quoteBefore || this.resumed() || isClause(row, start, tight(row, start, speaker.from)))
    if (leads && (after.content === null || quoteBefore && (this.quoteFollows(after.content) || !after.sure) || !after.sure && onlySetting(row, report.after, line.to))) {
      return this.tag(speaker, after.addressee?.to ?? report.after, after.addressee)
    }
    if (after.content === null) return null
    return this.lead(speaker, after)
  }

  /** “was told by the mayor that …”, “was quoted as saying …” is read at “saying”. */
  private passive(): Spoken | null {
    const { row, report, line } = this
    const { cue } = report
    if (/^(?:report|quote|cite)$/.test(cue.lemma)) return this.secondHand()
    if (cue.lemma === 'ask' && row[report.after]?.lower !== 'by') return this.questioned()
    if (!cue.addressee && cue.class !== 'ask' || row[report.after]?.lower !== 'by') return null
    const speaker = phraseAt(row, report.after + 1, line.to)
    if (!speaker) return null
    const after = behind(row, speaker.to, line.to, { ...cue, addressee: false })
    if (after.content === null) return null
    const to = contentEnd(row, after.content, line.to)
    return to > after.content ? this.spoken(speaker, [{ from: after.content, to }], subjectBefore(row, line.from, report.from), after.sure) : null
  }

  /** “Was it worth it?” Lindt was asked: whoever asked is not told. */
  private questioned(): Spoken | null {
    const { row, report, done, line } = this
    const subject = subjectBefore(row, line.from, report.from)
    const left = subject && row[subject.from - 1]
    if (!left || left.kind !== 'quote' || subject.from <= done) return null
    return this.spoken(null, [{ from: done, to: subject.from }], subject, true)
  }

  /** “Dear all,” it begins and the letter begins: “Dear all” hand over words; “work begins: cranes arrive” does not. */
  private opening(speaker: Stretch): boolean {
    const { row, report } = this
    if (!/^(?:begin|start)$/.test(report.cue.lemma)) return false
    return !(row[speaker.from - 1]?.kind === 'quote' || row[report.after]?.text === ':' && row[report.after + 1]?.kind === 'quote')
  }

  /** “Who knows?” he shrugged is a tag; “Is that your name?” Renn shrugged. is an answer without words. */
  private gesture(): boolean {
    const { row, report, line } = this
    if (!GESTURE.test(report.cue.lemma) || report.after < line.to && !isEnd(row[report.after]!)) return false
    const subject = subjectBefore(row, line.from, report.from)
    const left = subject && row[subject.from - 1]
    return !!left && left.kind === 'quote' && !pronouns.has(row[subject.from]!.lower) && /[.?!…]["'”’]*$/.test(left.text)
  }

  /** “The port is sold, Reuters reported, citing a clerk”: what was just said is the clerk's word. */
  private cited(): Spoken | null {
    const { row, report, line, previous } = this
    if (!/^(?:cite|quote)$/.test(report.cue.lemma) || report.form !== 'gerund' || !previous || !isComma(row[report.at - 1]!)) return null
    const speaker = phraseAt(row, report.after, line.to)
    const last = speaker && row[speaker.to - 1]!
    if (!speaker || !(roleNouns.has(last!.lower) || row[speaker.from]!.capital) || row[speaker.to]?.lower === 'as') return null
    return this.spoken(speaker, previous.contents, null, true)
  }

  /** “was reported in the local press to say that …”, “was quoted by a news site as saying …”: the outlet's word. */
  private secondHand(): Spoken | null {
    const { row, report, line } = this
    if (!/^(?:in|by|on)$/.test(row[report.after]?.lower ?? '')) return null
    const speaker = phraseAt(row, report.after + 1, line.to)
    if (!speaker) return null
    let index = speaker.to
    if (row[index]?.lower === 'to' && row[index + 1]?.lower === 'have') index += 1
    if (!/^(?:to|as|have)$/.test(row[index]?.lower ?? '') || !row[index + 1]?.form?.cue.clause) return null
    const from = index + (row[index + 2]?.lower === 'that' ? 3 : 2)
    const to = from < line.to ? contentEnd(row, from, line.to) : from
    return to > from ? this.spoken(speaker, [{ from, to }], null, true) : null
  }

  /** “…,” said Ruiz; … the talks failed, said Ruiz, who was there. */
  private inverted(): Stretch | null {
    const { row, report, line } = this
    const { cue } = report
    const left = row[report.at - 1]
    if (!left || report.at === line.from || !cue.quote && cue.lemma !== 'tell' || report.form === 'gerund') return null
    if (!(left.kind === 'quote' || isComma(left) || left.text === '—' || left.text === '–' || left.text === '--')) return null
    if (left.kind !== 'quote' && (cue.lemma === 'tell' || this.speakerBetween())) return null
    const phrase = phraseAt(row, report.after, line.to)
    if (!phrase) return null
    const next = row[phrase.to]
    if (left.kind === 'quote') return next && phrase.to < line.to && isVerb(row, phrase.to) && !isComma(next) ? null : phrase
    if (next && phrase.to + 1 < line.to && isComma(next) && cue.class === 'say' && this.parts(phrase)) return phrase
    if (!isClause(row, this.done, tight(row, this.done, report.at))) return null
    if (phrase.to >= line.to || !next || isComma(next) || isEnd(next) || isBreak(next) || next.lower === 'who') return phrase
    return onlySetting(row, phrase.to, line.to) && !hasVerb(row, phrase.to, line.to) ? phrase : null
  }

  /** “The glacier, said Ruiz, is not moving”: the tag stands between subject and verb. */
  private parts(phrase: Stretch): boolean {
    const { row, report } = this
    let verb = phrase.to + 1
    while (verb < this.line.to && isAdverb(row[verb]!)) verb++
    return verb < this.line.to && isVerb(row, verb) && !row[verb]!.form?.cue.quote && report.at - this.done > 1 && !hasVerb(row, this.done, report.at - 1)
  }

  private speaker(): Stretch | null {
    const { row, report, line } = this
    if (report.form !== 'finite') {
      const near = report.form === 'gerund' ? this.paper() ?? this.leading() ?? this.absolute() : null
      return near ?? this.previous?.speaker ?? this.main()
    }
    // “a senator said the party agreed”: the subject of the second verb begins behind the first
    const lead = this.previous?.contents.at(-1)
    const from = lead && lead.from > this.previous!.cue.from && lead.from < report.from ? lead.from : line.from
    return subjectBefore(row, from, report.from) ?? (from > line.from ? null : subjectBefore(row, line.from, report.from))
  }

  /** “…,” Hugh Penn, a doctor, told the paper: a name between the quotation and the verb is the speaker. */
  private speakerBetween(): boolean {
    const { row, report } = this
    for (let index = report.at - 2; index >= this.done; index--) {
      if (row[index]!.kind === 'quote') return /[,?!—]["'”’]*$/.test(row[index]!.text)
    }
    return false
  }

  /** “held up a sign saying”: the sign says it; “issued a statement saying”: who issued it. */
  private paper(): Stretch | null {
    const { row, report, line } = this
    return signs.test(row[report.from - 1]?.lower ?? '') ? nounBefore(row, line.from, report.from) : null
  }

  /** “After predicting “good results,” the envoy left”: the subject comes behind the comma. */
  private leading(): Stretch | null {
    const { row, report, line } = this
    if (report.at > line.from + 2) return null
    for (let index = report.after; index < line.to; index++) {
      if (isComma(row[index]!) || (row[index]!.kind === 'quote' && /,["'”’]+$/.test(row[index]!.text))) {
        const phrase = phraseAt(row, index + 1, line.to)
        if (phrase && !row[index + 1]!.lower.endsWith('ing')) return phrase
      }
    }
    return null
  }

  /** “with Ruiz describing the offer as thin” */
  private absolute(): Stretch | null {
    const { row, report, line } = this
    const left = row[report.from - 1]
    if (!left || left.kind !== 'word' || left.text === ',') return null
    for (let index = report.from - 1; index >= line.from && index > report.from - 10; index--) {
      if (/^(?:with|despite|of)$/.test(row[index]!.lower) && index < report.from - 1) return { from: index + 1, to: report.from }
      if (isComma(row[index]!)) break
    }
    return null
  }

  /** The subject of the sentence, for “…, calling it a mistake”. */
  private main(): Stretch | null {
    const { row, report, line } = this
    for (let index = line.from + 1; index < report.at; index++) {
      if (isVerb(row, index)) return subjectBefore(row, line.from, groupBefore(row, index, line.from).from)
    }
    return null
  }

  /** Where the words before this tag would begin, if a comma or quotation parts them from the speaker. */
  private before(speaker: Stretch): number | null {
    const { row, done } = this
    const left = row[speaker.from - 1]
    if (!left || speaker.from <= done) return null
    if (left.kind === 'quote') return done
    if (isComma(left) && speaker.from - 1 > done) return done
    return null
  }

  /** “The pumps, Ruiz said, would stay”: the verb comes behind the tag. */
  private resumed(): boolean {
    const { row, report, line } = this
    const next = report.after + 1
    return next < line.to && isComma(row[report.after]!) && isVerb(row, next)
  }

  private besideQuote(): boolean {
    const { row, report, line } = this
    const quote = (index: number): boolean => index >= line.from && index < line.to && row[index]!.kind === 'quote'
    for (let index = Math.max(line.from, report.at - 8); index < report.at + 8; index++) if (quote(index)) return true
    return false
  }

  private quoteFollows(content: number | null): boolean {
    return content !== null && this.row[content]?.kind === 'quote'
  }

  /** The words stand before, and may go on behind: “In Leeds,” she said, “nobody asked.” */
  private tag(speaker: Stretch, after: number, addressee: Stretch | null = null): Spoken | null {
    const { row, line, report } = this
    const start = this.done
    const end = tight(row, start, Math.min(speaker.from, report.from))
    const contents: Stretch[] = []
    const lead = leadIn(row, start, end)
    if (end > lead) contents.push({ from: lead, to: end })
    const quoted = end > lead && row[end - 1]!.kind === 'quote'
    const more = this.continued(Math.max(after, speaker.to, report.after), quoted)
    if (more !== null) {
      const to = contentEnd(row, more, line.to)
      if (to > more) contents.push({ from: more, to })
    }
    if (!contents.length) return null
    return this.spoken(speaker, contents, addressee, true)
  }

  /** Behind “…, she said in Leeds,” the words go on after the comma, unless another verb of saying takes them up. */
  private continued(from: number, quoted: boolean): number | null {
    const { row, line } = this
    for (let index = from; index < line.to && index < from + 25; index++) {
      const item = row[index]!
      if (item.kind === 'quote') return index === from || isComma(row[index - 1]!) ? index : null
      if (item.text === ':' && row[index + 1]?.kind === 'quote' && index + 1 < line.to) return index + 1
      if (isEnd(item) || item.text === ';') return null
      if (!isComma(item)) continue
      const next = row[index + 1]
      if (!next || index + 1 >= line.to) return null
      if (next.kind === 'quote') return index + 1
      if (quoted || /ing$|^(?:who|which|and|but|while|referring|a|an|the|according|as|when|where|after|before|on|in|at|during|using|citing)$/.test(next.lower) || next.capital) continue
      return index + 1
    }
    return null
  }

  private lead(speaker: Stretch, { content, addressee, sure }: ReturnType<typeof behind>): Spoken | null {
    const { row, line, report } = this
    const { cue } = report
    if (content === null || content >= line.to) return null
    const first = row[content]!
    // “did not say why” says nothing
    if (report.negated && cue.class === 'say' && /^(?:whether|if|how|why|what|when|where|who)$/.test(first.lower)) return null
    if (first.lower === 'to' && DEED.test(cue.lemma) || !sure && isAuxiliary(first)) return null
    const end = contentEnd(row, content, line.to)
    // “denied it on Monday”
    const to = cue.class === 'deny' && /^(?:it|this|that)$/.test(first.lower) && onlySetting(row, content + 1, end) ? content + 1 : end
    if (to <= content) return null
    const quotes = quotesIn(row, [{ from: content, to }]).length > 0
    if (!sure && !quotes) {
      if (!cue.clause && !cue.object && !this.untrue(content, to)) return null
      const clause = cue.clause && (hasVerb(row, content, to) || /^(?:he|she|they|we|i|it|there)$/.test(first.lower) && to - content > (first.lower === 'it' ? 2 : 1))
      // “said shipping depends on the tide”: its verb is in no list, yet nothing so long follows “said” that is no clause
      const long = cue.lemma === 'say' && to - content > 4 && !prepositions.has(first.lower) && first.lower !== 'so'
      if (!clause && !DENIAL.test(cue.lemma) && !this.untrue(content, to) && !long && (cue.share ?? (cue.class === 'say' ? 50 : 0)) < (cue.object ? 45 : 60) || !clause && !long && WITH_CLAUSE.test(cue.lemma)) return null
      if (/^(?:by|as)$/.test(first.lower) || !clause && TOPIC.test(cue.lemma)) return null
    }
    if (sure && first.kind !== 'quote' && !quotes && (cue.share ?? 40) < (first.lower === 'to' ? 25 : 12)) return null
    return this.spoken(speaker, [{ from: content, to }], addressee, sure || cue.clause)
  }

  private appended(): boolean {
    const { row, report, line } = this
    for (let index = report.at - 1; index > line.from && index > report.at - 12; index--) if (isComma(row[index]!)) return denialBehind(row, index, line.to)?.verb === report.at
    return false
  }

  /** “called the report untrue” says that it is not so. */
  private untrue(from: number, to: number): boolean {
    return /^(?:call|brand|dismiss)$/.test(this.report.cue.lemma) && to - from > 1 && UNTRUE.test(this.row[to - 1]!.lower)
  }

  private spoken(speaker: Stretch | null, contents: readonly Stretch[], addressee: Stretch | null, sure: boolean): Spoken {
    const { row, report } = this
    const only = onlyQuotes(row, contents)
    return {
      speaker, cue: { from: report.at, to: report.at + 1 }, contents, addressee, negated: report.negated, sure,
      kind: only ? 'quote' : report.cue.class === 'deny' ? 'deny' : speechOf(report.cue) ? 'clause' : 'object',
    }
  }
}

export const GESTURE = /^(?:shrug|nod|smile|laugh|grin|sigh|weep|cry)$/

/** Done, not said: “declined to comment”, “agreed to share the letters”; “vowed to appeal” is what he said. */
export const DEED = /^(?:decline|refuse|agree|offer|volunteer|commit|resolve|undertake)$/

/** “disputed the account” says that it is not so; “rejected the goods” may be a deed. */
export const DENIAL = /^(?:deny|dispute|refute|rebut)$/

export const UNTRUE = /^(?:untrue|false|incorrect|inaccurate|baseless|unfounded|groundless|fabricated|wrong|nonsense|lies|fiction|misleading)$/

/** With a thing for an object they name a subject and report nothing: “discussed the letters”, “proposed talks”. */
const TOPIC = /^(?:discuss|address|propose|detail|outline|convey|relay|list)$/

/** Without a clause behind them they say nothing: “said the same”, “added two seats”. */
const WITH_CLAUSE = /^(?:say|add|tell|write|go|continue|argue|insist|answer|respond|reply|speculate|joke|complain|vow|agree)$/

const speechOf = ({ class: kind, clause }: Cue): boolean => kind !== 'act' && clause

/** “But the talks, …”: a conjunction that opens the sentence is the writer's, and so is what stands before (“a farce,” said Lund). */
function leadIn(row: readonly Item[], from: number, to: number): number {
  let start = from
  for (let index = to - 1, closed = 0; index >= from; index--) {
    if (row[index]!.text === ')') closed++
    else if (row[index]!.text === '(' && closed-- === 0) {
      start = index + 1
      break
    }
  }
  while (start < to && (isComma(row[start]!) || isEnd(row[start]!) || isBreak(row[start]!) || /^(?:but|and|yet|still|so)$/.test(row[start]!.lower) && row[start]!.kind === 'word')) start++
  return start
}

const range = (row: readonly Item[], { from, to }: Stretch): Range => ({ start: row[from]!.start, end: row[to - 1]!.end })

function quotesIn(row: readonly Item[], contents: readonly Stretch[]): Item[] {
  const quotes: Item[] = []
  for (const { from, to } of contents) for (let index = from; index < to; index++) if (row[index]!.kind === 'quote') quotes.push(row[index]!)
  return quotes
}

/** Nothing but quotations and marks: the writer adds no words. */
export function onlyQuotes(row: readonly Item[], contents: readonly Stretch[]): boolean {
  for (const { from, to } of contents) for (let index = from; index < to; index++) if (isWord(row[index]!) || row[index]!.kind === 'genitive') return false
  return true
}

/** As the contract has it: item stretches become ranges of the prose. */
export function toRead(row: readonly Item[], spoken: Spoken): AttributionRead {
  const quotes = quotesIn(row, spoken.contents)
  const doubt = doubtOf(row, spoken)
  return {
    kind: spoken.kind === 'quote' ? 'direct' : quotes.length ? 'mixed' : spoken.kind === 'deny' ? 'denial' : 'indirect',
    cue: range(row, spoken.cue), speaker: spoken.speaker && range(row, spoken.speaker),
    content: spoken.kind === 'quote' ? quotes.map(({ start, end }) => ({ start, end })) : spoken.contents.map((each) => range(row, each)),
    quotes: quotes.map(({ quote }) => quote), negated: spoken.negated, confidence: doubt ? 'low' : 'high', ...(doubt && { doubt }),
    ...(spoken.addressee && { addressee: range(row, spoken.addressee) }),
  }
}
