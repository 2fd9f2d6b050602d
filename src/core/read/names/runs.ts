import { eventWords, organizationHeads, organizationWords } from '../../lexicon/en/organizations.js'
import { calendar, small } from '../../lexicon/en/small-words.js'
import { nameParticles } from '../../lexicon/en/titles.js'
import { given } from './kinds.js'
import { knownAt } from './known.js'
import type { Row } from './row.js'

/** Words in capitals that belong together, particles and “of the” included: “Ursula von der Leyen”, “Bank of the South”. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Words; longer runs are lists or shouting. */
const LONGEST = 14

const JOINS = new Set(['of', 'for', 'on'])

/** Does the word at `at` carry a name? Sentence openers and headline capitals are judged by the word itself. */
function named(row: Row, at: number): boolean {
  if (!row.capital(at) || row.text(at) === 'I') return false
  if (small(row.lower(at)) && !row.acronym(at)) return false
  return true
}

/** The run of capitals that begins at the token. A name is not torn at a particle, an ampersand, an initial's stop. */
export function runAt(row: Row, from: number): Run {
  let to = from + 1
  for (;;) {
    const next = extend(row, from, to)
    if (next === to || next - from > LONGEST) return { from, to }
    to = next
  }
}

function extend(row: Row, from: number, to: number): number {
  if (to >= row.length || row.tokens[to]!.sentence !== row.tokens[from]!.sentence && !INITIAL.test(row.text(to - 1))) return to
  if (row.shouted(to) !== row.shouted(to - 1) || dateline(row, to)) return to
  if (row.genitive(to) && (row.plain(to - 1) || row.text(to).length === 1) && !row.titled(to)) return owned(row, to)
  if (named(row, to) && row.word(to) && from < to - 1 && (hasOf(row, from, to) || organizationWords.has(row.lower(to - 1))) && given(row.text(to)) && named(row, to + 1) && !row.titled(to) && bearer(row, to)) return to
  if (named(row, to) && row.word(to)) return breaks(row, to) || dated(row, from, to) ? to : to + 1
  if (row.tokens[to]!.kind === 'number' && /^\d{1,2}$/.test(row.text(to)) && NUMBERED.has(row.lower(to - 1))) return to + 1
  if (row.text(to) === ',' && /^(?:Inc|Ltd|LLC|Jr|Sr|Corp)\.?$/.test(row.text(to + 1))) return to + 2
  if (row.text(to) === '&' && named(row, to + 1)) return to - from > 1 && given(row.text(from)) && given(row.text(to + 1)) && bearer(row, to + 1) ? to : to + 2
  if (to - from === 1 && ASTRIDE.has(row.lower(to)) && named(row, to + 1) && row.word(to + 1)) return to + 2
  if (NICKNAME.test(row.text(to)) && given(row.text(from))) return nicknamed(row, to)
  if (nameParticles.has(row.lower(to)) && !AMBIGUOUS.has(row.lower(to))) {
    let after = to + 1
    while (after < to + 3 && nameParticles.has(row.lower(after)) && !row.capital(after)) after++
    if (named(row, after) && !small(row.lower(after)) && row.word(after)) return after + 1
  }
  return joined(row, from, to)
}

/** “Lorne Harbour Council Ada Stone” is a body and somebody; “Lorne School Clara Stone Fund” is none: two or three words to the end, no head among them. */
function bearer(row: Row, at: number): boolean {
  let to = at + 1
  while (to < at + 4 && named(row, to) && row.word(to)) to++
  return to - at > 1 && to - at < 4 && !organizationWords.has(row.lower(to - 1)) && !eventWords.has(row.lower(to - 1)) && !row.plain(to - 1)
}

