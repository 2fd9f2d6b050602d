import { be, clauseBorders, governors, leadIns } from '../lexicon/en/clauses.js'
import { answers, offering, offers } from '../lexicon/en/channels.js'
import { GROUP, near, type Sentence } from './contact-sentence.js'
import { isOffer } from './contact-subject.js'
import type { Trigger } from './contact-triggers.js'

/**
 * With whom, through whom, between whom: “*Peru’s* Oslo-brokered talks *with Chile*, held *under* Vatican *auspices*.”
 */
export type Role = 'with' | 'between' | 'to' | 'from' | 'of' | 'by' | 'through' | 'auspices' | 'object' | 'in' | 'any'

/** The parties to the right, by the preposition that brings them in. Stops where another clause begins. */
export function argumentsAfter(sentence: Sentence, trigger: Trigger): Map<Role, number[]> {
  const roles = new Map<Role, number[]>()
  const add = (role: Role, found: readonly number[]): void => void roles.set(role, [...(roles.get(role) ?? []), ...found])
  let role: Role | null = trigger.frame === 'noun' ? null : 'object'
  let reach = 5
  // “wrote to Lima about a visit to Chile”: after “about” nobody is written to.
  let topic = false
  for (let at = trigger.to; at < sentence.items.length && at - trigger.to < 34; at++) {
    const item = sentence.items[at]!
    if (item.kind === 'party') {
      const end = sentence.listEnd(at)
      const found = appositive(sentence, at, end)
      if (role && !(role === 'object' && attributive(sentence, at))) add(role, found.phrases)
      add('any', found.phrases)
      if (sentence.lower(end) === 'auspices') add('auspices', found.phrases)
      at = found.end - 1
      role = null
      continue
    }
    const { lower } = item
    if (TOPIC.has(lower)) topic = true
    const brings = topic && (lower === 'to' || lower === 'from') ? undefined : ROLE.get(lower)
    if (brings && (brings !== 'of' || at - trigger.to < 2) && !(brings === 'from' && at - trigger.to > 3) && !(brings === 'to' && trigger.frame === 'noun' && at - trigger.to > 6)) {
      role = brings
      reach = brings === 'to' ? 0 : 7
      if (brings === 'with' && sentence.lower(at + 2) === 'exception') role = null
    } else if (role === 'object' && lower === 'of' && !GROUP.test(sentence.lower(at - 1))) role = null
    else if (lower === 'in' && trigger.frame === 'envoy') role = 'in'
    else if (governors.has(lower) && lower !== 'of') role = lower === 'under' ? role : null
    else if (lower === ',') {
      if (!ROLE.has(sentence.lower(at + 1)) && !PLACE_PREPOSITION.has(sentence.lower(at + 1))) break
    } else if (item.kind === 'mark' ? /^[.;:?!"”]$/.test(lower) : AFTER_BORDER.has(lower)) break
    else if (role && !leadIns.has(lower) && --reach < 0) role = null
  }
  return roles
}

/** “with one of Peru’s oldest allies, Chile”: the ally is Chile. */
function appositive(sentence: Sentence, at: number, end: number): { phrases: number[]; end: number } {
  if (sentence.lower(at - 1) === 'of' && sentence.lower(at - 2) === 'one') {
    for (let next = at + 1; next < at + 6; next++) {
      if (sentence.lower(next) === ',' && sentence.party(next + 1)) return { phrases: [...sentence.party(next + 1)!.phrases], end: next + 2 }
    }
  }
  return { phrases: sentence.range(at, end), end }
}

/** What stands before a noun of contact: “U.S.-Iran nuclear talks”, “Iran’s latest meeting”, “U.N.-brokered talks”. */
export function modifiersOf(sentence: Sentence, at: number): { parties: number[]; brokers: number[] } {
  const parties: number[] = []
  const brokers: number[] = []
  for (let next = at - 1; next >= 0 && at - next <= 5; next--) {
    const item = sentence.items[next]!
    if (BROKERED.test(item.text)) brokers.push(...item.phrases)
    if (item.kind === 'party') {
      if (!item.genitive && at - next > 1 && !ADJECTIVE.test(sentence.lower(next + 1))) break
      const first = sentence.listStart(next)
      if (governors.has(sentence.lower(first - 1)) && !item.genitive && sentence.lower(first - 1) !== 'of' && item.phrases.length < 2 && first === next && at - next > 1) break
      parties.push(...sentence.range(first, next + 1))
      break
    }
    if (item.kind === 'mark' || governors.has(item.lower) || clauseBorders.has(item.lower) || be.has(item.lower) || item.lower === 'and') break
  }
  return { parties, brokers }
}

/** “an offer from Peru and Chile to hold talks”, “no reply from Bolivia on talks”: who offers and who answers are parties. */
export function offeredBy(sentence: Sentence, at: number): number[] {
  const found: number[] = []
  for (let next = Math.max(0, at - 16); next < at; next++) {
    if (!OFFER.test(sentence.lower(next))) continue
    // “declined Peru’s invitation to talks”
    if (sentence.party(next - 1) && isOffer(sentence, next - 1)) found.push(...sentence.range(next - 1, next))
    if (/^(?:from|by)$/.test(sentence.lower(next + 1))) {
      const first = leadIns.has(sentence.lower(next + 2)) ? next + 3 : next + 2
      if (sentence.party(first)) found.push(...sentence.range(first, sentence.listEnd(first)))
    }
  }
  return found
}

/** “proposed talks; Chile has not replied”: who owes the answer is a party. */
export function answeredBy(sentence: Sentence, at: number): number[] {
  if (near(sentence, at, -4, offers) < 0) return []
  for (let next = at + 1; next < sentence.items.length; next++) {
    if (sentence.party(next) && near(sentence, next, 4, answers) >= 0) return sentence.range(next, next + 1)
  }
  return []
}

/** “handed Lima a note”, “sent the rebels a letter”: who stands between the verb and the noun. */
export function handedTo(sentence: Sentence, trigger: Trigger): number[] {
  // “offered the rebels new talks”
  const verb = trigger.verb ?? near(sentence, trigger.at, -6, offering)
  if (verb < 0 || verb > trigger.at) return []
  const first = leadIns.has(sentence.lower(verb + 1)) ? verb + 2 : verb + 1
  return sentence.party(first) && !sentence.items[first]!.genitive ? sentence.range(first, first + 1) : []
}

/** “meet Russian standards”: the demonym belongs to a thing. */
function attributive(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at]!
  const next = sentence.items[at + 1]
  if (item.phrases.length > 1 && /^(?:border|frontier)$/.test(next?.lower ?? '')) return true
  if (item.genitive || item.phrases.length > 1 || sentence.phrases[item.phrases[0]!]!.form !== 'demonym' || item.text.endsWith('s')) return false
  return next?.kind === 'word' && !governors.has(next.lower) && !AFTER_BORDER.has(next.lower) && next.lower !== 'and' && next.lower !== 'or' && !next.lower.endsWith('ly') && !be.has(next.lower)
}

const ROLE = new Map<string, Role>([
  ['with', 'with'], ['between', 'between'], ['among', 'between'], ['amongst', 'between'], ['involving', 'between'], ['to', 'to'], ['from', 'from'], ['of', 'of'],
  ['by', 'by'], ['through', 'through'], ['via', 'through'], ['under', 'auspices'],
])
const OFFER = /^(?:offer|proposal|reply|response|answer|invitation|request|call|appeal|demand|plan)s?$/
const TOPIC = new Set(['about', 'concerning', 'regarding'])
const PLACE_PREPOSITION = new Set(['in', 'at', 'on'])
const AFTER_BORDER = new Set('that because while although though whereas but when if whether where who which whom said says saying told after before as since until unless'.split(' '))
const ADJECTIVE = /^(?:peace|nuclear|direct|indirect|bilateral|trilateral|trade|high-level|top-level|security|border|face-to-face|secret|formal|informal|final|first|latest|new|recent|military|technical|diplomatic|arms|control|ceasefire|truce|political|strategic|official|back|summit|talks|peace-treaty|disarmament|annual|economic|backchannel)$/
export const BROKERED = /-(?:brokered|mediated|sponsored|led|facilitated|hosted)$/i
