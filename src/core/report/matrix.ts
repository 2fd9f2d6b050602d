import type { Channel } from '../model.js'
import { principals, statusLine } from './channel-line.js'
import { listIn, type Desk } from './desk.js'
import { counted, section, table, text, type Part } from './page.js'
import type { Row, Sheet } from './sheet.js'

/**
 * The Channel Matrix by Pair: who talks to whom at a glance, a row and a column for each party. Of “Peru and Chile have no hotline; Chile’s envoy
 * is in La Paz” the cell Peru × Chile says that there is none, Chile × Bolivia that there is a visit, and Peru × Bolivia is empty:
 * the draft tells nothing.
 *
 * Not more than a dozen parties, those with the most pairs: a wider table nobody reads. Other pairs follow as a list.
 */
export function matrix(desk: Desk): Sheet {
  const pairs = pairsOf(desk.analysis.channels)
  const parties = partiesOf(pairs)
  const shown = parties.slice(0, WIDEST)
  const cell = (a: string, b: string): string => (a === b ? SELF : statusOf(desk, pairs.get(key(a, b))))
  const rest = [...pairs.values()].filter(({ a, b }) => !shown.includes(a) || !shown.includes(b))
  const heads = columnNames(shown.map((id) => desk.name(id)))
  return {
    name: 'Channel Matrix by Pair',
    entry: 'party',
    columns: ['party', ...heads],
    rows: shown.map((id): Row => Object.fromEntries([['party', desk.name(id)], ...shown.map((other, at) => [heads[at]!, cell(id, other)])])),
    ...(rest.length > 0 ? { more: { pairs: { entry: 'pair', columns: ['party', 'other', 'status'], rows: rest.map((pair) => ({ party: desk.name(pair.a), other: desk.name(pair.b), status: statusOf(desk, pair) })) } } } : {}),
    page: pairs.size === 0
      ? [text('No channels, and no word that there is none, were found in this draft.')]
      : [
          text(`${counted(pairs.size, 'pair')} of ${counted(parties.length, 'party', 'parties')}. A cell says how the two talk, or that they do not; an empty one, that the draft tells nothing of the two.`),
          grid(shown.map((id) => desk.name(id)), shown.map((id) => shown.map((other) => cell(id, other)))),
          ...section('Other pairs', table(['Party', 'Other party', 'How they talk'], rest.map((pair) => [desk.name(pair.a), desk.name(pair.b), statusOf(desk, pair)]))),
        ],
  }
}

const grid = (names: readonly string[], cells: readonly (readonly string[])[]): Part => ({ heads: ['Party', ...names], rows: names.map((name, at) => [name, ...cells[at]!]), named: true })

interface Pair {
  readonly a: string
  readonly b: string
  readonly channels: Channel[]
}

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** A table of four stands in the cell of each two of them. */
function pairsOf(channels: readonly Channel[]): Map<string, Pair> {
  const pairs = new Map<string, Pair>()
  for (const channel of channels) {
    const ids = principals(channel).slice(0, MOST_AT_TABLE)
    for (const [at, a] of ids.entries()) {
      for (const b of ids.slice(at + 1)) {
        const known = pairs.get(key(a, b))
        if (known) known.channels.push(channel)
        else pairs.set(key(a, b), { a, b, channels: [channel] })
      }
    }
  }
  return pairs
}

/** Those with the most pairs first, then in the order of the draft. */
function partiesOf(pairs: ReadonlyMap<string, Pair>): string[] {
  const met = new Map<string, string[]>()
  for (const { a, b } of pairs.values()) {
    listIn(met, a).push(b)
    listIn(met, b).push(a)
  }
  return [...met].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id)
}

const statusOf = (desk: Desk, pair: Pair | undefined): string => (pair ? statusLine(desk, pair.channels) : '')

/** Each name once: a second “Georgia” is “Georgia (2)”, and none is a column that every sheet has. */
function columnNames(names: readonly string[]): string[] {
  const taken = new Set(TAKEN)
  return names.map((name) => {
    let column = name
    for (let number = 2; taken.has(column); number++) column = `${name} (${number})`
    taken.add(column)
    return column
  })
}

const WIDEST = 12
const MOST_AT_TABLE = 24
const SELF = '—'
const TAKEN = ['draft', 'entry', 'notice', 'party', 'other', 'status']
