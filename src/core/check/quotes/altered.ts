import type { Range } from '../../model.js'
import { oneByOne } from '../../steps.js'
import type { Check, Found } from '../check.js'

const ELLIPSIS = 'Quote altered: words left out. Check against your notes.'
const BRACKETS = 'Quote altered: words put in brackets. Check against your notes.'
const SIC = 'Quote altered: “sic” set in. Check against your notes, and ask whether the slip is worth it.'

/**
 * Words between marks are never changed: “The crane … failed [because of] rust,” she said, shows two hands that a checker has to hold
 * against the notes. After the AP Stylebook, quotations in the news, and the Reuters Handbook.
 *
 * Ellipsis, brackets and *sic* only, once a quotation, at the first. What a room does is no change: “[laughter]”; nor is a number.
 */
export const altered: Check = {
  rule: 'quotes/altered',
  quoted: true,
  severity: 'warning',
  texts: [ELLIPSIS, BRACKETS, SIC],
  detect: ({ quotes, passages }) => oneByOne(quotes, ({ kind, segments }): Found[] => {
    if (kind === 'scare' || !segments[0] || passages.heading(segments[0].start)) return []
    for (const segment of segments) {
      const change = changeIn(segment.text, passages.block(segment.start)?.quoted)
      if (change) return [{ start: segment.start + change.start, end: segment.start + change.end, values: {}, wording: change.wording, fixes: [] }]
    }
    return []
  }),
}

const CHANGE = /…|\.\s?\.\s?\.(?:\s?\.)*|\[[^\][]*\]|\(\s*[*_]?sic[*_]?\s*[!?]?\)/gi

/** The first change inside the marks; the words of a transcript have none around them and are left. */
function changeIn(text: string, block: Range | null | undefined): (Range & { readonly wording: string }) | undefined {
  if (!block && !/^["'“„‘«»`]/.test(text)) return undefined
  for (const { 0: change, index } of text.matchAll(CHANGE)) {
    const end = index + change.length
    const inner = change.replace(/^[[(]|[\])]$/g, '').replace(/[*_!?]/g, '').trim()
    if (/^[[(]/.test(change)) {
      if (/^sic$/i.test(inner)) return { start: index, end, wording: SIC }
      if (/^(?:…|\.\s?\.\s?\.)$/.test(inner)) return { start: index, end, wording: ELLIPSIS }
      // a link, a note, a time code, what the room does
      if (/^[(:[]/.test(text.slice(end, end + 1)) || /^[\^\d:.,\s]*$/.test(inner) || ROOM.test(inner)) continue
      return { start: index, end, wording: BRACKETS }
    }
    // “I don’t know …” trails off
    if (/[\p{L}\p{N}]/u.test(text.slice(end))) return { start: index, end, wording: ELLIPSIS }
  }
  return undefined
}

const ROOM = /^(?:\p{Ll}+ ){0,2}(?:laughs?|laughter|laughing|applause|cheers|cheering|boos|booing|crosstalk|inaudible|unintelligible|pause|pauses|sighs?|silence|music|chants?|chanting|coughs?|cries|crying|ph|phonetic)\b/iu
