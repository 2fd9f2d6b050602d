import type { Phrase, QuoteRead, Reading, Token } from './reading.js'

/**
 * A sentence as a row of parties and words, which is all the grammar that contacts need: “Lima’s envoy | met | with | the
 * Bolivians | and | Chile’s consul | in | Tacna.”
 */
export interface Item {
  readonly kind: 'party' | 'word' | 'mark'
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly text: string
  /** Indices into `phrases`; two where a hyphen ties them: “U.S.-Iran”. */
  readonly phrases: readonly number[]
  readonly genitive: boolean
}

export class Sentence {
  constructor(readonly items: readonly Item[], readonly phrases: readonly Phrase[], readonly start: number, readonly end: number) {}

  lower(at: number): string {
    return this.items[at]?.lower ?? ''
  }

  party(at: number): Item | null {
    const item = this.items[at]
    return item?.kind === 'party' ? item : null
  }

  /** First index of the list of parties that ends at `at`: “Peru, Chile and Bolivia” from “Bolivia”. A comma alone joins nothing. */
  listStart(at: number): number {
    let first = at
    let joined = false
    for (;;) {
      const lead = this.leadOf(first)
      const comma = this.lower(lead - 1) === ','
      const and = JOIN.has(this.lower(lead - 1))
      const before = and && this.lower(lead - 2) === ',' ? lead - 3 : lead - 2
      if (!(and || (comma && joined)) || !this.party(before)) return first
      joined = true
      first = before
    }
  }

  /** “the minister and a group of deputies”, “Peru and its neighbour Chile”: where the words before a party begin. */
  private leadOf(first: number): number {
    if (this.lower(first - 1) === 'of' && GROUP.test(this.lower(first - 2))) return ARTICLE.has(this.lower(first - 3)) ? first - 3 : first - 2
    const before = this.items[first - 1]
    return ARTICLE.has(this.lower(first - 1)) || (before?.kind === 'word' && before.phrases.length > 0) ? first - 1 : first
  }

  /** Index after the list of parties that starts at `at`. */
  listEnd(at: number): number {
    let next = at + 1
    let closed = next
    for (;;) {
      const comma = this.lower(next) === ','
      const and = JOIN.has(this.lower(next)) || (comma && JOIN.has(this.lower(next + 1)))
      let to = next + (comma && JOIN.has(this.lower(next + 1)) ? 2 : 1)
      if (!comma && !and) return closed
      if (ARTICLE.has(this.lower(to))) to++
      to = and ? this.memberOf(to) : to
      if (!this.party(to)) return closed
      next = to + 1
      if (and) closed = next
    }
  }

  /** “Peru and senior members of the junta”: from the words after “and” to their party. */
  private memberOf(at: number): number {
    for (let next = at; next < at + 4; next++) if (GROUP.test(this.lower(next)) && this.lower(next + 1) === 'of') return ARTICLE.has(this.lower(next + 2)) ? next + 3 : next + 2
    return at
  }

  range(from: number, to: number): number[] {
    const found: number[] = []
    for (let at = from; at < to; at++) {
      const item = this.party(at)
      if (item) found.push(...item.phrases)
    }
    return found
  }
}

/**
 * Cuts a block's tokens into sentences, where parse-english merges two as well: “… on May 3. They left”, “‘No.’ She left”.
 * Only sentences with a wanted word are built.
 */
export function sentencesOf(reading: Reading, wanted: (lower: string) => boolean): Sentence[] {
  const { block, tokens, phrases } = reading
  if (!tokens.some(({ lower }) => wanted(lower))) return []
  const outer = outermost(phrases)
  const found: Sentence[] = []
  let cursor = 0
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1
    let tells = wanted(tokens[from]!.lower)
    for (; to < tokens.length && !borderBefore(tokens, to); to++) tells ||= wanted(tokens[to]!.lower)
    if (!tells) {
      from = to
      continue
    }
    const items: Item[] = []
    for (let at = from; at < to; ) {
      const token = tokens[at]!
      while (cursor < outer.length && phrases[outer[cursor]!]!.end <= token.start) cursor++
      const here: number[] = []
      let end = token.end
      while (cursor < outer.length && phrases[outer[cursor]!]!.start < end) {
        const index = outer[cursor++]!
        here.push(index)
        end = Math.max(end, phrases[index]!.end)
      }
      let next = at + 1
      while (next < to && tokens[next]!.start < end) next++
      const genitive = here.length > 0 && tokens[next]?.kind === 'genitive' && next < to
      if (here.length > 0 && end === token.end && POSSESSIVE.test(token.text)) {
        items.push({ kind: 'word', start: token.start, end, lower: token.lower, text: token.text, phrases: here, genitive: false })
      } else if (here.length > 0 && here.every((index) => GO_BETWEEN.test(phrases[index]!.head) && phrases[index]!.of.length === 0)) {
        // “served as interlocutors”: a description of nobody's own is a word here.
        items.push({ kind: 'word', start: token.start, end, lower: block.prose.slice(token.start, end).toLowerCase().split(' ').at(-1)!, text: token.text, phrases: [], genitive: false })
      } else if (here.length > 0 && phrases[here.at(-1)!]!.end < end && HYPHENED.test(token.text)) {
        // “Soviet-led”, “U.N.-brokered”: a word that keeps its party.
        items.push({ kind: 'word', start: token.start, end, lower: token.lower, text: token.text, phrases: here, genitive: false })
      } else if (here.length > 0) items.push({ kind: 'party', start: token.start, end, lower: '', text: block.prose.slice(token.start, end), phrases: here, genitive })
      else if (token.kind !== 'genitive') items.push({ kind: token.kind === 'mark' ? 'mark' : 'word', start: token.start, end, lower: token.lower, text: token.text, phrases: [], genitive: false })
      at = genitive ? next + 1 : next
    }
    found.push(new Sentence(joined(items, phrases), phrases, tokens[from]!.start, tokens[to - 1]!.end))
    from = to
  }
  return found
}

