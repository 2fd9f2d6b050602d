import { currencyCodes, currencyNames, currencySigns, fractions, noPlurals, numberWords, roughNumbers, scaleLetters, scaleWords, unitStops, units } from '../lexicon/en/figures.js'
import type { FigureRead, Token } from './reading.js'

/**
 * Numbers as print has them: “1,200 tons”, “$3.5 million”, “40 percent”, “two hard drives”, “a dozen boats”. What they count stands beside
 * them as `unit`. Counter-example: “the two said no” counts nothing that could be looked up.
 */
export interface FigureAt {
  readonly figure: FigureRead
  /** Index of the first token after it. */
  readonly to: number
}

interface Count {
  readonly to: number
  readonly amount?: number
  /** Glued to the digits: “40-ton”, “3km”. */
  readonly glued?: string
  /** A small number in words needs something that it counts. */
  readonly small?: boolean
}

export function numberAt(tokens: readonly Token[], at: number): FigureAt | null {
  const token = tokens[at]!
  const before = tokens[at - 1]
  if (token.kind === 'mark') return currencySigns.has(token.text) && tokens[at + 1]?.kind === 'number' ? money(tokens, before && !token.spaced && CODED.has(before.lower) ? at - 1 : at, at + 1) : null
  if (token.kind === 'number') return before && currencyCodes.has(before.lower) && before.text === before.text.toUpperCase() ? money(tokens, at - 1, at) : told(tokens, at, digits(tokens, at))
  if (token.kind !== 'word' || !OPENERS.has(token.lower) && !token.lower.includes('-')) return null
  const count = inWords(tokens, at)
  return count && told(tokens, at, count)
}

/** “US$ 40”, “A$3”. */
const CODED: ReadonlySet<string> = new Set(['us', 'a', 'c', 'au', 'ca', 'nz', 'hk', 's'])

const OPENERS: ReadonlySet<string> = new Set([...numberWords.keys(), ...roughNumbers, ...fractions, 'a', 'an'])

function money(tokens: readonly Token[], at: number, from: number): FigureAt {
  const { to, amount } = digits(tokens, from)
  return { figure: figure(tokens, at, to, 'money', amount, undefined), to }
}

function figure(tokens: readonly Token[], at: number, to: number, kind: FigureRead['kind'], amount: number | undefined, unit: FigureRead['unit']): FigureRead {
  const { end, text } = tokens[to - 1]!
  return { start: tokens[at]!.start, end: text.length > 1 && text.endsWith('.') && tokens[to - 1]!.kind === 'number' ? end - 1 : end, kind, ...(amount !== undefined && { amount }), ...(unit && { unit }) }
}

/** What a count is of: per cent, money, a clock, or things. */
function told(tokens: readonly Token[], at: number, { to, amount, glued, small }: Count): FigureAt | null {
  const next = tokens[to]
  const lower = next?.lower ?? ''
  if (lower === '%' || lower === 'percent' || lower === 'pct') return { figure: figure(tokens, at, to + 1, 'percent', amount, undefined), to: to + 1 }
  if ((lower === 'per' && tokens[to + 1]?.lower === 'cent') || (lower === 'percentage' && tokens[to + 1]?.lower.startsWith('point'))) return { figure: figure(tokens, at, to + 2, 'percent', amount, undefined), to: to + 2 }
  const named = currencyNames.has(lower) ? to + 1 : next?.kind === 'word' && currencyNames.has(tokens[to + 1]?.lower ?? '') ? to + 2 : -1
  if (named > 0) return { figure: figure(tokens, at, named, 'money', amount, undefined), to: named }
  if (CLOCK.test(lower) && next?.kind === 'word') return { figure: figure(tokens, at, to + 1, 'date', undefined, undefined), to: to + 1 }
  if (tokens[at]!.text.includes(':')) return { figure: figure(tokens, at, to, 'date', undefined, undefined), to }
  if (glued) return { figure: figure(tokens, at, to, 'number', amount, undefined), to }
  const unit = unitAt(tokens, to)
  if (!unit && small) return null
  return { figure: figure(tokens, at, unit || to, 'number', amount, unit ? { start: tokens[to]!.start, end: tokens[unit - 1]!.end } : undefined), to: unit || to }
}

