import type { Figure } from '../model.js'
import type { Draft } from './draft.js'
import type { Steps } from '../steps.js'

/** Figures where they stand in the draft: the “40 tons” of the third paragraph, in text order. */
export function* figuresIn({ blocks }: Draft): Steps<Figure[]> {
  const found: Figure[] = []
  for (const block of blocks) {
    found.push(...block.reading.figures.map(({ start, end, kind, amount, unit }): Figure => ({
      ...block.span({ start, end }), kind, value: block.value({ start, end }).replace(/\s+/g, ' '), ...(amount !== undefined && { amount }), ...(unit && { unit: block.value(unit).replace(/\s+/g, ' ') }),
    })))
    yield
  }
  return found
}
