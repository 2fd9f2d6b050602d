import { familyFirst } from '../lexicon/en/given-names.js'
import type { Phrase } from '../read/reading.js'
import { PlacedBlock, type Draft } from './draft.js'

/**
 * A name that was guessed at is the same thing all through the draft: “Quellon” in a bare list is a body when “Quellon cut 400 jobs” stands two
 * paragraphs on, and somebody when there is an Ada Quellon. Every place it stands in has a vote, the clearer
 * the more.
 */
export function weighed(draft: Draft): Draft {
  const votes = new Votes(draft)
  let changed = false
  const blocks = draft.blocks.map((block) => {
    const phrases = block.reading.phrases.map((phrase) => (phrase.lean ? votes.settle(phrase, phrase.lean) : phrase))
    if (phrases.every((phrase, index) => phrase === block.reading.phrases[index])) return block
    changed = true
    return new PlacedBlock(block.index, { ...block.reading, phrases }, block.offset, block.source)
  })
  return changed ? { ...draft, blocks } : draft
}

const TYPES = ['person', 'organization', 'place'] as const

/** What “Ada Quellon” says for “Quellon”, and “Quellon Pumps Inc.”. */
const BEARER = 5
const NAMESAKE = 3
/** News gives a person's full name once: somebody who has none in all the draft is less likely one. */
const LONE = -1
/** A lead under which a guess is marked low. */
const SURE = 4

class Votes {
  readonly #sums = new Map<string, number[]>()
  readonly #surnames = new Set<string>()
  readonly #firsts = new Set<string>()

  constructor(draft: Draft) {
    for (const { reading } of draft.blocks) {
      for (const phrase of reading.phrases) {
        if (!phrase.name || phrase.form === 'demonym') continue
        if (phrase.lean) this.#vote(phrase.called, phrase.lean)
        if (phrase.type === 'person' && (phrase.title !== undefined || phrase.confidence === 'high')) this.#bearer(phrase.called)
        else if (phrase.type !== null && phrase.type !== 'person' && phrase.type !== 'place' && phrase.key === undefined && phrase.called.includes(' ')) this.#firsts.add(phrase.called.slice(0, phrase.called.indexOf(' ')))
      }
    }
  }

  #bearer(name: string): void {
    this.#surnames.add(bare(lastOf(name)))
    const first = name.split(' ', 1)[0]!.toLowerCase()
    if (familyFirst.has(first)) this.#surnames.add(first)
  }

  #vote(name: string, lean: readonly number[]): void {
    const sums = this.#sums.get(name) ?? [0, 0, 0, 0]
    this.#sums.set(name, sums)
    const [, middle, high] = [lean[0]!, lean[1]!, lean[2]!].sort((a, b) => a - b)
    const weight = high! - middle! + 0.1
    for (let kind = 0; kind < 3; kind++) sums[kind]! += weight * lean[kind]!
    sums[3]! += weight
  }

  settle(phrase: Phrase, lean: readonly number[]): Phrase {
    const sums = this.#sums.get(phrase.called) ?? lean
    const votes = sums[3] ?? 1
    let best = 0
    let next = -Infinity
    let most = -Infinity
    for (let kind = 0; kind < 3; kind++) {
      const score = sums[kind]! / votes + this.#known(phrase.called, kind)
      if (score > most) {
        next = most
        most = score
        best = kind
      } else if (score > next) next = score
    }
    const kind = TYPES[best]!
    const type = kind !== 'organization' ? kind : phrase.type === 'person' || phrase.type === 'place' || phrase.type === null ? kind : phrase.type
    const sure = most - next >= SURE
    if (type === phrase.type && sure === (phrase.doubt !== 'guessed-type')) return phrase
    const as = type === phrase.type ? phrase.as : type === 'place' ? 'place' : 'actor'
    return { ...phrase, type, as, ...(sure ? phrase.doubt === 'guessed-type' ? { confidence: 'high', doubt: undefined } : {} : { confidence: 'low', doubt: 'guessed-type' }) }
  }

  #known(name: string, kind: number): number {
    if (name.includes(' ')) return 0
    if (kind === 0) return this.#surnames.has(bare(name)) ? BEARER : LONE
    return kind === 1 && this.#firsts.has(name) ? NAMESAKE : 0
  }
}

/** “al-Amri”, “Al-Amri” and “Amri” are one family name. */
const bare = (name: string): string => name.toLowerCase().replace(/^(?:al|el)-/, '')

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
