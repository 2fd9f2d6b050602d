import type { Channel, ChannelKind, ChannelStatus, Span, ValueSpan } from '../model.js'
import type { ContactRead, Phrase } from '../read/reading.js'
import type { Cast, Draft, PlacedBlock, Sourced } from './draft.js'
import { Represented } from './represented.js'
import { whoseWord } from './word.js'

/**
 * The channels of the whole draft, “no channel” among them: “Peru and Chile are not talking. … Notes go through the Vatican.
 * … The talks in Tacna ended in March.” One entry for each pair, kind, time and standing, with every sentence that tells of it.
 */
export function resolveChannels(draft: Draft, cast: Cast, sourced: Sourced): Channel[] {
  if (!draft.blocks.some(({ reading }) => reading.contacts.length)) return []
  const register = new Register(cast)
  for (const block of draft.blocks) for (const contact of block.reading.contacts) register.add(block, contact)
  const word = whoseWord(sourced)
  return register.entries.map((entry, index) => {
    const told = word(entry.trigger)
    const denied = told?.denied ?? false
    return {
      id: `channel-${index + 1}`,
      parties: entry.parties,
      pair: entry.pair,
      intermediaries: entry.intermediaries,
      kind: entry.pair.length > 2 ? MANY[entry.kind] ?? entry.kind : entry.kind,
      status: denied ? 'disputed' : entry.status,
      ...(entry.venue ? { venue: entry.venue } : {}),
      ...(entry.theatre ? { theatre: entry.theatre } : {}),
      ...(entry.time ? { time: entry.time } : {}),
      ...(entry.direction ? { direction: entry.direction } : {}),
      ...(told?.source ? { source: told.source } : {}),
      onRecord: told?.onRecord ?? false,
      firmness: denied ? 'low' : told && !told.onRecord && entry.firmness === 'high' ? 'medium' : entry.firmness,
      hedges: entry.hedges,
      evidence: entry.evidence,
    }
  })
}

interface Entry {
  readonly pair: readonly string[]
  parties: string[]
  intermediaries: string[]
  kind: ChannelKind
  status: ChannelStatus
  venue?: ValueSpan
  theatre?: ValueSpan
  time?: ValueSpan
  direction?: { from: string; to: string }
  firmness: Channel['firmness']
  hedges: string[]
  evidence: Span[]
  readonly trigger: Span
  /** Index of the block that told of it last. */
  block: number
}

class Register {
  readonly entries: Entry[] = []
  readonly #represented: Represented
  readonly #byPair = new Map<string, Entry[]>()
  #latest: Entry | undefined
  /** The last few entries told of, the latest last. */
  #recent: Entry[] = []

  constructor(private readonly cast: Cast) {
    this.#represented = new Represented(cast)
  }

