import { cueForms, nounCues } from '../../lexicon/en/cues.js'
import { negations } from '../../lexicon/en/grammar.js'
import type { Range } from '../../model.js'
import { DEED, DENIAL } from '../attribution-verbs.js'
import type { AttributionRead, Reading } from '../reading.js'
import type { Heard } from './listener.js'
import type { Words } from './rank-features.js'
import { PAD, type Row } from './row.js'
import { tagOf } from './tagger.js'

/** Of attributions as likely as this, nineteen in twenty are right (`polnear.sure-right` of docs/accuracy.md counts them). */
const SURE = 0.41

/** What was heard as ranges of the prose, with the quotations it holds: Ruiz said the pumps had “never worked” is mixed. */
export function attributionOf({ quotes, times, block: { prose } }: Reading, row: Row, { cue, source, content: heard, chance, cueChance }: Heard): AttributionRead | null {
  const range = ([from, to]: Words): Range => ({ start: row.start[from]!, end: row.end[to - 1]! })
  // “…, said an aide, who asked not to be named”: on what terms is no part of what
  const said = heard.filter(([from]) => !(/^who$/i.test(row.text(from)) && WITHHELD.test(row.text(from + 1))))
  const content = said.length ? said : heard
  const parts = content.map((words) => range(hugged(row, words)))
  const held: number[] = []
  let bare = false
  for (const [index, { start, end, depth, kind }] of quotes.entries()) {
    if (depth === 0 && kind !== 'mention' && parts.some((part) => part.start <= start + 1 && part.end >= end - 1)) held.push(index)
  }
  for (const [from, to] of content) for (let at = from; at < to; at++) if (!row.mark[at + PAD] && !within(row.start[at]!, held, quotes)) bare = true
  const verb = prose.slice(row.start[cue[0]], row.end[cue[1] - 1])
  const negated = words(row, cue).some((word) => negations.has(word))
  if (empty(row, cue, source, content, negated) || ANONYMOUS.test(prose.slice(row.start[cue[0]], row.start[cue[0]]! + 120))) return null
  // “spoke for an hour”
  if (parts.every((part) => times.some(({ start, end }) => start <= part.start && end >= part.end))) return null
  const direct = held.length > 0 && !bare
  const sure = chance * cueChance >= SURE
  return {
    kind: direct ? 'direct' : held.length ? 'mixed' : lemmas(row, cue).some((lemma) => DENIAL.test(lemma)) ? 'denial' : 'indirect',
    cue: range(cue), speaker: source && !(TOLD.test(verb) && source[1] <= cue[0]) ? timeless(prose, times, range(withClause(row, whole(row, source), cue))) : null, content: direct ? held.map((index) => ({ start: quotes[index]!.start, end: quotes[index]!.end })) : parts,
    quotes: held, negated, ...(!spoken(row, cue) && { view: true as const }), confidence: sure ? 'high' : 'low', ...(!sure && { doubt: cueChance < 0.9 ? 'weak-cue' as const : 'guessed-borders' as const }),
  }
}

/** “asked that her name be withheld”: on what terms somebody speaks is no part of what is said. */
const ANONYMOUS = /^(?:ask|request|insist|demand|declin|refus|prefer|want|wish)\S* (?:\S+ ){0,5}?(?:anonym\w*|unnamed|named|identified|quoted by name|names? (?:not )?(?:be|to be|withheld|used|printed|published))\b/i

/** “did not say why” tells nothing, “the claim that the pumps ran” is nobody’s. */
function empty(row: Row, cue: Words, source: Words | null, content: Heard['content'], negated: boolean): boolean {
  if (!source && nounCues.has(row.text(cue[1] - 1).toLowerCase())) return true
  // “Dahl, asked about the crane, left”: others asked
  if (/^(?:asked|questioned|pressed)$/.test(row.text(cue[0])) && cue[0] > 0 && row.text(cue[0] - 1) === ',' && source && source[1] === cue[0] - 1) return true
  // “reported it twice”, “told him”: that they spoke, not what they said
  if (content.length === 1 && content[0]![1] - content[0]![0] < 4 && /^(?:it|him|her|them|us|me)$/i.test(row.text(content[0]![0])) && !spans(row, content[0]!, VERB) && !spans(row, content[0]!, AUX)) return true
  return negated && /^(?:whether|if|how|why|what|when|where|who)$/.test(row.text(content[0]![0])) && /^(?:say|said|tell|told)$/.test(row.text(cue[1] - 1))
}

