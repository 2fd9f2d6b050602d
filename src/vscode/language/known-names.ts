import type { Actor, Mention, Range } from '../../core/index.js'
import type { Reading } from '../open-draft.js'

/** A way to write an actor's name that goes on from what was typed. */
export interface Offer {
  readonly actor: Actor
  /** What is put in place of the word. */
  readonly words: string
  /** The word of the name that the typed letters begin. */
  readonly begins: string
}

/** The word at the caret. */
export interface Typed {
  /** Letters before the caret; may be empty. */
  readonly letters: string
  /** What stands before the word, on its line. */
  readonly before: string
  /** Where the word stands in the text that was read. */
  readonly at: Range
}

/**
 * Names that begin as the typed word does, the likeliest first: of those met often and lately, and of each the form that a reader needs here.
 * Foreign Minister Sunna Brekkan where she has not come up, Brekkan afterwards; the International Harbour Agency, then the agency. The word
 * that is being typed is no name yet: with “Brek” read as somebody a moment ago, “Brek” is not offered.
 */
export function namesFor({ analysis, printed }: Reading, typed: Typed): Offer[] {
  const begun = typed.letters.toLowerCase()
  const known = new Map(analysis.actors.filter(({ name, aliases }) => [name, ...aliases].some((one) => wordsOf(one).some((word) => starts(word, begun)) )).map((actor) => [actor.id, new Known(actor)]))
  for (const actor of analysis.actors) if (begun && !known.has(actor.id) && actor.roles.some(({ title }) => starts(title, begun) && isCapital(title))) known.set(actor.id, new Known(actor))
  const prints = new Map<string, string>()
  for (const mention of analysis.mentions) {
    const one = known.get(mention.actor)
    if (!one || mention.start <= typed.at.end && mention.end > typed.at.start) continue
    const { name } = mention
    if (name && !prints.has(name.text)) prints.set(name.text, printed([name]))
    one.meet(mention, name ? prints.get(name.text)! : '', typed.at.start)
  }
  return [...known.values()].filter((one) => one.named).sort((a, b) => b.weight - a.weight).flatMap((one) => one.offers(typed, begun))
}

const wordsOf = (name: string): string[] => name.split(' ')
const starts = (word: string, begun: string): boolean => word.length >= begun.length && word.slice(0, begun.length).toLowerCase() === begun
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Half of the weight of a name is gone after so many characters without it. */
const FADES = 3000
/** “Mr. Falcato” is a form of address, no title. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Lord|Lady)\b/
const PARTICLE = /^(?:al|el|bin|ibn|van|von|de|der|den|di|da|del|della|dos|du|la|le|ter|ten|zu)$/
/** Bodies that are called by their kind once they are known: the ministry. */
const KINDS = new Set(['Agency', 'Army', 'Assembly', 'Association', 'Authority', 'Bank', 'Bureau', 'Commission', 'Committee', 'Company', 'Congress', 'Council', 'Court', 'Department', 'Federation', 'Foundation', 'Government', 'Institute', 'League', 'Ministry', 'Navy', 'Office', 'Organization', 'Parliament', 'Party', 'Police', 'Senate', 'Treasury', 'Union', 'University'])

/** An actor whom the draft names, and how. */
class Known {
  private readonly spellings = new Map<string, Mention['form']>()
  private title: string | undefined
  private count = 0
  private nearest = Infinity
  private met = false

  constructor(readonly actor: Actor) {}

  get named(): boolean {
    return this.spellings.size > 0
  }

  get weight(): number {
    return this.count / (1 + this.nearest / FADES)
  }

  meet({ start, text, form, name }: Mention, called: string, at: number): void {
    this.count++
    this.nearest = Math.min(this.nearest, Math.abs(at - start))
    if (start < at && form !== 'demonym') this.met = true
    if (!name || form === 'demonym') return
    if (!this.spellings.has(called)) this.spellings.set(called, form)
    const lead = text.slice(0, name.start - start).replace(/\s+/g, ' ').trim()
    const role = this.actor.roles.find(({ title, held }) => held === 'current' && !ADDRESS.test(title) && lead.endsWith(title))
    if (role && form === 'full' && /^[\p{L}\p{N}]/u.test(lead) && (lead === role.title || isCapital(lead) && !/^(?:The|An?|His|Her|Its|Their|Our|My) /.test(lead))) this.title ??= lead
  }

