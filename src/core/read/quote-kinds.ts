import { cueForms } from '../lexicon/en/cues.js'
import type { QuoteRead, Token } from './reading.js'

/**
 * Whole utterance, fragment, or no quotation at all: “We will stay,” he said of the “temporary” camp, where “The Tempest” was on.
 *
 * After the annotation guidelines: a clause that is a sentence of its own or follows a colon is direct, a fragment in the
 * writer's sentence partial, one without any speaker scare; titles, nicknames, labels and words as words are mentions.
 */
export interface Around {
  /** Up to four tokens before. */
  readonly before: readonly Token[]
  readonly inside: readonly Token[]
  readonly after: readonly Token[]
  /** A quotation that ended with a comma, and a tag, stand before it in its sentence. */
  readonly interrupted: boolean
  /** It breaks off at a dash and goes on behind the next; it goes on behind a dash. */
  readonly broken: boolean
  readonly resumed: boolean
  /** The two characters before it, spaces left out, and the one behind it. */
  readonly preceding: string
  readonly following: string
}

const LABEL_AFTER = /^(?:click|clicking|clicks|clicked|tap|tapping|press|pressing|button|tab|labeled|labelled|marked)$/
const WORD_AFTER = /^(?:word|words|term|terms|phrase|nickname|nicknamed|titled|entitled|dubbed|subtitled|codenamed|so-called|headlined)$/
const WORK = /^(?:film|movie|book|song|single|show|series|novel|play|album|podcast|documentary|program|programme|magazine|poem|memoir|hit|sitcom|musical|opera|anthem|ballad|episode|bestseller|drama|comedy)$/
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with|vs\.?|v\.?)$/

export function kindOf(around: Around, inner: string, attributed: ReadonlySet<number>): QuoteRead['kind'] {
  const { before, inside, following, preceding } = around
  const words = inside.filter(({ kind }) => kind === 'word' || kind === 'number')
  const text = inner.trim()
  const prev = before.at(-1)
  const cueBefore = cueForms.get((prev?.text === ',' || prev?.text === ':' ? before.at(-2) : prev)?.lower ?? '')
  const ended = /[.!?…]$/.test(text)
  const closed = ended || /[,—–-]$/.test(text) || following === ','
  const opensSentence = preceding === '' || /\p{Extended_Pictographic}\ufe0f?$/u.test(preceding) || /[.!?…:]["'”’)]?$/.test(preceding) || /[.!?,]["”]$/.test(preceding)
  const upper = /^[^\p{L}]*\p{Lu}/u.test(text) || /^(?:…|\.\.\.)/.test(text)
  if (!cueBefore && mention(around, words, text, ended)) return 'mention'
  if (opensSentence && (closed || around.broken || words.length > 6) || around.resumed) return 'direct'
  if (preceding.endsWith('—') && ended && upper) return 'direct'
  if (upper && closed && words.length > 1 && (prev?.text === ',' || (cueBefore && prev?.lower !== 'that'))) return 'direct'
  // “The ice,” said Ana Ruiz of the port, “is not moving”
  if (around.interrupted && prev?.text === ',') return 'direct'
  // “No,” she said, “and we never will.”: the second part goes on with the first
  if (prev?.text === ',' && ended && words.length > 2 && cueForms.get(before.at(-2)?.lower ?? '')?.cue.quote) return 'direct'
  if (words.length > 5 || inside.some(({ sentence }) => attributed.has(sentence)) || (prev && attributed.has(prev.sentence))) return 'partial'
  return 'scare'
}

function mention({ before, after, preceding }: Around, words: readonly Token[], inner: string, ended: boolean): boolean {
  const last = before.at(-1)
  const noun = last?.lower === 'the' || last?.text === ',' ? before.at(-2) : last
  if (noun && (LABEL_AFTER.test(noun.lower) || WORD_AFTER.test(noun.lower) || WORK.test(noun.lower))) return true
  const capital = words.every(({ text, lower }) => /^[\p{Lu}\d]/u.test(text) || SMALL.test(lower))
  // Ana “Tank” Ruiz; not: the “Tank” parade
  if (words.length < 3 && capital && !ended && isName(last) && isName(after[0])) return true
  return capital && words.length > 1 && words.length < 9 && !/[!?…]$/.test(inner) && preceding !== '' && !/[.:!?]$/.test(preceding)
}

const isName = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text)
