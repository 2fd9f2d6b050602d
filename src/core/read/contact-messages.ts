import { carrying, courtesies, handing, offering, sending, sentThings, thingsMet, toldBy, toldVerbs } from '../lexicon/en/channels.js'
import { each } from './contact-diplomacy.js'
import { near, type Sentence } from './contact-sentence.js'
import type { Special, Trigger } from './contact-triggers.js'

/**
 * Words that pass from one side to the other: “Lima *wrote to* La Paz, La Paz *never replied*, and the queen’s *telegram of
 * condolence* was *handed* to the Chilean consul.”
 */
export const written: readonly (readonly [string, Special])[] = [
  // “passed messages”, “messages are passed”, “sent a letter”, “a letter to the king”; not “the message of the film”.
  ...each('message messages letter letters note notes', letter),
  // “sent condolences to”, “a telegram from the king”; not “the telegraph company”.
  ...each([...courtesies].join(' '), letter),
  // “told the premier by phone”, “in a letter to Lima he assured the Peruvians”; not “told a rally”, “warned in a speech”.
  ...[...toldVerbs].filter((verb) => verb !== 'warned').map((verb): [string, Special] => [verb, (sentence, at) => (partyNext(sentence, at) && spokenDirectly(sentence, at) ? object(at, 'direct-bilateral', 'one-off') : asked(sentence, at))]),
  ...each('ask asks asking requested requests', asked),
  // “notified Chile of the launch”, “briefs its allies on it”; not “informed readers”.
  ...each('notified notifies notify notifying briefs inform informs', (sentence, at) => (partyNext(sentence, at) ? object(at, 'direct-bilateral') : null)),
  // “invited the premier”: what comes of it is open; not “invited him into the party”, “invited investors to buy”.
  ...each('invited invites invite inviting', (sentence, at) => (near(sentence, at, 6, INTO) < 0 ? object(at, 'direct-bilateral', 'proposed') : null)),
  // “approached Norway to mediate”; not “approached Norway at speed”, “the storm approached Chile”.
  ...each('approached approaches sounded', (sentence, at) => {
    const end = endOfParty(sentence, at)
    if (sentence.lower(at) === 'sounded') return sentence.lower(at + 1) === 'out' ? { at, to: at + 2, frame: 'object', kind: 'direct-bilateral' } : null
    return end > 0 && /^(?:about|to|with|for|over)$/.test(sentence.lower(end)) ? object(at, 'direct-bilateral') : null
  }),
  // “never replied to Lima’s letter”; not “replied to critics that”, where no letter is told of.
  ...each('replied replies reply replying responded responds respond responding answered', (sentence, at) => {
    const to = sentence.lower(at) === 'answered' ? at : at + 1
    const noun = /^(?:a|an|the|no|any|its|his|her|their|official|formal|written)$/.test(sentence.lower(at - 1))
    // “no reply from Lima on the offer of talks”: the talks tell more.
    if (noun && near(sentence, at, 14, TALKS) >= 0) return null
    if (noun) return /^(?:to|from)$/.test(sentence.lower(at + 1)) && near(sentence, at, -5, CARRY) >= 0 ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral' } : null
    if (to > at && sentence.lower(to) !== 'to') return null
    return near(sentence, to, 7, sentThings) >= 0 ? { at, to: at + 1, frame: to > at ? 'to' : 'object', kind: 'direct-bilateral' } : null
  }),
  // “got no answer from Lima”, “awaits a response from the rebels”; not “the answer from the polls”.
  ...each('answer response responses', (sentence, at) =>
    sentence.lower(at + 1) === 'from' && near(sentence, at, -6, CARRY) >= 0 ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral' } : null),
  // “took the case up with Lima”, “brought it up with”; not “took up arms with”.
  ...each('took take takes taken taking brought brings', (sentence, at) => {
    const up = near(sentence, at, 5, UP)
    return up >= 0 && near(sentence, up, 5, WITH) >= 0 && near(sentence, at, 6, ARMS) < 0 ? { at, to: up + 1, frame: 'with', kind: 'direct-bilateral' } : null
  }),
  // “raised the case with”, “raised it to”; not “raised taxes”, “raised to the ground”.
  ...each('raised raises raise raising broached broach broaches broaching', (sentence, at) => (near(sentence, at, 8, WITH_TO) > at + 1 ? { at, to: at + 1, frame: 'to', kind: 'direct-bilateral' } : null)),
  // “conveyed its concern to Lima”; not “conveyed a sense of ease”.
  ...each('conveyed conveys convey conveying relayed', (sentence, at) => (near(sentence, at, 7, TO) > at && near(sentence, at, 7, MESSAGE) < 0 ? { at, to: at + 1, frame: 'to', kind: 'direct-bilateral' } : null)),
  ...each('wrote writes writing written write', (sentence, at) => (sentence.lower(at + 1) === 'to' ? { at, to: at + 1, frame: 'to', kind: 'direct-bilateral' } : null)),
  // “reached out to”.
  ...each('reached reaches reach reaching', (sentence, at) => (sentence.lower(at + 1) === 'out' ? { at, to: at + 2, frame: 'to', kind: 'direct-bilateral' } : null)),
  // “without meeting the Chileans” is a verb, “a meeting of the two” a noun.
  ['meeting', (sentence, at) => ({ at, to: at + 1, frame: partyNext(sentence, at) && !/^(?:a|the|his|her|its|their|this|that|first|last|next)$/.test(sentence.lower(at - 1)) ? 'meet' : 'noun', kind: 'direct-bilateral' })],
  // “met the Chileans”; not “met Chile’s conditions”.
  ...each('met meet meets', (sentence, at) => (sentence.lower(at + 1) !== 'with' && thingMet(sentence, at) ? null : { at, to: at + 1, frame: 'meet', kind: 'direct-bilateral' })),
]

function letter(sentence: Sentence, at: number): Trigger | null {
  if (sentence.lower(at + 1) === 'verbale') {
    const verb = near(sentence, at, -5, CARRY)
    return { at, to: at + 2, frame: 'noun', kind: 'formal-protocol', ...(verb < 0 ? { status: 'one-off' as const } : { verb }) }
  }
  const before = near(sentence, at, -5, CARRY)
  const behind = near(sentence, at, 6, CARRY)
  // “the letter offered to free the crew”: what it says, not how it went.
  const verb = before >= 0 ? before : offering.has(sentence.lower(behind)) ? -1 : behind
  if (verb >= 0) return { at, to: at + 1, frame: 'noun', kind: carrying.has(sentence.lower(verb)) && !courtesies.has(sentence.lower(at)) ? 'back-channel' : 'direct-bilateral', verb }
  return /^(?:to|from)$/.test(sentence.lower(at + 1)) && LETTER.test(sentence.lower(at)) ? { at, to: at + 1, frame: 'noun', kind: 'direct-bilateral', status: 'one-off' } : null
}

/** “asked Norway to mediate”, “asked Lima for an inquiry”; not “asked the minister how he slept”, “was asked to wait”. */
function asked(sentence: Sentence, at: number): Trigger | null {
  if (!/^(?:ask|request)/.test(sentence.lower(at))) return null
  const end = endOfParty(sentence, at)
  return end > 0 && /^(?:to|for)$/.test(sentence.lower(end)) && BE.has(sentence.lower(at - 1)) === false ? object(at, 'direct-bilateral') : null
}

const object = (at: number, kind: Trigger['kind'], status?: Trigger['status']): Trigger => ({ at, to: at + 1, frame: 'object', kind, ...(status ? { status } : {}) })

/** Index after the party that follows the word, -1 where none does. */
function endOfParty(sentence: Sentence, at: number): number {
  const first = /^(?:the|its|his|her|their|both)$/.test(sentence.lower(at + 1)) ? at + 2 : at + 1
  const party = sentence.party(first)
  return party && !party.genitive ? sentence.listEnd(first) : -1
}

const partyNext = (sentence: Sentence, at: number): boolean => endOfParty(sentence, at) > 0

/** “by phone”, “in a letter”, “during the call”, and before the verb “In a telephone conversation, …”. */
function spokenDirectly(sentence: Sentence, at: number): boolean {
  for (let next = 0; next < sentence.items.length; next++) {
    if (!toldBy.has(sentence.lower(next))) continue
    if (next < at ? next > 6 : next - at > 14) continue
    if ([1, 2, 3, 4].some((back) => BY.has(sentence.lower(next - back)))) return true
  }
  return false
}

function thingMet(sentence: Sentence, at: number): boolean {
  for (let next = at + 1; next <= at + 6; next++) {
    const lower = sentence.lower(next)
    if (thingsMet.has(lower)) return true
    const item = sentence.items[next]
    if (!item || item.kind === 'mark' || (item.kind === 'party' && !item.genitive && item.text.endsWith('s')) || /^(?:in|on|at|with|and|to|for|after|before|by|who)$/.test(lower)) return false
  }
  return false
}

/** What is done to a letter. */
const CARRY: ReadonlySet<string> = new Set([...carrying, ...sending, ...handing, ...offering, 'await', 'awaits', 'awaited', 'awaiting', 'no', 'any', 'without'])
const LETTER = /^(?:letter|telegram|cable|note)s?$/
const BY = new Set(['by', 'in', 'during', 'at', 'for', 'after', 'via', 'over'])
const WITH_TO = new Set(['with', 'to'])
const WITH = new Set(['with'])
const TALKS = new Set(['talks', 'negotiations', 'meeting', 'dialogue', 'summit'])
const INTO = new Set(['into', 'invest', 'buy', 'bid', 'apply'])
const TO = new Set(['to'])
const MESSAGE = new Set(['message', 'messages', 'letter', 'letters', 'note', 'notes', ...courtesies])
const UP = new Set(['up'])
const ARMS = new Set(['arms', 'residence', 'post', 'position', 'positions', 'duties'])
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
