import type { Phrase } from '../read/reading.js'
import { bare } from '../words.js'
import type { Casting, Part } from './cast/casting.js'
import type { Draft } from './draft.js'

/**
 * What the desk and the draft itself have put right: with “not the same: Ali | Ahmed Ali”, the man in “Ali was acquitted, the minister,
 * Ahmed Ali, said” is not the minister. A name that the draft does not have changes nothing.
 */
export class Corrections {
  readonly #nobodies = new Set<string>()
  readonly #apart = new Map<string, Set<string>>()
  /** Each of these names as somebody wrote it: a headline’s “ALI” is called Ali. */
  readonly #written = new Map<string, string>()
  /** Whom each name that is kept apart stands for. */
  readonly #own = new Map<string, Part>()
  readonly #named = new Map<string, Part>()
  /** People by the first and the last word of their names: Kim Yo-jong bears “Kim”, Ahmed Ali “Ali”. */
  readonly #bearers = new Map<string, Part[]>()
  #indexed = 0

  constructor({ options: { words }, directives }: Draft) {
    for (const name of words.notActors) this.#nobodies.add(bare(name))
    for (const names of words.apart) this.#keepApart(names)
    for (const directive of directives) {
      if (directive.does === 'not-an-actor') for (const name of directive.names) this.#nobodies.add(bare(name))
      if (directive.does === 'not-the-same') this.#keepApart(directive.names)
    }
  }

  #keepApart(names: readonly string[]): void {
    const keys = new Set(names.map(bare))
    for (const name of names) if (!this.#written.has(bare(name))) this.#written.set(bare(name), name.replace(/^(?:the|an|a) /i, ''))
    for (const key of keys) {
      const rivals = this.#apart.get(key) ?? new Set()
      for (const rival of keys) if (rival !== key) rivals.add(rival)
      this.#apart.set(key, rivals)
    }
  }

  /** Whether the phrase is no actor. A title before the name does not make it one: “Mount Marrow” is none, nor is “Marrow”. */
  nobody(phrase: Phrase): boolean {
    return this.#nobodies.size > 0 && phrase.form !== 'pronoun' && this.#nobodies.has(bare(phrase.called))
  }

  /** Whether a full name is told apart from another and must not be taken for a variant of it: “Ada B. Stone” and “Ada Stone”. */
  distinct(name: string): boolean {
    return this.#apart.size > 0 && this.#apart.has(bare(name))
  }

  /** Who a name or description is that is kept apart; undefined where the draft does not speak of the other. */
  part(phrase: Phrase, casting: Casting): Part | undefined {
    if (!this.#apart.size || phrase.form === 'pronoun') return undefined
    const key = bare(phrase.called)
    const rivals = this.#apart.get(key)
    // “Norway’s Foreign Ministry” has an owner who tells it apart already
    if (!rivals || phrase.name && phrase.of.length && phrase.type !== 'person') return undefined
    const known = this.#own.get(key)
    if (known) return known
    this.#index(casting)
    const listed = phrase.key === undefined ? undefined : casting.listed(phrase.key)
    const rival = listed && rivals.has(bare(listed.name)) ? listed : [...rivals].map((name) => this.#named.get(name)).find((part) => part !== undefined)
    if (!rival) return undefined
    const others = phrase.name ? (this.#bearers.get(key) ?? []).filter((part) => !rivals.has(bare(part.name))) : []
    const own = this.#named.get(key) ?? (others.length === 1 ? others[0]! : casting.enter(this.#written.get(key)!, phrase.type ?? rival.type))
    this.#own.set(key, own)
    return own
  }

  /** Parts by name, people by its parts too; those that entered since the last look. */
  #index({ parts }: Casting): void {
    for (; this.#indexed < parts.length; this.#indexed++) {
      const part = parts[this.#indexed]!
      const name = bare(part.name)
      if (!this.#named.has(name)) this.#named.set(name, part)
      if (part.type !== 'person' || !name.includes(' ')) continue
      for (const word of new Set([name.slice(0, name.indexOf(' ')), name.slice(name.lastIndexOf(' ') + 1)])) {
        const bearers = this.#bearers.get(word)
        if (bearers) bearers.push(part)
        else this.#bearers.set(word, [part])
      }
    }
  }
}