  add(block: PlacedBlock, contact: ContactRead): void {
    const intermediaries = this.#actors(block, contact.intermediaries)
    const between = intermediaries.map((id) => this.#represented.side(id))
    const all = contact.parties.map((phrase) => this.#party(block, phrase, contact.kind))
    // “the president … Americans”, “his supporters”, “help us talk”: his own people are no other side.
    const foreign = contact.parties.every((phrase) => !(block.reading.phrases[phrase]!.entry === 'possessive' && block.reading.phrases[phrase]!.of.length === 0) && !/^(?:demonym|pronoun)$/.test(block.reading.phrases[phrase]!.form) && block.reading.phrases[phrase]!.type !== 'population')
    const known = new Set(all.flatMap(({ sides }) => sides))
    const found = all.map((party) => (foreign && known.size === 1 && party.sides.length === 0 ? { ...party, sides: party.actors.filter((id) => this.#represented.holdsOffice(id, contact.kind === 'formal-negotiations')) } : party)).filter(({ sides }) => sides.length > 0)
    if (known.size === 0) found.push(...this.#peers(block, contact))
    const parties = [...new Set(found.flatMap(({ actors }) => actors))]
    const sides = [...new Set(found.flatMap(({ sides }) => sides))].filter((side) => !between.includes(side) || contact.kind !== 'mediation').sort()
    // “the two armies”: who they are, the pair just told of says better than the nearest two names.
    const points = contact.back === 'parties' && contact.parties.every((phrase) => pointer(block.reading.phrases[phrase]!))
    if (points && this.#lately(block, contact, [], [])) this.#again(block, contact, [], [], intermediaries)
    else if (sides.length > 2 && contact.status === 'none' && this.#alternatives(block, contact)) {
      // “is not talking to Chile or Bolivia”: two absences; the first named stays the latest told of.
      const near = found[0]!.sides[0]!
      for (const far of found.flatMap(({ sides: each }) => each).filter((side) => side !== near).reverse()) this.#enter(block, contact, parties, [near, far].sort(), intermediaries)
    } else if (sides.length > 1) this.#enter(block, contact, parties, sides, intermediaries)
    else if (contact.back) this.#again(block, contact, parties, sides, intermediaries)
  }

  /** “Presidents Ruiz and Kask met”: each for a state of his own, though the draft names none. */
  #peers(block: PlacedBlock, contact: ContactRead): { actors: string[]; sides: string[] }[] {
    const { block: { prose }, phrases } = block.reading
    const named = contact.parties.filter((phrase) => phrases[phrase]!.name !== undefined)
    const first = Math.min(...named.map((phrase) => phrases[phrase]!.start))
    if (named.length < 2 || !PEERS.test(prose.slice(Math.max(0, first - 20), first + 20))) return []
    return named.map((phrase) => this.#actors(block, [phrase])).filter(({ length }) => length > 0).map((actors) => ({ actors, sides: actors }))
  }

  #alternatives(block: PlacedBlock, contact: ContactRead): boolean {
    const { block: { prose }, phrases } = block.reading
    const spans = contact.parties.map((phrase) => phrases[phrase]!)
    return / n?or /.test(prose.slice(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))))
  }

  /** “the talks” are the latest contact; “the two sides” and “another meeting” are the latest pair. */
  #again(block: PlacedBlock, contact: ContactRead, parties: string[], sides: readonly string[], intermediaries: string[]): void {
    const latest = this.#lately(block, contact, parties, sides)
    if (!latest) return
    if (contact.back === 'event') this.#enrich(latest, block, contact, [])
    else this.#enter(block, contact, [...new Set([...parties, ...latest.parties])], latest.pair, intermediaries)
  }

  /** The latest contact; with a party named, the latest of that party: “the Crocker channel”. */
  #lately(block: PlacedBlock, contact: ContactRead, parties: readonly string[], sides: readonly string[]): Entry | undefined {
    // “refused to carry another letter”: one between those for whom letters were carried.
    const carried = contact.intermediaries.length > 0 && contact.parties.length === 0
    const carriers = this.#actors(block, contact.intermediaries).map((id) => this.#represented.side(id))
    const near = this.#recent.filter((entry) => (!carried || (KIND_GROUP[entry.kind] === 'carried' && !carriers.some((side) => side === null || entry.pair.includes(side)))) && block.index - entry.block <= (contact.back === 'event' ? NEAR : FAR) && !SPOKEN.has(entry.kind) && sides.every((side) => entry.pair.includes(side)))
    const named = near.findLast((entry) => parties.some((id) => entry.parties.includes(id) && !entry.pair.includes(id)))
    if (named) return named
    const time = contact.time && block.value(contact.time)
    return (time && near.findLast((entry) => entry.time?.value === time)) || near.at(-1)
  }

  #enter(block: PlacedBlock, contact: ContactRead, parties: string[], pair: readonly string[], intermediaries: string[]): void {
    const key = pair.join(' ')
    const same = this.#byPair.get(key) ?? []
    const found = same.findLast((entry) => fits(entry, contact, block, intermediaries, entry === this.#latest))
    if (found) {
      if (found.kind === 'direct-bilateral') found.kind = contact.kind
      this.#enrich(found, block, contact, parties)
      return
    }
    const ends = contact.from !== undefined && contact.to !== undefined ? [...this.#actors(block, [contact.from]), ...this.#actors(block, [contact.to])] : []
    const entry: Entry = {
      pair, parties, intermediaries, kind: contact.kind, status: contact.status,
      ...(contact.venue ? { venue: valueSpan(block, contact.venue) } : {}),
      ...(contact.theatre ? { theatre: valueSpan(block, contact.theatre) } : {}),
      ...(contact.time ? { time: valueSpan(block, contact.time) } : {}),
      ...(ends.length === 2 ? { direction: { from: ends[0]!, to: ends[1]! } } : {}),
      firmness: contact.firmness,
      hedges: contact.hedges.map((hedge) => block.span(hedge).text),
      evidence: [block.span(contact)],
      trigger: block.span(contact.trigger),
      block: block.index,
    }
    this.entries.push(entry)
    same.push(entry)
    this.#byPair.set(key, same)
    this.#told(entry, block)
  }

  #enrich(entry: Entry, block: PlacedBlock, contact: ContactRead, parties: readonly string[]): void {
    const evidence = block.span(contact)
    if (!entry.evidence.some(({ start }) => start === evidence.start)) entry.evidence.push(evidence)
    entry.parties = [...new Set([...entry.parties, ...parties])]
    if (contact.venue) entry.venue ??= valueSpan(block, contact.venue)
    if (contact.theatre) entry.theatre ??= valueSpan(block, contact.theatre)
    if (contact.time && contact.back !== 'event') entry.time ??= valueSpan(block, contact.time)
    for (const hedge of contact.hedges) {
      const { text } = block.span(hedge)
      if (!entry.hedges.includes(text)) entry.hedges.push(text)
    }
    this.#told(entry, block)
  }

  #told(entry: Entry, block: PlacedBlock): void {
    entry.block = block.index
    this.#latest = entry
    this.#recent = [...this.#recent.filter((other) => other !== entry).slice(1 - MEMORY), entry]
  }

  /** A phrase's actors and their sides; where the actor stands for none, the states named in the phrase: “the president of Peru”. */
  #party(block: PlacedBlock, phrase: number, kind: ChannelKind): { actors: string[]; sides: string[] } {
    const actors = this.#actors(block, [phrase])
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
      for (const id of this.#actors(block, [inner])) {
        const side = this.#represented.side(id)
        if (side !== null) sides.add(side)
      }
    }
    return { actors, sides: [...sides] }
  }

  #actors(block: PlacedBlock, phrases: readonly number[]): string[] {
    const found = phrases.flatMap((phrase) => {
      const mention = this.cast.mention(block.index, phrase)
      return mention ? [mention.actor, ...(mention.others ?? [])] : []
    })
    return [...new Set(found)]
  }
}

