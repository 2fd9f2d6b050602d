import type { Claim } from '../../model.js'
import type { Check, Found } from '../check.js'
import { sentenceBehind } from './asides.js'
import { toldElsewhere } from './elsewhere.js'
import { judgementIn } from './opinion.js'

const ALONE = 'Only “{desc}” stands behind this. Second source?'
const UNCONFIRMED = 'Say that it is not confirmed'

/**
 * One anonymous source carries a claim alone: “A port official said the cable had been cut.” and nobody else in the draft says so. Two
 * sources with knowledge of their own are the common minimum; one alone needs a senior editor. After Reuters, the BBC, the Houston
 * Chronicle and the AP Stylebook.
 *
 * Once a source, at its first mention. Not: “two officials”, a claim that somebody else in the draft makes too, in whole or in part, one
 * that the draft says it could not confirm, or a judgement (“the mayor is a clown”), which no second source bears out.
 */
export const single: Check = {
  rule: 'sourcing/single',
  severity: 'warning',
  texts: [ALONE, UNCONFIRMED],
  *detect(resolved) {
    const alone = new Map(resolved.sources.filter(({ class: kind, count }) => kind === 'anonymous' && count === 'one').map((source) => [source.id, source]))
    if (!alone.size) return []
    const { passages } = resolved
    const elsewhere = toldElsewhere(resolved)
    const cues = new Map(resolved.statements.map(({ id, cue }) => [id, cue?.text ?? '']))
    const found: Found[] = []
    for (const claim of resolved.claims) {
      yield
      if (!unshared(claim) || VALUED.test(cues.get(claim.of) ?? '')) continue
      const source = alone.get(claim.sources[0]!)
      const first = source?.spans[0]
      const told = source && elsewhere.get(source.id)
      if (!source || !first || told === 'theirs' || /\bconfirm|\bverif/i.test(passages.nearby(claim.span.start))) continue
      alone.delete(source.id)
      const fix = sentenceBehind(passages.sentenceAt(claim.span.end - 1), '${1:⟨Outlet⟩} could not independently confirm the account.')
      found.push({ start: first.start, end: first.end, values: { desc: first.text.replace(/\s+/g, ' ') }, wording: ALONE, ...(told && { mild: true }), fixes: fix ? [{ title: UNCONFIRMED, ...fix }] : [] })
    }
    return found.sort((a, b) => a.start - b.start)
  },
}

/** Nobody bears it out, though somebody may deny it; “Yes,” and “no comment” claim nothing. */
const unshared = ({ sources, corroboration, alike, partly, span }: Claim): boolean =>
  sources.length === 1 && (corroboration === 'single' || corroboration === 'disputed' && !alike.length && !partly.length) && WORDS.test(span.text) && judgementIn(span.text) === undefined && !/\bcomment(?:ed|ing)?\b/i.test(span.text)

/** “likened the deal to a robbery”, “called it a farce” */
const VALUED = /\b(?:liken|compar|call(?:s|ed|ing)?\b|mock|dub|label|prais|critici)/i

const WORDS = /\w\W+\w+\W+\w+\W+\w/
