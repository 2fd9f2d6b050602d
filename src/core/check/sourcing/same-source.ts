import type { Check, Found } from '../check.js'
import { informants, type Described } from './informants.js'

const SAME = 'Same person as “{before}” above? Use “the {head}” or “another”.'
const ONE = 'It is the same: “the”'
const TWO = 'It is another: “another”'

/**
 * Is this the same unnamed person as before? “A port official said … A port official added” reads as two sources; one must never look
 * like two. After Reuters: never cite sources in the plural for one.
 *
 * Both in the singular, described by the same words, the later one with “a” or “an”. “Another official”, “a second official” and “the
 * official” leave no doubt.
 */
export const sameSource: Check = {
  rule: 'sourcing/same-source',
  severity: 'warning',
  texts: [SAME, ONE, TWO],
  detect: (resolved) => {
    const all = informants(resolved).filter(({ source, entry }) => source.count === 'one' && entry !== 'pronoun')
    const byId = new Map(all.map((each) => [each.source.id, each]))
    return all.flatMap((each) => {
      const before = each.source.possiblySameAs.flatMap((id) => byId.get(id) ?? []).filter((other) => other.first.start < each.first.start && alike(each, other)).at(-1)
      return before && /^(?:an?)\s/i.test(each.first.text) && !TOLD_APART.test(each.first.text) ? [found(each, before)] : []
    })
  },
}

const TOLD_APART = /\b(?:another|second|third|fourth|fifth|different|separate|other)\b/i

/** By the same words, in any order; what follows the noun may be left out the second time, not changed. */
function alike(one: Described, other: Described): boolean {
  const words = ({ modifiers }: Described): string => modifiers.map((word) => word.toLowerCase()).sort().join(' ')
  return one.head === other.head && one.source.affiliation === other.source.affiliation && one.source.seniority === other.source.seniority && words(one) === words(other) && (!one.more || !other.more || one.more === other.more)
}

function found({ first: { start, end, text }, head }: Described, before: Described): Found {
  const article = /^an?/i.exec(text)![0]
  const capital = /^A/.test(article)
  const replaced = (title: string, word: string) => ({ title, start, end: start + article.length, insert: capital ? word.charAt(0).toUpperCase() + word.slice(1) : word })
  return { start, end, values: { before: before.desc, head }, wording: SAME, fixes: [replaced(ONE, 'the'), replaced(TWO, 'another')] }
}
