import { emptyModifiers, regionModifiers, tenureModifiers, thinHeads } from '../../lexicon/en/anonymity.js'
import { countryByAdjective, countryByName } from '../../lexicon/en/countries.js'
import { rankWords } from '../../lexicon/en/roles.js'
import type { Check } from '../check.js'
import { behind } from './asides.js'
import { informants, type Described } from './informants.js'

const THIN = '“{desc}”: nationality and rank only. Agency? Role? How do they know?'
const AGENCY = 'Add the agency'
const KNOW = 'Add how they know'

/**
 * Describe the source as exactly as safety allows: of “a senior Norwegian official” the reader knows a passport and a rank. After NPR,
 * the Guardian, USA Today and the AP Stylebook.
 *
 * A body, a job, a sphere (“security official”), a town’s or person’s name, or how they know is enough.
 */
export const thin: Check = {
  rule: 'sourcing/thin',
  severity: 'information',
  texts: [THIN, AGENCY, KNOW],
  detect: (resolved) => informants(resolved).filter(nothingElse).map(({ first, noun, desc }) => ({
    start: first.start, end: first.end, values: { desc }, wording: THIN,
    fixes: [{ title: AGENCY, fix: behind(resolved.draft.source, noun, 'at ${1:⟨agency⟩}') }, { title: KNOW, fix: behind(resolved.draft.source, noun, 'with direct knowledge of ${1:⟨subject⟩}') }]
      .flatMap(({ title, fix }) => (fix ? { title, ...fix } : [])),
  })),
}

function nothingElse({ source, head, modifiers, more, entry }: Described): boolean {
  if (!thinHeads.has(head) || source.proximity || entry === 'pronoun' || entry === 'definite' || more && !/^in (?:the )?\p{Lu}\S*$/u.test(more)) return false
  return modifiers.some((word) => !emptyModifiers.has(word.toLowerCase())) && onlyOrigin(modifiers)
}

/** “former”, “South Korean”, “U.S.”, “Western”, in any number. */
function onlyOrigin(words: readonly string[]): boolean {
  for (let at = 0; at < words.length;) {
    const width = [3, 2, 1].find((length) => at + length <= words.length && origin(words.slice(at, at + length).join(' ')))
    if (!width) return false
    at += width
  }
  return true
}

function origin(words: string): boolean {
  const lower = words.toLowerCase()
  return [countryByAdjective, countryByName].some((known) => known.has(words) || known.has(lower)) || [rankWords, tenureModifiers, emptyModifiers].some((known) => known.has(lower)) || regionModifiers.has(lower) && (/^\p{Lu}/u.test(words) || lower === 'foreign')
}
