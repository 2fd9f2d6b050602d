import { hash, mix } from './looks.js'
import { stretch } from './cue-features.js'
import { PAD, type Row } from './row.js'
import type { Features } from './table.js'
import { tagOf } from './tagger.js'

/**
 * By which the parts of an attribution are known, seen from its cue: in “Ruiz, a doctor, said the pumps had failed” what lies left of
 * “said” is a source, what lies right of it content, and the full stop ends it.
 */
const VERB = tagOf('VERB')
const AUX = tagOf('AUX')
const SCONJ = tagOf('SCONJ')
const THAT = hash('that')
const BREAKS = new Set([',', ';', '—', '–', '--', '(', ')', ':'].map(hash))
const JOINTS = new Set(['who', 'which', 'that', 'but', 'while', 'and'].map(hash))
const COMMA = hash(',')
const STOP = hash('.')

/** Where a place lies: left of the cue, in it, right of it. A border counts with the word behind it. */
export type Side = 0 | 1 | 2

/** What the words around place `at` say of it whatever the cue is; told apart by side alone. `next` is the verb ahead of it. */
export function placeFeatures(features: Features, row: Row, at: number, side: Side, sentence: { readonly from: number; readonly to: number }): void {
  const { word, tag, quote, phrase, stem } = row
  const i = at + PAD
  const w = word[i]!
  const w1 = word[i - 1]!
  const w2 = word[i + 1]!
  const p = tag[i]!
  const p1 = tag[i - 1]!
  const p2 = tag[i + 1]!
  const p3 = tag[i + 2]!
  const p0 = tag[i - 2]!
  const q = quote[i]! * 4 + quote[i - 1]!
  const ph = phrase[i - 1]! * 20 + phrase[i]!
  const add = (template: number, value: number): void => features.add(template * 3 + side, value)
  add(101, p)
  add(102, w)
  add(103, w1)
  add(104, w2)
  add(105, p1 * 32 + p)
  add(106, p * 32 + p2)
  add(107, (p1 * 32 + p) * 32 + p2)
  add(108, (p0 * 32 + p1) * 32 + p)
  add(109, (p * 32 + p2) * 32 + p3)
  add(110, mix(w1, w))
  add(111, mix(w1, p))
  add(112, mix(p1, w))
  add(113, mix(w, p2))
  add(114, mix(w, p2 * 32 + p3))
  add(117, stem[i]!)
  add(118, ph)
  add(119, ph * 64 + p1 * 2)
  add(120, mix(ph, w))
  add(121, mix(ph, w1))
  add(122, q)
  add(123, mix(q, w))
  add(124, mix(q, w1))
  add(125, row.looks[at]?.shape ?? 0)
  add(127, mix(row.mark[i]! ? w : 1, row.mark[i - 1]! ? w1 : 1))
  const ahead = Math.min(3, sentence.to - at)
  const behind = Math.min(3, at - sentence.from)
  add(128, (ahead * 4 + behind) * 16 + q)
  add(129, mix(ahead * 4 + behind, w1))
  add(130, phrase[i + 1]! * 400 + ph)
  // what a comma or a joining word opens is told by the verb behind it
  if (w === COMMA || w1 === COMMA || JOINTS.has(w)) {
    let verb = i
    while (verb < i + 8 && verb - PAD < sentence.to && tag[verb] !== VERB && tag[verb] !== AUX) verb++
    add(134, mix(mix(row.ending[verb]!, tag[verb]!), mix(w, p2)))
  }
}

/** The cue that parts are sought for, and what its sentence looks like from it. */
export class Anchor {
  readonly head: number
  readonly headTag: number
  readonly headEnding: number
  readonly headCue: number
  readonly pattern: number
  readonly pattern2: number
  readonly inside: number
  readonly around: number
  readonly next: number
  readonly nextTag: number
  readonly last: number
  readonly lastTag: number
  readonly sentence: number

