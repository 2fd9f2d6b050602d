import { mix } from './looks.js'
import { PAD, type Row } from './row.js'
import type { Features } from './table.js'
import { tagOf } from './tagger.js'

/** Word indices into a row, end exclusive. */
export type Words = readonly [from: number, to: number]

/** One reading of a cue: whose words, by which cue, which words. */
export interface Parts {
  readonly cue: Words | null
  readonly source: readonly Words[]
  readonly content: readonly Words[]
}

const VERB = tagOf('VERB')
const AUX = tagOf('AUX')
const NAME = tagOf('PROPN')
const cap = (value: number, most: number): number => (value > most ? most : value)

/**
 * By which whole readings of one cue are compared: does a content leave a quotation open, does a clause lack its verb, is a word
 * of the sentence left over? `behind` is how far the reading scores behind the best, `place` its number in that order.
 */
export class Ranking {
  #row!: Row
  #out!: Features
  #head = 0
  readonly #taken = new Set<number>()

  fill(out: Features, row: Row, anchor: Words, bounds: { readonly from: number; readonly to: number }, parts: Parts, behind: number, place: number): void {
    this.#row = row
    this.#out = out
    const { cue, source, content } = parts
    out.add(1, cap(Math.round(behind * 2), 12))
    out.add(2, place)
    out.add(3, (cue ? 1 : 0) + (content.length ? 2 : 0) + (source.length ? 4 : 0))
    out.add(4, cap(content.length, 4))
    out.add(5, cap(source.length, 3))
    const at = cue ?? anchor
    let head = at[0]
    for (let word = at[0]; word < at[1]; word++) {
      if (row.tag[word + PAD] === VERB) {
        head = word
        break
      }
    }
    this.#head = row.stem[head + PAD]!
    if (!cue || !content.length) {
      out.add(6, this.#head)
      return
    }
    this.#cue(cue, anchor)
    this.#taken.clear()
    for (const [from, to] of [cue, ...source, ...content]) for (let word = from; word < to; word++) this.#taken.add(word)
    for (const span of content) this.#content(span, cue)
    for (let next = 1; next < content.length; next++) this.#between(content[next - 1]![1], content[next]![0], cue)
    for (const span of source) this.#source(span, cue)
    if (!source.length) {
      out.add(7, this.#head)
      out.add(8, mix(this.#tag(cue[0] - 1), this.#word(cue[1])))
    }
    const [left, first] = this.#leftOver(bounds.from, bounds.to)
    out.add(9, cap(left, 12))
    out.add(10, first < 0 ? 0 : mix(this.#word(first), first < cue[0] ? 0 : 1))
    out.add(11, mix(cap(left, 5), this.#head))
  }

  #word = (at: number): number => this.#row.word[at + PAD]!
  #tag = (at: number): number => this.#row.tag[at + PAD]!
  #pair = (at: number): number => this.#row.tag[at + PAD]! * 32 + this.#row.tag[at + PAD + 1]!
  #phrase = (at: number): number => this.#row.phrase[at + PAD]!

  #cue([from, to]: Words, anchor: Words): void {
    const out = this.#out
    out.add(12, (from - anchor[0] + 20) * 64 + to - anchor[1] + 20)
    out.add(13, mix(this.#word(from), to - from))
    out.add(14, mix(this.#word(to - 1), this.#tag(to)))
    out.add(15, mix(this.#word(to - 1), this.#word(to)))
    out.add(16, mix(this.#tag(from - 1), this.#word(from)))
    out.add(17, cap(to - from, 6))
  }

  #content([from, to]: Words, cue: Words): void {
    const row = this.#row
    const out = this.#out
    const side = from < cue[0] ? 0 : 1
    let verbs = 0
    let finite = 0
    let opened = 0
    let closed = 0
    let brackets = 0
    let commas = 0
    for (let at = from; at < to; at++) {
      const i = at + PAD
      const tag = row.tag[i]!
      if (tag === VERB || tag === AUX) {
        verbs++
        if (tag === AUX || row.ending[i] !== 1) finite++
      }
      if (row.quote[i] === 2) opened++
      if (row.quote[i] === 3) closed++
      const mark = row.mark[i] ? row.text(at) : ''
      if (mark === '(') brackets++
      if (mark === ')') brackets--
      if (mark === ',') commas++
    }
    const balance = opened === closed ? 0 : opened === closed + 1 ? 1 : closed === opened + 1 ? 2 : 3
    const before = row.quote[from - 1 + PAD] === 2 ? 1 : 0
    const behind = row.quote[to + PAD] === 3 || row.quote[to + 1 + PAD] === 3 && row.mark[to + PAD] ? 1 : 0
    const within = (row.quote[from + PAD] === 1 ? 2 : 0) + (row.quote[to - 1 + PAD] === 1 ? 1 : 0)
    out.add(20, (balance * 2 + side) * 4 + before * 2 + behind)
    out.add(21, ((before * 8 + behind * 4 + within) * 4 + balance) * 4 + cap(opened + closed, 3))
    out.add(22, brackets ? 1 : 0)
    out.add(23, side * 64 + Math.round(2 * Math.log2(to - from + 1)))
    out.add(24, side * 4 + cap(verbs, 3))
    out.add(25, mix(cap(finite, 2) * 2 + side, this.#word(from)))
    out.add(26, mix(this.#head, cap(finite, 1) * 2 + side))
    out.add(27, mix(this.#word(to), this.#tag(to + 1)))
    out.add(28, mix(this.#word(to), this.#word(to + 1)))
    out.add(29, this.#pair(to - 1))
    out.add(30, mix(this.#word(to - 1), this.#tag(to)))
    out.add(31, mix(this.#word(from - 1), this.#tag(from)))
    out.add(32, this.#pair(from - 1))
    out.add(33, mix(this.#word(from), this.#tag(from + 1)))
    out.add(34, mix(this.#word(from - 1), this.#word(from)))
    let verb = to
    while (verb < row.size && verb < to + 8 && row.tag[verb + PAD] !== VERB && row.tag[verb + PAD] !== AUX) verb++
    out.add(35, mix(this.#word(to), row.stem[verb + PAD]!))
    out.add(36, mix(this.#word(to), row.ending[verb + PAD]! * 8 + cap(verb - to, 4)))
    out.add(37, mix(this.#word(to), cap(commas, 3) * 4 + cap(finite, 3)))
    const ends = row.sentence[to + PAD] !== row.sentence[to - 1 + PAD] || row.sentence[to + 1 + PAD] !== row.sentence[to - 1 + PAD] ? 1 : 0
    out.add(38, ends * 2 + side)
    const gap = side ? from - cue[1] : cue[0] - to
    out.add(39, cap(gap, 9) * 2 + side)
    out.add(40, mix(cap(gap, 4) * 2 + side, this.#head))
    out.add(41, mix(this.#word(cue[1]), cap(Math.max(0, from - cue[1]), 4) * 32 + this.#tag(from)))
    out.add(42, (row.sentence[from - 1 + PAD] !== row.sentence[from + PAD] ? 2 : 0) + side)
    out.add(43, cap(row.sentence[to - 1 + PAD]! - row.sentence[from + PAD]!, 4) * 4 + within)
    out.add(44, cap(Math.abs(row.sentence[from + PAD]! - row.sentence[cue[0] + PAD]!), 3) * 2 + side)
    out.add(45, mix(this.#pair(from), mix(this.#head, side)))
    out.add(46, mix(this.#word(from), mix(this.#word(to), cap(finite, 2))))
    out.add(47, mix(this.#phrase(to - 1) * 20 + this.#phrase(to), this.#word(to)))
  }

  #between(left: number, right: number, cue: Words): void {
    const out = this.#out
    const [loose] = this.#leftOver(left, right)
    out.add(50, cap(loose, 5))
    out.add(51, mix(this.#word(left), cap(loose, 2)))
    out.add(52, (cue[0] >= left && cue[0] < right ? 4 : 0) + cap(loose, 2))
    out.add(53, mix(this.#word(right - 1), this.#word(left)))
  }

  #source([from, to]: Words, cue: Words): void {
    const row = this.#row
    const out = this.#out
    const side = from < cue[0] ? 0 : 1
    let verbs = 0
    let commas = 0
    let names = 0
    for (let at = from; at < to; at++) {
      if (row.tag[at + PAD] === VERB) verbs++
      if (row.tag[at + PAD] === NAME) names++
      if (row.mark[at + PAD] && row.text(at) === ',') commas++
    }
    const gap = side ? from - cue[1] : cue[0] - to
    out.add(60, side * 16 + cap(to - from, 12))
    out.add(61, cap(verbs, 2) * 4 + cap(commas, 3))
    out.add(62, mix(this.#word(from - 1), this.#tag(from)))
    out.add(63, this.#pair(from - 1))
    out.add(64, this.#pair(to - 1))
    out.add(65, mix(this.#word(to), this.#tag(to + 1)))
    out.add(66, mix(this.#word(to), this.#word(to - 1)))
    out.add(67, mix(this.#word(from), to - from))
    out.add(68, side * 8 + cap(gap, 6))
    out.add(69, (this.#phrase(to - 1) * 20 + this.#phrase(to)) * 32 + this.#tag(to))
    out.add(70, this.#phrase(from) * 20 + this.#phrase(from - 1))
    out.add(71, this.#tag(from) * 32 + cap(names, 2) * 8 + cap(to - from, 4))
    out.add(72, mix(this.#head, side * 4 + cap(gap, 2)))
    out.add(73, mix(this.#word(to - 1), side))
    out.add(74, mix(commas % 2, mix(this.#word(to), cap(commas, 3))))
    const [loose] = this.#leftOver(to, cue[0])
    out.add(75, loose ? mix(this.#word(to), cap(loose, 6)) : 1)
    out.add(76, mix(this.#word(from), this.#word(from + 1)))
    let starts = 0
    for (let at = from; at < to; at++) if (row.phrase[at + PAD]! % 2) starts++
    out.add(77, (row.phrase[from + PAD]! % 2 * 4 + cap(starts, 3)) * 2 + (row.phrase[to + PAD]! % 2 || !row.phrase[to + PAD] ? 1 : 0))
  }

  /** Words between two places that no part holds: how many, and the first; −1 for none. */
  #leftOver(from: number, to: number): [number, number] {
    let count = 0
    let first = -1
    for (let at = from; at < to; at++) {
      if (this.#taken.has(at) || this.#row.mark[at + PAD]) continue
      count++
      if (first < 0) first = at
    }
    return [count, first]
  }
}
