import { companyMarks } from '../../lexicon/en/name-heads.js'
import { organizationWords } from '../../lexicon/en/organizations.js'
import { ordinary } from '../../lexicon/en/ordinary.js'
import { nameParticles } from '../../lexicon/en/titles.js'
import { given } from '../../read/names/kinds.js'
import type { Phrase } from '../../read/reading.js'
import type { Casting, Meant, Part } from './casting.js'
import type { Corrections } from '../corrections.js'
import type { Genders } from './genders.js'
import { People } from './people.js'
import { giveRole } from './titles.js'

/** Who a proper name is, with the memory of the whole draft: a headline's “Stone” is the “Ada Stone” of the third paragraph. */
export class Named {
  readonly people: People
  readonly #bodies = new Map<string, Part>()
  /** Last ordinary word of a body's name → the body: “the Council” after “Lorne Harbour Council”. */
  readonly #heads = new Map<string, Part>()
  /** First word of a body's name, when it is no everyday word → the body: “Halvorsen” after “Halvorsen Shipping Inc.”. */
  readonly #firsts = new Map<string, Part>()
  readonly #places = new Set<string>()
  readonly #koreas = new Set<string>()
  /** Names with a title that wait for a longer form: “Mr. Stone” before “Karl Stone”. */
  readonly #waiting: string[] = []
  constructor(private readonly casting: Casting, corrections: Corrections, genders: Genders) {
    this.people = new People(casting, corrections, genders)
  }

  /** First walk: long names make the cast that short ones look up. */
  meet(phrase: Phrase): void {
    if (phrase.key === 'PRK' || phrase.key === 'KOR') this.#koreas.add(phrase.key)
    if (!phrase.name || phrase.key !== undefined) return
    const name = phrase.called
    if (phrase.type === 'person' && !lone(name)) this.people.full(name)
    else if (phrase.type === 'person') {
      if (phrase.title !== undefined) this.#waiting.push(name)
    }
    else if (phrase.type === 'place' || phrase.as === 'place') this.#places.add(name)
    else if (phrase.type !== null && !(phrase.lean && lone(name))) this.#body(name, phrase)
  }

