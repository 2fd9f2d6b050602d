import { ordinary } from '../../lexicon/en/ordinary.js'
import { quantities, roleNouns, type RoleNoun } from '../../lexicon/en/roles.js'
import { anybody, behindHead, bounds, hearsayNouns, leadWords, manyBodies, newcomers, otherVoices, partitives, shareWords } from '../../lexicon/en/unnamed.js'
import type { Token, UnnamedRead } from '../reading.js'

/**
 * Who a phrase is about: “At least two senior aides to the mayor” has the head “aide”, is plural, new in the draft, and two at
 * least.
 */
export interface Described {
  /** Lower-case singular. */
  readonly head: string
  readonly role: RoleNoun | undefined
  readonly plural: boolean
  readonly entry: UnnamedRead['entry']
  /** How many there are at least, where the phrase has a number. */
  readonly quantity?: number
  /** The number is said outright: “three”, not “several” or “about three”. */
  readonly exact?: true
  /** “another aide”: none of those before. */
  readonly other?: true
  /** “the second aide” → 2. */
  readonly nth?: number
  /** Where the words of the phrase go from and where its head is. */
  readonly from: number
  /** Behind the number. */
  readonly start: number
  readonly at: number
}

export function describe(words: readonly Token[]): Described | null {
  if (share(words)) return null
  // “The family, protesters and civic leaders”: the last of a list, unless the rest is “other”
  const and = words.findLastIndex(({ lower }) => lower === 'and')
  const comma = words.findIndex(({ text }) => text === ',')
  const listed = comma > 0 && comma < and && and - comma < 8 && words[and + 1]?.lower !== 'other' ? phrase(words, and + 1) : null
  if (!listed || listed.role?.type !== 'person' || !listed.plural && listed.entry === 'bare' || words.slice(comma, and).some(({ lower }) => BREAKS.test(lower))) return phrase(words, 0)
  return { ...listed, plural: true }
}

/** A relative clause or an example, no list. */
const BREAKS = /^(?:who|which|that|including|like|such|whose)$/

/** “74 percent of voters”, “four in 10”: a poll says so. */
function share(words: readonly Token[]): boolean {
  const [first, second, third] = words
  if (words.slice(0, 6).some(({ lower }, index) => lower === '%' || lower.endsWith('%') || shareWords.has(lower) && (words[index + 1]?.lower === 'of' || index > 0 || words.length === 1 || lower.startsWith('percent')))) return true
  const number = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'number' || quantities.has(token.lower))
  return words.slice(0, 5).some((token, index) => number(token) && /^(?:in|of|out)$/.test(words[index + 1]?.lower ?? '') && number(words[words[index + 2]?.lower === 'of' ? index + 3 : index + 2])) && first !== undefined && (second !== undefined || third !== undefined)
}

