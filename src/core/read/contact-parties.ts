import { answers, offering, offers } from '../lexicon/en/channels.js'
import { GROUP, near, type Sentence } from './contact-sentence.js'
import type { Trigger } from './contact-triggers.js'

/**
 * Who is in contact, from the grammar around the trigger: in “Oslo’s envoy, who landed on Friday, held talks with the rebels”
 * the subject and the “with”; in “talks between Oslo and the rebels” the “between”.
 */
export interface Parties {
  /** Indices into `phrases`, those of the near side first. */
  readonly parties: readonly number[]
  readonly intermediaries: readonly number[]
  readonly from?: number
  readonly to?: number
  readonly back?: 'parties' | 'event'
  /** Item index of the subject, -1 without one: tense and negation stand between it and the trigger. */
  readonly subject: number
}

export function partiesOf(sentence: Sentence, trigger: Trigger): Parties {
  const right = argumentsAfter(sentence, trigger)
  const subjectAt = subjectOf(sentence, trigger.verb !== undefined && trigger.verb < trigger.at ? trigger.verb : trigger.at)
  const subject = subjectAt < 0 ? [] : sentence.range(sentence.listStart(subjectAt), subjectAt + 1)
  const by = right.get('by') ?? []
  const through = [...(right.get('through') ?? []), ...(right.get('auspices') ?? [])]
  const carried = trigger.kind === 'back-channel' || trigger.kind === 'mediation'
  const mediators = carried ? [...by, ...through] : through
  const between = right.get('between') ?? []
  const done = (found: readonly number[], intermediaries: readonly number[], ends?: readonly [number, number]): Parties => {
    let distinct = [...new Set(found)].filter((index) => !intermediaries.includes(index) && !isPress(sentence, index))
    const pointer = back(sentence, trigger, distinct)
    if (pointer.before) distinct = [...new Set([...sentence.range(0, trigger.at), ...distinct])].filter((index) => sentence.phrases[index]!.as === 'actor' && !isPress(sentence, index))
    return {
      parties: distinct,
      intermediaries: [...new Set(intermediaries)],
      subject: subjectAt,
      ...(ends && ends[0] !== ends[1] ? { from: ends[0], to: ends[1] } : {}),
      ...(pointer.back ? { back: pointer.back } : {}),
    }
  }

  if (trigger.frame === 'mediate') {
    const passive = BE.has(sentence.lower(trigger.at - 1)) && sentence.lower(trigger.at).endsWith('ed')
    // “a deal brokered by Peru with Chile” has no third at the table.
    const bilateral = between.length === 0 && (right.get('with') ?? []).length > 0
    if (bilateral) return done([...(passive || by.length > 0 ? by : subject), ...right.get('with')!], [])
    const after = between.length > 0 ? between : right.get('any') ?? []
    return done(after, passive ? by : subject)
  }
  if (trigger.frame === 'noun') {
    const modifiers = modifiersOf(sentence, trigger.at)
    const broker = modifiers.brokers
    if (trigger.kind === 'mediation') {
      const parties = between.length > 0 ? between : [...(right.get('with') ?? []), ...subject]
      return done(parties, [...modifiers.parties, ...broker, ...mediators])
    }
    if (between.length > 0 && (between.length > 1 || plural(sentence, between))) return done(between, carried && modifiers.parties.length === 0 ? [...mediators, ...(mediators.length > 0 ? [] : subject)] : [...mediators, ...broker])
    if (right.has('between')) return done([...between, ...modifiers.parties], [...mediators, ...broker])
    // “at a NATO meeting”: the body lends its name; “the NATO meeting with Ukraine” has it at the table.
    const modifying = right.has('with') ? modifiers.parties : modifiers.parties.filter((index) => !(modifiers.parties.length === 1 && sentence.phrases[index]!.type === 'state-group' && !sentence.items.find(({ phrases }) => phrases.includes(index))?.genitive))
    // “the conversation went from Greek debt to American farms”: a way, no parties.
    const path = right.has('from') && right.has('to') && trigger.verb === undefined
    const handed = handedTo(sentence, trigger)
    const from = (right.get('from') ?? []).filter((index) => !path && !(subject.length > 0 && nameless(sentence, index)))
    const far = [...(right.get('with') ?? []), ...(path ? [] : right.get('to') ?? []), ...(right.get('of') ?? []), ...from, ...handed]
    const enough = (modifying.length > 0 && far.length > 0) || modifying.length > 1 || (far.length > 1 && !right.has('with'))
    // “Norway refused to carry another letter”, “Peru sends its letters through Oslo”: whose they are, or to whom, the draft knows.
    if (trigger.kind === 'back-channel' && trigger.verb !== undefined && far.length === 0 && modifying.length === 0 && subject.length < 2 && !plural(sentence, subject)) {
      if (subject.length + mediators.length === 0) return done([], [])
      return { parties: mediators.length > 0 ? subject : [], intermediaries: mediators.length > 0 ? mediators : subject, subject: subjectAt, back: 'parties' }
    }
    const parties = enough ? [...modifying, ...far] : [...(modifying.length > 0 ? modifying : subject), ...far, ...(modifying.length > 0 ? subject : [])]
    const offered = enough ? [] : [...offeredBy(sentence, trigger.at), ...answeredBy(sentence, trigger.at)]
    const ends = right.has('to') && subject.length > 0 ? ([subject[0]!, right.get('to')![0]!] as const) : undefined
    return done([...parties, ...offered], [...mediators, ...broker], ends)
  }
  if (trigger.frame === 'envoy') {
    // “recalled its ambassador from Lima”: one's own envoy is no other side.
    const others = [...(right.get('object') ?? []), ...(right.get('from') ?? []), ...(right.get('to') ?? []), ...(right.get('in') ?? [])].flatMap((index) => sideOfEnvoy(sentence, index))
    return done([...subject, ...by, ...others], [])
  }
  // “hosted the Peruvian minister” is a contact, “hosted its United States coverage” is none.
  const object = (right.get('object') ?? []).filter((index) => !(trigger.kind === 'visit-talks' && trigger.frame === 'object' && sentence.phrases[index]!.type === 'state'))
  const other = trigger.frame === 'with' || trigger.frame === 'to' ? [] : object
  const to = right.get('to') ?? []
  const far = [...other, ...(right.get('with') ?? []), ...((trigger.frame === 'visit' && object.length > 0) || (trigger.frame === 'object' && trigger.kind === 'visit-talks') ? [] : to), ...(trigger.frame === 'meet' ? between : [])]
  const passive = BE.has(sentence.lower(trigger.at - 1)) && by.length > 0
  // “may speak the language of partnership”: to whom, or it is no contact.
  if (far.length === 0 && /^(?:speak|spoke|talk|communicat)/.test(sentence.lower(trigger.at)) && !reciprocal(sentence) && !(subject.length > 1 && spokenTogether(sentence, trigger))) return done([], [])
  // “wrote about a visit to Peru by two deputies”: the deputies visit; “paid a visit to” leaves it to the subject.
  if (sentence.lower(trigger.to) === 'past') return done([], [])
  const noun = trigger.frame === 'visit' && DETERMINER.has(sentence.lower(trigger.at - 1)) && near(sentence, trigger.at, -4, PAID) < 0
  const nearSide = noun ? by : passive || trigger.frame === 'visit' ? [...subject, ...by] : subject
  // “on a trip to Peru and Chile”: the two are visited, not in touch.
  if (nearSide.length === 0 && (trigger.frame === 'visit' || trigger.frame === 'object')) return done([], [])
  const ends = nearSide.length > 0 && far.length > 0 && trigger.frame !== 'meet' && trigger.frame !== 'with' ? ([nearSide[0]!, far[0]!] as const) : undefined
  return done([...nearSide, ...far], mediators, ends)
}

