import { negotiating, ordinals, resumptions, toldAs } from '../lexicon/en/returns.js'
import type { ChannelStatus, Dated, Range, ValueSpan } from '../model.js'
import type { ContactRead, ReturnRead } from '../read/reading.js'
import { KIND_GROUP, STATUS_GROUP, type Entry, type Evidence } from './channel-entry.js'
import { ChannelMemory, firstParties, wordsOf, type Name, type Sought } from './channel-memory.js'
import { Seating, areAlternatives, isBoth, isPointer, type Table } from './channel-parties.js'
import { fromIso, type Day } from './civil.js'
import { daysOf } from './days.js'
import type { PlacedBlock } from './draft.js'
import { fixed, isSame, type Told } from './same-channel.js'

/**
 * The book of channels, written block by block: “Peru and Chile met on Friday” opens a page, “the meeting in Tacna was brief” goes
 * on it, “they will meet again” opens the next.
 */
export class Register {
  readonly entries: Entry[] = []
  readonly #byPair = new Map<string, Entry[]>()
  readonly #memory = new ChannelMemory()

  readonly #now: Day | null

  /** @param dated The draft’s own day, where it has one. */
  constructor(private readonly seating: Seating, private readonly dated: Dated | undefined) {
    this.#now = dated ? fromIso(dated.day) : null
  }

  read(block: PlacedBlock): void {
    const { contacts, returns } = block.reading
    const triggers = new Map(returns.map((one) => [one.noun.start, one]))
    const found = [
      ...contacts.map((contact) => ({ contact, at: contact.trigger.start, back: triggers.get(contact.trigger.start) })),
      ...returns.filter(({ noun }) => !contacts.some(({ trigger }) => trigger.start === noun.start)).map((back) => ({ contact: undefined, at: back.noun.start, back })),
    ].sort((a, b) => a.at - b.at)
    for (const { contact, back } of found) {
      const entered = contact !== undefined && this.#contact(block, withoutDateline(block, withoutPlaces(contact, returns), this.dated), back)
      if (!entered && back) this.#goBack(block, back)
    }
  }

  /** Whether it went into the book. */
  #contact(block: PlacedBlock, contact: ContactRead, back: ReturnRead | undefined): boolean {
    const table = this.seating.table(block, contact)
    const { sides, named } = table
    // “the two armies”: who they are, the pair just told of says better than the nearest two names.
    const points = contact.back === 'parties' && contact.parties.every((phrase) => isPointer(block.reading.phrases[phrase]!))
    if (points && this.#memory.pair({ block: block.index })) return this.#again(block, contact, back, { ...table, parties: [], sides: [] })
    if (sides.length > 2 && contact.status === 'none' && areAlternatives(block, contact)) {
      // “is not talking to Chile or Bolivia”: two absences; the first named stays the latest told of.
      const [near, ...others] = named
      for (const far of others.reverse()) this.#enter(block, contact, { ...table, sides: [near!, far].sort() })
      return true
    }
    // “the Djibouti talks”, where Peru and Chile talk: Djibouti lends the room.
    const room = back && back.names.before.length > 0 ? this.#memory.venue(back.called, block.index) : undefined
    if (room && sides.some((side) => room.pair.includes(side)) && !sides.every((side) => room.pair.includes(side))) return false
    const both = contact.parties.find((phrase) => isBoth(block.reading.phrases[phrase]!))
    const pair = both === undefined ? undefined : this.#memory.pair({ block: block.index })?.pair
    const rest = pair ? this.seating.table(block, { ...contact, parties: contact.parties.filter((phrase) => phrase !== both) }) : table
    if (pair && rest.sides.length > 1 && pair.join(' ') !== rest.sides.join(' ')) {
      // “followed an earlier round between the two blocs in March and the first talks of Peru and Chile”: two contacts
      const { time: _time, venue: _venue, ...elsewhere } = contact
      this.#enter(block, contact, { ...table, sides: pair, parties: pair })
      this.#enter(block, elsewhere, rest)
      return true
    }
    // “Norway invited the two sides to Oslo”
    if (pair && rest.sides.length === 1 && !pair.includes(rest.sides[0]!)) {
      this.#enter(block, contact, { ...rest, sides: [...rest.sides, ...pair].sort(), parties: [...rest.parties, ...pair] })
      return true
    }
    if (sides.length > 1) {
      // “conditions for the peace talks between them to resume”: those that the draft has told of
      const known = back && contact.status === 'proposed' ? this.#memory.find({ ...this.#sought(block, back), sides }) : undefined
      if (known && KIND_GROUP[known.kind] === KIND_GROUP[contact.kind] && known.pair.join(' ') === sides.join(' ')) {
        this.#tell(known, block, { contact, back })
        return true
      }
      // “the discussions”, which three had begun, and which two of them speak of
      const wider = back && back.names.after.length === 0 ? this.#memory.wider(sides, block.index) : undefined
      this.#enter(block, contact, wider ? { ...table, sides: wider.pair, parties: [...table.parties, ...firstParties(wider)] } : table, { back })
      return true
    }
    return contact.back !== undefined && this.#again(block, contact, back, table)
  }

