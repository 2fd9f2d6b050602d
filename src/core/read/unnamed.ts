import { cueForms } from '../lexicon/en/cues.js'
import { quantities, rankWords, roleNouns, seniorityWords, unnamedWords, type RoleNoun } from '../lexicon/en/roles.js'
import type { Range, SourceClass } from '../model.js'
import type { AttributionRead, ReadPlugin, Reading, Token, UnnamedRead } from './reading.js'
import { proximityIn, withheldIn } from './withheld.js'

/**
 * Whose word the reader has, where no name is given: “Two officials familiar with the raid said it had failed.”
 *
 * Only who is reported to have said something counts; envoys who merely travel are no sources. A holder of an office that one
 * person has (“the prime minister said”) is not unnamed.
 */
export const unnamed: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  const found = new Map<number, UnnamedRead>()
  for (const attribution of reading.attributions) {
    const { speaker } = attribution
    const sourceless = agentless(attribution)
    if (sourceless) found.set(sourceless.start, sourceless)
    if (!speaker || found.has(speaker.start) || !spoken(reading, attribution)) continue
    const read = unnamedAt(reading, speaker, attribution)
    if (read) found.set(speaker.start, read)
  }
  for (const later of laterTerms(reading)) if (![...found.values()].some(({ start, end }) => start < later.end && end > later.start)) found.set(later.start, later)
  reading.unnamed = [...found.values()].sort((a, b) => a.start - b.start)
}

/** “The officials spoke on condition of anonymity because …” as a sentence of its own: it goes back to somebody before. */
function laterTerms({ block, sentences, attributions }: Reading): UnnamedRead[] {
  if (!/anonym|not to be|(?:be|were|was|are|is) (?:named|identified|withheld)|authori[sz]ed|background|names? (?:be|not|used|withheld|printed|published)/.test(block.prose)) return []
  return sentences.flatMap(({ start, end }) => {
    const opening = /^(?:(?:He|She|They|Both|All)\b|(?:The|Both|All|These|Those)(?: [a-z-]+){1,4}? (?=spoke|asked|requested|declined|insisted|agreed|was|were|did))/.exec(block.prose.slice(start, Math.min(end, start + 90)))
    if (!opening) return []
    const withheld = withheldIn(block.prose.slice(start, end), start)
    if (!withheld.terms && !withheld.reason || attributions.some(({ cue, view }) => cue && !view && cue.start >= start && cue.end <= end)) return []
    const words = opening[0].trim().split(' ')
    const role = roleNouns.get(words.at(-1)!)
    if (words.length > 1 && !role) return []
    const pronoun = words.length === 1
    return [{
      start, end: start + opening[0].trimEnd().length, class: 'anonymous', number: (role ? role.number === 'plural' : !/^(?:He|She)$/.test(words[0]!)) ? 'plural' : 'one',
      entry: pronoun ? 'pronoun' : 'definite', head: role?.lemma ?? '', ...withheld,
    }]
  })
}

/** “reportedly”, “is expected to”: nobody's word, which is what the reader should be told. */
function agentless({ kind, cue }: AttributionRead): UnnamedRead | null {
  const of = kind === 'hearsay-adverb' ? 'hearsay-adverb' : kind === 'agentless-passive' ? 'agentless-expectation' : null
  return of && cue && { ...cue, class: of, number: 'none', minCount: 0, entry: 'bare', head: '' }
}

/** Whose word the reader has: to refuse, seek or sue is a deed unless its words are quoted, to urge or accuse is speech, to hope is neither. */
function spoken({ block }: Reading, { cue, quotes, view }: AttributionRead): boolean {
  if (!cue || quotes.length) return true
  if (view) return false
  const verbs = block.prose.slice(cue.start, cue.end).toLowerCase().split(/\s+/).flatMap((word) => cueForms.get(word)?.cue ?? [])
  return !verbs.length || verbs.some(({ class: kind, share }) => kind !== 'act' || (share ?? 0) >= 60)
}

/** They voice a view in public, no confidence is kept: “critics say”. */
const PUBLIC = new Set(('analyst expert observer critic supporter opponent activist advocate resident protester protestor demonstrator voter witness eyewitness economist historian scholar ' +
  'academic scientist researcher pollster skeptic sceptic fan viewer commentator sailor fisherman fisher driver shopkeeper trader passenger patient customer worshipper worshiper pilgrim tenant tourist hiker pensioner columnist neighbor neighbour villager student teacher worker farmer doctor detractor ' +
  'campaigner survivor refugee migrant relative parent mother father pundit spokesman spokeswoman spokesperson').split(' '))
