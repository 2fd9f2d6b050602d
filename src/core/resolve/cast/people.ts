import { familyFirst, givenNames } from '../../lexicon/en/given-names.js'
import { ordinary } from '../../lexicon/en/ordinary.js'
import { nameSuffixes } from '../../lexicon/en/titles.js'
import { postOf } from '../../read/names/offices.js'
import type { Phrase } from '../../read/reading.js'
import type { Corrections } from '../corrections.js'
import { file, latest, type Casting, type Meant, type Part } from './casting.js'
import { genderIn, type Genders } from './genders.js'

/**
 * People by their names: “Ada M. Stone”, “Ada Stone”, “Mrs. Stone”, “Stone”. Two who share a family name stay apart: after “Ada Stone and Karl
 * Stone” it is the title that tells who “Mr. Stone” is, and a bare “Stone” is a guess.
 */
export class People {
  /** As written, so that a name is taken apart once. */
  readonly #written = new Map<string, Part>()
  readonly #full = new Map<string, Part[]>()
  readonly #surname = new Map<string, Part[]>()
  readonly #given = new Map<string, Part[]>()
  readonly #suffix = new Map<Part, string>()
  /** Whom the family name alone has stood for while nobody else had it. */
  readonly #holder = new Map<string, Part>()
  /** Who of that family name was named in full last. */
  readonly #latest = new Map<string, Part>()
  /** Family name of each name as written. */
  readonly #keys = new Map<string, string>()
  constructor(private readonly casting: Casting, private readonly corrections: Corrections, private readonly genders: Genders) {}

  /** A full name comes on in the text. */
  named(name: string): Part {
    const part = this.full(name)
    this.#latest.set(this.#key(name.slice(name.lastIndexOf(' ') + 1)), part)
    return part
  }

  full(name: string): Part {
    const known = this.#written.get(name)
    if (known) return known
    const part = this.#met(name)
    this.#written.set(name, part)
    return part
  }

  #met(name: string): Part {
    const words: string[] = []
    const nicknames: string[] = []
    let suffix: string | undefined
    for (const word of name.split(/\s+/)) {
      const bare = word.endsWith(',') ? word.slice(0, -1) : word
      if (word.length > 2 && QUOTED.test(word)) nicknames.push(fold(word.slice(1, -1)))
      else if (word.length < 8 && nameSuffixes.has(bare)) suffix = GENERATION.test(word) ? word.replace(/[.,]/g, '').toLowerCase() : suffix
      else if (word.length > 2 || !INITIAL.test(word)) words.push(bare)
    }
    const distinct = this.corrections.distinct(name)
    const key = distinct ? name.toLowerCase() : plain(words.join(''))
    const there = this.#same(key, suffix) ?? (distinct ? undefined : this.#alias(words, suffix) ?? this.#double(words))
    const part = there ?? this.casting.enter(name, 'person')
    file(this.#full, key, part)
    if (suffix !== undefined) this.#suffix.set(part, suffix)
    for (const nickname of nicknames) file(this.#given, nickname, part)
    if (there) return part
    const last = words.at(-1) ?? name
    file(this.#surname, surname(last), part)
    if (words.length > 2) file(this.#surname, fold(words.slice(-2).join(' ')), part)
    for (const middle of words.slice(1, -1)) if (middle.length > 2) file(this.#given, fold(middle), part)
    const first = fold(words[0] ?? name)
    file(easternOrder(words) ? this.#surname : this.#given, first, part)
    return part
  }

  /** “Ada Stone” again; never “Karl Stone Jr.” for “Karl Stone Sr.”. */
  #same(key: string, suffix: string | undefined): Part | undefined {
    return this.#full.get(key)?.find((part) => this.#agree(part, suffix))
  }

  #agree(part: Part, suffix: string | undefined): boolean {
    const other = this.#suffix.get(part)
    return suffix === undefined || other === undefined || other === suffix
  }

  /** “Kim Young-Sam” and “Ada Stone” apart; “Ada Maria Stone” is “Ada Stone” when the family and a given name agree. */
  #alias(words: readonly string[], suffix: string | undefined): Part | undefined {
    if (words.length < 2) return undefined
    const first = fold(words[0]!)
    return this.#surname.get(surname(words.at(-1)!))?.find((part) => {
      const other = part.name.split(' ')
      return other.length > 1 && fold(other[0]!) === first && other.length !== words.length && this.#agree(part, suffix)
    })
  }