/** The nearest party to the left that no preposition governs; “who” and “which” point back to the one before them. */
export function subjectOf(sentence: Sentence, at: number): number {
  let faceless = -1
  for (let next = at - 1; next >= 0; next--) {
    const lower = sentence.lower(next)
    if (sentence.items[next]!.kind === 'party') {
      const first = sentence.listStart(next)
      const governor = governorOf(sentence, first)
      if (!governor) {
        // “left a few aides in Lima to meet”: aides of nobody give way to a subject with a name further left.
        if (!isFaceless(sentence, next)) return saidOfItself(sentence, next)
        if (faceless < 0) faceless = next
      }
      next = first
      continue
    }
    if (lower === 'who' || lower === 'which') {
      const antecedent = sentence.lower(next - 1) === ',' ? next - 2 : next - 1
      if (sentence.party(antecedent)) return antecedent
    }
    // “exchanged toasts after talks”: who toasts has talked.
    if (BORDER.has(lower) && !(at - next < 6 && lower === 'after')) return faceless
  }
  return faceless
}

/** “Peru said it would not talk”, “denied that they had met”: the pronoun is whoever speaks. */
function saidOfItself(sentence: Sentence, at: number): number {
  if (sentence.items[at]!.phrases.length > 1 || sentence.phrases[sentence.items[at]!.phrases[0]!]!.form !== 'pronoun') return at
  const verb = sentence.lower(at - 1) === 'that' ? at - 2 : at - 1
  return SPEECH.has(sentence.lower(verb)) && sentence.party(verb - 1) ? verb - 1 : at
}

