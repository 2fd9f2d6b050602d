import * as grammar from '../../lexicon/en/grammar.js'
import type { Item } from './row.js'

/**
 * What a word can be where it stands, told without a tagger: in “The exiled leaders flatly denied it” the one verb is
 * “denied”, for “exiled” follows a determiner. Wrong now and then (“The left won”), cheap always.
 */
export const isAuxiliary = ({ lower }: Item): boolean => grammar.auxiliaries.has(lower) || /n't$|'ll$|'ve$|'re$|'d$/.test(lower)
export const isNegation = ({ lower }: Item): boolean => grammar.negations.has(lower)
export const isAdverb = ({ lower, capital, kind }: Item): boolean =>
  kind === 'word' && (grammar.adverbs.has(lower) || (!capital && lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERB.has(lower)))
const NOT_ADVERB = new Set(['family', 'only', 'ally', 'supply', 'reply', 'rally', 'assembly', 'daily', 'early', 'likely', 'elderly', 'anomaly', 'monopoly', 'weekly', 'monthly'])

export const isComma = ({ kind, text }: Item): boolean => kind === 'mark' && text === ','
/** Marks at which a clause ends whatever follows: semicolon, colon, dash. */
export const isBreak = ({ kind, text }: Item): boolean => kind === 'mark' && (/^[;:—–]/.test(text) || text === '--' || text === '-')
export const isEnd = ({ kind, text }: Item): boolean => kind === 'mark' && /^[.!?…]/.test(text)
export const isWord = ({ kind }: Item): boolean => kind === 'word' || kind === 'number'

/** Whether the word at `index` is, as far as its form tells, a finite verb. */
export function isVerb(row: readonly Item[], index: number): boolean {
  const item = row[index]!
  const { lower } = item
  if (item.kind !== 'word' || (item.capital && index > 0 && !isEnd(row[index - 1]!))) return false
  if (isAuxiliary(item)) return true
  const before = row[index - 1]
  const nominal = before !== undefined && (grammar.determiners.has(before.lower) || grammar.possessives.has(before.lower) || before.kind === 'genitive')
  if (nominal) return false
  if (grammar.irregularVerbs.has(lower) || grammar.presentVerbs.has(lower)) return true
  const { form } = item
  if (form && form.as.includes('past') && !form.as.includes('base')) return true
  return lower.length > 4 && lower.endsWith('ed') && !grammar.prepositions.has(before?.lower ?? '')
}

export function hasVerb(row: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isVerb(row, index)) return true
  return false
}

/** “Monday”, “on Monday”, “last week”, “this month”, “in 2019”, “Jan. 5”: how many items from `index` on (0: none). */
export function timeLength(row: readonly Item[], index: number, to: number): number {
  const item = row[index]
  if (!item || index >= to) return 0
  const next = index + 1 < to ? row[index + 1] : undefined
  const { lower } = item
  if (grammar.weekdays.has(lower)) return next && grammar.periods.has(next.lower) ? 2 : 1
  if (/^(?:today|yesterday|tomorrow|tonight|recently|earlier|later)$/.test(lower)) return 1 + (next ? timeLength(row, index + 1, to) : 0)
  if (/^(?:on|in|at|by|during|since|until|late|early)$/.test(lower) && next) {
    const length = isYear(next) ? 1 : timeLength(row, index + 1, to)
    return length && 1 + length
  }
  if (grammar.pointers.has(lower) && next && (grammar.periods.has(next.lower) || grammar.months.has(next.lower) || grammar.weekdays.has(next.lower))) return 2
  if (lower === 'the' && next && grammar.pointers.has(next.lower)) {
    const length = timeLength(row, index + 1, to)
    return length && 1 + length
  }
  if (grammar.months.has(lower) && item.capital && lower !== 'may') {
    // Jun wrote, June Penn said: a first name
    if (next?.kind === 'number') return 2
    return lower.length === 3 || next?.form?.as.includes('past') && !next.capital ? 0 : 1
  }
  if ((item.kind === 'number' || /^(?:a|an|two|three|four|five|several)$/.test(lower)) && next && grammar.periods.has(next.lower) && row[index + 2]?.lower === 'ago') return 3
  return 0
}

const isYear = ({ kind, text }: Item): boolean => kind === 'number' && /^(?:1[5-9]|20)\d\ds?$/.test(text)