  /** After the first walk: who has no other name than the one beside his title. */
  settle(): void {
    for (const name of this.#waiting) if (!this.people.has(name)) this.people.single(name)
  }

  #body(name: string, phrase: Phrase): Part {
    const key = name.toLowerCase()
    const owned = ownedKey(key, phrase)
    const unmarked = withoutMark(key)
    const there = this.#bodies.get(owned) ?? (unmarked === key ? undefined : this.#bodies.get(unmarked))
    if (there) return there
    const part = this.casting.enter(name, phrase.type ?? organizationWords.get(key) ?? 'organization')
    this.#bodies.set(owned, part)
    this.#bodies.set(key, part)
    if (unmarked !== key && unmarked.includes(' ')) this.#bodies.set(unmarked, part)
    const letters = initials(name)
    if (letters.length > 1 && !this.#bodies.has(letters)) this.#bodies.set(letters, part)
    const last = name.split(' ').at(-1)!.toLowerCase()
    if (last !== key) this.#heads.set(last, part)
    const first = key.split(' ', 1)[0]!
    if (first !== key && !ordinary(first) && !given(first) && !this.#firsts.has(first)) this.#firsts.set(first, part)
    return part
  }

  /** Second walk, in text order. Null for a word that may be a name and is nobody's: “Read said” without a Read. */
  part(phrase: Phrase, enclosing?: Part): Meant | null {
    const name = phrase.called
    const special = phrase.key === undefined && (phrase.type === null || phrase.lean) ? this.#familyOrHalf(name) : undefined
    if (special) return special
    if (phrase.type === 'place' && phrase.as === 'actor') return { part: this.#acting(name), sure: true }
    if (phrase.key !== undefined && !(phrase.form === 'metonym' && phrase.type === 'state' && phrase.as === 'place')) {
      const part = this.casting.listed(phrase.key)
      if (part) return { part, sure: true }
    }
    if (phrase.type === 'person') {
      const alone = lone(name)
      const short = alone ? this.people.short(phrase, enclosing) : undefined
      const longer = phrase.lean && alone && !short ? this.#longer(name) : undefined
      if (longer) return longer
      const meant = short ?? { part: alone ? this.people.single(name) : this.people.named(name), sure: true }
      giveRole(this.casting, meant.part, phrase)
      return meant
    }
    const guessed = phrase.type === 'place' && phrase.key === undefined && phrase.confidence === 'low'
    const bearer = guessed ? this.people.short(phrase) : undefined
    if (bearer) return bearer
    if (phrase.type === 'place' || phrase.as === 'place') return { part: this.#place(name), sure: true }
    const body = this.#bodies.get(ownedKey(name.toLowerCase(), phrase))
    if (body) {
      giveRole(this.casting, body, phrase)
      return { part: body, sure: true }
    }
    const paper = phrase.type === 'media' && !/\s/.test(name) ? this.#heads.get(name.toLowerCase()) : undefined
    if (paper) return { part: paper, sure: false, doubt: 'short-name' }
    if (phrase.type !== null && !phrase.lean) {
      const part = this.#body(name, phrase)
      giveRole(this.casting, part, phrase)
      return { part, sure: true }
    }
    const short = phrase.lean ? undefined : this.people.short(phrase, enclosing)
    if (short) return short
    const longer = this.#longer(name)
    if (longer) return longer
    if (phrase.confidence === 'low' && ordinary(name.toLowerCase())) return null
    if (this.#places.has(name)) return { part: this.#place(name), sure: true }
    if (phrase.lean) return { part: this.#body(name, phrase), sure: phrase.confidence === 'high', doubt: phrase.doubt }
    return { part: person(name) ? this.people.single(name) : this.#body(name, phrase), sure: false, doubt: 'guessed-type' }
  }

  /** “the Stones” are all who bear the name, “the North” a state or a direction. */
  #familyOrHalf(name: string): Meant | undefined {
    const family = this.people.family(name)
    if (family) return { part: family[0]!, others: family.slice(1), sure: true, settled: true }
    const half = HALVES.get(name)
    if (half === undefined) return undefined
    const state = this.#koreas.has(half) ? this.casting.listed(half) : undefined
    return { part: state ?? this.#place(name), ...(state ? {} : { as: 'place' }), sure: false, doubt: 'short-name' }
  }

  #longer(name: string): Meant | undefined {
    const part = this.#heads.get(name.toLowerCase()) ?? this.#firsts.get(name.toLowerCase())
    return part && { part, sure: false, doubt: 'short-name' }
  }

  #place(name: string): Part {
    const key = `place ${name.toLowerCase()}`
    return this.casting.keyed(key) ?? this.casting.enter(name, 'place', key)
  }

  /** “Lorne beat Bergen”, “Lorne has banned cars”: its team, its council; not the ground it stands on. */
  #acting(name: string): Part {
    const key = `acting ${name.toLowerCase()}`
    return this.casting.keyed(key) ?? this.casting.enter(name, 'organization', key)
  }

  /** “Lorne Harbour Council (LHC)”: the letters are the body's from here on. */
  acronym(letters: string, part: Part): void {
    this.#bodies.set(letters.toLowerCase(), part)
  }
}

/** A family name by itself: “Stone”, “von der Leyen”. */
const lone = (name: string): boolean => {
  const space = name.indexOf(' ')
  return space < 0 ? !name.includes('\n') : nameParticles.has(name.slice(0, space).toLowerCase())
}

/** One name alone, never seen with another: somebody, unless it is an everyday word with a capital. */
const person = (name: string): boolean => given(name) || !ordinary(name.toLowerCase()) && !organizationWords.has(name.toLowerCase())

/** “the North” is North Korea where the draft speaks of it, else a direction. */
const HALVES: ReadonlyMap<string, string> = new Map([['North', 'PRK'], ['South', 'KOR'], ['East', ''], ['West', '']])

/** “Norway’s Foreign Ministry” and “Peru’s Foreign Ministry” are two; “the Foreign Ministry” is the last one met. */
const ownedKey = (key: string, { of }: Phrase): string => (of.length && of[0]!.key !== undefined ? `${of[0]!.key} ${key}` : key)

/** “halcyra foods” of “halcyra foods inc.”. */
function withoutMark(key: string): string {
  const last = key.lastIndexOf(' ')
  return last > 0 && companyMarks.has(key.slice(last + 1)) ? key.slice(0, last).replace(/,$/, '') : key
}

function initials(name: string): string {
  let letters = ''
  for (const word of name.split(/[\s-]+/)) if (/^\p{Lu}/u.test(word)) letters += word[0]!
  return letters.toLowerCase()
}
