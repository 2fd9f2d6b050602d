import type { Channel, Range } from '../../model.js'
import type { PlacedBlock } from '../../resolve/draft.js'
import type { TimeRead } from '../../read/reading.js'
import type { Check, Found, Resolved } from '../check.js'

const RELATIVE = '“{time}”: relative to what? The draft has no date.'
const VAGUE = '“{time}”: when was that?'
const SINCE = '“since”: since when?'
const PAST = '“{time}”: by the draft’s own date this is past. Did it come?'
const GIVE = 'Give the date'

/**
 * A time that holds tomorrow as well: of “The two met on Tuesday and are due back on Friday” nobody knows next week which Tuesday, unless the
 * draft has its date, and whether they did come back. Our own rule; the check-by date is that of an events desk's diary.
 *
 * In sentences that tell of a channel; in a draft that tells of one, of force or aid; in a story of channels (four or more), anywhere. Without a date of the draft's own “on Tuesday” and
 * “last week” are asked about; with or without one “recently”, “has not met since”, and an expected event whose day is past. Not the machine's clock: a draft of last
 * year read today says what it said then. Headlines, block quotes and the times of others' words are passed over.
 */
export const looseTime: Check = {
  rule: 'channels/loose-time',
  severity: 'information',
  texts: [RELATIVE, VAGUE, SINCE, PAST, GIVE],
  *detect(resolved) {
    const { channels, dated, draft } = resolved
    if (channels.length === 0) return []
    const evidence = new Set(channels.flatMap((channel) => channel.evidence.map(({ start }) => start)))
    const overdue = dated ? channels.flatMap((channel) => past(channel, dated.day)) : []
    const found: Found[] = []
    for (const block of draft.blocks) {
      yield
      if (!block.quoted && block.reading.block.kind !== 'heading') found.push(...loose(block, evidence, resolved))
    }
    return [...overdue, ...found]
  },
}

/** Expected, and over by the draft's own day. */
function past({ status, time }: Channel, today: string): Found[] {
  const last = time?.to ?? time?.from
  if (!time || last === undefined || last >= today || status !== 'prospective') return []
  return [{ start: time.start, end: time.end, values: { time: time.value }, wording: PAST, fixes: [] }]
}

function loose(block: PlacedBlock, evidence: ReadonlySet<number>, { channels, dated }: Resolved): Found[] {
  const { reading: { times, sentences, deeds, block: { prose } } } = block
  const found: Found[] = []
  const story = channels.length >= STORY
  const deed = (sentence: Range): boolean => story || deeds.some(({ start, end }) => start < sentence.end && end > sentence.start)
  for (const time of times) {
    const value = prose.slice(time.start, time.end)
    const vague = VAGUE_TIME.test(value)
    if (dated && !vague || !vague && !isRelative(time, value)) continue
    const sentence = sentences.find(({ start, end }) => start <= time.start && end >= time.end)
    if (!sentence) continue
    const tells = evidence.has(block.span(sentence).start)
    // “recently” and “today” are asked about where they date a channel
    if (!tells && (vague || /^today$/i.test(value) || !deed(sentence))) continue
    const range = block.span(withPreposition(prose, time))
    const fixes = [{ title: GIVE, start: range.end, end: range.end, insert: ' (${1:⟨date⟩})' }]
    found.push({ start: range.start, end: range.end, values: { time: value }, wording: vague ? VAGUE : RELATIVE, fixes })
  }
  for (const sentence of sentences) {
    if (!evidence.has(block.span(sentence).start)) continue
    const at = openSince(prose, sentence)
    if (at < 0) continue
    const range = block.span({ start: at, end: at + SINCE_LENGTH })
    found.push({ start: range.start, end: range.end, values: {}, wording: SINCE, fixes: [{ title: GIVE, start: range.end, end: range.end, insert: ' ${1:⟨date⟩}' }] })
  }
  return found
}

/** “have not met since.”, “has been silent since,”; not “since March”, “since the war”, nor “since” after an event of the same sentence: “met in May and have not since”. */
function openSince(prose: string, { start, end }: Range): number {
  const text = prose.slice(start, end)
  const at = text.search(/\bsince(?=\s*(?:[.,;]|$))/)
  return at < 0 || /\d|\b(?:in|on|after|when|last)\b/.test(text.slice(0, at)) ? -1 : start + at
}

/** So many channels are what the draft is about: each of its times is of their timeline. */
const STORY = 4
const SINCE_LENGTH = 'since'.length

/** Counts from the day of writing: a weekday, “last week”, “two weeks ago”; not “two days later”, “for now”, “in March”. */
function isRelative({ kind }: TimeRead, value: string): boolean {
  if (kind === 'weekday') return !/days\b/i.test(value)
  return kind === 'relative' && /^(?:the )?(?:(?:earlier|later|late|early) )?(?:last|this|next|past|coming|yesterday|today|tomorrow|tonight|overnight)\b|\bago$/i.test(value) && !/^this$/i.test(value) && !LIFE.test(value)
}

/** “this time”, “the past decade”: no newsroom dates these. */
const LIFE = /\b(?:centur(?:y|ies)|decades?)(?: ago)?$|\b(?:months|years?) ago$/i
const VAGUE_TIME = /^(?:recently|(?:the )?recent (?:days|weeks|months)|(?:the )?(?:past|last|coming|next) (?:few|several|couple of )?\s?(?:days|weeks|months)|(?:several|some|a few|many) (?:days|weeks|months) ago)$/i

/** “On Tuesday” with its preposition, as it is spoken. */
function withPreposition(prose: string, { start, end }: Range): Range {
  const before = /\b(?:on|in) $/i.exec(prose.slice(Math.max(0, start - 4), start))
  return { start: before ? start - before[0].length : start, end }
}
