import { companyMarks, placeOpeners } from '../../lexicon/en/name-heads.js'
import { eventWords, organizationHeads, organizationWords, placeWords } from '../../lexicon/en/organizations.js'
import { nameParticles, nameSuffixes } from '../../lexicon/en/titles.js'
import type { ActorType } from '../../model.js'
import type { Row } from './row.js'

export type Kind = ActorType | 'event' | null

/** What an unlisted name is, by its own words: “Lorne Bay Authority” a body, “Lorne Bay” a place, “Ada Lorne” somebody. */
export function kindOf(row: Row, from: number, to: number): Kind {
  const last = row.lower(to - 1).replace(/(?<=\p{L}{4})\.$/u, '')
  const head = headAt(row, from, to)
  if (companyMarks.has(last)) return 'organization'
  if (head !== to - 1 && (organizationHeads.has(row.lower(head)) || organizationWords.has(row.lower(head)))) return bodyKind(row.lower(head))
  if (head !== to - 1 && (eventWords.has(row.lower(head)) || /^(?:law|laws|rules|convention|treaty)$/.test(row.lower(head)))) return 'event'
  if (to - from > 1 && organizationWords.has(last)) return bodyKind(last)
  if (to - from > 1 && placeWords.has(last)) return 'place'
  if (to - from > 1 && eventWords.has(last)) return 'event'
  if (to - from > 1 && placeOpeners.has(row.lower(from)) && !row.plain(to - 1)) return 'place'
  if (to - from === 1) return row.acronym(from) && row.text(from).length > 1 ? 'organization' : null
  return person(row, from, to) ? 'person' : 'organization'
}

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
    if (nameSuffixes.has(text) || nameParticles.has(row.lower(at))) continue
    words++
    if (/^\p{Lu}\.?$/u.test(text) || /^(?:\p{Lu}\.)+$/u.test(text)) continue
    if (row.acronym(at) || /\d|&/.test(text)) return false
    if (!row.plain(at)) continue
    if (at === from) return false
    plain++
  }
  return words > 1 && words < 5 && plain < words - (words > 2 ? 1 : 0) && plain < 2
}
