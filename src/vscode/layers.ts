import type { Analysis, Channel, Finding, Mention, Quote, Range, Span } from '../core/index.js'
import { isUnnamed } from './words.js'

export type Layer = 'actorFirst' | 'actor' | 'actorDoubtful' | 'quote' | 'quoteDoubtful' | 'unnamed' | 'channel' | 'findingError' | 'findingWarning' | 'findingNote' | 'findingKnown'
export type Marked = Readonly<Record<Layer, readonly Range[]>>

export interface Shown {
  readonly actors: 'all' | 'first' | 'off'
  readonly quotes: boolean
  readonly unnamed: boolean
  readonly channels: boolean
  readonly findings: boolean
}

/**
 * What is marked, layer by layer. Kept thin: a place that does not act, a pronoun, and a name inside a longer mention or
 * an unnamed source (“U.S.” in “a senior U.S. official”) get a card and no line of their own; of a channel only the
 * sentence that tells it first; of a quote whose speaker is a guess only its first and last word. Reported speech is most of
 * a news story and has no mark: a card on its verb tells whose it is.
 */
export function layers({ mentions, quotes, sources, channels, findings }: Pick<Analysis, 'mentions' | 'quotes' | 'sources' | 'channels' | 'findings'>, shown: Shown, known: Pick<ReadonlyMap<Finding, unknown>, 'has'>): Marked {
  const unnamed = shown.unnamed ? sources.filter(isUnnamed).flatMap(({ spans }) => spans) : []
  const lines: { actorFirst: Mention[]; actor: Mention[]; actorDoubtful: Mention[] } = { actorFirst: [], actor: [], actorDoubtful: [] }
  const seen = new Set<string>()
  for (const mention of shown.actors === 'off' ? [] : outermost(mentions, unnamed)) {
    const first = !seen.has(mention.actor)
    seen.add(mention.actor)
    if (!first && shown.actors === 'first') continue
    lines[mention.confidence === 'low' ? 'actorDoubtful' : first ? 'actorFirst' : 'actor'].push(mention)
  }
  return {
    ...lines,
    unnamed,
    quote: shown.quotes ? quotes.filter((quote) => !guessed(quote)).flatMap(({ segments }) => segments) : [],
    quoteDoubtful: shown.quotes ? quotes.filter(guessed).flatMap(({ segments }) => segments.flatMap(ends)) : [],
    channel: shown.channels ? firstEvidence(channels) : [],
    ...signs(shown.findings ? findings : [], known),
  }
}

/** Mentions of those who act, in text order, that lie in no longer mention and in no unnamed source. */
function outermost(mentions: readonly Mention[], unnamed: readonly Range[]): Mention[] {
  const acting = mentions.filter((mention) => mention.as === 'actor' && mention.form !== 'pronoun')
  const spans = [...unnamed.map((at) => ({ at, mention: undefined })), ...acting.map((mention) => ({ at: mention, mention }))]
  spans.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
  let reach = -1
  return spans.flatMap(({ at, mention }) => {
    if (at.end <= reach) return []
    reach = at.end
    return mention ?? []
  })
}

/** A sentence that tells of two channels is marked once. */
function firstEvidence(channels: readonly Channel[]): Range[] {
  const marked: Range[] = []
  for (const { evidence: [span] } of channels) {
    if (span && !marked.some((other) => span.start < other.end && other.start < span.end)) marked.push(span)
  }
  return marked
}

/** A quote whose speaker is a guess; one without any is another matter. */
const guessed = ({ confidence, kind, speaker }: Quote): boolean => confidence === 'low' && kind !== 'scare' && speaker !== null

/** The first and the last word of a span. */
function ends({ start, end, text }: Span): Range[] {
  const first = /^\S+/.exec(text)?.[0].length ?? 0
  const last = text.length - text.search(/\S+$/)
  return first + last >= text.length ? [{ start, end }] : [{ start, end: start + first }, { start: end - last, end }]
}

const WORST: readonly Finding['severity'][] = ['error', 'warning', 'information', 'hint']

/** One small sign where a finding ends, for the worst that ends there; of one over several lines where its first line ends. */
function signs(findings: readonly Finding[], known: Pick<ReadonlyMap<Finding, unknown>, 'has'>): Record<'findingError' | 'findingWarning' | 'findingNote' | 'findingKnown', Range[]> {
  const worst = new Map<number, Finding>()
  const weight = (finding: Finding): number => (known.has(finding) ? WORST.length : WORST.indexOf(finding.severity))
  for (const finding of findings) {
    const other = worst.get(finding.end)
    if (!other || weight(finding) < weight(other)) worst.set(finding.end, finding)
  }
  const there = [...worst.values()]
  const open = (...severities: readonly Finding['severity'][]): Finding[] => there.filter((finding) => !known.has(finding) && severities.includes(finding.severity))
  return { findingError: open('error'), findingWarning: open('warning'), findingNote: open('information', 'hint'), findingKnown: there.filter((finding) => known.has(finding)) }
}
