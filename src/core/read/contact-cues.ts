import { breaks, calledOff, cancellations, claims, continuations, denials, formerly, frequencies, lacks, negations, possibilities, prospects, refusals, suspensions } from '../lexicon/en/status.js'
import type { Sentence } from './contact-sentence.js'

/**
 * What single words say of how a contact stands: in “Lima *has never ruled out* talks” the perfect, the “never”, and a
 * refusal made of two words.
 */
export interface Governed {
  readonly denied: boolean
  readonly refused: boolean
  readonly cancelled: boolean
  readonly suspended: boolean
  readonly negated: boolean
  /** Negated under “will” or “would”: somebody's will. */
  readonly unwilling: boolean
  readonly wish: boolean
  readonly would: boolean
  readonly ahead: boolean
  readonly former: boolean
  readonly perfect: boolean
  readonly pluperfect: boolean
  readonly past: boolean
  readonly present: boolean
  readonly frequent: boolean
  readonly going: boolean
  readonly threatened: boolean
  /** Somebody was to appear for it. */
  readonly attending: boolean
  /** Index of the first word of what governs. */
  readonly from: number
  /** Whether a verb to its left governs it; if none does, its predicate stands to the right. */
  readonly verb: boolean
}

export type Flags = { -readonly [key in keyof Governed]: Governed[key] }

export const NOTHING: Governed = {
  denied: false, refused: false, cancelled: false, suspended: false, negated: false, unwilling: false, wish: false, would: false, ahead: false, former: false, perfect: false, pluperfect: false,
  past: false, present: false, frequent: false, going: false, threatened: false, attending: false, from: 0, verb: false,
}

/** Auxiliaries and negations beside a verb. */
export function auxiliary(sentence: Sentence, at: number, flags: Flags): boolean {
  const lower = sentence.lower(at)
  const bare = lower.endsWith('n\'t') ? lower.slice(0, -3) : lower
  if (lower.endsWith('n\'t') || (negations.has(lower) && lower !== 'without')) {
    if (/^(?:only|just|least)$/.test(sentence.lower(at + 1))) return true
    flags.negated = true
    if (lower === 'cannot') return true
    if (/^(?:wo|would|will)$/.test(bare)) flags.unwilling = true
  }
  if (lower === 'without') {
    flags.negated = true
    return true
  }
  if (lower === 'no' || lower === 'longer') return true
  if (/^(?:will|shall|'ll|wo)$/.test(bare)) {
    flags.ahead = true
    if (flags.negated) flags.unwilling = true
  } else if (bare === 'would' || bare === '\'d') {
    flags.would = true
    flags.wish = true
    if (flags.negated) flags.unwilling = true
  } else if (MODAL.test(bare)) flags.wish = true
  else if (/^(?:has|have|'ve)$/.test(bare)) {
    flags.perfect = true
    flags.past = true
  } else if (bare === 'had') {
    flags.pluperfect = true
    flags.past = true
  } else if (/^(?:was|were|did)$/.test(bare)) flags.past = true
  else if (/^(?:is|are|am|'re|does|do|'m)$/.test(bare)) {
    flags.past &&= bare.startsWith('d')
    flags.present = true
  } else if (bare === 'been' || bare === 'be' || bare === 'being' || lower === 'not' || lower === 'never') return true
  else if (lower === 'still' || lower === 'already') {
    flags.going ||= lower === 'still'
    return true
  } else return flags.negated && (negations.has(lower) || lower.endsWith('n\'t'))
  return true
}

/** A word that says how the contact stands. Returns whether it was one. */
export function classed(sentence: Sentence, at: number, flags: Flags): boolean {
  const lower = sentence.lower(at)
  const next = sentence.lower(at + 1)
  if (deniedAt(sentence, at)) flags.denied = true
  else if (/^den(?:ied|ies|y|ying)$/.test(lower)) flags.refused = true
  else if (/^(?:turned|turns|turning|turn)$/.test(lower) && (next === 'down' || sentence.lower(at + 2) === 'down')) flags.refused = true
  else if (/^(?:ruled|rule|rules|ruling)$/.test(lower) && next === 'out') flags.refused = true
  else if (refusals.has(lower)) flags.refused = true
  else if (lower === 'no-show' || cancellations.has(lower)) flags.cancelled = true
  else if (suspensions.has(lower)) flags.suspended = true
  else if (lacks.has(lower)) flags.negated = true
  // “called for talks”, “called on Lima to talk”; not “called a meeting”.
  else if (/^call/.test(lower) && !/^(?:for|on|upon|to)$/.test(next)) return false
  else if (/^threat/.test(lower)) flags.threatened = true
  else if (formerly.has(lower)) flags.former = true
  else if (frequencies.has(lower)) flags.frequent = true
  else if (continuations.has(lower)) flags.going = true
  // “is open to talks”; not “to open talks”.
  else if (lower === 'open' && next !== 'to') return false
  else if (lower === 'agreement' && !/^(?:to|on|for)$/.test(next)) return false
  else if (possibilities.has(lower)) flags.wish = true
  else if (prospects.has(lower)) flags.ahead = true
  else return false
  return true
}

export const breakAt = (sentence: Sentence, at: number): 'suspended' | 'cancelled' | null => {
  const lower = sentence.lower(at)
  const next = sentence.lower(at + 1)
  if (calledOff.get(lower)?.has(next)) return 'cancelled'
  if (breaks.get(lower)?.has(next)) return 'suspended'
  return lower === 'on' && (next === 'hold' || next === 'ice') ? 'suspended' : null
}

/** “denied”, “dismissed reports”; not “dismissed the envoy”. */
export function deniedAt(sentence: Sentence, at: number): boolean {
  const lower = sentence.lower(at)
  if (!denials.has(lower)) return false
  // “denied any contact”, “denied meeting”; not “denied a visa”, “denied the requested visit”.
  if (/^den/.test(lower)) return !/^(?:a|an|the|its|his|their|requested|entry|permission)$/.test(sentence.lower(at + 1)) || claims.has(sentence.lower(at + 2))
  for (let next = at + 1; next < at + 4; next++) if (claims.has(sentence.lower(next))) return true
  return false
}

export const MODAL = /^(?:would|could|should|may|might|must|can|ought)$/
export const BE = /^(?:is|are|was|were|be|been|being|'re|'s)$/

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
export const PAST = words('met spoke wrote sat sent put took brought told dealt rang withdrew spoken gave held began came went flew left got drew had')
export const BORDER = words('; : — that because while although though whereas when which who where as after before until said says told')
export const PREPOSITION = words('of for on at in into to towards toward from about over after before during following since amid despite with by against under')
