import { reportVerbs } from '../../lexicon/en/anonymity.js'
import type { Check, Resolved } from '../check.js'

const WHICH = 'Which outlet? “{desc}” cannot be traced.'
const NAME = 'Name the outlet'

/**
 * Name the outlet: “Local media said the pier was shut” cannot be looked up. After the AP's crediting guidelines and Reuters.
 *
 * Once for the same press. Not where the sentence names an outlet: “Local media, the Fjord Post among them, said”; not where the press
 * only acts (“the media has done nothing to explain it”, “the media finally reported it”), and not the crowd on social media.
 */
export const vagueMedia: Check = {
  rule: 'sourcing/vague-media',
  severity: 'warning',
  texts: [WHICH, NAME],
  detect: (resolved) => {
    const reported = reports(resolved)
    const vague = resolved.sources.flatMap(({ id, class: kind, spans }) => (kind === 'media-hearsay-unspecified' && reported.has(id) ? spans.slice(0, 1).filter(({ text }) => !SOCIAL.test(text)) : []))
    if (!vague.length) return []
    const { passages } = resolved
    return vague.filter((span) => !passages.outletIn(passages.sentenceAt(span.start)) && !/\]\(|https?:/.test(passages.sentenceAt(span.start).text)).map(({ start, end, text }) => ({
      start, end, values: { desc: text.replace(/\s+/g, ' ') }, wording: WHICH,
      fixes: /^[’'\w-]/.test(resolved.draft.source.slice(end, end + 1)) ? [] : [{ title: NAME, start: end, end, insert: ' (${1:⟨outlet⟩}, ${2:⟨date⟩})' }],
    }))
  },
}

/** Whoever is credited with a report of three words at least. */
const reports = ({ quotes, statements }: Resolved): ReadonlySet<string> => new Set([
  ...quotes.map(({ speaker, cue }) => ({ id: speaker, cue })),
  ...statements.filter(({ text }) => /\S+\s+\S+\s+\S/.test(text)).map(({ source, cue }) => ({ id: source, cue })),
].flatMap(({ id, cue }) => (id !== null && (!cue || TELLS.test(cue.text) || cue.text.toLowerCase().split(/\s+/).some((word) => reportVerbs.has(word))) ? [id] : [])))

const TELLS = /\b(?:according|per|show(?:s|ed|n)?|reveal\w*|indicat\w*|suggest\w*|speculat\w*|tell|told|tells|hint\w*|question(?:s|ed)?|declare[sd]?|quot\w+|predict\w*|warn\w*|argu\w+|name[sd]?|put|portray\w*|depict\w*)\b/i
const SOCIAL = /\bsocial\b/i
