import { bodyVoices, hearsayNouns, officeHolders, publicVoices } from '../../lexicon/en/unnamed.js'
import { unnamedWords } from '../../lexicon/en/roles.js'
import type { Range, SourceClass } from '../../model.js'
import type { AttributionRead, Reading, Token } from '../reading.js'
import type { Described } from './described.js'

/**
 * Whether they told the reporter in confidence, spoke in public or speak as a body: “Two aides said no; critics said yes;
 * Norway’s leaders said nothing.”
 *
 * After section 4 of the annotation guidelines. “Norway’s leaders” are one body that the reader knows; “business leaders”
 * are many people that he does not.
 */
export function classOf(reading: Reading, words: readonly Token[], described: Described, { addressee, view }: AttributionRead, withheld: boolean): SourceClass {
  const { head, role, plural, entry, quantity } = described
  if (hearsayNouns.has(head)) return 'media-hearsay-unspecified'
  if (withheld || words.some(({ lower }) => unnamedWords.has(lower))) return 'anonymous'
  if (entry === 'pronoun' || view) return 'unnamed-public'
  if (bodyVoices.has(head) && plural && quantity === undefined && entry !== 'indefinite' && ofOneBody(reading, words, described)) return 'collective-institutional'
  // “a senator said”, “two ministers said” keep names back that “ministers said” does not know
  if (officeHolders.has(head) && entry === 'indefinite' && (!plural || described.exact)) return 'anonymous'
  if (publicVoices.has(head) || role?.group && role.type !== 'person' || !role && (head !== 'person' || described.at + 1 === words.length)) return 'unnamed-public'
  if (addressee && PUBLIC.test(reading.block.prose.slice(addressee.start, addressee.end))) return 'unnamed-public'
  return role?.sources || head === 'person' ? 'anonymous' : 'unnamed-public'
}

/** Said before everybody. */
const PUBLIC = /\b(?:state|local) (?:media|television|tv|radio)\b|\bnews conference\b|\bpress conference\b|\bthe press\b|\blawmakers\b|\bparliament\b|\bthe court\b|\bthe crowd\b/i

/** “Norway’s leaders”, “Norwegian leaders”, “the party’s leaders”; not “European leaders” and not “union leaders”. */
function ofOneBody({ phrases }: Reading, words: readonly Token[], { from, at }: Described): boolean {
  const before = words.slice(from, at)
  if (before.some(({ kind }) => kind === 'genitive')) return true
  const { start } = words[from]!
  const { end } = words[at]!
  return inside(phrases, { start, end }).some(({ of, key }) => COUNTRY.test(key ?? '') || of.length === 1 && COUNTRY.test(of[0]!.key ?? ''))
}

const COUNTRY = /^[A-Z]{3}$/

/** Phrases that begin in the range, by binary search. */
export function inside(phrases: Reading['phrases'], { start, end }: Range): Reading['phrases'] {
  let low = 0
  for (let high = phrases.length; low < high;) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < phrases.length && phrases[to]!.start < end) to++
  return phrases.slice(low, to)
}
