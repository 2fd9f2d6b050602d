import { hedgePairs, hedges } from '../lexicon/en/status.js'
import type { ChannelKind, Range } from '../model.js'
import type { Sentence } from './contact-sentence.js'
import type { Trigger } from './contact-triggers.js'
import type { Phrase, TimeRead } from './reading.js'

/**
 * Where and when, and how sure: “The two reportedly met *in Tacna* *on Friday* about the drought in the Altiplano”, where the
 * Altiplano is the theatre that they talk about, not the venue.
 */
export interface Setting {
  readonly venue?: Range
  readonly theatre?: Range
  readonly time: TimeRead | null
  readonly hedges: readonly Range[]
  readonly sidelines: boolean
}

export function settingOf(sentence: Sentence, trigger: Trigger, parties: readonly number[], times: readonly TimeRead[], kind: ChannelKind): Setting {
  const sidelines = sidelinesOf(sentence)
  const { venue, theatre } = placesOf(sentence, trigger, parties, kind)
  return { venue: sidelines ? townAfter(sentence, sidelines) ?? sidelines : venue, theatre, time: timeOf(sentence, trigger, times), hedges: hedgesIn(sentence), sidelines: sidelines !== undefined }
}

/** “on the sidelines of the gathering in Oslo”: the town, where it is told. */
function townAfter(sentence: Sentence, { end }: Range): Range | undefined {
  const at = sentence.items.findIndex(({ start }) => start >= end)
  const party = sentence.lower(at) === 'in' ? placeAfter(sentence, at) : -1
  return party >= 0 && placeLike(sentence.phrases[sentence.items[party]!.phrases[0]!]!, 'in') ? placeRange(sentence, party) : undefined
}

/** “on the sidelines of the assembly” is itself the venue. */
function sidelinesOf(sentence: Sentence): Range | undefined {
  for (let at = 2; at < sentence.items.length; at++) {
    if (!/^(?:sidelines?|margins)$/.test(sentence.lower(at)) || sentence.lower(at - 2) !== 'on') continue
    let end = at
    for (let next = at + 1; next < sentence.items.length && next - at < 7; next++) {
      const item = sentence.items[next]!
      if (item.kind === 'mark' || /^(?:in|on|at|to|and|that|with|about|but|who|earlier|today|last|this)$/.test(item.lower)) break
      end = next
    }
    return { start: sentence.items[at - 2]!.start, end: sentence.items[end]!.end }
  }
  return undefined
}

/** The nearest “in/at/on” with a place; a place after “over”, “about”, “inside”, or after military matters, is the theatre. */
function placesOf(sentence: Sentence, trigger: Trigger, parties: readonly number[], kind: ChannelKind): { venue?: Range; theatre?: Range } {
  let venue: { range: Range; distance: number } | undefined
  let theatre: Range | undefined
  for (let at = 0; at < sentence.items.length; at++) {
    const { lower } = sentence.items[at]!
    if (lower === 'here' && Math.abs(at - trigger.at) < 10) {
      if (!venue) venue = { range: sentence.items[at]!, distance: Math.abs(at - trigger.at) }
      continue
    }
    if (!AT.has(lower) && !OVER.has(lower)) continue
    const party = placeAfter(sentence, at)
    if (party < 0) continue
    const phrase = sentence.phrases[sentence.items[party]!.phrases[0]!]!
    if (!placeLike(phrase, lower) || sentence.items[party]!.genitive || isPartOfName(sentence, party) || (phrase.form === 'description' && (lower === 'on' || phrase.type === 'state'))) continue
    const partyToo = parties.includes(sentence.items[party]!.phrases[0]!)
    if (lower === 'to' ? !TRAVEL.test(near4(sentence, at)) : partyToo && trigger.frame !== 'visit' && lower !== 'in') continue
    const distance = at > trigger.at ? at - trigger.at : (trigger.at - at) * 1.5
    const country = phrase.key !== undefined && phrase.type !== 'place' && !/^[A-Z]/.test(sentence.items[at]!.text)
    const discussed = OVER.has(lower) || (country && (kind === 'technical-deconfliction' || kind === 'direct-military')) || TOPIC.test(sentence.lower(at - 1))
    const range = placeRange(sentence, party)
    if (discussed && (OVER.has(lower) || !interrupted(sentence, trigger.at, at))) theatre ??= range
    else if (discussed) continue
    else if (distance <= 14 && (!venue || distance < venue.distance) && !interrupted(sentence, trigger.at, at)) venue = { range, distance }
  }
  venue ??= visited(sentence, trigger)
  return { ...(venue ? { venue: { start: venue.range.start, end: venue.range.end } } : {}), ...(theatre ? { theatre } : {}) }
}

/** “will visit Peru in May”: whom one visits lends the room; not in “will visit the Peruvians”. */
function visited(sentence: Sentence, { frame, to, travel }: Trigger): { range: Range; distance: number } | undefined {
  if (frame !== 'visit' || travel) return undefined
  const party = placeAfter(sentence, sentence.lower(to) === 'to' ? to : to - 1)
  const phrase = party < 0 ? undefined : sentence.phrases[sentence.items[party]!.phrases[0]!]!
  return phrase && (phrase.type === 'state' || phrase.as === 'place') && phrase.form !== 'demonym' && phrase.form !== 'description' && !sentence.items[party]!.genitive && !isPartOfName(sentence, party) ? { range: placeRange(sentence, party), distance: 0 } : undefined
}

/** “at the Asia – Pacific summit”, “the Peru-Chile talks”: no place by itself. */
const isPartOfName = (sentence: Sentence, at: number): boolean => sentence.items[at]!.phrases.length > 1 || /^[-–]$/.test(sentence.lower(at + 1)) || EVENT.test(sentence.lower(at + 1))

