import { bodyVoices, hearsayNouns, officeHolders, publicVoices } from '../../lexicon/en/unnamed.js'
import { unnamedWords } from '../../lexicon/en/roles.js'
import type { Range, SourceClass } from '../../model.js'
import type { AttributionRead, Reading, Token } from '../reading.js'
import { confided } from './confided.js'
import type { Described } from './described.js'

/**
 * Whether they told the reporter in confidence, spoke in public or speak as a body: “Two aides said no; critics said yes;
 * Norway’s leaders said nothing.”
 *
 * After section 4 of the annotation guidelines. “Norway’s leaders” are one body that the reader knows; “business leaders”
 * are many people that he does not.
 */
export function classOf(reading: Reading, words: readonly Token[], described: Described, attribution: AttributionRead, speaker: Range, { withheld, placed }: { readonly withheld: boolean, readonly placed: boolean }): SourceClass {
  const { head, role, plural, entry, quantity } = described
  const { addressee, cue } = attribution
  // “as one aide put it” is a way to say, no view
  const view = attribution.view && !(cue && /^puts? it$/.test(reading.block.prose.slice(cue.start, cue.end)))
  if (hearsayNouns.has(head)) return 'media-hearsay-unspecified'
  if (withheld || words.some(({ lower }) => unnamedWords.has(lower))) return 'anonymous'
  if (entry === 'pronoun' || view || !placed && anyone(words, described) || !confided(reading, speaker, attribution, plural)) return 'unnamed-public'
  if (bodyVoices.has(head) && plural && quantity === undefined && entry !== 'indefinite' && ofOneBody(reading, words, described)) return 'collective-institutional'
  // “a senator said”, “two ministers said” keep names back that “ministers said” does not know
  if (officeHolders.has(head) && entry === 'indefinite' && (!plural || described.exact)) return 'anonymous'
  if (publicVoices.has(head) || role?.group && role.type !== 'person' || !role && (head !== 'person' || described.at + 1 === words.length)) return 'unnamed-public'
  // “attorneys for the port said”, “Dahl’s lawyers said”: they speak for a client, in court or out of it
  if (/^(?:lawyer|attorney)$/.test(head) && plural && (entry === 'possessive' || words[described.at + 1]?.lower === 'for')) return 'unnamed-public'
  // “election officials said”: an authority makes it known
  if (head === 'official' && entry === 'bare' && AUTHORITY.test(words[described.at - 1]?.lower ?? '')) return 'unnamed-public'
  if (addressee && PUBLIC.test(reading.block.prose.slice(addressee.start, addressee.end))) return 'unnamed-public'
  return role?.sources || head === 'person' ? 'anonymous' : 'unnamed-public'
}

/**
 * A crowd or a turn of phrase, nobody the reporter can have promised anything: “people said”, “all the guests said”, “thousands of drivers
 * said”, “many in the party said”. “Two people said” and “several in the room” are informants.
 */
function anyone(words: readonly Token[], { head, plural, quantity, at, from }: Described): boolean {
  if (!plural) return head === 'person' && /^(?:someone|somebody|everyone|everybody)$/.test(words[at]!.lower)
  if (quantity !== undefined && quantity >= 100 || words.some(({ lower }) => /^(?:hundreds|thousands|millions)$|-(?:million|thousand)$/.test(lower))) return true
  if (/^(?:all|every|most)$/.test(words[from]!.lower)) return true
  return head === 'person' && (quantity === undefined || LOOSE.test(words[from]!.lower)) && words.slice(from, at).every(({ lower }) => LOOSE.test(lower)) && (words[at]!.lower === 'people' || LOOSE.test(words[at]!.lower))
}

const LOOSE = /^(?:many|some|most|others|other|all|lots|plenty|those)$/

/** What its officials make known is a public service: counts, closures, warnings. */
const AUTHORITY = /^(?:elections?|electoral|polling|fire|weather|emergency|rescue|health|school|transit|traffic|highway|wildlife)$/

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
