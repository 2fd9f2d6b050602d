import { ordinary } from '../../lexicon/en/ordinary.js'
import { calendar, small } from '../../lexicon/en/small-words.js'
import type { Reading, Token } from '../reading.js'
import type { Match } from './known.js'

/**
 * A block's words with what their spelling tells: in “Rescuers Left Early, Ana Ruiz Says” every word has a capital, so a capital
 * tells nothing; in “the envoy Ana Ruiz left” it does.
 */
export class Row {
  readonly tokens: readonly Token[]
  /** The known name that begins at each word, once it was looked up. */
  readonly matches: (Match | null | undefined)[] = []
  readonly #capital: boolean[]
  /** Headline capitals: most words have one. */
  readonly #titled: boolean
  /** Words in a stretch that is all capitals. */
  readonly #shouted: boolean[]

  constructor(readonly reading: Reading) {
    this.tokens = reading.tokens
    this.#capital = this.tokens.map((token) => token.kind === 'word' && startsCapital(token.text))
    this.#shouted = shouting(this.tokens)
    let long = 0
    let capital = 0
    let words = 0
    for (const [index, token] of this.tokens.entries()) {
      if (token.kind !== 'word') continue
      words++
      if (token.text.length < 4 && small(token.lower)) continue
      long++
      if (this.#capital[index]) capital++
    }
    this.#titled = words > 1 && words < 30 && capital * 10 >= long * 8 && long > 1 && (!this.tokens.at(-1)!.text.endsWith('.') || capital === long && words > 3)
  }

  get length(): number {
    return this.tokens.length
  }

  /** A capital tells nothing at this word: a headline, or shouting. */
  titled(index: number): boolean {
    return this.#titled || this.#shouted[index] === true
  }

  shouted(index: number): boolean {
    return this.#shouted[index] === true
  }

  text(index: number): string {
    return this.tokens[index]?.text ?? ''
  }

  lower(index: number): string {
    return this.tokens[index]?.lower ?? ''
  }

  word(index: number): boolean {
    return this.tokens[index]?.kind === 'word'
  }

  /** Written like a name: “Zarif”, “al-Moualem”, “d’Estaing”, “eBay” is not. */
  capital(index: number): boolean {
    return this.#capital[index] ?? false
  }

  genitive(index: number): boolean {
    const token = this.tokens[index]
    return token !== undefined && (token.kind === 'genitive' || (!token.spaced && (token.text === '’' || token.text === '\'') && /s$/i.test(this.text(index - 1)) && this.word(index + 1)))
  }

  /** A capital here may be the sentence's, not the word's. */
  opens(index: number): boolean {
    if (index === 0) return true
    const before = this.tokens[index - 1]!
    const token = this.tokens[index]!
    if (token.sentence !== before.sentence) return true
    return OPENER.test(before.text) || (before.kind === 'word' && before.text.endsWith('.') && small(token.lower))
  }

  /** An ordinary word that only looks like a name because of where it stands. */
  plain(index: number): boolean {
    const { lower, text } = this.tokens[index]!
    if (ACRONYM.test(text) && !this.#shouted[index]) return false
    return small(lower) || calendar.has(lower) || ordinary(lower)
  }

  acronym(index: number): boolean {
    return !this.#shouted[index] && ACRONYM.test(this.text(index))
  }
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|as|at|ad|ar|az|ash|ul|d|o|l|de|ibn|bin|abu|i|e)[-’']\p{Lu})/u
/** Most words tell by their first letter alone. */
function startsCapital(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first > 64 && first < 91) return true
  if (first > 96 && first < 123 && !text.includes('-') && !text.includes('’') && !text.includes('\'')) return false
  return CAPITAL.test(text)
}

const OPENER = /^[“"‘«:;([{—–•*…]$|^(?:--+|\.\.+|[?!.])$/
const ACRONYM = /^(?:\p{Lu}\.){2,}$|^\p{Lu}[\p{Lu}\d&-]+s?$/u

/** Three words or more in capitals, one of them an everyday word: a headline; “FBI, CIA, NSA” is none. */
function shouting(tokens: readonly Token[]): boolean[] {
  const loud = new Array<boolean>(tokens.length).fill(false)
  for (let from = 0; from < tokens.length;) {
    let to = from
    let plain = 0
    let words = 0
    for (; to < tokens.length; to++) {
      const { kind, text, lower } = tokens[to]!
      if (kind !== 'word') {
        if (/^[.()“”]$/.test(text)) break
        continue
      }
      const first = text.charCodeAt(0)
      if (first > 96 && first < 123 || /\p{Ll}/u.test(text)) break
      words++
      if (text.length > 2 && (small(lower) || ordinary(lower))) plain++
    }
    if (words > 2 && plain > 0 && plain * 4 >= words) loud.fill(true, from, to)
    from = to + 1
  }
  return loud
}
