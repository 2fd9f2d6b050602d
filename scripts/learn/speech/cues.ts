// The first model: which words of a sentence are a cue.
import { cueFeatures } from '../../../src/core/read/speech/cue-features.js'
import { addWeak } from '../../../src/core/read/speech/listener.js'
import { Lattice } from '../../../src/core/read/speech/lattice.js'
import { Features } from '../../../src/core/read/speech/table.js'
import { sentencesOf } from '../../../src/core/read/speech/row.js'
import { learn, rate, sequence, strongest, type Sequence } from './crf.js'
import type { Passage } from './drafts.js'

export const CUE_BITS = 19

export interface CueSequence extends Sequence {
  readonly passage: number
  readonly from: number
}

export function cueSequences(passages: readonly Passage[]): CueSequence[] {
  const features = new Features()
  return passages.flatMap(({ row, marks }, passage) => {
    const labels = new Uint8Array(row.size)
    for (const { cue: [from, to] } of marks) labels.fill(1, from, to)
    return sentencesOf(row).map((sentence) => {
      const { from, to } = sentence
      return { passage, from, ...sequence(to - from, labels.slice(from, to), (out, at) => cueFeatures(out, row, from + at, sentence), features) }
    })
  })
}

/** Rows the first model may keep. */
const CUE_ROWS = 120_000

export function learnCues(sequences: readonly CueSequence[], draft = false): Float32Array {
  const lesson = { bits: CUE_BITS, kinds: 1, rounds: 5, averaged: 3, drop: 0.5, atLeast: 2, quiet: true }
  const first = learn(sequences, lesson)
  return draft ? first : learn(sequences, { ...lesson, atLeast: 1 }, strongest(first, 3, CUE_ROWS))
}

/** Chance that a word is in a cue, that it begins one; and the best labelling, weak ones in. */
export interface FoundCues {
  readonly inside: Float32Array
  readonly begin: Float32Array
  readonly labels: Uint8Array
}

export function findCues(passages: readonly Passage[], sequences: readonly CueSequence[], weights: Float32Array, weak: number): (FoundCues | undefined)[] {
  const lattice = new Lattice(1)
  const found: (FoundCues | undefined)[] = passages.map(() => undefined)
  let chances = new Float64Array(1000)
  for (const one of sequences) {
    const { row } = passages[one.passage]!
    const into = (found[one.passage] ??= { inside: new Float32Array(row.size), begin: new Float32Array(row.size), labels: new Uint8Array(row.size) })
    rate(one, weights, CUE_BITS, lattice)
    const sure = lattice.decode()
    const loose = lattice.decode(weak)
    addWeak(sure, loose)
    if (chances.length < 3 * (one.size + 1)) chances = new Float64Array(6 * (one.size + 1))
    lattice.sum(chances)
    for (let at = 0; at < one.size; at++) {
      into.labels[one.from + at] = sure[at]!
      into.inside[one.from + at] = chances[at * 3]!
      into.begin[one.from + at] = chances[at * 3 + 1]!
    }
  }
  return found
}
