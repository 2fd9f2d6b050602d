import { eventWords, organizationWords, placeWords, thingNouns, groupNouns } from '../../lexicon/en/organizations.js'
import { ordinary } from '../../lexicon/en/ordinary.js'
import { roleNouns } from '../../lexicon/en/roles.js'
import { articles, prepositions, small } from '../../lexicon/en/small-words.js'
import { offices } from '../../lexicon/en/titles.js'
import type { Found } from './found.js'
import { clearlyGiven, given } from './kinds.js'
import { knownPiece } from './known.js'
import type { Row } from './row.js'
import { acts } from './whereabouts.js'

/** Buckets that clues are hashed into; a power of two. */
export const BUCKETS = 1 << 15

/**
 * What tells of a name nobody has listed: its own spelling and the words about it. “Quellon, a maker of pumps, hired Ada Stone of Lornestad” has
 * the maker behind the comma, the verb, the “-stad”. A clue is a bucket number; the words themselves are kept nowhere.
 */
export class Clues {
  readonly found: number[] = []

  constructor(private readonly row: Row) {}

  /** The clues of `name`; `before` and `after` are the names next to it. The array is used again by the next call. */
  of(name: Found, before: Found | undefined, after: Found | undefined, blind = false): readonly number[] {
    this.found.length = 0
    const { from, to } = name.name ?? name
    this.#spelling(from, to)
    if (!blind) this.#listed(name, from, to)
    this.#around(name.from, name.to)
    this.#apposed(name.to)
    this.#beside(name, before, after)
    return this.found
  }

  #clue(kind: number, value: string, more = ''): void {
    let hash = Math.imul(2166136261 ^ kind, 16777619)
    for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 16777619)
    hash = Math.imul(hash ^ 31, 16777619)
    for (let at = 0; at < more.length; at++) hash = Math.imul(hash ^ more.charCodeAt(at), 16777619)
    this.found.push((hash ^ (hash >>> 15)) & (BUCKETS - 1))
  }

  /** Length, letters, endings. */
  #spelling(from: number, to: number): void {
    const { row } = this
    const count = Math.min(to - from, 5).toString()
    this.#clue(1, count)
    const first = row.lower(from)
    const last = row.lower(to - 1)
    this.#clue(2, last.slice(-2), count === '1' ? '1' : '+')
    this.#clue(3, last.slice(-3), count === '1' ? '1' : '+')
    this.#clue(4, last.slice(-4), count === '1' ? '1' : '+')
    this.#clue(5, last.slice(0, 3))
    if (to - from > 1) {
      this.#clue(6, first.slice(-3))
      this.#clue(7, first)
    }
    this.#clue(8, last)
    let shape = ''
    for (let at = from; at < Math.min(to, from + 4); at++) shape += shapeOf(row.text(at))
    this.#clue(9, shape)
    this.#clue(10, shapeOf(row.text(to - 1)), count)
  }

  /** What our lists say of its words, and the rules of its head. */
  #listed(name: Found, from: number, to: number): void {
    const { row } = this
    const count = to - from > 1 ? '+' : '1'
    const first = listed(row, from)
    this.#clue(20, name.type ?? '-', count)
    this.#clue(21, first, count)
    if (to - from > 1) {
      const last = listed(row, to - 1)
      this.#clue(22, last)
      this.#clue(23, first, last)
    }
    this.#clue(24, name.type ?? '-', first)
  }

  #around(from: number, to: number): void {
    const { row } = this
    const before = word(row, from - 1)
    const second = word(row, from - 2)
    const next = word(row, to)
    const beyond = word(row, to + 1)
    this.#clue(30, before)
    this.#clue(31, second, articles.has(before) ? before : '')
    this.#clue(32, second, before)
    this.#clue(33, next)
    this.#clue(34, next, beyond)
    this.#clue(35, row.genitive(to) ? beyond : '')
    this.#clue(36, senseOf(row, from - 1), articles.has(before) ? senseOf(row, from - 2) : '')
    this.#clue(37, row.genitive(to) ? `'${senseOf(row, to + 1)}` : senseOf(row, to), row.capital(to) ? 'A' : '')
    this.#clue(38, classOf(row, from - 1), classOf(row, to))
    this.#clue(39, acts(row, to) ? 'acts' : '', articles.has(before) ? 'the' : prepositions.has(before) ? before : '')
    if (row.opens(from)) this.#clue(40, 'opens', classOf(row, to))
    if (before === 'of' || before === 'in' && senseOf(row, from - 2)) this.#clue(41, senseOf(row, from - 2), before)
  }

  /** “, a maker of pumps”, “is a village in”: the first noun that says what it is. */
  #apposed(to: number): void {
    const { row } = this
    const link = row.text(to) === ',' || row.text(to) === '(' ? ',' : /^(?:is|was|are|were|became)$/.test(row.lower(to)) ? 'is' : ''
    if (!link) return
    const from = row.lower(to + 1) === 'one' || articles.has(row.lower(to + 1)) ? to + 2 : link === ',' ? to + 1 : 0
    if (!from) return
    for (let at = from; at < from + 6 && row.word(at); at++) {
      const sense = senseOf(row, at)
      const head = sense && !(senseOf(row, at + 1) && !small(row.lower(at + 1)))
      if (head) {
        this.#clue(50, sense, link)
        return
      }
      if (prepositions.has(row.lower(at)) && at > from) return
    }
  }

  /** A list is of one kind; “Lorne, Norway” is a place. */
  #beside(name: Found, before: Found | undefined, after: Found | undefined): void {
    const { row } = this
    if (before && before.to < name.from && name.from - before.to <= 2) this.#clue(60, kindOfNeighbour(before), word(row, name.from - 1))
    if (after && after.from > name.to && after.from - name.to <= 2) this.#clue(61, kindOfNeighbour(after), word(row, name.to))
    if (before && before.to === name.from) this.#clue(62, kindOfNeighbour(before))
    if (before && row.genitive(before.to) && before.to + 1 === name.from) this.#clue(63, kindOfNeighbour(before))
  }
}

