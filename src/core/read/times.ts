import type { ReadPlugin, TimeRead, Token } from './reading.js'
import { afterQuantity, isUnit, moment, opensTime, quantity } from './time-words.js'
import { calendar, opensDate, yearAt } from './dates.js'

/**
 * When, as the draft writes it and nothing computed: “The two envoys dined on 3 May, quarrelled last week and meet again
 * before the vote, after three years of silence.” Prepositions stay outside, except where they make the meaning (“for now”).
 * Not covered: clock times, feasts, and events as dates (“after the war”).
 */
export const times: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  reading.times = timesIn(reading.tokens)
}

interface Found {
  /** Index of the first token after it. */
  readonly to: number
  readonly kind: TimeRead['kind']
  readonly points: TimeRead['points']
}

export function timesIn(tokens: readonly Token[]): TimeRead[] {
  const found: TimeRead[] = []
  for (let at = 0; at < tokens.length; at++) {
    const time = timeAt(tokens, at)
    if (!time) continue
    const { from, to, kind, points } = stretched(tokens, at, time)
    const last = tokens[to - 1]!
    found.push({ start: tokens[from]!.start, end: last.kind === 'number' && last.text.endsWith('.') ? last.end - 1 : last.end, kind, points })
    at = to - 1
  }
  return found
}

function timeAt(tokens: readonly Token[], at: number): Found | null {
  const { kind, text, lower } = tokens[at]!
  if (kind === 'mark' || kind === 'genitive') return null
  // Most words start no time: a look at the word alone spares the rest.
  if (kind === 'word' && !opensTime(lower) && !opensDate(text, lower) && !text.includes('-')) return null
  return calendar(tokens, at) ?? moment(tokens, at) ?? counted(tokens, at)
}

/** “two weeks ago” points back, “in two weeks” ahead, “three days of talks” nowhere; “for 12 members” is no time. */
function counted(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at]!
  if (SPAN_ADJECTIVE.test(token.lower)) return { to: at + 1, kind: 'duration', points: 'none' }
  if (token.lower === 'for' && isUnit(tokens[at + 1]) && tokens[at + 1]!.lower.endsWith('s')) return { to: at + 2, kind: 'duration', points: 'none' }
  const unit = quantity(tokens, at)
  if (unit < 0) return null
  const after = afterQuantity(tokens[unit + 1])
  if (after) return { to: unit + 2, kind: 'relative', points: after }
  // “a week” and “one day” alone are too loose to be a time; “two weeks” is a duration.
  return SINGLE.test(token.lower) ? null : { to: unit + 1, kind: 'duration', points: tokens[at - 1]?.lower === 'in' ? 'future' : 'none' }
}

const SPAN_ADJECTIVE = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)-(?:minute|hour|day|night|week|month|year)$/
const SINGLE = /^(?:an?|one|the)$/

/** “between 2010 and 2012”, “from May to July”, “since June”, “1995–96” are one period. */
function stretched(tokens: readonly Token[], at: number, time: Found): Found & { from: number } {
  const before = tokens[at - 1]?.lower
  const join = tokens[time.to]?.lower
  const spans = (before === 'between' && join === 'and') || (before === 'from' && (join === 'to' || join === 'until' || join === 'through'))
  if (spans && time.to + 1 < tokens.length) {
    const end = timeAt(tokens, time.to + 1) ?? (yearAt(tokens, time.to + 1) ? { to: time.to + 2 } : null)
    if (end) return { from: at - 1, to: end.to, kind: 'period', points: 'none' }
  }
  if (before === 'since') return { ...time, from: at - 1, kind: 'period' }
  const dash = join === '–' || join === '-' || join === '—'
  if (dash && time.kind === 'year' && yearAt(tokens, time.to + 1)) return { from: at, to: time.to + 2, kind: 'period', points: 'none' }
  return { ...time, from: at }
}