  /** “the talks” are a contact told of; “the two sides” and “another meeting” are the latest pair. */
  #again(block: PlacedBlock, contact: ContactRead, back: ReturnRead | undefined, table: Table): boolean {
    if (contact.back === 'event' && !(back === undefined && isOneOfSeveral(block, contact))) {
      const what = toldAs.get(block.value(contact.trigger).toLowerCase())
      const entry = this.#memory.find({ ...(what ? { what } : {}), ...(back ? this.#sought(block, back) : { block: block.index }), ...(contact.time ? { nearby: block.value(contact.time) } : {}), sides: table.sides, status: back?.turn ?? contact.status })
      if (!entry) return false
      this.#tell(entry, block, { contact, back })
      return true
    }
    const carried = contact.intermediaries.length > 0 && contact.parties.length === 0
    const latest = this.#memory.pair({
      block: block.index, sides: table.sides, parties: table.parties,
      ...(contact.time ? { time: block.value(contact.time) } : {}),
      ...(carried ? { carriers: table.intermediaries.map((id) => this.seating.side(id)) } : {}),
    })
    // “Peru and Chile have quarrelled for years. The two sides will meet”: who was never in contact before is named nearer.
    const near = latest && block.index - latest.block <= FRESH ? null : this.seating.twoBefore(block, contact, table)
    if (near) {
      this.#enter(block, contact, near)
      return true
    }
    if (!latest) return false
    this.#enter(block, contact, { ...table, sides: latest.pair, parties: [...table.parties, ...firstParties(latest)] }, { back, after: latest })
    return true
  }

  #goBack(block: PlacedBlock, back: ReturnRead): void {
    const entry = this.#memory.find({ ...this.#sought(block, back), ...(back.turn ? { status: back.turn } : {}) })
    if (entry) this.#tell(entry, block, { back })
  }

  #sought(block: PlacedBlock, { what, close, judged, names, called, time }: ReturnRead): Sought {
    const { phrases } = block.reading
    // “the talks with *Kask*” are those with his side; “the *Kask* channel” is his own.
    const name = (index: number, sides: boolean): Name => {
      const { called, as } = phrases[index]!
      const ids = this.seating.actors(block, [index])
      return { ids, sides: sides ? ids.map((id) => this.seating.side(id)).filter((side) => side !== null) : [], words: wordsOf(called), place: as === 'place' }
    }
    const named = (index: number): boolean => phrases[index]!.form !== 'pronoun' && phrases[index]!.form !== 'description'
    return {
      block: block.index, what, close, judged, called, names: [...names.before.filter(named).map((index) => name(index, false)), ...names.after.filter(named).map((index) => name(index, true))],
      ...(time ? { time: block.value(time) } : {}),
    }
  }

  #enter(block: PlacedBlock, contact: ContactRead, { sides: pair, parties, intermediaries }: Table, { back, after }: { readonly back?: ReturnRead | undefined; readonly after?: Entry } = {}): void {
    const key = pair.join(' ')
    const same = this.#byPair.get(key) ?? []
    const told = this.#told(block, contact, intermediaries)
    const found = same.slice(-LOOK).findLast((entry) => isSame(entry, told, entry === this.#memory.latest))
    if (found) {
      // “have no channel … no hotline”: what is missing is the wider of the two.
      if (found.kind === 'direct-bilateral' && found.status !== 'none') found.kind = contact.kind
      for (const party of parties) found.parties.add(party)
      this.#tell(found, block, { contact, told, back })
      return
    }
    const entry: Entry = {
      pair, parties: new Set(parties), intermediaries: [...intermediaries], kind: contact.kind, status: told.status,
      ...(told.direction && parties.includes(told.direction.from) && parties.includes(told.direction.to) ? { direction: told.direction } : {}),
      firmness: contact.firmness, hedges: new Set(), evidence: [], what: new Set(), resumed: told.resumes, ...(after ? { after } : {}), block: block.index,
    }
    this.entries.push(entry)
    same.push(entry)
    this.#byPair.set(key, same)
    this.#tell(entry, block, { contact, told, back })
  }

  #told(block: PlacedBlock, contact: ContactRead, intermediaries: readonly string[]): Told {
    const { prose } = block.reading.block
    const ends = contact.from !== undefined && contact.to !== undefined ? [...this.seating.actors(block, [contact.from]), ...this.seating.actors(block, [contact.to])] : []
    const resumes = [prose.slice(Math.max(contact.start, contact.trigger.start - BESIDE), contact.trigger.start), prose.slice(contact.trigger.end, Math.min(contact.end, contact.trigger.end + BESIDE))].some(tellsOfResuming)
    const what = toldAs.get(block.value(contact.trigger).toLowerCase())
    const tense = TENSES[STATUS_GROUP[contact.status]] ?? 'unknown'
    const days = this.#now !== null && contact.time ? daysOf(block.value(contact.time), { now: this.#now, tense }) : null
    return {
      ...(what ? { what } : {}), ...(days ? { days } : {}), kind: contact.kind, status: resumes && contact.status === 'suspended' ? 'active' : contact.status, intermediaries,
      ...(contact.time ? { time: block.value(contact.time) } : {}),
      ...(contact.venue ? { venue: block.value(contact.venue) } : {}),
      ...(ends.length === 2 ? { direction: { from: ends[0]!, to: ends[1]! } } : {}),
      resumes,
      earlier: EARLIER.test(prose.slice(Math.max(contact.start, contact.trigger.start - 30), contact.trigger.start)),
    }
  }

  /** Writes a sentence to its channel. */
  #tell(entry: Entry, block: PlacedBlock, { contact, back, told }: { readonly contact?: ContactRead | undefined; readonly back?: ReturnRead | undefined; readonly told?: Told }): void {
    const [sentence, trigger] = contact ? [contact, contact.trigger] : [back!, back!.noun]
    const evidence: Evidence = { span: block.span(sentence), trigger: block.span(trigger), asserts: told !== undefined, definite: back !== undefined, judged: back?.judged ?? false }
    const here = entry.evidence.at(-1)?.span.start === evidence.span.start
    if (!here) entry.evidence.push(evidence)
    const known = entry.resumed
    turned(entry, { here, status: told?.status ?? contact?.status ?? back?.turn, ...(back?.turn ? { turn: back.turn } : {}), ...(told ? { told } : {}) })
    if (entry.kind === 'direct-bilateral' && STATUS_GROUP[entry.status] !== 'no' && back && negotiating.has(block.value(back.noun).toLowerCase())) entry.kind = 'formal-negotiations'
    const what = back?.what ?? toldAs.get(block.value(trigger).toLowerCase())
    if (what) entry.what.add(what)
    if (contact?.venue) entry.venue ??= placed(block, contact.venue)
    if (contact?.theatre) entry.theatre ??= placed(block, contact.theatre)
    const time = told ? contact?.time : back?.time ?? (entry.resumed && !known ? contact?.time : undefined)
    // “suspended in March, … resumed on Monday”: it goes on since Monday.
    if (entry.resumed && !known && entry.evidence.length > 1) delete entry.time
    if (time && (!entry.time || (!fixed(entry.time.value) && fixed(block.value(time)) && entry.status !== 'none'))) {
      entry.time = placed(block, time)
      entry.days = told?.days
    }
    for (const hedge of contact?.hedges ?? []) entry.hedges.add(block.span(hedge).text)
    entry.block = block.index
    this.#memory.tell(entry)
  }
}

