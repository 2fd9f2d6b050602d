import type { Chunk } from './markdown/chunks.js'
import type { Mention, Range } from './model.js'
import type { Steps } from './steps.js'

/**
 * Where those who act in each part of a draft come on. “Ruiz refused,” on page ninety, is to be read in the light of “Foreign Minister Ana
 * Ruiz” on page two: so a part of a long draft can be read without the rest.
 */
export class Introductions {
  private constructor(private readonly source: string, private readonly chunks: readonly Chunk[], private readonly comeOn: readonly ReadonlySet<number>[]) {}

  /** Of a draft that nobody has read yet. */
  static readonly none = new Introductions('', [], [])

  /** Of a draft as it was read whole. Mentions in text order. */
  static *of(source: string, chunks: readonly Chunk[], mentions: readonly Mention[]): Steps<Introductions> {
    const first = new Map<string, Set<number>>()
    const comeOn: Set<number>[] = []
    for (let at = 0, next = 0; at < chunks.length; at++) {
      const here = new Set<number>()
      for (; next < mentions.length && mentions[next]!.start < chunks[at]!.end; next++) {
        const { actor, others = [], form } = mentions[next]!
        for (const id of [actor, ...others]) {
          const known = first.get(id) ?? new Set()
          if (!known.size) first.set(id, known.add(at))
          // “the minister” comes before “Foreign Minister Ana Ruiz”: both count
          else if (form === 'full' && known.size < 2) known.add(at)
          for (const chunk of known) if (chunk !== at) here.add(chunk)
        }
      }
      comeOn.push(here)
      yield
    }
    return new Introductions(source, chunks, comeOn)
  }

  /**
   * The chunks of a draft as it stands by now that parts of it must be read with, in text order: their own and a few around them, the
   * opening with headline and dateline, and those where their actors come on.
   */
  around(source: string, now: readonly Chunk[], parts: readonly Range[]): Chunk[] {
    const wanted = new Set<number>()
    for (let at = 0; at < Math.min(OPENING, now.length); at++) wanted.add(at)
    const { head, tail } = this.#unchanged(source, now)
    const moved = now.length - this.chunks.length
    /** A changed chunk is held for the one that stood there. */
    const before = (at: number): number => (at < head ? at : at >= now.length - tail ? at - moved : Math.min(at, Math.max(head, this.chunks.length - tail - 1)))
    const since = (at: number): number => (at < head ? at : at >= this.chunks.length - tail ? at + moved : Math.min(at, Math.max(head, now.length - tail - 1)))
    for (const { start, end } of parts) {
      const from = firstEndingAfter(now, start)
      let to = from
      while (to < now.length && now[to]!.start < end) to++
      for (let at = Math.max(0, from - BEFORE); at < Math.min(to + AFTER, now.length); at++) wanted.add(at)
      for (let at = from; at < to; at++) for (const introduced of this.comeOn[before(at)] ?? []) wanted.add(since(introduced))
    }
    return [...wanted].sort((a, b) => a - b).flatMap((at) => now[at] ?? [])
  }

  /** How many chunks at both ends are as they were. */
  #unchanged(source: string, now: readonly Chunk[]): { head: number; tail: number } {
    const { chunks, source: old } = this
    const same = (one: Chunk, two: Chunk): boolean => one.end - one.start === two.end - two.start && one.kind === two.kind && old.slice(one.start, one.end) === source.slice(two.start, two.end)
    const most = Math.min(chunks.length, now.length)
    let head = 0
    while (head < most && same(chunks[head]!, now[head]!)) head++
    let tail = 0
    while (tail < most - head && same(chunks.at(-1 - tail)!, now.at(-1 - tail)!)) tail++
    return { head, tail }
  }
}

function firstEndingAfter(chunks: readonly Chunk[], offset: number): number {
  let low = 0
  for (let high = chunks.length; low < high;) {
    const middle = (low + high) >> 1
    if (chunks[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Headline, dateline and lede. */
const OPENING = 3
/** “He refused. … “No,” he said.”: who spoke last is a few paragraphs back at most. */
const BEFORE = 6
const AFTER = 2