const CLOCK = /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|gmt|utc)$/

/** Index after the noun that is counted, at most three words on; 0 where none follows. */
function unitAt(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 3); at++) {
    const { kind, lower } = tokens[at]!
    if (kind !== 'word' || unitStops.has(lower)) return 0
    if (units.has(lower) || (lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') && !noPlurals.has(lower))) return at + 1
  }
  return 0
}

/** “1,200.50”, “3.5 million”, “2bn”, “40-ton”. */
function digits(tokens: readonly Token[], at: number): Count {
  let text = tokens[at]!.text
  let to = at + 1
  while (tokens[to]?.text === ',' && !tokens[to]!.spaced && tokens[to + 1]?.kind === 'number' && !tokens[to + 1]!.spaced && THOUSANDS.test(tokens[to + 1]!.text)) {
    text += tokens[to + 1]!.text
    to += 2
  }
  const [, plain, tail = ''] = DIGITS.exec(text) ?? []
  if (plain === undefined) return { to }
  const scale = scaleLetters.get(tail.toLowerCase())
  if (scale) return { to, amount: times(Number(plain), scale) }
  if (tail !== '' && tail !== '.') return { to, amount: Number(plain), glued: tail }
  const word = scaleWords.get(tokens[to]?.lower ?? '')
  return word ? { to: to + 1, amount: times(Number(plain), word) } : { to, amount: Number(plain) }
}

const THOUSANDS = /^\d{3}(?!\d)/
const DIGITS = /^(\d+(?:\.\d+)?)(?:-?([a-z]+\.?|%|\.))?$/i

const times = (count: number, scale: number): number => Number((count * scale).toPrecision(12))

/** “forty-two”, “three hundred”, “two million”, “a dozen”, “dozens”, “two-thirds”, “half of the fleet”. */
function inWords(tokens: readonly Token[], at: number): Count | null {
  const { lower } = tokens[at]!
  const parts = lower.split('-')
  if (fractions.has(parts.at(-1)!)) return parts.length === 2 ? (numberWords.has(parts[0]!) ? { to: at + 1 } : null) : (lower === 'half' || tokens[at - 1]?.lower === 'a') && tokens[at + 1]?.lower === 'of' ? { to: at + 1 } : null
  if (roughNumbers.has(lower)) return tokens[at + 1]?.lower === 'of' ? { to: at + 1 } : unitAt(tokens, at + 1) ? { to: at + 1 } : null
  if (lower === 'a' || lower === 'an') {
    const scale = scaleWords.get(tokens[at + 1]?.lower ?? '')
    return scale ? { to: at + 2, amount: scale } : null
  }
  let [total, group, to] = [0, 0, at]
  for (; to < tokens.length; to++) {
    const word = tokens[to]!.lower
    const small = valueOf(word)
    const scale = scaleWords.get(word)
    if (small !== undefined) group += small
    else if (scale === 100 && group) group *= 100
    else if (scale && group) [total, group] = [total + group * scale, 0]
    else if (!(word === 'and' && HUNDRED.test(tokens[to - 1]?.lower ?? '') && valueOf(tokens[to + 1]?.lower ?? '') !== undefined)) break
  }
  const amount = total + group
  if (to === at || amount === 0) return null
  if (amount === 1) return tokens[at + 1]?.lower === 'in' && valueOf(tokens[at + 2]?.lower ?? '') ? { to: at + 3 } : { to, amount, small: true }
  return { to, amount, small: amount < 11 }
}

const HUNDRED = /^(?:hundred|thousand)$/

/** “seven”, “forty-two”. */
function valueOf(word: string): number | undefined {
  const dash = word.indexOf('-')
  if (dash < 0) return numberWords.get(word)
  const [tens, ones] = [numberWords.get(word.slice(0, dash)), numberWords.get(word.slice(dash + 1))]
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined
}
