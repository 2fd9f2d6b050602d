import { namedContacts, sportWords, telling } from '../lexicon/en/channels.js'
import type { ChannelKind, ChannelStatus } from '../model.js'
import { BROKERED } from './contact-arguments.js'
import { governorsOf } from './contact-governors.js'
import { partiesOf, type Parties } from './contact-parties.js'
import { plural } from './contact-pointers.js'
import { sentencesOf, type Sentence } from './contact-sentence.js'
import { settingOf } from './contact-setting.js'
import { statusOf } from './contact-status.js'
import { tellsOfContact, triggersIn, type Trigger } from './contact-triggers.js'
import type { ContactRead, ReadPlugin, Reading, TimeRead } from './reading.js'

/**
 * Who talks to whom, or does not: “No Chilean had met the Bolivians since March; notes go through the Vatican.” One contact
 * for each set of parties in a sentence. Whether the parties are states or bodies at all is for the whole draft to say.
 */
export const contacts: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  reading.contacts = contactsIn(reading)
}

export function contactsIn(reading: Reading): ContactRead[] {
  return sentencesOf(reading, tellsOfContact).flatMap((sentence) => contactsOf(sentence, reading))
}

/** “Peru met Chile in the final”; not “in the final round of talks”. */
const inTheFinal = (sentence: Sentence): boolean =>
  sentence.items.some(({ lower }, at) => lower === 'final' && sentence.lower(at - 1) === 'the' && /^(?:in|on|at|of|[.,;])$/.test(sentence.lower(at + 1)))

interface Found extends Parties {
  readonly trigger: Trigger
  /** The first trigger that tells of it: tense and negation stand around that one. */
  readonly first: Trigger
  /** All that tell of it. */
  readonly all: readonly Trigger[]
}

function contactsOf(sentence: Sentence, reading: Reading): ContactRead[] {
  const triggers = triggersIn(sentence)
  if (triggers.length === 0 || sentence.items.some(({ lower }) => sportWords.has(lower)) || inTheFinal(sentence)) return []
  const found: Found[] = triggers.map((trigger) => ({ trigger, first: trigger, all: [trigger], ...partiesOf(sentence, trigger) }))
  const kept = distinct(sentence, found)
  return [...kept.map((one) => contact(sentence, reading, one)), ...leftOut(sentence, reading, kept[0])]
}

/** “invited its neighbours to talks, with the exception of Chile”: with Chile there is none. */
function leftOut(sentence: Sentence, reading: Reading, found: Found | undefined): ContactRead[] {
  if (!found) return []
  for (let at = found.trigger.to; at < sentence.items.length; at++) {
    const of = /^(?:of|for)$/.test(sentence.lower(at + 1)) ? at + 2 : at + 1
    if (!/^(?:exception|except|excluding)$/.test(sentence.lower(at)) || !sentence.party(of)) continue
    const first = sentence.items.find(({ kind }) => kind === 'party')!
    const { from: _from, to: _to, back: _back, venue: _venue, ...rest } = contact(sentence, reading, found)
    return [{ ...rest, status: 'none', parties: [...first.phrases, ...sentence.range(of, sentence.listEnd(of))], intermediaries: [], firmness: 'medium' }]
  }
  return []
}

function contact(sentence: Sentence, reading: Reading, found: Found): ContactRead {
  const { trigger, parties, intermediaries, from, to, back, ours } = found
  const setting = settingOf(sentence, trigger, parties, reading.times, kindOf(sentence, found, false))
  const status = standing(sentence, found, setting.time)
  const item = sentence.items[trigger.at]!
  const low = status === 'proposed' || status === 'disputed'
  return {
    start: sentence.start,
    end: sentence.end,
    trigger: { start: item.start, end: sentence.items[trigger.to - 1]!.end },
    kind: kindOf(sentence, found, setting.sidelines),
    status,
    parties,
    intermediaries,
    ...(setting.venue ? { venue: setting.venue } : {}),
    ...(setting.theatre ? { theatre: setting.theatre } : {}),
    ...(setting.time ? { time: { start: setting.time.start, end: setting.time.end } } : {}),
    ...(from !== undefined && to !== undefined ? { from, to } : {}),
    ...(back ? { back } : {}),
    ...(ours ? { ours: { start: ours.start, end: ours.end } } : {}),
    hedges: setting.hedges,
    firmness: low ? 'low' : setting.hedges.length > 0 ? 'medium' : 'high',
  }
}

