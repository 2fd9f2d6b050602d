import type { ActorType, Doubt, MentionForm, Range } from '../../model.js'
import type { Phrase } from '../reading.js'

/** A phrase while it is being read: token indices (end exclusive) beside the offsets that come of it. */
export interface Found {
  from: number
  to: number
  /** Offsets, where they are not those of the tokens: “U.S.” in “then-U.S.”. */
  cut?: Range
  name?: { from: number; to: number }
  head: string
  form: MentionForm
  type: ActorType | null
  number: Phrase['number']
  entry: Phrase['entry']
  key?: string
  of: Phrase['of'][number][]
  title?: string
  held?: 'current' | 'past'
  since?: string
  until?: string
  /** Offices told of it in the sentence: “Stone, who was mayor until 2003”. */
  roles?: Tenure[]
  count?: number
  as: 'actor' | 'place'
  vague?: boolean
  confidence: Phrase['confidence']
  doubt?: Doubt
  /** How the clues lean, where a guess was made: see `leaning`. */
  lean?: readonly number[]
}

/** An office and its time while it is being read. */
export interface Tenure {
  readonly title: string
  held: 'current' | 'past'
  readonly of: Phrase['of'][number][]
  readonly since?: string
  readonly until?: string
}

export const found = (from: number, to: number, head: string, more: Partial<Found> = {}): Found => ({
  from, to, head, form: 'full', type: null, number: 'one', entry: 'name', of: [], as: 'actor', confidence: 'high', ...more,
})
