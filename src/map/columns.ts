/** The column, from 0, that each party stands in. */
export type Columns = ReadonlyMap<string, number>

/** What it costs the eye when two who talk stand so many columns apart: in one column their lines are brackets, over two they cross a third. */
const APART_COST = [1, 0, 1.25]

/** What it costs per channel that one gap between columns holds more than the next. */
const UNEVEN_COST = 0.06

const PASSES = 4

/**
 * Parties in columns such that those who talk stand in neighbouring ones: the busiest first, each where it costs least, then again until
 * nobody would move. The busiest of three columns stands in the middle.
 */
export function columnsOf(parties: readonly string[], channels: readonly (readonly string[])[], count: number): Columns {
  const theirs = new Map(parties.map((id) => [id, channels.filter((among) => among.includes(id))]))
  const busiest = parties.toSorted((a, b) => theirs.get(b)!.length - theirs.get(a)!.length)
  const columns = new Map<string, number>()
  const all = Array.from({ length: count }, (_, column) => column)
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = false
    for (const [rank, id] of busiest.entries()) {
      const usual = columns.get(id) ?? (rank === 0 ? Math.floor(count / 2) : 0)
      const cost = (column: number): number => apart(id, column, theirs.get(id)!, columns) + uneven(id, column, channels, columns, count)
      const best = rank === 0 && pass === 0 ? usual : all.reduce((a, b) => (cost(b) < cost(a) - 1e-9 ? b : a), usual)
      if (columns.get(id) !== best) moved = true
      columns.set(id, best)
    }
    if (!moved) break
  }
  return columns
}

function apart(id: string, column: number, channels: readonly (readonly string[])[], columns: Columns): number {
  let cost = 0
  for (const among of channels) for (const other of among) if (other !== id && columns.has(other)) cost += APART_COST[Math.abs(column - columns.get(other)!)]!
  return cost
}

function uneven(id: string, column: number, channels: readonly (readonly string[])[], columns: Columns, count: number): number {
  if (count < 3) return 0
  const held = [0, 0]
  for (const among of channels) {
    const places = among.flatMap((one) => (one === id ? column : (columns.get(one) ?? [])))
    if (places.length === among.length) held[Math.min(...places) > 0 ? 1 : 0]!++
  }
  return UNEVEN_COST * Math.abs(held[0]! - held[1]!)
}
