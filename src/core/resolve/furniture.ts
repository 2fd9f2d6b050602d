import type { Draft } from './draft.js'
import type { Span } from '../model.js'

/** The draft without pasted web furniture, and the runs of it that were found. */
export function dropFurniture(draft: Draft): { draft: Draft; furniture: readonly Span[] } {
  return { draft, furniture: [] }
}
