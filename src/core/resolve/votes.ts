import { familyFirst } from '../lexicon/en/given-names.js'
import type { Phrase, Reading } from '../read/reading.js'
import type { Steps } from '../steps.js'
import { PlacedBlock, type Draft } from './draft.js'

/**
 * A name that was guessed at is the same thing all through the draft: “Quellon” in a bare list is a body when “Quellon cut 400 jobs” stands two
 * paragraphs on, and somebody when there is an Ada Quellon. Every place it stands in has a vote, the clearer
 * the more.
 */
export function* weighed(draft: Draft): Steps<Draft> {
  const votes = new Votes()
  for (const { reading } of draft.blocks) {
    yield
    votes.hear(reading)
  }
  let changed = false
  const blocks: PlacedBlock[] = []
  for (const block of draft.blocks) {
    yield
    const { phrases } = block.reading
    let settled: Phrase[] | undefined
    for (let index = 0; index < phrases.length; index++) {
      const phrase = phrases[index]!
      const now = phrase.lean ? votes.settle(phrase, phrase.lean) : phrase
      if (now !== phrase) (settled ??= phrases.slice())[index] = now
    }
    if (settled) changed = true
    blocks.push(settled ? new PlacedBlock(block.index, { ...block.reading, phrases: settled }, block.offset, block.source) : block)
  }
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

interface Verdict {
  readonly kind: (typeof TYPES)[number]
  readonly sure: boolean
}

class Votes {
  readonly #sums = new Map<string, number[]>()
  readonly #surnames = new Set<string>()
  readonly #firsts = new Set<string>()
  /** Names as written, so that each is taken apart once. */
  readonly #bearers = new Set<string>()
  readonly #verdicts = new Map<string, Verdict>()

  hear({ phrases }: Reading): void {
    for (const phrase of phrases) {
      if (!phrase.name || phrase.form === 'demonym') continue
      if (phrase.lean) this.#vote(phrase.called, phrase.lean)
      if (phrase.type === 'person' && (phrase.title !== undefined || phrase.confidence === 'high')) this.#bearer(phrase.called)
      else if (phrase.type !== null && phrase.type !== 'person' && phrase.type !== 'place' && phrase.key === undefined && phrase.called.includes(' ')) this.#firsts.add(phrase.called.slice(0, phrase.called.indexOf(' ')))
    }
  }

  #bearer(name: string): void {
    if (this.#bearers.has(name)) return
    this.#bearers.add(name)
    this.#surnames.add(bare(lastOf(name)))
    const space = name.indexOf(' ')
    const first = (space < 0 ? name : name.slice(0, space)).toLowerCase()
    if (familyFirst.has(first)) this.#surnames.add(first)
  }

  #vote(name: string, lean: readonly number[]): void {
    let sums = this.#sums.get(name)
    if (!sums) this.#sums.set(name, sums = [0, 0, 0, 0])
    const [one, two, three] = [lean[0]!, lean[1]!, lean[2]!]
    const high = Math.max(one, two, three)
    const middle = Math.max(Math.min(one, two), Math.min(Math.max(one, two), three))
    const weight = high - middle + 0.1
    for (let kind = 0; kind < 3; kind++) sums[kind]! += weight * lean[kind]!
    sums[3]! += weight
  }

  settle(phrase: Phrase, lean: readonly number[]): Phrase {
    const sums = this.#sums.get(phrase.called)
    let verdict = sums && this.#verdicts.get(phrase.called)
    if (!verdict) {
      verdict = this.#verdict(phrase.called, sums ?? lean)
      if (sums) this.#verdicts.set(phrase.called, verdict)
    }
    const { kind, sure } = verdict
    const type = kind !== 'organization' ? kind : phrase.type === 'person' || phrase.type === 'place' || phrase.type === null ? kind : phrase.type
    if (type === phrase.type && sure === (phrase.doubt !== 'guessed-type')) return phrase
    const as = type === phrase.type ? phrase.as : type === 'place' ? 'place' : 'actor'
    return { ...phrase, type, as, ...(sure ? phrase.doubt === 'guessed-type' ? { confidence: 'high', doubt: undefined } : {} : { confidence: 'low', doubt: 'guessed-type' }) }
  }

  #verdict(name: string, sums: readonly number[]): Verdict {
    const votes = sums[3] ?? 1
    let best = 0
    let next = -Infinity
    let most = -Infinity
    for (let kind = 0; kind < 3; kind++) {
      const score = sums[kind]! / votes + this.#known(name, kind)
      if (score > most) {
        next = most
        most = score
        best = kind
      } else if (score > next) next = score
    }
    return { kind: TYPES[best]!, sure: most - next >= SURE }
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
