import { officeModifiers, offices, currentMarkers, pastMarkers } from '../../lexicon/en/titles.js'
import { roleNouns, seniorityWords, sphereWords } from '../../lexicon/en/roles.js'
import { articles, calendar, possessives } from '../../lexicon/en/small-words.js'
import type { Found, Tenure } from './found.js'
import { owning, words } from './proper.js'
import type { Row } from './row.js'

/**
 * When an office is or was held: “The late President Ada Stone, who was mayor of Lorne until last year, met Karl Ohm, ambassador from 1999 to 2003.” Years are
 * taken as the draft gives them; of “Ada Stone (1932–2001)” they are her life.
 */
export function tenures(row: Row, names: readonly Found[], unnamed: Found[], pronouns: readonly Found[]): void {
  const at = new Array<Found | undefined>(row.length)
  for (const name of names) for (let index = name.from; index < name.to; index++) at[index] = name
  for (const name of names) if (name.type === 'person' && name.name) marked(row, at, name)
  for (const phrase of unnamed) if (phrase.title !== undefined) timed(row, phrase)
  for (const name of names) {
    if (name.number === 'plural' || !(name.type === 'person' || name.type === null && name.name && name.form !== 'acronym')) continue
    if (name.title !== undefined) timed(row, name)
    told(row, at, name, unnamed)
  }
  for (const pronoun of pronouns) if (/^s?he$/.test(pronoun.head)) told(row, at, pronoun, unnamed)
}

/** “former President Ada Stone”, “the late Mayor Karl Ohm”, “then-Mayor Karl Ohm”: small words that belong to the title. */
function marked(row: Row, at: readonly (Found | undefined)[], name: Found): void {
  let from = name.from
  while (from > 0 && !at[from - 1] && row.word(from - 1)) {
    const word = row.lower(from - 1)
    const tied = TIED.test(row.text(from - 1))
    if (tied && (name.title !== undefined || offices.has(word.slice(word.indexOf('-') + 1)))) from--
    else if (name.title === undefined || row.capital(from - 1) || !(pastMarkers.has(word) || currentMarkers.has(word) || PENDING.has(word))) break
    else if (word === 'then' && !articles.has(row.lower(from - 2))) break
    else from--
  }
  if (from === name.from) return
  const before = words(row, from, name.from)
  name.title = name.title === undefined ? before : `${before} ${name.title}`
  name.from = from
  if (/(?:^|\s)(?:then|ex)-|^(?:then|late|former|onetime|one-time|ousted|deposed|retired|previous|disgraced|erstwhile)\b/i.test(before)) name.held = 'past'
  else name.held ??= 'current'
}

const TIED = /^(?:then|ex|former)-\p{Lu}/u
const PENDING = new Set(['deputy', 'longtime', 'vice'])

/** “from 1999 to 2003”, “since May 2014”, “until last year”, “(1999–2003)” behind an office. */
function timed(row: Row, phrase: Found): void {
  const term = termAt(row, phrase.to, phrase.name !== undefined)
  if (!term) return
  if (term.since !== undefined) phrase.since ??= term.since
  if (term.until !== undefined) phrase.until ??= term.until
  if (term.over) phrase.held = 'past'
}

interface Term {
  readonly since?: string
  readonly until?: string
  readonly over: boolean
}

function termAt(row: Row, start: number, named: boolean): Term | null {
  const bracket = row.text(start) === '('
  if (named && !bracket) return null
  const at = bracket || row.text(start) === ',' && TERM.test(row.lower(start + 1)) ? start + 1 : start
  const word = row.lower(at)
  if (word === 'since') {
    const since = dateAt(row, at + 1)
    return since && { since: since.text, over: false }
  }
  if (word === 'until' || word === 'till') {
    const until = dateAt(row, at + 1)
    return until && { until: until.text, over: true }
  }
  const whole = RANGE.exec(row.text(bracket && word === 'from' ? at + 1 : at))
  if (whole) return bracket && within(whole[1]!, whole[2]!, named) ? { since: whole[1]!, until: whole[2]!, over: true } : null
  if (word !== 'from' && word !== 'between' && !bracket) return null
  const since = dateAt(row, word === 'from' || word === 'between' ? at + 1 : at)
  if (!since || !(word === 'between' ? row.lower(since.to) === 'and' : TO.test(row.lower(since.to)))) return null
  const until = dateAt(row, since.to + 1)
  if (!until) return row.lower(since.to + 1) === 'present' || row.text(since.to + 1) === ')' ? { since: since.text, over: false } : null
  return within(since.text, until.text, named) ? { since: since.text, until: until.text, over: true } : null
}

