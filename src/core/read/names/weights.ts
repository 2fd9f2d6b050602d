const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUE: readonly number[] = Array.from({ length: 128 }, (_, code) => Math.max(0, DIGITS.indexOf(String.fromCharCode(code))))

/**
 * Bytes from base64, runs of zeros folded: a zero is followed by how many there are (1–255). “AAUB” holds five zeros and a one.
 */
export function unpacked(text: string, size: number): Int8Array {
  const table = new Int8Array(size)
  let at = 0
  let zeros = false
  for (let from = 0; from < text.length; from += 4) {
    const bits = VALUE[text.charCodeAt(from)]! << 18 | VALUE[text.charCodeAt(from + 1)]! << 12 | VALUE[text.charCodeAt(from + 2)]! << 6 | VALUE[text.charCodeAt(from + 3)]!
    for (let shift = 16; shift >= 0 && at < size; shift -= 8) {
      const byte = bits >> shift & 255
      if (zeros) {
        at += byte
        zeros = false
      } else if (byte === 0) zeros = true
      else table[at++] = byte
    }
  }
  return table
}
