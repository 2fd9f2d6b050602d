import { familyFirst } from '../../lexicon/en/given-names.js'
import { stateBodies, vessels } from '../../lexicon/en/name-heads.js'
import { eventWords, notActors, organizationWords, placeWords, platforms } from '../../lexicon/en/organizations.js'
import { calendar, numerals, possessives, quantifiers, small } from '../../lexicon/en/small-words.js'
import { roleNouns } from '../../lexicon/en/roles.js'
import type { Known } from './known.js'
import { knownAt, knownPiece } from './known.js'
import { found, type Found } from './found.js'
import { given, kindOf, type Kind } from './kinds.js'
import { ASTRIDE, runAt } from './runs.js'
import { acts } from './whereabouts.js'
import type { Row } from './row.js'
import { offices } from '../../lexicon/en/titles.js'
import { heldIn, isTitle, splitTitle } from './titles.js'

/** Proper names, by their capitals and by the lexicon: “Lorne Mayor Ada Stone met the Norwegians in Bergen.” */
export function properNames(row: Row): Found[] {
  const names: Found[] = []
  for (let at = 0; at < row.length;) at = row.word(at) ? nameAt(row, at, names) : at + 1
  return names
}

function nameAt(row: Row, at: number, names: Found[]): number {
  const text = row.text(at)
  if (!row.capital(at)) {
    if (text.includes('-') && /-\p{Lu}/u.test(text)) return favoured(row, at, names) ?? (pieces(row, at, names), at + 1)
    return at + 1
  }
  if (at === 0) {
    const to = dateline(row)
    if (to > 0 && (knownAt(row, 0)?.to ?? 0) < to) {
      names.push(found(0, to, words(row, 0, to), { name: { from: 0, to }, type: 'place', as: 'place' }))
      return to
    }
  }
  if (small(row.lower(at)) && !row.acronym(at) && !countsIn(row, at) && !(text === 'The' && knownAt(row, at))) return at + 1
  const known = knownAt(row, at)
  if (!known && text.includes('-') && pieces(row, at, names)) return at + 1
  if (!known && calendar.has(row.lower(at)) && !row.capital(at + 1)) return at + 1
  const opens = row.opens(at)
  if (row.titled(at) && !known && row.plain(at) && !(isTitle(row, at) && row.capital(at + 1))) return at + 1
  const run = row.titled(at) ? headlineRun(row, at) : runAt(row, at)
  if (known && known.to >= run.to) {
    if (lone(row, at, known.to, known.known)) names.push(ofKnown(at, known.to, known.known, row.lower(known.to - 1)))
    return known.to
  }
  if (opens && !known && row.plain(at) && !keptOpener(row, at, run.to)) {
    if (run.to === at + 1 && SPEAKS.test(row.lower(run.to)) && !small(row.lower(at)) && !roleNouns.has(row.lower(at)) && !row.titled(at)) {
      names.push(found(at, run.to, row.text(at), { name: { from: at, to: run.to }, confidence: 'low', doubt: 'lone-name' }))
    }
    return at + 1
  }
  if (!known && vessels.has(row.lower(at - 1)) && !row.capital(at - 1)) return run.to
  if (calendar.has(row.lower(at))) return at + 1
  if (opens && !known && run.to === at + 1 && common(row, at)) return at + 1
  return decide(row, at, run.to, known, names)
}

/** “Read said”: an everyday word that speaks may be a family name; the rest of the draft knows. */
const SPEAKS = /^(?:said|says|told|tells|added|wrote|argued|insisted|declined|denied|acknowledged|tweeted)$/

/** “One Nation”, “All Souls College”: a small word with a capital inside the sentence belongs to the name. */
const countsIn = (row: Row, at: number): boolean => (row.lower(at) === 'will' && !row.plain(at + 1) || numerals.has(row.lower(at)) || quantifiers.has(row.lower(at)) || possessives.has(row.lower(at))) && !row.opens(at) && !row.titled(at) && row.capital(at + 1) && !small(row.lower(at + 1))

/** In headline capitals an ordinary word ends the name: “Ada Stone Leaves Lorne”. */
function headlineRun(row: Row, at: number): { to: number } {
  const known = knownAt(row, at)
  const title = isTitle(row, at)
  const full = runAt(row, at).to
  let to = known?.to ?? at + 1
  while (to < full && (!row.plain(to) || (title && isTitle(row, to)))) to++
  return { to }
}

