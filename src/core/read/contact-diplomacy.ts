import {
  committees, embassyVerbs, exchanged, exchangedWords, hostVerbs, issuing, jointModifiers, lineModifiers, lodging, namedContacts, naming, protests, relationVerbs, travelAims, travellers, travelVerbs,
} from '../lexicon/en/channels.js'
import { near, type Sentence } from './contact-sentence.js'
import type { Special, Trigger } from './contact-triggers.js'

/**
 * Contact by the book: “Oslo *recalled its ambassador*, Riga *turned down an invitation*, and by June the two had *no diplomatic
 * relations*; only the *telephone line* between their navies was tested each morning.”
 */
export const diplomatic: readonly (readonly [string, Special])[] = [
  // “summoned the ambassador”, “expelled two attachés”; not “recalled the war”, “expelled a member”.
  ...each('summoned summons summon', (sentence, at) => (envoyNear(sentence, at) ? { at, to: at + 1, frame: 'envoy', kind: 'ambassadorial', status: 'one-off' } : null)),
  ...each('expelled expels expel recalled recalls recall withdrew withdraw withdraws suspended suspends', (sentence, at) =>
    envoyNear(sentence, at) ? { at, to: at + 1, frame: 'envoy', kind: 'ambassadorial', status: 'suspended' } : null),
  // “sent an envoy to”, “dispatched a delegation to”; not “sent tanks to”.
  ...each('send sends sent sending dispatched dispatches', (sentence, at) => (envoyNear(sentence, at) ? { at, to: at + 1, frame: 'envoy', kind: 'ambassadorial' } : null)),
  ['section', (sentence, at) => (/^interests?$/.test(sentence.lower(at - 1)) ? { at, to: at + 1, frame: 'envoy', kind: 'ambassadorial', status: 'standing' } : null)],
  // “a hotline links the two armies”.
  ...each('hotline hotlines', (sentence, at) => ({ at, to: at + 1, frame: /^(?:link|connect)/.test(sentence.lower(at + 1)) ? 'mediate' : 'noun', kind: 'technical-deconfliction' })),
  // “severed diplomatic relations”, “no diplomatic ties”; not “trade ties grew”, “public relations”.
  ...each('relations ties', (sentence, at) => {
    const verb = near(sentence, at, -4, relationVerbs) >= 0 ? near(sentence, at, -4, relationVerbs) : near(sentence, at, 5, relationVerbs)
    const diplomatic = sentence.lower(at - 1) === 'diplomatic'
    if (verb < 0 || !(diplomatic || PLAIN_BREAK.has(sentence.lower(verb)))) return null
    const status = CUT.has(sentence.lower(verb)) ? 'suspended' : HAVE.has(sentence.lower(verb)) ? 'standing' : undefined
    return { at, to: at + 1, frame: 'noun', kind: 'ambassadorial', verb, ...(status ? { status } : {}) }
  }),
  // “a telephone line between the armies”, “no line to call”; not “a line of trenches”, “the party line”.
  ...each('line lines', (sentence, at) => {
    const call = sentence.lower(at + 1) === 'to' && /^(?:call|phone|ring)$/.test(sentence.lower(at + 2))
    const named = lineModifiers.has(sentence.lower(at - 1)) && /^(?:between|to|with|linking|that|was|is|were|are|remains?)$/.test(sentence.lower(at + 1))
    const spoken = sentence.lower(at + 1) === 'of' && /^communications?$/.test(sentence.lower(at + 2))
    const to = spoken || call ? at + 3 : at + 1
    return call || named || spoken ? { at, to, frame: call && (sentence.party(to) || sentence.lower(to) === 'each') ? 'meet' : 'noun', kind: 'direct-bilateral' } : null
  }),
  // “exchange positions every day”, “exchanged views”; not “exchanged fire”, “exchanged prisoners”.
  ...each('exchange exchanges exchanged exchanging', (sentence, at) => {
    // “official exchanges between the two”; not “stock exchanges”.
    if (sentence.lower(at) === 'exchanges' && /^(?:official|diplomatic|high-level|political|military)$/.test(sentence.lower(at - 1))) return { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral' }
    const what = near(sentence, at, 3, exchanged)
    if (what < 0) return null
    return { at, to: what + 1, frame: 'meet', kind: exchangedWords.has(sentence.lower(what)) ? 'direct-bilateral' : 'technical-deconfliction' }
  }),
  // “shook hands”; not “changed hands”.
  ['hands', (sentence, at) => (/^(?:shook|shake|shaken|shaking)$/.test(sentence.lower(at - 1)) ? { at: at - 1, to: at + 1, frame: 'meet', kind: 'sideline-contact', status: 'one-off' } : null)],
  // “turned down an invitation to Quito”; not “an invitation to bid”.
  ...each('invitation invitations', (sentence, at) => {
    const own = sentence.items[at - 1]?.genitive
    return own || /^(?:from|to|by)$/.test(sentence.lower(at + 1)) ? { at, to: at + 1, frame: 'noun', kind: 'visit-talks', status: 'proposed' } : null
  }),
  // “received the Chilean minister”; not “welcomed Chile’s decision”, “received Chilean wheat”.
  ...[...hostVerbs].map((verb): [string, Special] => [verb, (sentence, at) => (guest(sentence, at) ? { at, to: at + 1, frame: 'object', kind: 'visit-talks' } : null)]),
  // “reopened its embassy in Quito”.
  ...each('embassy embassies', embassy),
  // “named an ambassador to Peru”; not “named a new chairman”.
  ...each([...naming].join(' '), (sentence, at) => (envoyNear(sentence, at) && near(sentence, at, 8, TO) >= 0 ? { at, to: at + 1, frame: 'envoy', kind: 'ambassadorial', status: 'one-off' } : null)),
  // “declared two attachés persona non grata”, “ordered the diplomats to leave”; not “ordered the envoy a drink”.
  ...each('declared declares declare ordered orders order', (sentence, at) =>
    envoyNear(sentence, at) && near(sentence, at, 10, OUT) >= 0 ? { at, to: at + 1, frame: 'envoy', kind: 'ambassadorial', status: 'suspended' } : null),
  // “presented her credentials to the king”; not “press credentials”.
  ['credentials', (sentence, at) => (near(sentence, at, -4, PRESENTED) >= 0 ? { at, to: at + 1, frame: 'noun', kind: 'ambassadorial', status: 'one-off' } : null)],
  // “Norway is the protecting power for Peru in Chile”.
  ['power', (sentence, at) => (sentence.lower(at - 1) === 'protecting' ? { at, to: at + 1, frame: 'noun', kind: 'ambassadorial', status: 'standing' } : null)],
  // “a joint truce committee”, “the armistice commission”; not “the parliamentary committee”, “a joint statement”.
  ...each('committee committees commission commissions mechanism office officers', (sentence, at) => {
    const truce = [1, 2, 3].some((back) => committees.has(sentence.lower(at - back)))
    const joint = [1, 2, 3].some((back) => jointModifiers.has(sentence.lower(at - back))) && /^(?:committee|commission)s?$/.test(sentence.lower(at))
    if (!truce && !joint) return null
    return { at, to: at + 1, frame: 'noun', kind: truce ? 'technical-deconfliction' : 'formal-protocol', ...(near(sentence, at, 4, SITTING) >= 0 ? {} : { status: 'standing' as const }) }
  }),
  // “lodged a protest with Lima”; not “a street protest”, “a protest with 300 people”.
  ...each([...protests].join(' '), (sentence, at) => {
    const verb = near(sentence, at, -5, lodging) >= 0 ? near(sentence, at, -5, lodging) : near(sentence, at, 3, lodging)
    if (verb < 0 || (/^protest/.test(sentence.lower(at)) && near(sentence, at, 3, WITH_TO) < 0)) return null
    return { at, to: at + 1, frame: 'noun', kind: 'formal-protocol', verb }
  }),
  // “issued a warning to Chile”, “gave notice to”; not “a storm warning”, “a notice to readers”.
  ...each('warning warnings ultimatum assurance assurances', (sentence, at) => {
    const verb = near(sentence, at, -5, issuing)
    return verb >= 0 ? { at, to: at + 1, frame: 'noun', kind: 'public-signal', verb } : null
  }),
  // “shuttled between Lima and the rebels”.
  ...each('shuttled shuttling shuttles intercede interceded', (sentence, at) => (sentence.lower(at + 1) === 'between' ? { at, to: at + 1, frame: 'mediate', kind: 'mediation' } : null)),
  // “the minister flew to Quito to meet the Ecuadoreans”; not “tourists flew to Quito”, “ships arrived in Callao”.
  ...[...travelVerbs].map((verb): [string, Special] => [verb, (sentence, at) => {
    const back = sentence.lower(at + 1) === 'back' ? at + 2 : at + 1
    if (!/^(?:to|in)$/.test(sentence.lower(back))) return null
    const aim = near(sentence, at, 14, travelAims)
    // “arrived for the peace talks”: with whom, the talks say, not the town.
    if (aim >= 0 && (sentence.lower(aim) === 'summit' || FORMAL.has(namedContacts.get(`${sentence.lower(aim - 1)} ${sentence.lower(aim)}`) ?? ''))) return null
    const noun = verb === 'trip' && [1, 2, 3].some((back) => sentence.items[at - back]?.genitive)
    return noun || aim >= 0 || officialBefore(sentence, at) ? { at, to: back + 1, frame: 'visit', kind: 'visit-talks', travel: true } : null
  }]),
]

export function each(list: string, special: Special): [string, Special][] {
  return list.split(' ').map((word) => [word, special])
}

/** Whoever travels does so for a state: “a Chinese delegation”, “the Greek premier”, who stands a few words before. */
function officialBefore(sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 7; back--) {
    if (sentence.party(back)) return sentence.items.slice(back, at).some(({ text }) => text.toLowerCase().split(/[^a-z]+/).some((word) => travellers.has(word)))
  }
  return false
}

