import { arrange, type Places, type Point } from './arrange.js'
import type { LabelBox, PartyBox, Size } from './boxes.js'

/** Room that a newcomer keeps from what is there, in pixels. */
const ROOM = 10
const STEP = 8

/** A column of parties to the next, where there is only one. */
const COLUMN = 330

interface Taken extends Point, Size {}

/**
 * Where things stand now, given where they stood: what was there stays, what is new finds a free place near those it belongs to.
 * A picture of which less than half is known is arranged afresh.
 */
export function settle(parties: readonly PartyBox[], labels: readonly LabelBox[], before?: Places): Places {
  const known = before ? parties.filter(({ party }) => before.parties.has(party.id)).length + labels.filter(({ line }) => before.labels.has(line.id)).length : 0
  if (!before || known * 2 < parties.length + labels.length) return arrange(parties, labels)
  const taken: Taken[] = []
  const stay = <T extends Size>(boxes: readonly T[], id: (box: T) => string, places: ReadonlyMap<string, Point>): Map<string, Point> => {
    const kept = new Map<string, Point>()
    for (const box of boxes) {
      const at = places.get(id(box))
      if (!at || !free(at, box, taken, 0)) continue
      kept.set(id(box), at)
      taken.push({ ...at, width: box.width, height: box.height })
    }
    return kept
  }
  const partyPlaces = stay(parties, ({ party }) => party.id, before.parties)
  const labelPlaces = stay(labels, ({ line }) => line.id, before.labels)
  for (const box of parties) {
    if (partyPlaces.has(box.party.id)) continue
    const at = nearest(besideOthers(box, labels, partyPlaces), box, taken)
    partyPlaces.set(box.party.id, at)
    taken.push({ ...at, width: box.width, height: box.height })
  }
  for (const box of labels) {
    if (labelPlaces.has(box.line.id)) continue
    const at = nearest(between(box.line.parties.flatMap((id) => partyPlaces.get(id) ?? [])), box, taken)
    labelPlaces.set(box.line.id, at)
    taken.push({ ...at, width: box.width, height: box.height })
  }
  // a sentence that is being written may be no sentence for a moment: what comes back finds its place
  const [parted, unsaid] = [new Map([...before.parties, ...partyPlaces]), new Map([...before.labels, ...labelPlaces])]
  return { parties: parted, labels: unsaid, bends: stillRight(before, parted, unsaid) }
}

/** A way round others holds while both its ends stand where they stood. */
function stillRight(before: Places, parties: ReadonlyMap<string, Point>, labels: ReadonlyMap<string, Point>): Map<string, readonly Point[]> {
  const unmoved = (key: string): boolean => {
    const [line, party] = JSON.parse(key) as [string, string]
    return before.labels.get(line) === labels.get(line) && before.parties.get(party) === parties.get(party)
  }
  return new Map([...before.bends].filter(([key]) => unmoved(key)))
}

/** Opposite the first party it talks with, in the other column. */
function besideOthers({ party }: PartyBox, labels: readonly LabelBox[], places: ReadonlyMap<string, Point>): Point {
  const met = labels.filter(({ line }) => line.parties.includes(party.id)).flatMap(({ line }) => line.parties).flatMap((id) => places.get(id) ?? [])[0]
  const columns = [...places.values()].map(({ x }) => x)
  const left = Math.min(...columns)
  if (!met) return { x: Number.isFinite(left) ? left : 0, y: 0 }
  const opposite = columns.filter((x) => Math.abs(x - met.x) > COLUMN / 2).sort((a, b) => Math.abs(a - met.x) - Math.abs(b - met.x))[0]
  return { x: opposite ?? met.x + COLUMN, y: met.y }
}

/** Half-way; beside a column where all stand in one. */
function between(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 }
  const mean = (values: readonly number[]): number => Math.round(values.reduce((sum, one) => sum + one, 0) / values.length)
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const oneColumn = Math.max(...xs) - Math.min(...xs) < COLUMN / 2
  return { x: oneColumn ? Math.max(...xs) + COLUMN / 2 : Math.round((Math.max(...xs) + Math.min(...xs)) / 2), y: mean(ys) }
}

/** The nearest free place above or below a wish. */
function nearest(wish: Point, size: Size, taken: readonly Taken[]): Point {
  for (let away = 0; ; away += STEP) {
    for (const y of [wish.y + away, wish.y - away]) if (free({ x: wish.x, y }, size, taken, ROOM)) return { x: wish.x, y }
  }
}

const free = ({ x, y }: Point, { width, height }: Size, taken: readonly Taken[], room: number): boolean =>
  taken.every((other) => Math.abs(x - other.x) >= (width + other.width) / 2 + room || Math.abs(y - other.y) >= (height + other.height) / 2 + room)

