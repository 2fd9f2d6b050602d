// Weights made small: rows that say little are dropped, the rest is cut to eight bits a weight.
import type { PackedTable } from '../../../src/core/read/speech/weights.js'

/** Drops rows without a weight of `least`, then all but the strongest `share` of the rest: they are read faster, and most of what is lost is chance. */
export function pack(weights: Float32Array, bits: number, width: number, least: number, share: number): PackedTable {
  const rows = 1 << bits
  const present = new Uint8Array(rows >> 3)
  const strength = new Float64Array(rows)
  const kept: number[] = []
  for (let row = 0; row < rows; row++) {
    let top = 0
    for (let column = 0; column < width; column++) top = Math.max(top, Math.abs(weights[row * width + column]!))
    if (top < least) continue
    for (let column = 0; column < width; column++) strength[row]! += weights[row * width + column]! ** 2
  }
  const sorted = strength.filter((one) => one > 0).sort()
  const bar = sorted[Math.floor(sorted.length * (1 - share))]!
  for (let row = 0; row < rows; row++) {
    if (strength[row]! < bar) continue
    present[row >> 3]! |= 1 << (row & 7)
    for (let column = 0; column < width; column++) kept.push(weights[row * width + column]!)
  }
  const unit = most(kept) / 127
  const bytes = Int8Array.from(kept, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))))
  return { bits, width, unit: Number(unit.toPrecision(6)), rows: Buffer.from(present).toString('base64'), weights: Buffer.from(bytes.buffer).toString('base64') }
}

/** What all but one in ten thousand weights stay under. */
function most(weights: readonly number[]): number {
  const sizes = Float64Array.from(weights, Math.abs).sort()
  return sizes[Math.floor(sizes.length * 0.9999)] || 1
}
