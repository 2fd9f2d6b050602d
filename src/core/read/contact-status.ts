import type { ChannelStatus } from '../model.js'
import type { Governed } from './contact-cues.js'
import { governorsOf } from './contact-governors.js'
import { near, type Sentence } from './contact-sentence.js'
import type { Trigger } from './contact-triggers.js'
import type { TimeRead } from './reading.js'

/**
 * Whether the contact is there, was, will be, or is missing: “No line is open; they *met once*, *may meet* again, and Oslo
 * *broke off* the rest.” A negation, a condition or a question is never dropped; a wish is no more than proposed.
 */
export function statusOf(sentence: Sentence, trigger: Trigger, time: TimeRead | null): ChannelStatus {
  const told = governorsOf(sentence, trigger)
  if (told.denied) return 'disputed'
  // “has not ruled out talks” leaves them open.
  if (told.refused || trigger.status === 'refused') return told.negated ? 'proposed' : 'refused'
  if (told.cancelled) return 'cancelled'
  if (told.suspended) return told.negated || told.threatened ? 'active' : told.wish && !told.would ? 'proposed' : told.ahead && !told.past ? 'prospective' : 'suspended'
  if (told.negated && told.attending) return 'cancelled'
  if (told.negated) return told.unwilling || (told.ahead && VOWED.test(words(sentence, told.from, trigger.at))) || (told.wish && !told.ahead && WILLING.test(words(sentence, told.from, trigger.at))) ? 'refused' : 'none'
  if (trigger.status === 'suspended') return 'suspended'
  if (wished(sentence, trigger, told)) return 'proposed'
  // “said it would meet” tells of what is to come.
  if (told.ahead || told.would || (time?.points === 'future' && !told.past)) return 'prospective'
  if (/^(?:main|primary|principal)$/.test(sentence.lower(trigger.at - 1)) || mainChannel(sentence)) return 'active-main'
  if (told.perfect && (time?.kind === 'duration' || since(sentence, trigger) || /(?:ing)$/.test(sentence.lower(trigger.at)))) return 'active'
  if (goesOn(sentence, trigger)) return told.frequent ? 'intermittent' : 'active'
  if (told.former || gone(sentence, trigger, told, time)) return 'historical'
  if (told.frequent || (!/^lines?$/.test(sentence.lower(trigger.at)) && often(sentence, trigger))) return 'intermittent'
  if (fromTimeToTime(sentence, told.from)) return told.past && !told.perfect ? 'historical' : 'intermittent'
  if (trigger.status) return trigger.status
  if (told.going) return 'active'
  if (STANDING.test(sentence.lower(trigger.at)) && told.present) return 'standing'
  if (told.past) return longAgo(sentence, trigger, time) ? 'historical' : 'one-off'
  if (longAgo(sentence, trigger, time)) return 'historical'
  if (trigger.frame === 'noun' && /^(?:is|are|remains?)$/.test(sentence.lower(trigger.to))) return 'active'
  if (time?.kind === 'weekday' || time?.kind === 'date' || time?.points === 'past') return 'one-off'
  if (/^visits?$/.test(sentence.lower(trigger.at)) && !told.verb) return 'one-off'
  return trigger.kind === 'formal-protocol' ? 'standing' : 'active'
}

/** “would meet”, “wants talks”, “will meet if”, “Has Lima met Chile?”; “said it would meet” only tells of what is to come. */
function wished(sentence: Sentence, trigger: Trigger, told: Governed): boolean {
  if (question(sentence)) return true
  const conditional = near(sentence, trigger.to - 1, 12, IF) >= 0
  if (conditional && (told.ahead || told.would || told.present)) return true
  if (!told.wish) return false
  const only = told.would && near(sentence, trigger.at, -2, WOULD) >= 0
  return !(only && !conditional && reported(sentence))
}

