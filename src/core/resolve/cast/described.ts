import type { ActorType } from '../../model.js'
import type { Office, Phrase } from '../../read/reading.js'
import type { PlacedBlock } from '../draft.js'
import { Bodies } from './bodies.js'
import { file, latest, type Casting, type Meant, type Part } from './casting.js'
import { giveRole } from './titles.js'

/** Forces of a state under one head: “Norwegian troops” and “the Norwegian military”. */
const FORCES = new Set('military forces troops armed-forces'.split(' '))
const codes = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Who may be called so. */
const RULED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kingdom', codes('SAU GBR ESP NLD BEL SWE NOR DNK JOR MAR BHR THA TON LSO SWZ BTN KHM')], ['emirate', codes('QAT KWT ARE')], ['sultanate', codes('OMN BRN')],
])

interface State {
  readonly part: Part
  readonly as: 'actor' | 'place'
}

/** “the former president” is another than the president; a “then-president” was one at the time. */
const over = ({ held, title }: Office): boolean => held === 'past' && title !== undefined && !/^then\b/i.test(title)

/** Who a phrase without a name is: “the minister” the only minister there is, “the official” the last one brought in. */
export class Described {
  readonly #byOffice = new Map<string, Part[]>()
  readonly #byHead = new Map<string, Part[]>()
  readonly #byKey = new Map<string, Part>()
  /** “U.S. and Iraqi officials” by their head, for “the officials” after them. */
  readonly #joint = new Map<string, readonly Part[]>()
  readonly #bodies = new Bodies()
  /** The last three people. */
  readonly #people: Part[] = []
  /** The last few states, and how each was spoken of last. */
  readonly #states: State[] = []
  constructor(private readonly casting: Casting) {}

