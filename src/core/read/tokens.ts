import type { Root, SentenceContent } from 'nlcst'
import type { Range } from '../model.js'
import type { ReadPlugin, Token } from './reading.js'

/**
 * The words and marks of a block in one flat row, from retext's tree: “Iran’s envoys left.” is
 * `Iran` `’s` `envoys` `left` `.`
 */
export const tokens: ReadPlugin = () => {
  const spellings = new Spellings()
  return (tree, file) => {
    const reading = file.data.reading!
    const row = new Row(reading.block.prose, spellings)
    for (const sentence of sentencesOf(tree)) row.sentence(sentence.children)
    reading.tokens = row.tokens
    reading.sentences = row.sentences
  }
}

function* sentencesOf(tree: Root): Generator<{ children: SentenceContent[] }> {
  for (const paragraph of tree.children) {
    if (paragraph.type === 'ParagraphNode') for (const node of paragraph.children) if (node.type === 'SentenceNode') yield node
  }
}

/**
 * Each spelling once, so that “the” is the same string wherever it stands: all readers after this one look words up in lists, and a string
 * that was looked up before is found faster.
 */
class Spellings {
  #known = new Map<string, Pick<Token, 'text' | 'lower'>>()

  of(text: string): Pick<Token, 'text' | 'lower'> {
    const known = this.#known.get(text)
    if (known) return known
    if (this.#known.size > 20_000) this.#known = new Map()
    const small = text.toLowerCase()
    const lower = text.includes('’') ? small.replaceAll('’', '\'') : small
    const spelling = { text, lower: this.#known.get(lower)?.lower ?? lower }
    this.#known.set(text, spelling)
    return spelling
  }
}

class Row {
  readonly tokens: Token[] = []
  readonly sentences: Range[] = []
  #end = -1
  constructor(private readonly prose: string, private readonly spellings: Spellings) {}

  sentence(nodes: readonly SentenceContent[]): void {
    const before = this.tokens.length
    for (const node of nodes) {
      if (node.type === 'WhiteSpaceNode') continue
      const start = node.position!.start.offset!
      const end = node.position!.end.offset!
      if (node.type === 'WordNode') this.word(start, end)
      else this.add(start, end, 'mark')
    }
    if (this.tokens.length > before) this.sentences.push({ start: this.tokens[before]!.start, end: this.tokens.at(-1)!.end })
  }

  /** parse-english keeps “Iran’s” and a closing ’ in one word; the ’s is its own token, a bare mark after s stays a mark. */
  private word(start: number, end: number): void {
    const last = this.prose[end - 1]!
    const apostrophe = (char: string | undefined): boolean => char === '’' || char === '\''
    if ((last === 's' || last === 'S') && end - start > 2 && apostrophe(this.prose[end - 2]) && !CONTRACTED.test(this.prose.slice(start, end))) {
      this.add(start, end - 2, 'word')
      this.add(end - 2, end, 'genitive')
    } else if (apostrophe(last) && end - start > 1) {
      this.add(start, end - 1, 'word')
      this.add(end - 1, end, 'mark')
    } else this.add(start, end, DIGIT.test(this.prose[start]!) ? 'number' : 'word')
  }

  private add(start: number, end: number, kind: Token['kind']): void {
    const { text, lower } = this.spellings.of(this.prose.slice(start, end))
    this.tokens.push({ start, end, text, lower, kind, sentence: this.sentences.length, spaced: start !== this.#end })
    this.#end = end
  }
}

const DIGIT = /\d/

/** “it’s” and “let’s” are no genitives; “Iran’s” is. */
const CONTRACTED = /^(?:it|that|what|there|here|he|she|who|let|how|where|when)['’]s$/i
