import type { Draft, JoinedQuote } from './draft.js'

export function joinQuotes(draft: Draft): JoinedQuote[] {
  return draft.blocks.flatMap((block) => block.reading.quotes.flatMap((quote, index) => quote.kind === 'mention' || quote.depth > 0 ? [] : [{
    kind: quote.kind, segments: [block.span(quote)], reads: [{ block: block.index, quote: index }],
  }]))
}
