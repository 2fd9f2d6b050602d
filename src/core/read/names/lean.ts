import { BUCKETS } from './clues.js'
import weights from './weights.json' with { type: 'json' }
import { unpacked } from './weights.js'

/** What a name may stand for: somebody, a body, a place, or nothing that acts (a film, a ship, a law). */
export const KINDS = ['person', 'organization', 'place', 'thing'] as const

const table = unpacked(weights.weights, BUCKETS * KINDS.length)

/** How far the clues lean to each of `KINDS`, as logarithms of odds. */
export function leaning(clues: readonly number[]): number[] {
  const sums = weights.bias.slice()
  for (const clue of clues) for (let kind = 0; kind < KINDS.length; kind++) sums[kind]! += table[clue * KINDS.length + kind]! * weights.scale
  return sums
}
