import type { ChannelKind, Range } from '../model.js'
import type { ContactRead, Phrase } from '../read/reading.js'
import type { Cast, Draft, PlacedBlock, Sourced } from './draft.js'
import type { Steps } from '../steps.js'
import { FirstPerson } from './first-person.js'
import { Host } from './host.js'
import { Leaders } from './leaders.js'
import { Represented } from './represented.js'
import { TwoSides } from './two-sides.js'

/** Who is in contact, as named and as whom they act for. */
export interface Table {
  readonly parties: readonly string[]
  /** Sorted. */
  readonly sides: readonly string[]
  /** Sides as the sentence names them, the near one first. */
  readonly named: readonly string[]
  readonly intermediaries: readonly string[]
}

/** A party and whom it acts for. */
interface Seat {
  readonly actors: readonly string[]
  readonly sides: readonly string[]
  /** By a name of its own, rather than “officials”. */
  readonly named?: boolean
}

/** Sits the parties of a sentence at a table: “The *Peruvian minister* met *Chilean officers*” is Peru and Chile. */
export class Seating {
  readonly #represented: Represented
  readonly #leaders: Leaders
  readonly #firstPerson: FirstPerson
  readonly #twoSides: TwoSides
  readonly #host: Host

  private constructor(private readonly cast: Cast, represented: Represented, leaders: Leaders, firstPerson: FirstPerson, host: Host) {
    this.#represented = represented
    this.#leaders = leaders
    this.#firstPerson = firstPerson
    this.#host = host
    this.#twoSides = new TwoSides(cast, represented)
  }

  static *of(draft: Draft, cast: Cast, sourced: Sourced): Steps<Seating> {
    const represented = new Represented(cast, draft)
    yield
    const leaders = new Leaders(draft, cast, represented)
    yield
    const firstPerson = new FirstPerson(draft, cast, sourced)
    yield
    return new Seating(cast, represented, leaders, firstPerson, new Host(draft, cast, represented))
  }

  side(id: string): string | null {
    return this.#represented.side(id)
  }