/** A word that opens the sentence and is ordinary still begins a name in “Health Minister Ada Stone”, “Central Bank of Lorne”. */
function keptOpener(row: Row, from: number, to: number): boolean {
  if (to - from < 2) return false
  if (splitTitle(row, from, to) || familyFirst.has(row.lower(from)) && HYPHENED.test(row.text(from + 1))) return true
  if (PARTICIPLE.test(row.lower(from)) && !JOINED.has(row.lower(from))) return false
  if (to - from === 2 && given(row.text(from)) && !row.plain(from + 1) && (SPEAKS.test(row.lower(to)) || row.text(to) === ',' && AGE.test(row.text(to + 1)))) return true
  const last = row.lower(to - 1)
  if (organizationWords.has(last) || placeWords.has(last) || eventWords.has(last)) return true
  for (let at = from + 1; at < to; at++) if (row.text(at) === 'of' || row.text(at) === '&') return true
  return false
}

/** “Joy Alvarsen, 50, of Lorne”: how old somebody is. */
const AGE = /^[1-9]\d$/

/** The given name of “Ban Ki-moon”. */
const HYPHENED = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

/** “Attended Lorne High School” has no “Attended” in the name; “United Lorne Bank” is all name. */
const PARTICIPLE = /(?:[^e]ed|according|during|including|following)$/
const JOINED = new Set('united allied associated combined consolidated federated unified reformed advanced armed applied'.split(' '))

function decide(row: Row, from: number, to: number, known: ReturnType<typeof knownAt>, names: Found[]): number {
  if (to - from === 3 && ASTRIDE.has(row.lower(from + 1))) {
    names.push(found(from, to, words(row, from, to), { name: { from, to }, type: 'place', as: 'place' }))
    return to
  }
  const shared = known ? known.to : from
  if (to > shared + 1 && officers(row, shared) && !organizationWords.has(row.lower(to - 1))) {
    if (known) names.push(ofKnown(from, known.to, known.known, row.lower(known.to - 1)))
    return shared + 1
  }
  const part = PART.test(row.text(from)) && (!known || known.to === from + 1) ? knownAt(row, from + 1) : null
  if (part && part.to === to && (part.known.type === 'place' || part.known.sort === 'state')) {
    names.push(found(from, to, words(row, from, to), { name: { from, to }, type: 'place', as: 'place' }))
    return to
  }
  const split = splitTitle(row, from, to)
  if (split) {
    const inner = modifiers(row, from, split.name)
    names.push(...inner)
    const of = inner.map((item) => ({ text: words(row, item.from, item.to), start: row.tokens[item.from]!.start, end: row.tokens[item.to - 1]!.end, key: item.key! }))
    if (split.name === to && (plurals(row, to - 1) || to - from === 1 && ADDRESS.test(row.text(from)))) return to
    if (split.name === to) names.push(found(from, to, row.lower(to - 1), { form: 'title', entry: 'bare', type: 'person', title: words(row, from, to), held: heldIn(row, from, to), of }))
    else {
      names.push(found(from, to, words(row, split.name, to), {
        name: { from: split.name, to }, type: 'person', form: single(row, split.name, to) ? 'surname' : 'full', title: words(row, from, split.name), held: heldIn(row, from, split.name), of,
      }))
    }
    return to
  }
  if (known && known.known.sort !== 'body' && known.known.sort !== 'metonym') {
    const { sort } = known.known
    if (sort === 'state' && /^(?:to|of|in|from|for)$/.test(row.lower(from - 1)) && kindOf(row, known.to, to) === 'person') {
      names.push(ofKnown(from, known.to, known.known, row.lower(known.to - 1)))
      return known.to
    }
    const kind = kindOf(row, from, to)
    const rest = kindOf(row, known.to, to)
    const after = knownAt(row, known.to)
    const body = organizationWords.has(row.lower(to - 1)) && to - known.to > (sort === 'adjective' || sort === 'people' ? 0 : 1) || after !== null && after.to === to && (after.known.sort === 'body') && after.known.type !== 'media'
    const modifier = !(body && kind !== 'event') && (sort === 'adjective' || sort === 'people' || sort === 'person' || row.acronym(from))
    if (modifier && (after || rest === 'person' || (to - known.to === 1 && kind === 'person') || (rest === null && kind === 'organization' && (row.opens(from) || row.titled(from) || !row.plain(known.to))))) {
      names.push(ofKnown(from, known.to, known.known, row.lower(known.to - 1)))
      return known.to
    }
    if (kind === 'event') return to
    const inner = sort === 'adjective' && (stateBodies.has(row.lower(known.to)) || stateBodies.has(row.lower(to - 1)))
    const owner = ofKnown(from, known.to, known.known, row.lower(known.to - 1))
    if (inner) names.push(owner)
    const same = after !== null && after.to === to && after.known.sort === 'body' && after.known.state === known.known.state
    names.push(found(from, to, words(row, from, to), {
      ...(inner ? { of: [owning(row, owner)] } : {}), name: { from, to }, type: after !== null && after.to === to && after.known.sort === 'body' ? after.known.type : kind, ...(same ? { key: after.known.key } : {}), ...(kind === 'place' ? { as: 'place' } : {}),
    }))
    return to
  }
  const kind = kindOf(row, from, to)
  if (known && (row.titled(from) || kindOf(row, known.to, to) === 'person' && given(row.text(known.to)))) {
    names.push(ofKnown(from, known.to, known.known, row.lower(known.to - 1)))
    return known.to
  }
  if (kind === 'event') return to
  const unsure = to - from === 1 && (row.opens(from) || row.titled(from))
  if (to - from === 1 && platforms.has(row.lower(from)) && (acts(row, to) || row.genitive(to) || roleNouns.has(row.lower(to)) || /^(?:at|by|with|against)$/.test(row.lower(from - 1)))) {
    names.push(found(from, to, words(row, from, to), { name: { from, to }, type: 'organization' }))
    return to
  }
  if (to - from === 1 && (numbered(row, to) || notActors.has(row.lower(from)) || eventWords.has(row.lower(from)) || NOBODY.test(row.text(from)) || unsure && ADJECTIVE.test(row.lower(from)))) return to
  if (to - from === 1 && row.plain(from) && (row.opens(from) || row.titled(from) || row.text(from).length < 3)) return to
  const unit = kind ?? organizationWords.get(row.lower(to - 1)) ?? null
  from = counted(row, from, unit)
  names.push(found(from, to, words(row, from, to), {
    name: { from, to }, type: row.tokens[from]!.kind === 'number' ? unit : kind, form: row.acronym(from) && to - from === 1 ? 'acronym' : 'full',
    ...(kind === 'place' ? { as: 'place' } : {}), ...(unsure ? { confidence: 'low', doubt: 'lone-name' } : {}),
  }))
  return to
}

