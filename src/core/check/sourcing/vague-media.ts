import type { Check } from '../check.js'
import { Passages } from './passages.js'

const WHICH = 'Which outlet? “{desc}” cannot be traced.'
const NAME = 'Name the outlet'

/**
 * Name the outlet: “Local media said the pier was shut” cannot be looked up. After the AP's crediting guidelines and Reuters.
 *
 * Once for the same press. Not where the sentence names an outlet: “Local media, the Fjord Post among them, said”.
 */
export const vagueMedia: Check = {
  rule: 'sourcing/vague-media',
  severity: 'warning',
  texts: [WHICH, NAME],
  detect: (resolved) => {
    const vague = resolved.sources.flatMap(({ class: kind, spans }) => (kind === 'media-hearsay-unspecified' ? spans.slice(0, 1) : []))
    if (!vague.length) return []
    const passages = new Passages(resolved)
    return vague.filter((span) => !passages.outletIn(passages.sentence(span.start)) && !/\]\(|https?:/.test(passages.sentence(span.start).text)).map(({ start, end, text }) => ({
      start, end, values: { desc: text.replace(/\s+/g, ' ') }, wording: WHICH,
      fixes: /^[’'\w-]/.test(resolved.draft.source.slice(end, end + 1)) ? [] : [{ title: NAME, start: end, end, insert: ' (${1:⟨outlet⟩}, ${2:⟨date⟩})' }],
    }))
  },
}
