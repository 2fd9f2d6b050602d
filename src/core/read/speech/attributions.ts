import { cueForms, nounCues } from '../../lexicon/en/cues.js'
import type { Range } from '../../model.js'
import type { AttributionRead, Reading } from '../reading.js'
import type { Heard } from './listener.js'
import type { Words } from './rank-features.js'
import { PAD, type Row } from './row.js'

/** Of attributions as likely as this, nineteen in twenty are right (docs/models/speech.md says how that was counted). */
const SURE = 0.45

/** “denies”, “disputed”: what follows is said not to be so. */
const DENIAL = /\b(?:den(?:y|ies|ied|ying)|(?:disput|refut|rebutt?)(?:e|es|ed|ing|s)?)\b/i
const NEGATION = /\b(?:not|never|cannot)\b|n['’]t\b/i

/** What was heard as ranges of the prose, with the quotations it holds: Ruiz said the pumps had “never worked” is mixed. */
export function attributionOf({ quotes, times, block: { prose } }: Reading, row: Row, { cue, source, content, chance, cueChance }: Heard): AttributionRead | null {
  const range = ([from, to]: Words): Range => ({ start: row.start[from]!, end: row.end[to - 1]! })
  const parts = content.map((words) => range(hugged(row, words)))
  const held: number[] = []
  let bare = false
  for (const [index, { start, end, depth, kind }] of quotes.entries()) {
    if (depth === 0 && kind !== 'mention' && parts.some((part) => part.start <= start + 1 && part.end >= end - 1)) held.push(index)
  }
  for (const [from, to] of content) for (let at = from; at < to; at++) if (!row.mark[at + PAD] && !within(row.start[at]!, held, quotes)) bare = true
  const said = prose.slice(row.start[cue[0]], row.end[cue[1] - 1])
  if (empty(row, cue, source, content, NEGATION.test(said)) || ANONYMOUS.test(prose.slice(row.start[cue[0]], row.end[content.at(-1)![1] - 1]))) return null
  // “spoke for an hour”
  if (parts.every((part) => times.some(({ start, end }) => start <= part.start && end >= part.end))) return null
  const direct = held.length > 0 && !bare
  const sure = chance * cueChance >= SURE
  return {
    kind: direct ? 'direct' : held.length ? 'mixed' : DENIAL.test(said) ? 'denial' : 'indirect',
    cue: range(cue), speaker: source && !(TOLD.test(said) && source[1] <= cue[0]) ? timeless(prose, range(source)) : null, content: direct ? held.map((index) => ({ start: quotes[index]!.start, end: quotes[index]!.end })) : parts,
    quotes: held, negated: NEGATION.test(said), ...(!spoken(row, cue) && { view: true as const }), confidence: sure ? 'high' : 'low', ...(!sure && { doubt: cueChance < 0.9 ? 'weak-cue' as const : 'guessed-borders' as const }),
  }
}

/** “asked that her name be withheld”: on what terms somebody speaks is no part of what is said. */
const ANONYMOUS = /^(?:ask|request|insist|demand|declin|refus|prefer|want|wish)\S* (?:\S+ ){0,5}?(?:anonym\w*|unnamed|named|identified|quoted by name|names? (?:not )?(?:be|to be|withheld|used|printed|published))\b/i

/** “did not say why” tells nothing, “the claim that the pumps ran” is nobody’s. */
function empty(row: Row, cue: Words, source: Words | null, content: Heard['content'], negated: boolean): boolean {
  if (!source && nounCues.has(row.text(cue[1] - 1).toLowerCase())) return true
  // “Dahl, asked about the crane, left”: others asked
  if (/^(?:asked|questioned|pressed)$/.test(row.text(cue[0])) && cue[0] > 0 && row.text(cue[0] - 1) === ',' && source && source[1] === cue[0] - 1) return true
  return negated && /^(?:whether|if|how|why|what|when|where|who)$/.test(row.text(content[0]![0])) && /^(?:say|said|tell|told)$/.test(row.text(cue[1] - 1))
}

/** “Petra Lund, who runs the pumps, on Monday”: the day is not hers. */
function timeless(prose: string, { start, end }: Range): Range {
  const day = /,? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.exec(prose.slice(start, end))
  return { start, end: day && day.index > 0 ? start + day.index : end }
}

/** “The council was told …”: told, not telling. */
const TOLD = /\b(?:am|is|are|was|were|be|been|being)\b.*\b(?:told|asked|informed|warned|assured)$/i

/** Done rather than said: “declined to comment”, “agreed to open the books”. */
const DEED = /^(?:decline|refuse|agree|offer|volunteer|commit|resolve|undertake|discuss)$/

/** A verb or noun of speech is in the cue: “told reporters”, “in a statement”. Counter-examples: “believes”, “is seeking”. */
function spoken(row: Row, [from, to]: Words): boolean {
  for (let at = from; at < to; at++) {
    const word = row.text(at).toLowerCase()
    const cue = cueForms.get(word)?.cue ?? nounCues.get(word)
    if (cue ? cue.class !== 'mind' && cue.class !== 'show' && !DEED.test(cue.lemma) : word === 'according') return true
  }
  return false
}

const within = (at: number, held: readonly number[], quotes: Reading['quotes']): boolean => held.some((index) => quotes[index]!.start <= at && quotes[index]!.end > at)

/** With the quotation marks that hug it, and the comma or full stop before a closing one. */
function hugged(row: Row, [from, to]: Words): Words {
  const start = from > 0 && row.quote[from - 1 + PAD] === 2 ? from - 1 : from
  const end = row.quote[to + PAD] === 3 ? to + 1 : row.mark[to + PAD] && row.quote[to + 1 + PAD] === 3 ? to + 2 : to
  return [start, Math.min(end, row.size)]
}
