import { companyMarks, groupOpeners, placeOpeners } from '../../lexicon/en/name-heads.js'
import { doubtfulGivenNames, familyFirst, givenNames } from '../../lexicon/en/given-names.js'
import { eventWords, organizationHeads, organizationWords, placeWords } from '../../lexicon/en/organizations.js'
import { nameParticles, nameSuffixes } from '../../lexicon/en/titles.js'
import type { ActorType } from '../../model.js'
import type { Row } from './row.js'

export type Kind = ActorType | 'event' | null

/** What an unlisted name is, by its own words: “Lorne Bay Authority” a body, “Lorne Bay” a place, “Ada Lorne” somebody. */
export function kindOf(row: Row, from: number, to: number): Kind {
  const last = row.lower(to - 1).replace(/(?<=\p{L}{3})\.$/u, '')
  const head = headAt(row, from, to)
  if (companyMarks.has(last)) return 'organization'
  if (head !== to - 1 && (organizationHeads.has(row.lower(head)) || organizationWords.has(row.lower(head)))) return bodyKind(row.lower(head))
  if (head !== to - 1 && (eventWords.has(row.lower(head)) || /^(?:law|laws|rules|convention|treaty)$/.test(row.lower(head)))) return 'event'
  if (to - from === 2 && clearlyGiven(row.text(from)) && !row.acronym(to - 1) && SURNAMES_TOO.has(last)) return 'person'
  if (to - from > 1 && organizationWords.has(last)) return bodyKind(last)
  if (to - from > 1 && placeWords.has(last)) return 'place'
  if (to - from > 1 && eventWords.has(last)) return 'event'
  if (to - from > 1 && groupOpeners.has(row.lower(from))) return groupOpeners.get(row.lower(from))!
  if (to - from > 1 && placeOpeners.has(row.lower(from)) && !row.plain(to - 1)) return 'place'
  if (to - from === 1) return row.acronym(from) && row.text(from).length > 1 ? 'organization' : null
  return person(row, from, to) ? 'person' : 'organization'
}

/** Heads that are family names as well: “Ada Banks”, “Hillary Field”. */
const SURNAMES_TOO = new Set('bank banks house church post mail daily press guard guards force fields field wells woods hill hills lake rivers river brook bridge street park parks ford port bush castle hall gates gate towers tower west north east south moon sun star day may summer winter snow storm wall ward parish mount forest reed marsh moore rock stone court courts close lane page story news times price bell cross flag long case law laws bill wing watch trust banks ball game cup bowl war battle peace king'.split(' '))

/** A given name and nothing else: “Olga”; “Mark” may be one too. */
export const clearlyGiven = (name: string): boolean => givenNames.has(folded(name)) || name.includes('-') && given(name)

const bodyKind = (head: string): ActorType => organizationWords.get(head) ?? 'organization'

/** The head of “Bank of the South” is “Bank”. */
function headAt(row: Row, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) if (/^(?:of|for|on)$/.test(row.text(at))) return at - 1
  return to - 1
}

/** Two to four words, none of them an ordinary one but a family name: “Marie Stone”; “Daily Anvil” is none. */
function person(row: Row, from: number, to: number): boolean {
  let words = 0
  let plain = 0
  for (let at = from; at < to; at++) {
    const text = row.text(at)
    if (/^["“‘'(]$/.test(text)) {
      while (at + 1 < to && row.word(at + 1)) at++
      at++
      continue
    }
    if (nameSuffixes.has(text) || nameParticles.has(row.lower(at))) continue
    words++
    if (/^\p{Lu}\.?$/u.test(text) || /^(?:\p{Lu}\.)+$/u.test(text)) continue
    if (row.acronym(at) || /\d|&/.test(text)) return false
    if (!row.plain(at)) continue
    if (at === from && !given(row.text(at))) return false
    plain++
  }
  return words > 1 && words < 5 && plain < words - (words > 2 ? 1 : 0) && plain < 2
}

/** Letters as the lists have them: small, no accents. */
const folded = (name: string): string => /^[A-Za-z]+$/.test(name) ? name.toLowerCase() : name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** May it be a given name? “Mark” and “Kim” may. */
export function given(name: string): boolean {
  const key = folded(name)
  return givenNames.has(key) || doubtfulGivenNames.has(key) || familyFirst.has(key) || (key.includes('-') && givenNames.has(key.slice(0, key.indexOf('-'))))
}
