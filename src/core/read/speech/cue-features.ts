import { hash, mix } from './looks.js'
import { PAD, type Row, type Sentence } from './row.js'
import type { Features } from './table.js'
import { tagOf } from './tagger.js'

const THAT = hash('that')
const SKIPPED = new Set([tagOf('ADV'), tagOf('AUX'), tagOf('PART')])

/** By which a word is known for a cue, or not: “said” before “that”, behind a person; “claims” behind “the”. Also at the place behind the last word. */
export function cueFeatures(features: Features, row: Row, at: number, { from, to, quoted, colon }: Sentence): void {
  const { word, stem, tag, quote, phrase, cue, ending } = row
  const i = at + PAD
  const w = word[i]!
  const w1 = word[i - 1]!
  const w2 = word[i + 1]!
  const p = tag[i]!
  const p1 = tag[i - 1]!
  const p2 = tag[i + 1]!
  const p3 = tag[i + 2]!
  const p0 = tag[i - 2]!
  const s = stem[i]!
  const s1 = stem[i - 1]!
  const c = cue[i]!
  const look = row.looks[at]
  const near = phrase[i - 1]! * 20 + phrase[i + 1]!
  features.add(1, 0)
  features.add(2, w)
  features.add(3, w1)
  features.add(4, w2)
  features.add(5, word[i - 2]!)
  features.add(6, word[i + 2]!)
  features.add(12, s)
  features.add(13, mix(s, p1))
  features.add(17, mix(s1, p))
  features.add(18, p)
  features.add(19, p1 * 32 + p)
  features.add(20, p * 32 + p2)
  features.add(21, (p1 * 32 + p) * 32 + p2)
  features.add(22, (p0 * 32 + p1) * 32 + p)
  features.add(23, (p * 32 + p2) * 32 + p3)
  if (look) {
    features.add(25, look.tail3)
    features.add(26, mix(look.tail2, p1))
    features.add(27, look.head3)
    features.add(28, mix(look.shape, p1))
  }
  features.add(29, c)
  features.add(30, mix(c, p1 * 32 + p2))
  features.add(31, mix(c, w2))
  features.add(32, mix(c, cue[i + 1]! * 512 + cue[i - 1]!))
  features.add(33, mix(c, phrase[i - 1]!))
  features.add(34, near)
  features.add(35, mix(s, near))
  features.add(36, mix(near, p1 * 32 + p))
  features.add(37, phrase[i]! * 32 + p)
  const q = quote[i]!
  features.add(38, q * 4 + quote[i - 1]!)
  features.add(39, mix(q, w))
  features.add(40, mix(quoted * 4 + colon * 2, s))
  features.add(41, ((quoted * 2 + colon) * 4 + q) * 4 + quote[i + 1]!)
  const left = stretch(at - from)
  const right = stretch(to - at)
  features.add(42, left)
  features.add(43, right)
  features.add(45, mix(Math.min(3, to - at), s))
  let that = 0
  for (let ahead = 1; ahead <= 6 && at + ahead < to; ahead++) {
    if (word[i + ahead] === THAT) {
      that = ahead
      break
    }
  }
  features.add(46, that * 8 + ending[i]!)
  features.add(47, mix(that ? 1 : 0, s))
  let back = i - 1
  while (back - PAD >= from && back > i - 5 && SKIPPED.has(tag[back]!)) back--
  features.add(49, mix(tag[back]! * 32 + phrase[back]!, c))
  features.add(50, mix(stem[back]!, ending[i]!))
  let next = i + 1
  while (next - PAD < to && next < i + 4 && tag[next] === tagOf('ADV')) next++
  features.add(52, mix(tag[next]! * 32 + phrase[next]!, c))
  features.add(53, mix(word[i + 3]!, 1))
  features.add(54, mix(word[i - 3]!, 2))
}

/** Distances in few steps. */
export const stretch = (distance: number): number => (distance < 5 ? distance : distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : distance < 25 ? 8 : distance < 40 ? 9 : 10)
