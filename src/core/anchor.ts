import type { Range } from './model.js'

/**
 * A sentence kept without its words: “A harbour official said the crane had failed” is eight words and a sum of 64 bits. It is found
 * again wherever it has moved to and however it is set (bold, linked, in a list), and lost as soon as a word of it is another.
 *
 * The sum hides the words from whoever opens the file; somebody who guesses the whole sentence can tell that the guess is right.
 */
export interface Anchor {
  /** How many words the sentence has; at least one. */
  readonly words: number
  /** 16 hexadecimal digits. */
  readonly hash: string
}

/** Two rolling sums of 32 bits, each with a factor and a seed of its own. */
const LANES = [{ factor: 0x01000193, seed: 0x811c9dc5 }, { factor: 0x5bd1e995, seed: 0x9e3779b9 }] as const

/**
 * The words of a draft as numbers, and where they stand. A word is letters and figures in lower case: “the *Hvalnes*” and “The Hvalnes”
 * are the same two. What is no word in print is left out: link targets, tags and comments, footnote marks, character references.
 */
export class WordRow {
  readonly #starts: number[] = []
  readonly #lanes: readonly (readonly number[])[]

  constructor(source: string) {
    const lanes: [number[], number[]] = [[], []]
    for (const { 0: found, 1: word, index } of source.matchAll(WORDS)) {
      if (word === undefined) continue
      this.#starts.push(index)
      const letters = found.normalize('NFC').toLowerCase()
      LANES.forEach((lane, which) => lanes[which]!.push(sumOf(letters, lane)))
    }
    this.#lanes = lanes
  }

  /** The words that begin in a range, as `[first, end)` numbers of words. */
  within({ start, end }: Range): Range {
    return { start: this.#from(start), end: this.#from(end) }
  }

  /** The anchor of some words; undefined of none. */
  anchor({ start, end }: Range): Anchor | undefined {
    if (end <= start) return undefined
    const sums = LANES.map(({ factor }, which) => this.#lanes[which]!.slice(start, end).reduce((sum, word) => (Math.imul(sum, factor) + word) | 0, 0))
    return { words: end - start, hash: hex(sums) }
  }

  /** Tells of every window of some words whose hash is asked for: its first word and the hash. One pass. */
  *find(words: number, asked: ReadonlyMap<string, unknown>): Generator<{ readonly at: number; readonly hash: string }> {
    const first = new Set([...asked.keys()].map((hash) => parseInt(hash.slice(0, 8), 16) | 0))
    const last = this.#starts.length - words
    const sums = LANES.map(() => 0)
    const leaving = LANES.map(({ factor }) => power(factor, words))
    for (let index = 0; index < this.#starts.length; index++) {
      LANES.forEach(({ factor }, which) => {
        const lane = this.#lanes[which]!
        const out = index >= words ? Math.imul(lane[index - words]!, leaving[which]!) : 0
        sums[which] = (Math.imul(sums[which]!, factor) + lane[index]! - out) | 0
      })
      const at = index - words + 1
      if (at < 0 || at > last || !first.has(sums[0]!)) continue
      const hash = hex(sums)
      if (asked.has(hash)) yield { at, hash }
    }
  }

  #from(offset: number): number {
    let low = 0
    for (let high = this.#starts.length; low < high;) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/**
 * First what is no word in print, then words. A tag has a name and attributes with values: “<b>”, “<a href="x">”; not “if x <A harbour
 * official said y> z”. Each part is bounded and ends at the sign that opens it again, so the whole is linear.
 */
const WORDS = /\]\([^()\s]+\)|<!--[^<>]{0,1000}-->|<\/?[a-z][a-z0-9-]{0,40}(?:\s[a-z0-9:_-]{1,40}=(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\s"'<>]{1,500})){0,20}\s?\/?>|\[\^[^[\]\s]+\]|&#?[a-z0-9]{2,32};|([\p{L}\p{N}\p{M}]+)/giu

function sumOf(word: string, { factor, seed }: (typeof LANES)[number]): number {
  let sum: number = seed
  for (let index = 0; index < word.length; index++) sum = Math.imul(sum ^ word.charCodeAt(index), factor)
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  return Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35) | 0
}

function power(factor: number, exponent: number): number {
  let [result, square] = [1, factor]
  for (let left = exponent; left > 0; left >>>= 1) {
    if (left & 1) result = Math.imul(result, square)
    square = Math.imul(square, square)
  }
  return result
}

const hex = (sums: readonly number[]): string => sums.map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('')
