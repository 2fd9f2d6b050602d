import { pastMarkers } from '../../lexicon/en/titles.js'
import { quantities, roleNouns, seniorityWords, unnamedWords } from '../../lexicon/en/roles.js'
import { affiliationHeads, affiliationWords, leadWords, newcomers, notAffiliations } from '../../lexicon/en/unnamed.js'
import type { Reading, Token } from '../reading.js'
import { inside } from './class.js'
import type { Described } from './described.js'

/**
 * Whose official it is, as printed: “State Department” in “a State Department official”, “fisheries ministry” in “an engineer
 * with the fisheries ministry”.
 *
 * Not covered: a body that only a clause tells (“who works at the port”), which says how they would know.
 */
export function affiliationOf(reading: Reading, words: readonly Token[], described: Described): string | undefined {
  const run = behind(reading, words, described) ?? before(reading, words, described)
  return run && reading.block.prose.slice(words[run[0]]!.start, words[run[1]]!.end)
}

type Run = readonly [number, number]

const capital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)

/** “Danish and Swedish customs officers”, “the prime minister’s aides”. */
function before({ phrases }: Reading, words: readonly Token[], { start: from, at }: Described): Run | undefined {
  const genitive = words.findIndex(({ kind }, index) => kind === 'genitive' && index > from && index < at)
  if (genitive > 0) {
    let start = genitive - 1
    while (start > from && (capital(words[start - 1]!) || !DETERMINER.test(words[start - 1]!.lower) && words[start - 1]!.kind === 'word' && words[start - 1]!.lower !== 'of')) start--
    return DETERMINER.test(words[start]!.lower) ? undefined : [start, genitive - 1]
  }
  let last = at
  const tells = (index: number): boolean => {
    const token = words[index]!
    if (token.kind !== 'word' || modifies(token.lower)) return false
    if (affiliationWords.has(token.lower)) return index === at - 1 || index < last
    return capital(token) && (index > 0 || !roleNouns.has(token.lower) && inside(phrases, { start: token.start, end: words[at]!.end }).some(({ start, name, of }) => (name?.start ?? -1) === token.start || start === token.start && of.some((whose) => whose.start === token.start)))
  }
  last = at - 1
  while (last >= from && !tells(last)) last--
  if (last < from) return undefined
  let first = last
  for (;;) {
    if (first > from && tells(first - 1)) first--
    else if (first - 1 > from && JOINS.test(words[first - 1]!.lower) && tells(first - 2)) first -= 2
    else return [first, last]
  }
}

const modifies = (lower: string): boolean => seniorityWords.has(lower) || unnamedWords.has(lower) || pastMarkers.has(lower) || quantities.has(lower) || newcomers.has(lower) || leadWords.has(lower) || DETERMINER.test(lower)

const DETERMINER = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|some|both|all|no)$/
const JOINS = /^(?:and|of|&|-|the)$/
const WITH = /^(?:of|with|at|from|in|inside|within|for|to)$/

/** “with the water board”, “in the prime minister’s office”; not “with knowledge of it”, “in Oslo”, “at the talks”. */
function behind({ phrases }: Reading, words: readonly Token[], { head, at }: Described): Run | undefined {
  const preposition = words[at + 1]
  if (!preposition || !WITH.test(preposition.lower)) return undefined
  let first = at + 2
  while (words[first] && DETERMINER.test(words[first]!.lower)) first++
  let last = first
  while (words[last] && (words[last]!.kind === 'word' && !STOPS.test(words[last]!.lower) || words[last]!.kind === 'genitive' || words[last]!.text === '.' && words[last]!.spaced === false && words[last + 1])) last++
  last--
  if (last < first || !words[first] || words.slice(first, last + 1).some(({ lower }) => notAffiliations.has(lower))) return undefined
  const body = affiliationHeads.has(words[last]!.lower)
  if (body) return [first, last]
  if (!capital(words[first]!)) return SERVES.has(head) && (preposition.lower === 'to' || preposition.lower === 'of') && roleNouns.get(words[last]!.lower)?.number === 'singular' ? [first, last] : undefined
  while (last > first && !capital(words[last]!)) last--
  const place = inside(phrases, { start: words[first]!.start, end: words[last]!.end }).some((phrase) => phrase.as === 'place' && phrase.end >= words[last]!.end)
  return place && preposition.lower !== 'to' ? undefined : [first, last]
}

/** They serve one person: “an adviser to the president”. */
const SERVES = new Set('aide adviser advisor assistant lawyer attorney ally friend associate spokesman spokeswoman spokesperson deputy'.split(' '))
const STOPS = /^(?:who|whom|whose|that|which|and|or|but|in|on|at|with|from|for|to|by|about|familiar|close|briefed|involved|speaking|said|says|told|spoke|,)$/
