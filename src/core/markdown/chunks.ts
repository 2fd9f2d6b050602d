import type { Range } from '../model.js'

/**
 * A draft cut at its top-level blank lines, so that a keystroke costs one paragraph. “The talks broke down.” after an
 * empty line is a chunk; a fence, a comment, a table or a list with loose items stays whole.
 */
export interface Chunk extends Range {
  readonly kind: 'front-matter' | 'code' | 'html' | 'markdown'
}

/** Above this many characters a block is cut at a sentence end, else at a space: no block may make a keystroke slow. */
const LONGEST = 5000

interface Line extends Range {
  /** Without its line ending. */
  readonly text: string
}

/** Cuts a draft. Chunks come in order, do not overlap, and leave out nothing but blank lines and a leading BOM. */
export function* chunksOf(source: string): Generator<Chunk> {
  const lines = new Lines(source, source.startsWith('\uFEFF') ? 1 : 0)
  const matter = frontMatter(lines)
  if (matter) yield matter
  for (let line = lines.next(); line; line = lines.next()) {
    if (blank(line.text)) continue
    const fence = FENCE.exec(line.text)
    const until = fence ? closingFence(fence[1]!) : htmlEnd(line.text)
    if (until) yield whole(lines, line, fence ? 'code' : 'html', until)
    else yield* cut(source, prose(lines, line))
  }
}

class Lines {
  readonly #end = /\r\n|\n|\r/g
  #ahead: Line | null = null
  constructor(readonly source: string, private at: number) {}

  next(): Line | null {
    if (this.#ahead) {
      const line = this.#ahead
      this.#ahead = null
      return line
    }
    if (this.at >= this.source.length) return null
    this.#end.lastIndex = this.at
    const found = this.#end.exec(this.source)
    const end = found ? found.index : this.source.length
    const line = { start: this.at, end, text: this.source.slice(this.at, end) }
    this.at = found ? end + found[0].length : this.source.length
    return line
  }

  back(line: Line): void {
    this.#ahead = line
  }

  /** Back to just after `line`: what was looked at beyond it is read again. */
  rewind(line: Line): void {
    this.#ahead = null
    this.at = line.start
    this.next()
  }
}

const blank = (text: string): boolean => text.trim() === ''
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/
const ITEM = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const INDENTED = /^(?: {2,}|\t)\S/

function closingFence(marks: string): (text: string) => boolean {
  const close = new RegExp(`^ {0,3}\\${marks[0]}{${marks.length},}[ \\t]*$`)
  return (text) => close.test(text)
}

/** The HTML blocks that run through blank lines (CommonMark 0.31, section 4.6, kinds 1 to 5). */
function htmlEnd(text: string): ((text: string) => boolean) | null {
  const found = /^ {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--)|(\?)|(!\[CDATA\[)|(![A-Za-z]))/i.exec(text)
  if (!found) return null
  const end = found[1] ? /<\/(?:script|pre|style|textarea)>/i : found[2] ? /-->/ : found[3] ? /\?>/ : found[4] ? /\]\]>/ : />/
  return (line) => end.test(line)
}

function frontMatter(lines: Lines): Chunk | null {
  const first = lines.next()
  if (!first) return null
  if (!/^---[ \t]*$/.test(first.text)) {
    lines.back(first)
    return null
  }
  for (let line = lines.next(), size = 0; line && size < LONGEST * 4; line = lines.next()) {
    size += line.text.length + 1
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line.text)) return { start: first.start, end: line.end, kind: 'front-matter' }
  }
  lines.rewind(first)
  lines.back(first)
  return null
}

function whole(lines: Lines, first: Line, kind: 'code' | 'html', closes: (text: string) => boolean): Chunk {
  const last = kind === 'html' && closes(first.text) ? first : skipTo(lines, first, closes)
  return { start: first.start, end: last.end, kind }
}

function skipTo(lines: Lines, first: Line, closes: (text: string) => boolean): Line {
  let last = first
  for (let line = lines.next(); line; line = lines.next()) {
    last = line
    if (closes(line.text)) break
  }
  return last
}

/** Lines up to a blank one; in a list, blank lines stay inside while items or their indented paragraphs go on. */
function prose(lines: Lines, first: Line): Range & { list: boolean } {
  let last = first
  const list = ITEM.test(first.text)
  for (let line = lines.next(); line; line = lines.next()) {
    if (blank(line.text)) {
      if (!list) break
      let next: Line | null = line
      while (next && blank(next.text)) next = lines.next()
      if (!next) break
      lines.back(next)
      if (!ITEM.test(next.text) && !INDENTED.test(next.text)) break
      continue
    }
    const fence = FENCE.exec(line.text)
    if ((!list || !line.text.startsWith(' ')) && (fence || htmlEnd(line.text))) {
      lines.back(line)
      break
    }
    last = fence ? skipTo(lines, line, closingFence(fence[1]!)) : line
  }
  return { start: first.start, end: last.end, list }
}

function* cut(source: string, block: Range & { list: boolean }): Generator<Chunk> {
  let { start } = block
  while (block.end - start > LONGEST) {
    const end = start + cutAt(source.slice(start, start + LONGEST), block.list)
    yield { start, end, kind: 'markdown' }
    start = end
    while (start < block.end && /\s/.test(source[start]!)) start++
  }
  if (start < block.end) yield { start, end: block.end, kind: 'markdown' }
}

/** Where to cut a long piece: before a list item, after a sentence end, at a line end, at a space, and never in a surrogate pair. */
function cutAt(piece: string, list: boolean): number {
  const half = piece.length >> 1
  if (list) {
    const item = piece.lastIndexOf('\n', piece.length - 2)
    if (item > half) return item
  }
  for (let at = piece.length - 2; at > half; at--) {
    if (piece[at] === ' ' && /[.!?]/.test(piece[at - 1]!) && /[\p{Lu}“"]/u.test(piece[at + 1]!)) return at
  }
  const space = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf(' '))
  if (space > half) return space
  const code = piece.charCodeAt(piece.length - 1)
  return code >= 0xd800 && code <= 0xdbff ? piece.length - 1 : piece.length
}
