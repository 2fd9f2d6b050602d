import type { Surroundings } from '../surroundings.js'
import type { Span } from '../../model.js'
import type { Check, Found } from '../check.js'
import { impersonal } from './hearsay.js'

const WHO = 'Passive expectation with no source.'
const SAY = 'Say who expects it'

/**
 * Who expects it? “The owner is expected to sign on Friday” hides the source of a plan. After Reuters and NPR.
 *
 * Not: inside what somebody is reported to have said, with “according to” in the sentence, or where a calendar is the source: “The
 * council is scheduled to meet on Tuesday” is public, “The council is due to decide” is somebody's word.
 */
export const agentless: Check = {
  rule: 'sourcing/agentless',
  severity: 'information',
  texts: [WHO, SAY],
  detect: (resolved) => {
    const cues = resolved.sources.flatMap(({ class: kind, spans }) => (kind === 'agentless-expectation' && spans[0] && !impersonal(spans[0].text) ? spans[0] : []))
    if (!cues.length) return []
    const { passages } = resolved
    return cues.filter((cue) => {
      const sentence = passages.sentenceAt(cue.start)
      return !passages.told(cue) && !/\baccording to\b/i.test(sentence.text) && !(/\b(?:scheduled|slated|due)\b/i.test(cue.text) && dated(cue, passages))
    }).map((cue) => ({ start: cue.start, end: cue.end, values: { cue: cue.text.replace(/\s+/g, ' ') }, wording: WHO, fixes: fixes(cue, resolved.draft.source) }))
  },
}

/** The sentence gives the day. */
function dated({ start }: Span, passages: Surroundings): boolean {
  const block = passages.block(start)
  const sentence = passages.sentenceAt(start)
  return block?.reading.times.some((time) => {
    const at = block.span(time).start
    return at >= sentence.start && at < sentence.end
  }) ?? false
}

/** “is expected by ⟨source⟩ to sign”; nobody is due by somebody: “The owner, ⟨source⟩ said, is due to sign”. */
function fixes({ start, end, text }: Span, draft: string): Found['fixes'] {
  if (!/\b(?:due|poised)\b/i.test(text)) return /\sto$/.test(text) ? [{ title: SAY, start: end - 3, end: end - 3, insert: ' by ${1:⟨source⟩}' }] : []
  return /[\p{L}\p{N}] $/u.test(draft.slice(start - 2, start)) ? [{ title: SAY, start: start - 1, end: start - 1, insert: ', ${1:⟨source⟩} said,' }] : []
}