/** “Northern Norway” is a part of it, and a place; “Northern League” is none. */
const PART = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Old|New)$/

/** “the 3rd Battalion”, “4 Squadron”: the number is the unit's name; in “the 3 Banks” it counts. */
function counted(row: Row, from: number, kind: Kind): number {
  const before = row.tokens[from - 1]
  return before?.kind === 'number' && (kind !== null && kind !== 'person' && kind !== 'place' && /^\d{1,4}(?:st|nd|rd|th|d)$/.test(before.text) || kind === 'armed-force' && /^\d{1,3}$/.test(before.text)) ? from - 1 : from
}

/** “Presidents Stone and Brandt”: an office in the plural, before the names of those who hold it. */
export const officers = (row: Row, at: number): boolean => row.capital(at) && /[^s]s$/.test(row.lower(at)) && offices.has(row.lower(at).slice(0, -1)) && row.capital(at + 1)

/** “Unit 4 stood idle”, “Milepost 12”: a thing in a row of its like; “Stenholm, 41”, “Bergen 1996” are none. */
const numbered = (row: Row, at: number): boolean => row.tokens[at]?.kind === 'number' && /^\d{1,3}(?:\.\d+)?$/.test(row.text(at)) && !/^\p{Lu}{2,}$/u.test(row.text(at - 1)) && (row.tokens[at + 1]?.kind !== 'word' || !row.capital(at + 1)) && !DATED.test(row.lower(at + 1)) && !/^[-–,]$/.test(row.text(at + 1))
const DATED = /^(?:percent|per|years?|points?|goals?|votes?|seats?)$/

/** A lone letter, “NGOs”, the party and state in “(D-Ohio)”. */
const NOBODY = /^\p{L}\.?$|^\p{Lu}{2,}s$|^[DRI]-\p{Lu}/u
/** A rare adjective opens a sentence more often than a rare name with such an end: “Monumental errors followed.” */
const ADJECTIVE = /(?:ated|ized|ised|makers|boarders|ly|ous|ental|ional|ical|ive|ing|ment|ness|tion|ful|less|able|ible)$/
/** “Presidents Ada Stone and Olav Brandt”: the two are named; “Sir,” addresses whoever it may be. */
const plurals = (row: Row, at: number): boolean => /[^s]s$/.test(row.lower(at)) && row.capital(at + 1)
const ADDRESS = /^(?:Sir|Madam|Madame|Mr|Mrs|Ms|Miss|Mister|Monsieur|Herr|Frau|Dr|Doctor)\.?$/

/** “Glaciers melt”, “Harbour talks stall”, “Miners march”: nouns of place, body, event and trade have the sentence's capital. */
function common(row: Row, at: number): boolean {
  const word = row.lower(at)
  if (row.genitive(at + 1) || given(row.text(at))) return false
  return commonNoun(word) || word.endsWith('s') && (commonNoun(word.slice(0, -1)) || AGENTS.test(word))
}
const commonNoun = (word: string): boolean => placeWords.has(word) || organizationWords.has(word) || eventWords.has(word)
const AGENTS = /(?:farers|makers|workers|holders|owners|goers|keepers|builders|drivers|dwellers)$/