  /** “Peña Nieto” is “Enrique Peña Nieto”, where only one has both names. */
  #double(words: readonly string[]): Part | undefined {
    const all = words.length === 2 ? this.#surname.get(fold(words.join(' '))) : undefined
    return all?.length === 1 ? all[0] : undefined
  }

  /** Has anybody that family name, or was anybody called by it? */
  has(name: string): boolean {
    return this.#bearers(name) !== undefined
  }

  /** The only one of that name, full or family. */
  known(name: string | undefined): Part | undefined {
    const all = name === undefined ? undefined : this.#bearers(name)
    return all?.length === 1 ? all[0] : all?.find((part) => part.name === name)
  }

  #bearers(name: string): readonly Part[] | undefined {
    return this.#surname.get(this.#key(name)) ?? (name.includes(' ') ? this.#surname.get(this.#key(name.slice(name.lastIndexOf(' ') + 1))) : undefined)
  }

  #key(name: string): string {
    let key = this.#keys.get(name)
    if (key === undefined) this.#keys.set(name, key = surname(name))
    return key
  }

  /** Who is meant by one name alone; in “Stone’s sister, Ada Stone” never she herself. */
  short(phrase: Phrase, enclosing?: Part): Meant | undefined {
    const name = phrase.called
    const key = this.#key(name)
    const all = this.#bearers(name)
    const bearers = enclosing && all && all.length > 1 ? all.filter((part) => part !== enclosing) : all
    if (bearers?.length) return this.#among(bearers, key, phrase)
    const given = this.#given.get(fold(name))
    return given?.length === 1 ? { part: given[0]!, sure: false, doubt: 'given-name' } : undefined
  }

  /** “the Stones”: all who bear the name, two at least. */
  family(name: string): readonly Part[] | undefined {
    const bearers = name.endsWith('s') ? this.#surname.get(surname(name.slice(0, -1))) : undefined
    return bearers && bearers.length > 1 ? bearers : undefined
  }

  /** Of several with one family name: whom the title fits, who has come on so far, whom the bare name has stood for, else who was named in full last. */
  #among(bearers: readonly Part[], key: string, phrase: Phrase): Meant {
    if (bearers.length === 1) return this.#sole(bearers[0]!, key, phrase)
    const fitting = phrase.title === undefined ? bearers : bearers.filter((part) => this.#fits(part, phrase))
    if (fitting.length === 1) return { part: fitting[0]!, sure: true, settled: true }
    const pool = fitting.length ? fitting : bearers
    const seen = pool.filter(({ mentions }) => mentions > 0)
    if (seen.length === 1) return this.#sole(seen[0]!, key, phrase)
    const holder = this.#holder.get(key) ?? this.#latest.get(key)
    return { part: holder && pool.includes(holder) ? holder : latest(pool), sure: false, doubt: 'shared-surname' }
  }

  /** A sentence's capital leaves no doubt where the draft has the full name: “Stenholm left”; of “Stone fell” it does. */
  #sole(part: Part, key: string, { called, title }: Phrase): Meant {
    if (title === undefined) this.#holder.set(key, part)
    return { part, sure: true, settled: part.name.includes(' ') && !ordinary(called.toLowerCase()) }
  }

  /** “Mrs. Stone” is a woman, “Senator Stone” a senator. */
  #fits(part: Part, phrase: Phrase): boolean {
    const gender = genderIn(phrase)
    const known = this.genders.of(part)
    if (gender !== undefined && known !== undefined) return gender === known
    return phrase.office === undefined || part.roles.some(({ title }) => postOf(title) === phrase.post)
  }

  /** Somebody known by one name only. */
  single(name: string): Part {
    const part = this.casting.enter(name, 'person')
    file(this.#surname, surname(name), part)
    return part
  }
}

const QUOTED = /^[“"‘'].+[”"’']$/
const INITIAL = /^\p{Lu}\.?$/u
const GENERATION = /^(?:Jr|Sr|I{1,3}|IV|V)\b/

/** Small letters, accents off: “Erdoğan” and “Erdogan” are one. */
const fold = (name: string): string => (/^[A-Za-z -]+$/.test(name) ? name : name.normalize('NFD').replace(/[\p{M}’'ʿʾ]/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/ø/g, 'o')).toLowerCase()

/** “Kim Jong Un” and “Kim Jong-un” are one. */
const plain = (name: string): string => fold(name).replaceAll('-', '')

/** Family name in small letters, articles left off: “al-Assad” is “assad”. */
const surname = (name: string): string => fold(name).replace(/^(?:al|el|an|ar|as|ash|at|ad|az)-/, '')

/** “Park Geun-hye”, “Xi Jinping”, “Kim Jong Un”: the family name stands first; in “Kim Stone” it does not. */
function easternOrder(words: readonly string[]): boolean {
  const [first = '', second = '', third] = words
  if (words.length < 2 || words.length > 3 || !familyFirst.has(fold(first))) return false
  return second.includes('-') || third !== undefined && !givenNames.has(fold(second)) && !givenNames.has(fold(third)) && third.length < 6 || third === undefined && (first.length < 3 || !givenNames.has(fold(first))) && !ordinary(fold(second))
}
