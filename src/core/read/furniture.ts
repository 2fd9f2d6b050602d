import { boxTitles, calls, furniture as phrases } from '../lexicon/en/furniture.js'
import type { ReadPlugin, Token } from './reading.js'

/**
 * Lines that came along when an article was copied from a page: “Sign up for our newsletter and get the harbour news in
 * your inbox.” They talk to the visitor. Counter-example: “The firm changed its privacy policy, a spokesman said.”
 */
export const furniture: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  const { tokens } = reading
  if (tokens.length > LONGEST) return
  const outside = tokens.filter(({ start }) => !reading.quotes.some((quote) => quote.start <= start && start < quote.end))
  const weight = weigh(outside)
  if (weight > 0 && (talksToVisitor(outside) || outside.length <= 4)) reading.furniture = weight > 1 || outside.length < 3 && outside.length === tokens.length ? 'sure' : 'likely'
  else if (reading.block.kind === 'heading' && tokens.length <= 4 && tokens.some(({ lower }) => boxTitles.has(lower))) reading.furniture = 'likely'
}

/** Words and marks; a longer block is an article's. */
const LONGEST = 90

const byFirstWord = (): ReadonlyMap<string, readonly [words: string[], weight: number][]> => {
  const table = new Map<string, [words: string[], weight: number][]>()
  for (const [phrase, weight] of phrases) {
    const words = phrase.split(' ')
    table.set(words[0]!, [...(table.get(words[0]!) ?? []), [words, weight]])
  }
  return table
}

const FIRST = byFirstWord()

/** Longest phrase at each place counts, so that “subscribe now” is not “subscribe” as well. */
function weigh(tokens: readonly Token[]): number {
  let sum = 0
  for (let at = 0; at < tokens.length; at++) {
    const found = FIRST.get(tokens[at]!.lower)?.filter(([words]) => words.every((word, next) => tokens[at + next]?.lower === word))
    if (!found?.length) continue
    const [words, weight] = found.reduce((best, other) => (other[0].length > best[0].length ? other : best))
    sum += weight
    at += words.length - 1
  }
  return sum
}

const VISITOR = new Set(['you', 'your', 'our', 'us', 'we', '©'])

const talksToVisitor = (tokens: readonly Token[]): boolean => calls.has(tokens[0]?.lower ?? '') || tokens.some(({ lower }) => VISITOR.has(lower))
