import { mix, type Look } from './looks.js'
import { PAD, type Row } from './row.js'
import { addRows, Features, type Table } from './table.js'

/**
 * Parts of speech, left to right, each word once: in “the report claims” a tagger that has just seen a noun takes “claims”
 * for a verb. Tags are the universal ones.
 */
export const TAGS = ['X', 'DET', 'PROPN', 'PUNCT', 'ADP', 'NUM', 'PRON', 'ADJ', 'NOUN', 'VERB', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'ADV', 'INTJ', 'SYM'] as const
export const tagOf = (name: typeof TAGS[number]): number => TAGS.indexOf(name)

/** A word whose best part of speech is ahead of the next by this much, seen alone, needs no look around: “the”, “Monday”; not “claims”. */
const PLAIN = 20

/** What the word says by itself. */
export function looksOf(features: Features, look: Look): void {
  features.add(1, look.word)
  features.add(2, look.tail3)
  features.add(3, look.tail2)
  features.add(4, look.shape)
  features.add(5, mix(look.head3, look.shape))
  features.add(6, look.stem)
  features.add(7, mix(look.tail3, look.shape))
}

/** What stands around it; the tags to its left are known. */
export function surroundingsOf(features: Features, row: Row, at: number): void {
  const { word, tag, looks } = row
  const here = at + PAD
  const last = tag[here - 1]!
  const before = tag[here - 2]!
  const next = at + 1 < row.size ? looks[at + 1]! : null
  const self = looks[at]!
  features.add(8, word[here - 1]!)
  features.add(9, word[here + 1]!)
  features.add(10, last)
  features.add(11, last * 32 + before)
  features.add(12, mix(last, word[here]!))
  features.add(13, next ? mix(next.tail3, 1) : 0)
  features.add(14, next ? mix(mix(next.tail3, last), self.tail3) : last)
  features.add(15, mix(word[here - 2]!, 2))
  features.add(16, mix(word[here + 2]!, 3))
  features.add(17, mix(mix(last, self.tail3), self.shape))
  features.add(18, mix(word[here]!, word[here + 1]!))
  features.add(19, mix(word[here - 1]!, word[here]!))
  features.add(20, mix(row.sentence[here] === row.sentence[here - 1] ? 1 : 0, mix(self.shape, next ? next.shape : 0)))
  features.add(21, mix(self.tail2, next ? mix(next.word, last) : last))
}

export class Tagger {
  readonly #features = new Features()
  readonly #scores: Int32Array
  constructor(private readonly table: Table) {
    this.#scores = new Int32Array(table.width)
  }

  tag(row: Row): void {
    const features = this.#features
    const scores = this.#scores
    const { width } = this.table
    for (let at = 0; at < row.size; at++) {
      const look = row.looks[at]!
      look.tags ??= this.#alone(look)
      if (look.tag) {
        row.tag[at + PAD] = look.tag
        continue
      }
      scores.set(look.tags)
      features.clear()
      surroundingsOf(features, row, at)
      addRows(this.table, features, scores, 0)
      let best = 0
      for (let tag = 1; tag < width; tag++) if (scores[tag]! > scores[best]!) best = tag
      row.tag[at + PAD] = best
    }
  }

  #alone(look: Look): Int32Array {
    const scores = new Int32Array(this.table.width)
    this.#features.clear()
    looksOf(this.#features, look)
    addRows(this.table, this.#features, scores, 0)
    let best = 0
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag
    const bar = scores[best]! - PLAIN / this.table.unit
    if (scores.every((score, tag) => tag === best || score <= bar)) look.tag = best
    return scores
  }
}