/** “LIMA, Nov. 24, 2031 – Peru met Chile on Friday”: they met on Friday; the other is the draft’s own day. */
function withoutDateline(block: PlacedBlock, contact: ContactRead, dated: Dated | undefined): ContactRead {
  if (!dated || !contact.time) return contact
  const own = (range: Range): boolean => {
    const { start, end } = block.span(range)
    return start < dated.end && end > dated.start
  }
  if (!own(contact.time)) return contact
  const { time: _time, ...rest } = contact
  const others = block.reading.times.filter((time) => time.start >= contact.start && time.end <= contact.end && !own(time))
  const nearest = others.sort((a, b) => Math.abs(a.start - contact.trigger.start) - Math.abs(b.start - contact.trigger.start))[0]
  return nearest ? { ...rest, time: { start: nearest.start, end: nearest.end } } : rest
}

/** “arrived at the Djibouti meeting”: the town lends the meeting its name, and is no party to the arrival. */
function withoutPlaces(contact: ContactRead, returns: readonly ReturnRead[]): ContactRead {
  const names = new Set(returns.filter(({ start, noun, what }) => what !== 'offer' && start === contact.start && noun.start !== contact.trigger.start).flatMap(({ names: { before } }) => before))
  return names.size === 0 ? contact : { ...contact, parties: contact.parties.filter((phrase) => !names.has(phrase)) }
}

