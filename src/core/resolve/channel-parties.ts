import type { ChannelKind } from '../model.js'
import type { ContactRead, Phrase } from '../read/reading.js'
import type { Cast, PlacedBlock } from './draft.js'
import { Represented } from './represented.js'

/** Who is in contact, as named and as whom they act for. */
export interface Table {
  readonly parties: readonly string[]
  /** Sorted. */
  readonly sides: readonly string[]
  /** Sides as the sentence names them, the near one first. */
  readonly named: readonly string[]
  readonly intermediaries: readonly string[]
}

/** Sits the parties of a sentence at a table: “The *Peruvian minister* met *Chilean officers*” is Peru and Chile. */
export class Seating {
  readonly #represented: Represented

  constructor(private readonly cast: Cast) {
    this.#represented = new Represented(cast)
  }

  side(id: string): string | null {
    return this.#represented.side(id)
  }

  table(block: PlacedBlock, contact: ContactRead): Table {
    const { phrases } = block.reading
    const intermediaries = this.actors(block, contact.intermediaries)
    const between = intermediaries.map((id) => this.#represented.side(id))
    const all = contact.parties.map((phrase) => this.#party(block, phrase, contact.kind))
    // “the president … Americans”, “his supporters”, “help us talk”: his own people are no other side.
    const foreign = contact.parties.every((phrase) => !(phrases[phrase]!.entry === 'possessive' && phrases[phrase]!.of.length === 0) && !/^(?:demonym|pronoun)$/.test(phrases[phrase]!.form) && phrases[phrase]!.type !== 'population')
    const known = new Set(all.flatMap(({ sides }) => sides))
    const found = all.map((party) => (foreign && known.size === 1 && party.sides.length === 0 ? { ...party, sides: party.actors.filter((id) => this.#represented.holdsOffice(id, contact.kind === 'formal-negotiations')) } : party)).filter(({ sides }) => sides.length > 0)
    if (known.size === 0) found.push(...this.#peers(block, contact))
    const named = [...new Set(found.flatMap(({ sides }) => sides))]
    return {
      parties: [...new Set(found.flatMap(({ actors }) => actors))],
      sides: named.filter((side) => !between.includes(side) || contact.kind !== 'mediation').sort(),
      named,
      intermediaries,
    }
  }

  actors(block: PlacedBlock, phrases: readonly number[]): string[] {
    const found = phrases.flatMap((phrase) => {
      const mention = this.cast.mention(block.index, phrase)
      return mention ? [mention.actor, ...(mention.others ?? [])] : []
    })
    return [...new Set(found)]
  }

  /** “Presidents Ruiz and Kask met”: each for a state of his own, though the draft names none. */
  #peers(block: PlacedBlock, contact: ContactRead): { actors: string[]; sides: string[] }[] {
    const { block: { prose }, phrases } = block.reading
    const named = contact.parties.filter((phrase) => phrases[phrase]!.name !== undefined)
    const first = Math.min(...named.map((phrase) => phrases[phrase]!.start))
    if (named.length < 2 || !PEERS.test(prose.slice(Math.max(0, first - 20), first + 20))) return []
    return named.map((phrase) => this.actors(block, [phrase])).filter(({ length }) => length > 0).map((actors) => ({ actors, sides: actors }))
  }

  /** A phrase's actors and their sides; where the actor stands for none, the states named in the phrase: “the president of Peru”. */
  #party(block: PlacedBlock, phrase: number, kind: ChannelKind): { actors: string[]; sides: string[] } {
    const actors = this.actors(block, [phrase])
    const { phrases } = block.reading
    const { start, end, of, form, as, key: own } = phrases[phrase]!
    const sides = new Set(actors.map((id) => this.#represented.side(id)).filter((side) => side !== null))
    // “flew to Riga”, “its ambassador in Riga”: a capital, though a place, is whose it is.
    if (sides.size === 0 && as === 'place' && form === 'metonym' && own !== undefined && actors.length > 0 && GOING.has(kind)) sides.add(this.#represented.state(own) ?? actors[0]!)
    for (const { key, start: at } of of) {
      // “the UN envoy to Yemen” does not speak for Yemen.
      if (sides.size > 0 && block.reading.block.prose.slice(at - 3, at) === 'to ') continue
      const side = key === undefined ? null : this.#represented.state(key)
      if (side !== null) sides.add(side)
    }
    for (let inner = phrase + 1; sides.size === 0 && inner < phrases.length && phrases[inner]!.start < end; inner++) {
      if (phrases[inner]!.end > end || phrases[inner]!.start < start) continue
      for (const id of this.actors(block, [inner])) {
        const side = this.#represented.side(id)
        if (side !== null) sides.add(side)
      }
    }
    return { actors, sides: [...sides] }
  }
}

/** “Peru or Chile”: each by itself. */
export function areAlternatives(block: PlacedBlock, contact: ContactRead): boolean {
  const { block: { prose }, phrases } = block.reading
  const spans = contact.parties.map((phrase) => phrases[phrase]!)
  return / n?or /.test(prose.slice(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))))
}

/** “the two armies”, “they”: nobody by name. */
export const isPointer = ({ key, of, form }: Phrase): boolean => key === undefined && of.length === 0 && (form === 'description' || form === 'pronoun')

/** “the two blocs”, “both governments”, “the countries”: the pair told of last. */
export const isBoth = (phrase: Phrase): boolean => isPointer(phrase) && phrase.form === 'description' && (phrase.count === 2 || (phrase.entry === 'definite' && phrase.number === 'plural')) && SIDES.test(phrase.head)

const SIDES = /^(?:side|countr(?:y|ie)|government|nation|state|part(?:y|ie)|power|capital|bloc|delegation|neighbou?r)s?$/
const PEERS = /\b(?:Presidents|Premiers|Prime Ministers|Kings|Foreign Ministers|Chancellors) /
const GOING = new Set<ChannelKind>(['visit-talks', 'ambassadorial'])
