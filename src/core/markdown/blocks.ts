import type { Nodes, Parents, Root } from 'mdast'
import type { Processor } from 'unified'
import type { Range, SkipReason } from '../model.js'
import type { Chunk } from './chunks.js'
import { directivesIn, type Directive } from './directives.js'
import type { Positions } from './positions.js'
import { Prose } from './prose.js'

/**
 * The blocks of prose in one chunk, on exact source positions: “- Ana **Ruiz** said no.” is one block, “Ana Ruiz said no.”,
 * whose “Ruiz” points into the bold. Everything else in the chunk is skipped, with the reason.
 */
export interface Block {
  /** A heading by its Markdown, or a line in the shape of a headline. */
  readonly kind: 'paragraph' | 'heading'
  /** Of a heading by its Markdown, 1 to 6. */
  readonly level?: number
  readonly prose: string
  /** Prose offsets to offsets in the chunk. */
  readonly map: Positions
  /** The block quote it stands in, if any: its range in the chunk. */
  readonly quoted: Range | null
}

export interface Blocks {
  readonly blocks: readonly Block[]
  readonly skipped: readonly (Range & { readonly why: SkipReason })[]
  readonly directives: readonly Directive[]
}

/** Parses one chunk. `source` is the chunk's own text; all offsets count in it. */
export function blocksOf(chunk: Chunk, source: string, markdown: Processor<Root>): Blocks {
  const length = source.length
  if (chunk.kind === 'front-matter') return { blocks: [], skipped: [{ start: 0, end: length, why: 'front-matter' }], directives: [] }
  if (chunk.kind === 'code') return { blocks: [], skipped: [{ start: 0, end: length, why: 'code' }], directives: [] }
  if (chunk.kind === 'html') return { blocks: [], skipped: [{ start: 0, end: length, why: 'html' }], directives: directivesIn(source, 0) }
  if (plain(source) || tangled(source)) return plainBlock(source)
  const walk = new Walk(source)
  walk.block(markdown.parse(source), null)
  return walk
}

/**
 * Most paragraphs of news hold no character that Markdown gives a meaning to where it stands (“The talks broke down.”, “AT&T [and others]”):
 * they need no parser. Counter-example: “1. The talks” is a list, “The *talks*” has emphasis, “[the talks](…)” is a link.
 */
const plain = (source: string): boolean => (!SPECIAL.test(source) || !marked(source)) && source.split(LINE_END).every((line) => OPENS_PLAIN.test(line))

