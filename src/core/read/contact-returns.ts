import { another, closings, deniers, judgingPairs, judgingWords, occurrences, pointing, resumptions, returnNouns, unlikely, type What } from '../lexicon/en/returns.js'
import { breaks, cancellations, refusals, suspensions } from '../lexicon/en/status.js'
import type { ChannelStatus, Range } from '../model.js'
import { borderBefore } from './contact-sentence.js'
import type { ReadPlugin, Reading, ReturnRead, Token } from './reading.js'

/**
 * Words that go back to a contact already told of: “*The Lysne channel* opened in 2007. … *That line* saved lives, Kask said.”
 * Which contact it is, only the whole draft can say.
 *
 * Not read: another one (“a new round”, “the next meeting”), and one without “the”, “that” or whose it is (“talks resumed”).
 */
export const returns: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  reading.returns = returnsIn(reading)
}

function returnsIn(reading: Reading): ReturnRead[] {
  const { tokens } = reading
  const found: ReturnRead[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && borderBefore(tokens, at)) from = at
    const what = returnNouns.get(tokens[at]!.lower)
    const first = what ? pointerOf(tokens, from, at) : -1
    if (first < 0) continue
    let to = at + 1
    while (to < tokens.length && !borderBefore(tokens, to)) to++
    found.push(returnAt(reading, what!, { from, to, first, at }))
  }
  return found
}

/** Token indices: the sentence, the word that points, the noun. */
interface Place {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly at: number
}

/** Index of “the”, “that”, or of the owner in “Wednesday’s meeting”; -1 where the noun goes back to nothing. */
function pointerOf(tokens: readonly Token[], from: number, at: number): number {
  const next = tokens[at + 1]
  // “the talks team”, “the line manager”: the noun is no head.
  if (next?.kind === 'genitive') return -1
  for (let before = at - 1; before >= from && at - before <= REACH; before--) {
    const { lower, kind } = tokens[before]!
    // “no such meeting” is denied further on.
    if (pointing.has(lower)) return before
    if (kind === 'genitive') return ownerFrom(tokens, from, before - 1)
    if (another.has(lower) || unlikely.has(lower) || (kind === 'mark' && lower !== '-' && lower !== '–')) return -1
  }
  return -1
}

/** Where the owner’s name begins: “*Ryan Kask*’s channel”. */
function ownerFrom(tokens: readonly Token[], from: number, last: number): number {
  let first = last
  while (first > from && last - first < 3 && /^\p{Lu}/u.test(tokens[first - 1]!.text) && tokens[first - 1]!.kind === 'word' && !pointing.has(tokens[first - 1]!.lower)) first--
  return first
}

function returnAt(reading: Reading, what: What, place: Place): ReturnRead {
  const { tokens, times } = reading
  const { from, to, first, at } = place
  const noun = tokens[at]!
  const open = tokens[first]!.start
  // “the talks in Tacna on Friday”, “Friday’s talks”; not “the talks were scheduled for Friday”
  const brought = BRINGS.has(tokens[at + 1]?.lower ?? '')
  const close = tokens[Math.min(to, at + 1 + (brought ? AFTER : 3)) - 1]!.end
  const time = times.find(({ start, end }) => start >= open && end <= close && (brought || start <= noun.end + 1))
  const turn = turnOf(tokens, what, place)
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    noun: { start: noun.start, end: noun.end },
    what,
    close: tokens[first]!.lower !== 'the',
    names: namesIn(reading, place),
    called: tokens.slice(first, at).filter((token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text) && !pointing.has(token.lower) && !times.some(({ start, end }) => start <= token.start && token.end <= end)).map(({ lower }) => lower),
    ...(time ? { time: { start: time.start, end: time.end } } : {}),
    ...(turn ? { turn } : {}),
    judged: isJudged(tokens, Math.max(from, first - 6), Math.min(to, at + 18)),
  }
}

/** Phrases that say which one: “the *Omani* channel”, “the talks in *Tacna*”, “the meeting with *Kask*”. */
function namesIn({ tokens, phrases }: Reading, { to, first, at }: Place): { before: number[]; after: number[] } {
  const before: number[] = []
  const after: number[] = []
  const brings = tokens[at + 1]
  const far = brings && at + 1 < to && BRINGS.has(brings.lower) ? { start: brings.start, end: tokens[Math.min(to, at + 1 + AFTER) - 1]!.end } : null
  const near = { start: tokens[first]!.start, end: tokens[at]!.end }
  for (let index = firstFrom(phrases, near.start); index < phrases.length; index++) {
    const { start, end } = phrases[index]!
    if (start >= (far ?? near).end) break
    // “the Kask channel” may be read as one phrase with the noun in it, “the United States” before it as another.
    if (start >= near.start && end <= near.end && !(start === near.start && end === near.end)) before.push(index)
    else if (far && start >= far.start && end <= far.end) after.push(index)
  }
  return { before, after }
}

/** Index of the first phrase that starts at or after an offset. */
function firstFrom(phrases: readonly Range[], offset: number): number {
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function isJudged(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (judgingWords.has(tokens[at]!.lower) || judgingPairs.has(`${tokens[at]!.lower} ${tokens[at + 1]?.lower ?? ''}`)) return true
  return false
}

/** What became of it: “the talks resumed”, “broke off the talks”, “the meeting never took place”, “denied the contacts”. */
function turnOf(tokens: readonly Token[], what: What, { from, to, first, at }: Place): ChannelStatus | undefined {
  const lower = (index: number): string => (index >= from && index < to ? tokens[index]!.lower : '')
  for (let back = first - 1; back >= from && first - back <= 4; back--) if (deniers.has(lower(back))) return 'disputed'
  if (lower(first - 1) === 'no' && lower(first) === 'such') return 'disputed'
  const places: number[] = []
  for (let next = at + 1; next < to && next - at <= 5 && !CLAUSE.has(lower(next)); next++) places.push(next)
  for (let back = first - 1; back >= from && first - back <= 3 && !CLAUSE.has(lower(back)); back--) places.push(back)
  for (const index of places) {
    const word = lower(index)
    const before = lower(index - 1)
    if ((word === 'never' || word === 'not' || word.endsWith('n\'t')) && index > at && occurrences.has(lower(index + 1)) && (word === 'never' || lower(index + 1) !== 'held')) return 'disputed'
    // “hope to resume”, “have not resumed”, “could be suspended”: nothing has turned.
    if (UNREAL.has(before) || before.endsWith('n\'t') || UNREAL.has(lower(index - 2))) continue
    if (resumptions.has(word)) return 'active'
    if (refusals.has(word) && (index < first || /^(?:was|were|been)$/.test(before))) return 'refused'
    if ((what === 'channel' || what === 'line') && closings.has(word)) return 'suspended'
    if (suspensions.has(word) || (breaks.has(word) && /^(?:off|down)$/.test(lower(index + 1)))) return 'suspended'
    if (cancellations.has(word) || (word === 'called' && lower(index + 1) === 'off')) return 'cancelled'
  }
  return undefined
}

/** Tokens between “the” and its noun. */
const REACH = 5
/** Tokens behind the noun that may say which one: “the talks in Tacna on Friday”. */
const AFTER = 6
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const BRINGS = words('in at with between of through via on from by')
const CLAUSE = words('; : — that because while although but when which who where , said says')
const UNREAL = words('to not be never could would will might may should if yet')
