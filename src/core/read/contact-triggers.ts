import { callAims, channelModifiers, contactWords, openingVerbs, otherChannels, secretModifiers, type Frame } from '../lexicon/en/channels.js'
import type { ChannelKind, ChannelStatus } from '../model.js'
import { diplomatic, each } from './contact-diplomacy.js'
import { written } from './contact-messages.js'
import { near, type Sentence } from './contact-sentence.js'

/**
 * The words that show a contact: “They *talked* by *hotline*, then *exchanged letters* through a *go-between*.”
 * Which words tell wherever they stand is in the lexicon; here are those that need a second look.
 */
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
  /** A journey to the other party: the talks it is made for tell more. */
  readonly travel?: true
}

/** Whether a word may be a trigger at all. */
export const tellsOfContact = (lower: string): boolean => TELLING.has(lower)

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
  const word = contactWords.get(lower)
  return word ? { at, to: at + 1, ...word } : null
}

export type Special = (sentence: Sentence, at: number) => Trigger | null

/** Words that need a second look before they count. */
const SPECIAL = new Map<string, Special>([
  ...diplomatic,
  ...written,
  // “are negotiating with”; not “his negotiating partners”, “a negotiating ploy”.
  ['negotiating', (sentence, at) => (NO_TALKS.test(sentence.lower(at + 1)) ? null : { at, to: at + 1, frame: 'noun', kind: 'formal-negotiations' })],
  // “the fourth round of talks”, “a round with the rebels”; not “the opening round of the debate”, “lost in the first round”.
  ...each('round rounds', (sentence, at) => {
    const of = sentence.lower(at + 1) === 'of' && near(sentence, at, 5, TALKS) >= 0
    const again = /^(?:between|with)$/.test(sentence.lower(at + 1)) || /^(?:earlier|previous|another|further|new)$/.test(sentence.lower(at - 1))
    const counted = /^(?:next|first|second|third|final|last|latest)$/.test(sentence.lower(at - 1)) && (at <= 2 || sentence.items.some(({ lower }) => TALKS.has(lower)))
    return of || ((again || counted) && !OF_ON.has(sentence.lower(at + 1)))
      ? { at, to: at + 1, frame: 'noun', kind: 'formal-negotiations' } : null
  }),
  // “the negotiating table”; not “a coffee table”.
  ['table', (sentence, at) => (/^(?:negotiating|bargaining|peace|conference)$/.test(sentence.lower(at - 1)) && near(sentence, at, -4, TO_FROM) >= 0 ? { at, to: at + 1, frame: 'noun', kind: 'formal-negotiations' } : null)],
  // “on speaking terms”.
  ['terms', (sentence, at) => (sentence.lower(at - 1) === 'speaking' ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral' } : null)],
  // “shuttle diplomacy”, “ping-pong diplomacy” between two; not “gunboat diplomacy”.
  ['diplomacy', (sentence, at) => (sentence.lower(at - 1) === 'shuttle' ? { at, to: at + 1, frame: 'noun', kind: 'mediation' } : null)],
  // “put out feelers to”, “overtures from Lima”; not “the overture of the opera”.
  ...each('feelers overture overtures', (sentence, at) => (/^(?:to|from|towards?)$/.test(sentence.lower(at + 1)) ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral', status: 'proposed' } : null)),
  // “an encounter with the Chilean”, “the handshake between the two”; not “a close encounter”.
  ...each('encounter encounters handshake handshakes audience', (sentence, at) => (/^(?:with|between)$/.test(sentence.lower(at + 1)) ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral', status: 'one-off' } : null)),
  // “is engaging with Lima”, “engaged directly with”; not “engaged in fighting with”.
  ...each('engage engaged engages engaging deal dealt dealing deals', (sentence, at) => {
    const directly = sentence.lower(at + 1) === 'directly'
    if (sentence.lower(at + (directly ? 2 : 1)) !== 'with' || (sentence.lower(at).startsWith('deal') && !directly)) return null
    return { at, to: at + (directly ? 2 : 1), frame: 'with', kind: 'direct-bilateral' }
  }),
  // “snubbed the envoy”, “shunned Lima”; not “shunned publicity”.
  ...each('snubbed shunned snubs shuns', (sentence, at) => (sentence.party(at + 1) ? { at, to: at + 1, frame: 'object', kind: 'direct-bilateral', status: 'refused' } : null)),
  // “a direct channel”, “opened a channel to”; not “the news channel”, “the Beagle Channel”, a verb “channels Obama”.
  ...each('channel channels', (sentence, at) => {
    const before = sentence.lower(at - 1)
    const opened = near(sentence, at, -5, openingVerbs) >= 0 && !otherChannels.has(before)
    if (!opened && !channelModifiers.has(before) && !/^(?:between|to|with|for|of)$/.test(sentence.lower(at + 1)) && !OURS.has(before)) return null
    if (otherChannels.has(before)) return null
    const kind = secretModifiers.has(before) ? 'back-channel' : 'direct-bilateral'
    return { at, to: at + 1, frame: 'noun', kind }
  }),
  // “Did Peru call Chile?”; not “Did Peru call Chile a liar?”.
  ['call', (sentence, at) => (sentence.party(at - 1) && sentence.party(at + 1) && sentence.lower(sentence.items.length - 1) === '?' && TOLD_AFTER.test(sentence.lower(at + 2)) ? { at, to: at + 1, frame: 'object', kind: 'direct-bilateral' } : phoneCall(sentence, at))],
  ['calls', phoneCall],
  // “called him to discuss”, “called Rome by phone”; not “called on Rome to stop”, “called the vote a sham”.
  ['called', (sentence, at) => {
    const end = sentence.party(at + 1) ? at + 2 : -1
    return end > 0 && /^(?:by|to|on)$/.test(sentence.lower(end)) && near(sentence, end, 3, callAims) >= 0 ? { at, to: at + 1, frame: 'object', kind: 'direct-bilateral' } : null
  }],
  // “in contact with”, “no contact”; not “contact lenses”.
  ...each('contact touch', (sentence, at) => {
    const after = /^(?:with|between|to)$/.test(sentence.lower(at + 1))
    const before = /^(?:in|no|direct|any|all|further|without|into|close|constant|regular|daily|frequent|permanent)$/.test(sentence.lower(at - 1))
    return (after && before) || (sentence.lower(at) === 'contact' && (after || before)) ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral' } : null
  }),
  // “sat down with”; not “sat for the exam”.
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
  ['offices', (sentence, at) => (sentence.lower(at - 1) === 'good' ? { at, to: at + 1, frame: 'noun', kind: 'mediation' } : null)],
  // “for talk on missiles”, “talk to Rome”.
  ['talk', (sentence, at) => (sentence.lower(at - 1) === 'for' ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral' } : { at, to: at + 1, frame: 'with', kind: 'direct-bilateral' })],
])

const TELLING: ReadonlySet<string> = new Set([...contactWords.keys(), ...SPECIAL.keys()])

const OURS = new Set(['our', 'their', 'no'])
const GAVE = new Set(['gave', 'gives', 'give', 'given'])
const PUT = new Set(['put', 'puts', 'putting'])
const TALKS = new Set('talks negotiations meetings discussions dialogue consultations contacts bargaining'.split(' '))
const TO_FROM = new Set(['to', 'from'])
const OF_ON = new Set(['of', 'on'])
const NO_TALKS = /^(?:partners?|teams?|positions?|tactics?|skills?|ploys?|stance|power|style|strategy|mandate|points?)$/
const TOLD_AFTER = /^(?:\?|that|on|last|again|back|about|at|in)$/

/** “a phone call with”, “a call between”; not “a call for calm”, “called it a lie”. */
function phoneCall(sentence: Sentence, at: number): Trigger | null {
  const phone = /^(?:phone|telephone|video|conference)$/.test(sentence.lower(at - 1))
  return phone || /^(?:with|between)$/.test(sentence.lower(at + 1)) ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral' } : null
}