/** “are passing notes”, “is still talking to”; not “are meeting on Friday”, which may be to come. */
function goesOn(sentence: Sentence, { at, verb = at }: Trigger): boolean {
  const word = sentence.lower(verb)
  return word.endsWith('ing') && !TO_COME.test(word) && [1, 2].some((back) => /^(?:is|are|’re|'re)$/.test(sentence.lower(verb - back)))
}

const TO_COME = /^(?:meeting|visiting|travell?ing|flying|hosting|sending|going|coming|arriving|receiving|being)$/

const reported = (sentence: Sentence): boolean => sentence.items.some(({ lower }) => SAID.has(lower))

/** “for two months”, “since May”. */
const since = (sentence: Sentence, trigger: Trigger): boolean => near(sentence, trigger.to - 1, 8, SINCE) >= 0

/** “had been in talks”, “once held talks”, “until 2012”, “years ago”; in reported speech “had met” is plain past. */
function gone(sentence: Sentence, trigger: Trigger, told: Governed, time: TimeRead | null): boolean {
  if (told.pluperfect && !reported(sentence)) return true
  if (told.perfect && near(sentence, trigger.to - 1, 8, EARLIER) >= 0) return true
  if (!told.past) return false
  return longAgo(sentence, trigger, time) || near(sentence, trigger.to - 1, 8, UNTIL) >= 0 || near(sentence, trigger.at, -5, ONCE) >= 0 || sentence.items.some(({ lower }, at) => lower === 'ago' && /^(?:years|decades|centuries)$/.test(sentence.lower(at - 1)))
}

/** “meet twice a year”, “every month”; what happens “every day” goes on. */
function often(sentence: Sentence, trigger: Trigger): boolean {
  const at = near(sentence, trigger.to - 1, 6, OFTEN)
  return at >= 0 && !(sentence.lower(at) === 'every' && !/^(?:few|two|three|four|six|month|year|summer|winter|spring|autumn)/.test(sentence.lower(at + 1)))
}

/** “the main channel for the talks is …” */
function mainChannel(sentence: Sentence): boolean {
  return sentence.items.some(({ lower }, at) => /^channels?$/.test(lower) && /^(?:main|primary|principal|chief)$/.test(sentence.lower(at - 1)))
}

/** A bare year or a decade near the contact is told as history; not “cut emissions by 2040”. */
function longAgo(sentence: Sentence, trigger: Trigger, time: TimeRead | null): boolean {
  if (!time || !(time.kind === 'year' || (time.kind === 'period' && time.points === 'none'))) return false
  const at = sentence.items.findIndex(({ start }) => start >= time.start)
  return sentence.lower(at - 1) !== 'by' && at - trigger.to < 14
}

function fromTimeToTime(sentence: Sentence, from: number): boolean {
  for (let at = from; at < sentence.items.length; at++) {
    if (sentence.lower(at) === 'at' && sentence.lower(at + 1) === 'times') return true
    if (sentence.lower(at) === 'from' && sentence.lower(at + 1) === 'time' && sentence.lower(at + 3) === 'time') return true
    if (sentence.lower(at) === 'on' && sentence.lower(at + 1) === 'occasion') return true
  }
  return false
}

const question = (sentence: Sentence): boolean => sentence.items.slice(-2).some(({ lower }) => lower === '?')

const words = (sentence: Sentence, from: number, to: number): string => sentence.items.slice(from, to).map(({ lower }) => lower).join(' ')

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const WILLING = /\b(?:want|ready|willing|prepared|open|interest|wish|eager|seek|keen|desire)/
const VOWED = /\b(?:vowed|pledged|promised|swore|sworn|intention)\b/
const STANDING = /^(?:hotlines?|deconfliction|embassy|embassies)$/
const IF = list('if unless provided')
const WOULD = list('would \'d')
const SAID = list('said says told announced added confirmed stated according promised reported')
const SINCE = list('since')
const EARLIER = list('before previously')
const UNTIL = list('until')
const ONCE = list('once formerly previously')
const OFTEN = list('regularly frequently often occasionally sometimes sporadically periodically weekly monthly annually yearly every twice regular intermittently')
