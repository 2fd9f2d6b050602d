import type { Confidence, Doubt, Range, Span, StatementKind } from '../model.js'
import type { AttributionRead } from '../read/reading.js'
import { withContinuations } from './continuations.js'
import type { Attributed, Cast, Draft, JoinedQuote, PlacedBlock, SpeakerAt } from './draft.js'
import { oneByOne, type Steps } from '../steps.js'
import { signatureAt } from './quotes.js'
import { Speakers } from './speakers.js'

/**
 * Quotes and statements with who said them. A quotation without a tag goes to whoever spoke last: The abbot was tired. “We
 * leave tomorrow,” he said. “On foot.”
 */
export function* attribute(draft: Draft, quotes: readonly JoinedQuote[], cast: Cast): Steps<Attributed> {
  const speakers = new Speakers(cast)
  const transcribed = new Set(quotes.flatMap(({ label, reads }) => (label ? [reads[0]!.block] : [])))
  const told: Told[][] = []
  for (const block of draft.blocks) {
    if (block.reading.block.kind === 'heading') speakers.forget()
    const attributions = transcribed.has(block.index) ? [] : block.reading.attributions
    told.push(attributions.map((read) => ({ read, block, speaker: speakers.at(block, read) })))
    yield
  }
  const tags = yield* oneByOne(told, (each) => (each.some(({ read }) => read.quotes.length) ? tagOfQuote(each) : undefined))
  const spoken = yield* oneByOne(quotes, (quote, index): Attributed['quotes'][number] => {
    if (quote.label) return labelled(`q${index + 1}`, quote.segments, draft.blocks[quote.reads[0]!.block]!, quote.label, speakers)
    const tag = tagFor(quote, tags) ?? announced(quote, draft, told)
    const floating = tag ? null : carried(quote, draft, told, speakers)
    const from = tag ?? floating
    const kind = quote.kind === 'scare' && tag ? 'partial' : quote.kind === 'partial' && !from && short(quote) ? 'scare' : quote.kind
    return {
      id: `q${index + 1}`, kind, segments: quote.segments, speakerSpan: from?.speaker?.span ?? null, speakerAt: from?.speaker ?? null,
      cue: tag?.read.cue ? tag.block.span(tag.read.cue) : null, ...(tag ? sureness(tag) : { confidence: 'low', ...(from && { doubt: 'far-speaker' }) }),
    }
  })
  const statements: Attributed['statements'][number][] = []
  for (const each of told) {
    for (const { read, block, speaker } of each) if (read.kind !== 'direct') statements.push(statement(`s${statements.length + 1}`, read, block, speaker))
    yield
  }
  return { quotes: spoken, statements: withContinuations(draft, quotes, { quotes: spoken, statements }) }
}

/** As sure as the clause was read, and as sure as it is who speaks. */
function sureness({ read: { confidence, doubt }, speaker }: Pick<Told, 'read' | 'speaker'>): { confidence: Confidence; doubt?: Doubt } {
  if (confidence === 'high' && speaker?.doubt) return { confidence: 'low', doubt: speaker.doubt }
  return doubt ? { confidence, doubt } : { confidence }
}

/** A line of a transcript is said by its label; nobody knows of “Q” who it is. */
function labelled(id: string, segments: readonly Span[], block: PlacedBlock, label: Range, speakers: Speakers): Attributed['quotes'][number] {
  const nameless = /^(?:Q|A|Question|Answer)$/.test(block.value(label))
  return {
    id, kind: 'direct', segments, speakerSpan: block.span(label), speakerAt: nameless ? null : speakers.named(block, label), cue: null,
    ...(nameless ? { confidence: 'low', doubt: 'guessed-speaker' } : { confidence: 'high' }),
  }
}

interface Told {
  readonly read: AttributionRead
  readonly block: PlacedBlock
  readonly speaker: SpeakerAt | null
}

/** For each quotation of a block the attribution nearest around it. */
function tagOfQuote(told: readonly Told[]): ReadonlyMap<number, Told> {
  const tags = new Map<number, Told>()
  const width = ({ read }: Told): number => read.content.reduce((sum, { start, end }) => sum + end - start, 0)
  for (const each of told) {
    for (const quote of each.read.quotes) {
      const known = tags.get(quote)
      if (!known || width(each) < width(known)) tags.set(quote, each)
    }
  }
  return tags
}

