import type { Phrase } from '../read/reading.js'
import type { Cast, Draft, PlacedBlock } from './draft.js'
import type { Represented } from './represented.js'

/**
 * For whom two leaders speak whom the sentence gives no state: “Ruiz and Kask spoke by telephone. *The Peruvian president* … Tallinn said …”
 * It goes by what is left over: as many states as people, and no more. Two presidents whose states the draft never names stand each for
 * himself; “Ruiz met the singer Kask” has nobody standing for anything.
 */
export class Leaders {
  constructor(private readonly draft: Draft, private readonly cast: Cast, private readonly represented: Represented) {}

  /** A side for each of the people, in order; empty where the draft does not tell. */
  sides(block: PlacedBlock, sentence: { readonly start: number; readonly end: number }, people: readonly string[], known: ReadonlySet<string>): readonly string[] {
    if (people.length + known.size !== 2 || !people.every((id) => this.#leads(id))) return []
    const tied = this.#tied(block, sentence)
    const left = [...tied].filter((side) => !known.has(side))
    if (tied.size === 2 && left.length === people.length) return left
    const seats = known.size === 0 ? [...this.#seats(block.index, people)] : this.#seatOf(block.index, people, known)
    if (seats.length === people.length) return seats
    return people.length === 2 && this.#peers(people) ? people : []
  }

  /** A person without a state: of no office that the draft tells, or of one that acts for states. */
  #leads(id: string): boolean {
    const actor = this.cast.actor(id)
    return actor?.type === 'person' && actor.roles.every(({ title, held }) => held === 'current' && STATELY.test(title))
  }

  /** “President Ruiz and President Kask”: two of one office are of two states. */
  #peers(people: readonly string[]): boolean {
    const [one, other] = people.map((id) => new Set(this.cast.actor(id)!.roles.filter(({ title }) => STATELY.test(title)).map(({ title }) => title.toLowerCase())))
    return [...one!].some((title) => other!.has(title))
  }

  /** Where one side is known, the other is the one state of the draft's seats that is left. */
  #seatOf(index: number, people: readonly string[], known: ReadonlySet<string>): readonly string[] {
    return [...this.#seats(index, people)].filter((side) => !known.has(side))
  }

  /** “met for the Peru-Estonia summit”, “between Peru and Estonia”, “Peruvian and Estonian delegations”: two tied together. */
  #tied({ index, reading: { phrases, block: { prose } } }: PlacedBlock, { start, end }: { readonly start: number; readonly end: number }): Set<string> {
    const found = new Set<string>()
    phrases.forEach((phrase, at) => {
      const next = phrases[at + 1]
      if (phrase.start < start || !next || next.end > end || !TIE.test(prose.slice(phrase.end, next.start))) return
      for (const one of [at, at + 1]) this.#add(found, index, one)
    })
    return found
  }

  /** States whose capital, palace or unnamed leader speaks or acts in the paragraphs around. */
  #seats(index: number, people: readonly string[]): Set<string> {
    const found = new Set<string>()
    for (const { index: near, reading: { phrases } } of this.draft.blocks.slice(Math.max(0, index - 1), index + 3)) {
      phrases.forEach((phrase, at) => {
        if ((isSeat(phrase) || isNameless(phrase)) && !people.includes(this.cast.mention(near, at)?.actor ?? '')) this.#add(found, near, at)
      })
    }
    return found
  }

  #add(found: Set<string>, block: number, phrase: number): void {
    const mention = this.cast.mention(block, phrase)
    const side = mention && this.represented.side(mention.actor)
    if (side) found.add(side)
  }
}

const TIE = /^(?:-|–| and )$/
const isSeat = ({ form, as }: Phrase): boolean => form === 'metonym' && as === 'actor'
const isNameless = ({ title, name, number }: Phrase): boolean => title !== undefined && name === undefined && number === 'one' && STATELY.test(title)
const STATELY = /\b(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Pope|Foreign Minister|Defen[cs]e Minister|leader)$/i