/** “recalled its ambassador to Chile”: the other side is Chile, not one's own man. */
function sideOfEnvoy(sentence: Sentence, index: number): number[] {
  const { start, end } = sentence.phrases[index]!
  const item = sentence.items.find((one) => one.phrases.includes(index))
  if (!item || !/^(?:its|his|her|their|our)\b/i.test(item.text)) return [index]
  return [...sentence.phrases.keys()].filter((inner) => inner !== index && sentence.phrases[inner]!.start > start && sentence.phrases[inner]!.end <= end && sentence.phrases[inner]!.form !== 'pronoun')
}

const isFaceless = (sentence: Sentence, at: number): boolean =>
  sentence.items[at]!.phrases.every((index) => {
    const { key, of, form, entry } = sentence.phrases[index]!
    return key === undefined && of.length === 0 && form === 'description' && (entry === 'bare' || entry === 'indefinite')
  })

/** “a letter from the president”: of nobody’s own. */
const nameless = (sentence: Sentence, index: number): boolean => {
  const { key, of, name, form } = sentence.phrases[index]!
  return name === undefined && form !== 'pronoun' && key === undefined && of.length === 0
}

/** The preposition a list of parties hangs on; “delegations of” and “leaders from” hang on nothing. */
function governorOf(sentence: Sentence, first: number): string | null {
  for (let back = 1; back <= 3; back++) {
    const lower = sentence.lower(first - back)
    if ((lower === 'of' || lower === 'from') && GROUP.test(sentence.lower(first - back - 1))) return null
    if (PREPOSITION.has(lower)) return lower
    // “militaries fighting the rebels”, “Peru denounced Chile and met Bolivia”: the object of another verb.
    if (back === 1 && /^[a-z]+(?:ing|ed)$/.test(lower) && !SPEECH.has(lower) && (sentence.party(first - 2) || lower.endsWith('ing') || OBJECT_OF.has(sentence.lower(first - 2)))) return lower
    if (!DETERMINER.has(lower)) return null
  }
  return null
}

/** “an offer from Peru and Chile to hold talks”, “no reply from Bolivia on talks”: who offers and who answers are parties. */
function offeredBy(sentence: Sentence, at: number): number[] {
  const found: number[] = []
  for (let next = Math.max(0, at - 16); next < at; next++) {
    if (OFFER.test(sentence.lower(next)) && /^(?:from|by)$/.test(sentence.lower(next + 1))) {
      const first = DETERMINER.has(sentence.lower(next + 2)) ? next + 3 : next + 2
      if (sentence.party(first)) found.push(...sentence.range(first, sentence.listEnd(first)))
    }
  }
  return found
}

/** “proposed talks; Chile has not replied”: who owes the answer is a party. */
function answeredBy(sentence: Sentence, at: number): number[] {
  if (near(sentence, at, -4, offers) < 0) return []
  for (let next = at + 1; next < sentence.items.length; next++) {
    if (sentence.party(next) && near(sentence, next, 4, answers) >= 0) return sentence.range(next, next + 1)
  }
  return []
}