  offers(typed: Typed, begun: string): Offer[] {
    return this.actor.type === 'person' ? this.person(typed, begun) : this.body(typed, begun)
  }

  private person(typed: Typed, begun: string): Offer[] {
    const { actor: { name }, met, title } = this
    const surname = [...this.spellings].find(([, form]) => form === 'surname')?.[0]
    const short = surname ?? lastName(name)
    const offers = this.from(name, typed, begun)
    const goesOn = offers.some(({ words }) => words !== name)
    const shorts = surname !== undefined && offers.length && !goesOn ? [{ ...offers[0]!, words: short }] : this.from(short, typed, begun)
    const titled = title === undefined || goesOn || typed.before.trimEnd().endsWith(title.split(' ').at(-1)!) ? [] : offers.map((offer) => ({ ...offer, words: `${title} ${name}` }))
    if (!offers.length && title !== undefined && !met && begun && !/\bthe $/i.test(typed.before)) return [title, this.role].flatMap((one) => (one && starts(one, begun) ? [{ actor: this.actor, words: `${one} ${name}`, begins: wordsOf(one)[0]! }] : []))
    return distinct(met ? [...shorts, ...offers] : [...titled, ...offers, ...shorts])
  }

  /** Without the country before it. */
  private get role(): string | undefined {
    const { title } = this
    return this.actor.roles.map((role) => role.title).find((one) => title !== one && title?.endsWith(one) && isCapital(one))
  }

  private body(typed: Typed, begun: string): Offer[] {
    const { actor: { name }, met } = this
    const spellings = [...this.spellings.keys()]
    const whole = this.from(name, typed, begun)
    const others = spellings.filter((one) => one !== name).flatMap((one) => this.from(one, typed, begun))
    const acronym = [...this.spellings].find(([one, form]) => form === 'acronym' && one !== name)?.[0]
    const first = whole[0] ?? others[0]
    if (!first || first.words !== name && whole.length) return distinct([...whole, ...others])
    if (!met) return distinct([...(others.some(({ words }) => words === acronym) ? [{ ...first, words: name }] : []), ...whole, ...others])
    const kind = wordsOf(name).findLast((word) => KINDS.has(word))
    const the = /\bthe $/i.test(typed.before) ? '' : /(?:^|[.!?]["”’)]?\s)\s*$/.test(typed.before) ? 'The ' : 'the '
    return distinct([
      ...(acronym !== undefined && whole.length ? [{ ...first, words: acronym }] : []),
      ...whole, ...others,
      ...(kind !== undefined && whole.length ? [{ ...first, words: `${the}${kind.toLowerCase()}` }] : []),
    ])
  }

  /** A name that has a word with these first letters; what is left of it where the words before it stand there already. */
  private from(name: string, { before }: Typed, begun: string): Offer[] {
    const words = wordsOf(name)
    const at = words.findIndex((word) => starts(word, begun))
    if (at < 0) return []
    const rest = words.findLastIndex((word, index) => index > 0 && starts(word, begun) && before.endsWith(`${words.slice(0, index).join(' ')} `))
    return [{ actor: this.actor, words: rest > 0 ? words.slice(rest).join(' ') : name, begins: words[rest > 0 ? rest : at]! }]
  }
}

function lastName(name: string): string {
  const words = wordsOf(name)
  let from = words.length - 1
  while (from > 1 && PARTICLE.test(words[from - 1]!)) from--
  return words.slice(from).join(' ')
}

const distinct = (offers: readonly Offer[]): Offer[] => offers.filter(({ words }, index) => offers.findIndex((other) => other.words === words) === index)
