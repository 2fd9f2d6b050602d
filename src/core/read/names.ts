import { articles, small } from '../lexicon/en/small-words.js'
import type { ReadPlugin } from './reading.js'
import { descriptions } from './names/descriptions.js'
import { found, type Found } from './names/found.js'
import { companyMarks } from '../lexicon/en/name-heads.js'
import { organizationWords } from '../lexicon/en/organizations.js'
import { guessed, nudge } from './names/guess.js'
import { given } from './names/kinds.js'
import { knownByKey } from './names/known.js'
import { nested } from './names/nesting.js'
import { officers, owning, properNames } from './names/proper.js'
import { Row } from './names/row.js'
import { tenures } from './names/tenure.js'
import { signOf } from './names/signs.js'
import { acts, asPlace, eitherWay, placedName } from './names/whereabouts.js'

/**
 * Names and descriptions of those who act, and of places: “Norwegian Finance Minister Ada Stone told the council in Lorne that she
 * would go.” has the minister, the nation in her title, the council, the place and the pronoun.
 */
export const names: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  const row = new Row(reading)
  const proper = guessed(row, properNames(row).filter((name) => !generic(row, name)))
  for (const [index, name] of proper.entries()) {
    if (officers(row, name.from - 1)) share(row, proper, index)
    if (paper(row, name)) name.type = 'media'
    const sign = name.lean && signOf(row, name)
    if (sign) nudge(name, sign.kind, SIGN, sign.type)
    if (unproven(row, name) && tradesAs(row, name)) nudge(name, 'organization', SIGN)
    if (unproven(row, name) && placedName(row, name, proper[index - 1], proper[index + 1])) nudge(name, 'place', SIGN)
    if (name.type === 'metonym' && name.key !== undefined && knownByKey(name.key)?.doubtful && asPlace(row, name, proper[index - 1])) town(name)
    if (eitherWay(name)) name.as = asPlace(row, name, proper[index - 1]) ? 'place' : 'actor'
    if (name.lean && name.type === 'place' && name.as === 'actor') nudge(name, 'organization', ACTS)
  }
  for (const [index, name] of proper.entries()) belongs(row, name, proper[index - 1], proper[index + 1])
  const unnamed = descriptions(row, proper)
  for (const phrase of unnamed) if (phrase.type === 'state') phrase.as = asPlace(row, phrase, undefined) ? 'place' : 'actor'
  for (const [index, name] of proper.entries()) {
    const before = proper[index - 1]
    if (before?.form === 'demonym' && before.to === name.from && (name.number === 'plural' || name.type === 'state-group')) name.from = before.from
    withArticle(row, name)
  }
  const third = pronouns(row)
  tenures(row, proper, unnamed, third)
  reading.phrases = nested(row, [...proper, ...unnamed, ...third])
}

/** What a company's shares, a noun beside it or a preposition of place weigh beside the other clues. */
const SIGN = 3.5
/** What a deed weighs that only a body does: “Lorne Harbor released an album”. */
const ACTS = 1

/** “Presidents Stone and Brandt”, “Ministers Ruiz, Lind and Okafor”: each holds the office that stands once. */
function share(row: Row, proper: readonly Found[], first: number): void {
  const title = row.text(proper[first]!.from - 1).slice(0, -1)
  for (let index = first; index < proper.length; index++) {
    const name = proper[index]!
    if (name.key !== undefined || name.title !== undefined || name.lean === undefined && name.type !== 'person') return
    if (index > first && !/^(?:,|and|,and)$/.test(row.tokens.slice(proper[index - 1]!.to, name.from).map(({ lower }) => lower).join(''))) return
    Object.assign(name, { type: 'person', title, held: 'current', as: 'actor' })
    if (name.to - name.from === 1) name.form = 'surname'
  }
}

/** “Norway’s Foreign Ministry”, “Norway’s Ada Stone”, “Foreign Minister Ada Stone of Norway”: whose they are. */
function belongs(row: Row, name: Found, before: Found | undefined, after: Found | undefined): void {
  if (name.of.length || name.key !== undefined || !(name.type === 'person' || name.type === 'agency' || name.type === 'armed-force' || name.type === 'government')) return
  if (before?.type === 'state' && before.form !== 'demonym' && row.genitive(before.to) && before.to + 1 === name.from) name.of.push(owning(row, before))
  else if (after?.type === 'state' && after.form === 'full' && row.lower(name.to) === 'of' && after.from === name.to + 1 && name.type === 'person') name.of.push(owning(row, after))
}

