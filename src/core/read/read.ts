import type { Root as Prose } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified, type Processor } from 'unified'
import { VFile } from 'vfile'
import { blocksOf, plainBlock, type Block, type Blocks } from '../markdown/blocks.js'
import type { Chunk } from '../markdown/chunks.js'
import { markdownParser } from '../markdown/parser.js'
import type { Options } from '../options.js'
import type { Reading } from './reading.js'
import { contacts } from './contacts.js'
import { cues } from './cues.js'
import { furniture } from './furniture.js'
import { names } from './names.js'
import { tags } from './quote-tags.js'
import { quotes } from './quotes.js'
import { times } from './times.js'
import { tokens } from './tokens.js'
import { unnamed } from './unnamed.js'

/** A chunk as read by itself: what the cache keeps. Offsets of blocks count in the chunk, of readings in their block's prose. */
export interface ChunkReading {
  readonly blocks: readonly Reading[]
  readonly skipped: Blocks['skipped']
  readonly directives: Blocks['directives']
}

/** Reads chunks, one at a time: Markdown to blocks, blocks through one retext plugin a phenomenon. */
export class ChunkReader {
  readonly #markdown = markdownParser()
  readonly #english: Processor<Prose>
  constructor(private readonly options: Options) {
    this.#english = unified().use(retextEnglish).use(tokens).use(quotes).use(furniture).use(times).use(names).use(cues).use(tags).use(unnamed).use(contacts).freeze() as unknown as Processor<Prose>
  }

  read(chunk: Chunk, source: string): ChunkReading {
    const found = this.options.format === 'plain' ? plainBlock(source) : blocksOf(chunk, source, this.#markdown as never)
    return { blocks: found.blocks.map((block) => this.#block(block)), skipped: found.skipped, directives: found.directives }
  }

  #block(block: Block): Reading {
    const reading: Reading = { block, tokens: [], sentences: [], quotes: [], unpaired: [], times: [], phrases: [], unnamed: [], attributions: [], contacts: [], furniture: 'none' }
    const file = new VFile({ value: block.prose, data: { reading } })
    this.#english.runSync(this.#english.parse(file), file)
    return reading
  }
}