/** “handed Lima a note”, “sent the rebels a letter”: who stands between the verb and the noun. */
function handedTo(sentence: Sentence, trigger: Trigger): number[] {
  // “offered the rebels new talks”
  const verb = trigger.verb ?? near(sentence, trigger.at, -6, offering)
  if (verb < 0 || verb > trigger.at) return []
  const first = DETERMINER.has(sentence.lower(verb + 1)) ? verb + 2 : verb + 1
  return sentence.party(first) && !sentence.items[first]!.genitive ? sentence.range(first, first + 1) : []
}

/** What stands before a noun of contact: “U.S.-Iran nuclear talks”, “Iran’s latest meeting”, “U.N.-brokered talks”. */
function modifiersOf(sentence: Sentence, at: number): { parties: number[]; brokers: number[] } {
  const parties: number[] = []
  const brokers: number[] = []
  for (let next = at - 1; next >= 0 && at - next <= 5; next--) {
    const item = sentence.items[next]!
    if (BROKERED.test(item.text)) brokers.push(...item.phrases)
    if (item.kind === 'party') {
      if (!item.genitive && at - next > 1 && !ADJECTIVE.test(sentence.lower(next + 1))) break
      const first = sentence.listStart(next)
      if (PREPOSITION.has(sentence.lower(first - 1)) && !item.genitive && sentence.lower(first - 1) !== 'of' && item.phrases.length < 2 && first === next && at - next > 1) break
      parties.push(...sentence.range(first, next + 1))
      break
    }
    if (item.kind === 'mark' || PREPOSITION.has(item.lower) || BORDER.has(item.lower) || BE.has(item.lower) || item.lower === 'and') break
  }
  return { parties, brokers }
}

type Role = 'with' | 'between' | 'to' | 'from' | 'of' | 'by' | 'through' | 'auspices' | 'object' | 'in' | 'any'

