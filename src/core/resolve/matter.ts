import { cueForms } from '../lexicon/en/cues.js'
import { small } from '../lexicon/en/small-words.js'
import type { Range } from '../model.js'
import type { Cast, Draft } from './draft.js'

/**
 * What a claim is about, for comparing two of them: “Peru’s jets bombed the pass” is Peru, force, and the words jets, bombed, pass.
 */
export interface Matter {
  readonly actors: readonly string[]
  /** Kinds of news in it: contact, force, aid. */
  readonly news: ReadonlySet<string>
  /** Words that carry it, names left out, cut to five letters so that “failed” and “failure” meet. */
  readonly words: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly negated: boolean
}

/** Looks up the matter of a range of the source. One pass to build, two binary searches and the range’s own length a question. */
export function matterIn(draft: Draft, cast: Cast): (ranges: readonly Range[]) => Matter {
  const { mentions } = cast
  const news = draft.blocks.flatMap((block) => [
    ...block.reading.contacts.map(({ trigger }) => ({ start: block.span(trigger).start, what: 'contact' })),
    ...block.reading.deeds.map(({ trigger, kind }) => ({ start: block.span(trigger).start, what: kind })),
  ]).sort((a, b) => a.start - b.start)
  return (ranges) => {
    const actors = new Set<string>()
    const kinds = new Set<string>()
    const words = new Set<string>()
    const numbers = new Set<string>()
    let negated = false
    for (const { start, end } of ranges) {
      const named: Range[] = []
      let past = 0
      for (let at = firstFrom(mentions, start); at < mentions.length && mentions[at]!.start < end; at++) {
        const { actor, others, name, form, start: from, end: to } = mentions[at]!
        actors.add(actor)
        for (const other of others ?? []) actors.add(other)
        if (form !== 'description') named.push(name ?? { start: from, end: to })
      }
      for (let at = firstFrom(news, start); at < news.length && news[at]!.start < end; at++) kinds.add(news[at]!.what)
      for (const { 0: found, index } of draft.source.slice(start, end).matchAll(WORD)) {
        const word = found.toLowerCase()
        const at = start + index
        while (past < named.length && named[past]!.end <= at) past++
        if (past < named.length && named[past]!.start <= at) continue
        if (/^\d/.test(word)) numbers.add(word)
        else if (NEGATED.test(word)) negated = !negated
        else if (word.length > 3 && !small(word) && !cueForms.has(word)) words.add(word.slice(0, STEM))
      }
    }
    return { actors: [...actors].slice(0, MOST), news: kinds, words, numbers, negated }
  }
}

function firstFrom(rows: readonly { readonly start: number }[], start: number): number {
  let low = 0
  for (let high = rows.length; low < high;) {
    const middle = (low + high) >> 1
    if (rows[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

const WORD = /[\p{L}\p{N}’']+/gu
const NEGATED = /^(?:no|not|never|none|nobody|nothing|neither|cannot|\p{L}+n[’']t)$/u
const STEM = 5
/** A list of twenty states is no clue of two claims being one. */
const MOST = 8
