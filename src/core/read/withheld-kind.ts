import { kindSigns } from '../lexicon/en/reasons.js'
import { barred, disclosing, harms, permission, permitted, speaking } from '../lexicon/en/withholding.js'
import type { Range, ReasonKind } from '../model.js'
import { clauseEnd, rowOf, type Row } from './withheld-words.js'

/**
 * Two reasons that need no terms beside them: “a clerk who was *not allowed to talk to reporters*” and “they *feared losing their posts if they
 * were named*”; and the kind of any reason.
 */
export function kindOf(reason: string): ReasonKind {
  if (disallowed(rowOf(reason)) >= 0) return 'not-authorised'
  const text = ` ${reason.toLowerCase().replaceAll('’', '\'')}`
  if (NAMED.test(text)) return 'fear'
  return kindSigns.find(([, signs]) => signs.some((sign) => text.includes(sign)))?.[0] ?? 'other'
}

/** “not authorised to speak”, “lacked permission to talk”, “barred from commenting”; “Police were not permitted to enter” tells nothing of a source. */
export function disallowedAt(row: Row, theirs: boolean): Range | null {
  const at = disallowed(row)
  if (at < 0) return null
  let from = at
  while (AUX.test(row.words[from - 1] ?? '') || row.words[at] === 'without' && speaking.has(row.words[from - 1] ?? '')) from--
  const subject = row.words[from - 1]
  if (!theirs && subject !== undefined && !SUBJECT.has(subject)) return null
  return { start: row.starts[from]!, end: clauseEnd(row.text, row.starts[from]!) }
}

/** Index of the negation, or of the word that bars. */
function disallowed(row: Row): number {
  const { words } = row
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const discloses = (from: number): boolean => words[from] === 'to' && disclosing.has(/^(?:publicly|openly)$/.test(words[from + 1] ?? '') ? words[from + 2] ?? '' : words[from + 1] ?? '')
    if (permitted.has(word) && discloses(at + 1) || permitted.has(word) && /^(?:publicly|officially)$/.test(words[at + 1] ?? '') && discloses(at + 2)) {
      for (let index = at - 1; index >= Math.max(0, at - 4); index--) if (NOT.test(words[index]!)) return index
    }
    if (/^unauthori[sz]ed$/.test(word) && discloses(at + 1)) return at
    if (permission.has(word) && (discloses(at + 1) || /^(?:from|of)$/.test(words[at + 1] ?? '') && words.slice(at + 2, at + 8).some((each, offset) => each === 'to' && disclosing.has(words[at + 3 + offset] ?? ''))) ) {
      for (let index = at - 1; index >= Math.max(0, at - 5); index--) if (NOT.test(words[index]!) || LACKED.has(words[index]!)) return index
    }
    if (permission.has(word) && words[at - 1] === 'without' && speaking.has(words[at - 2] ?? '')) return at - 1
    // “told not to talk”, “under orders not to comment”; “could not speak publicly”, “not at liberty to say”
    if (word === 'not' && discloses(at + 1)) for (const back of [1, 2, 3]) if (ORDERED.has(words[at - back] ?? '')) return at - back
    if ((UNABLE.has(word) || word === 'not' && UNABLE_NOT.has(words[at - 1] ?? '')) && publicly(row, at + 1)) return word === 'not' ? at - 1 : at
    if (word === 'not' && (/^(?:free|at|in|meant)$/.test(words[at + 1] ?? '')) && words.slice(at + 2, at + 6).some((each, offset) => each === 'to' && disclosing.has(words[at + 3 + offset] ?? ''))) return at
    if (barred.has(word) && words[at + 1] === 'from' && disclosing.has(words[at + 2] ?? '')) return at
  }
  return -1
}

/** “feared losing their posts if they were named”; of a sentence that is theirs, “feared for their posts” is enough. */
export function endangeredAt(row: Row, theirs: boolean): Range | null {
  const { words, starts, text } = row
  for (let at = 0; at < words.length; at++) {
    if (!FEAR.test(words[at]!) || /^(?:no|not|never|without|n't)$/.test(words[at - 1] ?? '') || NOT.test(words[at - 1] ?? '')) continue
    const start = at > 0 && /^(?:out|for)$/.test(words[at - 1]!) ? starts[at - 1]! : starts[at]!
    const end = clauseEnd(text, start)
    const clause = text.slice(start, end).toLowerCase()
    if (NAMED.test(` ${clause}`) || theirs && rowOf(clause).words.some((word) => harms.has(word))) return { start, end }
  }
  return exposed(row, theirs)
}

/** “who said they would be evicted if they were identified”. */
function exposed({ words, starts, text }: Row, theirs: boolean): Range | null {
  const found = NAMED.exec(text)
  if (!found) return null
  const at = starts.findIndex((start) => start > found.index)
  let first = at - 1
  while (first > 0 && !(CLAUSE.has(words[first - 1]!) || /^[.;:“”"]$/.test(words[first - 1]!))) first--
  return theirs || words[first - 1] !== undefined && CLAUSE.has(words[first - 1]!) ? { start: starts[first]!, end: clauseEnd(text, starts[first]!) } : null
}

/** “speak publicly”, “discuss it on the record”, “talk to the press”. */
function publicly({ words }: Row, from: number): boolean {
  const at = words[from] === 'to' ? from + 1 : from
  return disclosing.has(words[at] ?? '') && words.slice(at + 1, at + 9).some((word) => PUBLICLY.has(word))
}

const CLAUSE = new Set(['who', 'said', 'because', ','])
const PUBLICLY = new Set(['publicly', 'openly', 'record', 'press', 'media', 'reporters', 'journalists'])
const UNABLE = new Set(['cannot', 'can\'t', 'couldn\'t', 'unable'])
const UNABLE_NOT = new Set(['could', 'can', 'may', 'must'])
const ORDERED = new Set(['told', 'ordered', 'instructed', 'warned', 'advised', 'orders', 'instructions', 'directed'])
const NOT = /^(?:not|never|neither|nor|no|without|cannot|\p{L}+n't)$/u
const LACKED = new Set(['lacked', 'lacks', 'lacking', 'lack'])
const AUX = /^(?:was|were|is|are|am|had|have|has|did|does|do|been|being)$/
/** Before “was not authorised”: whoever has just been spoken of. */
const SUBJECT = new Set(['who', 'and', 'but', 'he', 'she', 'they', 'because', 'as', 'since', ',', 'neither', 'none', 'both', 'also', '—', '–', 'i', '('])
const FEAR = /^(?:fear|fears|feared|fearing|afraid|fearful|worried|worry)$/
/** “if they were named”, “if his name became public”, “for speaking out”. */
const NAMED = / if (?:he|she|they|(?:his|her|their) (?:names?|identity|identities)) (?:was|were|is|are|became|become|got)? ?(?:ever |publicly )?(?:named|identified|known|published|public|quoted|printed|used|out|came out)\b/