  table(block: PlacedBlock, contact: ContactRead): Table {
    const intermediaries = this.actors(block, contact.intermediaries)
    const between = intermediaries.map((id) => this.#represented.side(id))
    const found = this.#seats(block, contact).filter(({ sides }) => sides.length > 0)
    const named = [...new Set(found.flatMap(({ sides }) => sides))]
    return {
      parties: [...new Set(found.flatMap(({ actors }) => actors))],
      sides: named.filter((side) => !between.includes(side) || contact.kind !== 'mediation').sort(),
      named,
      intermediaries,
    }
  }

  /** The two whom a sentence without them means, where those before it name two. */
  twoBefore(block: PlacedBlock, contact: ContactRead, table: Table): Table | null {
    const carriers = table.intermediaries.map((id) => this.side(id)).filter((side) => side !== null)
    const found = this.#twoSides.before(block, contact, carriers)
    return found && table.sides.every((side) => found.sides.includes(side)) ? { ...table, parties: [...new Set([...table.parties, ...found.parties])], sides: found.sides, named: found.sides } : null
  }

  actors(block: PlacedBlock, phrases: readonly number[]): string[] {
    const found = phrases.flatMap((phrase) => {
      const mention = this.cast.mention(block.index, phrase)
      return mention ? [mention.actor, ...(mention.others ?? [])] : []
    })
    return [...new Set(found)]
  }

  /** Every party with its side, told or inferred. */
  #seats(block: PlacedBlock, contact: ContactRead): readonly Seat[] {
    const { phrases } = block.reading
    const told: Seat[] = [...this.#placed(block, contact), ...(contact.ours ? [this.#speaker(block, contact.ours)] : [])]
    const known = new Set(told.flatMap(({ sides }) => sides))
    const host = this.#host.of(block, contact, known)
    if (host.length > 0) return [...told, ...host]
    if (told.every(({ sides }) => sides.length > 0)) return told
    const people = told.filter(({ sides, actors, named }) => sides.length === 0 && actors.length === 1 && named)
    const inferred = this.#leaders.sides(block, contact, people.map(({ actors }) => actors[0]!), known)
    if (inferred.length > 0) return told.map((seat) => (people.includes(seat) ? { ...seat, sides: [inferred[people.indexOf(seat)]!] } : seat))
    const sentence = block.value(contact)
    // “the president … Americans”, “his supporters”, “help us talk”: his own people are no other side; nor is anybody in “we will not talk to a minister who shouts”.
    const foreign = contact.parties.every((phrase) => !((phrases[phrase]!.entry === 'possessive' || (contact.status === 'none' && phrases[phrase]!.entry === 'indefinite' && phrases[phrase]!.name === undefined && phrases[phrase]!.key === undefined)) && phrases[phrase]!.of.length === 0) && !/^(?:demonym|pronoun)$/.test(phrases[phrase]!.form) && phrases[phrase]!.type !== 'population')
    const alone = (id: string): boolean =>
      (known.size > 0 && foreign && this.#represented.holdsOffice(id, contact.kind === 'formal-negotiations' && known.size === 1)) || (known.size === 1 && this.#represented.standsAlone(id, sentence)) || this.#represented.isUnknownState(id, sentence)
    const seats = told.map((seat) => (seat.sides.length === 0 ? { ...seat, sides: seat.actors.filter(alone) } : seat))
    return known.size > 0 ? seats : [...seats, ...this.#peers(block, contact)]
  }

  /** The parties of the grammar; in “Peru’s president Ana Ruiz” Peru is no party beside her. */
  #placed(block: PlacedBlock, { parties, kind }: ContactRead): Seat[] {
    const { phrases } = block.reading
    const owns = (index: number): boolean => phrases[index]!.genitive && parties.some((other) => phrases[other]!.type === 'person' && phrases[other]!.start > phrases[index]!.end && phrases[other]!.start <= phrases[index]!.end + GENITIVE)
    return parties.filter((index) => !owns(index)).map((index) => {
      const seat = this.#party(block, index, kind)
      const owner = seat.sides.length === 0 ? parties.find((other) => owns(other) && phrases[other]!.end < phrases[index]!.start && phrases[other]!.end + GENITIVE >= phrases[index]!.start) : undefined
      return owner === undefined ? seat : { ...seat, sides: this.#party(block, owner, kind).sides }
    })
  }

  #speaker(block: PlacedBlock, ours: Range): Seat {
    const actor = this.#firstPerson.who(block.span(ours))
    const side = actor === undefined ? null : this.side(actor)
    return actor === undefined || side === null ? { actors: [], sides: [] } : { actors: [actor], sides: [side] }
  }

  /** “Presidents Ruiz and Kask met”: each for a state of his own, though the draft names none. */
  #peers(block: PlacedBlock, contact: ContactRead): Seat[] {
    const { block: { prose }, phrases } = block.reading
    const named = contact.parties.filter((phrase) => phrases[phrase]!.name !== undefined)
    const first = Math.min(...named.map((phrase) => phrases[phrase]!.start))
    if (named.length < 2 || !PEERS.test(prose.slice(Math.max(0, first - 20), first + 20))) return []
    return named.map((phrase) => this.actors(block, [phrase])).filter(({ length }) => length > 0).map((actors) => ({ actors, sides: actors }))
  }

  /** A phrase's actors and their sides; where the actor stands for none, the states named in the phrase: “the president of Peru”. */
  #party(block: PlacedBlock, phrase: number, kind: ChannelKind): Seat {
    const actors = this.actors(block, [phrase])
    const { phrases } = block.reading
    const { start, end, of, form, as, key: own, head } = phrases[phrase]!
    // “invited Chinese investors to lunch”
    if (form === 'description' && PRIVATE.test(head)) return { actors, sides: [] }
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
    return { actors, sides: [...sides], named: phrases[phrase]!.name !== undefined || phrases[phrase]!.title !== undefined }
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
/** Characters of “’s ”. */
const GENITIVE = 3
const PEERS = /\b(?:Presidents|Premiers|Prime Ministers|Kings|Foreign Ministers|Chancellors) /
const PRIVATE = /^(?:entrepreneur|investor|busines(?:s|sman|smen|swoman|swomen|speople)|company|tourist|pilgrim|student|fan|player|athlete|artist|tourist|scientist|scholar|worker|farmer|villager|firm|bank|pilot|visitor|traveller)s?$/
const GOING = new Set<ChannelKind>(['visit-talks', 'ambassadorial'])