function phrase(words: readonly Token[], begin: number): Described | null {
  let from = begin
  while (from < words.length - 1 && leadWords.has(words[from]!.lower)) from++
  // “no officials said”, “few analysts said”: nobody
  if (/^(?:no|few|neither|none|nobody)$/.test(words[from]?.lower ?? '')) return null
  const lead = leadAt(words, from)
  let start = lead.after < words.length && !behindHead.has(words[lead.after]!.text) ? lead.after : from
  const of = partitiveOf(words, from)
  if (of > 0) start = of + 1
  if (start >= words.length) return null
  if (of > 0 && words.length === start + 1 && /^(?:them|us|those|these)$/.test(words[start]!.lower)) {
    return { head: 'person', role: undefined, plural: lead.quantity !== 1, entry: 'pronoun', ...counted(lead), from, start, at: start }
  }
  const stop = stopAt(words, start)
  const and = conjunctionIn(words, start, stop)
  // “Lund and other ministers”, “he and other ministers” have a name among them
  if (and > 0 && words[and + 1]?.lower === 'other' && /^(?:\p{Lu}|(?:s?he|they|we|I)$)/u.test(words[and - 1]!.text)) return null
  const right = and > 0 ? and + 1 : start
  const part = of > 0 || lead.quantity !== undefined && start > from
  const found = headIn(words, right, stop, part) ?? (and > 0 ? headIn(words, start, and, part) : null)
  if (!found) return null
  const own = and > 0 && leads(words[right]) ? leadAt(words, right) : undefined
  const total = own && lead.quantity !== undefined && own.quantity !== undefined && and > 0 && headIn(words, start, and, false) ? lead.quantity + own.quantity : undefined
  const entry = entryOf(words, of > 0 ? from : own && found.at >= right ? right : from, found.at, of > 0)
  const use = own && total === undefined ? own : lead
  if (found.name && !(entry === 'indefinite' && (of > 0 || use.quantity !== undefined && !/^(?:both|other|a|an|all)$/.test(words[from]!.lower) || /^an?$/.test(words[from]!.lower) && found.at === from + 1))) return null
  // “one of the aides” is one, “a group of aides” are several
  const plural = found.plural && !(of > 0 && lead.quantity === 1 && (of === lead.after || words[from]!.lower === 'one')) || total !== undefined
  return {
    head: found.head, role: found.role, plural, entry: found.alone ? PARTNERS.test(words[found.at]!.lower) && found.at + 1 === words.length ? 'pronoun' : 'indefinite' : entry, ...(total !== undefined ? { quantity: total, exact: true } : counted(use)),
    ...(words.slice(from, found.at + 1).some(({ lower }) => newcomers.has(lower)) && entry !== 'definite' && entry !== 'possessive' && { other: true }),
    ...(/^(?:the|an?)$/.test(words[from]!.lower) && ORDINALS.has(words[from + 1]?.lower ?? '') && { nth: ORDINALS.get(words[from + 1]!.lower)! }), from, start, at: found.at,
  }
}

const ORDINALS: ReadonlyMap<string, number> = new Map([['first', 1], ['second', 2], ['third', 3], ['fourth', 4]])

/** “One said no, another yes”: of those before. “Some say” are anybody. */
const PARTNERS = /^(?:one|another|both|all)$/

interface Lead {
  readonly quantity?: number
  readonly exact?: true
  readonly after: number
}

const counted = ({ quantity, exact }: Lead): Pick<Described, 'quantity' | 'exact'> => ({ ...(quantity !== undefined && { quantity }), ...(exact && { exact }) })

/** “more than two dozen”: 25 at least; “about 40”: no number is sure, two at least; “dozens”: more than one dozen. */
function leadAt(words: readonly Token[], from: number): Lead {
  let at = from
  if (/^(?:the|these|those|his|her|its|their|our|all|both)$/.test(words[at]?.lower ?? '') && numberAt(words, at + 1) !== undefined && words[at + 1]!.lower !== 'other') at++
  let bound: 'least' | 'more' | 'loose' | undefined
  for (const length of [3, 2, 1]) {
    const said = bounds.get(words.slice(at, at + length).map(({ lower }) => lower).join(' '))
    if (!said || numberAt(words, at + length) === undefined) continue
    bound = said
    at += length
    break
  }
  const first = numberAt(words, at)
  if (first === undefined) return { after: at }
  let quantity = first
  let after = at + 1
  if (/^(?:half)$/.test(words[at]!.lower) && /^an?$/.test(words[after]?.lower ?? '') && words[after + 1]?.lower === 'dozen') return { quantity: 6, after: after + 2 }
  if (words[after]?.lower === 'dozen' && first > 0 && first < 12) {
    quantity = first * 12
    after++
  } else if (/^an?$/.test(words[at]!.lower) && /^(?:few|handful|couple|dozen|pair|trio)$/.test(words[after]?.lower ?? '')) {
    quantity = quantities.get(words[after]!.lower) ?? 2
    after++
  }
  const numeral = words[at]!.kind === 'number' || NUMERALS.has(words[at]!.lower)
  if (bound === 'loose') return { quantity: Math.min(quantity, 2), after }
  return { quantity: bound === 'more' ? quantity + 1 : quantity, ...(numeral && !bound && { exact: true }), after }
}

