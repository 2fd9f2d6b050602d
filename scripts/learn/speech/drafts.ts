// PolNeAR as rows of words with the attributions marked on them. The corpus is read where it lies; nothing of it is copied.
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chunksOf } from '../../../src/core/markdown/chunks.js'
import { readOptions } from '../../../src/core/options.js'
import { ChunkReader } from '../../../src/core/read/read.js'
import { finish } from '../../../src/core/steps.js'
import type { Reading } from '../../../src/core/read/reading.js'
import { LookBook } from '../../../src/core/read/speech/looks.js'
import { rowOf, type Row } from '../../../src/core/read/speech/row.js'

/** Word indices into a row, end exclusive. */
export type Words = readonly [from: number, to: number]

export interface Marked {
  readonly cue: Words
  readonly source: Words | null
  readonly content: readonly Words[]
  readonly speech: boolean
  readonly kind: string
}

export interface Passage {
  readonly document: string
  /** Number of the document in its split, for folds. */
  readonly number: number
  readonly split: 'train' | 'dev'
  readonly reading: Reading
  readonly row: Row
  /** Source offset of each word. */
  readonly at: (word: number) => { start: number; end: number }
  readonly marks: Marked[]
}

interface Span { start: number; end: number }
interface Document { id: string; split: 'train' | 'dev'; text: string; quotes: (Span & { fragments?: Span[]; speaker: Span | null; cue: Span | null; cue_speech?: boolean; kind: string })[] }

const beside = fileURLToPath(new URL('../../../../shared', import.meta.url))
export const shared = (): string => {
  if (!existsSync(`${beside}/corpus/polnear.jsonl`)) throw new Error(`Learning needs PolNeAR in ${beside}/corpus; it is not shipped with the project`)
  return realpathSync(beside)
}

const EDGE = /^[\s"“”'‘’.,;:!?()[\]—–-]+$/

export function passages(only?: Passage['split']): Passage[] {
  const book = new LookBook()
  const all: Passage[] = []
  const numbers = { train: 0, dev: 0 }
  for (const line of readFileSync(`${shared()}/corpus/polnear.jsonl`, 'utf8').split('\n')) {
    if (!line) continue
    const document = JSON.parse(line) as Document
    if (!only || document.split === only) all.push(...passagesOf(document, book, numbers))
  }
  return all
}

function passagesOf({ id, split, text, quotes }: Document, book: LookBook, numbers: Record<string, number>): Passage[] {
  const reader = new ChunkReader(readOptions(undefined).options)
  const number = numbers[split]!++
  const found: Passage[] = []
  for (const chunk of chunksOf(text)) {
    for (const reading of finish(reader.read(chunk, text.slice(chunk.start, chunk.end))).blocks) {
      if (reading.block.kind === 'heading') continue
      const row = rowOf(reading, book)
      const { map } = reading.block
      const at = (word: number): Span => ({ start: chunk.start + map.start(row.start[word]!), end: chunk.start + map.end(row.end[word]!) })
      if (row.size) found.push({ document: String(id), number, split, reading, row, at, marks: [] })
    }
  }
  for (const quote of quotes) {
    if (!quote.cue) continue
    const passage = found.find((one) => one.at(0).start <= quote.cue!.start && one.at(one.row.size - 1).end >= quote.cue!.end)
    const cue = passage && words(passage, quote.cue)
    if (!cue) continue
    const content = (quote.fragments?.length ? quote.fragments : [quote]).map((span) => words(passage, span)).filter((span) => span !== null)
    passage.marks.push({ cue, source: quote.speaker && words(passage, quote.speaker), content, speech: quote.cue_speech !== false, kind: quote.kind })
  }
  return found
}

/** The words a span of the source covers, without marks at its edges; null where none is in the passage. */
function words({ row, at }: Passage, { start, end }: Span): Words | null {
  let from = 0
  while (from < row.size && at(from).end <= start) from++
  let to = from
  while (to < row.size && at(to).start < end) to++
  const edge = (word: number): boolean => row.looks[word]!.mark && EDGE.test(row.text(word))
  while (from < to && edge(from)) from++
  while (to > from && edge(to - 1)) to--
  return to > from ? [from, to] : null
}
