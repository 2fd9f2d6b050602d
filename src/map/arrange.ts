import { Graph, layout } from '@dagrejs/dagre'
import type { LabelBox, PartyBox, Size } from './boxes.js'
import { columnsOf, type Columns } from './columns.js'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where things stand: the middle of each box by its id, and the points that a line takes from a party to its label, round others. */
export interface Places {
  readonly parties: ReadonlyMap<string, Point>
  readonly labels: ReadonlyMap<string, Point>
  readonly bends: ReadonlyMap<string, readonly Point[]>
}

export const bendKey = (line: string, party: string): string => JSON.stringify([line, party])

/** Room between a column of parties and a column of labels, and between two boxes of a column, in pixels. */
export const APART = { columns: 64, rows: 16 } as const

/** The sheet a picture should fill, in pixels: an editor group beside another. */
const SHEET: Size = { width: 820, height: 760 }

/**
 * The first arrangement: parties in columns, between them the labels of their channels. It depends on who talks with whom alone, not on
 * the order of the text. Two columns of parties or three: whichever fills a sheet better.
 */
export function arrange(parties: readonly PartyBox[], labels: readonly LabelBox[]): Places {
  const people = parties.toSorted(byId(({ party }) => party.id))
  const lines = labels.toSorted(byId(({ line }) => line.id))
  const [two, three] = [2, 3].map((count) => layoutIn(columnsOf(people.map(({ party }) => party.id), lines.map(({ line }) => line.parties), count), count, people, lines))
  return three!.scale > two!.scale * 1.1 ? three!.places : two!.places
}

const byId = <T>(id: (one: T) => string) => (a: T, b: T): number => (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0)

function layoutIn(columns: Columns, count: number, parties: readonly PartyBox[], labels: readonly LabelBox[]): { places: Places; scale: number } {
  const graph = new Graph({ multigraph: false })
  graph.setGraph({ rankdir: 'LR', nodesep: APART.rows, edgesep: 10, ranksep: APART.columns })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { party, width, height } of parties) graph.setNode(`party ${party.id}`, { width, height })
  for (const { line, width, height } of labels) {
    graph.setNode(`line ${line.id}`, { width, height })
    const first = Math.min(...line.parties.map((id) => columns.get(id)!))
    // a label stands right of its leftmost parties; in the last column, left of them all
    for (const id of line.parties) {
      const before = columns.get(id) === first && first < count - 1
      graph.setEdge(before ? `party ${id}` : `line ${line.id}`, before ? `line ${line.id}` : `party ${id}`)
    }
  }
  layout(graph)
  const place = (id: string): Point => {
    const { x, y } = graph.node(id) as Point
    return { x: Math.round(x), y: Math.round(y) }
  }
  const bends = new Map<string, readonly Point[]>()
  for (const { v, w } of graph.edges()) {
    const points = (graph.edge(v, w) as { points?: Point[] }).points ?? []
    const [line, party] = v.startsWith('line ') ? [v, w] : [w, v]
    const way = v.startsWith('line ') ? points.toReversed() : points
    // three points are a straight way: out of the one, half-way, into the other
    if (points.length > 3) bends.set(bendKey(line.slice(5), party.slice(6)), way.slice(1, -1).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })))
  }
  const { width = 1, height = 1 } = graph.graph() as Partial<Size>
  return {
    places: { parties: new Map(parties.map(({ party }) => [party.id, place(`party ${party.id}`)])), labels: new Map(labels.map(({ line }) => [line.id, place(`line ${line.id}`)])), bends },
    scale: Math.min(SHEET.width / width, SHEET.height / height, 1),
  }
}
