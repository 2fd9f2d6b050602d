import type { Source } from '../../model.js'
import type { Check, Found } from '../check.js'
import { clauseBehind } from './asides.js'
import { toldElsewhere } from './elsewhere.js'

const MISSING = 'No reason given for withholding the name of “{desc}”.'
const ADD = 'Add the reason'

/**
 * Say why an unnamed source is unnamed: “A port official said the crane had failed” leaves the reader to guess the motive.
 * Readers judge motive, and nearly every code asks for it (SPJ; NYT 2004; Washington Post 2004; NPR; AP).
 *
 * Once a source, at its first mention. “On condition of anonymity” without a because is a rote phrase and no reason. Those who
 * spoke in public are exempt: spokesmen, analysts, residents; so is whoever told another outlet, as far as the draft can tell.
 */
export const noReason: Check = {
  rule: 'sourcing/no-reason',
  severity: 'warning',
  texts: [MISSING, ADD],
  detect: (resolved) => {
    const unexplained = resolved.sources.filter((source) => source.class === 'anonymous' && !source.reason)
    const elsewhere = toldElsewhere(resolved)
    return unexplained.flatMap((source) => {
      const first = source.spans[0]
      const told = elsewhere.get(source.id)
      if (!first || told === 'theirs') return []
      const { start, end, text } = first
      return [{ start, end, values: { desc: text.replace(/\s+/g, ' ') }, wording: MISSING, fixes: addTheReason(source, resolved.draft.source), ...(told && { mild: true }) }]
    })
  },
}

/** Completes the terms where they are printed; else adds them behind a description, the first if none is given. */
export function addTheReason({ spans, terms }: Pick<Source, 'spans' | 'terms'>, draft: string, description = spans[0]!): Found['fixes'] {
  const fix = terms ? { start: terms.end, end: terms.end, insert: ' because ${1:⟨reason⟩}' } : clauseBehind(draft, description, 'spoke on condition of anonymity because ${1:⟨reason⟩}')
  return fix ? [{ title: ADD, ...fix }] : []
}
