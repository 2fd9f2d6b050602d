import {
  breaks, cancellations, continuations, denials, frequencies, heldVerbs, negations, participleModifiers, possibilities, prospects, refusals, suspensions,
} from '../lexicon/en/status.js'
import type { ChannelStatus } from '../model.js'
import { near, type Sentence } from './contact-sentence.js'
import type { Trigger } from './contact-triggers.js'
import type { TimeRead } from './reading.js'

/**
 * Whether the contact is there, was, will be, or is missing: “No line is open; they *met once*, *may meet* again, and Oslo
 * *broke off* the rest.” A negation, a condition or a question is never dropped.
 */
export function statusOf(sentence: Sentence, trigger: Trigger, subject: number, time: TimeRead | null): ChannelStatus {
  const { from, to } = clauseOf(sentence, trigger, subject)
  const has = (set: ReadonlySet<string>, a = from, b = to): number => {
    for (let at = a; at < b; at++) if (set.has(sentence.lower(at))) return at
    return -1
  }
  const refused = has(refusals)
  const negated = negationOf(sentence, trigger, from, to)
  if (refused >= 0 && !(negated >= 0 && negated < refused)) return 'refused'
  if (has(TURNED) >= 0 && sentence.lower(has(TURNED) + 1) === 'down') return 'refused'
  if (deniedBefore(sentence, trigger)) return 'disputed'
  if (sentence.lower(has(RULED) + 1) === 'out' && has(RULED) >= 0) return negated >= 0 ? 'proposed' : 'refused'
  if (has(FAILED) >= 0 && has(APPEAR) >= 0) return 'cancelled'
  if (has(cancellations) >= 0 || (has(CALLED) >= 0 && sentence.lower(has(CALLED) + 1) === 'off')) return 'cancelled'
  // “silent since May”, “called him”: a month, and the call itself, are no wish.
  const wish = sentence.items.some(({ lower, text }, at) => at >= from && at < to && at !== trigger.at && text !== 'May' && possibilities.has(lower))
  const possible = wish || question(sentence)
  const ahead = has(prospects) >= 0 || time?.points === 'future'
  if (negated >= 0) return has(WOULD, from, trigger.at) >= 0 && has(WOULD, from, trigger.at) < negated ? 'refused' : 'none'
  if (trigger.status === 'suspended') return 'suspended'
  if (suspended(sentence, from, to)) return possible ? 'proposed' : 'suspended'
  if (possible && !(ahead && has(WILL, from, trigger.at) >= 0)) return 'proposed'
  if (ahead) return 'prospective'
  if (/^(?:main|primary|principal)$/.test(sentence.lower(trigger.at - 1)) || mainChannel(sentence)) return 'active-main'
  if (hasPerfect(sentence, from, trigger.at) && time?.kind === 'duration') return 'active'
  if (hasPerfect(sentence, from, trigger.at) && has(EARLIER, trigger.to, to) >= 0) return 'historical'
  if (has(frequencies) >= 0 || fromTimeToTime(sentence, from, to)) return past(sentence, trigger, from) && has(frequencies) < 0 ? (hasPerfect(sentence, from, trigger.at) ? 'intermittent' : 'historical') : 'intermittent'
  if (trigger.status) return trigger.status
  if (has(continuations) >= 0) return 'active'
  if (past(sentence, trigger, from) || afterIt(sentence, trigger)) return longAgo(time) ? 'historical' : 'one-off'
  if (longAgo(time)) return 'historical'
  if (trigger.frame === 'noun' && /^(?:is|are|remains?)$/.test(sentence.lower(trigger.to))) return 'active'
  if (time?.kind === 'weekday' || time?.kind === 'date' || time?.points === 'past') return 'one-off'
  return trigger.kind === 'formal-protocol' ? 'standing' : 'active'
}

/** “denied that it was talking to”, “denied holding talks”; not “denied a visa to the envoy who met”. */
function deniedBefore(sentence: Sentence, trigger: Trigger): boolean {
  for (let at = Math.max(0, trigger.at - 10); at < trigger.at; at++) if (denials.has(sentence.lower(at)) && (/^(?:that|any|reports?|it|having)$/.test(sentence.lower(at + 1)) || sentence.lower(at + 1).endsWith('ing'))) return true
  return false
}

/** The clause the trigger stands in: from its subject or the last border to the next one. */
function clauseOf(sentence: Sentence, trigger: Trigger, subject: number): { from: number; to: number } {
  const border = (at: number): boolean => CLAUSE.has(sentence.lower(at)) || (sentence.lower(at) === ',' && sentence.lower(at + 1) === 'there')
  const first = subject >= 0 && subject < trigger.at ? sentence.listStart(subject) - 8 : 0
  let from = trigger.at
  while (from > Math.max(0, first) && !border(from - 1) && trigger.at - from < 24) from--
  let to = trigger.to
  while (to < sentence.items.length && to - trigger.to < 16 && !border(to) && !CONDITION.has(sentence.lower(to)) && !SAID.has(sentence.lower(to))) to++
  return { from, to }
}

