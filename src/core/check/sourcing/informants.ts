import { quantities, roleNouns } from '../../lexicon/en/roles.js'
import type { Source, Span } from '../../model.js'
import type { PlacedBlock } from '../../resolve/draft.js'
import type { Token, UnnamedRead } from '../../read/reading.js'
import type { Resolved } from '../check.js'

/**
 * A source without a name and the description that the reader gets instead: of “two senior harbour officials in Oslo” the words
 * “senior” and “harbour”, the noun, and what follows it.
 */
export interface Described {
  readonly source: Source
  /** Where it is first spoken of. */
  readonly first: Span
  /** The same with white space collapsed. */
  readonly desc: string
  /** Words before the noun, as written, without article and number. */
  readonly modifiers: readonly string[]
  /** Singular, in small letters. */
  readonly head: string
  /** The noun in the draft. */
  readonly noun: Span
  /** What follows the noun: “in Oslo”. */
  readonly more: string
  readonly entry: UnnamedRead['entry']
  readonly block: PlacedBlock
}

/** Those who spoke to the reporter, by their first mention. */
export const informants = (resolved: Resolved): Described[] => described(resolved, ({ class: kind }) => kind === 'anonymous')

export function described({ sources, draft }: Resolved, wanted: (source: Source) => boolean): Described[] {
  const reads = new Map<number, { block: PlacedBlock; read: UnnamedRead }>()
  for (const block of draft.blocks) for (const read of block.reading.unnamed) reads.set(block.span(read).start, { block, read })
  return sources.filter(wanted).flatMap((source) => {
    const first = source.spans[0]
    const found = first && reads.get(first.start)
    return found ? takenApart(source, first, found.block, found.read) ?? [] : []
  })
}

function takenApart(source: Source, first: Span, block: PlacedBlock, read: UnnamedRead): Described | null {
  const tokens = block.reading.tokens.slice(tokenAt(block.reading.tokens, read.start), tokenAt(block.reading.tokens, read.end))
  const at = tokens.findIndex(({ lower }) => lower === read.head || roleNouns.get(lower)?.lemma === read.head)
  const noun = tokens[at]
  if (!noun) return null
  return {
    source, first, block, head: read.head, entry: read.entry, desc: first.text.replace(/\s+/g, ' '),
    modifiers: tokens.slice(0, at).filter(tells).map(({ text }) => text),
    noun: block.span(noun), more: block.value({ start: noun.end, end: read.end }),
  }
}

const tells = ({ kind, lower }: Token): boolean => kind === 'word' && !quantities.has(lower) && !/^(?:the|this|that|these|those|any|every|each|and|or|of|least|at)$/.test(lower)

function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  for (let high = tokens.length; low < high;) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
