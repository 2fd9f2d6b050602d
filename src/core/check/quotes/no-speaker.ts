import type { Quote } from '../../model.js'
import type { Check, Found } from '../check.js'

const ORPHAN = 'Quote without a speaker.'
const NAME = 'Name the speaker'

/**
 * Every quote has a speaker: “The crane was never tested.” alone in its paragraph cannot be checked by anybody.
 * After Reuters, The Essentials of Sourcing, and the Guardian/AFP annotation guide.
 *
 * Four words or more; “Was it worth it?” Lindt was asked says how it came to be said; a scare quotation has no speaker by nature.
 */
export const noSpeaker: Check = {
  rule: 'quotes/no-speaker',
  quoted: true,
  severity: 'error',
  texts: [ORPHAN, NAME],
  detect: ({ quotes, draft: { source } }, { speakerWords }) => quotes.filter((quote) => quote.kind !== 'scare' && !quote.speaker && !quote.speakerSpan && !quote.cue && words(quote) >= speakerWords).map((quote) => {
    const first = quote.segments[0]!
    const last = quote.segments.at(-1)!
    return { start: first.start, end: first.end, values: { words: words(quote) }, wording: ORPHAN, fixes: fixes(quote, first.start, last.end, source) }
  }),
}

const words = ({ segments }: Quote): number => segments.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0)

/** Beside the marks, never between them: before a sentence of its own, behind a fragment. A block quote has no marks to stand beside. */
function fixes({ kind, segments }: Quote, start: number, end: number, source: string): Found['fixes'] {
  if (!/^["'“„‘«»`]/.test(segments[0]!.text)) return []
  if (/,["'”’»]*$/.test(segments.at(-1)!.text)) return [{ title: NAME, start: end, end, insert: ' ${1:⟨name⟩} said' }]
  if (kind === 'direct') return [{ title: NAME, start, end: start, insert: '${1:⟨name⟩} said: ' }]
  return [{ title: NAME, start: end, end, insert: `, \${1:⟨name⟩} said${/[,.;:!?]/.test(source[end] ?? '.') ? '' : ','}` }]
}