/** Same kind, same standing, no other time and no other go-between. */
function fits(entry: Entry, contact: ContactRead, block: PlacedBlock, intermediaries: readonly string[], latest: boolean): boolean {
  // “there is a prospect for talks. On Friday her envoy is to arrive”: what was told last may turn out to be a visit.
  const sameKind = KIND_GROUP[entry.kind] === KIND_GROUP[contact.kind] || (latest && (PLAIN.has(entry.kind) || PLAIN.has(contact.kind)) && OPEN_TO.has(entry.kind) && OPEN_TO.has(contact.kind))
  if (!sameKind || STATUS_GROUP[entry.status] !== STATUS_GROUP[contact.status]) return false
  // “There is no channel. Talks broke off last autumn”: what is missing now, and what ended then.
  if (entry.status !== contact.status && (entry.status === 'none' || contact.status === 'none') && STATUS_GROUP[entry.status] === 'no' && (entry.time !== undefined) !== (contact.time !== undefined)) return false
  if (intermediaries.length > 0 && entry.intermediaries.length > 0 && !intermediaries.some((id) => entry.intermediaries.includes(id))) return false
  return !contact.time || !entry.time || sameTime(entry.time.value, block.value(contact.time))
}

/** “for now” and “so far” set no time of their own. */
const sameTime = (a: string, b: string): boolean => a === b || a.includes(b) || b.includes(a) || VAGUE.test(a) || VAGUE.test(b)

const pointer = ({ key, of, form }: Phrase): boolean => key === undefined && of.length === 0 && (form === 'description' || form === 'pronoun')

function valueSpan(block: PlacedBlock, range: { start: number; end: number }): ValueSpan {
  return { ...block.span(range), value: block.value(range) }
}

/** Blocks after which “the talks” and “the two sides” point back no more. */
const NEAR = 6
const FAR = 12
const MEMORY = 8
/** “the talks” are no warning and no expulsion. */
const SPOKEN = new Set<ChannelKind>(['public-signal', 'coalition'])
const PEERS = /\b(?:Presidents|Premiers|Prime Ministers|Kings|Foreign Ministers|Chancellors) /
const GOING = new Set<ChannelKind>(['visit-talks', 'ambassadorial'])
const PLAIN = new Set<ChannelKind>(['direct-bilateral'])
const OPEN_TO = new Set<ChannelKind>(['direct-bilateral', 'visit-talks', 'formal-negotiations', 'multilateral'])
const VAGUE = /^(?:for now|so far|for the moment|at present|to date|until now|recently|for (?:years|months|weeks|decades))$/i
/** Three or more at one table. */
const MANY: Partial<Record<ChannelKind, ChannelKind>> = { 'direct-bilateral': 'multilateral' }
const KIND_GROUP: Readonly<Record<ChannelKind, string>> = {
  'direct-military': 'direct', 'direct-bilateral': 'direct', 'back-channel': 'carried', mediation: 'carried', 'formal-negotiations': 'formal', multilateral: 'formal',
  'sideline-contact': 'sidelines', 'technical-deconfliction': 'technical', 'formal-protocol': 'technical', ambassadorial: 'ambassadorial', 'visit-talks': 'visit',
  'public-signal': 'signal', coalition: 'coalition',
}
const STATUS_GROUP: Readonly<Record<ChannelStatus, string>> = {
  active: 'on', 'active-main': 'on', intermittent: 'on', standing: 'on', 'one-off': 'past', historical: 'past', prospective: 'ahead', proposed: 'ahead',
  none: 'no', refused: 'no', suspended: 'no', cancelled: 'no', disputed: 'disputed',
}