/** The parties to the right, by the preposition that brings them in. Stops where another clause begins. */
function argumentsAfter(sentence: Sentence, trigger: Trigger): Map<Role, number[]> {
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
    else if (PREPOSITION.has(lower) && lower !== 'of') role = lower === 'under' ? role : null
    else if (lower === ',') {
      if (!ROLE.has(sentence.lower(at + 1)) && !PLACE_PREPOSITION.has(sentence.lower(at + 1))) break
    } else if (item.kind === 'mark' ? /^[.;:?!"”]$/.test(lower) : AFTER_BORDER.has(lower)) break
    else if (role && !DETERMINER.has(lower) && --reach < 0) role = null
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

interface Pointer {
  readonly back?: 'parties' | 'event'
  /** The parties named earlier in the sentence are meant: “Peru rejected Chile’s offer of talks between the two neighbours”. */
  readonly before?: boolean
}

const isPress = (sentence: Sentence, index: number): boolean => sentence.phrases[index]!.type === 'media' || /^(?:press|media|reporters?|journalists?|newspapers?|television|network|agency)$/.test(sentence.phrases[index]!.head)

/** Where fewer than two parties stand in the sentence, what it points back to. */
function back(sentence: Sentence, trigger: Trigger, parties: readonly number[]): Pointer {
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
    if (PREPOSITION.has(lower)) return (lower === 'for' || lower === 'at' || lower === 'into') && parties.length === 1 && near(sentence, trigger.at, 5, PARTNER) < 0 ? { back: 'parties' } : {}
    if (sentence.items[before]!.kind === 'mark') break
  }
  return {}
}

/** “Peru and Chile talked through the night”, “spoke by phone”; not “spoke the language of peace”, “spoke against it”. */
function spokenTogether(sentence: Sentence, { at, to }: Trigger): boolean {
  const next = sentence.lower(to)
  return /^(?:talk|communicat)/.test(sentence.lower(at)) ? !/^(?:of|tough|past)$/.test(next) : /^(?:by|again|directly|on|privately|briefly|since|for|\.)$/.test(next) || near(sentence, at, 3, PHONE) >= 0
}

/** “to each other”, “with one another”. */
const reciprocal = (sentence: Sentence): boolean =>
  sentence.items.some(({ lower }, at) => (lower === 'each' && sentence.lower(at + 1) === 'other') || (lower === 'one' && sentence.lower(at + 1) === 'another'))

/** “meet Russian standards”: the demonym belongs to a thing. */
function attributive(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at]!
  const next = sentence.items[at + 1]
  if (item.phrases.length > 1 && /^(?:border|frontier)$/.test(next?.lower ?? '')) return true
  if (item.genitive || item.phrases.length > 1 || sentence.phrases[item.phrases[0]!]!.form !== 'demonym' || item.text.endsWith('s')) return false
  return next?.kind === 'word' && !PREPOSITION.has(next.lower) && !AFTER_BORDER.has(next.lower) && next.lower !== 'and' && next.lower !== 'or' && !next.lower.endsWith('ly') && !BE.has(next.lower)
}

/** “U.S. and Iraqi officials” is two parties in one phrase. */
export function plural(sentence: Sentence, parties: readonly number[]): boolean {
  return parties.some((index) => new Set(sentence.phrases[index]!.of.map(({ key, text }) => key ?? text)).size > 1)
}

const ROLE = new Map<string, Role>([
  ['with', 'with'], ['between', 'between'], ['among', 'between'], ['amongst', 'between'], ['involving', 'between'], ['to', 'to'], ['from', 'from'], ['of', 'of'],
  ['by', 'by'], ['through', 'through'], ['via', 'through'], ['under', 'auspices'],
])
const PAID = new Set('paid pays pay made makes make making began begins begin begun ended planned plans plan on off cancelled postponed'.split(' '))
const OURS = /^(?:our|my|their)$/
const OFFER = /^(?:offer|proposal|reply|response|answer|invitation|request|call|appeal|demand|plan)s?$/
const SPEECH = new Set('said added reported announced confirmed denied stated insisted claimed suggested argued warned united'.split(' '))
const OBJECT_OF = new Set('who which has have had was were and also'.split(' '))
const BE = new Set('is are was were be been being'.split(' '))
const PREPOSITION = new Set('in on at to from with by for of about over against between among under after before during into through via toward towards near despite amid since until inside outside within'.split(' '))
const TOPIC = new Set(['about', 'concerning', 'regarding'])
const PLACE_PREPOSITION = new Set(['in', 'at', 'on'])
const DETERMINER = new Set('the a an its his her their both several some many two three top senior other'.split(' '))
const BORDER = new Set([';', ':', 'that', 'because', 'while', 'although', 'though', 'whereas', 'but', 'when', 'if', 'whether', 'where', 'after', 'before', 'said', 'says'])
const AFTER_BORDER = new Set('that because while although though whereas but when if whether where who which whom said says saying told after before as since until unless'.split(' '))
const SIDES = /^(?:sides?|countries|governments?|nations?|states?|neighbou?rs?|leaders?|parties|powers?|capitals?|blocs?|militar(?:y|ies)|arm(?:y|ies)|delegations?|ministers?|presidents?|foes|rivals|enemies|allies|men|koreas|each other|they|them)$/
const THE_SIDES = /^(?:sides|countries|governments|nations|parties|powers|capitals|delegations|neighbou?rs|blocs|koreas)$/
const BARE = /^(?:talks|negotiations)$/
const PARTNER = new Set(['with', 'between', 'among', 'of'])
const PHONE = new Set(['phone', 'telephone'])
const IN = new Set(['in', 'at', 'during'])
const AGAIN = new Set('another next further new future second third final earlier previous additional fresh no any direct'.split(' '))
const DEFINITE = new Set(['the', 'that', 'this', 'those', 'these', 'such'])
const ADJECTIVE = /^(?:peace|nuclear|direct|indirect|bilateral|trilateral|trade|high-level|top-level|security|border|face-to-face|secret|formal|informal|final|first|latest|new|recent|military|technical|diplomatic|arms|control|ceasefire|truce|political|strategic|official|back|summit|talks|peace-treaty|disarmament|annual|economic|backchannel)$/
export const BROKERED = /-(?:brokered|mediated|sponsored|led|facilitated|hosted)$/i