/** The words just before, to see whether “to” follows travel: “flew back to Quito”. */
const near4 = (sentence: Sentence, at: number): string => [4, 3, 2, 1].map((back) => sentence.lower(at - back)).join(' ')

/** Index of the place after a preposition and at most two small words, -1 where none stands. */
function placeAfter(sentence: Sentence, at: number): number {
  for (let next = at + 1; next <= at + 3; next++) {
    if (sentence.party(next)) return next
    if (!/^(?:the|this|northern|southern|eastern|western|central|nearby|neighbou?ring)$/.test(sentence.lower(next))) return -1
  }
  return -1
}

/** “Vienna, Austria” is one place. */
function placeRange(sentence: Sentence, at: number): Range {
  const { start, end } = sentence.items[at]!
  const next = sentence.party(at + 2)
  const second = next && sentence.phrases[next.phrases[0]!]!
  return sentence.lower(at + 1) === ',' && second && second.as === 'place' && next.phrases.length === 1 ? { start, end: next.end } : { start, end }
}

/** After “in” and “to” a name of nothing known, or of a seat of government, is a town. */
const placeLike = (phrase: Phrase, preposition: string): boolean =>
  ((phrase.type === null || phrase.type === 'metonym') && phrase.form !== 'pronoun' && (preposition === 'in' || preposition === 'to')) || phrase.as === 'place' || phrase.type === 'place' || (phrase.type === 'state' && phrase.form !== 'demonym' && phrase.of.length === 0)

function interrupted(sentence: Sentence, a: number, b: number): boolean {
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at++) if (BORDER.has(sentence.lower(at)) || (sentence.lower(at) === ',' && PARTICIPLE.test(sentence.lower(at + 1)))) return true
  return false
}

/** The nearest time in the clause; what stands right after “said” dates the saying. */
function timeOf(sentence: Sentence, trigger: Trigger, times: readonly TimeRead[]): TimeRead | null {
  const at = sentence.items[trigger.at]!.start
  let best: TimeRead | null = null
  let least = Infinity
  for (const time of times) {
    if (time.end <= sentence.start || time.start >= sentence.end) continue
    const index = sentence.items.findIndex(({ start, end }) => start <= time.start && time.start < end)
    // “today accused Peru”, “recently said”: the day of the words; “a three-day visit”, “the 23-month war”: no day at all
    if (index >= 0 && (SAYING.has(sentence.lower(index + 1)) || (time.kind === 'duration' && sentence.items[index]!.text.includes('-')) || SAYING.has(sentence.lower(index - 1)) || (sentence.lower(index - 1) === 'on' && SAYING.has(sentence.lower(index - 2))))) continue
    if (index >= 0 && elsewhere(sentence, trigger, time)) continue
    let distance = time.start > at ? time.start - at : at - time.end
    if (index >= 0 && interrupted(sentence, trigger.at, index)) distance += 120
    if (time.kind === 'duration') distance += 60
    // “met on 3 March for the 2016 summit”: the day says more than the summit's year.
    if (time.kind === 'year' && sentence.lower(index - 1) === 'the') distance += 60
    if (distance < least) [best, least] = [time, distance]
  }
  return least < 260 ? best : null
}

/** “last year’s attacks”: the time of another thing; not “last month’s meeting”. */
function elsewhere(sentence: Sentence, { at, to }: Trigger, { end }: TimeRead): boolean {
  const next = sentence.items.findIndex((item) => item.start >= end)
  // a genitive is no item of its own: between the year and its attacks stands “’s ”
  const whose = next >= 0 && sentence.items[next]!.kind !== 'mark' && sentence.items[next]!.start - end === 3
  return whose && !(at - next < 3 && to > next)
}

/** Word for word. “may” in “May talks” is a month and stands with a capital. */
function hedgesIn(sentence: Sentence): Range[] {
  const found: Range[] = []
  for (let at = 0; at < sentence.items.length; at++) {
    const item = sentence.items[at]!
    const next = sentence.items[at + 1]
    if (item.kind !== 'word') continue
    if (hedges.has(item.lower) && (item.lower !== 'may' || item.text === 'may')) found.push({ start: item.start, end: item.end })
    else if (next && hedgePairs.has(`${item.lower} ${next.lower}`)) found.push({ start: item.start, end: next.end })
    else if (next && /^(?:is|are|was|were)$/.test(item.lower) && /^(?:expected|said|believed|thought|understood|reported|likely|rumou?red)$/.test(next.lower)) {
      const to = sentence.items[at + 2]
      found.push({ start: item.start, end: to?.lower === 'to' ? to.end : next.end })
      at++
    }
  }
  return found
}

const EVENT = /^(?:summit|conference|forum|meeting|talks|round)$/
const AT = new Set(['in', 'at', 'to', 'on'])
const TRAVEL = /\b(?:travel\w*|flew|fly|flies|flying|return\w*|went|goes?|going|came|come|trip|visits?|moved)\b/
const OVER = new Set(['over', 'about', 'inside', 'across', 'concerning', 'regarding'])
const TOPIC = /^(?:activit(?:y|ies)|action|crisis|conflict|war|situation|fighting|operations?|network|troops|forces|strikes|violence|issues?)$/
const BORDER = new Set([';', 'that', 'even', 'as', 'because', 'while', 'although', 'but', 'when', 'who', 'which', 'where', 'said', 'told', 'after', 'before'])
/** “no channel to settle the fate of the ship, held since May”: another clause. */
const PARTICIPLE = /^(?:held|kept|built|taken|seized|signed|jailed|based|known|called|made|founded)$/
const SAYING = new Set('said says told added announced reported confirmed accused charged claimed warned'.split(' '))
