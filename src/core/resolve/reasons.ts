import type { Range, Source } from '../model.js'
import { withheldIn } from '../read/withheld.js'
import type { Draft, PlacedBlock, Sourced } from './draft.js'
import type { Steps } from '../steps.js'

/**
 * Why the name is withheld, where a later sentence tells: “Two clerks said the till was empty. The shop opened at nine. *The clerks feared
 * losing their posts* if they were named.” One of the next two sentences, and it must go back to the same source.
 *
 * By a pronoun, where nobody else has spoken or entered since; by “the clerks”, “both”, “all three”, “neither”; by “the clerk’s name”. Not:
 * “Petra Lund asked …”, “A second clerk asked …”.
 */
export function* withReasons(draft: Draft, sourced: Sourced): Steps<Sourced> {
  const waiting = sourced.sources.filter((source) => !source.reason && nameless(source))
  if (!waiting.length) return sourced
  const lines = yield* sentencesOf(draft)
  const spoken = sourced.sources.flatMap(({ id, spans }) => spans.map(({ start }) => ({ id, start }))).sort((a, b) => a.start - b.start)
  const explained = new Map<string, Source>()
  for (const source of waiting) {
    yield
    const found = yield* explanation(source, lines, spoken)
    if (found) explained.set(source.id, found)
  }
  return explained.size ? { ...sourced, sources: sourced.sources.map((source) => explained.get(source.id) ?? source) } : sourced
}

/** “a sergeant”, “two cooks”, “the mother of a pupil”; not “Petra Lund, a cook”, “the Lund estate”, “local media”. */
const nameless = ({ class: kind, spans }: Source): boolean => spans.length > 0 && (kind === 'anonymous' || kind === 'unnamed-public' || (kind === 'named' || kind === 'institution') && PHRASE.test(spans[0]!.text) && !NAMES.test(spans[0]!.text))
const PHRASE = /^(?:(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ss]ome|[Ss]everal|[Bb]oth) |[Tt]he [^\p{Lu}]+$)/u

/** “Two objectors, Petra Lund and Ole Dahl” */
const NAMES = /, \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u

interface Line extends Range {
  readonly block: PlacedBlock
  /** In the block’s prose. */
  readonly range: Range
}

function* sentencesOf({ blocks }: Draft): Steps<Line[]> {
  const lines: Line[] = []
  for (const block of blocks) {
    yield
    if (block.reading.block.kind !== 'paragraph' || block.quoted) continue
    for (const range of block.reading.sentences) {
      const { start, end } = block.span(range)
      lines.push({ start, end, block, range })
    }
  }
  return lines
}

function* explanation(source: Source, lines: readonly Line[], spoken: readonly { id: string; start: number }[]): Steps<Source | null> {
  let terms = source.terms
  const first = lines[lastFrom(lines, source.spans[0]!.start) - 1]
  // “Two clerks spoke anonymously because … They said …”
  if (first && THEY.test(source.spans[0]!.text)) {
    const withheld = withheldIn(first.block.reading.block.prose.slice(first.range.start, first.range.end), first.range.start)
    if (withheld.terms && withheld.reason) return { ...source, class: 'anonymous', terms: first.block.span(withheld.terms), reason: first.block.span(withheld.reason), reasonKind: withheld.reasonKind! }
  }
  for (const { start } of source.spans) {
    yield
    const here = lastFrom(lines, start)
    for (let at = here; at <= here + NEXT && at < lines.length; at++) {
      const line = lines[at]!
      if (at < 0 || line.end <= start) continue
      const { block, range } = line
      const prose = block.reading.block.prose.slice(range.start, range.end)
      if (at > here && !goesBack(prose, source, () => !others(spoken, source, start, line))) continue
      const speaker = at > here || source.class === 'anonymous' ? undefined : speakerAt(block, start)
      if (at === here && !speaker) continue
      const withheld = withheldIn(prose, range.start, speaker, at > here)
      if (withheld.terms) terms ??= block.span(withheld.terms)
      if (withheld.reason) return { ...source, class: 'anonymous', ...(terms && { terms }), reason: block.span(withheld.reason), reasonKind: withheld.reasonKind! }
    }
  }
  return terms === source.terms || !terms ? null : { ...source, class: 'anonymous', terms }
}

