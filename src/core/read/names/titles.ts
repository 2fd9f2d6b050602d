import { eventWords, organizationWords, placeWords } from '../../lexicon/en/organizations.js'
import { abbreviatedOffices, honorifics, nameParticles, nameSuffixes, officeModifiers, offices, pastMarkers, ranks } from '../../lexicon/en/titles.js'
import { given } from './kinds.js'
import { knownAt } from './known.js'
import type { Row } from './row.js'

/** A title in capitals before a name: “Deputy Foreign Minister” in “Deputy Foreign Minister Lena Varga”. */
export interface TitleSplit {
  /** Where the person's own name begins; the run's end when there is none. */
  readonly name: number
}

/** Also family or given names: only at the head of a run, “King” in “King Abdullah”, not in “Martin Luther King Jr.”. */
const NAMES_TOO = new Set('king prince princess dean don major deacon earl duke count baron pope bishop judge marshal brother elder justice page chase mayor u sri canon cadet coach engineer private officer forward defender champion star fellow peer host anchor agent partner member chair head principal general deputy guard'.split(' '))

/** “Chief Justice Earl Warren”: after a title, a given name. */
const GIVEN_TOO = new Set(['earl', 'dean', 'duke', 'prince', 'king', 'don', 'sri', 'major', 'guy'])

const rank = (text: string): boolean => !/^(?:St\.|Saint)$/.test(text) && (honorifics.has(text) || ranks.has(text) || abbreviatedOffices.has(text))

export function isTitle(row: Row, at: number): boolean {
  const text = row.text(at)
  return rank(text) || offices.has(row.lower(at)) || /^(?:vice-|ex-|then-)/.test(row.lower(at)) && offices.has(row.lower(at).replace(/^[a-z]+-/, '')) || /-(?:elect|designate|general|in-chief)$/.test(row.lower(at))
}

const titled = (row: Row, at: number): boolean => isTitle(row, at) || officeModifiers.has(row.lower(at)) || pastMarkers.has(row.lower(at))

/** Where title ends and name begins in the run `from`–`to`; null when the run begins with no title. */
export function splitTitle(row: Row, from: number, to: number): TitleSplit | null {
  for (let at = to - 1; at >= from; at--) {
    if (!isTitle(row, at)) continue
    if (at > from && to - at > 1 && GIVEN_TOO.has(row.lower(at)) && isTitle(row, at - 1)) continue
    if (NAMES_TOO.has(row.lower(at)) && !row.text(at).endsWith('.') && !leads(row, from, at)) continue
    const named = to - at > 2 && given(row.text(at + 1)) && !NAMES_TOO.has(row.lower(at))
    if (!named && !leads(row, from, at) && !bodies(row, from, at)) continue
    let name = at + 1
    if (row.lower(name) === 'of') name = afterOf(row, name, to)
    if (nameSuffixes.has(row.text(name))) continue
    if (name === to) return at === to - 1 || row.lower(at + 1) === 'of' ? { name } : null
    const last = row.lower(to - 1)
    if (to - name > 1 && row.plain(name) && !given(row.text(name)) && !nameParticles.has(row.lower(name)) && row.text(name).length > 2) return null
    if (to - name > 1 && (organizationWords.has(last) || placeWords.has(last) || eventWords.has(last)) && !rank(row.text(at)) && !(to - name === 2 && given(row.text(name)) && !row.plain(name))) return null
    if (to - name > 1 && NAMED_AFTER.has(last) && !given(row.text(name))) return null
    if (to - name === 1 && row.plain(name) && (organizationWords.has(last) || placeWords.has(last) || eventWords.has(last))) return null
    return { name }
  }
  return null
}

/** What bears somebody's name and title: “Bishop Garvey High School”, “General Stone Hospital”. */
const NAMED_AFTER = new Set('school college university academy institute hospital foundation stadium airport bridge park street memorial prize award center centre library museum church society trust'.split(' '))

/** All before it is title: “Deputy Prime”, “Vice”. */
function leads(row: Row, from: number, at: number): boolean {
  for (let index = from; index < at; index++) {
    if (titled(row, index)) continue
    const known = knownAt(row, index)
    if (!known || known.to > at) return false
    index = known.to - 1
  }
  return true
}

/** Ordinary words, as a portfolio has them: “Emergency Situations” Minister, “State Department” Spokesman. */
function bodies(row: Row, from: number, at: number): boolean {
  for (let index = from; index < at; index++) {
    if (row.plain(index) || titled(row, index) || row.acronym(index) || row.text(index) === '&' || /^(?:of|for|the|and)$/.test(row.text(index))) continue
    const known = knownAt(row, index)
    if (!known || known.to > at) return false
    index = known.to - 1
  }
  return true
}

/** “Secretary of State John Kerry”, “Director of National Intelligence James Clapper”: ordinary words still belong to the office. */
function afterOf(row: Row, of: number, to: number): number {
  let at = of + 1
  if (row.lower(at) === 'the') at++
  const known = knownAt(row, at)
  at = known ? known.to : at + 1
  while (at < to && row.plain(at) && to - at > 1) at++
  return Math.min(at, to)
}

/** “former”, “then-”, “ex-”: the office is over. */
export function heldIn(row: Row, from: number, to: number): 'current' | 'past' {
  for (let at = from; at < to; at++) if (pastMarkers.has(row.lower(at)) || /^(?:then|ex)-/.test(row.lower(at))) return 'past'
  return 'current'
}
