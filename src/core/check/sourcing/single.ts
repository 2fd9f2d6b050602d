import type { Claim } from '../../model.js'
import type { Check } from '../check.js'
import { sentenceBehind } from './asides.js'
import { Passages } from './passages.js'

const ALONE = 'Only “{desc}” stands behind this. Second source?'
const UNCONFIRMED = 'Say that it is not confirmed'

/**
 * One anonymous source carries a claim alone: “A port official said the cable had been cut.” and nobody else in the draft says so. Two
 * sources with knowledge of their own are the common minimum; one alone needs a senior editor. After Reuters, the BBC, the Houston
 * Chronicle and the AP Stylebook.
 *
 * Once a source, at its first mention. Not: “two officials”, a claim that somebody else in the draft makes too, in whole or in part, or
 * one that the draft says it could not confirm.
 */
export const single: Check = {
  rule: 'sourcing/single',
  severity: 'warning',
  texts: [ALONE, UNCONFIRMED],
  detect: (resolved) => {
    const alone = new Map(resolved.sources.filter(({ class: kind, count }) => kind === 'anonymous' && count === 'one').map((source) => [source.id, source]))
    if (!alone.size) return []
    const passages = new Passages(resolved)
    return resolved.claims.filter(unshared).flatMap((claim) => {
      const source = alone.get(claim.sources[0]!)
      const first = source?.spans[0]
      if (!source || !first || /\bconfirm|\bverif/i.test(passages.nearby(claim.span.start))) return []
      alone.delete(source.id)
      const fix = sentenceBehind(passages.sentence(claim.span.end - 1), '${1:⟨Outlet⟩} could not independently confirm the account.')
      return [{ start: first.start, end: first.end, values: { desc: first.text.replace(/\s+/g, ' ') }, wording: ALONE, fixes: fix ? [{ title: UNCONFIRMED, ...fix }] : [] }]
    }).sort((a, b) => a.start - b.start)
  },
}

/** Nobody bears it out, though somebody may deny it; “Yes,” and “no comment” claim nothing. */
const unshared = ({ sources, corroboration, alike, partly, span }: Claim): boolean =>
  sources.length === 1 && (corroboration === 'single' || corroboration === 'disputed' && !alike.length && !partly.length) && WORDS.test(span.text) && !/\bcomment(?:ed|ing)?\b/i.test(span.text)

const WORDS = /\w\W+\w+\W+\w+\W+\w/
