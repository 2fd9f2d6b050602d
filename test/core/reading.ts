import { chunksOf } from '../../src/core/markdown/chunks.js'
import { readOptions } from '../../src/core/options.js'
import { ChunkReader } from '../../src/core/read/read.js'
import { finish } from '../../src/core/steps.js'
import type { Reading } from '../../src/core/read/reading.js'

/** The first block of a draft as it is read by itself, every plugin run. */
export function readBlock(draft: string): Reading {
  const [chunk] = chunksOf(draft)
  const reading = chunk && finish(new ChunkReader(readOptions(undefined).options).read(chunk, draft.slice(chunk.start, chunk.end))).blocks[0]
  if (!reading) throw new Error('no prose in the draft')
  return reading
}
