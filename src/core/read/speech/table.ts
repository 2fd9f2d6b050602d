/**
 * Weights of hashed features: each row holds one weight for each thing that is scored. Only rows that learning found of use are there, one
 * behind the other: that keeps them near the processor, which is what reading costs most.
 */
export interface Table {
  /** Rows there could be: 2 to this power. */
  readonly bits: number
  /** Twos: a bit for each of 32 rows that is there, and how many rows are there before them. Side by side, so that one look at memory brings both. */
  readonly present: Uint32Array
  /** Weights a row. */
  readonly width: number
  readonly weights: Int8Array
  /** What one unit of a weight is worth. */
  readonly unit: number
}

/** Hashes of the features of one position, in a buffer that is used again. */
export class Features {
  readonly codes = new Int32Array(512)
  /** Where their rows begin in a table’s weights. */
  readonly rows = new Int32Array(512)
  count = 0

  clear(): void {
    this.count = 0
  }

  /** `template` tells one kind of feature from another. */
  add(template: number, value: number): void {
    this.codes[this.count++] = value ^ Math.imul(template, 0x9e3779b1)
  }
}

/** The row of a feature in a table with `32 - shift` bits. */
export function rowOfCode(code: number, shift: number): number {
  let scattered = Math.imul(code, 0x85ebca6b)
  scattered ^= scattered >>> 15
  return Math.imul(scattered, 0x2c1b3c6d) >>> shift
}

/** Bits that are set. */
export function setIn(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Adds the rows of `features` to `scores`, from `at` on, in units of the table. */
export function addRows(table: Table, features: Features, scores: Int32Array | Float64Array, at: number): void {
  const count = findRows(table, features)
  const { width, weights } = table
  if (width === 9) addNine(weights, features.rows, count, scores, at)
  else if (width === 3) addThree(weights, features.rows, count, scores, at)
  else addAny(weights, width, features.rows, count, scores, at)
}

/** Where the rows that are there begin. Without a branch on each, so that the processor can fetch the next rows while it adds the last. */
function findRows({ bits, present, width }: Table, { codes, rows, count }: Features): number {
  const shift = 32 - bits
  let found = 0
  for (let index = 0; index < count; index++) {
    const number = rowOfCode(codes[index]!, shift)
    const at = number >>> 5 << 1
    const word = present[at]!
    rows[found] = (present[at + 1]! + setIn(word & ((1 << (number & 31)) - 1))) * width
    found += (word >>> (number & 31)) & 1
  }
  return found
}

function addAny(weights: Int8Array, width: number, rows: Int32Array, count: number, scores: Int32Array | Float64Array, at: number): void {
  for (let index = 0; index < count; index++) {
    const row = rows[index]!
    for (let column = 0; column < width; column++) scores[at + column]! += weights[row + column]!
  }
}

// the two widths that are read a hundred thousand times a page, written out so that their sums stay in registers

function addThree(weights: Int8Array, rows: Int32Array, count: number, scores: Int32Array | Float64Array, at: number): void {
  let a = 0
  let b = 0
  let c = 0
  for (let index = 0; index < count; index++) {
    const row = rows[index]!
    a += weights[row]!
    b += weights[row + 1]!
    c += weights[row + 2]!
  }
  scores[at]! += a
  scores[at + 1]! += b
  scores[at + 2]! += c
}

function addNine(weights: Int8Array, rows: Int32Array, count: number, scores: Int32Array | Float64Array, at: number): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  let i = 0
  for (let index = 0; index < count; index++) {
    const row = rows[index]!
    a += weights[row]!
    b += weights[row + 1]!
    c += weights[row + 2]!
    d += weights[row + 3]!
    e += weights[row + 4]!
    f += weights[row + 5]!
    g += weights[row + 6]!
    h += weights[row + 7]!
    i += weights[row + 8]!
  }
  scores[at]! += a
  scores[at + 1]! += b
  scores[at + 2]! += c
  scores[at + 3]! += d
  scores[at + 4]! += e
  scores[at + 5]! += f
  scores[at + 6]! += g
  scores[at + 7]! += h
  scores[at + 8]! += i
}
