import { contentEnd } from './grammar/contents.js'
import type { Item, Line } from './grammar/row.js'
import { subjectBefore, type Stretch } from './grammar/subjects.js'
import { groupBefore } from './grammar/reports.js'
import { prepositions } from '../lexicon/en/grammar.js'
import { hasVerb, isComma, isWord } from './grammar/words.js'
import type { AttributionRead } from './reading.js'

/**
 * News without anybody's word: The ferry is reportedly for sale. The owner is expected to sign on Friday.
 *
 * Adverbs of hearsay and passives without an agent. “She is said to be a good cook” counts; “she is likely to win” is the
 * writer's own judgement and does not.
 */
const ADVERB = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'ostensibly'])
const AGENTLESS = new Set('expected slated scheduled due poised said thought believed understood rumored rumoured reported reputed alleged presumed tipped'.split(' '))
const IMPERSONAL = new Set('said thought believed understood rumored rumoured reported alleged presumed assumed feared claimed'.split(' '))
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been'])

export function hearsayIn(row: readonly Item[], line: Line): AttributionRead[] {
  const found: AttributionRead[] = []
  for (let at = line.from + 1; at < line.to; at++) {
    const { lower, kind } = row[at]!
    if (kind !== 'word') continue
    if (ADVERB.has(lower)) found.push(without(row, line, at, at + 1, groupBefore(row, at, line.from).from, 'hearsay-adverb'))
    else if (AGENTLESS.has(lower) && row[at + 1]?.lower === 'to' && at + 2 < line.to) {
      const group = groupBefore(row, at, line.from)
      if (!group.be || group.from === line.from || !someBe(row, group.from, at)) continue
      found.push(without(row, line, group.from, at + 2, group.from, 'agentless-passive'))
    } else if (IMPERSONAL.has(lower) && at >= line.from + 2) {
      const it = impersonal(row, line, at)
      if (it) found.push(it)
    }
  }
  return found
}

/** “It is thought that the owner left”, “it was feared the crew had drowned”. */
function impersonal(row: readonly Item[], line: Line, at: number): AttributionRead | null {
  const group = groupBefore(row, at, line.from)
  if (!group.be || row[group.from - 1]?.lower !== 'it' || group.from <= line.from) return null
  const from = row[at + 1]?.lower === 'that' ? at + 2 : at + 1
  const to = from < line.to ? contentEnd(row, from, line.to) : from
  if (to <= from || from === at + 1 && (prepositions.has(row[from]!.lower) || !hasVerb(row, from, to))) return null
  const range = (first: number, end: number): { start: number, end: number } => ({ start: row[first]!.start, end: row[end - 1]!.end })
  return { kind: 'agentless-passive', cue: range(group.from, at + 1), speaker: null, content: [range(from, to)], quotes: [], negated: group.negated, confidence: 'high' }
}

function someBe(row: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (BE.has(row[index]!.lower)) return true
  return false
}

/** Content on both sides of the cue, which is left out: “the ferry is ### for sale” has the cue “reportedly”. */
function without(row: readonly Item[], line: Line, cue: number, after: number, verb: number, kind: AttributionRead['kind']): AttributionRead {
  const subject = subjectBefore(row, line.from, verb)
  const to = contentEnd(row, Math.min(after, line.to - 1), line.to)
  const parts: Stretch[] = []
  if (subject) parts.push(subject)
  const from = after < to && isComma(row[after]!) ? after + 1 : after
  if (from < to && isWord(row[from]!) || row[from]?.kind === 'quote') parts.push({ from, to: Math.max(to, from + 1) })
  if (!parts.length) parts.push({ from: cue, to: after })
  const range = (part: Stretch): { start: number, end: number } => ({ start: row[part.from]!.start, end: row[part.to - 1]!.end })
  return { kind, cue: range({ from: cue, to: after }), speaker: null, content: parts.map(range), quotes: [], negated: false, confidence: 'low', doubt: kind === 'hearsay-adverb' ? 'guessed-borders' : 'weak-cue' }
}
