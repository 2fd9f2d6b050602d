import type { Point } from './arrange.js'
import type { Size } from './boxes.js'

/** The way of one line from a party's side to its label's. */
export interface Way {
  /** An SVG path. */
  readonly path: string
  /** Half-way, and the direction there in degrees: where a sign sits. */
  readonly middle: Point
  readonly angle: number
  /** Where it ends, at the party and at the label. */
  readonly party: Point
  readonly label: Point
}

interface Box extends Point, Size {}

/** Room between the lines that leave one side of a party, in pixels. */
const PITCH = 7

/** Where the nth of several lines meets the side of a box that looks to the other. */
export function port(box: Box, towards: Point, nth: number, of: number): Point {
  const right = towards.x >= box.x
  const pitch = Math.min(PITCH, (box.height - 14) / Math.max(of - 1, 1))
  return { x: box.x + (right ? box.width / 2 : -box.width / 2), y: round(box.y + (nth - (of - 1) / 2) * pitch) }
}

/** A calm curve that leaves both ends level, through the points in between. */
export function way(party: Point, label: Point, bends: readonly Point[]): Way {
  const points = [party, ...bends, label]
  const pieces = points.slice(1).map((to, nth) => piece(points[nth]!, to))
  const middle = pieces[Math.floor(pieces.length / 2)]!
  return {
    path: `M${at(party)}${pieces.map(({ curve }) => curve).join('')}`, party, label,
    middle: pieces.length % 2 === 1 ? middle.middle : points[pieces.length / 2]!, angle: pieces.length % 2 === 1 ? middle.angle : 0,
  }
}

function piece(from: Point, to: Point): { curve: string; middle: Point; angle: number } {
  const x = round((from.x + to.x) / 2)
  // at its middle such a curve is twice as steep as the straight line
  const angle = round((Math.atan2(2 * (to.y - from.y), to.x - from.x) * 180) / Math.PI)
  return { curve: `C${x},${from.y} ${x},${to.y} ${at(to)}`, middle: { x, y: round((from.y + to.y) / 2) }, angle }
}

const round = (value: number): number => Math.round(value * 10) / 10
const at = ({ x, y }: Point): string => `${x},${y}`
