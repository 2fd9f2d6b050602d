import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import { Positions } from './positions.js'

/**
 * Clean prose as it grows, with its place in the draft. A word processor leaves “nego­tiators” with a soft hyphen in it
 * and joins “Jan. 5” with a hard space: the reader wants the words, the marks belong on the characters as they are.
 */
export class Prose {
  text = ''
  readonly map = new Positions()

  get empty(): boolean {
    return this.text.trim() === ''
  }

  /** Adds `value`, the Markdown parser's reading of `source.slice(start, end)`. */
  add(value: string, source: string, start: number, end: number): void {
    if (end - start === value.length && source.startsWith(value, start)) this.#plain(value, start)
    else this.#aligned(value, source, start, end)
  }

  /** A thing in the line that is no prose (code, a picture): one object character. */
  object(start: number, end: number): void {
    this.#unit('\uFFFC', start, end - start)
  }

  /** A line break that the writer forced. */
  space(start: number, end: number): void {
    this.#unit(' ', start, Math.max(1, end - start))
  }

  #unit(text: string, start: number, length: number): void {
    this.map.unit(this.text.length, start, length)
    this.text += text
  }

  #plain(value: string, start: number): void {
    let from = 0
    for (const found of value.matchAll(ODD)) {
      this.#run(value.slice(from, found.index), start + from)
      if (!DROPPED.test(found[0])) this.#unit(' ', start + found.index, found[0].length)
      from = found.index + found[0].length
    }
    this.#run(value.slice(from), start + from)
  }

  #run(text: string, start: number): void {
    if (!text) return
    this.map.follow(this.text.length, start)
    this.text += text
  }

  /** Escapes, character references and line prefixes (“> ”) are in the source and not in the value. */
  #aligned(value: string, source: string, start: number, end: number): void {
    let at = start
    let index = 0
    while (index < value.length && at < end) {
      if (value[index] === '\n' || value[index] === '\r') {
        index += value.startsWith('\r\n', index) ? 2 : 1
        const next = afterLineEnd(source, at, end, value[index])
        this.#unit(' ', at, Math.max(1, next - at))
        at = next
        continue
      }
      let run = 0
      while (index + run < value.length && at + run < end && value[index + run] === source[at + run] && !'\n\r\\&'.includes(value[index + run]!)) run++
      if (run) this.#plain(value.slice(index, index + run), at)
      else {
        const [width, length] = unitAt(value, index, source, at, end)
        const piece = value.slice(index, index + width)
        if (!DROPPED.test(piece)) this.#unit(/^\s$/.test(piece) ? ' ' : piece, at, length)
        run = width
        at += length - width
      }
      at += run
      index += run
    }
  }
}

/** Unicode spaces and line ends read as a space; soft hyphens, zero-width and direction marks are not there at all. */
const ODD = /\r\n|[\t\n\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g
const DROPPED = /^[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/

/** Skips a line ending, the indent and the block-quote marks of the next line, up to where `next` stands. */
function afterLineEnd(source: string, at: number, end: number, next: string | undefined): number {
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at++
  if (source[at] === '\r' && source[at + 1] === '\n') at += 2
  else if (source[at] === '\r' || source[at] === '\n') at++
  while (at < end && (source[at] === ' ' || source[at] === '\t' || (source[at] === '>' && next !== '>'))) at++
  return at
}

const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/

/** [characters of the value, characters of the source] that belong together at this place. */
function unitAt(value: string, index: number, source: string, at: number, end: number): [number, number] {
  if (source[at] === '\\' && source[at + 1] === value[index] && /[!-/:-@[-`{-~]/.test(value[index]!)) return [1, 2]
  if (source[at] === '&') {
    const found = REFERENCE.exec(source.slice(at, Math.min(end, at + 40)))
    if (found) {
      const decoded = found[3] ? decodeNamedCharacterReference(found[3]) || '' : decodeNumericCharacterReference(found[1] ?? found[2]!, found[1] ? 10 : 16)
      if (decoded && value.startsWith(decoded, index)) return [decoded.length, found[0].length]
    }
  }
  return [1, 1]
}
