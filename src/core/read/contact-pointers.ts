import { offers } from '../lexicon/en/channels.js'
import { governors } from '../lexicon/en/clauses.js'
import { near, type Sentence } from './contact-sentence.js'
import type { Trigger } from './contact-triggers.js'

/**
 * What leaves its parties to the sentences before: “*The two sides* will meet again; *their talks* began in May.”
 */
export interface Pointer {
  readonly back?: 'parties' | 'event'
  /** The parties named earlier in the sentence are meant: “Peru rejected Chile’s offer of talks between the two neighbours”. */
  readonly before?: boolean
}

/** Where fewer than two parties stand in the sentence, what it points back to. */
export function back(sentence: Sentence, trigger: Trigger, parties: readonly number[]): Pointer {
  if (parties.length > 1 || plural(sentence, parties)) return {}
  const own = sentence.lower(trigger.at - 1)
  if (trigger.frame === 'noun' && OURS.test(own)) return own === 'their' ? { back: 'parties', before: true } : { back: 'event' }
  if (trigger.frame !== 'noun' && trigger.frame !== 'meet' && trigger.frame !== 'with') return {}
  if (reciprocal(sentence)) return { back: 'parties' }
  const pairAt = parties.length > 0 ? sentence.phrases[parties[0]!]! : null
  if (pairAt && pairAt.key === undefined && pairAt.of.length === 0 && (pairAt.count === 2 || (pairAt.number === 'plural' && SIDES.test(pairAt.head)))) return { back: 'parties' }
  for (let at = Math.max(0, trigger.at - 12); at < Math.min(sentence.items.length, trigger.to + 12); at++) {
    const lower = sentence.lower(at)
    if ((lower === 'two' || lower === 'both') && (SIDES.test(sentence.lower(at + 1)) || SIDES.test(sentence.lower(at + 2)))) return { back: 'parties', before: at > trigger.at }
    if (lower === 'the' && THE_SIDES.test(sentence.lower(at + 1))) return { back: 'parties', before: at > trigger.at }
  }
  if (trigger.frame !== 'noun') return {}
  // “Peru has proposed talks in Tacna”, “Talks in Tacna collapsed”: with whom, the draft has told.
  if (parties.length === 1 && offers.has(own)) return { back: 'parties' }
  if (parties.length === 0 && trigger.at === 0 && BARE.test(sentence.lower(0))) return { back: 'parties' }
  for (let before = trigger.at - 1; before >= 0 && trigger.at - before <= 4; before--) {
    const lower = sentence.lower(before)
    if (AGAIN.has(lower)) return { back: 'parties' }
    // “accused Peru of blackmail in the talks”: at one table; “criticised the talks” may stand outside.
    if (DEFINITE.has(lower)) return { back: 'event', before: IN.has(sentence.lower(before - 1)) }
    // “failed to show up for meetings”, “returned to talks”: whose, the draft knows; “for talks with unnamed bankers” says whose.
    if (governors.has(lower)) return (lower === 'for' || lower === 'at' || lower === 'into') && parties.length === 1 && near(sentence, trigger.at, 5, PARTNER) < 0 ? { back: 'parties' } : {}
    if (sentence.items[before]!.kind === 'mark') break
  }
  return {}
}

/** “Peru and Chile talked through the night”, “spoke by phone”; not “spoke the language of peace”, “spoke against it”. */
export function spokenTogether(sentence: Sentence, { at, to }: Trigger): boolean {
  const next = sentence.lower(to)
  return /^(?:talk|communicat)/.test(sentence.lower(at)) ? !/^(?:of|tough|past)$/.test(next) : /^(?:by|again|directly|on|privately|briefly|since|for|\.)$/.test(next) || near(sentence, at, 3, PHONE) >= 0
}

/** “to each other”, “with one another”. */
export const reciprocal = (sentence: Sentence): boolean =>
  sentence.items.some(({ lower }, at) => (lower === 'each' && sentence.lower(at + 1) === 'other') || (lower === 'one' && sentence.lower(at + 1) === 'another'))

/** “U.S. and Iraqi officials” is two parties in one phrase. */
export function plural(sentence: Sentence, parties: readonly number[]): boolean {
  return parties.some((index) => new Set(sentence.phrases[index]!.of.map(({ key, text }) => key ?? text)).size > 1)
}

const OURS = /^(?:our|my|their)$/
const SIDES = /^(?:sides?|countries|governments?|nations?|states?|neighbou?rs?|leaders?|parties|powers?|capitals?|blocs?|militar(?:y|ies)|arm(?:y|ies)|delegations?|ministers?|presidents?|foes|rivals|enemies|allies|men|koreas|each other|they|them)$/
const THE_SIDES = /^(?:sides|countries|governments|nations|parties|powers|capitals|delegations|neighbou?rs|blocs|koreas)$/
const BARE = /^(?:talks|negotiations)$/
const PARTNER = new Set(['with', 'between', 'among', 'of'])
const PHONE = new Set(['phone', 'telephone'])
const IN = new Set(['in', 'at', 'during'])
const AGAIN = new Set('another next further new future second third final earlier previous additional fresh no any direct'.split(' '))
const DEFINITE = new Set(['the', 'that', 'this', 'those', 'these', 'such'])
