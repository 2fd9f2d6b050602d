import type { Phrase } from '../../read/reading.js'
import type { PlacedBlock } from '../draft.js'

/**
 * A description with its name beside it is one person: “The clerk, Ada Stone, left”, “the first to leave was Ada Stone”. In “the clerk,
 * Ada Stone and a guard left” it is a list.
 */
export function namedBeside(block: PlacedBlock, index: number): Phrase | undefined {
  const { phrases } = block.reading
  const phrase = phrases[index]!
  if (phrase.name || phrase.form === 'pronoun' || phrase.number !== 'one' || phrase.within !== undefined || phrase.genitive || phrase.type === 'state') return undefined
  let at = index + 1
  while (at < phrases.length && phrases[at]!.start < phrase.end) at++
  const name = phrases[at]
  if (!name?.name || name.form === 'demonym' || name.genitive || name.number !== 'one') return undefined
  const { prose } = block.reading.block
  const between = prose.slice(phrase.end, name.start)
  const person = phrase.type === 'person'
  if (person !== (name.type === 'person' || (name.type === null && person))) return undefined
  if (!person && (name.type === 'state' || name.type === 'place' || name.type === 'metonym' || name.key !== undefined && name.type !== phrase.type)) return undefined
  if (between === ', ' || between === ', the ') return CLOSED.test(prose.slice(name.end, name.end + 5)) ? name : undefined
  return person && phrase.entry !== 'indefinite' && COPULA.test(between) ? name : undefined
}

/** “Ada Stone is the clerk”: what she is said to be is herself. */
export function predicated(block: PlacedBlock, before: Phrase, phrase: Phrase): boolean {
  return phrase.type === 'person' && phrase.number === 'one' && phrase.entry !== 'indefinite' && !before.genitive && COPULA.test(block.reading.block.prose.slice(before.end, phrase.start))
}

const CLOSED = /^(?:$|[,.;:)—–”"!?]| -| –| —| who\b)/
const COPULA = /^ (?:is|was|became|remains|is also|was also) $/
