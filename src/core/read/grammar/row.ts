import { coordinators, prepositions, subordinators, weekdays } from '../../lexicon/en/grammar.js'
import { cueForms, particleForms, type CueForm } from '../../lexicon/en/cues.js'
import type { Range } from '../../model.js'
import type { Reading, Token } from '../reading.js'

/**
 * A paragraph as a row in which each quotation is one thing, so that grammar sees the writer’s own sentence: “No deal,” said
 * Ruiz reads as QUOTE said Ruiz. Shared by the plugins that read attributions and unnamed sources.
 */
export interface Item extends Range {
  readonly text: string
  readonly lower: string
  readonly kind: Token['kind'] | 'quote'
  /** Index into `reading.quotes`, for a quotation. */
  readonly quote: number
  readonly sentence: number
  readonly capital: boolean
  /** The verb of reporting it can be by its form alone. */
  readonly form: CueForm | undefined
}

/** A sentence of the row, by item indices, end exclusive. */
export interface Line {
  readonly from: number
  readonly to: number
}

export function rowOf({ tokens, quotes, block }: Reading): Item[] {
  const row: Item[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    while (next < quotes.length && (quotes[next]!.depth > 0 || quotes[next]!.end <= token.start)) next++
    const over = quotes[next]
    if (over && token.start < over.end && token.end > over.start) {
      const { start, end, kind } = over
      if (row[row.length - 1]?.start === start) continue
      const text = block.prose.slice(start, end)
      const mention = kind === 'mention'
      row.push({ start, end, text, lower: mention ? text.toLowerCase() : '', kind: mention ? 'word' : 'quote', quote: mention ? -1 : next, sentence: token.sentence, capital: true, form: undefined })
    } else {
      const { start, end, text, kind, sentence } = token
      const lower = isName(text, tokens[at - 1], tokens[at + 1]) ? text : token.lower
      row.push({ start, end, text, lower, kind, quote: -1, sentence, capital: text !== token.lower && /^\p{Lu}/u.test(text), form: kind === 'word' ? cueForms.get(lower) ?? withParticle(lower, tokens[at + 1]) : undefined })
    }
  }
  return row
}

/** US and WHO are no pronouns, Will Dahl and Theresa May no auxiliaries; “Will Dahl resign?” is taken for one, too seldom to mind. */
function isName(text: string, before: Token | undefined, next: Token | undefined): boolean {
  if (text === 'US' || text === 'IT' || text === 'WHO') return true
  if (text !== 'Will' && text !== 'May') return false
  return before !== undefined && before.kind === 'word' || next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text)
}

/** “went on”, “put it”; “begins:” and no other beginning. */
function withParticle(lower: string, next: Token | undefined): CueForm | undefined {
  const found = next && particleForms.get(lower)
  return found?.particles.has(next!.lower) ? found : undefined
}

/** Longer than any sentence a person reads, in items: what goes on is cut, so that time stays linear. */
const LONGEST = 120

const END = /[.!?…]["'”’)\]]*$/

/** Sentences of the row. parse-english merges “… on Jan. 5. “No deal,” said …” and cuts “Why?” Ruiz asked: both are mended here. */
export function linesOf(row: readonly Item[]): Line[] {
  const lines: Line[] = []
  let from = dateline(row)
  for (let index = from; index < row.length - 1; index++) {
    if (index - from < LONGEST && !ends(row, index)) continue
    lines.push({ from, to: index + 1 })
    from = index + 1
  }
  if (from < row.length) lines.push({ from, to: row.length })
  return lines
}

/** “GDYNIA, Poland (AP) — ”: where the story begins behind the place in capitals and its dash; 0 without one. */
function dateline(row: readonly Item[]): number {
  const first = row[0]
  if (!first || first.kind !== 'word' || first.text.length < 3 || first.text !== first.text.toUpperCase()) return 0
  for (let index = 1; index < row.length - 1 && index < 14; index++) {
    const { text, kind } = row[index]!
    if (/^(?:[—–-]|--)$/.test(text) && row[index - 1]!.end < row[index]!.start) return index + 1
    if (kind === 'quote' || /^[.!?;:]/.test(text)) return 0
  }
  return 0
}

function ends(row: readonly Item[], index: number): boolean {
  const item = row[index]!
  const next = row[index + 1]!
  const lowerNext = /^\p{Ll}/u.test(next.text)
  if (item.kind === 'quote') {
    if (!END.test(item.text) || lowerNext || next.kind === 'mark' && /^[.!?…,;:)\]—–(-]/.test(next.text)) return false
    return !/[?!…—]/.test(item.text.slice(-3)) || !tagFollows(row, index + 1)
  }
  if (next.kind === 'mark' && /^[.!?…,;:)\]]/.test(next.text)) return false
  if (next.kind === 'quote' && item.kind !== 'mark') return item.kind === 'number' && item.text.endsWith('.')
  if (next.kind === 'quote') return /^[.!?]/.test(item.text)
  if (lowerNext && item.kind !== 'mark') return false
  if (item.kind === 'number' && next.capital && /\d\d\.$/.test(item.text)) return true
  return item.sentence !== next.sentence && END.test(item.text)
}

/** “Why?” Ruiz asked: after a quotation, a few words with a cue and no more of a sentence. */
function tagFollows(row: readonly Item[], from: number): boolean {
  let cue = -1
  for (let index = from; index < row.length && index < from + 16; index++) {
    const item = row[index]!
    if (cue < 0) {
      if (item.kind === 'quote' || (item.kind === 'mark' && !/^[,.()]/.test(item.text)) || subordinators.has(item.lower) || coordinators.has(item.lower)) return false
      if (/^[.!?]/.test(item.text)) return false
      const { form } = item
      if (form?.cue.quote && !item.capital) cue = index
      else if (form?.cue.class === 'say' && item.lower === 'tells') cue = index
      continue
    }
    if (item.kind === 'mark' && /^[.!?,]/.test(item.text)) return true
    if (item.kind === 'quote') return index > cue + 1 && row[index - 1]!.kind === 'mark'
    if (item.capital && index === cue + 1 && !weekdays.has(item.lower)) return false
    if (index > cue + 8) return false
    if (!item.capital && !prepositions.has(item.lower) && index === cue + 1 && !/ly$|^(?:the|a|his|her|their|last|this|reporters|later|one)$/.test(item.lower)) return false
    if (subordinators.has(item.lower) && !prepositions.has(item.lower)) return false
  }
  return cue >= 0
}
