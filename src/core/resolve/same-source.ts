import type { Source } from '../model.js'
import type { UnnamedRead } from '../read/reading.js'

/**
 * Whether two phrases may mean one person: “A senior Danish official said no. Later, a Danish official said yes.” may be the
 * same; “another Danish official” is not, nor is a Swedish one, nor are two officials three.
 *
 * After the annotation guidelines, section 4: a new indefinite opens a new source, doubt is kept beside it. One may be among
 * several: “officials said … an official said”.
 */
export function mayBeSame(earlier: UnnamedRead, later: UnnamedRead): boolean {
  if (later.other || earlier.head !== later.head && !(earlier.class === 'anonymous' && later.class === 'anonymous' && (ANYBODY.has(earlier.head) || ANYBODY.has(later.head)))) return false
  if (earlier.exact && later.exact && earlier.number === 'plural' && later.number === 'plural' && earlier.minCount !== later.minCount) return false
  return sameBody(earlier.affiliation, later.affiliation) && sameRank(earlier.seniority, later.seniority)
}

/** “a source” may be an aide or a colonel; an aide is no colonel. */
const ANYBODY: ReadonlySet<string> = new Set(['source', 'insider'])

/** “Danish” and “Danish customs” may be one, “Danish” and “Swedish” are not; what is not told may be either. */
export function sameBody(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other || one === other) return true
  const words = new Set(wordsOf(one))
  return wordsOf(other).some((word) => words.has(word) && !JOINING.test(word))
}

/** “U.S.” is one word. */
const wordsOf = (body: string): string[] => body.toLowerCase().replaceAll('.', '').split(/[^\p{L}\p{N}]+/u).filter(Boolean)
const JOINING = /^(?:and|of|the|for|with)$/

/** High, middle, low: “senior” and “top” may be one, “senior” and “mid-level” not. */
function sameRank(one: string | undefined, other: string | undefined): boolean {
  return !one || !other || rank(one) === rank(other)
}

const rank = (seniority: Source['seniority'] & string): 'high' | 'middle' | 'low' => (/mid/i.test(seniority) ? 'middle' : /low|junior|working/i.test(seniority) ? 'low' : 'high')
