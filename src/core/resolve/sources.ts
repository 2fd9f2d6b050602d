import type { Actor, Range, Source, SourceClass, Span } from '../model.js'
import { roleNouns } from '../lexicon/en/roles.js'
import { alwaysUnnamed, uniqueOffices } from '../lexicon/en/unnamed.js'
import type { UnnamedRead } from '../read/reading.js'
import { linkDenials } from './denials.js'
import { introduced } from './introduced.js'
import type { Attributed, Cast, Draft, PlacedBlock, Sourced, SpeakerAt } from './draft.js'
import type { Steps } from '../steps.js'
import { mayBeSame, sameBody } from './same-source.js'

/**
 * Whose word the reader has, one entry a source: “A senior aide said … The aide added …” is one, “A senior aide added” later
 * opens another that may be the same.
 */
export function* resolveSources(draft: Draft, cast: Cast, attributed: Attributed): Steps<Sourced> {
  const sources = new Sources(draft, cast)
  const ids = new Map<string, string>()
  const others = new Map<string, readonly string[]>()
  const { quotes, statements } = attributed
  // both run in text order: sources are numbered as the reader meets them
  for (let quote = 0, statement = 0; quote < quotes.length || statement < statements.length;) {
    const next = quotes[quote]
    const other = statements[statement]
    const said = next && (!other || next.segments[0]!.start <= other.start) ? quotes[quote++]! : statements[statement++]!
    if (!said.speakerAt) continue
    const source = sources.of(said.speakerAt)
    if (source === undefined) continue
    ids.set(said.id, source)
    if (said.speakerAt.others) others.set(said.id, sources.others(said.speakerAt))
    yield
  }
  sources.explain()
  yield
  const done = sources.done()
  yield
  return {
    sources: done,
    quotes: attributed.quotes.map(({ id, kind, segments, speakerSpan, cue, confidence, doubt }) => ({ id, kind, segments, speaker: ids.get(id) ?? null, ...(others.has(id) && { others: others.get(id)! }), speakerSpan, cue, confidence, ...(doubt && { doubt }) })),
    statements: yield* linkDenials(attributed.statements.map(({ id, kind, start, end, text, segments, cue, speakerSpan, negated, denies, view, confidence, doubt }) => ({
      id, kind, start, end, text, ...(segments && { segments }), cue, source: ids.get(id) ?? null, ...(others.has(id) && { others: others.get(id)! }), speakerSpan, ...(negated && { negated }), ...(denies && { denies }), ...(view && { view }), confidence, ...(doubt && { doubt }),
    }))),
  }
}

type Growing = { -readonly [Key in keyof Source]: Source[Key] } & { spans: Span[], possiblySameAs: string[] }

class Sources {
  readonly #list: Growing[] = []
  /** Source and place of each of their spans. */
  readonly #stood = new Set<string>()
  readonly #byActor = new Map<string, Growing>()
  readonly #byPhrase = new Map<string, Growing>()
  /** Unnamed sources by what “the official” could go back to, in text order. */
  readonly #alike = new Map<string, Growing[]>()
  readonly #byText = new Map<string, Growing>()
  /** People without a name as they came on, and the last who were several. */
  readonly #people: { readonly source: Growing, readonly read: UnnamedRead }[] = []
  #lastSeveral: Growing | undefined
  #last: Growing | undefined
  readonly #heads = new Set<string>()
  /** “a second official”, for “the second official” to go back to. */
  readonly #numbered = new Map<string, Growing>()
  constructor(private readonly draft: Draft, private readonly cast: Cast) {}

  /** None for people without a name who act: “Two envoys offered to leave.” */
  of({ unnamed, actor, others, span }: SpeakerAt): string | undefined {
    if (NOBODY.test(span.text) || !unnamed && !NAMED.test(span.text) && this.#acts(actor, span)) return undefined
    const source = unnamed ? this.#unnamed(unnamed, actor) ?? (actor ? this.#actor(actor) : this.#text(span)) : actor ? this.#actor(actor) : this.#text(span)
    this.#last = source
    this.#stands(span, source)
    for (const other of others ?? []) this.#stands(span, this.#actor(other))
    return source.id
  }

  /** “Two envoys”, “a spokesman” whose word nobody gives (“declined to comment”); “the mayor” is known by the office. */
  #acts(id: string | undefined, { text }: Span): boolean {
    if (id === undefined || !this.#describes(id)) return false
    const role = roleNouns.get(lastWord(this.cast.actor(id)!.name))
    return role?.number === 'plural' || /^(?:an?|one|another) /i.test(text) && role !== undefined && !uniqueOffices.has(role.lemma)
  }

  #describes(id: string): boolean {
    const actor = this.cast.actor(id)
    return actor?.type === 'person' && nameless(actor.name)
  }

