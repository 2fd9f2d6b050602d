import { be, leadIns } from '../lexicon/en/clauses.js'
import { answeredBy, argumentsAfter, handedTo, modifiersOf, offeredBy } from './contact-arguments.js'
import { hostOf, issueOf } from './contact-offers.js'
import { ownersOf } from './contact-owners.js'
import { back, plural, reciprocal, spokenTogether } from './contact-pointers.js'
import { near, type Sentence } from './contact-sentence.js'
import { firstPersonOf, subjectOf } from './contact-subject.js'
import type { Trigger } from './contact-triggers.js'
import type { Range } from '../model.js'

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
  /** “we”, “us”, “our”: the one who speaks is a party. */
  readonly ours?: Range
  /** Item index of the subject, -1 without one: tense and negation stand between it and the trigger. */
  readonly subject: number
}

export function partiesOf(sentence: Sentence, trigger: Trigger): Parties {
  const right = argumentsAfter(sentence, trigger)
  const subjectAt = subjectOf(sentence, trigger.verb !== undefined && trigger.verb < trigger.at ? trigger.verb : trigger.at)
  const ours = firstPersonOf(sentence, trigger, subjectAt)
  const subject = subjectAt < 0 || ours?.near ? [] : sentence.range(sentence.listStart(subjectAt), subjectAt + 1)
  const by = right.get('by') ?? []
  const through = [...(right.get('through') ?? []), ...(right.get('auspices') ?? [])]
  const carried = trigger.kind === 'back-channel' || trigger.kind === 'mediation'
  const mediators = carried ? [...by, ...through] : through
  const between = right.get('between') ?? []
  const done = (found: readonly number[], intermediaries: readonly number[], ends?: readonly [number, number]): Parties => {
    let distinct = [...new Set(found.flatMap((index) => ownersOf(sentence, index)))].filter((index) => !intermediaries.includes(index) && !isPress(sentence, index))
    const pointer = ours && distinct.length > 0 ? {} : back(sentence, trigger, distinct)
    if (pointer.before) distinct = [...new Set([...sentence.range(0, trigger.at), ...distinct])].filter((index) => sentence.phrases[index]!.as === 'actor' && !isPress(sentence, index))
    return {
      parties: distinct,
      intermediaries: [...new Set(intermediaries)],
      subject: subjectAt,
      ...(ends && ends[0] !== ends[1] ? { from: ends[0], to: ends[1] } : {}),
      ...(pointer.back ? { back: pointer.back } : {}),
      ...(ours ? { ours: ours.range } : {}),
    }
  }

  if (trigger.frame === 'mediate') {
    const passive = be.has(sentence.lower(trigger.at - 1)) && sentence.lower(trigger.at).endsWith('ed')
    // “a deal brokered by Peru with Chile” has no third at the table.
    const bilateral = between.length === 0 && (right.get('with') ?? []).length > 0
    if (bilateral) return done([...(passive || by.length > 0 ? by : subject), ...right.get('with')!], [])
    const after = between.length > 0 ? between : right.get('any') ?? []
    return done(after, passive ? by : subject)
  }
  if (trigger.frame === 'noun') {
    const modifiers = modifiersOf(sentence, trigger.at)
    const broker = modifiers.brokers
    // “rejected a Norwegian offer to host talks with Peru”: Norway lends more than the room.
    const host = hostOf(sentence, trigger, subject)
    if (host.length > 0) return done(between.length > 1 ? between : [...subject.filter((index) => !host.includes(index)), ...between, ...(right.get('with') ?? [])], [...host, ...mediators])
    if (trigger.kind === 'mediation') {
      // “offered its good offices to Peru and Chile”
      const to = right.get('to') ?? []
      if (between.length === 0 && subject.length > 0 && (to.length > 1 || plural(sentence, to))) return done(to, subject)
      const parties = between.length > 0 ? between : [...(right.get('with') ?? []), ...subject]
      return done(parties, [...modifiers.parties, ...broker, ...mediators])
    }
    if (between.length > 0 && (between.length > 1 || plural(sentence, between))) return done(between, carried && modifiers.parties.length === 0 ? [...mediators, ...(mediators.length > 0 ? [] : subject)] : [...mediators, ...broker])
    // “Swiss diplomats pass notes between the two governments”
    const carriers = carried && trigger.verb !== undefined && modifiers.parties.length + mediators.length === 0 ? subject : []
    if (right.has('between')) return done([...between, ...modifiers.parties], [...mediators, ...broker, ...carriers])
    // “at a NATO meeting”: the body lends its name; “the NATO meeting with Ukraine” has it at the table.
    const modifying = right.has('with') ? modifiers.parties : modifiers.parties.filter((index) => !(modifiers.parties.length === 1 && sentence.phrases[index]!.type === 'state-group' && !sentence.items.find(({ phrases }) => phrases.includes(index))?.genitive))
    // “the conversation went from Greek debt to American farms”: a way, no parties.
    const path = right.has('from') && right.has('to') && trigger.verb === undefined
    const handed = handedTo(sentence, trigger)
    const from = (right.get('from') ?? []).filter((index) => !path && !(subject.length > 0 && nameless(sentence, index)))
    // “passed a message from Peru to Chile”: who passes it is neither.
    if (trigger.kind === 'back-channel' && trigger.verb !== undefined && subject.length > 0 && from.length > 0 && right.has('to')) return done([...from, ...right.get('to')!], subject)
    const named = [...(right.get('with') ?? []), ...(path ? [] : right.get('to') ?? []), ...(right.get('of') ?? []), ...from, ...handed]
    const far = named.length > 0 ? named : issueOf(sentence, trigger, subject)
    // “met for the Peru-Chile summit”: those who met are its parties.
    const guests = modifying.length > 1 && subject.length > 1 && FOR.has(sentence.lower(trigger.at - (leadIns.has(sentence.lower(trigger.at - 2)) ? 3 : 2)))
    if (guests) return done(subject, mediators)
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
  // “the premier and visiting President Ruiz differed”: the visitor is a guest of the one named before.
  if (trigger.frame === 'visit' && sentence.lower(trigger.at) === 'visiting' && sentence.party(trigger.to) && /^(?:and|with)$/.test(sentence.lower(trigger.at - 1)) && sentence.party(trigger.at - 2)) {
    return done([...sentence.range(trigger.at - 2, trigger.at - 1), ...sentence.range(trigger.to, trigger.to + 1)], [])
  }
  // “hosted the Peruvian minister” is a contact, “hosted its United States coverage”, “welcomed the bloc’s decision” are none.
  const object = (right.get('object') ?? []).filter((index) => !(trigger.kind === 'visit-talks' && trigger.frame === 'object' && (sentence.phrases[index]!.type === 'state' || sentence.items.some(({ phrases, genitive }) => genitive && phrases.includes(index)))))
  const other = trigger.frame === 'with' ? issueOf(sentence, trigger, subject) : trigger.frame === 'to' ? [] : object
  // “will visit Peru and Chile to mediate in their dispute”
  if (trigger.frame === 'visit' && subject.length > 0 && (object.length > 1 || plural(sentence, object)) && near(sentence, trigger.at, 12, MEDIATING) >= 0) return done(object, subject)
  // “discussing the offer to Peru” is not discussing it with Peru
  const to = trigger.frame === 'with' && !SPOKEN.test(sentence.lower(trigger.at)) ? [] : right.get('to') ?? []
  const far = [...other, ...(right.get('with') ?? []), ...((trigger.frame === 'visit' && object.length > 0) || (trigger.frame === 'object' && trigger.kind === 'visit-talks') ? [] : to), ...(trigger.frame === 'meet' ? between : [])]
  const passive = be.has(sentence.lower(trigger.at - 1)) && by.length > 0
  // “may speak the language of partnership”: to whom, or it is no contact.
  if (far.length === 0 && /^(?:speak|spoke|talk|communicat)/.test(sentence.lower(trigger.at)) && !reciprocal(sentence) && !(subject.length > 1 && spokenTogether(sentence, trigger))) return done([], [])
  // “wrote about a visit to Peru by two deputies”: the deputies visit; “paid a visit to” leaves it to the subject.
  if (sentence.lower(trigger.to) === 'past') return done([], [])
  const noun = trigger.frame === 'visit' && leadIns.has(sentence.lower(trigger.at - 1)) && near(sentence, trigger.at, -4, PAID) < 0
  const nearSide = noun ? by : passive || trigger.frame === 'visit' ? [...subject, ...by] : subject
  // “on a trip to Peru and Chile”: the two are visited, not in touch.
  if (nearSide.length === 0 && (trigger.frame === 'visit' || trigger.frame === 'object')) return done([], [])
  const ends = nearSide.length > 0 && far.length > 0 && trigger.frame !== 'meet' && trigger.frame !== 'with' ? ([nearSide[0]!, far[0]!] as const) : undefined
  return done([...nearSide, ...far], mediators, ends)
}

/** “recalled its ambassador to Chile”: the other side is Chile, not one's own man. */
function sideOfEnvoy(sentence: Sentence, index: number): number[] {
  const { start, end } = sentence.phrases[index]!
  const item = sentence.items.find((one) => one.phrases.includes(index))
  if (!item || !/^(?:its|his|her|their|our)\b/i.test(item.text)) return [index]
  return [...sentence.phrases.keys()].filter((inner) => inner !== index && sentence.phrases[inner]!.start > start && sentence.phrases[inner]!.end <= end && sentence.phrases[inner]!.form !== 'pronoun')
}

/** “a letter from the president”: of nobody’s own. */
const nameless = (sentence: Sentence, index: number): boolean => {
  const { key, of, name, form } = sentence.phrases[index]!
  return name === undefined && form !== 'pronoun' && key === undefined && of.length === 0
}

const isPress = (sentence: Sentence, index: number): boolean => sentence.phrases[index]!.type === 'media' || /^(?:press|media|reporters?|journalists?|newspapers?|television|network|agency)$/.test(sentence.phrases[index]!.head)

const FOR = new Set(['for', 'at', 'during', 'after'])
const SPOKEN = /^(?:talk|speak|spoke|communicat)/
const MEDIATING = new Set(['mediate', 'mediation'])
const PAID = new Set('paid pays pay made makes make making began begins begin begun ended planned plans plan on off cancelled postponed'.split(' '))
