import { counted, noSuperlatives, ranked, recordHeads, remaining, unitStops, unmatched } from '../lexicon/en/figures.js'
import type { FigureAt } from './figure-numbers.js'
import type { Token } from './reading.js'

/**
 * Words that put something before all others: “the largest dredger”, “the first woman in the post”, “the only survivor”, “a record 40
 * knots”. Each is a claim that somebody can disprove. Counter-examples: “the first day of talks” counts, “at best” hedges, “the rest” is
 * no rank, “only said” limits.
 */
export function superlativeAt(tokens: readonly Token[], at: number): FigureAt | null {
  const { kind, lower } = tokens[at]!
  if (kind !== 'word' || lower.length < 4) return null
  const last = end(tokens, at)
  const to = last > 0 && ranks(tokens[last - 1]!) && isNoun(tokens[last]) ? last + 1 : last
  return to === 0 ? null : { figure: { start: tokens[start(tokens, at)]!.start, end: tokens[to - 1]!.end, kind: 'superlative' }, to }
}

/** “the largest dredger” tells more than “the largest”; “unprecedented” is enough. */
const ranks = ({ lower }: Token): boolean => !unmatched.has(lower) && !/^(?:ever|time|before)$/.test(lower)

const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && token.text === token.lower && !unitStops.has(token.lower)

/** Index after it; 0 where it is none. */
function end(tokens: readonly Token[], at: number): number {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]
  if (unmatched.has(lower)) return at + 1
  if (ranked.has(lower)) return rankedEnd(tokens, at, lower)
  if (lower === 'never' && next?.lower === 'before') return at + 2
  if (lower === 'record') return recorded(tokens, at)
  const dash = lower.includes('-') ? lower.split('-') : undefined
  const rank = dash ? dash.find((part) => isEst(part)) : isEst(lower) ? lower : undefined
  if (dash?.[0] === 'best' || dash?.[0] === 'worst' || dash?.[0] === 'most') return determined(tokens, at) ? at + 1 : 0
  if (!rank || noSuperlatives.has(lower)) return 0
  return determined(tokens, at) || next?.lower === 'ever' ? (next?.lower === 'ever' ? at + 2 : at + 1) : 0
}

const isEst = (word: string): boolean => word.length > 4 && word.endsWith('est') && !noSuperlatives.has(word)

function rankedEnd(tokens: readonly Token[], at: number, lower: string): number {
  const next = tokens[at + 1]
  const after = next?.lower ?? ''
  if (lower === 'first' && after === 'ever') return at + 2
  if (lower === 'first' && after === 'time') return at + 2
  if (!determined(tokens, at)) return 0
  if (lower === 'most' || lower === 'least') return next?.kind === 'word' && after !== 'of' ? at + 2 : 0
  if (lower === 'last') return remaining.has(after) ? at + 2 : 0
  if (lower === 'first') return next?.kind === 'word' && !counted.has(after) && !/^(?:to|and|of|half-|in|is|was|said)$/.test(after) ? at + 1 : tokens[at + 1]?.lower === 'to' ? at + 1 : 0
  return next?.lower === 'ever' ? at + 2 : at + 1
}

/** “a record 40,000”, “record temperatures”; not “the record of the talks”, “on the record”. */
function recorded(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  if (next?.kind === 'number' && tokens[at - 1]?.lower === 'a') return at + 1
  return next && recordHeads.has(next.lower) ? at + 2 : 0
}

/** After “the”, a genitive or a possessive, with one word between at most: “the single biggest”, “Oslo’s oldest”. Not “at best”. */
function determined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.kind === 'mark') return false
  if (isDeterminer(before)) return true
  const two = tokens[at - 2]
  return two !== undefined && BETWEEN.has(before.lower) && isDeterminer(two)
}

const isDeterminer = ({ kind, lower }: Token): boolean => kind === 'genitive' || DETERMINERS.has(lower)

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose'])
const BETWEEN: ReadonlySet<string> = new Set(['second', 'third', 'fourth', 'fifth', 'single', 'very', 'by', 'far'])

/** With its article: “the second largest”. */
function start(tokens: readonly Token[], at: number): number {
  const article = BETWEEN.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  return tokens[article]?.lower === 'the' || (tokens[at]!.lower === 'record' && tokens[article]?.lower === 'a') ? article : at
}
