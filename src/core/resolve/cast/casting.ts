import { countryByCode } from '../../lexicon/en/countries.js'
import type { Actor, ActorType, Doubt, Role } from '../../model.js'
import { knownByKey } from '../../read/names/known.js'

/** An actor while the draft is being read through. */
export interface Part {
  readonly id: string
  readonly name: string
  type: ActorType
  readonly roles: Role[]
  affiliation?: string
  state?: string
  country?: string
  /** What else it is called, once it is. */
  aliases?: Set<string>
  /** Last mention, as a running number. */
  seen: number
  /** Block and sentence of the last mention. */
  block: number
  sentence: number
  mentions: number
}

/** Whom a phrase means; `doubt` says what makes it unsure. */
export interface Meant {
  readonly part: Part
  readonly others?: readonly Part[]
  readonly sure: boolean
  readonly doubt?: Doubt
  /** Where the draft knows better than the sentence. */
  readonly as?: 'place'
  /** Sure, whatever the name looks like: put right by hand, or the family name of somebody the draft names in full. */
  readonly settled?: boolean
}

/** Who has entered so far: “Ada Stone”, then “Stone”, then “the minister” are one part. */
export class Casting {
  readonly parts: Part[] = []
  readonly #byId = new Map<string, Part>()
  readonly #byKey = new Map<string, Part>()
  readonly #taken = new Map<string, number>()
  #clock = 0

  /** A new part under a free id made of its name. */
  enter(name: string, type: ActorType, key?: string): Part {
    const base = slug(name) || 'actor'
    let n = this.#taken.get(base) ?? 0
    let id = n ? `${base}-${n + 1}` : base
    while (this.#byId.has(id)) id = `${base}-${++n + 1}`
    this.#taken.set(base, n + 1)
    const part: Part = { id, name, type, roles: [], seen: -1, block: -1, sentence: -1, mentions: 0 }
    this.parts.push(part)
    this.#byId.set(id, part)
    if (key !== undefined) this.#byKey.set(key, part)
    return part
  }

  get(id: string | undefined): Part | undefined {
    return id === undefined ? undefined : this.#byId.get(id)
  }

  keyed(key: string): Part | undefined {
    return this.#byKey.get(key)
  }

  key(key: string, part: Part): void {
    this.#byKey.set(key, part)
  }

  /** The state of an ISO code or a lexicon key; it enters even when the draft names it only through its people or buildings. */
  listed(key: string): Part | undefined {
    const there = this.#byKey.get(key)
    if (there) return there
    const known = knownByKey(key)
    if (!known) return undefined
    const part = this.enter(known.name, known.type, key)
    if (known.state !== undefined) {
      if (countryByCode.has(known.state)) part.country = known.state
      if (known.type !== 'state' && known.state !== key) part.state = this.listed(known.state)?.id
    }
    return part
  }

  see(part: Part, block: number, sentence: number): void {
    part.seen = this.#clock++
    part.block = block
    part.sentence = sentence
    part.mentions++
  }

  /** Parts with a mention, and whom these act for: “Lima’s envoy” brings in Peru, unnamed as it may be. */
  actors(): Actor[] {
    const needed = new Set<string>()
    const waiting = this.parts.filter((part) => part.mentions)
    for (let part = waiting.pop(); part; part = waiting.pop()) {
      for (const id of [part.state, part.affiliation]) {
        if (id === undefined || needed.has(id)) continue
        needed.add(id)
        const principal = this.get(id)
        if (principal && !principal.mentions) waiting.push(principal)
      }
    }
    return this.parts.filter((part) => part.mentions || needed.has(part.id)).map(actorOf)
  }
}

function actorOf({ id, name, type, roles, affiliation, state, country, aliases }: Part): Actor {
  const actor: { -readonly [Field in keyof Actor]: Actor[Field] } = { id, name, type, roles, aliases: aliases ? [...aliases] : [] }
  if (affiliation !== undefined) actor.affiliation = affiliation
  if (state !== undefined) actor.state = state
  if (country !== undefined) actor.country = country
  return actor
}

/** Puts a part into a list of namesakes; a long draft keeps the last sixteen, so that looking one up stays cheap. */
export function file(lists: Map<string, Part[]>, key: string, part: Part): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [part])
  else if (!list.includes(part)) {
    if (list.length > 15) list.shift()
    list.push(part)
  }
}

export const latest = (parts: readonly Part[]): Part => parts.reduce((best, part) => (part.seen > best.seen ? part : best))

/** Letters and digits in small letters, accents off, hyphens between. */
export function slug(name: string): string {
  if (!PLAIN.test(name)) return name.normalize('NFKD').replace(/[\p{M}’']/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60)
  return name.toLowerCase().replaceAll(' ', '-').slice(0, 60)
}

/** Most names: “Ada Stone”, with nothing in it but letters and single spaces. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/
