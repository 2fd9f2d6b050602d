/**
 * Words that a desk watches for: `alleged* terrorist` is in The court heard that the allegedly terrorist group had left. Whole words,
 * any white space between them; `*` is any beginning or rest of a word. “ex-terrorist” is another word than “terrorist”; “the terrorist’s” has it.
 *
 * A word in small letters is found in any case, a capital means itself: `Crown` is not in “a crown of thorns”.
 */
export interface Phrase {
  /** What stands before the first word and belongs to it: the # of “#MeToo”. */
  readonly lead: string
  readonly words: readonly Pattern[]
  /** What stands after the last: the full stop of “U.S.” */
  readonly trail: string
}

interface Pattern {
  readonly letters: string
  /** Small letters, straight apostrophes, plain hyphens. */
  readonly folded: string
  readonly exact: boolean
  readonly star: 'none' | 'before' | 'after'
  /** What stands between this word and the next, white space as one space. */
  readonly gap: string
}

export interface Hit<Of> {
  readonly start: number
  readonly end: number
  readonly of: Of
}

interface Word {
  readonly start: number
  readonly end: number
  /** Without a genitive. */
  readonly stem: number
  readonly letters: string
  readonly folded: string
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ\-‐‑][\p{L}\p{N}\p{M}]+)*/gu
const LONGEST = 200

