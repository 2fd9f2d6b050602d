import type { Actor } from '../model.js'
import type { Cast, Draft } from './draft.js'
import { Posts } from './posts.js'

/**
 * For whom somebody acts: “The Quito consul met a Lima deputy” is Ecuador and Peru. A company, a party, a newspaper or a
 * person without a state acts for nobody here, and two people of one state are one side.
 */
export class Represented {
  readonly #byCountry = new Map<string, string>()
  readonly #named = new Set<string>()
  readonly #known = new Map<string, string | null>()
  readonly #posts: Posts

  constructor(private readonly cast: Cast, draft: Draft) {
    this.#posts = new Posts(draft, cast)
    for (const { form, actor, others } of cast.mentions) {
      if (form === 'description' || form === 'pronoun') continue
      this.#named.add(actor)
      if (others) for (const other of others) this.#named.add(other)
    }
    for (const { id, type, country } of cast.actors) if (type === 'state' && country !== undefined && !this.#byCountry.has(country)) this.#byCountry.set(country, id)
  }

  /** The actor id of the side, null where the actor stands for none. */
  side(id: string): string | null {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    this.#known.set(id, null)
    const actor = this.cast.actor(id)
    const side = actor ? this.#sideOf(actor) : null
    this.#known.set(id, side)
    return side
  }

  /**
   * A head of state or a minister whose state the draft leaves unsaid stands for himself: “President Ruiz met the Peruvians”.
   * A senator, a candidate or a governor does not: “Senator Ruiz met Peruvian farmers”.
   */
  holdsOffice(id: string, negotiates: boolean): boolean {
    const actor = this.cast.actor(id)
    if (actor?.type !== 'person') return false
    // Who negotiates with a state, a name without an office, does so for somebody.
    if (negotiates && /^[A-Z]/.test(actor.name)) return true
    return [actor.name, ...actor.aliases, ...actor.roles.filter(({ held }) => held === 'current').map(({ title }) => title)].some((title) => OFFICE.test(title) && !NO_OFFICE.test(title))
  }

  /**
   * An army or government whose state the draft leaves unsaid, and armed opponents: “the army warned Israel”, “Assad would not negotiate with
   * the opposition or the factions fighting him”. An opposition in parliament does not: “the cabinet met the opposition”.
   */
  standsAlone(id: string, sentence: string): boolean {
    const actor = this.cast.actor(id)
    // “killed in an encounter with the troops” is no talk
    if (actor?.type === 'armed-force' && KILLED.test(sentence)) return false
    if (actor?.type === 'armed-force' || actor?.type === 'government') return this.#sideOf(actor) === null
    return actor?.type === 'party' && OPPONENTS.test(actor.name) && FIGHTING.test(sentence)
  }

  /** “direct talks between the two neighbours”: a name that nobody knows, called a country, is one. */
  isUnknownState(id: string, sentence: string): boolean {
    const actor = this.cast.actor(id)
    return actor !== undefined && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(actor.name) && actor.roles.length === 0 && actor.type !== 'media' && COUNTRIES.test(sentence)
  }

  /** The state of that ISO code, where the draft names it. */
  state(code: string): string | null {
    return this.#byCountry.get(code) ?? null
  }

  #sideOf(actor: Actor): string | null {
    switch (actor.type) {
      case 'media':
      case 'party':
        return null
      case 'person':
        // “a candidate for president” speaks for himself; “Secretary of State Holt” is an office that one state alone calls so.
        if (actor.roles.length > 0 && actor.roles.every(({ title }) => RUNS.test(title))) return null
        return this.#owner(actor) ?? this.#employer(actor.id) ?? (actor.roles.some(({ title }) => AMERICAN.test(title)) ? this.state('USA') : null)
      case 'state':
      case 'armed-group':
        return actor.id
      // “allies”, “two countries” are whoever they are; “the Arab League”, “Western powers” are a side.
      case 'state-group':
        return this.#named.has(actor.id) || REGIONAL.test(actor.name) ? actor.id : null
      case 'organization':
        return actor.country === undefined && actor.state === undefined && actor.affiliation === undefined ? this.#international(actor) : this.#owner(actor)
      default:
        return this.#owner(actor) ?? this.#byName(actor)
    }
  }

  /** “Ana Ruiz, an adviser to the Peruvian government” */
  #employer(id: string): string | null {
    for (const employer of this.#posts.of(id)) {
      const side = this.side(employer)
      if (side !== null) return side
    }
    return null
  }

  #owner({ state, country, affiliation }: Actor): string | null {
    // “Houthi leaders” act for the group, whose country is another matter.
    if (affiliation !== undefined && this.cast.actor(affiliation)?.type === 'armed-group') return affiliation
    if (state !== undefined) return this.side(state) ?? state
    if (country !== undefined) return this.#byCountry.get(country) ?? null
    return affiliation === undefined ? null : this.side(affiliation)
  }

  /** “the Government of Peru”, where the draft names Peru. */
  #byName({ name }: Actor): string | null {
    const at = name.lastIndexOf(' of ')
    return at < 0 ? null : this.cast.actors.find(({ type, name: state }) => type === 'state' && state === name.slice(at + 4).replace(/^the /, ''))?.id ?? null
  }

  /** A body of states by its name: “Organization of …”, “… Union”, “Council”; “Acme Corp.” is none. */
  #international(actor: Actor): string | null {
    return [actor.name, ...actor.aliases].some((name) => INTERNATIONAL.test(name)) ? actor.id : null
  }
}

const INTERNATIONAL = /\b(?:United Nations|U\.?N\.?|Council of (?:Europe|Ministers)|Security Council|European|African Union|Arab League|International (?:Atomic|Monetary|Criminal|Court)|World Bank|World Trade|World Health|Red Cross|OSCE|OPEC|IAEA|Commission|Secretariat)\b/
const REGIONAL = /^(?:the )?(?:European|Arab|African|Western|Asian|Baltic|Nordic|Balkan|Gulf|Latin American|Caribbean|Muslim) (?:countries|states|nations|powers|governments)$/
const KILLED = /\b(?:killed|slain|wounded|gun ?battle|ambush\w*|clash\w*)\b/
const OPPONENTS = /\b(?:opposition|factions?|fighters|militias?)$/i
const FIGHTING = /\b(?:fight\w*|armed|rebel\w*|war|cease-?fire|truce|peace|militar\w+|factions)\b/i
const COUNTRIES = /\b(?:two|both) (?:[a-z]+ )?(?:countries|neighbou?rs|governments|states|nations|republics|kingdoms)\b/
const RUNS = /\b(?:candidate|nominee|hopeful|contender)\b/i
const AMERICAN = /\bSecretary of (?:State$|Defense|the Treasury|Homeland)|^Defense Secretary$/i
const OFFICE = /\b(?:President|Prime Minister|Premier|Foreign Minister|Defen[cs]e Minister|Minister|Secretary|Chancellor|King|Queen|Emir|Ambassador|Envoy|Pope|Taoiseach)\b/i
const NO_OFFICE = /\b(?:vice[- ]president of|press|party|candidate|nominee|former|ex-|under)\b/i