/** As the first word that tells of it has it: “refused to meet for talks”; a later one may say that nothing came of it: “returned from talks when the envoys failed to show up for the next meeting”. */
function standing(sentence: Sentence, { first, all }: Found, time: TimeRead | null): ChannelStatus {
  const status = statusOf(sentence, first, time)
  return NOT.has(status) ? status : all.map((trigger) => statusOf(sentence, trigger, time)).find((other) => NOT.has(other)) ?? status
}

const NOT: ReadonlySet<ChannelStatus> = new Set<ChannelStatus>(['none', 'refused', 'cancelled', 'suspended', 'disputed'])

/** One contact a set of parties: “arrived for talks with” and “visit” in one sentence tell of one. */
function distinct(sentence: Sentence, found: readonly Found[]): Found[] {
  const told = found.filter(({ parties, ours }) => parties.length + (ours ? 1 : 0) > 1 || plural(sentence, parties))
  // “flew to Geneva to meet the Iranians”: the town lends the room.
  const whole = told.some(({ trigger }) => !trigger.travel) ? told.filter(({ trigger }) => !trigger.travel) : told
  const kept: Found[] = []
  for (const one of whole) {
    const same = kept.findIndex((other) => !setAgainst(sentence, other, one) && !apart(sentence, other, one) && (within(other, one) || within(one, other)))
    if (same < 0) {
      const against = kept.findIndex((other) => setAgainst(sentence, other, one))
      if (against >= 0) kept[against] = { ...kept[against]!, intermediaries: kept[against]!.intermediaries.filter((index) => !one.intermediaries.includes(index)) }
      kept.push(one)
    }
    else kept[same] = merged(kept[same]!, one)
  }
  // “The round followed an earlier one between the two blocs and the first talks of Peru and Chile”: two contacts.
  const again = found.find(({ back }) => back === 'parties')
  if (again && kept.length > 0) {
    const earlier = kept.every(({ trigger }) => trigger.at > again.trigger.at && trigger.kind !== again.trigger.kind)
    // “left the talks between the two when Lima failed to turn up for the next meeting”: that one is a contact of its own.
    const missing = NOT.has(statusOf(sentence, again.trigger, null)) && kept.every((one) => !NOT.has(standing(sentence, one, null)))
    return earlier ? [again, ...kept] : missing ? [...kept, again] : kept
  }
  if (kept.length > 0) return kept
  const back = again ?? found.find(({ back }) => back === 'event')
  return back ? [back] : []
}

const within = (a: Found, b: Found): boolean => a.parties.every((each) => b.parties.includes(each))

/** “have no channel and are passing notes through Oslo”: one that is missing, and one that is there instead. */
function setAgainst(sentence: Sentence, a: Found, b: Found): boolean {
  const none = (one: Found): boolean => statusOf(sentence, one.trigger, null) === 'none'
  const carried = (one: Found): boolean => one.trigger.kind === 'back-channel' || one.trigger.kind === 'mediation'
  if (none(a) === none(b) || carried(a) === carried(b)) return false
  return sentence.items.slice(a.trigger.to, b.trigger.at).some(({ lower }) => lower === 'and' || lower === 'but' || lower === ';')
}

/** “met to prepare *possible talks*”, “agreed at the meeting to *hold talks in May*”: what took place, and what is to come. */
function apart(sentence: Sentence, a: Found, b: Found): boolean {
  const ahead = (one: Found): boolean => AHEAD.has(standing(sentence, one, null))
  const over = (one: Found): boolean => OVER.has(standing(sentence, one, null)) && governorsOf(sentence, one.trigger).past
  return b.trigger.frame === 'noun' && ((ahead(b) && over(a)) || (ahead(a) && over(b)))
}

