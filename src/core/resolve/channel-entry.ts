import type { What } from '../lexicon/en/returns.js'
import type { Channel, ChannelKind, ChannelStatus, Span, ValueSpan } from '../model.js'
import type { Days } from './civil.js'

/**
 * A channel while the draft is read: “Peru and Chile met in Tacna. … The meeting lasted nine hours” is one, told of twice.
 */
export interface Entry {
  readonly pair: readonly string[]
  readonly parties: Set<string>
  intermediaries: string[]
  kind: ChannelKind
  status: ChannelStatus
  venue?: ValueSpan
  theatre?: ValueSpan
  time?: ValueSpan
  /** The days of that time, where the draft has a day to count from. */
  days?: Days | undefined
  direction?: { readonly from: string; readonly to: string }
  firmness: Channel['firmness']
  readonly hedges: Set<string>
  readonly evidence: Evidence[]
  /** What it was called: a line, a visit. */
  readonly what: Set<What>
  /** Suspended before, and taken up again: that it was broken off is history. */
  resumed: boolean
  /** “another meeting”, of the same two at the same table: what kind it is, that one may say. */
  readonly after?: Entry
  /** Index of the block that told of it last. */
  block: number
}

export interface Evidence {
  /** The sentence. */
  readonly span: Span
  /** The word that tells of it. */
  readonly trigger: Span
  /** Says that it exists, or does not; not only something about it. */
  readonly asserts: boolean
  /** Speaks of it as known: “the channel between them”. */
  readonly definite: boolean
  /** Has words of judgement. */
  readonly judged: boolean
}

/** Kinds that are one for comparing, as the guidelines group them. */
export const KIND_GROUP: Readonly<Record<ChannelKind, string>> = {
  'direct-military': 'direct', 'direct-bilateral': 'direct', 'back-channel': 'carried', mediation: 'carried', 'formal-negotiations': 'formal', multilateral: 'formal',
  'sideline-contact': 'sidelines', 'technical-deconfliction': 'technical', 'formal-protocol': 'technical', ambassadorial: 'ambassadorial', 'visit-talks': 'visit',
  'public-signal': 'signal', coalition: 'coalition',
}

export const STATUS_GROUP: Readonly<Record<ChannelStatus, 'on' | 'past' | 'ahead' | 'no' | 'broken' | 'disputed'>> = {
  active: 'on', 'active-main': 'on', intermittent: 'on', standing: 'on', 'one-off': 'past', historical: 'past', prospective: 'ahead', proposed: 'ahead',
  none: 'no', refused: 'no', suspended: 'broken', cancelled: 'broken', disputed: 'disputed',
}
