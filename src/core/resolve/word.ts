import type { Range, Source } from '../model.js'
import type { Sourced } from './draft.js'

/**
 * Whose word it is that two parties talk: in “Oslo and Lima are in contact, two diplomats said” the diplomats’, not on record.
 */
export interface Word {
  readonly source?: string
  readonly onRecord: boolean
  /** Told, and denied by another statement of the draft. */
  readonly denied: boolean
}

/** Looks up the statement or quote around a range; the narrowest wins. One pass to build, one binary search a question. */
export function whoseWord({ sources, quotes, statements }: Sourced): (range: Range) => Word | null {
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  const denied = new Set(statements.map(({ denies }) => denies))
  const told = [
    ...statements.map(({ id, start, end, source }) => ({ start, end, source, denied: denied.has(id) })),
    ...quotes.filter(({ kind }) => kind !== 'scare').flatMap(({ segments, speaker }) => segments.map(({ start, end }) => ({ start, end, source: speaker, denied: false }))),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  return (range) => {
    let low = 0
    let high = told.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (told[middle]!.start <= range.start) low = middle + 1
      else high = middle
    }
    // Statements nest a few deep at most: the enclosing one is among the nearest that start before.
    for (let at = low - 1; at >= 0 && at >= low - NESTED; at--) {
      const one = told[at]!
      if (one.end < range.end) continue
      const source = one.source === null ? undefined : sourceOf.get(one.source)
      return { ...(source ? { source: source.id } : {}), onRecord: source ? onRecord(source) : false, denied: one.denied }
    }
    return null
  }
}

const NESTED = 6
const onRecord = ({ class: kind }: Source): boolean => kind === 'named' || kind === 'institution' || kind === 'unnamed-public'