  /** A person's office, told before or after the name. */
  office(part: Part, phrase: Office): void {
    const key = phrase.post
    if (key === undefined || phrase.office === undefined) return
    const former = over(phrase) ? 'former ' : ''
    file(this.#byOffice, former + key, part)
    const space = key.lastIndexOf(' ')
    if (space >= 0) file(this.#byOffice, former + key.slice(space + 1), part)
  }

  saw(part: Part, phrase: Phrase): void {
    if (part.type === 'state') {
      const there = this.#states.findIndex((state) => state.part === part)
      if (there >= 0) this.#states.splice(there, 1)
      else if (this.#states.length > 7) this.#states.shift()
      this.#states.push({ part, as: phrase.as })
    }
    if (phrase.name) this.#bodies.saw(part)
    if (part.type === 'person' && phrase.number === 'one' && phrase.form !== 'pronoun' && this.#people.at(-1) !== part) {
      const there = this.#people.indexOf(part)
      if (there >= 0) this.#people.splice(there, 1)
      else if (this.#people.length > 2) this.#people.shift()
      this.#people.push(part)
    }
  }

  /** `owner` is whom “his” in “his lawyer” means, where that is known. */
  part(block: PlacedBlock, phrase: Phrase, owner?: Part): Meant | null {
    const { head, entry, number } = phrase
    const owners: Part[] = []
    for (const of of phrase.of) {
      const whose = of.key === undefined ? undefined : this.casting.listed(of.key)
      if (whose) owners.push(whose)
    }
    if (owner) owners.push(owner)
    if (number === 'plural' && phrase.title === undefined && owners.length > 1 && joined(block, phrase)) {
      const parts = owners.map((each) => this.#of(phrase, each))
      this.#joint.set(head, parts)
      const [one, ...rest] = parts
      return { part: one!, others: rest, sure: true }
    }
    if (phrase.type === 'state') return this.#country(phrase)
    if (number === 'one' && entry === 'definite' && phrase.type !== 'person') {
      const body = this.#bodies.who(phrase, owners, block.index)
      const rival = owners.length ? undefined : this.#last(`${head} ${number}`)
      if (body && (!rival || rival.seen < body.part.seen)) return body
    }
    if (phrase.title !== undefined && number === 'one' && (entry === 'definite' || entry === 'possessive' || entry === 'bare')) {
      const holder = this.#holder(phrase, owners)
      // “President Ruiz spoke. The Peruvian president left”: now his state is told
      if (holder?.sure && owners.length === 1 && owners[0]!.type === 'state') holder.part.state ??= owners[0]!.id
      if (holder) return holder
    }
    if (phrase.count === 2 && entry === 'definite' && phrase.type === 'person' && !owners.length) {
      const two = this.#two(block.index)
      if (two) return { part: two[0], others: [two[1]], sure: false, doubt: 'guessed-description' }
    }
    if (phrase.vague) return null
    const text = phrase.called
    if (number === 'one' && (entry === 'indefinite' || ANOTHER.test(text))) return { part: this.#new(text, phrase, owners), sure: true }
    const key = this.#key(phrase, owners)
    const there = this.#byKey.get(key)
    if (there && entry !== 'indefinite') return { part: there, sure: true }
    if (entry === 'definite' && !owners.length) {
      const joint = number === 'plural' ? this.#joint.get(head) : undefined
      if (joint && joint[0]!.seen >= (this.#last(`${head} ${number}`)?.seen ?? -1)) return { part: joint[0]!, others: joint.slice(1), sure: true }
      const last = this.#last(`${head} ${number}`) ?? (number === 'one' && phrase.type === 'person' ? undefined : this.#last(head))
      if (last) return { part: last, sure: true }
    }
    if (phrase.count === 2 && entry === 'definite' && this.#states.length > 1) {
      const [one, two] = this.#states.slice(-2).map((state) => state.part)
      if (phrase.type === 'state-group') return { part: one!, others: [two!], sure: false, doubt: 'guessed-description' }
      const parts = [one!, two!].map((state) => this.#of(phrase, state))
      return { part: parts[0]!, others: parts.slice(1), sure: false, doubt: 'guessed-description' }
    }
    const part = this.#new(text, phrase, owners)
    this.#byKey.set(key, part)
    return { part, sure: true }
  }

  #key(phrase: Phrase, owners: readonly Part[]): string {
    const head = FORCES.has(phrase.head.replace(' ', '-')) ? 'military' : phrase.head
    let key = FORCES.has(head) || head === 'military' ? 'military' : `${head} ${phrase.number}`
    for (const owner of owners) key += ` ${owner.id}`
    for (const of of phrase.of) if (of.key === undefined) key += ` ${of.text}`
    return phrase.office === undefined ? key : `${key} ${phrase.office}`
  }

  #of(phrase: Phrase, state: Part): Part {
    const key = this.#key({ ...phrase, of: [] }, [state])
    const there = this.#byKey.get(key)
    if (there) return there
    const part = this.#new(`${this.#adjective(phrase, state)} ${phrase.number === 'plural' ? plural(phrase.head) : phrase.head}`, { ...phrase, of: [] }, [state])
    this.#byKey.set(key, part)
    return part
  }

  /** “Norwegian” where the phrase says so, else the name: “the two navies” are Norway's and Peru's. */
  #adjective(phrase: Phrase, state: Part): string {
    return phrase.of.find((of) => of.key !== undefined && this.casting.keyed(of.key) === state)?.text ?? state.name
  }

  #new(text: string, phrase: Phrase, owners: readonly Part[]): Part {
    const part = this.casting.enter(text.replace(/^(?:the|a|an) /i, ''), phrase.type ?? 'person' satisfies ActorType)
    giveRole(this.casting, part, phrase)
    for (const owner of owners) if (owner.type === 'state') part.state ??= owner.id
    file(this.#byHead, phrase.head, part)
    file(this.#byHead, `${phrase.head} ${phrase.number}`, part)
    const space = phrase.type === 'person' ? -1 : phrase.head.lastIndexOf(' ')
    if (space >= 0) file(this.#byHead, `${phrase.head.slice(space + 1)} ${phrase.number}`, part)
    this.office(part, phrase)
    return part
  }

  /** “the foreign minister” after one foreign minister; with an owner, only his. “The German leader” is Germany’s chancellor. */
  #holder(phrase: Phrase, owners: readonly Part[]): Meant | undefined {
    const former = over(phrase) ? 'former ' : ''
    const fits = (part: Part): boolean => !owners.length || part.state === undefined || owners.some((owner) => owner.id === part.state || owner.id === part.affiliation)
    for (const post of ALIKE.get(phrase.post!) ?? [phrase.post!]) {
      const holders = (this.#byOffice.get(former + post) ?? []).filter(fits)
      if (holders.length) return { part: latest(holders), ...(holders.length === 1 ? { sure: true } : { sure: false, doubt: 'shared-office' }) }
    }
    if (phrase.post !== 'leader' || !owners.length) return undefined
    const leaders = new Set(LEADERS.flatMap((post) => this.#byOffice.get(former + post) ?? []).filter((part) => part.state !== undefined && owners.some(({ id }) => id === part.state)))
    const [one] = leaders
    return one && leaders.size === 1 ? { part: one, sure: false, doubt: 'guessed-description' } : undefined
  }

  /** “the country” is the state named last, “the kingdom” the last one that has a king. */
  #country(phrase: Phrase): Meant | null {
    if (phrase.entry !== 'definite' || phrase.of.length) return null
    if (phrase.number === 'plural') return null
    if (!/^(?:country|kingdom|nation|republic|emirate|sultanate|state)$/.test(phrase.head)) return null
    const rule = RULED.get(phrase.head)
    const states = rule ? this.#states.filter(({ part }) => rule.has(part.country ?? '')) : this.#states
    const last = states.at(-1)
    if (!last || phrase.head === 'state') return null
    // “Norway closed its embassy in Peru. The country gave no reason”: what acts is the one that acted, in the same paragraph.
    const acted = phrase.as === 'actor' && last.as === 'place' ? states.findLast(({ part, as }) => as === 'actor' && part.block === last.part.block) : undefined
    return { part: (acted ?? last).part, sure: false, doubt: 'guessed-description' }
  }

  /** “the two leaders”: the two people of this paragraph or the last, where there are no more. */
  #two(block: number): readonly [Part, Part] | undefined {
    const near = this.#people.filter((part) => block - part.block < 2)
    return near.length === 2 ? [near[0]!, near[1]!] : undefined
  }

  #last(head: string): Part | undefined {
    const parts = this.#byHead.get(head)
    return parts && latest(parts)
  }
}

/** Two words for one office. */
const ALIKE: ReadonlyMap<string, readonly string[]> = new Map([['premier', ['premier', 'prime minister']], ['prime minister', ['prime minister', 'premier']], ['pontiff', ['pope']], ['congresswoman', ['congresswoman', 'representative']], ['congressman', ['congressman', 'representative']], ['monarch', ['king', 'queen', 'monarch']]])
/** Who leads a state. */
const LEADERS = ['president', 'prime minister', 'premier', 'chancellor', 'king', 'queen', 'emir', 'sultan', 'supreme leader']

/** “the second official” is not the one before. */
const ANOTHER = /^(?:the )?(?:second|third|fourth|other|last) /i

/** “armies”, “ministries”, “envoys”; a head that ends in s is one already. */
const plural = (head: string): string => (head.endsWith('s') ? head : /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`)

/** “Kenyan and Ethiopian officials” are two; “U.S. State Department officials” one. */
function joined(block: PlacedBlock, { of }: Phrase): boolean {
  return of.length > 1 && of.every((one, index) => index === 0 || /^,? ?(?:and|or|&|,) ?$/.test(block.reading.block.prose.slice(of[index - 1]!.end, one.start).trim()))
}
