import { cueForms } from '../lexicon/en/cues.js'
import type { QuoteRead, Token } from './reading.js'

/**
 * Whole utterance, fragment, or no quotation at all: “We will stay,” he said of the “temporary” camp, where “The Tempest” was on.
 *
 * After the annotation guidelines: a clause that is a sentence of its own or follows a colon is direct, a fragment in the
 * writer's sentence partial, one without any speaker scare; titles, nicknames, labels and words as words are mentions.
 */
export interface Around {
  /** Up to four tokens before. */
  readonly before: readonly Token[]
  readonly inside: readonly Token[]
  readonly after: readonly Token[]
  /** A quotation that ended with a comma, and a tag, stand before it in its sentence. */
  readonly interrupted: boolean
  /** It breaks off at a dash and goes on behind the next; it goes on behind a dash. */
  readonly broken: boolean
  readonly resumed: boolean
  /** The two characters before it, spaces left out, and the one behind it. */
  readonly preceding: string
  readonly following: string
}

/** What is on the screen: Choose “Print,” press the “Start” button. */
const SCREEN = /^(?:click|clicks|clicking|clicked|tap|taps|tapping|tapped|press|pressing|presses|pressed|choose|chooses|choosing|select|selects|selecting|selected|type|types|typing|typed|enter|tick|toggle|hit|button|tab)$/
const WIDGET = /^(?:button|buttons|menu|tab|tabs|field|key|icon|option|link|box|checkbox|folder|setting|hashtag)$/
/** Words as words: the term “hub,” spelled “harbor.” */
const WORD = /^(?:word|words|term|terms|phrase|nickname|letter|letters|initials|suffix|prefix|verb|noun|adjective|so-called|spell|spells|spelled|spelt|pronounced|hashtag)$/
/** What a thing is called: a boat nicknamed “Old Ida,” the file named “budget.” */
const CALLED = /^(?:nicknamed|titled|entitled|subtitled|codenamed|headlined|headed|captioned|labeled|labelled|marked|named|dubbed|christened)$/
const MEANS = /^(?:mean|means|meant|meaning|translates|rhymes)$/
const WORK = /^(?:film|films|movie|movies|book|song|songs|single|show|series|novel|play|album|podcast|documentary|program|programme|magazine|poem|memoir|hit|sitcom|musical|opera|anthem|ballad|episode|bestseller|drama|comedy|essay|painting|exhibition|lecture|column|chapter|sculpture|symphony|hymn|story|paper)$/
/** They go by names: the trawler “Ingrid,” Operation “Tide.” */
const NAMED = /^(?:ship|boat|trawler|ferry|yacht|tanker|vessel|submarine|schooner|barge|operation|project|mission|hurricane|storm|horse|band|pub|restaurant|shop|brand)$/
const PERFORMED = /^(?:sang|sing|sings|singing|sung|played|plays|performed|performs|performing|recited|hummed|recorded|watched|screened|directed|reads?|reading)$/
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with|vs\.?|v\.?)$/

export function kindOf(around: Around, inner: string, attributed: ReadonlySet<number>): QuoteRead['kind'] {
  const { before, inside, following, preceding } = around
  const words = inside.filter(({ kind }) => kind === 'word' || kind === 'number')
  const text = inner.trim()
  const prev = before.at(-1)
  const cueBefore = cueBeside(prev?.text === ',' || prev?.text === ':' ? before.slice(0, -1) : before)
  const ended = /[.!?…]$/.test(text)
  const closed = ended || /[,—–-]$/.test(text) || following === ','
  const opensSentence = preceding === '' || /\p{Extended_Pictographic}\ufe0f?$/u.test(preceding) || /[.!?…:]["'”’)]?$/.test(preceding) || /[.!?,]["”]$/.test(preceding)
  const upper = /^[^\p{L}]*\p{Lu}/u.test(text) || /^(?:…|\.\.\.)/.test(text)
  if (!cueBefore && mention(around, words, text, ended)) return 'mention'
  if (opensSentence && (closed || around.broken || words.length > 6) || around.resumed) return 'direct'
  if (preceding.endsWith('—') && ended && upper) return 'direct'
  if (upper && closed && words.length > 1 && (prev?.text === ',' || (cueBefore && prev?.lower !== 'that'))) return 'direct'
  // “The ice,” said Ana Ruiz of the port, “is not moving”
  if (around.interrupted && prev?.text === ',') return 'direct'
  // “No,” she said, “and we never will.”: the second part goes on with the first
  if (prev?.text === ',' && ended && words.length > 2 && cueForms.get(before.at(-2)?.lower ?? '')?.cue.quote) return 'direct'
  if (words.length > 5 || inside.some(({ sentence }) => attributed.has(sentence)) || (prev && attributed.has(prev.sentence))) return 'partial'
  return 'scare'
}

/** A verb that hands over words; not the noun in “the term”, nor what puts a word on a thing or a key (“labeled”, “pressed”). */
function cueBeside(before: readonly Token[]): boolean {
  const last = before.at(-1)
  if (!last || !cueForms.has(last.lower)) return false
  return !(DETERMINER.test(before.at(-2)?.lower ?? '') && (WORD.test(last.lower) || WORK.test(last.lower))) && !SCREEN.test(last.lower) && !/^label(?:l?ed)$/.test(last.lower)
}

const DETERMINER = /^(?:the|a|an|this|that|these|those|its|his|her|their|new|latest|first|last)$/

function mention({ before, after, preceding, following }: Around, words: readonly Token[], inner: string, ended: boolean): boolean {
  const last = before.at(-1)
  const noun = last?.lower === 'the' || last?.text === ',' ? before.at(-2) : last
  const capital = words.every(({ text, lower }) => /^[\p{Lu}\d]/u.test(text) || SMALL.test(lower))
  const next = after[0]
  if (noun && (WORD.test(noun.lower) || WORK.test(noun.lower) || SCREEN.test(noun.lower) && words.length < 5 || CALLED.test(noun.lower) && words.length < 9)) return true
  if (noun && capital && (NAMED.test(noun.lower) || PERFORMED.test(noun.lower) && words.length < 7)) return true
  if (next && words.length < 6 && (WIDGET.test(next.lower) || !ended && MEANS.test(next.lower))) return true
  // By “reform” the board means cuts
  if (last?.lower === 'by' && words.length < 5 && after.some(({ lower }) => MEANS.test(lower))) return true
  // Ana “Tank” Ruiz, Jan (“Jack”) Ruiz; not: the “Tank” parade
  if (words.length < 3 && capital && !ended && (isName(last) && isName(next) || last?.text === '(' && following === ')' && isName(before.at(-2)))) return true
  if (!capital || words.length < 2 || words.length > 8 || /[!?…]$/.test(inner)) return false
  // “Deep Water” is a film; not: “No Deal,” said Ruiz
  if (preceding === '' || /[.:!?]$/.test(preceding)) return !ended && following === ' ' && next !== undefined && /^(?:is|was|has|had|won|opens?|opened|will|tells|told|began|begins|closes|closed|stars|starred|premieres|premiered|runs|ran)$/.test(next.lower)
  return true
}

const isName = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text)
