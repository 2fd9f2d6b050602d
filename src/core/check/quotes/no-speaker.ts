import type { Passages } from '../passages.js'
import { nounCues } from '../../lexicon/en/cues.js'
import type { Quote, Range } from '../../model.js'
import { oneByOne } from '../../steps.js'
import type { Check, Found } from '../check.js'
import { NAME, nameTheSpeaker } from './name-the-speaker.js'

const ORPHAN = 'Quote without a speaker.'

/**
 * Every quote has a speaker: “The crane was never tested.” alone in its paragraph cannot be checked by anybody.
 * After Reuters, The Essentials of Sourcing, and the Guardian/AFP annotation guide.
 *
 * Four words or more, and once where several stand in a row. “Was it worth it?” Lindt was asked says how it came to be said, and so do
 * The director's answer was “…” and From the Harbour Post: “…”; a scare quotation has no speaker by nature, nor has a headline or a
 * slogan (“Yes to the New Harbour”).
 */
export const noSpeaker: Check = {
  rule: 'quotes/no-speaker',
  quoted: true,
  severity: 'error',
  texts: [ORPHAN, NAME],
  detect: ({ quotes, draft, passages }, { speakerWords }) => {
    let last: Quote | undefined
    return oneByOne(quotes, (quote): Found[] => {
      const first = quote.segments[0]!
      if (quote.kind === 'scare' || quote.speaker || quote.speakerSpan || quote.cue || words(quote) < speakerWords) return []
      if (passages.heading(first.start) || slogan(first.text) || CREDIT.test(draft.source.slice(quote.segments.at(-1)!.end, quote.segments.at(-1)!.end + 40)) || introduced(first, passages)) return []
      const before = last
      last = quote
      if (before && !/[\p{L}\p{N}]/u.test(draft.source.slice(before.segments.at(-1)!.end, first.start))) return []
      return [{ start: first.start, end: first.end, values: { words: words(quote) }, wording: ORPHAN, fixes: nameTheSpeaker(quote, draft.source) }]
    })
  },
}

/** “‘Yes to the New Harbour’”: capitals on every weighty word, three of them at least. */
function slogan(text: string): boolean {
  const weighty = (text.match(/[\p{L}’']{3,}/gu) ?? []).filter((word) => !/^(?:the|and|for|but|nor|with|from)$/i.test(word))
  return weighty.length > 2 && weighty.every((word) => /^[’']?\p{Lu}/u.test(word))
}

/** “…” [Harbour Post.], “…” (2005): where it comes from stands behind it. */
const CREDIT = /^\s*(?:\[[^\][\n]{2,30}\]|\((?:\p{Lu}[^()\n]{1,30}|\d{4})\))/u

/** “The director’s answer was that “…””, “From the Harbour Post: “…””, a paragraph before that ends with a colon. */
function introduced({ start }: Range, passages: Passages): boolean {
  const block = passages.block(start)
  if (!block) return false
  const { tokens, phrases, unnamed, sentences } = block.reading
  const from = sentences.findLast((sentence) => block.span(sentence).start <= start)?.start ?? 0
  const lead = tokens.filter((token) => token.start >= from && block.span(token).start < start)
  if (!lead.length) return /:\s*$/.test(passages.draft.blocks[block.index - 1]?.reading.block.prose ?? '')
  if (lead.some(({ lower }) => nounCues.has(lower))) return true
  const within = (range: Range): boolean => range.start >= from && block.span(range).start < start
  return lead.at(-1)!.text === ':' && (phrases.some(within) || unnamed.some(within))
}

const words = ({ segments }: Quote): number => segments.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0)