const NUMERALS = new Set('two three four five six seven eight nine ten eleven twelve both'.split(' '))

function numberAt(words: readonly Token[], at: number): number | undefined {
  const token = words[at]
  if (!token) return undefined
  if (token.lower === 'half' && words[at + 2]?.lower === 'dozen') return 6
  const digits = token.kind === 'number' && /^\d[\d,]*$/.test(token.text) ? Number(token.text.replaceAll(',', '')) : undefined
  return digits ?? quantities.get(token.lower)
}

/** “one of those aides”, “dozens of residents”, “an unusual coalition of donors”: the people come after “of”. */
function partitiveOf(words: readonly Token[], from: number): number {
  for (let of = from + 1; of < from + 5 && of + 1 < words.length; of++) {
    // “an aide to one of the ministers” is an aide
    if (words[of]!.lower !== 'of' && behindHead.has(words[of]!.text)) return -1
    if (words[of]!.lower !== 'of') continue
    const before = words[of - 1]!
    const part = before.kind === 'number' || partitives.has(before.lower) || quantities.has(before.lower) && !/^an?$/.test(before.lower)
    // “some members of the council” are the council's
    return part && !/^members?$/.test(before.lower) ? of : -1
  }
  return -1
}

const leads = (token: Token | undefined): boolean => token !== undefined && (/^(?:the|his|her|its|their|our|my|your)$/.test(token.lower) || token.kind === 'number' || quantities.has(token.lower))

function stopAt(words: readonly Token[], start: number): number {
  let stop = start
  while (stop < words.length && (stop === start || !behindHead.has(words[stop]!.text) || BEFORE.test(words[stop]!.lower) && roleNouns.has(words[stop + 1]?.lower ?? '')) && (words[stop]!.kind !== 'mark' || words[stop]!.text === '.' && /^\p{Lu}/u.test(words[stop - 1]?.text ?? ''))) stop++
  return stop
}

/** “an inside source”, “outside experts”. */
const BEFORE = /^(?:inside|outside|close|present|involved|interested)$/

/** The “and” between two people, not that of “U.S. and Danish officials”. */
function conjunctionIn(words: readonly Token[], start: number, stop: number): number {
  let at = -1
  for (let index = start + 1; index < stop - 1; index++) if (/^(?:and|or|&)$/.test(words[index]!.lower)) at = index
  return at
}

interface Head {
  readonly head: string
  readonly role: RoleNoun | undefined
  readonly plural: boolean
  readonly at: number
  /** “some”, “others”. */
  readonly alone?: true
  /** “one Democrat”: counts as a person only with a number. */
  readonly name?: true
}

function headIn(words: readonly Token[], start: number, stop: number, part: boolean): Head | null {
  let end = stop
  while (end > start && (words[end - 1]!.kind === 'genitive' || words[end - 1]!.kind === 'mark')) end--
  if (end <= start || words[stop]?.text === '-' || words[stop]?.text === '/') return null
  const found = headAt(words, start, end, stop, part)
  if (found || end - start < 2) return found
  // “people briefed on it”, “aides privately”: the head stands before
  const before = roleNouns.get(words[end - 2]!.lower)
  return /(?:ed|ing|ly|ne|wn|ent)$/.test(words[end - 1]!.lower) && before?.type === 'person' && !before.group ? headAt(words, start, end - 1, stop, part) : null
}

