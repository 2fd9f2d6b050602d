import { countBelow } from '../grouped.js'
import type { Range } from '../model.js'
import type { Steps } from '../steps.js'
import type { Draft } from './draft.js'

/**
 * Whether the text itself says that those who tell it did not have it from each other: “Three dockers, interviewed separately, said the
 * brake had failed.” Not: “which could not be independently confirmed”, “an independent inquiry”.
 */
export function* statedIndependence({ blocks }: Draft): Steps<(range: Range) => boolean> {
  const told: boolean[] = []
  const places: number[] = []
  for (const block of blocks) {
    yield
    const { prose } = block.reading.block
    told.push(APART.test(prose))
    places.push(block.span({ start: 0, end: prose.length }).start)
  }
  return ({ start, end }) => {
    const at = countBelow(places, start + 1) - 1
    const block = blocks[at]
    if (!block || !told[at]) return false
    const { prose } = block.reading.block
    return block.reading.sentences.some((sentence) => {
      const span = block.span(sentence)
      if (span.start >= end || span.end <= start) return false
      return APART.test(prose.slice(sentence.start, sentence.end)) && !UNCONFIRMED.test(prose.slice(sentence.start, sentence.end))
    })
  }
}

const APART = /\b(?:independently(?: of (?:each other|one another|him|her|them))?|interviewed separately|separately (?:told|said|confirmed|described|gave|interviewed)|(?:told|said|confirmed|described|interviewed|spoke|spoken to) separately|(?:a|the|another) (?:second|third|different) [^.;]{3,60}, (?:from|at|in) (?:a|another) (?:different |second |separate )?(?:ministry|agency|department|office|government|country|company|side|party)|(?:who|they) d(?:o|id) not know (?:each other|one another)|no (?:knowledge|contact) (?:of|with) (?:each other|one another))\b/i
const UNCONFIRMED = /\b(?:not|n[’']t|cannot|unable to|no way to) (?:be )?(?:immediately |yet )?independently\b/i
