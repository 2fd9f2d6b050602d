import type { Channel, Source } from '../model.js'
import { CHANNEL_KIND, CHANNEL_STATUS, inNewsOrder, pairName, principals, statusLine } from './channel-line.js'
import { printedTime } from './days.js'
import { listIn, type Desk } from './desk.js'
import { counted, entry, fact, listed, strong, text, type Item, type Part } from './page.js'
import type { Row, Sheet } from './sheet.js'

/**
 * The Channel Brief: through what the parties talk, pair by pair, and what the draft leaves open. “Chile and Peru, who have no
 * hotline, trade letters through the Vatican” is one pair with two entries, and no date for either.
 */
export function channelBrief(desk: Desk): Sheet {
  const pairs = new Map<string, Channel[]>()
  for (const channel of desk.analysis.channels) {
    listIn(pairs, principals(channel).join(' ')).push(channel)
  }
  return {
    name: 'Channel Brief',
    entry: 'channel',
    columns: ['pair', 'parties', 'kind', 'status', 'venue', 'theatre', 'time', 'from', 'to', 'first_day', 'last_day', 'through', 'hedges', 'firmness', 'source', 'on_record', 'judged_by', 'line', 'evidence', 'missing'],
    rows: desk.analysis.channels.map((channel) => rowOf(desk, channel)),
    page: [
      text(pairs.size === 0 ? 'No channels, and no word that there is none, were found in this draft.' : `${counted(desk.analysis.channels.length, 'channel')} between ${counted(pairs.size, 'pair')} of parties.`),
      ...[...pairs.values()].flatMap((channels) => [
        { heading: pairName(desk, channels[0]!), level: 2 as const }, text(statusLine(desk, channels)), ...inNewsOrder(channels).flatMap((channel) => told(desk, channel)),
      ]),
    ],
  }
}

/** What a desk would ask for: whose word it is, and when; “recently” is no date. A standing channel and one that is missing need none. */
function missing({ source, time, status }: Channel): string[] {
  const dated = time?.from !== undefined || time?.to !== undefined
  return [...(source === undefined ? ['source'] : []), ...(!dated && status !== 'standing' && status !== 'none' ? ['date'] : [])]
}

function rowOf(desk: Desk, channel: Channel): Row {
  const { parties, kind, status, venue, theatre, time, direction, intermediaries, hedges, firmness, onRecord, judgements = [], evidence } = channel
  const source = desk.sourceOf(channel.source)
  const names = (ids: readonly string[]): string[] => ids.map((id) => desk.name(id))
  return {
    pair: names(principals(channel)), parties: names(parties), kind, status, venue: venue?.value ?? null, theatre: theatre?.value ?? null, time: time?.value ?? null, from: direction ? desk.name(direction.from) : null,
    to: direction ? desk.name(direction.to) : null, first_day: time?.from ?? null, last_day: time?.to ?? null,
    through: names(intermediaries), hedges, firmness, source: source ? desk.sourceName(source) : null, on_record: onRecord, judged_by: judgements.flatMap((each) => judge(desk, each.source) ?? []), line: evidence[0] ? desk.line(evidence[0]) : null,
    evidence: desk.words(evidence), missing: missing(channel),
  }
}

function told(desk: Desk, channel: Channel): Part[] {
  const { parties, kind, status, venue, theatre, time, direction, intermediaries, hedges, firmness, onRecord, judgements = [], evidence } = channel
  const source = desk.sourceOf(channel.source)
  const gaps = missing(channel).map((gap) => `no ${gap}`)
  const optional = (label: string, value: string | undefined): Item[] => (value ? [fact(label, value)] : [])
  return entry(`${CHANNEL_KIND[kind]}: ${CHANNEL_STATUS[status]}`, [
    fact('Parties', listed(parties.map((id) => desk.name(id)))),
    ...optional('Through', listed(intermediaries.map((id) => desk.name(id)))),
    ...optional('Where', venue?.value), ...optional('About', theatre?.value), ...optional('When', time && printedTime(time)),
    ...optional('Direction', direction && `${desk.name(direction.from)} → ${desk.name(direction.to)}`),
    fact('Whose word', source ? word(desk.sourceName(source), source, onRecord) : [strong('none given')]),
    ...judgements.map((each) => fact(`Judged, line ${desk.line(each)}`, `${judge(desk, each.source) ?? 'nobody in particular'}, ${each.onRecord ? 'on the record' : 'not on the record'}: ${desk.words([each])}`)),
    ...(hedges.length > 0 || firmness !== 'high' ? [fact('Firmness', `${firmness}${hedges.length > 0 ? `, hedged: ${hedges.map((hedge) => `“${hedge}”`).join(', ')}` : ''}`)] : []),
    ...(gaps.length > 0 ? [fact('Missing', listed(gaps))] : []),
    ...evidence.map((span) => fact(`Line ${desk.line(span)}`, desk.words([span]))),
  ])
}

/** “Reportedly” and “is expected to” are said by nobody in particular. */
function word(name: string, { class: kind }: Source, onRecord: boolean): string {
  if (kind === 'hearsay-adverb' || kind === 'agentless-expectation') return `nobody in particular (“${name}”)`
  return `${name}, ${onRecord ? 'on the record' : 'not on the record'}`
}

function judge(desk: Desk, id: string): string | undefined {
  const source = desk.sourceOf(id)
  return source && desk.sourceName(source)
}
