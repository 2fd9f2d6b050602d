// The tagger, taught by wink-nlp (MIT): an averaged perceptron over hashed features.
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { PAD } from '../../../src/core/read/speech/row.js'
import { Features, rowOfCode } from '../../../src/core/read/speech/table.js'
import { looksOf, surroundingsOf, tagOf, TAGS } from '../../../src/core/read/speech/tagger.js'
import type { Passage } from './drafts.js'
import { dice } from './dice.js'

export const TAG_BITS = 16

/** What wink takes each word for, where its words and ours end alike; 0 where they do not. */
export function winkTags(passages: readonly Passage[]): Uint8Array[] {
  const nlp = winkNLP(model, ['pos'])
  const { its } = nlp
  return passages.map(({ reading, row }) => {
    const tags = new Uint8Array(row.size)
    const words = nlp.readDoc(reading.block.prose).tokens()
    const texts = words.out(its.value) as string[]
    const found = words.out(its.pos) as (typeof TAGS[number])[]
    const { prose } = reading.block
    let from = 0
    let at = 0
    for (const [index, text] of texts.entries()) {
      const start = prose.indexOf(text, from)
      if (start < 0 || start > from + 50) continue
      from = start + text.length
      while (at < row.size && row.end[at]! <= start) at++
      for (let word = at; word < row.size && row.start[word]! < from; word++) tags[word] = tagOf(found[index]!)
    }
    return tags
  })
}

export function learnTags(passages: readonly Passage[], tags: readonly Uint8Array[], rounds = 4): Float32Array {
  const width = TAGS.length
  const weights = new Float32Array((1 << TAG_BITS) * width)
  const sums = new Float64Array(weights.length)
  const roll = dice(11)
  const order = passages.map((_, index) => index)
  const features = new Features()
  const shift = 32 - TAG_BITS
  const scores = new Float64Array(width)
  let step = 1
  for (let round = 0; round < rounds; round++) {
    roll.shuffle(order)
    let right = 0
    let all = 0
    for (const index of order) {
      const { row } = passages[index]!
      const gold = tags[index]!
      for (let at = 0; at < row.size; at++) {
        features.clear()
        looksOf(features, row.looks[at]!)
        surroundingsOf(features, row, at)
        scores.fill(0)
        for (let k = 0; k < features.count; k++) {
          const from = rowOfCode(features.codes[k]!, shift) * width
          for (let tag = 0; tag < width; tag++) scores[tag]! += weights[from + tag]!
        }
        let best = 0
        for (let tag = 1; tag < width; tag++) if (scores[tag]! > scores[best]!) best = tag
        row.tag[at + PAD] = best
        const truth = gold[at]!
        if (!truth) continue
        step++
        all++
        if (best === truth) { right++; continue }
        for (let k = 0; k < features.count; k++) {
          const from = rowOfCode(features.codes[k]!, shift) * width
          weights[from + truth]! += 1
          sums[from + truth]! += step
          weights[from + best]! -= 1
          sums[from + best]! -= step
        }
      }
    }
    console.log(`tags, round ${round + 1}: ${(100 * right / all).toFixed(2)} % as wink says`)
  }
  return weights.map((weight, index) => weight - sums[index]! / step)
}
