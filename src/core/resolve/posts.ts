import type { Cast, Draft } from './draft.js'

/**
 * Whom somebody works for by what stands beside his name: in “Ana Ruiz, an adviser to *the Peruvian government*, said” the government; in
 * “Ana Ruiz, a writer, moved to Peru” nobody.
 */
export class Posts {
  #found: Map<string, string[]> | undefined

  constructor(private readonly draft: Draft, private readonly cast: Cast) {}

  /** Actor ids, in text order. */
  of(person: string): readonly string[] {
    this.#found ??= this.#beside()
    return this.#found.get(person) ?? []
  }

  #beside(): Map<string, string[]> {
    const found = new Map<string, string[]>()
    for (const { index, reading: { phrases, block: { prose } } } of this.draft.blocks) {
      for (let at = 0; at + 2 < phrases.length; at++) {
        const [name, post] = [phrases[at]!, phrases[at + 1]!]
        if (name.name === undefined || post.start !== name.end + 2 || prose[name.end] !== ',' || post.type !== 'person' || post.name !== undefined) continue
        const person = this.cast.mention(index, at)?.actor
        if (person === undefined) continue
        for (let next = at + 2; next < phrases.length && phrases[next]!.start <= post.end + REACH; next++) {
          if (phrases[next]!.start < post.end || !SERVES.test(prose.slice(post.end, phrases[next]!.start))) continue
          const employers = [next, next + 1].flatMap((inner) => (phrases[inner] && phrases[inner]!.end <= phrases[next]!.end + 1 ? this.cast.mention(index, inner)?.actor ?? [] : []))
          found.set(person, [...(found.get(person) ?? []), ...employers])
          break
        }
      }
    }
    return found
  }
}

/** Characters between the post and whom it serves. */
const REACH = 8
const SERVES = /^ (?:to|of|at|for|with|in) (?:the )?$/