/** “Russia’s | President Ruiz”, “the envoy | Ana Ruiz” are one party; so is “the Community | ( | EC | )”. */
function joined(items: readonly Item[], phrases: readonly Phrase[]): Item[] {
  const found: Item[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    const last = found.at(-1)
    if (item.kind === 'party' && last?.kind === 'party') {
      found[found.length - 1] = { ...item, start: last.start, text: `${last.text} ${item.text}`, phrases: [...last.phrases, ...item.phrases] }
    } else if (last?.kind === 'party' && item.lower === 'of' && !last.genitive && items[at + 1]?.kind === 'party' && isPersonOf(phrases, last, items[at + 1]!)) {
      const state = items[at + 1]!
      found[found.length - 1] = { ...state, start: last.start, text: `${last.text} of ${state.text}`, phrases: [...last.phrases, ...state.phrases] }
      at++
    } else if (last?.kind === 'party' && item.lower === '(' && items[at + 2]?.lower === ')') {
      found[found.length - 1] = { ...last, end: items[at + 2]!.end }
      at += 2
    } else if (item.kind === 'party' && last?.lower === ',' && items[at + 1]?.lower === ',' && introduces(phrases, found, item)) {
      const from = found.length - 4
      found.splice(from, 4, { ...item, start: found[from]!.start, text: `${found[from]!.text} ${item.text}`, phrases: [...found[from]!.phrases, ...item.phrases] })
    } else found.push(item)
  }
  return found
}

/** “the envoy *for Yemen*, Ana Ruiz,”: office and name are one party; not “the envoy for Yemen, Peru, said”. */
function introduces(phrases: readonly Phrase[], before: readonly Item[], { phrases: own }: Item): boolean {
  const [office, preposition, state] = before.slice(-4)
  const name = phrases[own[0]!]!
  if (before.length < 4 || own.length > 1 || name.type !== 'person' || name.name === undefined || name.title !== undefined) return false
  return office!.kind === 'party' && state!.kind === 'party' && /^(?:for|to|in|at|on)$/.test(preposition!.lower) && office!.phrases.every((index) => phrases[index]!.type === 'person' && phrases[index]!.name === undefined)
}

/** “Presidents Ana Ruiz of Peru and Jan Kask of Estonia”: each with a state; not “the army of Peru”. */
function isPersonOf(phrases: readonly Phrase[], person: Item, state: Item): boolean {
  const who = phrases[person.phrases.at(-1)!]!
  return who.type === 'person' && (who.form === 'full' || who.title !== undefined) && who.name !== undefined && state.phrases.some((index) => SERVED.has(phrases[index]!.type ?? ''))
}

/** Whether a new sentence begins with this token. */
export function borderBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const last = tokens[at - 1]!
  if (token.sentence !== last.sentence) return true
  if (!token.spaced) return false
  if (last.kind === 'number') return last.text.endsWith('.') && /^[A-Z“"]/.test(token.text)
  return (last.text === '"' || last.text === '”') && /[.!?]$/.test(tokens[at - 2]?.text ?? '') && /^[A-Z]/.test(token.text)
}

/** Indices of the phrases that no other encloses, pronouns and all. */
function outermost(phrases: readonly Phrase[]): number[] {
  const found: number[] = []
  let end = -1
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at]!
    if (phrase.start < end || phrase.vague) continue
    found.push(at)
    end = phrase.end
  }
  return found
}

/** Whether a place in the block stands inside a quotation, scare quotes left out. */
export function quotedAt(quotes: readonly QuoteRead[], offset: number): boolean {
  return quotes.some(({ kind, start, end }) => (kind === 'direct' || kind === 'partial') && start <= offset && offset < end)
}

/** Index of a word of `set` within `reach` items of `at` (negative: before it), -1 where there is none. */
export function near(sentence: Sentence, at: number, reach: number, set: ReadonlySet<string>): number {
  const step = reach < 0 ? -1 : 1
  for (let next = at + step; next !== at + reach + step; next += step) {
    const lower = sentence.lower(next)
    if (!sentence.items[next] || lower === ';') return -1
    if (set.has(lower)) return next
  }
  return -1
}

/** Nouns that stand for the people of the party after “of”: “delegations of”, “leaders from”. */
export const GROUP = /^(?:delegations?|teams?|groups?|numbers?|representatives?|officials?|envoys?|leaders?|ministers?|members?|diplomats?|negotiators?|emissaries|presidents?|heads?|chiefs?|kings?|governments?)$/
const SERVED = new Set(['state', 'armed-force', 'armed-group', 'government', 'agency', 'state-group'])
const JOIN = new Set(['and', 'or', '&', '–', '/'])
const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/i
const GO_BETWEEN = /^(?:interlocutor|intermediary|go-between|mediator|summit|meeting)s?$/i
const HYPHENED = /-(?:led|brokered|mediated|sponsored|facilitated|hosted|backed|based|controlled|held|supported|made|born|installed|drafted)$/i
const ARTICLE = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'both', 'also'])