/** They speak as a body: “Iran’s leaders have signalled”. */
const BODIES = new Set('leader lawmaker legislator group government country state nation party ally company union minister senator'.split(' '))
const HEARSAY = new Set('report reports media press newspaper newspapers rumor rumors rumour rumours outlet outlets news-agency agencies broadcaster'.split(' '))
/** Words behind which the description goes on but the head is past. */
const TAIL = new Set(('of for in at from with to on about close near who that which whose whom familiar briefed involved speaking working taking knowledgeable there here privy present ' +
  'inside outside within by over under across around among between not like tasked based quoted interviewed contacted reached traveling travelling').split(' '))
/** “the official said”: who may go back to somebody without a name. A president or mayor may not. */
const RETURNING = new Set(('official source aide adviser advisor diplomat insider person spokesman spokeswoman spokesperson analyst expert officer executive staffer lawyer negotiator delegate ' +
  'strategist operative lawmaker investigator informant employee man woman envoy commander agent participant attendee witness resident consultant donor friend associate ally').split(' '))

function unnamedAt(reading: Reading, speaker: Range, attribution: AttributionRead): UnnamedRead | null {
  if (named(reading, speaker)) return null
  const words = wordsIn(reading, speaker)
  const phrase = headOf(words)
  if (!phrase) return null
  // “voters who said they would”: told of, not heard; “officials who said” may well be heard
  if (words.at(-1)?.lower === 'who' && !RETURNING.has(phrase.head)) return null
  const { head, role, plural, entry, quantity } = phrase
  const hearsay = HEARSAY.has(head)
  if (!hearsay && role && role.group && !/^(?:authority|staff|people|personnel|crew)$/.test(role.lemma) && role.type !== 'person' && role.type !== 'population') return null
  if ((entry === 'definite' || entry === 'possessive') && !hearsay && !RETURNING.has(head) && (!plural || entry === 'definite')) return null
  if (role && !role.sources && role.type === 'person' && (entry === 'possessive' || OFFICE.test(head))) return null
  if (role?.type === 'person' && OFFICE.test(head) && !plural && entry !== 'indefinite') return null
  const { prose } = reading.block
  const from = sentenceStart(reading, speaker.start)
  const sentence = prose.slice(from, Math.min(prose.length, speaker.end + 500))
  const near = sentence.slice(0, sentenceLength(reading, from, sentence.length))
  const withheld = withheldIn(near, from, speaker)
  const text = prose.slice(speaker.start, speaker.end)
  const seniority = words.find(({ lower }) => rankWords.has(lower))?.text
  const affiliation = affiliationIn(words, prose)
  const proximity = proximityIn(text, speaker.start) ?? proximityIn(asideAfter(prose, speaker.end), speaker.end)
  return {
    ...speaker, class: classOf(phrase, attribution, prose, withheld.terms !== undefined || withheld.reason !== undefined || words.some(({ lower }) => unnamedWords.has(lower))),
    number: plural ? 'plural' : 'one', minCount: together(words) ?? quantity ?? (plural ? 2 : 1), entry, head,
    ...withheld, ...(seniority && { seniority }), ...(affiliation && { affiliation }), ...(proximity && { proximity }),
    ...(attribution.addressee && { addressee: attribution.addressee }),
  }
}

/** “, who is involved in the inquiry,” behind the description tells of them too. */
const asideAfter = (prose: string, end: number): string => /^, who [^,.;“”"]{3,120}/.exec(prose.slice(end, end + 130))?.[0] ?? ''

/** “a colonel and two captains” are three at least. */
function together(words: readonly Token[]): number | undefined {
  const and = words.findIndex(({ lower }) => lower === 'and')
  const left = quantities.get(words[0]?.lower ?? '')
  const right = quantities.get(words[and + 1]?.lower ?? '')
  return and > 0 && left !== undefined && right !== undefined ? left + right : undefined
}

/** One person has it at a time, so that the reader knows or can know who speaks. */
const OFFICE = /^(?:president|premier|prime minister|vice president|chancellor|governor|mayor|king|queen|prince|princess|monarch|emir|sultan|pope|chairman|founder|owner|secretary|candidate|nominee|contender|challenger|incumbent|rival|successor|predecessor|head of state|head of government|attorney general|chief of staff|minister|leader|chief|head|director|manager|ambassador|general|senator|judge|congressman|congresswoman|captain|coach)$/

/** “the party’s leader, Ana Ruiz,” and “former secretary of state Ana Ruiz”: the name is there, in the phrase or right behind it. */
function named({ phrases, block }: Reading, { start, end }: Range): boolean {
  let low = 0
  for (let high = phrases.length; low < high;) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.start < start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < phrases.length && phrases[index]!.start <= end + 3; index++) {
    const { form, name, end: close, genitive, start: open, type, number } = phrases[index]!
    const proper = name !== undefined && (form === 'full' || form === 'surname')
    if (proper && !genitive && number === 'one' && (type === 'person' || type === null) && open >= start && close >= end && close <= end + 1 && open <= start + 1) return true
    if (open > end && proper && type === 'person') return /^,\s*$/.test(block.prose.slice(end, open))
  }
  return false
}