  others({ others = [] }: SpeakerAt): string[] {
    return others.map((actor) => this.#actor(actor).id)
  }

  #stands(span: Span, { id, spans }: Growing): void {
    if (spans.length && (spans.at(-1)!.start === span.start || PRONOUN.test(span.text))) return
    const place = `${id} ${span.start}`
    if (this.#stood.has(place)) return
    this.#stood.add(place)
    spans.push(span)
  }

  #new(source: Pick<Growing, 'class' | 'count' | 'minCount' | 'actor'>): Growing {
    const { class: sort, actor, count, minCount } = source
    const made: Growing = { id: `src${this.#list.length + 1}`, class: sort, spans: [], count, possiblySameAs: [] }
    if (actor !== undefined) made.actor = actor
    if (minCount !== undefined) made.minCount = minCount
    this.#list.push(made)
    return made
  }

  #unnamed({ block: at, index }: NonNullable<SpeakerAt['unnamed']>, actor: string | undefined): Growing | undefined {
    const key = `${at} ${index}`
    const known = this.#byPhrase.get(key)
    if (known) return known
    const block = this.draft.blocks[at]!
    const read = block.reading.unnamed[index]!
    const before = read.other ? undefined : this.#antecedent(read)
    if (!before && !this.#opens(read, actor)) return undefined
    const source = before ?? this.#opened(read, block)
    if (before) this.#fill(before, read, block)
    this.#byPhrase.set(key, source)
    // “An aide said no. He said why.”
    if (actor !== undefined && this.#describes(actor)) this.#byActor.set(actor, source)
    return source
  }

  /** “The official said” first of all keeps a name back; “the executive”, “one” and “them” are somebody told of before. */
  #opens({ class: sort, entry, head, other, number }: UnnamedRead, actor: string | undefined): boolean {
    if (entry === 'pronoun') return other === true && this.#people.length > 0
    if (entry !== 'definite' || alwaysUnnamed.has(head) || sort === 'media-hearsay-unspecified') return true
    // “Ole Dahl warned them. ‘No,’ said the former aide”: Dahl
    if (number === 'one' && this.#last?.class === 'named') return false
    return actor !== undefined && this.#describes(actor) && this.cast.actor(actor)!.name.includes(' ') || number === 'plural' && this.#heads.has(head)
  }

  /** “the official” goes back to the last one with that head, “the second official” to the second; “the officials” to a plural. */
  #antecedent(read: UnnamedRead): Growing | undefined {
    if (read.entry === 'pronoun') return this.#lastSeveral
    if (read.entry === 'indefinite' && read.class !== 'media-hearsay-unspecified') return undefined
    if (read.entry === 'bare' && read.number !== 'plural') return undefined
    const alike = this.#alike.get(keyOf(read))
    // “Port officials said” twice as well
    if (read.entry === 'bare' && (read.affiliation || read.seniority)) return alike?.findLast(({ affiliation, seniority, class: sort, count }) => sort === read.class && count === 'plural' && affiliation === read.affiliation && seniority === read.seniority)
    // “Officials said” twice is one crowd; “Danish officials” in between are another
    if (read.entry === 'bare' && read.class !== 'media-hearsay-unspecified') return alike?.findLast(({ affiliation, seniority }) => !affiliation && !seniority)
    if (read.nth !== undefined) return this.#numbered.get(`${read.head} ${read.nth}`) ?? alike?.[read.nth - 1]
    return read.affiliation ? alike?.findLast(({ affiliation }) => sameBody(affiliation, read.affiliation)) : alike?.at(-1)
  }

  #opened(read: UnnamedRead, block: PlacedBlock): Growing {
    const known = read.class === 'anonymous' && !read.terms && !read.reason && read.entry !== 'definite' && introduced(this.draft, block, read)
    const source = this.#new({ class: known ? 'unnamed-public' : read.class, count: read.number, ...(read.minCount !== undefined && { minCount: read.minCount }) })
    const alike = this.#alike.get(keyOf(read))
    if (alike) alike.push(source)
    else this.#alike.set(keyOf(read), [source])
    if (sortOf(read.class) === 'people') {
      for (const other of this.#people.slice(-NEAREST)) if (mayBeSame(other.read, read)) source.possiblySameAs.push(other.source.id)
      this.#people.push({ source, read })
      this.#heads.add(read.head)
      if (read.nth !== undefined) this.#numbered.set(`${read.head} ${read.nth}`, source)
      if (read.number === 'plural') this.#lastSeveral = source
    }
    this.#fill(source, read, block)
    return source
  }

  #fill(source: Growing, read: UnnamedRead, block: PlacedBlock): void {
    source.affiliation ??= read.affiliation
    source.seniority ??= read.seniority
    // “Officials said … The three officials said”: three
    if (read.number === 'plural' && source.count === 'plural' && read.minCount !== undefined && read.minCount > (source.minCount ?? 0)) source.minCount = read.minCount
    if (read.proximity) source.proximity ??= block.span(read.proximity)
    if (read.reason && !source.reason) Object.assign(source, { reason: block.span(read.reason), reasonKind: read.reasonKind })
    if (read.terms) source.terms ??= block.span(read.terms)
    if (read.terms && source.class !== 'media-hearsay-unspecified') source.class = 'anonymous'
    if (read.addressee && this.#own(block, read.addressee)) source.addressee ??= block.span(read.addressee)
  }