function headAt(words: readonly Token[], start: number, end: number, stop: number, part: boolean): Head | null {
  const at = end - 1
  const last = words[at]!
  const alone = end - start === 1 || end - start === 2 && quantities.has(words[start]!.lower) && last.lower === 'others'
  if (alone && anybody.has(last.lower)) {
    const tail = stop < words.length
    if (/^(?:everyone|everybody|those)$/.test(last.lower) && !tail || tail && words[stop]!.lower === 'who' && /^(?:those|everyone|everybody|someone|somebody)$/.test(last.lower)) return null
    return { head: 'person', role: undefined, plural: !/^(?:another|someone|somebody|one|everyone|everybody)$/.test(last.lower), at, alone: true }
  }
  const role = roleNouns.get(last.lower) ?? (end - start > 1 ? roleNouns.get(`${words[at - 1]!.lower} ${last.lower}`) : undefined)
  // “Backer says”: one capitalised word in the singular is a surname
  if (words.length === 1 && role?.number === 'singular' && /^\p{Lu}/u.test(last.text)) return null
  const capital = /^\p{Lu}/u.test(last.text)
  if (capital && !(at === 0 && common(last.lower))) {
    // “one Democrat”, “some Iraqis”: a member of a group, not a name; “Senate Democrats” are a party
    const first = words.slice(start, at).every(({ text, lower }) => !/^\p{Lu}/u.test(text) || quantities.has(lower))
    return first && at - start <= 2 && (!role?.group || words[start - 1]?.lower === 'of') && !/^\p{Lu}+$/u.test(last.text) ? { head: last.lower.replace(/s$/, ''), role, plural: last.lower.endsWith('s'), at, name: true } : null
  }
  if (hearsayNouns.has(last.lower)) return { head: last.lower, role, plural: true, at }
  const voice = otherVoices.get(last.lower)
  if (voice && !role) return { head: voice, role: undefined, plural: last.lower !== voice && last.lower.endsWith('s'), at }
  if (role) {
    if (role.group && manyBodies.has(last.lower)) return { head: role.lemma, role, plural: true, at }
    return { head: role.lemma, role, plural: role.number === 'plural', at }
  }
  const agent = /(?:ists|ians|ants|ors|ers|ees)$/.test(last.lower) ? last.lower.slice(0, -1) : /(?:ist|ian|or|er|ee)$/.test(last.lower) && (part || quantities.has(words[start]!.lower)) ? last.lower : null
  if (!agent || THINGS.test(last.lower)) return null
  return { head: agent, role: undefined, plural: agent !== last.lower, at }
}

/** “Rumours said”, “Environmentalists said”: a capital at the beginning of a sentence makes no name. */
export const common = (lower: string): boolean => roleNouns.has(lower) || hearsayNouns.has(lower) || otherVoices.has(lower) || /(?:ists|ians)$/.test(lower) || ordinary(lower)

/** Things that end as people do. */
const THINGS = /^(?:letters?|papers?|numbers?|orders?|matters?|powers?|posters?|others|centers?|committees?|newsletters?|figures|factors?|errors?|answers?|offers?|computers?|servers?|chapters?|disasters?|quarters?|borders?|computer|towers?|winters?|weather|dinners?|banners?|headquarters|monitors?|sectors?|plants?|grants?|warrants?|restaurants?|doors?|floors?|colors?|humors?|rumors?|favors?|trees?|degrees?|fees?|employers?|corners?|papers?|trailers?|tankers?|covers?|stickers?|fliers?|flyers?)$/

function entryOf(words: readonly Token[], from: number, at: number, part: boolean): UnnamedRead['entry'] {
  const first = words[from]!
  if (part) return 'indefinite'
  if (/^(?:the|this|that|these|those)$/.test(first.lower)) return 'definite'
  if (/^(?:his|her|its|their|our|my|your|whose)$/.test(first.lower) || words.slice(from, at).some(({ kind }) => kind === 'genitive') || words.slice(from, at).some(({ text }) => /^[’']s?$/.test(text))) return 'possessive'
  const counts = words.slice(from, from + 4).some((token, index) => (index === 0 || from + index < at || part) && (quantities.has(token.lower) && token.lower !== 'other' && token.lower !== 'others' || token.kind === 'number'))
  return counts ? 'indefinite' : words.slice(from, at).some(({ lower }) => lower === 'other') ? 'indefinite' : 'bare'
}