interface Head {
  readonly head: string
  readonly role: RoleNoun | undefined
  readonly plural: boolean
  readonly entry: UnnamedRead['entry']
  readonly quantity: number | undefined
}

function headOf(words: readonly Token[]): Head | null {
  // “Ruiz and other ministers” have a name among them
  const other = words.findIndex(({ lower }, index) => lower === 'and' && words[index + 1]?.lower === 'other')
  if (other > 0 && /^\p{Lu}/u.test(words[other - 1]!.text)) return null
  let start = 0
  // “one of those advisers”, “dozens of residents”, “a number of aides”: the people come after “of”
  const of = words.findIndex(({ lower }) => lower === 'of')
  if (of > 0 && of < 4 && words.slice(0, of).some(({ lower, kind }) => quantities.has(lower) && !/^an?$/.test(lower) || kind === 'number' || /^(?:some|number|majority|group|handful|series|array|pair|trio|half|part|member|members)$/.test(lower)) && of + 1 < words.length) start = of + 1
  // “one of them”: whoever they were, it is a person
  if (start > 0 && words.length === start + 1 && /^(?:them|us|those)$/.test(words[start]!.lower)) {
    const counted = entryOf(words, start, start + 1).quantity
    return { head: 'person', role: undefined, plural: counted !== 1, entry: 'pronoun', quantity: counted }
  }
  let end = start
  while (end < words.length && (end === start || !TAIL.has(words[end]!.lower)) && words[end]!.kind !== 'mark') end++
  if (words[end]?.text === '-' || words[end]?.text === '/') return null
  while (end > start && words[end - 1]!.kind === 'genitive') end--
  const last = words[end - 1]
  const first = words[0]
  if (!last || !first) return null
  const lead = entryOf(words, start, end)
  const quantity = lead.quantity
  const alone = end - start === 1 || end - start === 2 && words[start]!.kind !== 'genitive' && quantities.has(words[start]!.lower) && last.lower === 'others'
  if (alone && /^(?:some|many|others|several|another|few|most|both|someone|somebody|one)$/.test(last.lower)) {
    return { head: 'person', role: undefined, plural: !/^(?:another|someone|somebody|one)$/.test(last.lower), entry: 'indefinite', quantity: quantities.get(words[start]!.lower) ?? quantities.get(last.lower) }
  }
  const compound = end - start > 1 ? roleNouns.get(`${words[end - 2]!.lower} ${last.lower}`) : undefined
  const simple = roleNouns.get(last.lower)
  const role = simple ?? compound
  // “Backer says”: one capitalised word in the singular is a surname
  if (words.length === 1 && role?.number === 'singular' && /^\p{Lu}/u.test(last.text)) return null
  const nameLike = /^\p{Lu}/u.test(last.text) && !(end - 1 === 0 && role)
  if (nameLike) {
    // “one Democrat”, “some Iraqis”: a member of a group, not a name
    const counted = lead.entry === 'indefinite' && end - start <= 3 && !words.slice(start, end - 1).some(({ text, lower }) => /^\p{Lu}/u.test(text) && !quantities.has(lower))
    if (!counted || role?.group) return null
    return { head: last.lower.replace(/s$/, ''), role, plural: last.lower.endsWith('s'), entry: 'indefinite', quantity }
  }
  if (HEARSAY.has(last.lower)) {
    if ((lead.entry === 'definite' || lead.entry === 'possessive') && /^reports?$/.test(last.lower) || /^(?:report|newspaper|outlet|broadcaster)$/.test(last.lower)) return null
    return { head: last.lower, role, plural: true, entry: lead.entry, quantity }
  }
  if (!role) {
    const agent = /(?:ists|ians|ants|ors|ers|ees|ents)$/.test(last.lower) ? last.lower.slice(0, -1) : /(?:ist|ian|or|er|ee)$/.test(last.lower) && lead.entry === 'indefinite' ? last.lower : null
    if (!agent || lead.entry === 'definite' || /(?:^(?:letters?|papers?|numbers?|members?|orders?|matters?|powers?|documents?|statements?|comments?|posters?|others|centers?|owners?|committee|paper|newsletter|event|events|moments|arguments|accidents|agreements)$)|ments$/.test(last.lower)) return null
    return { head: agent, role: undefined, plural: agent !== last.lower, entry: lead.entry, quantity }
  }
  return { head: role.lemma, role, plural: role.number === 'plural', entry: lead.entry, quantity }
}

