import type { Skipped } from '../model.js'
import type { Options } from '../options.js'
import type { ChunkReading } from '../read/read.js'
import { PlacedBlock, type Draft } from './draft.js'

/** Puts the chunks' readings back to where they stand in the draft. */
export function placed(source: string, chunks: readonly (readonly [number, ChunkReading])[], options: Options): Draft {
  const blocks: PlacedBlock[] = []
  const skipped: Skipped[] = []
  const directives: Draft['directives'][number][] = []
  for (const [offset, reading] of chunks) {
    for (const block of reading.blocks) blocks.push(new PlacedBlock(blocks.length, block, offset, source))
    for (const { start, end, why } of reading.skipped) skipped.push({ start: offset + start, end: offset + end, text: source.slice(offset + start, offset + end), why })
    for (const directive of reading.directives) directives.push({ ...directive, start: offset + directive.start, end: offset + directive.end })
  }
  return { source, blocks, skipped, directives, options }
}