/** “Olav “Kit” Brandt” is one name with a nickname in it; in “Ada “Old Salt” and” nothing comes after. */
function nicknamed(row: Row, at: number): number {
  let to = at + 1
  while (to < at + 4 && row.word(to) && row.capital(to)) to++
  return to > at + 1 && CLOSING.test(row.text(to)) && named(row, to + 1) && row.word(to + 1) ? to + 2 : at
}
const NICKNAME = /^["“‘'(]$/
const CLOSING = /^["”’')]$/

/** Towns on a river: “Lorne upon Tay”, “Hall am Strom”. */
export const ASTRIDE: ReadonlySet<string> = new Set(['upon', 'am', 'sur', 'sous'])

/** “Reuters GENEVA, March 20”: the dateline is no part of the byline. */
const dateline = (row: Row, at: number): boolean => /^\p{Lu}{5,}$/u.test(row.text(at)) && row.text(at + 1) === ',' && /\p{Ll}/u.test(row.text(at - 1))

/** “Harbour Workers’ Union”, “Women’s League”: an everyday owner inside a body's name; “Stone’s Union” is hers. */
function owned(row: Row, at: number): number {
  let to = at + 1
  while (to < row.length && to - at < 6 && named(row, to) && row.word(to)) to++
  return to > at + 1 && organizationWords.has(row.lower(to - 1)) ? to : at
}

/** “Ministry of the Interior”, “Department of Trade and Industry”; not “Zarif of Iran”. */
function joined(row: Row, from: number, to: number): number {
  const word = row.lower(to)
  if (word === 'of' && takesOf(row.lower(to - 1)) || JOINS.has(word) && DEVOTED.has(row.lower(to - 1)) || word === 'of' && OFFICES.has(row.lower(to - 1))) {
    const after = row.lower(to + 1) === 'the' ? to + 2 : to + 1
    if (named(row, after) && row.word(after)) return knownAt(row, after)?.to ?? after + 1
  }
  if (word === 'and' && named(row, to + 1) && row.word(to + 1) && !row.titled(from)) {
    let end = to + 2
    while (end < row.length && named(row, end) && row.word(end)) end++
    const head = row.lower(end - 1)
    const open = row.plain(to - 1) && row.plain(to + 1)
    if (open && organizationWords.has(head) && end - to > 2 && !organizationWords.has(row.lower(to - 1))) return end
    if (open && hasOf(row, from, to) && !knownAt(row, to + 1)) return end
    if (hasOf(row, from, to) && end === to + 2 && PLURAL.test(row.lower(to - 1)) && PLURAL.test(row.lower(to + 1)) && row.lower(to - 2) === 'of') return end
  }
  return to
}

const takesOf = (head: string): boolean => organizationHeads.has(head) || eventWords.has(head) || HEADS.has(head)
/** “Academy of Arts and Sciences”, “Party of Farmers and Workers”; in “Bank of Lorne and Stone” are two. */
const PLURAL = /[^s’']s$/
/** Takes “for” and “on”: “Center for Lake Studies”, “Council on Ports”; “League for Bergen” is a clause. */
const DEVOTED = new Set('center centers centre institute campaign fund council committee commission society association citizens americans foundation alliance coalition movement organization office department agency convention conference doctors reporters people union rally'.split(' '))
/** Takes “of” in its name and is in no list of bodies: “Convention on the Law of the Sea”. */
const HEADS = new Set('law laws rules campaign citizens americans institution foundation alliance coalition agency authority organization organisation directorate office command brigades voice voices bay gulf isle straits strait hall port island city station diocese archdiocese college lady end colony duchy principality empire province prefecture kingdom government administration railway railways rally democrats socialists greens choice bridge order federation community principality grand archbishopric banner sons daughters voice daughters network workers commons teachers women mothers veterans scouts students farmers miners parliament'.split(' '))
/** “Secretary of State”, “Director of National Intelligence”; not “President of Norway”, which is a description. */
const OFFICES = new Set('secretary undersecretary director minister commissioner'.split(' '))

function hasOf(row: Row, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (JOINS.has(row.lower(at)) && organizationWords.has(row.lower(at - 1))) return true
  return false
}

/** A new sentence that the splitter missed: “the U.S. Then”, “Corp. But”. */
const breaks = (row: Row, at: number): boolean => row.text(at - 1).endsWith('.') && small(row.lower(at))

/** “Washington Saturday”; “Black Friday” and “April Stone” are names. */
const dated = (row: Row, from: number, at: number): boolean => calendar.has(row.lower(at)) && !(row.plain(at - 1) && at - from === 1)

const INITIAL = /^\p{Lu}\.$/u
const NUMBERED = new Set('channel apollo highway route interstate formula group'.split(' '))
/** Particles that are words of their own: “i”, “y” between capitals are rare, “to” and “us” common. */
const AMBIGUOUS = new Set('us i um uz bar san'.split(' '))
