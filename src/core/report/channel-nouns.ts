import type { Channel, ChannelKind } from '../model.js'

/**
 * What a channel is called in a sentence, and what its parties do with it: Chile and Peru *have a deconfliction line*, *hold
 * negotiations*, *exchange messages*.
 */
export interface Noun {
  readonly words: string
  readonly number: 'one' | 'many' | 'mass'
  readonly verb: Verb
}

type Verb = readonly [base: string, third: string, past: string, participle: string]

const HAVE: Verb = ['have', 'has', 'had', 'had']
const HOLD: Verb = ['hold', 'holds', 'held', 'held']
const EXCHANGE: Verb = ['exchange', 'exchanges', 'exchanged', 'exchanged']

const NOUNS: Readonly<Record<ChannelKind, Noun>> = {
  'direct-military': { words: 'direct military channel', number: 'one', verb: HAVE },
  'direct-bilateral': { words: 'direct channel', number: 'one', verb: HAVE },
  'back-channel': { words: 'back channel', number: 'one', verb: HAVE },
  mediation: { words: 'mediated talks', number: 'many', verb: HOLD },
  'formal-negotiations': { words: 'negotiations', number: 'many', verb: HOLD },
  multilateral: { words: 'multilateral talks', number: 'many', verb: HOLD },
  'sideline-contact': { words: 'contact on the sidelines', number: 'mass', verb: HAVE },
  'technical-deconfliction': { words: 'deconfliction line', number: 'one', verb: HAVE },
  'formal-protocol': { words: 'formal protocol', number: 'one', verb: HAVE },
  ambassadorial: { words: 'contact through ambassadors', number: 'mass', verb: HAVE },
  'visit-talks': { words: 'talks on a visit', number: 'many', verb: HOLD },
  'public-signal': { words: 'public signals', number: 'many', verb: EXCHANGE },
  coalition: { words: 'coalition', number: 'one', verb: HAVE },
}

/** A meeting that is once is no line that stays: “had direct contact in Lima on Friday”, “exchanged messages through Oman”. */
const ONCE: Partial<Readonly<Record<ChannelKind, Noun>>> = {
  'direct-military': { words: 'direct military contact', number: 'mass', verb: HAVE },
  'direct-bilateral': { words: 'direct contact', number: 'mass', verb: HAVE },
  'back-channel': { words: 'messages', number: 'many', verb: EXCHANGE },
}

export function nounOf({ kind, venue, status }: Pick<Channel, 'kind' | 'venue' | 'status'>, carriers: string): Noun {
  const noun = (status === 'one-off' || status === 'prospective' ? ONCE[kind] : undefined) ?? NOUNS[kind]
  if (kind === 'mediation' && carriers !== '') return { ...noun, words: `talks mediated by ${carriers}` }
  return kind === 'sideline-contact' && venue !== undefined && /sideline|margin/i.test(venue.value) ? { ...noun, words: 'contact' } : noun
}

export const withArticle = (words: string, number: Noun['number']): string => (number === 'one' ? `a ${words}` : words)
