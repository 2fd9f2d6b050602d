import { heldVerbs } from '../lexicon/en/status.js'
import { auxiliary, BE, BORDER, breakAt, classed, MODAL, NOTHING, PAST, PREPOSITION, type Flags } from './contact-cues.js'
import type { Sentence } from './contact-sentence.js'
import type { Trigger } from './contact-triggers.js'

/**
 * Where no verb to its left governs a contact, the clause has told of it otherwise: “Talks between Lima and Quito *have been
 * called off*”, or “Lima’s envoy *flew* home *after* talks”, which takes them as given.
 */
/** “Talks … *were called off*”, “a meeting … *is possible*”: the predicate to the right of a subject. */
export function predicate(sentence: Sentence, trigger: Trigger, flags: Flags, close = false): void {
  let verb = -1
  for (let at = trigger.to; at < sentence.items.length && at - trigger.to < 22; at++) {
    const { kind, lower } = sentence.items[at]!
    if (kind === 'mark' && (close || /^[;:.?!—]$/.test(lower))) break
    if (kind !== 'word') continue
    if (/^(?:that|which|who|said|says|because|but|although|while)$/.test(lower)) break
    if (BE.test(lower) || (lower === 'to' && sentence.lower(at + 1) === 'be') || MODAL.test(lower) || /^(?:will|has|have|had|did|do|does)$/.test(lower) || lower.endsWith('n\'t') || (PREDICATE.test(lower) && !PREPOSITION.has(sentence.lower(at - 1))) || breakAt(sentence, at)) {
      verb = at
      break
    }
  }
  if (verb < 0) return
  flags.verb = true
  const own: Flags = { ...NOTHING, from: verb }
  const wished = flags.wish
  const planned = flags.ahead
  for (let at = verb; at < sentence.items.length && at - verb < 7; at++) {
    const { kind, lower } = sentence.items[at]!
    if (kind === 'mark' || (at > verb && BORDER.has(lower))) break
    if (kind !== 'word') continue
    const off = breakAt(sentence, at)
    if (off) own[off] = true
    else if (lower === 'without') break
    else if (auxiliary(sentence, at, own)) continue
    else if (BREAKS_LINE.test(lower)) own.suspended = true
    // “talks begin on Monday”
    else if (at === verb && COMES.test(lower)) own.ahead = true
    else if (lower === 'to' && (BE.test(sentence.lower(at - 1)) || sentence.lower(at + 1) === 'be')) own.ahead = true
    // “the meeting failed to settle it” took place; “failed to take place” did not.
    else if (/^fail/.test(lower) && !/^(?:take|begin|start|materiali[sz]e)$/.test(sentence.lower(at + 2))) own.past = true
    else if (lower === 'yet' && sentence.lower(at + 1) === 'to') own.negated = true
    else if (PREPOSITION.has(lower) && lower !== 'under' && !DOWN.has(sentence.lower(at + 1))) break
    else if (classed(sentence, at, own)) continue
    else if (/^(?:under|way)$/.test(lower) || (/^(?:go|goes|went)$/.test(lower) && sentence.lower(at + 1) === 'on')) own.going = true
    else if ((heldVerbs.has(lower) || PAST.has(lower) || /^[a-z]{3,}ed$/.test(lower)) && !own.present) own.past = true
  }
  // “will not take place” calls off; nobody's will is told.
  if (own.negated && (own.ahead || planned) && !own.perfect) own.cancelled = true
  if (own.refused || own.cancelled || own.suspended) Object.assign(flags, { wish: false, ahead: false })
  for (const key of Object.keys(own) as (keyof Flags)[]) if (key !== 'from' && own[key] === true) Object.assign(flags, { [key]: true })
  if (wished) flags.wish = !(own.refused || own.cancelled || own.suspended)
}

/** “arrived for talks”, “progress in talks”: the contact is taken as given, and the verb of the clause has its time. */
export function circumstance(sentence: Sentence, head: number, flags: Flags): void {
  flags.verb = true
  for (let at = head, steps = 0; at >= 0 && steps < 16; at--, steps++) {
    const { kind, lower } = sentence.items[at]!
    if (kind === 'mark' && /^["“”‘]$/.test(lower)) continue
    if (kind === 'mark' || BORDER.has(lower)) return
    if (kind === 'party') continue
    if (/^(?:will|shall|'ll)$/.test(lower) || AHEAD.test(lower) || (lower === 'way' && at === head) || (lower === 'to' && sentence.lower(at + 1) === 'be')) flags.ahead = true
    else if (MODAL.test(lower)) {
      flags.wish = true
      flags.would ||= lower === 'would'
    } else if (lower === 'had') flags.pluperfect = flags.past = true
    else if (/^(?:has|have)$/.test(lower)) flags.perfect = flags.past = true
    else if (/^(?:is|are)$/.test(lower)) flags.present = true
    else if (/^(?:is|are|remains?)$/.test(sentence.lower(at - 1)) && lower.endsWith('ed')) flags.present = true
    else if (/^(?:was|were)$/.test(lower) || heldVerbs.has(lower) || PAST.has(lower) || /^[a-z]{3,}ed$/.test(lower)) flags.past = true
  }
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const AHEAD = /^(?:expected|scheduled|due|plans|planned|set|leaves|leaving|heads|prepares|preparing|agreed|tomorrow|returns?|flies|fly|travels?|gathers?)$/
const PREDICATE = /^(?:(?:collaps|stall|founder|fail|end|start|resum|continu|follow|last|focus|cover|remain|produc|conclud|halt|stopp|reach|enter)ed|hit|broke|fell|began|took|ran|went|came|collapse|continues?|resumes?|remains?|begins?|starts?|ends?|links?|could|go|goes|never|show(?:ed|s)?)$/
const COMES = /^(?:begins?|starts?|opens?)$/
const BREAKS_LINE = /^(?:cut|dead|disconnected|silent)$/
const DOWN = words('hold ice limbo tatters doubt progress deadlock')
