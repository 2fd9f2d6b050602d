import type { Range } from '../model.js'
import type { Draft } from './draft.js'
import type { Steps } from '../steps.js'

/**
 * The sentences of the prose in text order, as parse-english cuts them: “The port said no. The crew stayed.” has two. Counter-example: a
 * line of stars or an emoji says nothing.
 */
export function* sentencesOf({ blocks }: Draft): Steps<Range[]> {
  const found: Range[] = []
  for (const block of blocks) {
    for (const sentence of block.reading.sentences) {
      if (!WORDED.test(block.value(sentence))) continue
      const { start, end } = block.span(sentence)
      found.push({ start, end })
    }
    yield
  }
  return found
}

const WORDED = /[\p{L}\p{N}]/u
