import type { ChannelKind } from '../model.js'
import { partiesOf, plural, type Parties } from './contact-parties.js'
import { sentencesOf, type Sentence } from './contact-sentence.js'
import { settingOf } from './contact-setting.js'
import { statusOf } from './contact-status.js'
import { triggersIn, type Trigger } from './contact-triggers.js'
import type { ContactRead, ReadPlugin, Reading } from './reading.js'

/**
 * Who talks to whom, or does not: “No Chilean had met the Bolivians since March; notes go through the Vatican.” One contact
 * for each set of parties in a sentence. Whether the parties are states or bodies at all is for the whole draft to say.
 */
export const contacts: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  reading.contacts = contactsIn(reading)
}

export function contactsIn(reading: Reading): ContactRead[] {
  return sentencesOf(reading).flatMap((sentence) => contactsOf(sentence, reading))
}

interface Found extends Parties {
  readonly trigger: Trigger
}

function contactsOf(sentence: Sentence, reading: Reading): ContactRead[] {
  const triggers = triggersIn(sentence)
  if (triggers.length === 0) return []
  const found: Found[] = triggers.map((trigger) => ({ trigger, ...partiesOf(sentence, trigger) }))
  return distinct(sentence, found).map((one) => contact(sentence, reading, one))
}

function contact(sentence: Sentence, reading: Reading, found: Found): ContactRead {
  const { trigger, parties, intermediaries, subject, from, to, back } = found
  const setting = settingOf(sentence, trigger, parties, reading.times, trigger.kind)
  const status = statusOf(sentence, trigger, subject, setting.time)
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
    hedges: setting.hedges,
    firmness: low ? 'low' : setting.hedges.length > 0 ? 'medium' : 'high',
  }
}

/** One contact a set of parties: “arrived for talks with” and “visit” in one sentence tell of one. */
function distinct(sentence: Sentence, found: readonly Found[]): Found[] {
  const whole = found.filter(({ parties }) => parties.length > 1 || plural(sentence, parties))
  const kept: Found[] = []
  for (const one of whole) {
    const same = kept.findIndex(({ parties }) => parties.every((each) => one.parties.includes(each)) || one.parties.every((each) => parties.includes(each)))
    if (same < 0) kept.push(one)
    else kept[same] = merged(kept[same]!, one)
  }
  if (kept.length > 0) return kept
  const back = found.find(({ back }) => back === 'parties') ?? found.find(({ back }) => back === 'event')
  return back ? [back] : []
}

function merged(a: Found, b: Found): Found {
  const [main, other] = b.parties.length > a.parties.length || (b.parties.length === a.parties.length && RANK[b.trigger.kind] > RANK[a.trigger.kind]) ? [b, a] : [a, b]
  const kind = RANK[other.trigger.kind] > RANK[main.trigger.kind] ? other.trigger.kind : main.trigger.kind
  return { ...main, trigger: { ...main.trigger, kind }, intermediaries: [...new Set([...main.intermediaries, ...other.intermediaries])].filter((index) => !main.parties.includes(index)) }
}

/** The more telling kind wins where two triggers tell of one contact. */
const RANK: Readonly<Record<ChannelKind, number>> = {
  'direct-bilateral': 0, coalition: 0, 'public-signal': 1, 'visit-talks': 2, 'formal-negotiations': 3, multilateral: 3, ambassadorial: 4, 'formal-protocol': 4, 'direct-military': 5,
  'technical-deconfliction': 5, 'sideline-contact': 6, mediation: 7, 'back-channel': 7,
}

function kindOf(sentence: Sentence, { trigger, intermediaries }: Found, sidelines: boolean): ChannelKind {
  if (sidelines) return 'sideline-contact'
  const lowers = sentence.items.map(({ lower }) => lower)
  const technical = lowers.some((lower) => /^(?:technical|deconflict\w*|de-conflict\w*)$/.test(lower))
  if (technical && (trigger.kind === 'direct-bilateral' || trigger.kind === 'direct-military')) return 'technical-deconfliction'
  if (trigger.kind === 'direct-bilateral') {
    if (lowers.some((lower, at) => at < trigger.at && TRAVEL.test(lower))) return 'visit-talks'
    if (trigger.frame === 'noun' && /^channels?$/.test(sentence.lower(trigger.at)) && sentence.items.some(({ kind, text }, at) => kind === 'party' && at < trigger.at && /ambassador/i.test(text))) return 'ambassadorial'
    if (intermediaries.length > 0) return 'back-channel'
    if (lowers.some((lower) => lower === 'secret' || lower === 'secretly')) return 'back-channel'
    if (lowers.some((lower) => lower === 'military' || lower === 'militaries')) return 'direct-military'
    if (lowers.some((lower) => /^(?:peace|negotiators?|ceasefire|truce|disarmament|nuclear)$/.test(lower)) && trigger.frame === 'noun') return 'formal-negotiations'
  }
  return trigger.kind
}

/** “arrived in Quito for talks”; not “the talks went nowhere”. */
const TRAVEL = /^(?:arriv(?:e|es|ed|ing)|travel(?:s|led|ed|ling|ing)?|fl(?:y|ies|ew|ying)|trip|visit(?:s|ed|ing)?|tour)$/
