import type { Attributed, Cast, Draft, JoinedQuote } from './draft.js'

export function attribute(_draft: Draft, quotes: readonly JoinedQuote[], _cast: Cast): Attributed {
  return {
    quotes: quotes.map((quote, index) => ({ id: `q${index + 1}`, kind: quote.kind, segments: quote.segments, speakerSpan: null, speakerAt: null, cue: null, confidence: 'low' })),
    statements: [],
  }
}