/** “no channel”, “isn’t talking”, “has yet to meet”, “never met”; not “not only talked”. */
function negationOf(sentence: Sentence, trigger: Trigger, from: number, to: number): number {
  for (let at = from; at < trigger.at; at++) {
    const lower = sentence.lower(at)
    if (lower.endsWith('n\'t') || negations.has(lower)) {
      if (/^(?:only|just|least)$/.test(sentence.lower(at + 1))) continue
      // “no” and “without” deny the noun near them alone: “with no coat he met her”.
      if ((lower === 'no' || lower === 'without' || lower === 'any') && trigger.at - at > 5) continue
      return at
    }
    if (lower === 'yet' && sentence.lower(at + 1) === 'to') return at
  }
  for (let at = trigger.to; at < Math.min(to, trigger.to + 8); at++) {
    const lower = sentence.lower(at)
    // “talks have not begun”, “no talks were held” is read above; “met but did not agree” has a border between.
    if ((lower.endsWith('n\'t') || lower === 'not' || lower === 'never') && trigger.frame === 'noun' && BE_HAVE.has(lower.endsWith('n\'t') ? lower.slice(0, -3) : sentence.lower(at - 1)) && near(sentence, at, 3, HELD) >= 0) return at
  }
  return -1
}

/** “broke off talks”, “the talks collapsed”, “relations were suspended”; “ended talks with progress” only ended a round. */
function suspended(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = sentence.lower(at)
    if (suspensions.has(lower)) return true
    const next = sentence.lower(at + 1)
    if (breaks.has(lower) && (next === 'off' || next === 'down')) return true
    if (lower === 'on' && (next === 'hold' || next === 'ice')) return true
    if (/^walk(?:ed|ing|s)?$/.test(lower) && (next === 'out' || next === 'away')) return true
  }
  return false
}

/** The trigger tells of something over: “met”, “held talks”, “has opened a channel”. */
function past(sentence: Sentence, trigger: Trigger, from: number): boolean {
  const word = sentence.lower(trigger.at)
  if (trigger.frame !== 'noun') {
    const before = sentence.lower(trigger.at - 1)
    return PAST_FORM.test(word) || (word === 'spoke' || word === 'met' || word === 'put' || word === 'sent' || word === 'spoken' || word === 'wrote' || word === 'sat') || /^(?:has|have|had)$/.test(before) || /^(?:meets|hosts|receives|visits|welcomes)$/.test(word)
  }
  for (let at = trigger.at - 1; at >= from; at--) {
    const lower = sentence.lower(at)
    if (sentence.items[at]!.kind !== 'word') continue
    if (lower === 'are' || lower === 'is' || lower === 'remain' || lower === 'continue') return false
    if (heldVerbs.has(lower) || (PAST_FORM.test(lower) && !participleModifiers.has(lower))) return true
  }
  const right = sentence.lower(trigger.to)
  return right === 'were' || right === 'was' || right === 'took' || right === 'ended' || right === 'followed' || near(sentence, trigger.to - 1, 8, TOOK) >= 0
}

/** “after the talks”, “following a meeting”, “during talks”. */
function afterIt(sentence: Sentence, trigger: Trigger): boolean {
  return near(sentence, trigger.at, -4, AFTER) >= 0
}

/** “the main channel for the talks is …” */
function mainChannel(sentence: Sentence): boolean {
  return sentence.items.some(({ lower }, at) => /^channels?$/.test(lower) && /^(?:main|primary|principal|chief)$/.test(sentence.lower(at - 1)))
}

const hasPerfect = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (/^(?:has|have)$/.test(sentence.lower(at))) return true
  return false
}

/** A bare year, a decade, “years ago”: told as history. */
const longAgo = (time: TimeRead | null): boolean => time?.kind === 'year' || (time?.kind === 'period' && time.points === 'none')

function fromTimeToTime(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (sentence.lower(at) === 'at' && sentence.lower(at + 1) === 'times') return true
    if (sentence.lower(at) === 'from' && sentence.lower(at + 1) === 'time' && sentence.lower(at + 3) === 'time') return true
    if (sentence.lower(at) === 'on' && sentence.lower(at + 1) === 'occasion') return true
  }
  return false
}

const question = (sentence: Sentence): boolean => sentence.items.slice(-2).some(({ lower }) => lower === '?')

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const CLAUSE = words('; : — that because while although though whereas but when which who where even')
const CONDITION = words('if whether unless until')
const SAID = words('said says told added saying')
const TURNED = words('turned turns turning')
const RULED = words('ruled rule rules ruling')
const FAILED = words('failed fail fails failing')
const APPEAR = words('show appear attend turn')
const CALLED = words('called calls call')
const WOULD = words('would will won\'t wouldn\'t')
const WILL = words('will shall \'ll scheduled')
const EARLIER = words('before previously')
const HELD = words('begun held started taken taking met resumed happened place scheduled agreed')
const BE_HAVE = words('is are was were has have had do does did')
const TOOK = words('took ended concluded broke')
const AFTER = words('after following during since at earlier')
const PAST_FORM = /^[a-z]{2,}(?:ed|met)$/