const AHEAD: ReadonlySet<ChannelStatus> = new Set<ChannelStatus>(['proposed', 'prospective'])
const OVER: ReadonlySet<ChannelStatus> = new Set<ChannelStatus>(['one-off', 'historical'])

function merged(a: Found, b: Found): Found {
  const [main, other] = b.parties.length > a.parties.length || (b.parties.length === a.parties.length && telling[b.trigger.kind] > telling[a.trigger.kind]) ? [b, a] : [a, b]
  const kind = telling[other.trigger.kind] > telling[main.trigger.kind] ? other.trigger.kind : main.trigger.kind
  return { ...main, first: a.first, all: [...a.all, ...b.all], subject: a.subject, trigger: { ...main.trigger, kind }, intermediaries: [...new Set([...main.intermediaries, ...other.intermediaries])].filter((index) => !main.parties.includes(index)) }
}

function kindOf(sentence: Sentence, found: Found, sidelines: boolean): ChannelKind {
  const { trigger, intermediaries } = found
  if (sidelines) return 'sideline-contact'
  const lowers = sentence.items.map(({ lower }) => lower)
  const named = trigger.frame === 'noun' ? namedKind(sentence, trigger) : undefined
  const travels = trigger.kind === 'direct-bilateral' && lowers.some((lower, at) => at < trigger.at && TRAVEL.test(lower))
  if (named && telling[named] > telling[trigger.kind] && !travels) return named
  const technical = lowers.some((lower) => /^(?:technical|deconflict\w*|de-conflict\w*)$/.test(lower))
  if (technical && (trigger.kind === 'direct-bilateral' || trigger.kind === 'direct-military')) return 'technical-deconfliction'
  if (trigger.kind === 'direct-bilateral') {
    if (travels) return 'visit-talks'
    if (trigger.frame === 'noun' && /^channels?$/.test(sentence.lower(trigger.at)) && sentence.items.some(({ kind, text }, at) => kind === 'party' && at < trigger.at && /ambassador/i.test(text))) return 'ambassadorial'
    if (intermediaries.length > 0) return brokered(sentence, trigger) ? 'mediation' : 'back-channel'
    if (lowers.some((lower) => lower === 'secret' || lower === 'secretly')) return 'back-channel'
    if (lowers.slice(Math.max(0, trigger.at - 8), trigger.to + 8).some((lower) => lower === 'military' || lower === 'militaries') || armed(sentence, found)) return 'direct-military'
    if (lowers.some((lower) => /^(?:peace|negotiators?|ceasefire|truce|disarmament|nuclear)$/.test(lower)) && trigger.frame === 'noun') return 'formal-negotiations'
  }
  return trigger.kind
}

/** “Qatar-brokered talks”, “under Swiss auspices”; “through Oman” only carries. */
const brokered = (sentence: Sentence, { at }: Trigger): boolean =>
  sentence.items.some(({ lower, text }, n) => lower === 'auspices' || (n < at && at - n < 5 && BROKERED.test(text)))

/** “peace talks”, “secret contacts”, “military hotline”: the noun with the word or two before it says more than alone. */
function namedKind(sentence: Sentence, { at }: Trigger): ChannelKind | undefined {
  const two = `${sentence.lower(at - 1)} ${sentence.lower(at)}`
  return namedContacts.get(`${sentence.lower(at - 2)} ${two}`) ?? namedContacts.get(two)
}

const armed = (sentence: Sentence, { parties }: Found): boolean => parties.length > 0 && parties.some((index) => sentence.phrases[index]!.type === 'armed-force')

/** “arrived in Quito for talks”; not “the talks went nowhere”. */
const TRAVEL = /^(?:arriv(?:e|es|ed|ing)|travel(?:s|led|ed|ling|ing)?|fl(?:y|ies|ew|ying)|trip|visit(?:s|ed|ing)?|tour)$/
