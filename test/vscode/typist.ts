/** One thing that somebody at a desk does to a draft. Places are shares of the text, from 0 to 1. */
export type Deed =
  | { readonly does: 'type', readonly text: string, readonly at?: number }
  | { readonly does: 'delete', readonly at: number, readonly length: number }
  | { readonly does: 'undo' | 'redo', readonly times: number }
  | { readonly does: 'paste', readonly words: number, readonly undone: boolean, readonly at: number }
  | { readonly does: 'rub', readonly times: number }
  | { readonly does: 'switch' | 'rest' }

/** The same seed, the same deeds: mulberry32, public domain. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const WHO = ['Mayor Ida Lund', 'Lund', 'Harbour Master Ole Dahl', 'Dahl', 'a senior port official', 'two people with knowledge of the matter', 'Norway', 'Chile', 'the Norwegian foreign ministry', 'Brynja Holm, who runs the ferry,', 'the union', 'local media']
const WHAT = ['said the crane had failed', 'said that talks with Chile would go on in Geneva on Monday', 'told the council that “nobody has picked up the phone”', 'denied it', 'declined to be named because the talks are private', 'and Chile have no direct channel', 'passed messages to Santiago through Swiss diplomats', 'met the ambassador in Oslo last week', 'reportedly plans to sell the ferry']
const MARKS = ['“', '”', '"', '‘', '’', '*', '**', '_', '`', '[', ']', '](', ')', '#', '> ', '- ', '1. ', '<!-- ', ' -->', '<b>', '|', '\n', '\n\n', '\n> ', '\n- ', '\n# ', '\n```\n', '---\n', '. ', ', ', ' — ', '\\', '&amp;', '🕊️', '\u200b', '\u202e', '\t', '<!-- backchannel-disable-line sourcing/bare -->']
const LETTERS = 'abcdefghijklmnopqrstuvwxyz ABCDE'

/** Does what a long day at a desk does, mostly typing. */
export class Typist {
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = chance(seed)
  }

  deed(): Deed {
    const roll = this.#next()
    if (roll < 0.3) return { does: 'type', text: LETTERS[Math.floor(this.#next() * LETTERS.length)]! }
    if (roll < 0.48) return { does: 'type', text: ` ${this.#one(this.#next() < 0.5 ? WHO : WHAT)}`, ...this.#somewhere(0.3) }
    if (roll < 0.6) return { does: 'type', text: `${this.sentence()} `, ...this.#somewhere(0.5) }
    if (roll < 0.74) return { does: 'type', text: this.#one(MARKS), ...this.#somewhere(0.5) }
    if (roll < 0.8) return { does: 'rub', times: 1 + Math.floor(this.#next() * 4) }
    if (roll < 0.88) return { does: 'delete', at: this.#next(), length: this.#next() < 0.9 ? 1 + Math.floor(this.#next() * 30) : Math.floor(this.#next() * 600) }
    if (roll < 0.93) return { does: 'undo', times: 1 + Math.floor(this.#next() * 3) }
    if (roll < 0.95) return { does: 'redo', times: 1 + Math.floor(this.#next() * 3) }
    if (roll < 0.965) return { does: 'paste', words: 200, undone: this.#next() < 0.6, at: this.#next() }
    if (roll < 0.975) return { does: 'switch' }
    return { does: 'rest' }
  }

  sentence(): string {
    return this.#next() < 0.3 ? `“We have heard nothing,” ${this.#one(WHO)} said.` : `${this.#one(WHO)} ${this.#one(WHAT)}.`
  }

  /** So many words in paragraphs of four sentences. */
  copy(words: number): string {
    const sentences: string[] = []
    for (let count = 0; count < words;) {
      const sentence = this.sentence()
      count += sentence.split(' ').length
      sentences.push(sentence, sentences.length % 8 === 6 ? '\n\n' : ' ')
    }
    return sentences.join('')
  }

  #one<T>(all: readonly T[]): T {
    return all[Math.floor(this.#next() * all.length)]!
  }

  /** Now and then the cursor is put elsewhere first. */
  #somewhere(often: number): { at?: number } {
    return this.#next() < often ? { at: this.#next() } : {}
  }
}