/** The speaker phrase that begins at that place of the source. */
const speakerAt = (block: PlacedBlock, start: number): Range | undefined => block.reading.attributions.find(({ speaker }) => speaker && block.span(speaker).start === start)?.speaker ?? undefined

/** Index of the last row that begins at or before. */
function lastFrom(rows: readonly { readonly start: number }[], start: number): number {
  let low = 0
  for (let high = rows.length; low < high;) {
    const middle = (low + high) >> 1
    if (rows[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whether somebody else’s word stands between. */
function others(spoken: readonly { id: string; start: number }[], { id }: Source, from: number, { start }: Line): boolean {
  for (let at = lastFrom(spoken, from) + 1; at < spoken.length && spoken[at]!.start < start; at++) if (spoken[at]!.id !== id) return true
  return false
}

/** Whether the subject of the sentence is the source: “He”, “Both”, “The clerks”, “Like others, she”, “Fearing dismissal, the clerk”. */
function goesBack(sentence: string, { spans, count }: Source, alone: () => boolean): boolean {
  const opening = sentence.slice(0, LEAD).replace(ASIDE, '')
  const pronoun = PRONOUN.exec(opening)
  if (pronoun) return (count === 'plural' ? PLURAL : SINGULAR).test(pronoun[0]) && alone()
  if (NAMELESS.test(sentence)) return alone()
  const definite = DEFINITE.exec(opening)
  if (!definite) return false
  if (GENERIC.test(definite[1]!)) return alone()
  const words = spans[0]!.text.toLowerCase().match(/\p{L}+/gu) ?? []
  return definite[1]!.toLowerCase().split(/[\s’']+/).some((word) => word.length > 2 && !EMPTY.has(word) && words.some((each) => each === word || each === `${word}s` || `${each}s` === word)) || NUMBER.test(definite[1]!) && count === 'plural' && alone()
}

const NEXT = 2
const THEY = /^(?:he|she|they)$/i
const LEAD = 240
/** “Like others interviewed for this article, ”, “Fearing for his post, ”: what comes before the subject. */
const ASIDE = /^(?:but |and |like |as |because |fearing |citing |speaking |given |due |for |out |afraid |worried |concerned |in |on |after |asked |when )[^.;:“”"]{0,120}?, (?=(?:he|she|they|the|both|all|neither)\b)/i
const PRONOUN = /^(?:he|she|they|both|neither|none|all (?:\p{L}+ )?(?=said|spoke|asked|requested|declined|insisted|fear|were|are)|his|her|their|each|the (?:two|three|four|five|six|pair|trio|group) (?!other))\b/iu
const SINGULAR = /^(?:he|she|they|his|her|their)$/i
const PLURAL = /^(?:they|both|neither|none|all|their|each|the )/i
const DEFINITE = /^(?:the|this|that|these|those|both|all) ((?:[\p{L}-]+ ?){1,4})/iu
/** “The Courier is not naming him”, “This paper agreed to withhold her name”. */
const NAMELESS = /\b(?:not (?:naming|identifying)|withhold(?:s|ing)?|withheld|changed) (?:him|her|them|his|their)\b/
/** “Both men”, “The woman”: anybody. */
const GENERIC = /^(?:men|man|women|woman|person|people|source|sources|pair|trio|group|officials?|interviewees?) /i
const NUMBER = /^(?:two|three|four|five|six|seven|pair|trio|group)\b/i
const EMPTY = new Set(['the', 'and', 'for', 'was', 'were', 'has', 'had', 'who', 'asked', 'said', 'not', 'with', 'name', 'spoke', 'from'])
