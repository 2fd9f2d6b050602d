import type { Channel, Source } from '../model.js'
import { channelPhrase, pairName, principals } from './channel-line.js'
import { printedDays } from './days.js'
import type { Desk } from './desk.js'
import { counted, section, table, text, type Part, type Words } from './page.js'
import type { Row, Sheet } from './sheet.js'

/**
 * The Channel Timeline: what was, in order, then what is to come, with the day by which to ask whether it came. Of “They met in Oslo in
 * March and are due back on Friday” March stands in the history, Friday under *Expected*; what has no date stands apart.
 */
export function timeline(desk: Desk): Sheet {
  const { channels, dated } = desk.analysis
  const entries = channels.map((channel): Entry => ({ channel, part: partOf(channel) }))
  const history = entries.filter(({ part }) => part === 'history').sort((a, b) => compared(earliest(a), earliest(b)) || order(a, b))
  const expected = entries.filter(({ part }) => part === 'expected').sort((a, b) => compared(checkBy(a.channel), checkBy(b.channel)) || order(a, b))
  const undated = entries.filter(({ part }) => part === 'undated').sort(order)
  const sorted = [...history, ...expected, ...undated]
  return {
    name: 'Channel Timeline',
    entry: 'channel',
    columns: ['part', 'first_day', 'last_day', 'check_by', 'overdue', 'time', 'pair', 'kind', 'status', 'venue', 'through', 'source', 'on_record', 'line', 'evidence'],
    rows: sorted.map((entry) => rowOf(desk, entry)),
    page: channels.length === 0
      ? [text('No channels, and no word that there is none, were found in this draft.')]
      : [
          text(dated ? `${counted(channels.length, 'channel')}. Days are counted from ${dated.day}, the draft’s own date (line ${desk.line(dated)}).` : `${counted(channels.length, 'channel')}. The draft has no date of its own: only times that name their year have days. A line “date: 2031-05-09” in the front matter gives it one.`),
          ...section('History', table(['Day', 'As written', 'Pair', 'Channel', 'Whose word', 'Line'], history.map(({ channel }) => cells(desk, channel, printedDays(channel.time ?? {}))))),
          ...section('Expected', expectedTable(desk, expected)),
          ...section('Without a date', table(['As written', 'Pair', 'Channel', 'Whose word', 'Line'], undated.map(({ channel }) => cells(desk, channel)))),
        ],
  }
}

interface Entry {
  readonly channel: Channel
  readonly part: 'history' | 'expected' | 'undated'
}

function partOf({ status, time }: Channel): Entry['part'] {
  if (status === 'prospective' || status === 'proposed') return 'expected'
  return time?.from !== undefined || time?.to !== undefined ? 'history' : 'undated'
}

/** What may still come: the day to ask by is the last on which it can have come. */
function expectedTable(desk: Desk, entries: readonly Entry[]): Part[] {
  return table(['Check by', 'As written', 'Pair', 'Channel', 'Whose word', 'Line'], entries.map(({ channel }) => {
    const day = checkBy(channel)
    return cells(desk, channel, day === LATE ? 'no date: ask for one' : overdue(desk, channel) ? [{ strong: `${day}, past by the draft’s own date` }] : day)
  }))
}

const cells = (desk: Desk, channel: Channel, ...first: Words[]): Words[] => [
  ...first, channel.time ? `“${channel.time.value}”` : '', pairName(desk, channel), channelPhrase(desk, channel), word(desk.sourceOf(channel.source), channel, desk), channel.evidence[0] ? String(desk.line(channel.evidence[0])) : '',
]

function word(source: Source | undefined, { onRecord }: Channel, desk: Desk): Words {
  return source ? `${desk.sourceName(source)}${onRecord ? '' : ', not on the record'}` : [{ strong: 'none given' }]
}

function rowOf(desk: Desk, { channel, part }: Entry): Row {
  const { kind, status, venue, time, intermediaries, onRecord, evidence } = channel
  const source = desk.sourceOf(channel.source)
  const due = part === 'expected' ? checkBy(channel) : LATE
  return {
    part, first_day: time?.from ?? null, last_day: time?.to ?? null, check_by: due === LATE ? null : due, overdue: part === 'expected' && overdue(desk, channel), time: time?.value ?? null, pair: principals(channel).map((id) => desk.name(id)), kind, status,
    venue: venue?.value ?? null, through: intermediaries.map((id) => desk.name(id)), source: source ? desk.sourceName(source) : null, on_record: onRecord, line: evidence[0] ? desk.line(evidence[0]) : null, evidence: desk.words(evidence),
  }
}

/** Behind every day that can be written. */
const LATE = '9999'

const checkBy = ({ time }: Channel): string => time?.to ?? time?.from ?? LATE

const overdue = (desk: Desk, channel: Channel): boolean => desk.analysis.dated !== undefined && checkBy(channel) < desk.analysis.dated.day

const earliest = ({ channel: { time } }: Entry): string => time?.from ?? time?.to ?? LATE

const order = (a: Entry, b: Entry): number => (a.channel.evidence[0]?.start ?? 0) - (b.channel.evidence[0]?.start ?? 0)

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
