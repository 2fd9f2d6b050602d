// Learns the weights of a Lattice: conditional likelihood, AdaGrad, features left out at random, the last rounds averaged.
import { Lattice } from '../../../src/core/read/speech/lattice.js'
import { rowOfCode, type Features } from '../../../src/core/read/speech/table.js'
import { dice } from './dice.js'

export interface Sequence {
  readonly size: number
  /** Hashes of the features of places 0 to `size`, one after the other; `offsets[i]` is where place i begins. */
  readonly codes: Int32Array
  readonly offsets: Int32Array
  readonly labels: Uint8Array
}

export interface Lesson {
  readonly bits: number
  readonly kinds: number
  readonly rounds: number
  readonly averaged: number
  readonly rate?: number
  readonly drop: number
  /** Rows that fewer places of the lessons use are not learned. */
  readonly atLeast: number
  readonly quiet?: boolean
}

export function sequence(size: number, labels: Uint8Array, fill: (features: Features, at: number) => void, features: Features): Sequence {
  const parts: Int32Array[] = []
  const offsets = new Int32Array(size + 2)
  for (let at = 0; at <= size; at++) {
    features.clear()
    fill(features, at)
    parts.push(features.codes.slice(0, features.count))
    offsets[at + 1] = offsets[at]! + features.count
  }
  const codes = new Int32Array(offsets[size + 1]!)
  parts.forEach((part, at) => codes.set(part, offsets[at]))
  return { size, codes, offsets, labels }
}

export function learn(sequences: readonly Sequence[], { bits, kinds, rounds, averaged, rate = 0.1, drop, atLeast, quiet }: Lesson, only?: Uint8Array): Float32Array {
  const width = kinds * 3
  const shift = 32 - bits
  const rows = 1 << bits
  const used = new Uint8Array(rows)
  for (const { codes } of sequences) for (let k = 0; k < codes.length; k++) { const row = rowOfCode(codes[k]!, shift); if (used[row]! < 255) used[row]!++ }
  if (only) for (let row = 0; row < rows; row++) if (!only[row]) used[row] = 0
  const weights = new Float32Array(rows * width)
  const slopes = new Float32Array(rows * width).fill(1)
  const mean = new Float32Array(rows * width)
  const lattice = new Lattice(kinds)
  const roll = dice(7)
  const order = sequences.map((_, index) => index)
  let kept = new Int32Array(1 << 14)
  let chances = new Float64Array(1 << 12)
  for (let round = 0; round < rounds; round++) {
    roll.shuffle(order)
    let loss = 0
    const since = performance.now()
    for (const index of order) {
      const { size, codes, offsets, labels } = sequences[index]!
      if (codes.length + size + 2 > kept.length) kept = new Int32Array(2 * codes.length + size + 2)
      const starts = new Int32Array(size + 2)
      let count = 0
      lattice.open(size)
      const { scores } = lattice
      for (let at = 0; at <= size; at++) {
        starts[at] = count
        const base = at * width
        for (let k = offsets[at]!; k < offsets[at + 1]!; k++) {
          if (drop && roll.next() < drop) continue
          const row = rowOfCode(codes[k]!, shift)
          if (used[row]! < atLeast) continue
          const from = row * width
          kept[count++] = from
          for (let column = 0; column < width; column++) scores[base + column]! += weights[from + column]!
        }
      }
      starts[size + 1] = count
      const gold = lattice.score(labels)
      const cells = (size + 1) * width
      if (chances.length < cells) chances = new Float64Array(cells * 2)
      loss += lattice.sum(chances) - gold
      for (let at = 0; at <= size; at++) {
        const last = at ? labels[at - 1]! : 0
        const label = at < size ? labels[at]! : 0
        const base = at * width
        if (label) chances[base + label - 1]! -= 1
        if (label !== last) {
          if (label) chances[base + kinds + label - 1]! -= 1
          if (last) chances[base + 2 * kinds + last - 1]! -= 1
        }
      }
      for (let at = 0; at <= size; at++) {
        const base = at * width
        for (let column = 0; column < width; column++) {
          const slope = chances[base + column]!
          if (slope < 1e-3 && slope > -1e-3) continue
          for (let k = starts[at]!; k < starts[at + 1]!; k++) {
            const cell = kept[k]! + column
            const pull = slope + 1e-5 * weights[cell]!
            const sum = (slopes[cell]! += pull * pull)
            weights[cell]! -= rate * pull / Math.sqrt(sum)
          }
        }
      }
    }
    if (!quiet) console.log(`  round ${round + 1}: ${(loss / sequences.length).toFixed(3)} in ${((performance.now() - since) / 1000).toFixed(1)} s`)
    if (round >= rounds - averaged) for (let cell = 0; cell < mean.length; cell++) mean[cell]! += weights[cell]!
  }
  const share = (1 - drop) / averaged
  for (let cell = 0; cell < mean.length; cell++) mean[cell]! *= share
  return mean
}

/** The rows that say most: to be learned anew without the others, which otherwise share in what they could say alone. */
export function strongest(weights: Float32Array, width: number, count: number): Uint8Array {
  const rows = weights.length / width
  const tops = new Float32Array(rows)
  for (let cell = 0; cell < weights.length; cell++) tops[Math.floor(cell / width)] = Math.max(tops[Math.floor(cell / width)]!, Math.abs(weights[cell]!))
  const bar = tops.slice().sort()[Math.max(0, rows - count)]!
  return Uint8Array.from(tops, (top) => (top >= bar && top > 0 ? 1 : 0))
}

/** The scores of a sequence, into `lattice`. */
export function rate({ size, codes, offsets }: Sequence, weights: Float32Array | Int8Array, bits: number, lattice: Lattice): void {
  const width = lattice.kinds * 3
  const shift = 32 - bits
  lattice.open(size)
  const { scores } = lattice
  for (let at = 0; at <= size; at++) {
    for (let k = offsets[at]!; k < offsets[at + 1]!; k++) {
      const from = (rowOfCode(codes[k]!, shift)) * width
      for (let column = 0; column < width; column++) scores[at * width + column]! += weights[from + column]!
    }
  }
}
