import type { Attributed, Cast, Draft, Sourced } from './draft.js'

export function resolveSources(_draft: Draft, _cast: Cast, attributed: Attributed): Sourced {
  return {
    sources: [],
    quotes: attributed.quotes.map(({ speakerAt: _at, ...quote }) => ({ ...quote, speaker: null })),
    statements: attributed.statements.map(({ speakerAt: _at, ...statement }) => ({ ...statement, source: null })),
  }
}
