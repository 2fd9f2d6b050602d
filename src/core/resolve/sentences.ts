import type { Range } from '../model.js'
import type { Draft } from './draft.js'

/**
 * The sentences of the prose in text order, as parse-english cuts them: “The port said no. The crew stayed.” has two. Counter-example: a
 * line of stars or an emoji says nothing.
 */
export function sentencesOf({ blocks }: Draft): Range[] {
  return blocks.flatMap((block) => block.reading.sentences.flatMap((sentence) => {
    if (!WORDED.test(block.value(sentence))) return []
    const { start, end } = block.span(sentence)
    return { start, end }
  }))
}

const WORDED = /[\p{L}\p{N}]/u
