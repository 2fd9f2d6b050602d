import { menNames, menWords, womenNames, womenWords } from '../../lexicon/en/gender.js'
import type { Phrase } from '../../read/reading.js'
import type { Part } from './casting.js'

export type Gender = 'he' | 'she'

/** Who may be called “he”, who “she”: “Spokeswoman Olga Marsh” by her trade, “Peter Low” by his name, “Kim” by the first pronoun that is sure. */
export class Genders {
  /** null: looked for, and not to be told. */
  readonly #known = new Map<string, Gender | null>()

  of(part: Part): Gender | undefined {
    const known = this.#known.get(part.id)
    if (known !== undefined) return known ?? undefined
    const end = part.name.search(/[\s-]/)
    const first = end < 0 ? '' : unaccented(part.name.slice(0, end))
    const found = menNames.has(first) ? 'he' : womenNames.has(first) ? 'she' : undefined
    this.#known.set(part.id, found ?? null)
    return found
  }

  tell(part: Part, gender: Gender): void {
    this.#known.set(part.id, gender)
  }

  /** Learns from a title, trade or kin. */
  hear(part: Part, phrase: Phrase): void {
    if (phrase.name && phrase.title === undefined || this.of(part) !== undefined) return
    const gender = genderIn(phrase)
    if (gender !== undefined) this.tell(part, gender)
  }
}

const unaccented = (name: string): string => (/^[A-Za-z]+$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()

export const other = (gender: Gender): Gender => (gender === 'he' ? 'she' : 'he')

/** By title, trade or kin: “Ms. Low”, “the spokesman”, “her brother”. */
export function genderIn({ title, head, name }: Phrase): Gender | undefined {
  const words = title === undefined ? [] : title.toLowerCase().split(' ')
  if (!name) words.push(head.toLowerCase())
  if (words.some((word) => womenWords.has(word))) return 'she'
  return words.some((word) => menWords.has(word)) ? 'he' : undefined
}
