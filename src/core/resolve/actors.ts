import type { Mention } from '../model.js'
import { knownByKey } from '../read/names/known.js'
import type { Phrase } from '../read/reading.js'
import { namedBeside, predicated } from './cast/apposed.js'
import { Casting, type Meant, type Part } from './cast/casting.js'
import { Described } from './cast/described.js'
import { Genders } from './cast/genders.js'
import { Named } from './cast/named.js'
import { Spotlight } from './cast/pronouns.js'
import { Subjects } from './cast/subjects.js'
import { giveRole, heldAlike } from './cast/titles.js'
import { Corrections } from './corrections.js'
import type { Cast, Draft, PlacedBlock } from './draft.js'
import type { Steps } from '../steps.js'

/**
 * One actor for all that the draft calls it: “Foreign Minister Ada Stone”, “Stone”, “the minister”, “she”. Two walks over the phrases: the
 * first meets the full names, the second gives every phrase its actor in text order. When unsure, two actors rather than a wrong one.
 */
export function* resolveActors(draft: Draft): Steps<Cast> {
  const walk = new Walk(new Corrections(draft))
  for (const block of draft.blocks) {
    for (const phrase of block.reading.phrases) if (!walk.corrections.nobody(phrase)) walk.named.meet(phrase)
    yield
  }
  walk.named.settle()
  yield
  for (const block of draft.blocks) {
    yield* walk.block(block)
    yield
  }
  return walk.cast()
}