/** “PORT LORNE, Norway —”: capital letters up to the dash. Words, 0 where there is no dateline. */
function dateline(row: Row): number {
  let to = 0
  while (to < 4 && row.word(to) && /^\p{Lu}[\p{Lu}.’'-]+$/u.test(row.text(to))) to++
  if (!to || row.titled(to + 2)) return 0
  for (let at = to; at < Math.min(row.length, to + 8); at++) if (/^(?:—|–|-|--)$/.test(row.text(at)) && row.tokens[at]!.spaced) return row.word(at + 1) || row.tokens[at + 1]?.kind === 'mark' ? to : 0
  return 0
}

/** “Turkey” opens a sentence about a bird once in a thousand; a doubtful party name alone is the common word. */
function lone(row: Row, from: number, to: number, known: Known): boolean {
  if (!known.doubtful || to - from > 1) return true
  if (!(row.opens(from) || row.titled(from))) return true
  return !row.plain(from) || known.sort === 'state'
}

/** States, demonyms and bodies in a title: “U.S. Secretary of State” has one. */
function modifiers(row: Row, from: number, to: number): Found[] {
  const names: Found[] = []
  for (let at = from; at < to; at++) {
    const known = knownAt(row, at)
    if (!known || known.to > to) continue
    names.push(ofKnown(at, known.to, known.known, row.lower(known.to - 1)))
    at = known.to - 1
  }
  return names
}

/** “U.S.-Iran talks” names two states, “then-U.S. ambassador” and “Soviet-led” one; “Jean-Yves” and the view that is “anti-Norwegian” none. */
function pieces(row: Row, at: number, names: Found[]): boolean {
  const { start, text } = row.tokens[at]!
  const parts: { from: number; to: number; known: Known | null; capital: boolean }[] = []
  for (let from = 0; from <= text.length;) {
    const hyphen = text.indexOf('-', from)
    const to = hyphen < 0 ? text.length : hyphen
    const piece = text.slice(from, to)
    const capital = /^\p{Lu}/u.test(piece)
    parts.push({ from, to, capital, known: capital ? knownPiece(piece) : null })
    from = to + 1
  }
  const known = parts.filter((part) => part.known)
  if (!known.length && parts.length === 2 && parts[0]!.capital && /-(?:based|born)$/.test(text)) {
    names.push(found(at, at + 1, text.slice(0, parts[0]!.to), { name: { from: at, to: at + 1 }, type: 'place', as: 'place', cut: { start, end: start + parts[0]!.to } }))
    return true
  }
  if (!known.length || parts.some((part) => part.capital && !part.known)) return false
  if (/^(?:anti|pro|non)$/i.test(text.slice(0, parts[0]!.to))) return true
  for (const { from, to, known: name } of known) names.push({ ...ofKnown(at, at + 1, name!), cut: { start: start + from, end: start + to } })
  return true
}

/** “a pro-Ada Stone group”: whom it is for, by both names; not “a pro-Stone group”. */
function favoured(row: Row, at: number, names: Found[]): number | null {
  const { start, text } = row.tokens[at]!
  const first = text.slice(text.indexOf('-') + 1)
  if (!/^(?:pro|anti)-/.test(text) || !given(first) || at + 1 >= row.length || !row.capital(at + 1) || row.plain(at + 1) || row.opens(at + 1)) return null
  const { to } = runAt(row, at + 1)
  names.push(found(at, to, `${first} ${words(row, at + 1, to)}`, { name: { from: at, to }, type: 'person', form: 'full', cut: { start: start + text.length - first.length, end: row.tokens[to - 1]!.end } }))
  return to
}

/** Whose: the state or body that a name belongs to. */
export const owning = (row: Row, owner: Found): Found['of'][number] => ({ text: words(row, owner.from, owner.to), start: row.tokens[owner.from]!.start, end: row.tokens[owner.to - 1]!.end, ...(owner.key === undefined ? {} : { key: owner.key }) })

export function ofKnown(from: number, to: number, known: Known, last = 's'): Found {
  return found(from, to, known.name, {
    name: { from, to }, type: known.type, form: known.form, key: known.key,
    number: known.sort === 'people' && /(?:s|se|men|women|i|h)$/.test(last) ? 'plural' : 'one', ...(known.type === 'place' ? { as: 'place' } : {}),
  })
}

export function words(row: Row, from: number, to: number): string {
  return row.reading.block.prose.slice(row.tokens[from]!.start, row.tokens[to - 1]!.end)
}

const single = (row: Row, from: number, to: number): boolean => to - from === 1 || (to - from === 2 && /^(?:al|el|bin|van|de|di|von)$/i.test(row.text(from)))
