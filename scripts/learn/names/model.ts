// Multinomial logistic regression on sparse 0/1 clues: AdaGrad steps in a fixed shuffled order, three clues in ten left out at each step so
// that no clue is leaned on alone. Deterministic.
import type { Example } from './examples.ts'

export interface Model {
  readonly bias: Float64Array
  readonly weights: Float64Array
  readonly kinds: number
}

const EPOCHS = 6
const RATE = 0.2
const DECAY = 0.001
const LEFT_OUT = 0.3

export function learn(examples: readonly Example[], buckets: number, kinds: number): Model {
  const weights = new Float64Array(buckets * kinds)
  const squares = new Float64Array(buckets * kinds).fill(0.01)
  const bias = new Float64Array(kinds)
  const order = examples.map((_, index) => index)
  let seed = 7
  const chance = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 4294967296
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(chance() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!]
    }
    for (const index of order) {
      const { clues, label, weight } = examples[index]!
      const kept = clues.filter(() => chance() > LEFT_OUT)
      const odds = chances({ bias, weights, kinds }, kept)
      for (let kind = 0; kind < kinds; kind++) {
        const miss = ((kind === label ? 1 : 0) - odds[kind]!) * weight
        bias[kind]! += 0.002 * miss
        for (const clue of kept) {
          const place = clue * kinds + kind
          const step = miss - DECAY * weights[place]!
          squares[place]! += step * step
          weights[place]! += RATE * step / Math.sqrt(squares[place]! + 1)
        }
      }
    }
  }
  return { bias, weights, kinds }
}

export function chances({ bias, weights, kinds }: Model, clues: readonly number[]): number[] {
  const sums = Array.from(bias)
  for (const clue of clues) for (let kind = 0; kind < kinds; kind++) sums[kind]! += weights[clue * kinds + kind]!
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** Of the names that are somebody, a body or a place: how many are given the right one of the three, in per cent. */
export function accuracy(model: Model, examples: readonly Example[]): number {
  const actors = examples.filter(({ label }) => label < 3)
  const right = actors.filter(({ clues, label }) => {
    const odds = chances(model, clues).slice(0, 3)
    return odds.indexOf(Math.max(...odds)) === label
  })
  return 100 * right.length / Math.max(1, actors.length)
}

/** Weights as bytes, small ones dropped, zeros folded, in base64. */
export function packed({ bias, weights }: Model): { scale: number; bias: number[]; weights: string; kept: number } {
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  const scale = Number((Math.min(most, 2.5) / 127).toPrecision(6))
  const bytes: number[] = []
  let kept = 0
  for (let at = 0; at < weights.length;) {
    const byte = quantised(weights[at]!, scale)
    if (byte) {
      kept++
      bytes.push(byte & 255)
      at++
      continue
    }
    let zeros = 0
    while (at < weights.length && zeros < 255 && !quantised(weights[at]!, scale)) {
      zeros++
      at++
    }
    bytes.push(0, zeros)
  }
  return { scale, bias: Array.from(bias, (value) => Number(value.toFixed(4))), weights: Buffer.from(bytes).toString('base64'), kept }
}

function quantised(weight: number, scale: number): number {
  const byte = Math.max(-127, Math.min(127, Math.round(weight / scale)))
  return Math.abs(byte) < 2 ? 0 : byte
}
