/**
 * A name kept without the name: “Sunna Brekkan” becomes 64 bits that say only whether another name is the same. SipHash-2-4 under a
 * secret key (Aumasson and Bernstein, 2012, https://www.aumasson.jp/siphash/siphash.pdf), over UTF-16 code units, low byte first.
 *
 * Whoever has the sealed names and not the key can neither read them nor test a guess; whoever has both can test a guess.
 */
export class Seal {
  readonly #key: readonly number[]

  /** `key`: 32 hexadecimal digits, kept apart from what is sealed. */
  constructor(key: string) {
    if (!isKey(key)) throw new RangeError('A key is 32 hexadecimal digits.')
    // little-endian words of 32 bits, the low one first
    this.#key = [0, 8, 16, 24].map((at) => swapped(parseInt(key.slice(at, at + 8), 16)))
  }

  /** 16 hexadecimal digits. */
  of(text: string): string {
    const [k0, k1, k2, k3] = this.#key as [number, number, number, number]
    const state = Int32Array.of(k0 ^ 0x70736575, k1 ^ 0x736f6d65, k2 ^ 0x6e646f6d, k3 ^ 0x646f7261, k0 ^ 0x6e657261, k1 ^ 0x6c796765, k2 ^ 0x79746573, k3 ^ 0x74656462)
    const units = text.length
    let at = 0
    for (; at + 4 <= units; at += 4) absorb(state, text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16), text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16))
    const left = (index: number): number => (at + index < units ? text.charCodeAt(at + index) : 0)
    absorb(state, left(0) | (left(1) << 16), left(2) | (units << 25))
    state[4]! ^= 0xff
    for (let round = 0; round < 4; round++) mix(state)
    return hex(state[1]! ^ state[3]! ^ state[5]! ^ state[7]!) + hex(state[0]! ^ state[2]! ^ state[4]! ^ state[6]!)
  }
}

export const isKey = (key: unknown): key is string => typeof key === 'string' && /^[0-9a-f]{32}$/.test(key)

function absorb(state: Int32Array, low: number, high: number): void {
  state[6]! ^= low
  state[7]! ^= high
  mix(state)
  mix(state)
  state[0]! ^= low
  state[1]! ^= high
}

/** One SipRound. The four words of 64 bits stand in pairs, low half first. */
function mix(state: Int32Array): void {
  add(state, 0, 2)
  turn(state, 2, 13)
  toward(state, 2, 0)
  swap(state, 0)
  add(state, 4, 6)
  turn(state, 6, 16)
  toward(state, 6, 4)
  add(state, 0, 6)
  turn(state, 6, 21)
  toward(state, 6, 0)
  add(state, 4, 2)
  turn(state, 2, 17)
  toward(state, 2, 4)
  swap(state, 4)
}

function add(state: Int32Array, to: number, from: number): void {
  const low = (state[to]! >>> 0) + (state[from]! >>> 0)
  state[to] = low
  state[to + 1] = state[to + 1]! + state[from + 1]! + (low > 0xffffffff ? 1 : 0)
}

function turn(state: Int32Array, at: number, by: number): void {
  const [low, high] = [state[at]!, state[at + 1]!]
  state[at] = (low << by) | (high >>> (32 - by))
  state[at + 1] = (high << by) | (low >>> (32 - by))
}

function toward(state: Int32Array, at: number, other: number): void {
  state[at]! ^= state[other]!
  state[at + 1]! ^= state[other + 1]!
}

function swap(state: Int32Array, at: number): void {
  const low = state[at]!
  state[at] = state[at + 1]!
  state[at + 1] = low
}

const swapped = (word: number): number => ((word & 0xff) << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24)

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')