/** “(“a crook,” said Lund) left”: a speaker does not leave the brackets. */
function whole(row: Row, [from, to]: Words): Words {
  for (let at = from, open = 0; at < to; at++) {
    if (row.text(at) === '(') open++
    else if (row.text(at) === ')' && --open < 0) return at > from ? [from, at] : [from, to]
  }
  return [from, to]
}

/** “a clerk, who was there, said”: what a short clause behind a speaker tells belongs to the speaker; not on what terms (“who asked not to be named”). */
function withClause(row: Row, [from, to]: Words, cue: Words): Words {
  const last = cue[0] - 1
  if (last - to < 2 || last - to > 8 || row.text(to) !== ',' || row.text(to + 1) !== 'who' || row.text(last) !== ',') return [from, to]
  if (WITHHELD.test(row.text(to + 2))) return [from, to]
  for (let at = to + 2; at < last; at++) if (/^(?:[,;:.!?()—–]|--|["“”])$/.test(row.text(at))) return [from, to]
  return [from, last]
}

const WITHHELD = /^(?:ask|request|insist|demand|declin|refus|prefer|want|wish|spoke|speak|agree)/

/** “Petra Lund, who runs the pumps, on Monday”: the day is not hers. */
function timeless(prose: string, times: Reading['times'], { start, end }: Range): Range {
  const last = times.find((time) => time.end === end && time.start > start && /day$/i.test(prose.slice(time.start, end)))
  const cut = last ? start + prose.slice(start, last.start).replace(/,? (?:on )?$/, '').length : end
  return { start, end: cut > start ? cut : end }
}

/** “The council was told …”: told, not telling. */
const TOLD = /\b(?:am|is|are|was|were|be|been|being)\b.*\b(?:told|asked|informed|warned|assured)$/i

const VERB = tagOf('VERB')
const AUX = tagOf('AUX')
const spans = (row: Row, [from, to]: Words, tag: number): boolean => row.tag.subarray(from + PAD, to + PAD).includes(tag)

const words = (row: Row, [from, to]: Words): string[] => Array.from({ length: to - from }, (_, at) => row.text(from + at).toLowerCase().replaceAll('’', '\''))
const lemmas = (row: Row, cue: Words): string[] => words(row, cue).flatMap((word) => cueForms.get(word)?.cue.lemma ?? [])

/** A verb or noun of speech is in the cue: “told reporters”, “in a statement”. Counter-examples: “believes”, “is seeking”, “declined”, “discussed”. */
const spoken = (row: Row, cue: Words): boolean => words(row, cue).some((word) => {
  const known = cueForms.get(word)?.cue ?? nounCues.get(word)
  return known ? known.class !== 'mind' && known.class !== 'show' && !DEED.test(known.lemma) && known.lemma !== 'discuss' : word === 'according'
})

const within = (at: number, held: readonly number[], quotes: Reading['quotes']): boolean => held.some((index) => quotes[index]!.start <= at && quotes[index]!.end > at)

/** With the quotation marks that hug it, and the comma or full stop before a closing one. */
function hugged(row: Row, [from, to]: Words): Words {
  const start = from > 0 && row.quote[from - 1 + PAD] === 2 ? from - 1 : from
  const end = row.quote[to + PAD] === 3 ? to + 1 : row.mark[to + PAD] && row.quote[to + 1 + PAD] === 3 ? to + 2 : to
  return [start, Math.min(end, row.size)]
}
