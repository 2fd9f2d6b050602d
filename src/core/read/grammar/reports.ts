import { phrasalCues, type Cue, type PhrasalCue } from '../../lexicon/en/cues.js'
import * as grammar from '../../lexicon/en/grammar.js'
import { roleNouns } from '../../lexicon/en/roles.js'
import type { Item } from './row.js'
import { isAdverb, isAuxiliary, isComma, isNegation, isVerb, timeLength } from './words.js'

/** A verb of reporting where it is one: in “the report said officials claim to report daily” there are two, “said” and “claim”. */
export interface Report {
  readonly cue: Cue
  readonly at: number
  /** Where its group begins: “has (not) said”. */
  readonly from: number
  /** Behind the verb and its particle. */
  readonly after: number
  readonly negated: boolean
  readonly passive: boolean
  /** `finite` has a subject of its own; the others borrow it. */
  readonly form: 'finite' | 'gerund' | 'joined'
}

const phrasal: ReadonlyMap<string, readonly PhrasalCue[]> = phrasalCues.reduce((all, each) => all.set(each.verb, [...all.get(each.verb) ?? [], each]), new Map<string, PhrasalCue[]>())

/** “went on to say”, “continued to insist”: the verb before “to” that leaves the saying a saying. */
const REACHES = /^(?:on|continue|continues|continued|continuing|used|appeared|appears|seemed|seems|began|begun|went|proceeded|came|had|quick|careful|returned|refused|declined)$/

/** Forms that are nouns as often: “public comments”, “the report”. They need a person right before them. */
const NOUN_TOO = new Set(('state states report reports claim claims plan plans call calls view views note notes answer answers question questions demand demands offer offers ' +
  'request requests order orders charge charges attack attacks comment comments remark remarks complaint promise promises threat threats pledge pledges quote quotes ' +
  'fear fears hope hopes doubt doubts thought estimate estimates forecast forecasts project projects value values support supports post posts text blog email message ' +
  'tweet tweets record address addresses answer reply replies response protest protests challenge challenges back credit list lists brand label labels echo show shows ' +
  'find finds found reason reasons detail details cast rail rails lobby appeal appeals review counter sign signal signals suit sue press brief broadcast attest favor favors ' +
  'love rate rates criticism cheer cheers campaign champion champions boast joke jokes voice voices term terms lead leads sense defense command').split(' '))