const TERM = /^(?:from|between|since|until|till)$/
const TO = /^(?:to|until|till|through|–|-|—)$/
const RANGE = /^((?:1[5-9]|20)\d\d)[–-](\d{4}|\d\d)$/
const YEAR = /^(?:1[5-9]|20)\d\d$/

/** Years behind a name are an office's only where nobody lives so short. */
const within = (since: string, until: string, named: boolean): boolean => !named || until.length === 2 || Number(until.slice(-4)) - Number(since.slice(-4)) < 26

/** “1999”, “May 1999”, “last year”, as printed. */
function dateAt(row: Row, at: number): { readonly text: string; readonly to: number } | null {
  if (YEAR.test(row.text(at))) return { text: row.text(at), to: at + 1 }
  if (calendar.has(row.lower(at)) && row.capital(at)) {
    const to = YEAR.test(row.text(at + 1)) ? at + 2 : YEAR.test(row.text(at + 3)) && row.text(at + 2) === ',' ? at + 4 : at + 1
    return { text: words(row, at, to), to }
  }
  if (/^(?:last|this|early|late|earlier)$/.test(row.lower(at))) {
    if (YEAR.test(row.text(at + 1))) return { text: words(row, at, at + 2), to: at + 2 }
    const to = row.lower(at + 1) === 'this' || row.lower(at + 1) === 'last' ? at + 3 : at + 2
    if (PERIOD.test(row.lower(to - 1))) return { text: words(row, at, to), to }
  }
  return null
}

const PERIOD = /^(?:year|month|week|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** “Stone was mayor of Lorne from 1999 to 2003”, “Stone, who became president in 2012”, “she resigned as minister”. */
function told(row: Row, at: readonly (Found | undefined)[], who: Found, unnamed: Found[]): void {
  if (row.text(who.to) === '(') return bracketed(row, who)
  let index = who.to
  if (row.text(index) === ',' && row.tokens[index + 1]?.kind === 'number' && row.text(index + 2) === ',') index += 2
  if (row.text(index) === ',' && row.lower(index + 1) === 'who') index += 2
  else if (row.lower(index) === 'who') index++
  const verb = verbAt(row, at, index) ?? apposed(row, index)
  if (!verb) return
  const office = officeAt(row, at, verb.to)
  if (!office) return
  const there = unnamed.findIndex(({ from, to }) => from <= office.head && to > office.head)
  if (there >= 0 && unnamed[there]!.entry !== 'bare' || verb.closed && !/^[,.;)]$/.test(row.text(office.to))) return
  // What somebody is said to be is no mention: “she had been Norwegian consul”.
  if (there >= 0 && !verb.closed) unnamed.splice(there, 1)
  else if (there >= 0) return
  const term = termAt(row, office.to, false)
  const year = row.lower(office.to) === 'in' ? dateAt(row, office.to + 1)?.text : undefined
  const role: Tenure = {
    title: office.title, held: verb.held, of: office.of,
    ...(term?.since !== undefined ? { since: term.since } : verb.dates === 'since' && year !== undefined ? { since: year } : {}),
    ...(term?.until !== undefined ? { until: term.until } : verb.dates === 'until' && year !== undefined ? { until: year } : {}),
  }
  if (term?.over) role.held = 'past'
  ;(who.roles ??= []).push(role)
  if (who.form !== 'pronoun') who.type ??= 'person'
}

/** “Stone (president 2001–2009)”. */
function bracketed(row: Row, who: Found): void {
  const from = who.to + 1
  let head = from
  while (head < from + 4 && row.word(head) && !offices.has(row.lower(head))) head++
  if (!offices.has(row.lower(head))) return
  const at = row.text(head + 1) === ',' ? head + 2 : head + 1
  const range = RANGE.exec(row.text(at))
  const since = range?.[1] ?? dateAt(row, at)?.text
  const until = range?.[2] ?? (TO.test(row.lower(at + 1)) ? dateAt(row, at + 2)?.text : undefined)
  if (since === undefined || until === undefined) return
  ;(who.roles ??= []).push({ title: words(row, from, head + 1), held: 'past', of: [], since, until })
}

interface Verb {
  readonly to: number
  readonly held: 'current' | 'past'
  /** What “in 2012” behind the office is. */
  readonly dates?: 'since' | 'until'
  /** An aside, which a comma must end. */
  readonly closed?: boolean
}

