import { emptyHeads, emptyModifiers } from '../../lexicon/en/anonymity.js'
import { quantities } from '../../lexicon/en/roles.js'
import { small } from '../../lexicon/en/small-words.js'
import type { Check, Resolved } from '../check.js'
import { behind } from './asides.js'
import { informants, type Described } from './informants.js'

const BARE = '“{desc}” tells the reader nothing: give affiliation and how they know.'
const TELL = 'Say where and how they know'

/**
 * Never “sources say” alone: “Sources said the crane had failed” cannot be weighed. After the AP Stylebook, the Washington Post's
 * policy on sources, NPR and the Guardian.
 *
 * An adjective of praise is no description (“well-placed sources”); a job, a body, a place or how they know is one. “Officials
 * said” behind “Port officials closed the pier” is short for them; “the officials” goes back to somebody.
 */
export const bare: Check = {
  rule: 'sourcing/bare',
  severity: 'error',
  texts: [BARE, TELL],
  detect: (resolved) => informants(resolved).filter((each) => undescribed(each) && !introduced(each, resolved)).map(({ first, noun, desc }) => {
    const fix = behind(resolved.draft.source, noun, 'at ${1:⟨agency⟩} with direct knowledge of ${2:⟨subject⟩}')
    return { start: first.start, end: first.end, values: { desc }, wording: BARE, fixes: fix ? [{ title: TELL, ...fix }] : [] }
  }),
}

const undescribed = ({ source, head, modifiers, more, entry }: Described): boolean =>
  emptyHeads.has(head) && (entry === 'bare' || entry === 'indefinite') && !source.affiliation && !source.seniority && !source.proximity && !more && modifiers.every((word) => emptyModifiers.has(word.toLowerCase()))

/** “Port officials closed the pier”, “officials at the port”: whether the draft has spoken of the same kind of people before, with a word more. */
function introduced({ source, noun, first }: Described, { draft }: Resolved): boolean {
  const same = noun.text.toLowerCase()
  return source.count === 'plural' && draft.blocks.some((block) => block.reading.tokens.some(({ lower }, at, tokens) => {
    if (lower !== same || block.span(tokens[at]!).start >= first.start) return false
    const before = tokens[at - 1]
    return before?.kind === 'word' && !small(before.lower) && !emptyModifiers.has(before.lower) && !quantities.has(before.lower) || /^(?:of|at|in|from|with)$/.test(tokens[at + 1]?.lower ?? '')
  }))
}
