import { clauseBorders, governors, leadIns } from '../lexicon/en/clauses.js'
import type { Range } from '../model.js'
import { GROUP, type Sentence } from './contact-sentence.js'
import type { Trigger } from './contact-triggers.js'

/**
 * Who does it: in “Quito’s envoy, who had flown in from Lima, said that she met the rebels” the envoy, neither Lima nor a nameless she.
 */
/** The nearest party to the left that no preposition governs; “who” and “which” point back to the one before them. */
export function subjectOf(sentence: Sentence, at: number): number {
  let faceless = -1
  for (let next = at - 1; next >= 0; next--) {
    next = beforeAside(sentence, next)
    const lower = sentence.lower(next)
    if (sentence.items[next]!.kind === 'party') {
      const first = sentence.listStart(next)
      const governor = governorOf(sentence, first)
      if (!governor && !isOffer(sentence, next)) {
        // “left a few aides in Lima to meet”: aides of nobody give way to a subject with a name further left.
        if (!isFaceless(sentence, next)) return saidOfItself(sentence, next)
        if (faceless < 0) faceless = next
      }
      next = first
      continue
    }
    if (lower === 'who' || lower === 'which') {
      const antecedent = sentence.lower(next - 1) === ',' ? next - 2 : next - 1
      if (sentence.party(antecedent)) return antecedent
    }
    // “exchanged toasts after talks”: who toasts has talked.
    if (clauseBorders.has(lower) && !(at - next < 6 && lower === 'after')) return faceless
  }
  return faceless
}

/** “have no channel, *two aides in Rome said on Friday*, and pass notes”: from the comma that ends such an aside to before the one that opens it. */
function beforeAside(sentence: Sentence, at: number): number {
  if (sentence.lower(at) !== ',') return at
  let verb = at - 1
  while (verb > at - 5 && !SPEECH.has(sentence.lower(verb))) verb--
  if (!SPEECH.has(sentence.lower(verb))) return at
  for (let next = verb - 1; next > verb - 10 && next > 0; next--) {
    if (sentence.lower(next) === ',') return sentence.items.slice(next + 1, verb).some(({ kind }) => kind === 'party') ? next - 1 : at
  }
  return at
}

/**
 * Who speaks, where the sentence has him say “we”: “*We* are not talking to Chile”, “Chile had no dialogue with *us*”. `near` where
 * the word is the subject, so that a party further left is none: “Peru said: we will talk to Chile”.
 */
export function firstPersonOf(sentence: Sentence, { at, to, frame }: Trigger, subject: number): { range: Range; near: boolean } | null {
  for (let next = at - 1; next > subject && next >= 0 && at - next < 12; next--) {
    const lower = sentence.lower(next)
    if (WE.has(lower)) return { range: sentence.items[next]!, near: true }
    if (lower === ';' || lower === ':' || THEY.has(lower)) break
  }
  if (frame === 'noun' && OUR.has(sentence.lower(at - 1))) return { range: sentence.items[at - 1]!, near: true }
  for (let next = to; next < to + 6; next++) {
    if (US.has(sentence.lower(next)) && FAR.has(sentence.lower(next - 1))) return { range: sentence.items[next]!, near: false }
  }
  return frame === 'object' && US.has(sentence.lower(to)) ? { range: sentence.items[to]!, near: false } : null
}

/** “Peru said it would not talk”, “denied that they had met”: the pronoun is whoever speaks. */
function saidOfItself(sentence: Sentence, at: number): number {
  if (sentence.items[at]!.phrases.length > 1 || sentence.phrases[sentence.items[at]!.phrases[0]!]!.form !== 'pronoun') return at
  const verb = sentence.lower(at - 1) === 'that' ? at - 2 : at - 1
  return SPEECH.has(sentence.lower(verb)) && sentence.party(verb - 1) ? verb - 1 : at
}

const isFaceless = (sentence: Sentence, at: number): boolean =>
  sentence.items[at]!.phrases.every((index) => {
    const { key, of, form, entry } = sentence.phrases[index]!
    return key === undefined && of.length === 0 && form === 'description' && (entry === 'bare' || entry === 'indefinite')
  })

/** “rejected *a Norwegian* offer of talks”: not he whose offer it is rejects it; “Norway’s offer of talks stands” is Norway’s. */
export const isOffer = (sentence: Sentence, at: number): boolean =>
  OFFERED.has(sentence.lower(at + 1)) && (ANSWERED.has(sentence.lower(at - 1)) || (leadIns.has(sentence.lower(at - 1)) && ANSWERED.has(sentence.lower(at - 2))))

/** The preposition a list of parties hangs on; “delegations of” and “leaders from” hang on nothing. */
function governorOf(sentence: Sentence, first: number): string | null {
  for (let back = 1; back <= 3; back++) {
    const lower = sentence.lower(first - back)
    if ((lower === 'of' || lower === 'from') && GROUP.test(sentence.lower(first - back - 1))) return null
    if (governors.has(lower)) return lower
    // “militaries fighting the rebels”, “Peru denounced Chile and met Bolivia”: the object of another verb.
    if (back === 1 && /^[a-z]+(?:ing|ed)$/.test(lower) && !SPEECH.has(lower) && (sentence.party(first - 2) || lower.endsWith('ing') || OBJECT_OF.has(sentence.lower(first - 2)))) return lower
    if (!leadIns.has(lower)) return null
  }
  return null
}

const SPEECH = new Set('said added reported announced confirmed denied stated insisted claimed suggested argued warned united'.split(' '))
const OBJECT_OF = new Set('who which has have had was were and also'.split(' '))
const WE = new Set(['we', 'i', 'we\'re', 'we\'ve', 'we\'ll', 'we\'d', 'i\'ve', 'i\'ll'])
const US = new Set(['us', 'me'])
const OUR = new Set(['our', 'my'])
const THEY = new Set(['they', 'you', 'he', 'she', 'it', 'who'])
const FAR = new Set(['with', 'to', 'between', 'from', 'and'])
const OFFERED = new Set('offer offers proposal proposals invitation invitations request plan call demand'.split(' '))
const ANSWERED = new Set('rejected rejects accepted accepts declined declines refused welcomed spurned dismissed considered considering ignored rebuffed down'.split(' '))