class Walk {
  readonly casting = new Casting()
  readonly named: Named
  readonly #described = new Described(this.casting)
  readonly #mentions: Mention[] = []
  readonly #made: (Mention | undefined)[][] = []
  readonly #genders = new Genders()
  readonly #spotlight = new Spotlight(this.#genders)
  readonly #subjects = new Subjects(this.#genders)
  /** Of the phrase that is looked at, within its block. */
  #sentence = 0
  constructor(readonly corrections: Corrections) {
    this.named = new Named(this.casting, corrections, this.#genders)
  }

  *block(block: PlacedBlock): Steps<void> {
    const { phrases } = block.reading
    const made: (Mention | undefined)[] = []
    this.#made[block.index] = made
    let before: { phrase: Phrase; part: Part } | undefined
    const { sentences } = block.reading
    this.#sentence = 0
    for (let index = 0; index < phrases.length; index++) {
      const phrase = phrases[index]!
      while (this.#sentence + 1 < sentences.length && sentences[this.#sentence + 1]!.start <= phrase.start) this.#sentence++
      const sentence = this.#sentence
      yield
      if (belief(phrase) || this.corrections.nobody(phrase)) continue
      const found = this.#part(block, index, before)
      if (!found) continue
      const { part, others, sure, settled } = found
      const { start, end, text } = block.span(phrase)
      const confidence = settled || sure && phrase.confidence === 'high' ? 'high' : 'low'
      const mention: { -readonly [field in keyof Mention]: Mention[field] } = { start, end, text, actor: part.id, as: found.as ?? phrase.as, form: this.#form(phrase, part), confidence }
      const doubt = settled ? undefined : found.doubt ?? phrase.doubt
      if (doubt !== undefined) mention.doubt = doubt
      if (others?.length) mention.others = others.map((other) => other.id)
      if (phrase.name) mention.name = block.span(phrase.name)
      made[index] = mention
      this.#mentions.push(mention)
      if (phrase.name && phrase.form !== 'demonym' && phrase.called !== part.name) (part.aliases ??= new Set()).add(phrase.called)
      if (others) for (const other of others) this.casting.see(other, block.index, sentence)
      this.casting.see(part, block.index, sentence)
      this.#described.saw(part, phrase)
      if (phrase.roles && part.type === 'person') {
        if (phrase.form === 'pronoun') giveRole(this.casting, part, phrase)
        for (const role of phrase.roles) this.#described.office(part, role)
      }
      if (phrase.form === 'pronoun') {
        if (phrase.head === 'he' || phrase.head === 'she') this.#spotlight.saw(block, sentence, phrase, part)
        continue
      }
      if (phrase.within === undefined) {
        before = { phrase, part }
        this.#subjects.saw(block, sentence, phrase, part, others, confidence === 'high')
      }
      if (part.type === 'person' && phrase.number === 'one' && owns(block, phrase)) this.#spotlight.saw(block, sentence, phrase, part, doubt === 'guessed-type')
    }
  }

  #part(block: PlacedBlock, index: number, before: { phrase: Phrase; part: Part } | undefined): Meant | null {
    const { prose } = block.reading.block
    const phrase = block.reading.phrases[index]!
    if (phrase.form === 'pronoun') return this.#subjects.who(block, this.#sentence, phrase) ?? this.#spotlight.who(block, this.#sentence, phrase, this.#enclosing(block, phrase))
    const told = this.corrections.part(phrase, this.casting)
    if (told) return { ...this.#same(told, phrase), settled: true }
    if (phrase.name) {
      const bracket = before && phrase.form === 'acronym' && prose.slice(before.phrase.end, phrase.start) === ' (' && prose[phrase.end] === ')'
      if (bracket && phrase.key === undefined && before.part.type !== 'person') this.named.acronym(phrase.called, before.part)
      const found = this.named.part(phrase, this.#enclosing(block, phrase))
      if (!found) return null
      if (bracket && found.part === before.part) return { part: found.part, sure: true, settled: true }
      if (found.part.type === 'person') this.#genders.hear(found.part, phrase)
      if (found.part.type === 'person') this.#described.office(found.part, phrase)
      return found
    }
    if (phrase.form === 'title' && phrase.called === phrase.title && this.named.people.has(phrase.called)) return this.named.people.short(phrase) ?? null
    const beside = namedBeside(block, index)
    const named = beside && this.named.part(beside)
    if (named) return this.#same(named.part, phrase, this.#owner(block, index) ?? this.named.people.known(phrase.of.find(({ key }) => key === undefined)?.text))
    const apposed = before && before.part.type === 'person' && before.phrase.name && phrase.title !== undefined && prose.slice(before.phrase.end, phrase.start) === ', '
    if (apposed || before?.part.type === 'person' && predicated(block, before.phrase, phrase)) return this.#same(before!.part, phrase)
    return this.#described.part(block, phrase, this.#owner(block, index))
  }

  #same(part: Part, phrase: Phrase, owner?: Part): { part: Part; sure: boolean } {
    giveRole(this.casting, part, phrase)
    this.#described.office(part, heldAlike(part, owner, phrase, this.casting) ?? phrase)
    return { part, sure: true }
  }

  #enclosing(block: PlacedBlock, { within }: Phrase): Part | undefined {
    return this.casting.get(within === undefined ? undefined : this.#made[block.index]![within]?.actor)
  }

  /** Whose “his lawyer” is. */
  #owner(block: PlacedBlock, index: number): Part | undefined {
    const { phrases } = block.reading
    const next = phrases[index + 1]
    return next?.form === 'pronoun' && next.start === phrases[index]!.start ? this.#spotlight.who(block, this.#sentence, next, undefined)?.part : undefined
  }

  #form(phrase: Phrase, part: Part): Mention['form'] {
    if (!phrase.name || part.type !== 'person') return phrase.form
    return phrase.called.includes(' ') ? 'full' : part.name.includes(' ') || phrase.title !== undefined ? 'surname' : phrase.form
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

/** A person by himself, or who owns a crowd: “Stone’s lawyers”; in “Stone’s lawyer” the lawyer comes on. */
function owns(block: PlacedBlock, { within, genitive }: Phrase): boolean {
  if (within === undefined) return true
  const outer = block.reading.phrases[within]!
  return genitive && (outer.number === 'plural' || outer.type !== 'person')
}
