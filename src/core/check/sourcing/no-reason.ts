import type { Source } from '../../model.js'
import type { Check, Found } from '../check.js'
import { clauseBehind } from './asides.js'

const MISSING = 'No reason given for withholding the name of “{desc}”.'
const ADD = 'Add the reason'

/**
 * Say why an unnamed source is unnamed: “A port official said the crane had failed” leaves the reader to guess the motive.
 * Readers judge motive, and nearly every code asks for it (SPJ; NYT 2004; Washington Post 2004; NPR; AP).
 *
 * Once a source, at its first mention. “On condition of anonymity” without a because is a rote phrase and no reason. Those who
 * spoke in public are exempt: spokesmen, analysts, residents.
 */
export const noReason: Check = {
  rule: 'sourcing/no-reason',
  severity: 'warning',
  texts: [MISSING, ADD],
  detect: ({ sources, draft: { source: draft } }) => sources.filter((source) => source.class === 'anonymous' && !source.reason).flatMap((source) => {
    const first = source.spans[0]
    if (!first) return []
    const { start, end, text } = first
    const desc = text.replace(/\s+/g, ' ')
    return [{ start, end, values: { desc }, wording: MISSING, fixes: fixes(source, draft) }]
  }),
}

/** Completes the terms where they are printed; else adds them behind the description. */
function fixes({ spans, terms }: Source, draft: string): Found['fixes'] {
  const fix = terms ? { start: terms.end, end: terms.end, insert: ' because ${1:⟨reason⟩}' } : clauseBehind(draft, spans[0]!, 'spoke on condition of anonymity because ${1:⟨reason⟩}')
  return fix ? [{ title: ADD, ...fix }] : []
}