  /** The outlet whose draft it is: by the desk's setting; without one, “this newspaper” or whichever outlet was told. */
  #own(block: PlacedBlock, { start, end }: Range): boolean {
    const { house } = this.draft.options
    const told = block.value({ start, end })
    if (house.some((name) => told.includes(name)) || OURS.test(told)) return true
    return house.length === 0 && block.reading.phrases.some((phrase) => phrase.start >= start && phrase.end <= end && phrase.type === 'media' && phrase.name !== undefined)
  }

  #actor(id: string): Growing {
    const known = this.#byActor.get(id)
    if (known) return known
    const actor = this.cast.actor(id)
    const source = this.#new({ class: actor ? classOf(actor) : 'named', actor: id, count: 'one', minCount: 1 })
    this.#byActor.set(id, source)
    return source
  }

  #text(span: Span): Growing {
    const key = span.text.toLowerCase().replace(/^(?:the|a|an)\s+/, '')
    const known = this.#byText.get(key)
    if (known) return known
    // an office one person has: “the captain said”
    const role = roleNouns.get(key.split(/\s+/).at(-1)!)
    const person = HE.test(key) || role?.type === 'person' && !role.group || /(?:^|\s)\p{Lu}[^\s]*$/u.test(span.text.trim())
    const source = this.#new({ class: person ? 'named' : 'institution', count: 'one', minCount: 1 })
    this.#byText.set(key, source)
    return source
  }

  /** “They asked not to be named because …” says of the unnamed source before it why the name is withheld. */
  explain(): void {
    const unnamed = this.#list.filter((source) => source.class === 'anonymous')
    let at = 0
    for (const block of this.draft.blocks) {
      block.reading.unnamed.forEach((read, index) => {
        if (!read.terms && !read.reason || this.#byPhrase.has(`${block.index} ${index}`)) return
        const { start } = block.span(read)
        while (at < unnamed.length && unnamed[at]!.spans[0]!.start < start) at++
        const before = read.entry === 'definite' ? this.#alike.get(keyOf(read))?.findLast(({ spans }) => spans[0]!.start < start) : unnamed[at - 1]
        if (before) this.#fill(before, read, block)
      })
    }
  }

  done(): Source[] {
    for (const source of this.#list) source.spans = source.spans.map((span) => withoutTerms(span, source)).sort((a, b) => a.start - b.start)
    return this.#list
  }
}

/** Somebody named before, though not every draft tells who. */
const HE = /^(?:he|she|i|we|you|him|her|his)$/
const PRONOUN = /^(?:he|she|they|we|I|it|who|him|her|them|his|their|its)$/i

/** “No officials said why.” */
const NOBODY = /^(?:no|few|neither|none|nobody) \p{L}/iu
/** A name behind the first word: “engineers like Petra Lund”. */
const NAMED = /\S \p{Lu}/u
/** An actor known by a description only: “two envoys”, “Negotiators”. */
const nameless = (name: string): boolean => /^\p{Ll}/u.test(name.slice(name.lastIndexOf(' ') + 1)) || !name.includes(' ') && roleNouns.has(name.toLowerCase())
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
const OURS = /^(?:this (?:newspaper|paper|magazine|website|site|reporter|correspondent|outlet)|our (?:reporter|correspondent))$/i

/** Doubt about sameness is worth a line for the last few, not for every official in a book. */
const NEAREST = 8

const keyOf = ({ head, number, class: kind }: UnnamedRead): string => `${head} ${number} ${sortOf(kind)}`

const sortOf = (kind: SourceClass): string => kind === 'hearsay-adverb' || kind === 'agentless-expectation' ? 'nobody' : kind === 'media-hearsay-unspecified' ? 'hearsay' : kind === 'collective-institutional' ? 'body' : 'people'

/** “An analyst, speaking on condition of anonymity because …, said”: the description is “An analyst”. */
function withoutTerms(span: Span, { terms, reason }: Pick<Source, 'terms' | 'reason'>): Span {
  for (const told of [terms, reason]) {
    if (!told || told.start <= span.start || told.start >= span.end) continue
    const before = span.text.slice(0, told.start - span.start)
    const comma = /, (?:who )?(?:[\p{L}’']+ ){0,3}$/u.exec(before.slice(-60))
    if (comma) return { start: span.start, end: told.start - comma[0].length, text: before.slice(0, before.length - comma[0].length) }
  }
  return span
}

function classOf({ type }: Actor): SourceClass {
  if (type === 'person') return 'named'
  return type === 'media' ? 'named-media-secondhand' : 'institution'
}
