import { bodyHeads, companyMarks, eventHeads, ofHeads, placeHeads, placeOpeners } from '../../lexicon/en/name-heads.js'
import { nameParticles, nameSuffixes } from '../../lexicon/en/titles.js'
import type { ActorType } from '../../model.js'
import type { Row } from './row.js'

export type Kind = ActorType | 'event' | null

/** What an unlisted name is, by its own words: “Lorne Bay Authority” a body, “Lorne Bay” a place, “Ada Lorne” somebody. */
export function kindOf(row: Row, from: number, to: number): Kind {
  const last = row.lower(to - 1)
  const head = headAt(row, from, to)
  if (companyMarks.has(last)) return 'organization'
  if (head !== to - 1 && ofHeads.has(row.lower(head))) return row.lower(head) === 'university' || bodyHeads.has(row.lower(head)) ? bodyKind(row.lower(head)) : 'organization'
  if (head !== to - 1 && eventHeads.has(row.lower(head))) return 'event'
  if (to - from > 1 && bodyHeads.has(last)) return bodyKind(last)
  if (to - from > 1 && placeHeads.has(last)) return 'place'
  if (to - from > 1 && eventHeads.has(last)) return 'event'
  if (to - from > 1 && placeOpeners.has(row.lower(from)) && !row.plain(to - 1)) return 'place'
  if (to - from === 1) return row.acronym(from) && row.text(from).length > 1 ? 'organization' : null
  return person(row, from, to) ? 'person' : 'organization'
}

function bodyKind(head: string): ActorType {
  if (/^(?:ministry|agency|bureau|department|court|parliament|congress|senate|commission|police|directorate|embassy)$/.test(head)) return 'agency'
  if (/^(?:army|navy|brigades?|regiment|battalion|corps|fleet|guards?|forces)$/.test(head)) return 'armed-force'
  if (head === 'party') return 'party'
  if (/^(?:news|press|gazette|herald|journal|post|daily|review|chronicle|courier|observer|guardian|magazine|times|tv|radio|television|network)$/.test(head)) return 'media'
  if (head === 'government' || head === 'administration') return 'government'
  return 'organization'
}

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