const SPECIAL = /[*_`\]<&\\]/
/** A line that no list, fence, rule, table or quote begins with: “9:30 a.m.” is none, “9. Stone” is. */
const OPENS_PLAIN = /^ {0,3}(?:[\p{L}\u00A0“”‘’"'($€£…—–•.,@%[]|\d+(?:[^\d.)]|[.)](?=\S)|$))/u

/** One star, one tick, an underscore inside a word and a bracket that no link or note has are characters like any other. */
const marked = (source: string): boolean => MARKUP.test(source) || source.includes('<') && source.includes('>') || twice(source, '*') || twice(source, '`')
const MARKUP = /\\|\][([:]|\[\^|&[#A-Za-z][A-Za-z0-9]{0,31};|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/

const twice = (source: string, mark: string): boolean => source.indexOf(mark) !== source.lastIndexOf(mark)

/**
 * Markup so dense that it is no draft (“* * * * …” a thousand times, “*a_*a_…”, a page of “]”): the parser's time grows with its square, so the
 * chunk is read as it stands. Counter-example: a nested list opens four or five markers a line, a table has a bar a word.
 */
function tangled(source: string): boolean {
  if (source.length < 400) return false
  if (source.split(LINE_END).some((line) => /^(?:[ \t]{0,4}(?:[*+>-]|\d{1,9}[.)])){24}/.test(line))) return true
  let marks = 0
  for (const char of source) if ('*_[]`'.includes(char)) marks++
  return marks > 100 && marks > source.length / 8
}

const white = (char: string | undefined): boolean => char === ' ' || char === '\t'

function indent(line: string): number {
  let at = 0
  while (white(line[at])) at++
  return at
}

function trail(line: string): number {
  let size = 0
  while (size < line.length && white(line[line.length - 1 - size])) size++
  return size
}

const LINE_END = /\r\n|\n|\r/

/**
 * A headline in plain text has no mark but its shape: a short line in title case without a full stop (“Envoys Leave Geneva
 * Without a Deal”). Counter-example: “Envoys leave Geneva without a deal” may be the start of a paragraph, and stays one.
 */
function kindOf(prose: string): Block['kind'] {
  if (prose.length > 120 || /[.,:;”’"')…]$/.test(prose)) return 'paragraph'
  const words = prose.split(' ')
  const long = words.filter((word) => /\p{L}{4}/u.test(word))
  return words.length > 1 && long.length > 0 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word)) ? 'heading' : 'paragraph'
}

/** Plain text: the chunk is one paragraph, as it stands, without the white space at its line ends. */
export function plainBlock(source: string): Blocks {
  const prose = new Prose()
  const lines = source.split(LINE_END)
  const value = lines.map((line) => line.slice(indent(line), line.length - trail(line))).join('\n')
  prose.add(value, source, indent(source), source.length - trail(source))
  return { blocks: prose.empty ? [] : [{ kind: kindOf(prose.text), prose: prose.text, map: prose.map, quoted: null }], skipped: [], directives: [] }
}

const SKIPPED: Partial<Record<Nodes['type'], SkipReason>> = { code: 'code', html: 'html', table: 'table', definition: 'definition', yaml: 'front-matter' }

class Walk implements Blocks {
  readonly blocks: Block[] = []
  readonly skipped: (Range & { why: SkipReason })[] = []
  readonly directives: Directive[] = []
  constructor(private readonly source: string) {}

  block(node: Nodes, quoted: Range | null): void {
    const why = SKIPPED[node.type]
    if (why) this.skip(node, why)
    else if (node.type === 'paragraph' || node.type === 'heading') {
      const prose = new Prose()
      this.inline(node, prose)
      if (!prose.empty) this.blocks.push({ ...(node.type === 'heading' ? { kind: 'heading', level: node.depth } as const : { kind: kindOf(prose.text) }), prose: prose.text, map: prose.map, quoted })
    } else if ('children' in node) {
      const inner = node.type === 'blockquote' ? quoted ?? range(node) : quoted
      for (const child of node.children) this.block(child, inner)
    }
  }

  private inline(parent: Parents, prose: Prose): void {
    for (const node of parent.children) {
      const { start, end } = range(node)
      if (node.type === 'text') this.text(node.value, prose, start, end)
      else if (node.type === 'break') prose.space(start, end)
      else if (node.type === 'inlineCode') this.object(node, 'code', prose)
      else if (node.type === 'image' || node.type === 'imageReference') this.object(node, 'image', prose)
      else if (node.type === 'html') this.skip(node, 'html')
      else if (node.type === 'footnoteReference') this.skip(node, 'footnote-mark')
      else if ('children' in node) {
        this.inline(node, prose)
        const last = node.children.at(-1)
        if ((node.type === 'link' || node.type === 'linkReference') && last) this.skipped.push({ start: range(last).end, end, why: 'link-target' })
      }
    }
  }

  /** A reference whose definition stands in another chunk is text to the parser: “[the note][1]” and “[^2]” lose their marks here. */
  private text(value: string, prose: Prose, start: number, end: number): void {
    if (!value.includes(']') || end - start !== value.length || !this.source.startsWith(value, start)) {
      prose.add(value, this.source, start, end)
      return
    }
    let from = 0
    for (const found of value.matchAll(LOOSE_REFERENCE)) {
      const at = found.index
      prose.add(value.slice(from, at), this.source, start + from, start + at)
      const label = found[1]
      if (label === undefined) this.skipped.push({ start: start + at, end: start + at + found[0].length, why: 'footnote-mark' })
      else {
        prose.add(label, this.source, start + at + 1, start + at + 1 + label.length)
        this.skipped.push({ start: start + at + 1 + label.length, end: start + at + found[0].length, why: 'link-target' })
      }
      from = at + found[0].length
    }
    prose.add(value.slice(from), this.source, start + from, end)
  }

  private object(node: Nodes, why: SkipReason, prose: Prose): void {
    const { start, end } = range(node)
    prose.object(start, end)
    this.skipped.push({ start, end, why })
  }

  private skip(node: Nodes, why: SkipReason): void {
    const { start, end } = range(node)
    this.skipped.push({ start, end, why })
    if (node.type === 'html') this.directives.push(...directivesIn(node.value, start))
  }
}

const LOOSE_REFERENCE = /\[\^[^\]\s]{1,40}\]|\[([^[\]]{1,300})\]\[[^[\]]{0,100}\]/g

const range = (node: Nodes): Range => ({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 })
