import type { ActorType, ChannelKind, ChannelStatus, SourceClass } from '../core/index.js'

/** The model's terms as the numbers that an index is written in. Numbers are never given anew: another order is another `FORMAT`. */
const types: Record<ActorType, number> = {
  person: 0, state: 1, government: 2, metonym: 3, agency: 4, 'armed-force': 5, 'armed-group': 6, organization: 7, media: 8, party: 9, population: 10, 'state-group': 11, place: 12,
}

const kinds: Record<ChannelKind, number> = {
  'direct-military': 0, 'direct-bilateral': 1, 'back-channel': 2, mediation: 3, 'formal-negotiations': 4, multilateral: 5, 'sideline-contact': 6, 'technical-deconfliction': 7,
  'formal-protocol': 8, ambassadorial: 9, 'visit-talks': 10, 'public-signal': 11, coalition: 12,
}

const statuses: Record<ChannelStatus, number> = {
  none: 0, active: 1, 'active-main': 2, intermittent: 3, 'one-off': 4, historical: 5, standing: 6, prospective: 7, proposed: 8, suspended: 9, cancelled: 10, refused: 11, disputed: 12,
}

const classes: Record<SourceClass, number> = {
  named: 0, institution: 1, anonymous: 2, 'unnamed-public': 3, 'collective-institutional': 4, 'media-hearsay-unspecified': 5, 'named-media-secondhand': 6, 'hearsay-adverb': 7, 'agentless-expectation': 8,
}

const firmness: Record<'high' | 'medium' | 'low', number> = { high: 0, medium: 1, low: 2 }

export interface Table<Term extends string> {
  readonly number: (term: Term) => number
  /** Undefined for a number that no term has. */
  readonly term: (number: unknown) => Term | undefined
}

function table<Term extends string>(numbers: Record<Term, number>): Table<Term> {
  const terms = new Map<unknown, Term>((Object.keys(numbers) as Term[]).map((term) => [numbers[term], term]))
  return { number: (term) => numbers[term], term: (number) => terms.get(number) }
}

export const TYPES = table(types)
export const KINDS = table(kinds)
export const STATUSES = table(statuses)
export const CLASSES = table(classes)
export const FIRMNESS = table(firmness)
