import type { ChannelKind, ChannelStatus } from '../model.js'
import type { Sentence } from './contact-sentence.js'

/**
 * The words that show a contact: “They *talked* by *hotline*, then *exchanged letters* through a *go-between*.”
 * Written by hand from newsroom usage and the verbs of CAMEO's roots 03, 04 and 05 (engage, consult, cooperate), MIT.
 */
export type Frame =
  /** A noun of contact: talks between A and B, A’s meeting with B. */
  | 'noun'
  /** A and B meet; A meets (with) B. */
  | 'meet'
  /** A negotiates with B; nothing without “with”, “to” or a plural subject. */
  | 'with'
  /** A visits B: B is the object, a place as well as a party. */
  | 'visit'
  /** A calls, hosts, warns B: B is the direct object. */
  | 'object'
  /** A writes to B, raises it with B. */
  | 'to'
  /** A sends an envoy to B; B’s ambassador is summoned, recalled, expelled by A. */
  | 'envoy'
  /** C mediates between A and B. */
  | 'mediate'

export interface Trigger {
  readonly at: number
  /** Index after it. */
  readonly to: number
  readonly frame: Frame
  readonly kind: ChannelKind
  /** What the word alone says: “expelled” suspends. */
  readonly status?: ChannelStatus
  /** Index of the verb that carries tense and negation. */
  readonly verb?: number
}

interface Word {
  readonly frame: Frame
  readonly kind: ChannelKind
  readonly status?: ChannelStatus
}

/** Whether a word may be a trigger at all. */
export const tellsOfContact = (lower: string): boolean => WORDS.has(lower) || SPECIAL.has(lower)

export function triggersIn(sentence: Sentence): Trigger[] {
  const found: Trigger[] = []
  for (let at = 0; at < sentence.items.length; at++) {
    const item = sentence.items[at]!
    if (item.kind !== 'word') continue
    const trigger = triggerAt(sentence, at)
    if (!trigger) continue
    found.push(trigger)
    at = Math.max(at, trigger.to - 1)
  }
  return found
}

function triggerAt(sentence: Sentence, at: number): Trigger | null {
  const lower = sentence.lower(at)
  const special = SPECIAL.get(lower)
  if (special) return special(sentence, at)
  const word = WORDS.get(lower)
  return word ? { at, to: at + 1, ...word } : null
}

const words = (frame: Frame, kind: ChannelKind, list: string, status?: ChannelStatus): [string, Word][] =>
  list.split(' ').map((word) => [word, status ? { frame, kind, status } : { frame, kind }])

const WORDS = new Map<string, Word>([
  ...words('noun', 'direct-bilateral', 'talks discussions discussion dialogue dialog dialogues consultations consultation conversations conversation meeting meetings contacts ' +
    'rapprochement tête-à-tête parley parleys'),
  ...words('noun', 'formal-negotiations', 'negotiations negotiation negotiating round rounds'),
  ...words('noun', 'multilateral', 'summit summits ministerial'),
  ...words('noun', 'back-channel', 'backchannel backchannels back-channel back-channels'),
  ...words('noun', 'back-channel', 'interlocutors interlocutor intermediaries intermediary go-between go-betweens'),
  ...words('noun', 'technical-deconfliction', 'hotline hotlines deconfliction'),
  ...words('noun', 'mediation', 'mediation mediator mediators'),
  ...words('meet', 'direct-bilateral', 'met meet meets confer confers conferred conferring huddled'),
  ...words('with', 'direct-bilateral', 'talking talked consult consults consulted consulting discussing discussed discuss discusses coordinate coordinated coordinating coordinates ' +
    'communicate communicated communicating speak spoke spoken speaking speaks liaise liaised liaising'),
  ...words('with', 'formal-negotiations', 'negotiate negotiates negotiated bargained bargain'),
  ...words('visit', 'visit-talks', 'visit visits visited visiting'),
  ...words('object', 'visit-talks', 'hosted hosts host hosting received receives welcomed welcomes'),
  ...words('object', 'direct-bilateral', 'phoned telephoned contacted contacting'),
  ...words('mediate', 'mediation', 'mediate mediated mediates mediating broker brokered brokering brokers'),
  ...words('object', 'direct-bilateral', 'invited invites'),
  ...words('object', 'public-signal', 'warned warns'),
  ...words('meet', 'multilateral', 'gathered convened convene'),
  ...words('noun', 'coalition', 'alliance coalition'),
])

