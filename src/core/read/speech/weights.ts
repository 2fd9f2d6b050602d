import { setIn, type Table } from './table.js'

/** A table as the data file keeps it: which rows are there, and a byte for each of their weights. */
export interface PackedTable {
  readonly bits: number
  readonly width: number
  readonly unit: number
  /** Base64: one bit a row. */
  readonly rows: string
  /** Base64: the weights of those rows, signed. */
  readonly weights: string
}

export function unpack({ bits, width, unit, rows, weights }: PackedTable): Table {
  const present = new Uint32Array(2 << bits - 5)
  const bytes = bytesOf(rows)
  for (let at = 0; at < bytes.length; at++) present[at >> 2 << 1]! |= bytes[at]! << ((at & 3) << 3)
  for (let at = 2; at < present.length; at += 2) present[at + 1] = present[at - 1]! + setIn(present[at - 2]!)
  return { bits, width, unit, present, weights: new Int8Array(bytesOf(weights).buffer) }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 without the help of a host, which differs from one to the next. */
function bytesOf(text: string): Uint8Array {
  const digits = new Uint8Array(128)
  for (let at = 0; at < 64; at++) digits[ALPHABET.charCodeAt(at)] = at
  const size = text.length / 4 * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0)
  const bytes = new Uint8Array(size)
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    const four = digits[text.charCodeAt(from)]! << 18 | digits[text.charCodeAt(from + 1)]! << 12 | digits[text.charCodeAt(from + 2)]! << 6 | digits[text.charCodeAt(from + 3)]!
    bytes[to] = four >> 16
    bytes[to + 1] = four >> 8
    bytes[to + 2] = four
  }
  return bytes
}