/** “Ida Moen, the country’s first female president, left.” */
const apposed = (row: Row, index: number): Verb | null => (row.text(index) === ',' && articles.has(row.lower(index + 1)) ? { to: index + 1, held: 'current', closed: true } : null)

function verbAt(row: Row, at: readonly (Found | undefined)[], start: number): Verb | null {
  let index = start
  let had = false
  while (SKIPPED.test(row.lower(index))) had = row.lower(index++) === 'had' || had
  const word = row.lower(index)
  const next = row.lower(index + 1)
  if (/^(?:is|remains)$/.test(word)) return { to: index + 1, held: 'current' }
  if (word === 'been') return { to: index + 1, held: had ? 'past' : 'current' }
  if (/^(?:served|worked|acted|ruled)$/.test(word) && next === 'as') return { to: index + 2, held: 'past' }
  if (word === 'serves' && next === 'as') return { to: index + 2, held: 'current' }
  if (word === 'became') return { to: index + 1, held: 'current', dates: 'since' }
  if (/^(?:resigned|quit|retired)$/.test(word) && next === 'as') return { to: index + 2, held: 'past', dates: 'until' }
  if (word === 'stepped' && next === 'down' && row.lower(index + 2) === 'as') return { to: index + 3, held: 'past', dates: 'until' }
  if (word === 'took' && /^(?:over|office)$/.test(next) && row.lower(index + 2) === 'as') return { to: index + 3, held: 'current', dates: 'since' }
  if (/^(?:succeeded|replaced)$/.test(word) && at[index + 1]) {
    const after = at[index + 1]!.to
    return row.lower(after) === 'as' ? { to: after + 1, held: 'current', dates: 'since' } : null
  }
  if (word !== 'was') return null
  if (/^(?:elected|re-elected|reelected|named|appointed|chosen)$/.test(next)) return { to: row.lower(index + 2) === 'as' ? index + 3 : index + 2, held: 'current', dates: 'since' }
  if (next === 'sworn' && row.lower(index + 2) === 'in' && row.lower(index + 3) === 'as') return { to: index + 4, held: 'current', dates: 'since' }
  if (/^(?:ousted|fired|dismissed|removed|deposed|replaced)$/.test(next) && row.lower(index + 2) === 'as') return { to: index + 3, held: 'past', dates: 'until' }
  return { to: index + 1, held: 'past' }
}

const SKIPPED = /^(?:has|had|also|once|later|then|previously|formerly|briefly|still|now|first)$/

interface OfficeRead {
  readonly title: string
  readonly head: number
  readonly to: number
  readonly of: Found['of']
  readonly article: boolean
}

/** “the country’s first female president”, “Norwegian ambassador to Peru”, “mayor of Lorne”. */
function officeAt(row: Row, at: readonly (Found | undefined)[], start: number): OfficeRead | null {
  const of: Found['of'] = []
  const article = articles.has(row.lower(start)) || possessives.has(row.lower(start))
  let from = article ? start + 1 : start
  let head = from
  for (; head < start + 9; head++) {
    const name = at[head]
    const word = row.lower(head)
    if (row.genitive(head)) {
      from = head + 1
      continue
    }
    if (name && name.from === head && (name.form === 'demonym' || row.genitive(name.to))) {
      of.push(owning(row, name))
      head = name.to - 1
      from = head + 1
      continue
    }
    if (name && !(name.form === 'title' && !name.name) || !row.word(head)) return null
    if (offices.has(word) && !(offices.has(row.lower(head + 1)) && row.word(head + 1))) break
    if (!(officeModifiers.has(word) || sphereWords.has(word) || seniorityWords.has(word) || pastMarkers.has(word) || currentMarkers.has(word) || offices.has(word) || LEADING.test(word) || row.genitive(head + 1))) return null
  }
  if (!offices.has(row.lower(head)) || roleNouns.get(row.lower(head))?.number === 'plural') return null
  let to = head + 1
  let title = words(row, from, head + 1)
  if (/^(?:of|to|for)$/.test(row.lower(to))) {
    const next = row.lower(to + 1) === 'the' ? to + 2 : to + 1
    const name = at[next]
    if (name && name.from <= next && name.type !== 'person') {
      if (row.lower(to) === 'of') of.push(owning(row, name))
      else title = words(row, from, name.to)
      to = name.to
    }
  }
  return { title, head, to, of, article }
}

const LEADING = /^(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|female|male|black|gay|youngest|oldest|longest-serving|elected|democratically)$/