export function reportAt(row: readonly Item[], at: number, from: number, to: number): Report | null {
  const item = row[at]!
  const found = item.form
  if (!found || item.kind !== 'word' || item.capital) return null
  const { as } = found
  let { cue } = found
  let after = at + 1
  const particle = phrasal.get(cue.lemma)?.find(({ particle }) => follows(row, at + 1, particle, to))
  if (particle) {
    after = at + 1 + particle.particle.split(' ').length
    cue = { ...cue, class: particle.class, clause: particle.clause || (cue.clause && !/^(?:for|on|of|about|against|to|in)$/.test(particle.particle)), quote: particle.quote || cue.quote, object: !particle.clause }
    if ('particles' in found && cue.lemma !== 'point') cue = { ...cue, clause: false, object: false }
  }
  if (terms(row, after, to)) return null
  if (cue.lemma === 'read' && !(row[after]?.kind === 'quote' || row[after]?.text === ':' || row[at - 1]?.kind === 'quote' || row[after + 1]?.kind === 'quote')) return null
  const group = groupBefore(row, at, from)
  const before = row[group.from - 1]
  const left = row[at - 1]
  const build = (form: Report['form'], start = group.from): Report => ({ cue, at, from: start, after, negated: group.negated, passive: false, form })
  if (left?.kind === 'number' && as.includes('past') && !/^(?:say|tell)$/.test(cue.lemma)) return null
  if (left?.lower === 'to') return infinitive(row, at, from, group.negated, cue, after)
  if (left && (grammar.determiners.has(left.lower) && !/^(?:others|many|some|both|all)$/.test(left.lower) && !(COUNTS.test(left.lower) && opensWords(row, after, to)) || grammar.possessives.has(left.lower) && left.lower !== 'her' || left.kind === 'genitive')) return null
  if (as.includes('gerund')) {
    if (group.be) return build('finite')
    if (!before || at === from) return { ...build('gerund') }
    return build('gerund')
  }
  if (as.includes('participle') && reduced(row, at, from, to)) return null
  if (group.be && (as.includes('participle') || as.includes('past'))) return { ...build('finite'), passive: true }
  if (as.includes('past') && !as.includes('base')) {
    if (row[after]?.lower === 'by' && cue.class !== 'say') return null
    if (before && (grammar.coordinators.has(before.lower) && joins(row, group.from - 1, from))) return build('joined')
    return build('finite')
  }
  if (group.auxiliary) return build('finite')
  if (!before) return null
  const pronoun = grammar.subjectPronouns.has(before.lower) || before.lower === 'who'
  if (grammar.prepositions.has(before.lower)) return null
  if (as.includes('third')) {
    if (NOUN_TOO.has(item.lower) && !pronoun && !before.capital && !(left && isAdverb(left)) && before.text !== ',' && before.text !== ')') return null
    if (grammar.coordinators.has(before.lower)) return joins(row, group.from - 1, from) ? build('joined') : null
    return build('finite')
  }
  const plural = pronoun && !/^(?:he|she|it)$/.test(before.lower) || /^(?:people|police|others|many|some|most|few|women|men|authorities|media)$/.test(before.lower) || (before.kind === 'word' && /[^s]s$/.test(before.lower) && (!before.capital || /^(?:that|he|she|they|it|the|,|their|his|her|there|no)$/.test(row[after]?.lower ?? ''))) ||
    row.slice(Math.max(from, group.from - 4), group.from).some(({ lower }) => lower === 'and') && /^(?:that|he|she|they|it|the|there)$/.test(row[after]?.lower ?? '') ||
    before.text === ',' && group.from - 1 > from || cue.class === 'say' && opensWords(row, after, to) && several(row, group.from, from)
  if (!plural || (NOUN_TOO.has(item.lower) && !pronoun && !/^(?:that|the|it|he|she|they)$/.test(row[after]?.lower ?? ''))) return null
  return as.includes('base') || as.includes('past') ? build('finite') : null
}

/** “Another called it thin”, “one said it was late”; not “another reported attack”. */
const COUNTS = /^(?:another|one|two|three|four|five|few|several|most|each)$/

const opensWords = (row: readonly Item[], after: number, to: number): boolean => {
  const next = row[after]
  return next !== undefined && after < to && (next.kind === 'quote' || grammar.determiners.has(next.lower) || grammar.possessives.has(next.lower) || grammar.pronouns.has(next.lower) || /^[,:]$/.test(next.text))
}

/** “Three people close to the mayor say”: the clause opens with a plural, so “say” is its verb. */
function several(row: readonly Item[], verb: number, from: number): boolean {
  let start = verb
  while (start > from && verb - start < 16 && row[start - 1]!.kind !== 'mark' && row[start - 1]!.kind !== 'quote') start--
  const first = row[start]!
  if (start >= verb - 1 || !first.capital && start > from && !isComma(row[start - 1]!)) return false
  return /^(?:two|three|four|five|six|several|some|many|both|few|most|others|these|those|dozens)$/.test(first.lower) || roleNouns.get(first.lower)?.number === 'plural' || roleNouns.get(row[start + 1]!.lower)?.number === 'plural'
}

/** “a person briefed on it said”, “Ruiz, asked about it, left”: told of the subject, whose own verb comes behind. */
function reduced(row: readonly Item[], at: number, from: number, to: number): boolean {
  const left = row[at - 1]
  const next = row[at + 1]
  if (!left || !next || at + 1 >= to || !PASSIVES.test(row[at]!.form!.cue.lemma) || !/^(?:about|on|by|in|for|of|with|as|if|whether|why|how|what|to)$/.test(next.lower)) return false
  if (isComma(left)) {
    // with a comma before that one an apposition closes: “Ruiz, a lawyer, asked whether …”
    for (let index = at - 2; index >= from; index--) if (isComma(row[index]!) || row[index]!.kind === 'quote') return false
    for (let index = at + 1; index < to && index < at + 16; index++) if (isComma(row[index]!)) return index + 1 < to && isVerb(row, index + 1)
    return false
  }
  if (left.kind !== 'word' || left.capital || isAdverb(left) || isAuxiliary(left) || grammar.pronouns.has(left.lower) || grammar.coordinators.has(left.lower)) return false
  for (let index = at + 2; index < to && index < at + 11; index++) {
    const item = row[index]!
    if (item.kind === 'mark' || item.kind === 'quote' || grammar.coordinators.has(item.lower) || item.lower === 'that' || grammar.subordinators.has(item.lower) && !grammar.prepositions.has(item.lower)) return false
    if (isVerb(row, index)) return /^(?:on|in|by|about|of|with)$/.test(next.lower) && item.form !== undefined
  }
  return false
}