  constructor(row: Row, readonly from: number, readonly to: number, readonly bounds: { readonly from: number; readonly to: number }, readonly chance: number) {
    const { word, tag, quote, stem, ending, cue } = row
    let head = from
    for (let at = from; at < to; at++) {
      if (tag[at + PAD] === VERB) {
        head = at
        break
      }
    }
    this.head = stem[head + PAD]!
    this.headTag = tag[head + PAD]!
    this.headEnding = ending[head + PAD]!
    this.headCue = cue[head + PAD]!
    this.sentence = row.sentence[from + PAD]!
    this.inside = quote[from + PAD] === 1 ? 1 : 0
    let left = 0
    let right = 0
    let that = 0
    let comma = 0
    for (let at = bounds.from; at < from; at++) if (quote[at + PAD]) left = 1
    for (let at = to; at < bounds.to; at++) if (quote[at + PAD]) right = 1
    for (let at = to; at < Math.min(bounds.to, to + 8); at++) if (word[at + PAD] === THAT) that = 1
    for (let at = from - 1; at >= bounds.from; at--) {
      if (word[at + PAD] === COMMA || quote[at + PAD] === 3) comma = 1
      if (comma || word[at + PAD] === STOP) break
    }
    this.around = left * 2 + right
    const flags = ((this.inside * 2 + left) * 2 + right) * 2 + that
    this.pattern = ((flags * 4 + Math.min(3, bounds.to - to)) * 4 + Math.min(3, from - bounds.from)) * 2 + comma
    this.next = word[to + PAD]!
    this.nextTag = tag[to + PAD]!
    this.last = word[from - 1 + PAD]!
    this.lastTag = tag[from - 1 + PAD]!
    this.pattern2 = mix(this.nextTag * 32 + this.lastTag, flags)
  }
}

/** What lies between the cue and a place, counted; filled once for a window. */
export class Paths {
  readonly breaks = new Uint8Array(WINDOW)
  readonly verbs = new Uint8Array(WINDOW)
  readonly cues = new Uint8Array(WINDOW)
  readonly joints = new Uint8Array(WINDOW)
  readonly marks = new Uint8Array(WINDOW)
  readonly tags = new Int32Array(WINDOW)

  /** `places` are the word indices of the window; `found` the cues of the first model, 1 in each word. */
  walk(row: Row, { from, to }: Anchor, places: ArrayLike<number>, count: number, found: Uint8Array): void {
    let left = 0
    while (left < count && places[left]! < from) left++
    let right = left
    while (right < count && places[right]! < to) right++
    for (let k = left; k < right; k++) this.#set(k, 0, 0, 0, 0, 0, 0)
    this.#side(row, from, places, found, left - 1, -1, -1, 19)
    this.#side(row, to - 1, places, found, right, count, 1, 17)
  }

  /** The place behind the last word of the window looks like that word. */
  end(count: number): void {
    const last = count - 1
    this.#set(count, this.breaks[last]!, this.verbs[last]!, this.cues[last]!, this.joints[last]!, this.marks[last]!, 0)
  }

  #side(row: Row, border: number, places: ArrayLike<number>, found: Uint8Array, first: number, end: number, step: 1 | -1, seed: number): void {
    let breaks = 0
    let verbs = 0
    let cues = 0
    let joints = 0
    let marks = 0
    let tags = seed
    for (let k = first; k !== end; k += step) {
      const at = places[k]!
      const i = at + PAD
      this.#set(k, breaks, verbs, cues, joints, marks, Math.abs(at - border) <= 7 ? tags : 0)
      const w = row.word[i]!
      const p = row.tag[i]!
      if (BREAKS.has(w)) breaks++
      if (p === VERB || p === AUX) verbs++
      if (found[at] && !found[at - 1]) cues++
      if (p === SCONJ || JOINTS.has(w)) joints++
      if (row.quote[i]! > 1) marks++
      tags = mix(tags, p)
    }
  }

  #set(k: number, breaks: number, verbs: number, cues: number, joints: number, marks: number, tags: number): void {
    this.breaks[k] = Math.min(breaks, 4)
    this.verbs[k] = Math.min(verbs, 3)
    this.cues[k] = Math.min(cues, 2)
    this.joints[k] = Math.min(joints, 3)
    this.marks[k] = Math.min(marks, 3)
    this.tags[k] = tags
  }
}

/** Words a window holds at most. */
export const WINDOW = 400

