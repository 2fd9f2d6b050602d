// The third: of the best few readings of a cue the one that holds together.
import { partsAt } from '../../../src/core/read/speech/listener.js'
import { Lattice } from '../../../src/core/read/speech/lattice.js'
import { Ranking, type Parts, type Words } from '../../../src/core/read/speech/rank-features.js'
import { sentencesOf } from '../../../src/core/read/speech/row.js'
import { Features, rowOfCode } from '../../../src/core/read/speech/table.js'
import { rate } from './crf.js'
import { dice } from './dice.js'
import type { Marked, Passage } from './drafts.js'
import { PART_BITS, type PartSequence } from './parts.js'

export const RANK_BITS = 18
export const READINGS = 6

export interface Reading {
  readonly parts: Parts
  readonly codes: Int32Array
  /** How good against the gold. */
  readonly worth: number
}

export function readings(passages: readonly Passage[], sequences: readonly PartSequence[], weights: Float32Array): Reading[][] {
  const lattice = new Lattice(3)
  const ranking = new Ranking()
  const features = new Features()
  return sequences.map((one) => {
    rate(one, weights, PART_BITS, lattice)
    const { row } = passages[one.passage]!
    const bounds = sentencesOf(row).find(({ to }) => to > one.anchor[0])!
    const seen = new Set<string>()
    const found: Reading[] = []
    const several = lattice.several(READINGS)
    for (const { labels, score } of several) {
      const parts = partsAt(one.places, labels)
      const key = JSON.stringify(parts)
      if (seen.has(key)) continue
      seen.add(key)
      features.clear()
      ranking.fill(features, row, one.anchor, bounds, parts, several[0]!.score - score, found.length)
      found.push({ parts, codes: features.codes.slice(0, features.count), worth: worthOf(parts, one.gold) })
    }
    return found
  })
}

const same = (a: Words, b: Words): boolean => a[0] === b[0] && a[1] === b[1]

function worthOf({ cue, source, content }: Parts, gold: Marked | null): number {
  const whole = cue && content.length
  if (!gold) return whole ? 0 : 2
  if (!whole) return 0
  const hits = content.filter((span) => gold.content.some((other) => same(span, other))).length
  const rightSource = gold.source ? source.length === 1 && same(source[0]!, gold.source) : !source.length
  return 0.5 + Number(same(cue, gold.cue)) + Number(rightSource) + 4 * hits / (content.length + gold.content.length || 1)
}

export function learnRanks(lists: readonly (readonly Reading[])[], rounds = 6, drop = 0.5): Float32Array {
  const weights = new Float32Array(1 << RANK_BITS)
  const slopes = new Float32Array(1 << RANK_BITS).fill(1)
  const shift = 32 - RANK_BITS
  const roll = dice(5)
  const order = lists.map((_, index) => index)
  for (let round = 0; round < rounds; round++) {
    roll.shuffle(order)
    for (const index of order) {
      const list = lists[index]!
      if (list.length < 2) continue
      const kept = list.map(({ codes }) => codes.filter(() => roll.next() > drop))
      const odds = soft(kept.map((codes) => codes.reduce((sum, code) => sum + weights[rowOfCode(code, shift)]!, 0)))
      const aims = soft(list.map(({ worth }) => 3 * worth))
      kept.forEach((codes, at) => {
        const slope = odds[at]! - aims[at]!
        if (Math.abs(slope) < 1e-3) return
        for (const code of codes) {
          const row = rowOfCode(code, shift)
          const pull = slope + 1e-4 * weights[row]!
          slopes[row]! += pull * pull
          weights[row]! -= 0.1 * pull / Math.sqrt(slopes[row]!)
        }
      })
    }
  }
  return weights.map((weight) => weight * (1 - drop))
}

function soft(values: readonly number[]): number[] {
  const top = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