/** A lone name is a company by what it has: “Lorne shares”, “analysts at Lorne”, “Lorne raised its offer”. */
function tradesAs(row: Row, name: Found): boolean {
  if (name.to - name.from > 2 || name.form === 'acronym' || name.title !== undefined || row.genitive(name.to) && !/^(?:shares|stock|shareholders|subsidiary|headquarters|customers)$/.test(row.lower(name.to + 1))) return false
  if (/^(?:shares|stock|shareholders|executives|employees|subsidiary|customers|factories|dealers|bonds)$/.test(row.lower(row.genitive(name.to) ? name.to + 1 : name.to))) return true
  if (/^(?:at|in|of)$/.test(row.lower(name.from - 1)) && /^(?:analysts?|economists?|strategists?|shares|executives?|shareholders|traders?)$/.test(row.lower(name.from - 2))) return true
  return row.lower(name.to + 1) === 'its' && /(?:ed|cut|sold|bought|says|raises|cuts)$/.test(row.lower(name.to))
}

/** “The Times reported”: a paper by its short name. */
const PAPERS = new Set('times post guardian observer telegraph herald tribune independent economist chronicle gazette courier journal globe'.split(' '))
const paper = (row: Row, name: Found): boolean => name.lean !== undefined && name.to - name.from === 1 && PAPERS.has(row.lower(name.from)) && row.lower(name.from - 1) === 'the' && acts(row, name.to)

/** Nothing but a guess says what it is: “in Alta Loma”; “in Ada Stone” has a given name. */
const unproven = (row: Row, { lean, from, to }: Found): boolean => lean !== undefined && to - from < 4 && !organizationWords.has(row.lower(to - 1)) && !companyMarks.has(row.lower(to - 1)) && !(to - from > 1 && given(row.text(from)))

/** “talks in Geneva”: nobody's seat, only a town. */
function town(name: Found): void {
  name.type = 'place'
  name.form = 'full'
  delete name.key
}

/** A faith or creed as such is nobody who acts: “a ban on Muslims”; in “Muslims gathered”, “Sunnis, who had voted” they do. */
const generic = (row: Row, name: Found): boolean => name.form === 'demonym' && name.number === 'plural' && name.key !== undefined && knownByKey(name.key)?.doubtful === true &&
  knownByKey(name.key)?.type === 'population' && !acts(row, name.to) && !(row.text(name.to) === ',' && row.lower(name.to + 1) === 'who')

/** “the United States”, “The Lorne Post”: the article belongs to the phrase, not to the name. */
function withArticle(row: Row, name: Found): void {
  if (name.cut || name.type === 'person' || !articles.has(row.lower(name.from - 1)) || row.lower(name.from - 1) !== 'the') return
  if (name.form === 'demonym' && name.number === 'one' || modifies(row, name)) return
  name.from--
}

/** “the UN envoy”: the article is the envoy's. */
const modifies = (row: Row, name: Found): boolean => row.word(name.to) && !row.capital(name.to) && !small(row.lower(name.to)) && !verbal(row.lower(name.to))

const verbal = (word: string): boolean => /(?:ed|s)$/.test(word) && !/(?:ss|ns|rs|ts)$/.test(word) || /^(?:said|told|met|won|lost|held|led|made|took|fought|wants|lets|hits|insists|rejects|supports|expects)$/.test(word)

const THIRD = new Set('he she him her his hers they them their theirs himself herself themselves it its itself'.split(' '))

function pronouns(row: Row): Found[] {
  const made: Found[] = []
  for (const [at, token] of row.tokens.entries()) {
    if (token.kind !== 'word' || !THIRD.has(token.lower)) continue
    made.push(found(at, at + 1, token.lower, { form: 'pronoun', number: token.lower.startsWith('the') ? 'plural' : 'one', entry: 'definite', confidence: 'low', doubt: 'pronoun' }))
  }
  return made
}
