import type { Root as Prose } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified, type Processor } from 'unified'
import { VFile } from 'vfile'
import { blocksOf, plainBlock, type Block, type Blocks } from '../markdown/blocks.js'
import type { Chunk } from '../markdown/chunks.js'
import { markdownParser } from '../markdown/parser.js'
import type { Options } from '../options.js'
import type { Steps } from '../steps.js'
import type { Reading } from './reading.js'
import { returns } from './contact-returns.js'
import { contacts } from './contacts.js'
import { cues } from './cues.js'
import { deeds } from './deeds.js'
import { figures } from './figures.js'
import { furniture } from './furniture.js'
import { names } from './names.js'
import { tags } from './quote-tags.js'
import { quotes } from './quotes.js'
import { times } from './times.js'
import { tokens } from './tokens.js'
import { unnamed } from './unnamed.js'

/** In the order in which they read each other's fields. Run by hand: a pipeline a paragraph costs as much as a plugin. */
const PLUGINS = [tokens, quotes, furniture, times, names, cues, tags, unnamed, contacts, returns, deeds, figures]

/** A chunk as read by itself: what the cache keeps. Offsets of blocks count in the chunk, of readings in their block's prose. */
export interface ChunkReading {
  readonly blocks: readonly Reading[]
  readonly skipped: Blocks['skipped']
  readonly directives: Blocks['directives']
}

/** Reads chunks, one at a time: Markdown to blocks, blocks through one retext plugin a phenomenon. */
export class ChunkReader {
  readonly #markdown = markdownParser()
  readonly #english = unified().use(retextEnglish).freeze() as unknown as Processor<Prose>
  readonly #plugins = PLUGINS.map((plugin) => plugin())
  constructor(private readonly options: Options) {}

  *read(chunk: Chunk, source: string): Steps<ChunkReading> {
    const found = this.options.format === 'plain' ? plainBlock(source) : blocksOf(chunk, source, this.#markdown as never)
    const blocks: Reading[] = []
    for (const block of found.blocks) blocks.push(yield* this.#block(block))
    return { blocks, skipped: found.skipped, directives: found.directives }
  }

  *#block(block: Block): Steps<Reading> {
    const reading: Reading = { block, tokens: [], sentences: [], quotes: [], unpaired: [], times: [], phrases: [], unnamed: [], attributions: [], contacts: [], returns: [], deeds: [], figures: [], furniture: 'none' }
    const file = new VFile({ value: block.prose, data: { reading } })
    const tree = this.#english.parse(file)
    for (const plugin of this.#plugins) {
      yield
      const steps = plugin(tree, file)
      if (steps) yield* steps
    }
    return reading
  }
}
