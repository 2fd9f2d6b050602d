import type { Point } from './arrange.js'
import type { Size } from './boxes.js'

/** The way of one line from a party's side to its label's. */
export interface Way {
  /** An SVG path: level through each column, a calm curve from one column to the next. */
  readonly path: string
  /** Where a sign sits: in the middle of the middle curve, with its direction there in degrees. */
  readonly middle: Point
  readonly angle: number
  /** Where it ends, at the party and at the label. */
  readonly party: Point
  readonly label: Point
}

/** A level stretch, from where a line comes to where it goes on. */
export interface Stretch {
  readonly y: number
  readonly from: number
  readonly to: number
}

/** Room between the lines that leave one side of a party, in pixels. */
const PITCH = 7

/** Where the nth of several lines meets the side of a box. */
export function port(box: Point & Size, right: boolean, nth: number, of: number): Point {
  const pitch = Math.min(PITCH, (box.height - 14) / Math.max(of - 1, 1))
  return { x: box.x + (right ? box.width / 2 : -box.width / 2), y: round(box.y + (nth - (of - 1) / 2) * pitch) }
}

/** Along level stretches, at least two, and over curves from each to the next. */
export function way(stretches: readonly Stretch[]): Way {
  const curves = stretches.slice(1).map((next, nth) => curve(stretches[nth]!, next))
  const [first, last] = [stretches[0]!, stretches.at(-1)!]
  const middle = curves[Math.floor((curves.length - 1) / 2)]!
  return {
    path: `M${round(first.from)},${first.y}H${round(first.to)}${curves.map(({ path }, nth) => `${path}H${round(stretches[nth + 1]!.to)}`).join('')}`,
    middle: middle.middle, angle: middle.angle, party: { x: first.from, y: first.y }, label: { x: last.to, y: last.y },
  }
}

function curve({ to: x, y }: Stretch, next: Stretch): { path: string; middle: Point; angle: number } {
  const half = round((x + next.from) / 2)
  // at its middle such a curve is twice as steep as the straight line
  const angle = round((Math.atan2(2 * (next.y - y), next.from - x) * 180) / Math.PI)
  return { path: `C${half},${y} ${half},${next.y} ${round(next.from)},${next.y}`, middle: { x: half, y: round((y + next.y) / 2) }, angle }
}

const round = (value: number): number => Math.round(value * 10) / 10