/** What became of a channel, as the draft says last: suspended, then resumed; possible, then fixed for Friday; told, then denied. */
function turned(entry: Entry, { here, status, turn, told }: { here: boolean; status: ChannelStatus | undefined; turn?: ChannelStatus; told?: Told }): void {
  const [known, now] = [STATUS_GROUP[entry.status], status && STATUS_GROUP[status]]
  if (status === 'disputed' || turn === 'disputed') {
    if (known !== 'no') entry.status = 'disputed'
  } else if (entry.status === 'suspended' && (told?.resumes || turn === 'active') && (now === 'on' || now === 'past')) {
    entry.status = 'active'
    entry.resumed = true
  } else if (entry.status === 'proposed' && told?.status === 'prospective') {
    entry.status = 'prospective'
    entry.firmness = 'medium'
    // “met every month until May, when the meetings were suspended”
  } else if (turn === 'suspended' && (known === 'on' || (known === 'past' && here)) && !entry.resumed) entry.status = 'suspended'
  else if (turn && turn !== 'active' && !told && known === 'ahead') entry.status = turn
}

const placed = (block: PlacedBlock, range: Range): ValueSpan => ({ ...block.span(range), value: block.value(range) })

/** “the first round, in March, collapsed”: another one of the same two. */
function isOneOfSeveral(block: PlacedBlock, { start, trigger }: ContactRead): boolean {
  return block.reading.block.prose.slice(Math.max(start, trigger.start - BESIDE), trigger.start).toLowerCase().split(/[^a-z]+/).slice(-4).some((word) => ordinals.has(word))
}

/** “resumed talks”, “talks have reopened”; not “have not resumed”. */
function tellsOfResuming(beside: string): boolean {
  const found = beside.toLowerCase().split(/[^a-z’']+/)
  return found.some((word, at) => resumptions.has(word) && !/^(?:not|be|never)$|n[’']t$/.test(found[at - 1] ?? ''))
}

const TENSES: Partial<Record<(typeof STATUS_GROUP)[ChannelStatus], 'past' | 'future'>> = { past: 'past', ahead: 'future' }
/** Characters: three or four words. */
const BESIDE = 25
/** Blocks within which a pair told of is still the one meant by “the two sides”. */
const FRESH = 3
/** Entries of one pair that are looked at. */
const LOOK = 24
const EARLIER = /\b(?:last|first|earlier|previous|previously) (?:met|spoke|talked|visited|round|meeting|talks|visit|contact|contacts|summit|session)?\s*$/i