/** Reads a phrase; or says, in a sentence about it, what is wrong with it. */
export function phraseOf(text: string): Phrase | string {
  const written = spaced(text).trim()
  if (written.length > LONGEST) return `is longer than ${LONGEST} characters`
  if (/["“”„‟«»]/.test(written)) return 'holds a quote mark; what is between marks is never touched'
  const starred = written.split(' ').map((word) => /^(\*?)([^*]*)(\*?)$/.exec(word))
  if (starred.some((parts) => !parts || (parts[1] && parts[3]))) return 'has a “*” inside a word or at both its ends; it opens or closes a word'
  if (starred.some((parts) => parts![0] === '*')) return 'has a “*” by itself; it opens or closes a word'
  // stars are taken out and their places kept, so that words are found as in a draft
  const plain = starred.map((parts) => parts![2]!).join(' ')
  const found = [...plain.matchAll(WORD)]
  if (found.length === 0) return 'has no word in it'
  const stars = starsAt(starred.map((parts) => [parts![1]!, parts![2]!, parts![3]!]))
  const words = found.map((word, index): Pattern => {
    const end = word.index + word[0].length
    const hyphen = stars.after.has(end + 1) && plain[end] === '-' ? '-' : ''
    const letters = word[0] + hyphen
    const star = stars.before.has(word.index) ? 'before' : stars.after.has(end + hyphen.length) ? 'after' : 'none'
    return { letters: straight(letters), folded: folded(letters), exact: letters !== letters.toLowerCase(), star, gap: spaced(plain.slice(end + hyphen.length, found[index + 1]?.index ?? end + hyphen.length)) }
  })
  if (words.filter(({ star }) => star !== 'none').length < stars.before.size + stars.after.size) return 'has a “*” that touches no letter'
  const last = found.at(-1)!
  return { lead: plain.slice(0, found[0]!.index), words, trail: words.at(-1)!.star === 'after' ? '' : plain.slice(last.index + last[0].length) }
}

function starsAt(words: readonly (readonly [string, string, string])[]): { before: Set<number>; after: Set<number> } {
  const [before, after] = [new Set<number>(), new Set<number>()]
  let at = 0
  for (const [front, letters, back] of words) {
    if (front) before.add(at)
    if (back) after.add(at + letters.length)
    at += letters.length + 1
  }
  return { before, after }
}

/** Finds many phrases at once: one pass over the words of a text, whatever the number of phrases. */
export class Phrases<Of> {
  readonly #whole = new Map<string, [Phrase, Of][]>()
  readonly #starts = new Map<number, Map<string, [Phrase, Of][]>>()
  readonly #ends = new Map<number, Map<string, [Phrase, Of][]>>()

  constructor(phrases: readonly (readonly [Phrase, Of])[]) {
    for (const [phrase, of] of phrases) {
      const { folded, star } = phrase.words[0]!
      const sized = (by: Map<number, Map<string, [Phrase, Of][]>>): Map<string, [Phrase, Of][]> => by.get(folded.length) ?? by.set(folded.length, new Map()).get(folded.length)!
      const first = star === 'none' ? this.#whole : star === 'after' ? sized(this.#starts) : sized(this.#ends)
      first.set(folded, [...first.get(folded) ?? [], [phrase, of]])
    }
  }

  /** In text order; of one `Of` no two overlap. */
  hits(text: string): Hit<Of>[] {
    const words = wordsOf(text)
    const taken = new Map<Of, number>()
    const hits: Hit<Of>[] = []
    for (const [index, word] of words.entries()) {
      for (const [phrase, of] of this.#begunBy(word, text)) {
        const range = fits(phrase, words, index, text)
        if (!range || range.start < (taken.get(of) ?? 0)) continue
        taken.set(of, range.end)
        hits.push({ ...range, of })
      }
    }
    return hits
  }

  #begunBy(word: Word, text: string): [Phrase, Of][] {
    const stem = folded(text.slice(word.start, word.stem))
    const whole = [...this.#whole.get(stem) ?? [], ...(stem === word.folded ? [] : this.#whole.get(word.folded) ?? [])]
    const begun = [...this.#starts].flatMap(([size, phrases]) => phrases.get(word.folded.slice(0, size)) ?? [])
    const ended = [...this.#ends].flatMap(([size, phrases]) => (size <= stem.length ? phrases.get(stem.slice(-size)) ?? [] : []))
    return [...whole, ...begun, ...ended]
  }
}

function fits({ lead, words, trail }: Phrase, found: readonly Word[], from: number, text: string): { start: number; end: number } | undefined {
  const last = from + words.length - 1
  if (last >= found.length || !text.startsWith(lead, found[from]!.start - lead.length)) return undefined
  for (const [index, pattern] of words.entries()) {
    const word = found[from + index]!
    if (!same(pattern, word, text)) return undefined
    if (from + index < last && spaced(text.slice(word.end, found[from + index + 1]!.start)) !== pattern.gap) return undefined
  }
  const { folded: small, star } = words.at(-1)!
  const word = found[last]!
  const end = star !== 'after' && word.folded === small ? word.end : word.stem
  return text.startsWith(trail, end) ? { start: found[from]!.start - lead.length, end: end + trail.length } : undefined
}

function same({ letters, folded: small, exact, star }: Pattern, word: Word, text: string): boolean {
  const whole = exact ? word.letters : word.folded
  const stem = word.stem === word.end ? whole : exact ? straight(text.slice(word.start, word.stem)) : folded(text.slice(word.start, word.stem))
  const wanted = exact ? letters : small
  if (star === 'after') return whole.startsWith(wanted)
  return star === 'before' ? stem.endsWith(wanted) : stem === wanted || whole === wanted
}

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const addresses = new Addresses(text)
  for (const { 0: letters, index: start } of text.matchAll(WORD)) {
    if (addresses.hold(start)) continue
    const end = start + letters.length
    words.push({ start, end, stem: /['’ʼ]s$/i.test(letters) ? end - 2 : end, letters: straight(letters), folded: folded(letters) })
  }
  return words
}

/** Addresses stand in a text as they are: `https://example.org/terrorist` and `desk@example.org` are nobody's wording. */
class Addresses {
  #end = 0
  #inside = false
  constructor(private readonly text: string) {}

  /** Offsets are asked for in rising order. */
  hold(offset: number): boolean {
    if (offset >= this.#end) {
      let end = offset
      while (end < this.text.length && !/\s/.test(this.text[end]!)) end++
      this.#end = end
      this.#inside = /:\/\/|^www\.|[^\s@]@[^\s@]|\w\.\w{2,}\/\w/i.test(this.text.slice(offset, end))
    }
    return this.#inside
  }
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ')
const straight = (text: string): string => text.replace(/[’‘ʼ]/g, '\'').replace(/[‐‑]/g, '-')
const folded = (text: string): string => straight(text).toLowerCase()
