import type { ChannelStatus } from '../core/index.js'
import { bendKey, type Places, type Point } from './arrange.js'
import { onTheLine, type LabelBox, type PartyBox } from './boxes.js'
import { port, way, type Stretch, type Way } from './ways.js'

/** One line between a party and a channel's label. */
export interface Strand extends Way {
  readonly line: string
  readonly to: string
  readonly status: ChannelStatus
  /** The channel runs to this party: an arrow. */
  readonly arrow: boolean
}

/** How far from each other the middles of one column's boxes may be, in pixels. */
const COLUMN = 40

/** Lines leave a party side by side in the order of where they go, and keep out of the columns they cross. */
export function strandsOf(parties: readonly (PartyBox & Point)[], labels: readonly (LabelBox & Point)[], { bends }: Places): Strand[] {
  const boxes = [...parties, ...labels]
  const half = ({ x }: Pick<Point, 'x'>): number => Math.max(...boxes.filter((other) => Math.abs(other.x - x) < COLUMN).map((other) => Math.abs(other.x - x) + other.width / 2), 0)
  return parties.flatMap((party) => {
    const theirs = labels.filter(({ line }) => line.parties.includes(party.party.id)).map((label) => {
      const round = bends.get(bendKey(label.line.id, party.party.id)) ?? []
      return { label, round, next: round[0] ?? label }
    })
    return [true, false].flatMap((right) => {
      const side = theirs.filter(({ next }) => next.x >= party.x === right).toSorted((a, b) => a.next.y - b.next.y)
      return side.map(({ label, round }, nth) => strand(party, label, round, port(party, right, nth, side.length), half))
    })
  })
}

function strand(party: PartyBox & Point, label: LabelBox & Point, round: readonly Point[], start: Point, half: (at: Pick<Point, 'x'>) => number): Strand {
  const { line } = label
  const stops = [party, ...round, label]
  const sign = (nth: number): number => (stops[nth]!.x >= stops[nth - 1]!.x ? 1 : -1)
  const leaves = party.x + sign(1) * half(party)
  const comes = label.x - sign(stops.length - 1) * half(label)
  const end = port(onTheLine(label), sign(stops.length - 1) < 0, 0, 1)
  const stretches: Stretch[] = [
    { y: start.y, from: start.x, to: leaves },
    ...round.map((point, nth) => ({ y: point.y, from: point.x - sign(nth + 1) * half(point), to: point.x + sign(nth + 1) * half(point) })),
    { y: end.y, from: comes, to: end.x },
  ]
  return { ...way(untangled(stretches)), line: line.id, to: party.party.id, status: line.status, arrow: line.direction?.to === party.party.id }
}

/** Where two boxes stand too near for columns between them, straight from the one to the other. */
function untangled(stretches: readonly Stretch[]): readonly Stretch[] {
  const forward = Math.sign(stretches.at(-1)!.to - stretches[0]!.from) || 1
  const inOrder = stretches.every(({ from, to }, nth) => (to - from) * forward >= 0 && (nth === 0 || (from - stretches[nth - 1]!.to) * forward >= 0))
  if (inOrder) return stretches
  const [first, last] = [stretches[0]!, stretches.at(-1)!]
  return [{ ...first, to: first.from }, { ...last, from: last.to }]
}
