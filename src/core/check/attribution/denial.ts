import type { Check } from '../check.js'
import { oneLine } from '../passages.js'

const BY = '{actor} denies this further down (“{words}”). Keep claim and denial together.'
const SOMEBODY = 'This is denied further down (“{words}”). Keep claim and denial together.'
const INSERT = 'Insert the denial'

/**
 * Keep a denial next to its claim: “The union said the crane had failed. … The port denied it.” A claim that is quoted or cut without its
 * denial stands as a fact. After the BBC, Reporting allegations, and Editorial Guidelines, Accuracy.
 *
 * Once a claim, at the claim, where the denial is in another sentence.
 */
export const denial: Check = {
  rule: 'attribution/denial',
  severity: 'information',
  texts: [BY, SOMEBODY, INSERT],
  detect: ({ statements, draft, passages }) => {
    const byId = new Map(statements.map((statement) => [statement.id, statement]))
    const seen = new Set<string>()
    return statements.flatMap(({ denies, start, end, cue, speakerSpan, text }) => {
      const claim = denies === undefined || seen.has(denies) ? undefined : byId.get(denies)
      if (!claim || claim.view || claim.negated || claim.kind === 'denial' || claim.source === null || !WORDS.test(claim.text) || !denied(cue?.text ?? '', text)) return []
      const at = cue ? Math.min(cue.start, start) : start
      if (passages.sentence(claim).end > at) return []
      seen.add(claim.id)
      const values = { ...(speakerSpan && { actor: oneLine(speakerSpan.text) }), words: opening(draft.source.slice(at, end)) }
      const ends = /^[.]\s|^[.]$/.test(draft.source.slice(claim.end, claim.end + 2))
      return [{ start: claim.start, end: claim.end, values, wording: speakerSpan ? BY : SOMEBODY, fixes: ends ? [{ title: INSERT, start: claim.end, end: claim.end, insert: ', which ${1:⟨name⟩} denied' }] : [] }]
    })
  },
}

/** The first words, for the reader to find the place by: a line number would change with every line put before. */
function opening(passage: string): string {
  const words = oneLine(passage).split(' ')
  return words.length > LONG ? `${words.slice(0, LONG).join(' ')} …` : words.join(' ')
}

const LONG = 8

const WORDS = /^\s*(?:\S+\s+){2}\S/

/** “denied”, “disputed”, “rejected the claim”, “said the report was wrong”; not “dismissed the new rules”, nor “…, which he denied”, which stays with its own sentence. */
const denied = (cue: string, text: string): boolean => !/^which$/i.test(text) && (!REFUSED.test(cue) || CLAIM.test(text))
const REFUSED = /\b(?:reject|dismiss|discount|brush|wav|shrug|play|push|turn|rule|repudiat|renounc|disown|deflect|downplay|rebuff)/i
const CLAIM = /\b(?:reports?|claims?|allegations?|accusations?|assertions?|suggestions?|accounts?|story|stories|versions?|rumou?rs?|charges?|it|that)\b/i