type Special = (sentence: Sentence, at: number) => Trigger | null

/** Words that need a second look before they count. */
const SPECIAL = new Map<string, Special>([
  // “a direct channel”, “opened a channel to”; not “the news channel”, “the Beagle Channel”, a verb “channels Obama”.
  ...each('channel channels', (sentence, at) => {
    const before = sentence.lower(at - 1)
    const opened = near(sentence, at, -5, OPEN) >= 0 && !CHANNEL_NOT.has(before)
    if (!opened && !CHANNEL_OF.has(before) && !/^(?:between|to|with|for|of)$/.test(sentence.lower(at + 1)) && !OURS.has(before)) return null
    if (CHANNEL_NOT.has(before)) return null
    const kind = /^(?:back|secret|discreet|private|unofficial|clandestine)$/.test(before) ? 'back-channel' : 'direct-bilateral'
    return { at, to: at + 1, frame: 'noun', kind }
  }),
  // “passed messages”, “messages are passed”, “sent a letter”; not “the message of the film”.
  ...each('message messages letter letters note notes', (sentence, at) => {
    const lower = sentence.lower(at)
    const verb = near(sentence, at, -4, CARRY) >= 0 ? near(sentence, at, -4, CARRY) : near(sentence, at, 6, CARRY)
    if (verb < 0) return null
    return { at, to: at + 1, frame: 'noun', kind: /^mess/.test(lower) && PASS.has(sentence.lower(verb)) ? 'back-channel' : 'direct-bilateral', verb }
  }),
  // “a phone call with”, “a call between”; not “a call for calm”, “called it a lie”.
  ...each('call calls', (sentence, at) => {
    const phone = /^(?:phone|telephone|video|conference)$/.test(sentence.lower(at - 1))
    return phone || /^(?:with|between)$/.test(sentence.lower(at + 1)) ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral' } : null
  }),
  // “called him to discuss”, “called Rome by phone”; not “called on Rome to stop”, “called the vote a sham”.
  ['called', (sentence, at) => {
    const end = sentence.party(at + 1) ? at + 2 : -1
    return end > 0 && /^(?:by|to|on)$/.test(sentence.lower(end)) && near(sentence, end, 3, CALL_FOR) >= 0 ? { at, to: at + 1, frame: 'object', kind: 'direct-bilateral' } : null
  }],
  // “summoned the ambassador”, “expelled two attachés”; not “recalled the war”, “expelled a member”.
  ...each('summoned summons summon', (sentence, at) => (envoyNear(sentence, at) ? { at, to: at + 1, frame: 'object', kind: 'ambassadorial', status: 'one-off' } : null)),
  ...each('expelled expels expel recalled recalls recall withdrew', (sentence, at) =>
    envoyNear(sentence, at) ? { at, to: at + 1, frame: 'envoy', kind: 'ambassadorial', status: 'suspended' } : null),
  // “sent an envoy to”, “dispatched a delegation to”; not “sent tanks to”.
  ...each('sent sends send sending dispatched dispatches', (sentence, at) => (envoyNear(sentence, at) ? { at, to: at + 1, frame: 'envoy', kind: 'ambassadorial' } : null)),
  // “in contact with”, “no contact”; not “contact lenses”.
  ...each('contact touch', (sentence, at) => {
    const after = /^(?:with|between|to)$/.test(sentence.lower(at + 1))
    const before = /^(?:in|no|direct|any|without|into)$/.test(sentence.lower(at - 1))
    return (after && before) || (sentence.lower(at) === 'contact' && (after || before)) ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral' } : null
  }),
  // “raised the case with”, “raised it to”; not “raised taxes”, “raised to the ground”.
  ...each('raised raises raise', (sentence, at) => (near(sentence, at, 8, WITH_TO) > at + 1 ? { at, to: at + 1, frame: 'to', kind: 'direct-bilateral' } : null)),
  // “reached out to”, “wrote to”, “sat down with”.
  ...each('reached reaches reach reaching', (sentence, at) => (sentence.lower(at + 1) === 'out' ? { at, to: at + 2, frame: 'to', kind: 'direct-bilateral' } : null)),
  ...each('wrote writes writing', (sentence, at) => (sentence.lower(at + 1) === 'to' ? { at, to: at + 1, frame: 'to', kind: 'direct-bilateral' } : null)),
  ...each('sat sit sitting', (sentence, at) => (sentence.lower(at + 1) === 'down' ? { at, to: at + 2, frame: 'with', kind: 'direct-bilateral' } : null)),
  // “gave a warm welcome to”; not “welcome to the show”.
  ['welcome', (sentence, at) => (near(sentence, at, -4, GAVE) >= 0 ? { at, to: at + 1, frame: 'to', kind: 'visit-talks', status: 'one-off' } : null)],
  // “put the regime on notice”.
  ['notice', (sentence, at) => {
    const put = near(sentence, at, -8, PUT)
    return sentence.lower(at - 1) === 'on' && put >= 0 ? { at: put, to: put + 1, frame: 'object', kind: 'public-signal', verb: put } : null
  }],
  // “no formal protocol for such discussions”; not “the Kyoto Protocol”.
  ['protocol', (sentence, at) => (/^(?:formal|no|the|a|any|military)$/.test(sentence.lower(at - 1)) ? { at, to: at + 1, frame: 'noun', kind: 'formal-protocol' } : null)],
  // “opening with Iran”; not “the opening ceremony”.
  ['opening', (sentence, at) => (/^(?:with|to|between)$/.test(sentence.lower(at + 1)) ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral' } : null)],
  // “such coordination with”.
  ['coordination', (sentence, at) => (/^(?:with|between)$/.test(sentence.lower(at + 1)) ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral' } : null)],
  ['section', (sentence, at) => (/^interests?$/.test(sentence.lower(at - 1)) ? { at, to: at + 1, frame: 'noun', kind: 'ambassadorial', status: 'standing' } : null)],
  ['offices', (sentence, at) => (sentence.lower(at - 1) === 'good' ? { at, to: at + 1, frame: 'noun', kind: 'mediation' } : null)],
  // “for talk on missiles”, “talk to Rome”.
  ['talk', (sentence, at) => (sentence.lower(at - 1) === 'for' ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral' } : { at, to: at + 1, frame: 'with', kind: 'direct-bilateral' })],
])

function each(list: string, special: Special): [string, Special][] {
  return list.split(' ').map((word) => [word, special])
}

/** Index of a word of `set` within `reach` items of `at` (negative: before it), -1 where there is none. */
export function near(sentence: Sentence, at: number, reach: number, set: ReadonlySet<string>): number {
  const step = reach < 0 ? -1 : 1
  for (let next = at + step; next !== at + reach + step; next += step) {
    const lower = sentence.lower(next)
    if (!sentence.items[next] || lower === ';') return -1
    if (set.has(lower)) return next
  }
  return -1
}

function envoyNear(sentence: Sentence, at: number): boolean {
  for (let next = at + 1; next <= at + 6; next++) {
    const item = sentence.items[next]
    if (!item || item.kind === 'mark') return false
    if (ENVOY.test(item.text)) return true
  }
  return false
}

const ENVOY = /\b(?:ambassadors?|envoys?|emissar(?:y|ies)|diplomats?|attach[eé]s?|charg[eé]|consuls?|delegations?|negotiators?|mediators?)\b/i
const OPEN = new Set('open opened opening opens reopen reopened establish established keep kept maintain maintained maintains use used create created close closed lost'.split(' '))
const CHANNEL_OF = new Set('direct back diplomatic secret main open private official unofficial military formal informal discreet backdoor communication clandestine reliable only'.split(' '))
const CHANNEL_NOT = new Set('news television tv youtube cable radio sports shipping distribution sales english'.split(' '))
const OURS = new Set(['our', 'their', 'no'])
const CARRY = new Set('pass passed passes passing relay relayed relays relaying carry carried carries carrying convey conveyed conveying deliver delivered exchange exchanged exchanging send sent sends sending sent handed shuttled transmit transmitted transmitting'.split(' '))
const PASS = new Set('pass passed passes passing relay relayed relays relaying carry carried carries carrying convey conveyed conveying shuttled transmit transmitted transmitting'.split(' '))
const CALL_FOR = new Set('phone telephone discuss congratulate warn urge ask offer'.split(' '))
const WITH_TO = new Set(['with', 'to'])
const GAVE = new Set(['gave', 'gives', 'give', 'given'])
const PUT = new Set(['put', 'puts', 'putting'])
