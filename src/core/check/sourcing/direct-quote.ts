import { oneByOne } from '../../steps.js'
import type { Check, Found } from '../check.js'
import { clauseBehind } from './asides.js'
import { toldElsewhere } from './elsewhere.js'

const BLIND = 'Direct quote from an unnamed source (“{desc}”).'
const WHY = 'Say why the exact words are used'

/**
 * Avoid direct quotation of unnamed people: “It was a farce,” a port official said, gives the strongest form to a voice that answers
 * to nobody. After the rule against blind quotes at The New York Times and the Washington Post's policy on sources.
 *
 * Once a source, at its first full quotation; a few words inside the writer's own sentence (the plan was “a farce,” he said) are
 * passed over. Whoever spoke in public may be quoted; what somebody told another outlet is that outlet's to answer for. No fix takes the marks away.
 */
export const directQuote: Check = {
  rule: 'sourcing/direct-quote',
  severity: 'warning',
  texts: [BLIND, WHY],
  detect: (resolved) => {
    const { quotes, sources, draft: { source: draft } } = resolved
    const elsewhere = toldElsewhere(resolved)
    const unnamed = new Map(sources.filter(({ class: kind }) => kind === 'anonymous').map((source) => [source.id, source]))
    return oneByOne(quotes, (quote): Found[] => {
      const source = quote.kind === 'direct' && quote.speaker !== null ? unnamed.get(quote.speaker) : undefined
      const first = source?.spans[0]
      const told = source && elsewhere.get(source.id)
      if (!source || !first || told === 'theirs') return []
      unnamed.delete(source.id)
      const { start, end } = quote.segments[0]!
      const fix = quote.speakerSpan && clauseBehind(draft, quote.speakerSpan, 'is quoted directly because ${1:⟨reason⟩}')
      const plural = source.count === 'plural'
      return [{
        start, end, values: { desc: first.text.replace(/\s+/g, ' ') }, wording: BLIND, ...(told && { mild: true }),
        fixes: fix ? [{ title: WHY, ...fix, insert: plural ? fix.insert.replace('is quoted', 'are quoted') : fix.insert }] : [],
      }]
    })
  },
}
