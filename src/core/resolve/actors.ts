import type { Mention } from '../model.js'
import { knownByKey } from '../read/names/known.js'
import type { Phrase } from '../read/reading.js'
import { Casting, type Part } from './cast/casting.js'
import { Described } from './cast/described.js'
import { Named } from './cast/named.js'
import { giveRole } from './cast/titles.js'
import type { Cast, Draft, PlacedBlock } from './draft.js'

/**
 * One actor for all that the draft calls it: “Foreign Minister Ada Stone”, “Stone”, “the minister”, “she”. Two walks over the phrases: the
 * first meets the full names, the second gives every phrase its actor in text order. When unsure, two actors rather than a wrong one.
 */
export function resolveActors(draft: Draft): Cast {
  const walk = new Walk()
  for (const block of draft.blocks) for (const phrase of block.reading.phrases) walk.named.meet(block, phrase)
  for (const block of draft.blocks) walk.block(block)
  return walk.cast()
}

class Walk {
  readonly casting = new Casting()
  readonly named = new Named(this.casting)
  readonly #described = new Described(this.casting)
  readonly #mentions: Mention[] = []
  readonly #made: (Mention | undefined)[][] = []
  #person: { part: Part; sentence: number; block: number } | undefined
  #rivals = 0

  block(block: PlacedBlock): void {
    const { phrases } = block.reading
    const made: (Mention | undefined)[] = []
    this.#made[block.index] = made
    let before: { phrase: Phrase; part: Part } | undefined
    for (const [index, phrase] of phrases.entries()) {
      if (belief(phrase)) continue
      const found = this.#part(block, phrase, before)
      if (!found) continue
      const { part, others, sure } = found
      const { start, end, text } = block.span(phrase)
      const confidence = sure && phrase.confidence === 'high' ? 'high' : 'low'
      const mention: { -readonly [field in keyof Mention]: Mention[field] } = { start, end, text, actor: part.id, as: phrase.as, form: this.#form(block, phrase, part), confidence }
      if (others?.length) mention.others = others.map((other) => other.id)
      if (phrase.name) mention.name = block.span(phrase.name)
      made[index] = mention
      this.#mentions.push(mention)
      if (phrase.name && phrase.form !== 'demonym') part.aliases.add(block.value(phrase.name))
      for (const other of others ?? []) this.casting.see(other)
      this.casting.see(part)
      this.#described.saw(part)
      if (phrase.form !== 'pronoun') before = { phrase, part }
      if (part.type === 'person' && phrase.number === 'one' && phrase.within === undefined) this.#spotlight(block, phrase, part)
    }
  }

  #part(block: PlacedBlock, phrase: Phrase, before: { phrase: Phrase; part: Part } | undefined): { part: Part; others?: Part[]; sure: boolean } | null {
    const { prose } = block.reading.block
    if (phrase.form === 'pronoun') return this.#pronoun(block, phrase)
    if (phrase.name) {
      const bracket = before && phrase.form === 'acronym' && prose.slice(before.phrase.end, phrase.start) === ' (' && prose[phrase.end] === ')'
      if (bracket && phrase.key === undefined && before.part.type !== 'person') this.named.acronym(block.value(phrase.name), before.part)
      const found = this.named.part(block, phrase)
      if (!found) return null
      if (found.part.type === 'person') this.#described.office(found.part, phrase)
      if (before && before.phrase.title !== undefined && !before.phrase.name && found.part.type === 'person' && before.phrase.number === 'one' && prose.slice(before.phrase.end, phrase.start) === ', ') {
        giveRole(this.casting, found.part, before.phrase)
        this.#described.office(found.part, before.phrase)
      }
      return found
    }
    const apposed = before && before.part.type === 'person' && before.phrase.name && phrase.title !== undefined && prose.slice(before.phrase.end, phrase.start) === ', '
    if (apposed) {
      giveRole(this.casting, before.part, phrase)
      this.#described.office(before.part, phrase)
      return { part: before.part, sure: true }
    }
    return this.#described.part(block, phrase)
  }

  /** “he” after one person and no other in this sentence or the one before. */
  #pronoun(block: PlacedBlock, phrase: Phrase): { part: Part; sure: boolean } | null {
    if (!/^(?:he|she|him|her|his|hers|himself|herself)$/.test(phrase.head) || !this.#person) return null
    const near = this.#person.block === block.index ? sentenceOf(block, phrase) - this.#person.sentence < 3 : this.#person.block === block.index - 1
    return near ? { part: this.#person.part, sure: this.#rivals === 0 } : null
  }

  #spotlight(block: PlacedBlock, phrase: Phrase, part: Part): void {
    const sentence = sentenceOf(block, phrase)
    if (this.#person && this.#person.part !== part && this.#person.block === block.index && sentence - this.#person.sentence < 2) this.#rivals++
    else if (this.#person?.part !== part) this.#rivals = 0
    const object = this.#person && this.#person.part !== part && this.#person.block === block.index && this.#person.sentence === sentence
    if (!object) this.#person = { part, sentence, block: block.index }
  }

  #form(block: PlacedBlock, phrase: Phrase, part: Part): Mention['form'] {
    if (!phrase.name || part.type !== 'person') return phrase.form
    return /\s/.test(block.value(phrase.name)) ? 'full' : /\s/.test(part.name) || phrase.title !== undefined ? 'surname' : phrase.form
  }

  cast(): Cast {
    const actors = this.casting.actors()
    const byId = new Map(actors.map((actor) => [actor.id, actor]))
    const made = this.#made
    return { actors, mentions: this.#mentions, mention: (block, phrase) => made[block]?.[phrase], actor: (id) => byId.get(id) }
  }
}

/** “Jewish groups”, “a Republican plan”: an adjective of faith, people or party is no mention; a nation's is. */
function belief(phrase: Phrase): boolean {
  if (phrase.form !== 'demonym' || phrase.number !== 'one' || phrase.key === undefined) return false
  const sort = knownByKey(phrase.key)?.sort
  return sort === 'people' || sort === 'body'
}

function sentenceOf(block: PlacedBlock, phrase: Phrase): number {
  const { sentences } = block.reading
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= phrase.start) low = middle
    else high = middle - 1
  }
  return low
}
