import { nameSuffixes } from '../../lexicon/en/titles.js'
import type { Corrections } from '../corrections.js'
import { file, latest, type Casting, type Meant, type Part } from './casting.js'

/** People by their names: “Ada M. Stone”, “Ada Stone”, “Stone”. Two who share a family name stay apart. */
export class People {
  /** As written, so that a name is taken apart once. */
  readonly #written = new Map<string, Part>()
  readonly #full = new Map<string, Part>()
  readonly #surname = new Map<string, Part[]>()
  readonly #given = new Map<string, Part[]>()
  constructor(private readonly casting: Casting, private readonly corrections: Corrections) {}

  /** Family name in small letters, particles left off: “crocker”. */
  static surname(name: string): string {
    const words = name.split(/\s+/).filter((word) => !nameSuffixes.has(word))
    return (words.at(-1) ?? name).toLowerCase()
  }

  full(name: string): Part {
    const known = this.#written.get(name)
    if (known) return known
    const part = this.#met(name)
    this.#written.set(name, part)
    return part
  }

  #met(name: string): Part {
    const words = name.split(/\s+/).filter((word) => !nameSuffixes.has(word) && !/^\p{Lu}\.?$/u.test(word))
    const distinct = this.corrections.distinct(name)
    const key = distinct ? name.toLowerCase() : words.join(' ').toLowerCase()
    const there = this.#full.get(key) ?? (distinct ? undefined : this.#alias(words))
    if (there) {
      this.#full.set(key, there)
      return there
    }
    const part = this.casting.enter(name, 'person')
    this.#full.set(key, part)
    file(this.#surname, People.surname(name), part)
    if (words.length > 2) file(this.#surname, words.slice(-2).join(' ').toLowerCase(), part)
    file(this.#given, (words[0] ?? name).toLowerCase(), part)
    return part
  }

  /** “Kim Young-Sam” and “Ada Stone” apart; “Robert Ada Stone” is “Ada Stone” when the family and a given name agree. */
  #alias(words: readonly string[]): Part | undefined {
    const last = (words.at(-1) ?? '').toLowerCase()
    const first = (words[0] ?? '').toLowerCase()
    if (words.length < 2) return undefined
    return this.#surname.get(last)?.find((part) => part.name.toLowerCase().startsWith(`${first} `) && part.name.split(' ').length !== words.length)
  }

  /** Who is meant by one name alone: the only bearer, else the one seen last; in “Stone’s sister, Ada Stone” never she herself. */
  short(name: string, enclosing?: Part): Meant | undefined {
    const key = name.toLowerCase()
    const all = this.#surname.get(key) ?? (name.includes(' ') ? this.#surname.get(People.surname(name)) : undefined)
    const bearers = enclosing && all && all.length > 1 ? all.filter((part) => part !== enclosing) : all
    if (bearers?.length) return { part: latest(bearers), ...(bearers.length === 1 ? { sure: true } : { sure: false, doubt: 'shared-surname' }) }
    const given = this.#given.get(key)
    return given?.length === 1 ? { part: given[0]!, sure: false, doubt: 'given-name' } : undefined
  }

  /** Somebody known by one name only. */
  single(name: string): Part {
    const key = name.toLowerCase()
    const part = this.casting.enter(name, 'person')
    file(this.#surname, key, part)
    return part
  }
}
