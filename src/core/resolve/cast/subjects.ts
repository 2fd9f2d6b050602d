import { cueForms } from '../../lexicon/en/cues.js'
import { irregularVerbs, presentVerbs } from '../../lexicon/en/grammar.js'
import { small } from '../../lexicon/en/small-words.js'
import type { Phrase } from '../../read/reading.js'
import type { PlacedBlock } from '../draft.js'
import type { Meant, Part } from './casting.js'
import type { Genders } from './genders.js'

/**
 * A pronoun right behind its subject’s verb is the subject: “Norway closed its embassy and said it would return”, “officials said they were ill”.
 * So is “It” or “They” at the head of a sentence where the one before had one such subject; “Norway made it clear” has nobody.
 */
export class Subjects {
  #last: Subject | undefined
  /** First of its sentence, and alone of its number there. */
  #first: Subject | undefined
  constructor(private readonly genders: Genders) {}

  /** A phrase by itself comes on, within no other. */
  saw(block: PlacedBlock, sentence: number, phrase: Phrase, part: Part, others: readonly Part[] | undefined, sure: boolean): void {
    const plural = others !== undefined && others.length > 0 || phrase.number === 'plural'
    if (part.type === 'place') return
    const subject: Subject = { block: block.index, sentence, phrase, part, others, sort: plural || MANY.has(phrase.head) ? 'they' : part.type === 'person' ? 'he' : 'it', sure, alone: true }
    this.#last = subject
    if (this.#first?.block !== block.index || this.#first.sentence !== sentence) this.#first = subject
    else if (this.#first.part !== part && this.#first.sort === subject.sort) this.#first.alone = false
  }

  who(block: PlacedBlock, sentence: number, pronoun: Phrase): Meant | null {
    const sort = SORTS.get(pronoun.head)
    const last = this.#last
    if (!sort || !last || last.block !== block.index) return null
    if (last.sentence === sentence && this.#agrees(last, pronoun, sort) && inClause(block, last.phrase, pronoun)) return meant(last, true)
    const first = this.#first
    if (first && sort !== 'he' && first.block === block.index && first.sentence === sentence - 1 && first.alone && first.sort === sort && first.phrase.as === 'actor' && opens(block, sentence, pronoun, first)) return meant(first, false)
    return null
  }

  #agrees({ part, sort, phrase }: Subject, pronoun: Phrase, wanted: Sort): boolean {
    if (sort !== wanted) return sort === 'they' && wanted === 'it' && MANY.has(phrase.head) && phrase.number === 'one'
    // “Moen’s lawyer said she was innocent”: either of them
    if (sort === 'he' && !phrase.name && phrase.entry === 'possessive') return false
    const gender = /^h(?:e|is|im)/.test(pronoun.head) ? 'he' : 'she'
    return sort !== 'he' || (this.genders.of(part) ?? gender) === gender
  }
}

type Sort = 'he' | 'it' | 'they'

interface Subject {
  readonly block: number
  readonly sentence: number
  readonly phrase: Phrase
  readonly part: Part
  readonly others: readonly Part[] | undefined
  readonly sort: Sort
  /** Who it is is not in doubt. */
  readonly sure: boolean
  alone: boolean
}

const SORTS: ReadonlyMap<string, Sort> = new Map([
  ...['he', 'his', 'himself', 'she', 'her', 'herself'].map((word) => [word, 'he'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'it'] as const), ...['they', 'their', 'themselves'].map((word) => [word, 'they'] as const),
])
/** One word for many: “police said they”. */
const MANY = new Set(['police', 'military', 'staff', 'crew'])

const meant = ({ part, others, sure }: Subject, settled: boolean): Meant => ({ part, ...(others ? { others } : {}), ...(sure ? { sure, settled } : { sure, doubt: 'pronoun' }) })

/** “closed its”, “said it”, “said that she”; “told him” and “called it” are about somebody else. */
function inClause(block: PlacedBlock, subject: Phrase, pronoun: Phrase): boolean {
  const { prose } = block.reading.block
  if (subject.genitive || subject.as === 'place' || pronoun.start - subject.end > LONG) return false
  if (prose[subject.end] !== ' ' || prose[pronoun.start - 1] !== ' ') return false
  const words = prose.slice(subject.end, pronoun.start).split(' ')
  if (words.shift() !== '' || words.pop() !== '' || !words.length || words.length > 4 || !words.every((word) => WORD.test(word))) return false
  if (POSSESSIVE.test(pronoun.head)) {
    const next = /^ (\p{L}[\p{L}-]*)/u.exec(prose.slice(pronoun.end, pronoun.end + 24))?.[1]
    if (next === undefined || pronoun.head === 'her' && small(next.toLowerCase())) return false
    if (words.length === 1 && BESIDE.test(words[0]!)) return true
  }
  if (OBJECT.test(prose.slice(Math.max(0, subject.start - 9), subject.start))) return false
  if (NOMINATIVE.test(pronoun.head)) {
    if (words.at(-1) === 'that') words.pop()
    return words.length < 3 && cueForms.has(words.at(-1) ?? '') && VERB.test(/^ \S+/.exec(prose.slice(pronoun.end, pronoun.end + 20))?.[0] ?? '')
  }
  return words.length < 4 && words.some((word) => irregularVerbs.has(word) || presentVerbs.has(word) || /(?:ed|[^s]s)$/.test(word))
}

/** Letters between subject and pronoun. */
const LONG = 40
const WORD = /^[a-z-]+$/
const POSSESSIVE = /^(?:his|her|its|their)$/
const NOMINATIVE = /^(?:he|she|it|they)$/
/** “Norway and its allies”, “sanctions on Norway for its role”. */
const BESIDE = /^(?:and|or|for|over|with|in|by)$/
const OBJECT = /(?:^| )(?:by|with|to|from|against|about|of|for|at|in|on|over|than|like|told|the) $/
const VERB = /^ (?:is|was|are|were|has|had|have|will|would|could|can|may|might|must|should|did|does|do|also|had|never|\w+ed|\w+s|knew|made|took|gave|found|saw|sent|lost|won|met|held)$/

/** “It said”, “They agreed”: at the head of the sentence, before a verb of doing; “It was raining”, “It is unclear” are nobody. */
function opens(block: PlacedBlock, sentence: number, pronoun: Phrase, first: Subject): boolean {
  const { prose } = block.reading.block
  const from = block.reading.sentences[sentence]!.start
  if (prose.slice(from, pronoun.start).replace(/^[“"]/, '') !== '') return false
  const before = block.reading.sentences[first.sentence]!.start
  if (first.phrase.start - before > 12) return false
  return pronoun.head === 'they' || pronoun.head === 'it' && DOING.test(prose.slice(pronoun.end, pronoun.end + 24))
}

const DOING = /^ (?:said|says|added|told|denied|urged|accused|called on|plans|wants|will (?:not )?(?!be)|has (?:not )?(?!been|become)|had (?:not )?(?!been|become)|refused|declined|demanded|agreed|employs|also (?:said|plans|wants)|did not|won|lost|sued|blamed|warned|vowed|promised|announced|launched)\b/