/** “Xx” a name, “XX” letters, “xX” camel's back, “9” figures, “X.” an initial. */
function shapeOf(text: string): string {
  if (/^\p{Lu}\.?$/u.test(text)) return 'I'
  if (/\d/.test(text)) return '9'
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return 'D'
  if (/^\p{Lu}{2,}s?$/u.test(text)) return text.length < 5 ? 'A' : 'B'
  if (/^\p{Ll}/u.test(text)) return /\p{Lu}/u.test(text) ? 'm' : 'x'
  if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|O['’]|D['’]|L['’]|De|Di|Le|La|Van|Fitz)/.test(text)) return 'C'
  return text.includes('-') ? 'H' : /['’]/.test(text) ? 'Q' : /^[A-Za-z]+$/.test(text) ? 'X' : /^\p{L}+$/u.test(text) ? 'Y' : 'o'
}

function listed(row: Row, at: number): string {
  const lower = row.lower(at)
  if (clearlyGiven(row.text(at))) return 'given'
  const known = knownPiece(row.text(at))
  if (known) return known.sort
  const body = organizationWords.get(lower)
  if (body) return body
  if (placeWords.has(lower)) return 'place'
  if (eventWords.has(lower)) return 'event'
  if (given(row.text(at))) return 'given?'
  if (offices.has(lower)) return 'office'
  return ordinary(lower) ? 'plain' : ''
}

/** What a common noun stands for; `''` for any other word. */
function senseOf(row: Row, at: number): string {
  if (!row.word(at)) return ''
  const lower = row.lower(at)
  return sense(lower) || (lower.endsWith('s') && lower.length > 3 ? sense(lower.slice(0, -1)) : '')
}

function sense(noun: string): string {
  if (groupNouns.has(noun)) return 'group'
  if (thingNouns.has(noun)) return 'thing'
  const role = roleNouns.get(noun)
  if (role) return role.type === 'person' ? 'person' : role.type === 'state' ? 'place' : 'group'
  if (offices.has(noun)) return 'person'
  if (placeWords.has(noun)) return 'place'
  if (eventWords.has(noun)) return 'event'
  return organizationWords.has(noun) ? 'group' : ''
}

const kindOfNeighbour = ({ type, key, title, form }: Found): string => `${type ?? '-'}${key === undefined ? '' : '*'}${title === undefined ? '' : '!'}${form === 'demonym' ? 'd' : ''}`

/** Names and figures about it count as such, not by themselves. */
function word(row: Row, at: number): string {
  const token = row.tokens[at]
  if (!token) return '#'
  if (token.kind === 'number') return /^(?:1[5-9]|20)\d\d$/.test(token.text) ? '1900' : '9'
  if (token.kind === 'genitive') return '\'s'
  return row.capital(at) && !row.opens(at) ? 'A' : token.lower
}

function classOf(row: Row, at: number): string {
  const token = row.tokens[at]
  if (!token) return '#'
  if (token.kind !== 'word') return token.kind === 'mark' ? token.text : token.kind
  if (row.capital(at) && !row.opens(at)) return 'A'
  if (small(token.lower)) return token.lower
  if (/ed$/.test(token.lower)) return 'ed'
  if (/ing$/.test(token.lower)) return 'ing'
  return /s$/.test(token.lower) ? 's' : 'w'
}
