import { articles, small } from '../lexicon/en/small-words.js'
import type { ReadPlugin } from './reading.js'
import { descriptions } from './names/descriptions.js'
import { found, type Found } from './names/found.js'
import { companyMarks } from '../lexicon/en/name-heads.js'
import { organizationWords } from '../lexicon/en/organizations.js'
import { given } from './names/kinds.js'
import { knownByKey } from './names/known.js'
import { nested } from './names/nesting.js'
import { properNames } from './names/proper.js'
import { Row } from './names/row.js'
import { acts, asPlace, placedName } from './names/whereabouts.js'

/**
 * Names and descriptions of those who act, and of places: “Norwegian Finance Minister Ada Stone told the council in Lorne that she
 * would go.” has the minister, the nation in her title, the council, the place and the pronoun.
 */
export const names: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  const row = new Row(reading)
  const proper = properNames(row).filter((name) => !generic(row, name))
  for (const [index, name] of proper.entries()) {
    if ((name.type === null || name.form === 'acronym' && name.key === undefined || unproven(row, name)) && placedName(row, name, proper[index + 1])) {
      name.type = 'place'
      name.confidence = 'low'
    }
    if (name.type === 'metonym' && name.key !== undefined && knownByKey(name.key)?.doubtful && asPlace(row, name, proper[index - 1])) town(name)
    if (name.key !== undefined && /^[A-Z]{3}$/.test(name.key) || name.type === 'place') name.as = asPlace(row, name, proper[index - 1]) ? 'place' : 'actor'
  }
  const unnamed = descriptions(row, proper)
  for (const phrase of unnamed) if (phrase.type === 'state') phrase.as = asPlace(row, phrase, undefined) ? 'place' : 'actor'
  for (const [index, name] of proper.entries()) {
    const before = proper[index - 1]
    if (before?.form === 'demonym' && before.to === name.from && (name.number === 'plural' || name.type === 'state-group')) name.from = before.from
    withArticle(row, name)
  }
  reading.phrases = nested(row, [...proper, ...unnamed, ...pronouns(row)])
}

/** Two words that make a person only for want of anything better: “in Alta Loma”; “in Ada Stone” has a given name. */
const unproven = (row: Row, { type, title, name }: Found): boolean => (type === 'person' || type === 'organization') && title === undefined && name !== undefined && name.to - name.from > 1 && name.to - name.from < 4 && !organizationWords.has(row.lower(name.to - 1)) && !companyMarks.has(row.lower(name.to - 1)) && !row.acronym(name.from) && !given(row.text(name.from))

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
    made.push(found(at, at + 1, token.lower, { form: 'pronoun', number: token.lower.startsWith('the') ? 'plural' : 'one', entry: 'definite', confidence: 'low' }))
  }
  return made
}
