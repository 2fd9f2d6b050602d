import type { ActorType } from '../../model.js'
import type { Phrase, Reading } from '../reading.js'
import { hash, type Look, type LookBook } from './looks.js'

/**
 * A paragraph as the models see it: “They didn’t say.” is They | did | n’t | say | . in columns of numbers.
 * Column index 0 is `PAD` places before the first word, so that a look at neighbours needs no test.
 */
export interface Row {
  readonly size: number
  /** Offsets in the block's prose, without padding. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly looks: readonly Look[]
  readonly text: (word: number) => string
  /** Padded columns. */
  readonly word: Int32Array
  readonly stem: Int32Array
  readonly mark: Uint8Array
  readonly ending: Uint8Array
  readonly cue: Int16Array
  /** Part of speech; the tagger's. */
  readonly tag: Uint8Array
  /** 0 outside quotation marks, 1 inside, 2 an opening mark, 3 a closing one. */
  readonly quote: Uint8Array
  /** Actor phrase: 0 none, else kind × 2, + 1 where it begins. */
  readonly phrase: Uint8Array
  readonly sentence: Int32Array
}

export const PAD = 4
const BEFORE = hash('\n<')
const AFTER = hash('\n>')
const EDGE = 31

const kinds: Readonly<Record<ActorType, number>> = {
  'person': 1, 'state': 2, 'government': 2, 'metonym': 2, 'state-group': 2, 'agency': 3, 'organization': 3, 'media': 4, 'party': 3, 'armed-force': 3, 'armed-group': 3, 'population': 5, 'place': 6,
}
const kindOf = ({ type, form, as }: Phrase): number => (form === 'pronoun' ? 7 : as === 'place' ? 6 : form === 'description' || form === 'title' ? 8 : type ? kinds[type] : 9)

const CONTRACTED = /^(.+?)(n['’]t|['’](?:re|ve|ll|d|m|s))$/i

export function rowOf(reading: Reading, book: LookBook): Row {
  const { prose } = reading.block
  const start: number[] = []
  const end: number[] = []
  const looks: Look[] = []
  const sentences: number[] = []
  const add = (from: number, to: number, text: string, sentence: number): void => {
    start.push(from)
    end.push(to)
    looks.push(book.of(text))
    sentences.push(sentence)
  }
  for (const { start: from, end: to, text, kind, sentence } of reading.tokens) {
    const split = kind === 'word' && text.length > 2 && /['’]/.test(text) ? CONTRACTED.exec(text) : null
    if (split) {
      const cut = from + split[1]!.length
      add(from, cut, split[1]!, sentence)
      add(cut, to, split[2]!, sentence)
    } else add(from, to, text, sentence)
  }
  const size = looks.length
  const ints = (): Int32Array => new Int32Array(size + 2 * PAD)
  const bytes = (): Uint8Array => new Uint8Array(size + 2 * PAD)
  const row: Row = { size, start: Int32Array.from(start), end: Int32Array.from(end), looks, text: (at) => prose.slice(start[at], end[at]), word: ints(), stem: ints(), mark: bytes(), ending: bytes(), cue: new Int16Array(size + 2 * PAD), tag: bytes(), quote: bytes(), phrase: bytes(), sentence: ints() }
  for (let at = 0; at < PAD; at++) {
    row.word[at] = row.stem[at] = BEFORE
    row.word[size + PAD + at] = row.stem[size + PAD + at] = AFTER
    row.tag[at] = row.tag[size + PAD + at] = EDGE
    row.sentence[at] = -1
    row.sentence[size + PAD + at] = 1 << 20
  }
  for (let at = 0; at < size; at++) {
    const look = looks[at]!
    row.word[at + PAD] = look.word
    row.stem[at + PAD] = look.stem
    row.mark[at + PAD] = look.mark ? 1 : 0
    row.ending[at + PAD] = look.ending
    row.cue[at + PAD] = look.cue
    row.sentence[at + PAD] = sentences[at]!
  }
  markQuotes(row, reading)
  markPhrases(row, reading)
  return row
}

function markQuotes(row: Row, { quotes }: Reading): void {
  let at = 0
  for (const { start, end, inner, depth, kind } of quotes) {
    if (depth > 0 || kind === 'mention') continue
    while (at < row.size && row.end[at]! <= start) at++
    for (; at < row.size && row.start[at]! < end; at++) row.quote[at + PAD] = row.start[at]! < inner.start ? 2 : row.start[at]! >= inner.end ? 3 : 1
  }
}

function markPhrases(row: Row, { phrases }: Reading): void {
  let at = 0
  for (const phrase of phrases) {
    if (phrase.within !== undefined) continue
    while (at < row.size && row.start[at]! < phrase.start) at++
    for (let first = 1; at < row.size && row.end[at]! <= phrase.end; at++, first = 0) row.phrase[at + PAD] = kindOf(phrase) * 2 + first
  }
}

/** Sentences of a row with what their words share: parse-english’s, by word index. */
export function sentencesOf({ size, sentence, quote, looks }: Row): Sentence[] {
  const sentences: Sentence[] = []
  for (let from = 0; from < size;) {
    let to = from + 1
    while (to < size && sentence[to + PAD] === sentence[from + PAD]) to++
    let quoted = 0
    let colon = 0
    for (let at = from; at < to; at++) {
      if (quote[at + PAD]! > 1) quoted = 1
      if (looks[at]!.word === COLON) colon = 1
    }
    sentences.push({ from, to, quoted, colon })
    from = to
  }
  return sentences
}

/** What of a sentence every word of it shares. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly quoted: number
  readonly colon: number
}

const COLON = hash(':')