function tagFor({ reads }: JoinedQuote, tags: readonly (ReadonlyMap<number, Told> | undefined)[]): Told | undefined {
  for (const { block, quote } of reads) {
    const tag = tags[block]?.get(quote)
    if (tag) return tag
  }
  return undefined
}

/** “Ruiz put it this way:” ends the paragraph before: its words are the next paragraph’s, in marks or as a block quote. */
function announced({ reads }: JoinedQuote, draft: Draft, told: readonly Told[][]): Told | null {
  const first = reads[0]!
  const before = draft.blocks[first.block - 1]?.reading.block
  if (before?.kind !== 'paragraph' || !before.prose.trimEnd().endsWith(':')) return null
  const quote = draft.blocks[first.block]!.reading.quotes[first.quote]
  if (quote && /\S/.test(draft.blocks[first.block]!.reading.block.prose.slice(0, quote.start))) return null
  const last = told[first.block - 1]!.at(-1)
  return last?.speaker && !last.read.content.length ? last : null
}

/** Who spoke last before a quotation without a tag: in its paragraph, else in the one before. */
function carried({ kind, reads, segments }: JoinedQuote, draft: Draft, told: readonly Told[][], speakers: Speakers): { speaker: SpeakerAt | null } | null {
  const first = reads[0]!
  const block = draft.blocks[first.block]!
  if (first.quote < 0) return signed(block, draft, reads.at(-1)!.block, speakers) ?? introduced(draft, told, first.block)
  const start = block.reading.quotes[first.quote]!.start
  const before = told[first.block]!.findLast(({ read }) => read.speaker && !read.view && (read.cue?.start ?? 0) < start)
  if (kind === 'direct') return before ?? introduced(draft, told, first.block) ?? told[first.block]!.find(({ read }) => read.speaker && !read.view) ?? null
  return kind === 'partial' && !short({ segments }) ? before ?? null : null
}

/** The paragraph before ends with a colon or with somebody speaking. */
function introduced(draft: Draft, told: readonly Told[][], index: number): { speaker: SpeakerAt | null } | null {
  for (let at = index - 1; at >= 0 && at > index - 4; at--) {
    const { kind, prose } = draft.blocks[at]!.reading.block
    if (kind === 'heading') return null
    const last = told[at]!.findLast(({ read }) => read.speaker && !read.view)
    if (last) return last
    if (!/^\s*["“]/.test(prose)) return null
  }
  return null
}

/** “— Ana Ruiz” under a block quote. */
function signed(block: PlacedBlock, draft: Draft, last: number, speakers: Speakers): { speaker: SpeakerAt } | null {
  for (const index of [last, last + 1]) {
    const under = draft.blocks[index]
    if (!under?.quoted || under.quoted.start !== block.quoted?.start) continue
    const { prose } = under.reading.block
    const dash = signatureAt(prose)
    if (dash < 0) continue
    const start = dash + /^[—–-]+\s*/.exec(prose.slice(dash))![0].length
    const comma = prose.indexOf(',', start)
    return { speaker: speakers.named(under, { start, end: comma < 0 ? prose.trimEnd().length : comma }) }
  }
  return null
}

const short = ({ segments }: Pick<JoinedQuote, 'segments'>): boolean => segments.length === 1 && segments[0]!.text.trim().split(/\s+/, 6).length < 6

function statement(id: string, read: AttributionRead, block: PlacedBlock, speaker: SpeakerAt | null): Attributed['statements'][number] {
  const spans: Span[] = read.content.map((range) => block.span(range))
  const start = spans[0]!.start
  const end = spans.at(-1)!.end
  const unnamed = speaker?.unnamed && speaker.unnamed.block === block.index ? block.reading.unnamed[speaker.unnamed.index] : undefined
  const kind: StatementKind = unnamed?.class === 'media-hearsay-unspecified' ? 'media-secondhand' : read.kind === 'direct' ? 'indirect' : read.kind
  return {
    id, kind, start, end, text: block.source.slice(start, end), ...(spans.length > 1 && { segments: spans }),
    cue: read.cue && block.span(read.cue), speakerSpan: read.speaker && (speaker?.span ?? null), speakerAt: speaker, ...(read.negated && { negated: true }), ...(read.view && { view: true }), ...sureness({ read, speaker }),
  }
}
