// The second model: given a cue, its source, its own borders and its content, or nothing at all.
import { Anchor, partFeatures, Paths, placeFeatures, WINDOW } from '../../../src/core/read/speech/part-features.js'
import { sentencesOf } from '../../../src/core/read/speech/row.js'
import { Features } from '../../../src/core/read/speech/table.js'
import { levelsOf, likeliest, step } from '../../../src/core/read/speech/levels.js'
import { windowOf } from '../../../src/core/read/speech/window.js'
import { learn, sequence, strongest, type Sequence } from './crf.js'
import type { FoundCues } from './cues.js'
import type { Marked, Passage, Words } from './drafts.js'

export const PART_BITS = 20
export const SOURCE = 1
export const CUE = 2
export const CONTENT = 3

export interface PartSequence extends Sequence {
  readonly passage: number
  readonly places: Int32Array
  readonly anchor: Words
  readonly gold: Marked | null
}

export function partSequences(passages: readonly Passage[], found: readonly (FoundCues | undefined)[], teaching: boolean): PartSequence[] {
  const features = new Features()
  const paths = new Paths()
  const places = new Int32Array(WINDOW)
  return passages.flatMap(({ row, marks }, passage) => {
    const cues = found[passage]
    if (!cues) return []
    const sentences = sentencesOf(row)
    const within = new Int32Array(row.size + 1)
    sentences.forEach(({ from, to }, index) => within.fill(index, from, to + 1))
    const levels = levelsOf(cues.inside, cues.begin)
    const anchors: { at: Words; gold: Marked | null }[] = spansOf(cues.labels, 1).map((at) => ({ at, gold: nearest(marks, at) }))
    if (teaching) for (const gold of marks) if (!anchors.some((anchor) => anchor.gold === gold)) anchors.push({ at: gold.cue, gold })
    return anchors.map(({ at: [from, to], gold }) => {
      const index = within[from]!
      const count = windowOf(row, sentences, index, from, to, places)
      const anchor = new Anchor(row, from, to, sentences[index]!, step(likeliest(cues.inside, from, to)))
      paths.walk(row, anchor, places, count, cues.labels)
      const own = places.slice(0, count)
      const fill = (out: Features, k: number): void => {
        const at = k < count ? own[k]! : own[count - 1]! + 1
        placeFeatures(out, row, at, at < from ? 0 : at < to ? 1 : 2, sentences[within[at]!]!)
        partFeatures(out, row, at, k, anchor, paths, levels)
      }
      paths.end(count)
      return { passage, places: own, anchor: [from, to] as const, gold, ...sequence(count, labelsOf(own, gold), fill, features) }
    })
  })
}

function nearest(marks: readonly Marked[], [from, to]: Words): Marked | null {
  let best: Marked | null = null
  let most = 0
  for (const mark of marks) {
    const shared = Math.min(to, mark.cue[1]) - Math.max(from, mark.cue[0])
    if (shared > most) {
      most = shared
      best = mark
    }
  }
  return best
}

function labelsOf(places: Int32Array, gold: Marked | null): Uint8Array {
  const labels = new Uint8Array(places.length)
  if (!gold) return labels
  const put = ([from, to]: Words, label: number): void => {
    places.forEach((at, k) => {
      if (at >= from && at < to && !labels[k]) labels[k] = label
    })
  }
  put(gold.cue, CUE)
  if (gold.source) put(gold.source, SOURCE)
  for (const content of gold.content) put(content, CONTENT)
  return labels
}

export function spansOf(labels: Uint8Array, label: number): Words[] {
  const spans: Words[] = []
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== label) continue
    let to = at
    while (labels[to] === label) to++
    spans.push([at, to])
    at = to
  }
  return spans
}

/** Rows the second model may keep. */
const PART_ROWS = 280_000

export function learnParts(sequences: readonly PartSequence[], draft = false): Float32Array {
  const lesson = { bits: PART_BITS, kinds: 3, rounds: 4, averaged: 2, drop: 0.5, atLeast: 3, quiet: true }
  const first = learn(sequences, lesson)
  return draft ? first : learn(sequences, { ...lesson, rounds: 6, averaged: 3, atLeast: 1 }, strongest(first, 9, PART_ROWS))
}