const PASSIVES = /^(?:brief|inform|ask|press|question|quote|cite|interview|tell|accuse|charge|indict|instruct|advise|invite|order)$/

/** “requested anonymity”, “asked not to be named”, “spoke on condition of …”: on what terms, not what was said. */
function terms(row: readonly Item[], at: number, to: number): boolean {
  const word = (offset: number): string => at + offset < to ? row[at + offset]!.lower : ''
  const named = /^(?:named|identified|quoted|anonymous|unnamed)$/
  return word(0) === 'anonymity' || (word(0) === 'on' || word(0) === 'for') && word(1) === 'anonymity' || word(0) === 'anonymously' || /^condition/.test(word(word(1) === 'the' ? 2 : 1)) && word(0) === 'on' ||
    word(0) === 'that' && /^names?$/.test(word(2)) && (word(3) === 'be' || word(3) === 'not') || word(0) === 'that' && /^(?:he|she|they)$/.test(word(1)) && word(2) === 'not' && word(3) === 'be' ||
    word(0) === 'not' && word(1) === 'to' && word(2) === 'be' && named.test(word(3)) || word(0) === 'to' && /^(?:be|remain|stay)$/.test(word(1)) && named.test(word(2))
}

const follows = (row: readonly Item[], at: number, particle: string, to: number): boolean =>
  particle.split(' ').every((word, offset) => at + offset < to && row[at + offset]!.lower === word)

interface Group {
  readonly from: number
  readonly negated: boolean
  readonly auxiliary: boolean
  readonly be: boolean
}

/** “Ruiz (on Monday has not yet publicly) said”: where the words of the verb begin. */
export function groupBefore(row: readonly Item[], at: number, from: number): Group {
  let start = at
  let negated = false
  let auxiliary = false
  let be = false
  for (let steps = 0; start > from && steps < 12; steps++) {
    const item = row[start - 1]!
    if (isNegation(item)) negated = true
    if (isAuxiliary(item)) {
      auxiliary = true
      // only the word next to the participle makes it passive: “was asked”, not “has been, he said”
      if (grammar.beForms.has(item.lower) || item.lower === 'got') be = true
      start--
    } else if (isAdverb(item) || isNegation(item)) start--
    else {
      const time = timeBehind(row, start, from)
      if (!time) break
      start -= time
    }
  }
  return { from: start, negated, auxiliary, be }
}

/** Length of a time that ends right before `end`: “Ruiz on Monday”, “Ruiz last week”. */
function timeBehind(row: readonly Item[], end: number, from: number): number {
  for (let length = Math.min(4, end - from - 1); length > 0; length--) {
    if (timeLength(row, end - length, end) === length) return length
  }
  return 0
}

function infinitive(row: readonly Item[], at: number, from: number, negated: boolean, cue: Cue, after: number): Report | null {
  let governor = at - 2
  while (governor >= from && (isNegation(row[governor]!) || isAdverb(row[governor]!)) && row[governor]!.lower !== 'on') governor--
  const verb = row[governor]
  if (!verb || !REACHES.test(verb.lower) || verb.capital) return null
  const refuses = verb.lower === 'refused' || verb.lower === 'declined'
  const head = verb.lower === 'on' ? governor - 1 : governor
  const group = groupBefore(row, head, from)
  if (refuses && cue.class !== 'say') return null
  return refuses ? null : { cue, at, from: group.from, after, negated: negated || group.negated, passive: false, form: 'finite' }
}

/** “He shook his head and said”: the conjunction joins two verbs of one subject, not two sentences. */
function joins(row: readonly Item[], conjunction: number, from: number): boolean {
  for (let index = conjunction - 1; index >= from; index--) {
    if (isVerb(row, index) || row[index]!.kind === 'quote') return true
    if (row[index]!.kind === 'mark' && /^[;:]/.test(row[index]!.text)) return false
  }
  return false
}
