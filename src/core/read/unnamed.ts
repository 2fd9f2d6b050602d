import { cueForms, type Cue } from '../lexicon/en/cues.js'
import { quantities, rankWords } from '../lexicon/en/roles.js'
import { askingNouns, benchNouns, bystanders, contenders, hearsayNouns, manyBodies, publicVoices, returningNouns, servants, spokenDeeds, uniqueOffices } from '../lexicon/en/unnamed.js'
import type { Range } from '../model.js'
import type { AttributionRead, ReadPlugin, Reading, Token, UnnamedRead } from './reading.js'
import { affiliationOf } from './unnamed/affiliation.js'
import { classOf } from './unnamed/class.js'
import { listenerOf } from './unnamed/confided.js'
import { describe, type Described } from './unnamed/described.js'
import { named } from './unnamed/given.js'
import { laterTerms } from './unnamed/later.js'
import { proximityIn, withheldIn } from './withheld.js'

/**
 * Whose word the reader has, where no name is given: “Two officials familiar with the raid said it had failed.”
 *
 * Only who is reported to have said something counts; envoys who merely travel are no sources. A holder of an office that one
 * person has (“the prime minister said”) is not unnamed.
 */
export const unnamed: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  const found = new Map<number, UnnamedRead>()
  for (const attribution of reading.attributions) {
    const { speaker } = attribution
    const sourceless = agentless(attribution)
    if (sourceless) found.set(sourceless.start, sourceless)
    if (!speaker || found.has(speaker.start) || deed(reading, attribution)) continue
    const read = unnamedAt(reading, speaker, attribution)
    if (read) found.set(speaker.start, read)
  }
  for (const later of laterTerms(reading)) if (![...found.values()].some(({ start, end }) => start < later.end && end > later.start)) found.set(later.start, later)
  reading.unnamed = [...found.values()].sort((a, b) => a.start - b.start)
}

/** “reportedly”, “is expected to”: nobody's word, which is what the reader should be told. */
function agentless({ kind, cue }: AttributionRead): UnnamedRead | null {
  const of = kind === 'hearsay-adverb' ? 'hearsay-adverb' : kind === 'agentless-passive' ? 'agentless-expectation' : null
  return of && cue && { ...cue, class: of, number: 'none', minCount: 0, entry: 'bare', head: '' }
}

/** To refuse, seek or sue is a deed unless its words are quoted; to urge or accuse is speech. */
function deed({ block }: Reading, { cue, quotes, content }: AttributionRead): boolean {
  if (!cue || quotes.length) return false
  const verbs = verbsOf(block.prose, cue)
  // “agreed to meet”, “decided to leave”: what they will do
  if (verbs.some(({ lemma }) => INTENTS.has(lemma)) && /^\s*to\b|(?:^|\s)to\s*$/.test(content[0] ? block.prose.slice(content[0].start - 4, content[0].start + 3) : '')) return true
  if (!verbs.length || verbs.some(({ class: kind, lemma }) => kind !== 'act' || spokenDeeds.has(lemma))) return false
  // “recommended that the bridge be closed” is said in words
  return !content.some(({ start }) => block.prose.slice(Math.max(0, start - 5), start) === 'that ')
}

const INTENTS = new Set('agree decide determine choose plan intend hope want expect resolve prefer aim seek wish offer commit consider vote'.split(' '))

const verbsOf = (prose: string, { start, end }: Range): readonly Cue[] => prose.slice(start, end).toLowerCase().split(/\s+/).flatMap((word) => cueForms.get(word)?.cue ?? [])

function unnamedAt(reading: Reading, speaker: Range, attribution: AttributionRead): UnnamedRead | null {
  if (named(reading, speaker, attribution)) return null
  const words = wordsIn(reading, speaker)
  const described = describe(words)
  if (!described || !takesWord(words, described) || hypothetical(reading, described, attribution)) return null
  const { head, plural, entry, quantity, exact, other, nth } = described
  const { prose } = reading.block
  const from = sentenceStart(reading, speaker.start)
  const sentence = prose.slice(from, Math.min(prose.length, speaker.end + 500))
  const near = sentence.slice(0, sentenceLength(reading, from, sentence.length))
  const withheld = withheldIn(near, from, speaker)
  const seniority = words.slice(0, described.at).find(({ lower }) => rankWords.has(lower))?.text
  const affiliation = affiliationOf(reading, words, described)
  const addressee = attribution.addressee ?? (attribution.cue ? listenerOf(prose, attribution.cue, attribution.content) : undefined)
  const proximity = proximityIn(prose.slice(speaker.start, speaker.end), speaker.start) ?? proximityIn(asideAfter(prose, speaker.end), speaker.end)
  return {
    ...speaker, class: classOf(reading, words, described, attribution, speaker, { withheld: withheld.terms !== undefined || withheld.reason !== undefined, placed: proximity !== undefined }),
    number: plural ? 'plural' : 'one', minCount: plural ? Math.max(2, quantity ?? 2) : 1, entry, head, ...(exact && { exact }), ...(other && { other }), ...(nth !== undefined && { nth }),
    ...withheld, ...(seniority && { seniority }), ...(affiliation && { affiliation }), ...(proximity && { proximity }),
    ...(addressee && { addressee }),
  }
}

