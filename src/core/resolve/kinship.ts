import type { Range, Source } from '../model.js'
import type { Matter } from './matter.js'

/** A claim as it is compared. */
export interface Kin extends Matter, Range {
  readonly sources: readonly string[]
  readonly asserts: boolean
}

/**
 * Which claims say the same, or part of it, on another’s word: “Two aides said the bridge fell at dawn. … Marrow said the bridge fell.”
 *
 * The same: most of the words that carry them, no other number, and both or neither negated. Part: two actors in common and news of
 * one kind (contact, force, aid). Not: a source and itself, one that may be the same person, hearsay and anything, a clause and the
 * clause around it. Each claim is held against the last few that share a word or a pair of actors, so that time grows with the draft
 * and no faster.
 */
export class Kinship {
  readonly #kin = new Map<string, Kin>()
  readonly #byWord = new Map<string, string[]>()
  readonly #byPair = new Map<string, string[]>()
  readonly #alike = new Map<string, string[]>()
  readonly #partly = new Map<string, string[]>()
  constructor(private readonly sources: ReadonlyMap<string, Source>) {}

  /** In text order. */
  add(id: string, kin: Kin): void {
    this.#kin.set(id, kin)
    if (!kin.asserts || !kin.sources.some((source) => !HEARSAY.has(this.sources.get(source)!.class))) return
    const shared = new Map<string, number>()
    for (const word of kin.words) for (const other of seen(this.#byWord, word, id)) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, count] of shared) if (count >= 2 && this.#same(kin, this.#kin.get(other)!, count)) this.#link(this.#alike, id, other)
    const pairs = new Set<string>()
    for (const key of pairsOf(kin)) for (const other of seen(this.#byPair, key, id)) pairs.add(other)
    for (const other of pairs) if (!this.alike(id).includes(other) && this.#apart(kin, this.#kin.get(other)!)) this.#link(this.#partly, id, other)
  }

  alike(id: string): readonly string[] {
    return this.#alike.get(id) ?? []
  }

  partly(id: string): readonly string[] {
    return this.#partly.get(id) ?? []
  }

  /** “the bridge fell at dawn” and “the bridge fell”; not “the bridge fell” and “the bridge will reopen”, nor 12 dead and 15. */
  #same(kin: Kin, other: Kin, count: number): boolean {
    const share = (2 * count) / (kin.words.size + other.words.size)
    if (kin.negated !== other.negated || share < (count < 3 ? SHORT : SHARE)) return false
    if (kin.numbers.size && other.numbers.size && ![...kin.numbers].some((number) => other.numbers.has(number))) return false
    return this.#apart(kin, other)
  }

  /** Two sources at least, and not perhaps one person. */
  #apart(kin: Kin, other: Kin): boolean {
    if (kin.start < other.end && other.start < kin.end) return false
    return kin.sources.some((one) => other.sources.some((two) => one !== two && !other.sources.includes(one) && !this.#perhapsOne(one, two)))
  }

  #perhapsOne(one: string, two: string): boolean {
    return this.sources.get(one)!.possiblySameAs.includes(two) || this.sources.get(two)!.possiblySameAs.includes(one)
  }

  #link(links: Map<string, string[]>, one: string, two: string): void {
    for (const [from, to] of [[one, two], [two, one]] as const) {
      const known = links.get(from)
      if (!known) links.set(from, [to])
      else if (!known.includes(to) && known.length < MOST) known.push(to)
    }
  }
}

/** The last few before it under that key, and from now on itself. */
function seen(index: Map<string, string[]>, key: string, id: string): readonly string[] {
  const known = index.get(key) ?? []
  index.set(key, [...known.slice(1 - NEAREST), id])
  return known
}

/** “contact peru chile”: two actors and a kind of news. */
function* pairsOf({ actors, news }: Kin): Generator<string> {
  const sorted = [...actors].sort()
  for (const what of news) for (let one = 0; one < sorted.length; one++) for (let two = one + 1; two < sorted.length; two++) yield `${what} ${sorted[one]!} ${sorted[two]!}`
}

const HEARSAY: ReadonlySet<Source['class']> = new Set(['hearsay-adverb', 'agentless-expectation', 'media-hearsay-unspecified'])
/** Twice the words in common, by the words of both. */
const SHARE = 0.65
/** Where they have two words in common. */
const SHORT = 0.8
const NEAREST = 8
const MOST = 12
