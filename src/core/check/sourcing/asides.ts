import type { Fix, Range, Span } from '../../model.js'

type Insertion = Pick<Fix, 'start' | 'end' | 'insert'>

/**
 * Where a description can be added to, so that the sentence still stands: “A port official said” takes “, who …,” with both commas,
 * “said a port official.” only the first, “an official, who is on the board, said” takes “ and …” behind the clause that is there.
 */
export function clauseBehind(draft: string, description: Range & { readonly text: string }, clause: string): Insertion | null {
  if (/^(?:I|he|she|they|we|it|who|one|both|all)$/i.test(description.text)) return null
  const rest = draft.slice(description.end, description.end + FAR)
  if (!free(rest)) return null
  const there = /^, who [^,.;:!?()“”"\n\r—–]{3,160}(?=[,.])/.exec(rest)?.[0]
  if (there) return at(description.end + there.length, ` and ${clause}`)
  if (/, who [^,]*$/.test(description.text)) return at(description.end, ` and ${clause}`)
  if (/\swho\s/.test(description.text)) return at(description.end, ` and who ${clause}`)
  return commas(draft, description.end, `who ${clause}`)
}

/** “Some analysts, among them ⟨name⟩, say”. */
export const besides = (draft: string, description: Range, words: string): Insertion | null => (free(draft.slice(description.end, description.end + FAR)) ? commas(draft, description.end, words) : null)

/** Words right behind a noun, without commas: “officials at ⟨agency⟩”. */
export const behind = (draft: string, noun: Range, words: string): Insertion | null => (genitive(draft.slice(noun.end, noun.end + 1)) ? null : at(noun.end, ` ${words}`))

/** A sentence of its own behind another; null where the paragraph breaks off without a stop. */
export function sentenceBehind({ start, text }: Span, words: string): Insertion | null {
  const written = text.trimEnd()
  return /[.!?]["”’'*_)]*$/.test(written) ? at(start + written.length, ` ${words}`) : null
}

const FAR = 200

const at = (offset: number, insert: string): Insertion => ({ start: offset, end: offset, insert })

/** The second comma is left out where a mark follows or the paragraph ends. */
function commas(draft: string, offset: number, words: string): Insertion {
  const next = /^[ \t]*(\r?\n|\r)?[ \t]*(.?)/.exec(draft.slice(offset, offset + 40))!
  const ends = next[2] === '' || next[1] !== undefined && /^[\r\n#>*-]?$/.test(next[2]!) || /^[,.;:!?)\]—–]/.test(next[2]!) || /^ -{1,2} /.test(draft.slice(offset, offset + 4))
  return at(offset, `, ${words}${ends ? '' : ','}`)
}

const genitive = (next: string): boolean => /^[’'*_\w-]/.test(next)

/** Not before a genitive (“officials’ account”) and not before the rest of the description (“officials / with knowledge of it”). */
const free = (rest: string): boolean => !genitive(rest.slice(0, 1)) && !/^ (?:of|in|at|from|with|for|to|close|familiar|who|that|whose|whom|involved|briefed|based|privy|and|or) /.test(rest)
