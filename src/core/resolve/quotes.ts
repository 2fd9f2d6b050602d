import type { Quote, Range, Span } from '../model.js'
import type { AttributionRead, QuoteRead } from '../read/reading.js'
import type { Steps } from '../steps.js'
import type { Draft, JoinedQuote, PlacedBlock } from './draft.js'
import { transcriptsIn } from './transcripts.js'

/**
 * Quote reads put together to utterances: “We will stay,” the abbot said. “We have nowhere else.” is one quote in two segments,
 * and so is one that runs over three paragraphs and is closed in the last.
 */
export function* joinQuotes(draft: Draft): Steps<JoinedQuote[]> {
  const joined: Growing[] = []
  let running: Growing | undefined
  const transcripts = yield* transcriptsIn(draft)
  for (let index = 0; index < draft.blocks.length; index++) {
    yield
    const block = draft.blocks[index]!
    const lines = transcripts.get(index)
    if (lines) {
      for (const { label, words } of lines) joined.push({ kind: 'direct', segments: [block.span(words)], reads: [{ block: index, quote: -1 }], label })
      running = undefined
      continue
    }
    if (block.quoted && block.reading.block.kind === 'paragraph' && !tagged(block)) {
      const last = joined.at(-1)
      const segment = withoutSignature(block)
      const same = last?.quoted === block.quoted.start
      if (segment && same) add(last, segment, { block: index, quote: -1 })
      else if (segment) joined.push({ kind: 'direct', segments: [segment], reads: [{ block: index, quote: -1 }], quoted: block.quoted.start })
      running = undefined
      continue
    }
    const { quotes, attributions } = block.reading
    if (!quotes.length) {
      if (block.reading.block.kind === 'paragraph') running = undefined
      continue
    }
    const owner = new Map<number, AttributionRead>()
    for (const attribution of attributions) for (const quote of attribution.quotes) if (attribution.kind === 'direct' || !owner.has(quote)) owner.set(quote, attribution)
    let previous: { quote: QuoteRead, joined: Growing, owner: AttributionRead | undefined } | undefined
    let first = true
    quotes.forEach((quote, at) => {
      if (quote.kind === 'mention' || quote.depth > 0) return
      const here = { block: index, quote: at }
      const mine = owner.get(at)
      const opens = first && /^\s*$/.test(block.reading.block.prose.slice(0, quote.start))
      first = false
      const target = running && opens ? running : previous && goesOn(block, previous, quote, mine) ? previous.joined : undefined
      let into = target
      if (into) add(into, block.span(quote), here)
      else {
        into = { kind: quote.kind as Quote['kind'], segments: [block.span(quote)], reads: [here] }
        joined.push(into)
      }
      previous = { quote, joined: into, owner: mine ?? (target ? previous?.owner : undefined) }
      running = undefined
    })
    if (previous && previous.quote.open && block.reading.block.kind === 'paragraph') running = previous.joined
    else if (block.reading.block.kind === 'paragraph') running = undefined
  }
  return joined.map(({ kind, segments, reads, label }) => ({ kind, segments, reads, ...(label && { label }) }))
}

interface Growing {
  kind: Quote['kind']
  readonly segments: Span[]
  readonly reads: { readonly block: number, readonly quote: number }[]
  readonly quoted?: number
  readonly label?: Range
}

function add(quote: Growing, segment: Span, read: Growing['reads'][number]): void {
  quote.segments.push(segment)
  quote.reads.push(read)
}

/** The tag interrupts one utterance, or the next sentence goes on without a tag of its own; fragments stay apart. */
function goesOn(block: PlacedBlock, previous: { quote: QuoteRead, owner: AttributionRead | undefined }, quote: QuoteRead, owner: AttributionRead | undefined): boolean {
  if (previous.quote.kind !== 'direct' || quote.kind !== 'direct') return false
  // “The pumps” — she looked up — “never ran.”
  if (/^ ?(?:[—–]|--)[^.!?]*(?:[—–]|--) ?$/.test(block.reading.block.prose.slice(previous.quote.end, quote.start))) return true
  if (previous.owner && owner) return previous.owner === owner
  if (owner || !previous.owner) return previous.quote.open && /^\s*$/.test(block.reading.block.prose.slice(previous.quote.end, quote.start))
  // “…,” she said in Leeds. “…”: between the two nothing but the tag
  const { prose } = block.reading.block
  const between = prose.slice(previous.quote.end, quote.start)
  const tag = previous.owner.cue
  if (/^\s*$/.test(between)) return true
  if (!tag || tag.end <= previous.quote.start) return false
  if (tag.start < previous.quote.end) return false
  const end = block.reading.sentences.find((sentence) => sentence.end >= tag.end)?.end ?? prose.length
  return end >= quote.start || /^\s*$/.test(prose.slice(end, quote.start))
}

/** “Nobody wrote,” said Ben Youssef: a block quote with marks and a tag of its own is read as any paragraph. */
function tagged({ reading }: PlacedBlock): boolean {
  return reading.attributions.some(({ kind, quotes }) => quotes.length > 0 && (kind === 'direct' || /^\s*["“„«]/.test(reading.block.prose)))
}

/** “— Ana Ruiz, abbess” under a block quote names the speaker and is no part of the words. */
function withoutSignature(block: PlacedBlock): Span | null {
  const { prose } = block.reading.block
  const dash = signatureAt(prose)
  const end = dash < 0 ? prose.length : prose.slice(0, dash).trimEnd().length
  const start = prose.length - prose.trimStart().length
  return end > start ? block.span({ start, end }) : null
}

/** Where the signature of a block quote begins: a dash at the start of the block or behind a full stop, then a name; -1 if none. */
export function signatureAt(prose: string): number {
  const at = Math.max(prose.lastIndexOf('—'), prose.lastIndexOf('–'), prose.lastIndexOf('--'))
  if (at < 0 || prose.length - at > 120) return -1
  const before = prose.slice(0, at).trimEnd()
  return (before === '' || /[.!?…]["'”’)]?$/.test(before)) && /^[—–-]+\s*\p{Lu}/u.test(prose.slice(at)) ? at : -1
}