/** Whether the reader is asked to take the word of somebody unknown. */
function takesWord(words: readonly Token[], { head, role, plural, entry, quantity, from, at }: Described): boolean {
  // “voters who said they would”: told of, not heard; “officials who said” may well be heard
  if (words.at(-1)?.lower === 'who' && (!returningNouns.has(head) || head === 'person')) return false
  // “intelligence agencies” are bodies, “news agencies” the press
  if (head === 'agencies' && !words.slice(from, at).some(({ lower }) => /^(?:news|wire|press|media)$/.test(lower))) return false
  if (hearsayNouns.has(head)) return head !== 'report' && (entry !== 'definite' || COLLECTIVE.test(head)) && !(head === 'reports' && documents(words, from, at))
  // “according to figures”, “government figures showed” are numbers, “senior party figures” people
  if (head === 'figure' && !words.slice(from, at).some(({ lower }) => rankWords.has(lower) || PEOPLE.test(lower))) return false
  // “Norway, whose leaders said …”: Norway's
  if (words[from]!.lower === 'whose') return false
  // “a reporter asked”, “a judge ruled”
  if (benchNouns.has(head) || !plural && askingNouns.has(head)) return false
  // “Lund’s allies”, “some allies” are people, “Western allies” and “Norway and its allies” are states
  const allies = role?.lemma === 'ally' && (entry === 'possessive' || entry === 'indefinite') && !words.slice(0, at).some(({ lower }) => lower === 'its' || lower === 'their')
  if (role?.group && !allies && role.type !== 'person' && role.type !== 'population' && !/^(?:authority|staff|people|personnel|crew)$/.test(role.lemma)) {
    if (/^\p{Lu}/u.test(words[at]!.text)) return false
    return manyBodies.has(words[at]!.lower) ? entry === 'bare' || entry === 'indefinite' : role.number === 'plural' && entry === 'indefinite' && quantity !== undefined && at - from < 4 && /^(?:some|several|many|most|two|three|four|five)$/.test(words[from]!.lower)
  }
  if (role?.type === 'population' && MASSES.test(role.lemma)) return false
  // “Hacker admits break-in”: a headline, whose story gives the name
  if (!plural && entry === 'bare' && head !== 'person') return false
  if (entry === 'bare' && head === 'individual' || entry === 'definite' && words[at]!.lower === 'people' || contenders.has(head)) return false
  if (!plural && (entry === 'definite' && !returningNouns.has(head) || entry === 'possessive' && !servants.has(head))) return false
  // “all three candidates”, “both women” are those named before
  if (plural && /^(?:both|all)$/.test(words[from]!.lower) && !returningNouns.has(head)) return false
  if (uniqueOffices.has(head) && !plural && (entry !== 'indefinite' || role?.sources === false)) return false
  return !(role && !role.sources && role.type === 'person' && entry === 'possessive') || publicVoices.has(head)
}

/** “A reader would ask why” reports nobody; “many Danes felt betrayed” is no speech, where “analysts expect” is a view that was voiced. */
function hypothetical({ block: { prose } }: Reading, { role, plural, head }: Described, { cue, view, quotes }: AttributionRead): boolean {
  if (!cue) return false
  if (!plural && WOULD.test(prose.slice(Math.max(0, cue.start - 14), cue.start + 6))) return true
  if (quotes.length) return false
  return (view || verbsOf(prose, cue).some(({ class: kind, share }) => kind === 'mind' && (share ?? 0) < 40)) && (!role?.sources || bystanders.has(head))
}

const WOULD = /\b(?:would|might|could|may) /i

const PEOPLE = /^(?:party|establishment|opposition|underworld|religious|military|political|business|industry|community|public|media|conservative|liberal|some|several|many|two|three|four|five)$/
/** “the press” is nobody in particular, “the newspaper” the one named before. */
const COLLECTIVE = /^(?:press|media|rumou?rs?)$/
/** “fundraising reports” are papers; “local reports”, “news reports” and “reports” are hearsay. */
const documents = (words: readonly Token[], from: number, at: number): boolean => words.slice(from, at).some(({ lower }) => !quantities.has(lower) && !PRESS.test(lower))
const PRESS = /^(?:media|press|news|local|several|earlier|recent|initial|first|conflicting|unconfirmed|unverified|early|foreign|previous|multiple|various|other|some|published|international|[a-z]+(?:ian|ish|ese|an|i|ch))$/
/** One body of people that says nothing by itself. */
const MASSES = /^(?:crowd|mob|electorate|public|diaspora|family|tribe|clan|population|community)$/

/** “, who is involved in the inquiry,” behind the description tells of them too. */
const asideAfter = (prose: string, end: number): string => /^, who [^,.;“”"]{3,120}/.exec(prose.slice(end, end + 130))?.[0] ?? ''

const wordsIn = ({ tokens }: Reading, { start, end }: Range): Token[] => {
  let low = 0
  for (let high = tokens.length; low < high;) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const found: Token[] = []
  for (; low < tokens.length && tokens[low]!.start < end; low++) found.push(tokens[low]!)
  return found
}

function sentenceStart({ sentences }: Reading, at: number): number {
  return sentences.findLast(({ start }) => start <= at)?.start ?? 0
}

function sentenceLength({ sentences }: Reading, from: number, length: number): number {
  const end = sentences.find((sentence) => sentence.start === from)?.end ?? from + length
  return Math.min(length, end - from)
}
