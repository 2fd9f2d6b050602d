import type { Fix, Quote, Range, Source } from '../model.js'
import type { Check } from './check.js'

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
  detect: ({ sources, quotes, draft: { source: draft } }) => sources.filter((source) => source.class === 'anonymous' && !source.reason).flatMap((source) => {
    const first = source.spans[0]
    if (!first || quoted(first, quotes)) return []
    const { start, end, text } = first
    const desc = text.replace(/\s+/g, ' ')
    return [{ start, end, values: { desc }, message: `No reason given for withholding the name of “${desc}”.`, fixes: fixes(source, quotes, draft) }]
  }),
}

/** Completes the terms where they are printed; else adds them behind the description. */
function fixes({ spans, terms }: Source, quotes: readonly Quote[], draft: string): Fix[] {
  const at = terms?.end ?? spans[0]!.end
  if (quoted({ start: at, end: at }, quotes)) return []
  const insert = terms ? ' because ${1:⟨reason⟩}' : `, who spoke on condition of anonymity because \${1:⟨reason⟩}${/[,.;:!?]/.test(draft[at] ?? '.') ? '' : ','}`
  return [{ title: 'Add the reason', start: at, end: at, insert }]
}

/** Nothing between quote marks is touched or blamed. */
const quoted = ({ start, end }: Range, quotes: readonly Quote[]): boolean => quotes.some(({ segments }) => segments.some((segment) => start > segment.start && end < segment.end))