/** What place `at`, the `k`th of the window, is by where it lies from the cue. `level` is how sure the first model was of a cue there, in steps. */
export function partFeatures(features: Features, row: Row, at: number, k: number, anchor: Anchor, paths: Paths, level: Uint8Array): void {
  const { word, tag, quote, phrase, sentence } = row
  const i = at + PAD
  const { from, to, head, headTag, headEnding, headCue, pattern, pattern2, next, nextTag, last, lastTag, inside, around } = anchor
  const side: Side = at < from ? 0 : at < to ? 1 : 2
  const distance = side === 0 ? -stretch(from - at) : side === 1 ? 0 : stretch(at - to + 1)
  const away = Math.max(-3, Math.min(4, sentence[i]! - anchor.sentence)) + 4
  const region = side * 16 + away
  const w = word[i]!
  const w1 = word[i - 1]!
  const p = tag[i]!
  const p1 = tag[i - 1]!
  const q = quote[i]!
  const breaks = paths.breaks[k]!
  const verbs = paths.verbs[k]!
  const cues = paths.cues[k]!
  const joints = paths.joints[k]!
  const marks = paths.marks[k]!
  const tags = paths.tags[k]!
  const stand = mix(region * 32 + breaks * 4 + verbs, (cues * 4 + marks) * 4 + q)
  features.add(1, region)
  features.add(2, mix(region, distance))
  features.add(3, mix(region, w))
  features.add(4, mix(region, p1 * 32 + p))
  features.add(5, mix(distance, p1 * 32 + p))
  features.add(6, mix(distance, w))
  features.add(7, mix(distance, head))
  features.add(8, mix(region, head))
  features.add(9, mix(mix(region, head), p))
  features.add(10, mix(region * 8 + headEnding, p * 8 + breaks))
  features.add(11, mix(mix(distance, headEnding * 32 + headTag), pattern2))
  features.add(12, mix(region, pattern))
  features.add(13, mix(mix(region, pattern), breaks * 4 + q))
  features.add(14, mix(mix(region, pattern2), q))
  features.add(15, mix(mix(region, pattern), p))
  features.add(16, mix(mix(region, next), lastTag))
  features.add(17, mix(mix(distance, nextTag), last))
  features.add(18, mix(mix(region, next), head))
  features.add(19, mix(mix(region, last), headEnding))
  features.add(20, stand)
  features.add(21, mix(stand, p))
  features.add(22, mix(region, joints * 8 + breaks))
  features.add(23, mix(region, cues * 8 + breaks))
  features.add(24, mix(region, (q * 4 + marks) * 2 + inside))
  features.add(25, mix(region, q * 4 + around))
  features.add(26, mix(mix(region, verbs * 8 + breaks), head))
  features.add(27, mix(mix(breaks, next), side * 2 + inside))
  if (tags) {
    features.add(28, mix(tags, side * 32 + p))
  }
  const { chance } = anchor
  features.add(32, mix(region, chance))
  features.add(33, mix(mix(side, chance), head))
  features.add(34, mix(mix(distance, chance), p))
  const here = level[at] ?? 0
  const before = level[at - 1] ?? 0
  const after = level[at + 1] ?? 0
  features.add(35, side * 64 + here)
  features.add(36, (side * 64 + here) * 64 + before)
  features.add(37, (side * 64 + here) * 64 + after)
  features.add(38, mix(mix(distance, here), before))
  features.add(39, mix(mix(region, breaks), mix(w1, p)))
  features.add(41, mix(mix(pattern, w), region))
  features.add(42, mix(mix(pattern, w1), region))
  features.add(43, mix(mix(w, headEnding), breaks * 4 + side))
  features.add(44, mix(region, mix(headCue, p)))
  features.add(45, mix(distance, mix(headCue, p1)))
  features.add(46, mix(distance, phrase[i - 1]! * 20 + phrase[i]!))
  features.add(47, mix(mix(region, headCue), phrase[i - 1]! * 20 + phrase[i]!))
  features.add(48, mix(region, mix(q * 4 + quote[i - 1]!, breaks)))
  if (side === 1) features.add(49, mix(at - from, to - at))
}
