import type { Phrase } from '../../read/reading.js'
import type { PlacedBlock } from '../draft.js'
import type { Meant, Part } from './casting.js'
import { other, type Gender, type Genders } from './genders.js'

/**
 * “he” and “her” go back to the one person in the light: in “Judge Olga Marsh sent the jury out after Peter Low objected. She …” the
 * judge. A pronoun that fits nobody, or only somebody behind a nearer stranger, goes back to nobody.
 */
export class Spotlight {
  /** The last few people, in text order. */
  #seen: Seen[] = []
  constructor(private readonly genders: Genders) {}

  /** A person comes on; the first in a sentence is who it is about. Who is a person only by a guess counts only there. */
  saw(block: PlacedBlock, sentence: number, phrase: Phrase, part: Part, guessed = false): void {
    this.genders.hear(part, phrase)
    const last = this.#seen.at(-1)
    if (last?.part === part && last.block === block.index && last.sentence === sentence) return
    const quoted = quoteAt(block, phrase) >= 0
    const { prose } = block.reading.block
    const first = !this.#others(block.index, sentence, part, quoted) && !OBJECT.test(prose.slice(Math.max(0, phrase.start - 9), phrase.start))
    if (guessed && !first) return
    const pair = last !== undefined && last.block === block.index && prose.slice(last.end, phrase.start) === ' and '
    this.#seen.push({ part, block: block.index, sentence, start: phrase.start, end: phrase.end, quoted, first, pair })
    if (this.#seen.length > KEPT) this.#seen.shift()
  }

  /** Whether a sentence is about somebody else already. */
  #others(block: number, sentence: number, part: Part, quoted: boolean): boolean {
    for (let at = this.#seen.length - 1; at >= 0; at--) {
      const one = this.#seen[at]!
      if (one.block !== block) return false
      if (one.first && one.sentence === sentence && one.part !== part && one.quoted === quoted) return true
    }
    return false
  }

  /** `enclosing` is whom the pronoun says something of: never “his lawyer” himself. */
  who(block: PlacedBlock, sentence: number, phrase: Phrase, enclosing: Part | undefined): Meant | null {
    const gender = PRONOUNS.get(phrase.head)
    if (!gender) return null
    const quote = quoteAt(block, phrase)
    const near: Seen[] = []
    for (let at = this.#seen.length - 1; at >= 0 && this.#seen[at]!.block >= block.index - 1; at--) {
      const one = this.#seen[at]!
      if (one.part === enclosing || one.block === block.index && sentence - one.sentence > 2) continue
      if (quote >= 0 ? !speaks(block, quote, one.part) : !one.quoted) near.push(one)
    }
    near.sort((a, b) => b.block - a.block || b.sentence - a.sentence || Number(b.first) - Number(a.first) || b.start - a.start)
    const [focus] = near
    if (!focus || quote >= 0 && sameVoice(block, quote, gender)) return null
    const there = near.find((one) => this.genders.of(one.part) !== other(gender))
    const chosen = there === focus || there && this.genders.of(there.part) === gender ? there : undefined
    if (!chosen || quote >= 0 && chosen.block !== block.index && chosen !== focus || stranger(block, phrase, chosen)) return null
    if (near.some((one) => one.pair && one.block === chosen.block && one.sentence === chosen.sentence) && equals(near, chosen).some((one) => this.genders.of(one.part) !== other(gender))) return null
    const rival = near.some((one) => one.part !== chosen.part && one.block === block.index && this.genders.of(one.part) !== other(gender))
    if (!rival) this.genders.tell(chosen.part, gender)
    return { part: chosen.part, ...(rival ? { sure: false, doubt: 'rival-pronoun' } : { sure: true }) }
  }
}

interface Seen {
  readonly part: Part
  readonly block: number
  readonly sentence: number
  readonly start: number
  readonly end: number
  /** Named inside somebody's words. */
  readonly quoted: boolean
  /** First person of the sentence. */
  readonly first: boolean
  /** After “and”: “Peter Low and Paul Marsh met. He left.” is nobody’s. */
  readonly pair: boolean
}

/** Who else stands in the same sentence. */
const equals = (near: readonly Seen[], chosen: Seen): Seen[] => near.filter((one) => one.part !== chosen.part && one.block === chosen.block && one.sentence === chosen.sentence)

const KEPT = 12
/** “Asked by Stone”, “after meeting with Stone”: she is not whom the sentence is about. */
const OBJECT = /(?:^| )(?:by|with|to|from|against|about|of|for|at|in|on|over|than|like) $/
const PRONOUNS: ReadonlyMap<string, Gender> = new Map([...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const), ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const)])

function quoteAt({ reading: { quotes } }: PlacedBlock, { start }: Phrase): number {
  return quotes.length === 0 ? -1 : quotes.findIndex((quote) => quote.depth === 0 && quote.kind !== 'mention' && quote.start <= start && quote.end > start)
}

const tagOf = (block: PlacedBlock, quote: number): string => {
  const said = block.reading.attributions.find(({ quotes, speaker }) => speaker !== null && quotes.includes(quote))
  return said?.speaker ? block.value(said.speaker) : ''
}

/** He who says it does not call himself “he”: “He lied,” Low said. */
function speaks(block: PlacedBlock, quote: number, part: Part): boolean {
  const tag = tagOf(block, quote)
  return tag !== '' && (tag.includes(part.name) || part.name.endsWith(` ${tag}`))
}

const sameVoice = (block: PlacedBlock, quote: number, gender: Gender): boolean => PRONOUNS.get(tagOf(block, quote).toLowerCase()) === gender

/** Somebody without a phrase of his own stands between: “One of them said she had left.” */
const stranger = (block: PlacedBlock, phrase: Phrase, chosen: Seen): boolean => block.reading.unnamed.some((one) =>
  one.phrase === undefined && one.entry !== 'pronoun' && one.number === 'one' && one.end <= phrase.start && one.start > (chosen.block === block.index ? chosen.start : -1))
