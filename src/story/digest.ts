import type { ActorType, ChannelKind, ChannelStatus, SourceClass } from '../core/index.js'

/**
 * What a story takes from one draft: “On May 3 Lorne proposed talks with Hale” is two parties, a kind, a status, a day and where the
 * sentence stands. No word of the draft is in it: names are sealed, and shown again only by reading the draft where they stand.
 */
export interface Digest {
  /** The draft's own day, by its front matter or dateline: `2031-05-09`. */
  readonly day?: string
  readonly players: readonly Player[]
  readonly channels: readonly Told[]
}

/** From and to, UTF-16 units into the draft, end exclusive. */
export type Place = readonly [start: number, end: number]

/** Somebody who talks, or does not: a party, whom it acts for, or who carries. Names are sealed. */
export interface Player {
  readonly type: ActorType
  /** ISO 3166-1 alpha-3: of a state its own, of others whose they are. */
  readonly country?: string
  readonly name: string
  /** Of a person with a proper name. The whole name where the draft has no other. */
  readonly surname?: string
  /** Short forms in capitals that the draft itself gives for the name. */
  readonly acronyms: readonly string[]
  /** What its name would be in capitals: “Hale Harbour Board” sealed as HHB. */
  readonly initials?: string
  /** Current titles. */
  readonly offices: readonly string[]
  /** Number of the player whom it belongs to or acts for. */
  readonly side?: number
  /** Where the draft names it best. */
  readonly at?: Place
}

/** A channel as one draft tells of it. */
export interface Told {
  readonly kind: ChannelKind
  readonly status: ChannelStatus
  /** Numbers of players. */
  readonly pair: readonly number[]
  readonly parties: readonly number[]
  readonly intermediaries: readonly number[]
  readonly venue?: Venue
  readonly time?: Period
  readonly source?: SourceClass
  readonly onRecord: boolean
  readonly firmness: 'high' | 'medium' | 'low'
  readonly evidence: readonly Place[]
}

export interface Venue {
  readonly at: Place
  /** Its words, sealed one by one, small ones left out. */
  readonly words: readonly string[]
  /** Whether it is the bare name of a town or the like, neither a building nor a whole country. */
  readonly town: boolean
}

export interface Period {
  /** First and last day, inclusive. */
  readonly from: string
  readonly to: string
  /** “since March 5”: it lasts from then to the draft's own day. */
  readonly since: boolean
}