function envoyNear(sentence: Sentence, at: number): boolean {
  for (let next = at + 1; next <= at + 6; next++) {
    const item = sentence.items[next]
    if (!item || item.kind === 'mark') return false
    if (ENVOY.test(item.text)) return true
  }
  return false
}

function guest(sentence: Sentence, at: number): boolean {
  for (let next = at + 1; next <= at + 5; next++) {
    const party = sentence.party(next)
    if (!party) {
      if (!sentence.items[next] || sentence.items[next]!.kind === 'mark') return false
      continue
    }
    const after = sentence.items[next + 1]
    return !party.genitive || travellers.has(sentence.lower(next + 1)) || travellers.has(sentence.lower(next + 2)) || after?.kind === 'party'
  }
  return BE.has(sentence.lower(at - 1))
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** “closed its embassy in Quito” suspends, “reopened” restores; not “outside the embassy”. */
function embassy(sentence: Sentence, at: number): Trigger | null {
  const before = near(sentence, at, -4, embassyVerbs)
  const verb = before >= 0 ? before : near(sentence, at, 5, embassyVerbs)
  if (verb < 0) return null
  return { at, to: at + 1, frame: 'envoy', kind: 'ambassadorial', verb, status: /^(?:clos|shut|evac)/.test(sentence.lower(verb)) ? 'suspended' : 'standing' }
}

const ENVOY = /\b(?:ambassadors?|envoys?|emissar(?:y|ies)|diplomats?|attach[eé]s?|charg[eé]|consuls?|delegations?|negotiators?|mediators?)\b/i
const CUT = new Set('sever severed severs severing cut broke broken break breaking suspended suspend froze frozen'.split(' '))
/** Cut or taken up again they need no “diplomatic”: “broke off relations with”. */
const PLAIN_BREAK = new Set('sever severed severs severing cut broke broken break restore restored restores restoring'.split(' '))
const HAVE = new Set('have has had maintain maintains maintained'.split(' '))
const TO = new Set(['to'])
const WITH_TO = new Set(['with', 'to'])
const OUT = new Set(['persona', 'personae', 'leave', 'out', 'home'])
const PRESENTED = new Set(['presented', 'presents', 'present', 'handed', 'presenting'])
const SITTING = new Set(['met', 'meets', 'meet', 'convened', 'gathered'])
const FORMAL = new Set<string>(['formal-negotiations', 'multilateral', 'mediation'])
