import type { Analysis, Channel, Mention, Range } from '../core/index.js'
import { isUnnamed } from './words.js'

export type Layer = 'actorFirst' | 'actor' | 'actorDoubtful' | 'quote' | 'unnamed' | 'channel'
export type Marked = Readonly<Record<Layer, readonly Range[]>>

export interface Shown {
  readonly actors: 'all' | 'first' | 'off'
  readonly quotes: boolean
  readonly unnamed: boolean
  readonly channels: boolean
}

const encloses = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end

/**
 * What is marked, layer by layer. Kept thin: a place that does not act, a pronoun, and a name inside an unnamed source
 * (“U.S.” in “a senior U.S. official”) get a card and no line of their own; of a channel only the sentence that tells it first.
 */
export function layers({ mentions, quotes, sources, channels }: Analysis, shown: Shown): Marked {
  const unnamed = sources.filter(isUnnamed).flatMap(({ spans }) => spans)
  const seen = new Set<string>()
  const first: Mention[] = []
  const later: Mention[] = []
  for (const mention of mentions) {
    if (mention.as === 'place' || mention.form === 'pronoun') continue
    const fresh = !seen.has(mention.actor)
    seen.add(mention.actor)
    if (unnamed.some((source) => encloses(source, mention))) continue
    if (fresh) first.push(mention)
    else later.push(mention)
  }
  const sure = (mention: Mention): boolean => mention.confidence === 'high'
  const doubtful = [...first, ...(shown.actors === 'all' ? later : [])].filter((mention) => !sure(mention))
  return {
    actorFirst: shown.actors === 'off' ? [] : first.filter(sure),
    actor: shown.actors === 'all' ? later.filter(sure) : [],
    actorDoubtful: shown.actors === 'off' ? [] : doubtful,
    quote: shown.quotes ? quotes.flatMap(({ segments }) => segments) : [],
    unnamed: shown.unnamed ? unnamed : [],
    channel: shown.channels ? firstEvidence(channels) : [],
  }
}

/** A sentence that tells of two channels is marked once. */
function firstEvidence(channels: readonly Channel[]): Range[] {
  const marked: Range[] = []
  for (const { evidence: [span] } of channels) {
    if (span && !marked.some((other) => span.start < other.end && other.start < span.end)) marked.push(span)
  }
  return marked
}
