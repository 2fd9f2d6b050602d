import type { Range } from '../model.js'
import type { Phrase, Token, UnnamedRead } from '../read/reading.js'
import type { Draft, PlacedBlock } from './draft.js'

/**
 * The name comes a sentence later, as in a lead: “A top adviser says the mayor is ahead. Ole Dahl spoke to reporters on Friday.” and
 * “Union leaders said no. ‘It is an insult,’ said Petra Lund, a union leader.” The next sentence, in the paragraph or the one after it.
 *
 * Not: “A port official said the crane had failed. Ole Dahl said it had not.”, where Dahl is somebody else; nor a name known before.
 */
export function introduced({ blocks }: Draft, block: PlacedBlock, read: UnnamedRead): boolean {
  const { sentences, tokens, block: { prose } } = block.reading
  const here = sentences.findIndex(({ start, end }) => start <= read.start && end > read.start)
  const inside = sentences[here + 1]
  const after = inside ? block : blocks[block.index + 1]
  const next = inside ?? after?.reading.sentences[0]
  if (here < 0 || !after || !next || after.reading.block.kind !== 'paragraph') return false
  const known = prose.slice(0, read.start)
  const names = namesIn(after, next).filter((name) => !known.includes(surname(after, name)))
  const text = after.reading.block.prose
  if (read.number === 'one') return names.some(({ start, end }) => start === next.start && BACK.test(text.slice(end, end + 40)))
  const shared = tokens.filter((token) => token.start >= read.start && token.end <= read.end && tells(token)).map(({ lower }) => lower.replace(/s$/, ''))
  return names.some(({ start, end }) => SAID.test(text.slice(Math.max(next.start, start - 60), start)) && shared.some((word) => aside(text, start, end).includes(word)))
}

const tells = ({ kind, lower }: Token): boolean => kind === 'word' && lower.length > 4

const namesIn = ({ reading: { phrases } }: PlacedBlock, { start, end }: Range): readonly Phrase[] =>
  phrases.filter((phrase) => phrase.start >= start && phrase.start < end && (phrase.form === 'full' || phrase.form === 'title') && (phrase.type === 'person' || phrase.type === null) && !phrase.genitive)

const surname = ({ reading: { block: { prose } } }: PlacedBlock, { start, end, name }: Phrase): string => prose.slice(name?.start ?? start, name?.end ?? end).split(/\s+/).at(-1)!

/** They have already been heard: “spoke to reporters”, “made the remarks”. */
const BACK = /^ (?:spoke|was speaking|made the (?:comments?|remarks?|statements?|announcement))\b/
const SAID = /\b(?:said|says|according to) (?:[\p{L}.]+ ){0,5}$/u

/** The title before the name and what stands behind its comma. */
const aside = (prose: string, start: number, end: number): string => `${prose.slice(Math.max(0, start - 40), end)}${/^, [^.!?]{0,80}/.exec(prose.slice(end, end + 90))?.[0] ?? ''}`.toLowerCase()
