import type { Fix, Quote } from '../model.js'
import type { Check } from './check.js'

/**
 * Every quote has a speaker: “The crane was never tested.” alone in its paragraph cannot be checked by anybody.
 * After Reuters, The Essentials of Sourcing, and the Guardian/AFP annotation guide.
 *
 * Four words or more; “Was it worth it?” Lindt was asked says how it came to be said; a scare quotation has no speaker by nature.
 */
export const noSpeaker: Check = {
  rule: 'quotes/no-speaker',
  severity: 'error',
  detect: ({ quotes, draft: { source } }) => quotes.filter((quote) => quote.kind !== 'scare' && !quote.speaker && !quote.speakerSpan && !quote.cue && words(quote) >= LEAST).map((quote) => {
    const first = quote.segments[0]!
    const last = quote.segments.at(-1)!
    return { start: first.start, end: first.end, values: { words: words(quote) }, message: 'Quote without a speaker.', fixes: fixes(quote, first.start, last.end, source) }
  }),
}

const LEAST = 4
const words = ({ segments }: Quote): number => segments.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0)

/** Beside the marks, never between them: before a sentence of its own, behind a fragment. A block quote has no marks to stand beside. */
function fixes({ kind, segments }: Quote, start: number, end: number, source: string): Fix[] {
  if (!/^["'“„‘«»`]/.test(segments[0]!.text)) return []
  const title = 'Name the speaker'
  if (/,["'”’»]*$/.test(segments.at(-1)!.text)) return [{ title, start: end, end, insert: ' ${1:⟨name⟩} said' }]
  if (kind === 'direct') return [{ title, start, end: start, insert: '${1:⟨name⟩} said: ' }]
  return [{ title, start: end, end, insert: `, \${1:⟨name⟩} said${/[,.;:!?]/.test(source[end] ?? '.') ? '' : ','}` }]
}
