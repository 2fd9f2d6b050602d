import { countBelow, grouped } from '../../grouped.js'
import type { Check, Found } from '../check.js'

const LATE = 'The speaker comes {words} words late. Name the speaker after the first sentence.'
const OTHER = 'Another speaker in the same paragraph, named only afterwards. Begin a new paragraph.'

/**
 * Name the speaker after the first sentence: “The crane was old. Nobody had looked at it since March, and nobody meant to. We told the
 * port so twice,” Ole Dahl said. Nobody should read on without knowing who talks. After Reuters, The Essentials of Sourcing.
 *
 * Where the paragraph has brought the speaker on before the quotation, the reader knows (Dahl shook his head. “…,” he said), and so where the same speaker goes on. Two words
 * of two sentences are soon over: “No. Never,” she said. No fix, for it would move the quotation's own words.
 */
export const lateSpeaker: Check = {
  rule: 'quotes/late-speaker',
  quoted: true,
  severity: 'hint',
  texts: [LATE, OTHER],
  *detect({ quotes, mentions, sources, draft, passages }, { lateWords }) {
    const actorOf = new Map(sources.map(({ id, actor }) => [id, actor]))
    const met = grouped(mentions.map(({ actor, start }): [string, number] => [actor, start]))
    const named = (actor: string, from: number, to: number): boolean => {
      const places = met.get(actor) ?? []
      return (places[countBelow(places, from)] ?? to) < to
    }
    const found: Found[] = []
    for (const [index, { kind, segments, cue, speaker, speakerSpan }] of quotes.entries()) {
      yield
      const first = segments[0]
      if (kind !== 'direct' || !first || !cue || !speakerSpan || speakerSpan.start < first.start) continue
      const opens = passages.block(first.start)
      if (!opens || first.end <= cue.start && /[\n\r]/.test(draft.source.slice(segments.findLast(({ end }) => end <= cue.start)!.end, cue.start))) continue
      const before = quotes[index - 1]
      const last = before?.segments.at(-1)
      const paragraph = opens.span({ start: 0, end: 0 }).start
      const from = last && last.end > paragraph ? last.end : paragraph
      const actor = actorOf.get(speaker ?? '')
      if (speaker === null || before && before.speaker === speaker || named(actor ?? '', from, first.start)) continue
      if (before?.kind === 'direct' && before.speaker !== null && from > paragraph && !/[\n\r]/.test(draft.source.slice(from, first.start))) {
        found.push({ start: first.start, end: first.end, values: {}, wording: OTHER, fixes: [] })
        continue
      }
      const spoken = segments.filter(({ start }) => start < cue.start)
      const words = spoken.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0)
      const several = spoken.length > 1 || sentencesIn(first.text) > 1
      if (words > lateWords || several && words >= BRIEF) found.push({ start: first.start, end: first.end, values: { words }, wording: LATE, fixes: [] })
    }
    return found
  },
}

/** Two sentences of fewer words are read in a breath. */
const BRIEF = 12

/** “Mr. Dahl” and “U.S. ships” go on; a small word before the stop, or three letters and more, ends one. */
const sentencesIn = (text: string): number => 1 + [...text.matchAll(/(?:\p{Ll}{3}|\p{Ll}{2}[’']\p{Ll}|\b(?:it|us|me|is|do|so|go|no|up|in|on|to|we|he))["”’']?[.!?…]\s+["“‘']?(?=\p{Lu})|[!?]\s+(?=["“‘']?\p{Lu})/gu)].filter(({ 0: end }) => !/^(?:\p{Ll}*(?:rof|gov|sen|rep|gen|sgt|ept|tue|hur))\./u.test(end)).length