function entryOf(words: readonly Token[], start: number, end: number): { entry: UnnamedRead['entry'], quantity: number | undefined } {
  const first = words[0]!
  const before = words.slice(0, Math.max(1, start))
  const counted = before.find(({ lower }) => quantities.has(lower)) ?? (words[1] && quantities.has(words[1].lower) ? words[1] : undefined)
  const digits = first.kind === 'number' ? Number(first.text.replace(/\D/g, '')) : Number.NaN
  const quantity = counted ? quantities.get(counted.lower) : digits > 0 ? digits : undefined
  if (start > 0) return { entry: 'indefinite', quantity: /^(?:one|a|an|another)$/.test(first.lower) ? 1 : quantity ?? 2 }
  if (/^(?:the|this|that|these|those)$/.test(first.lower)) return { entry: 'definite', quantity }
  if (/^(?:his|her|its|their|our|my|your)$/.test(first.lower) || words.some(({ kind }, index) => kind === 'genitive' && index < end)) return { entry: 'possessive', quantity }
  return { entry: counted || digits > 0 ? 'indefinite' : 'bare', quantity }
}

function classOf({ head, role, plural, entry, quantity }: Head, attribution: AttributionRead, prose: string, withheld: boolean): SourceClass {
  if (HEARSAY.has(head)) return 'media-hearsay-unspecified'
  if (withheld) return 'anonymous'
  if (entry === 'pronoun') return 'unnamed-public'
  if (BODIES.has(head) && plural && quantity === undefined && entry !== 'indefinite') return 'collective-institutional'
  if (PUBLIC.has(head) || role?.type === 'population' || !role) return 'unnamed-public'
  const hearer = attribution.addressee ? prose.slice(attribution.addressee.start, attribution.addressee.end) : ''
  if (/\b(?:state|local) (?:media|television|tv|radio)\b|\bnews conference\b|\bpress conference\b|\bthe press\b|\blawmakers\b|\bparliament\b/i.test(hearer)) return 'unnamed-public'
  return role.sources || head === 'person' ? 'anonymous' : 'unnamed-public'
}

/** As printed: “U.S. and Iraqi”, “State Department”; the capitalised run before the head, else behind it. */
function affiliationIn(words: readonly Token[], prose: string): string | undefined {
  const capital = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && !(token === words[0] && (quantities.has(token.lower) || roleNouns.has(token.lower) || /^(?:the|a|an|its|his|her|their)$/.test(token.lower)))
  const from = words.findIndex((token) => capital(token) && !seniorityWords.has(token.lower))
  if (from < 0) return undefined
  let to = from
  while (to + 1 < words.length && (capital(words[to + 1]!) || (/^(?:and|of|&|the)$/.test(words[to + 1]!.lower) && words[to + 2] && capital(words[to + 2]!)))) to++
  return prose.slice(words[from]!.start, words[to]!.end)
}

const wordsIn = ({ tokens }: Reading, { start, end }: Range): Token[] => {
  let low = 0
  for (let high = tokens.length; low < high;) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const found: Token[] = []
  for (; low < tokens.length && tokens[low]!.start < end; low++) found.push(tokens[low]!)
  return found
}

function sentenceStart({ sentences }: Reading, at: number): number {
  return sentences.findLast(({ start }) => start <= at)?.start ?? 0
}

function sentenceLength({ sentences }: Reading, from: number, length: number): number {
  const end = sentences.find((sentence) => sentence.start === from)?.end ?? from + length
  return Math.min(length, end - from)
}
