import type { Attributed, Draft, JoinedQuote } from './draft.js'

/**
 * Reported speech that goes on without a cue: Lund said the gate is shut. It has been shut “since the spring, and nobody knows
 * why,” and the key is lost. The fragment is Lund's, and so is the sentence around it.
 *
 * Only a sentence with such a fragment, behind somebody's words in the same paragraph; without marks nobody can tell the
 * writer's own sentence from the speaker's. Counter-example: a sentence that any other attribution reaches into.
 */
export function withContinuations(draft: Draft, joined: readonly JoinedQuote[], { quotes, statements }: Attributed): Attributed['statements'] {
  const found: Omit<Attributed['statements'][number], 'id'>[] = []
  quotes.forEach((quote, index) => {
    const first = joined[index]!.reads[0]!
    if (quote.kind !== 'partial' || quote.cue || !quote.speakerAt || first.quote < 0 || quote.speakerAt.block !== first.block) return
    const block = draft.blocks[first.block]!
    const { start, end } = block.reading.quotes[first.quote]!
    const sentence = block.reading.sentences.find((each) => each.start <= start && each.end >= end)
    if (!sentence || block.reading.attributions.some(({ content, cue }) => [...content, ...(cue ? [cue] : [])].some((range) => range.start < sentence.end && range.end > sentence.start))) return
    const prose = block.reading.block.prose.slice(sentence.start, sentence.end)
    const span = block.span({ start: sentence.start, end: sentence.start + prose.replace(/[.!?]$/, '').length })
    if (found.at(-1)?.start === span.start) return
    found.push({ kind: 'implied-continuation', ...span, cue: null, speakerSpan: quote.speakerSpan, speakerAt: quote.speakerAt, confidence: 'low', doubt: 'far-speaker' })
  })
  if (!found.length) return statements
  const all: Omit<Attributed['statements'][number], 'id'>[] = []
  let next = 0
  for (const statement of statements) {
    while (next < found.length && found[next]!.start < statement.start) all.push(found[next++]!)
    all.push(statement)
  }
  return [...all, ...found.slice(next)].map((statement, index) => ({ ...statement, id: `s${index + 1}` }))
}
