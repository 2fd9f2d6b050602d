import type { Doubt } from '../model.js'
import { adverbs, auxiliaries, determiners, irregularVerbs, possessives, prepositions, subjectPronouns } from '../lexicon/en/grammar.js'
import { roleNouns } from '../lexicon/en/roles.js'
import type { Spoken } from './attribution-verbs.js'
import type { Item } from './grammar/row.js'
import type { Stretch } from './grammar/subjects.js'
import { hasVerb } from './grammar/words.js'

/**
 * Why a reader should not rely on an attribution: Lund said that the pumps had stopped leaves nothing to doubt; in Lund noted the
 * delay the verb may mean that she saw it. Undefined where nothing is in doubt.
 *
 * Counted in PolNeAR (training part): what is left without a doubt was right 95 times in 100, what has one 60 times.
 */
export function doubtOf(row: readonly Item[], { speaker, cue, contents, kind, sure, addressee }: Spoken): Doubt | undefined {
  if (speaker && !plausible(row, speaker)) return 'guessed-speaker'
  if (kind === 'quote') return sure ? undefined : 'guessed-borders'
  const verb = row[cue.from]!
  const first = contents[0]!
  const before = first.from < cue.from
  const that = row[first.from - 1]?.lower === 'that'
  if (verb.lower !== 'according') {
    const { form } = verb
    if (!form || form.as.includes('gerund') || !form.cue.clause || !/^(?:say|write|deny)$/.test(form.cue.class)) return 'weak-cue'
    const { lemma, share = 0 } = form.cue
    const left = row[cue.from - 1]
    // “Lund’s claim that”: the noun may hold a belief
    if (left && (left.kind === 'genitive' || possessives.has(left.lower))) return 'weak-cue'
    if (lemma !== 'say' && !(lemma === 'tell' && addressee) && !(that && share >= 40)) return 'weak-cue'
    if (!that && !before && lemma !== 'tell' && first.from !== cue.to && row[first.from - 1]!.text !== ':') return 'guessed-borders'
  }
  return sure && whole(row, first, contents) ? undefined : 'guessed-borders'
}

/** “Lund”, “the engineer”, “two aides”; not “has since” nor “hours after the tide turned”. */
function plausible(row: readonly Item[], { from, to }: Stretch): boolean {
  const first = row[from]!
  if (to - from > 9) return false
  const name = first.capital && !prepositions.has(first.lower) && !adverbs.has(first.lower)
  if (!name && !determiners.has(first.lower) && !possessives.has(first.lower) && !subjectPronouns.has(first.lower) && first.kind !== 'number' && !roleNouns.has(row[to - 1]!.lower)) return false
  for (let at = from; at < to; at++) {
    const { lower, capital, kind } = row[at]!
    if (kind === 'genitive') continue
    if (!capital && (auxiliaries.has(lower) || irregularVerbs.has(lower)) || /^(?:that|who|which|when|while|because|after|before|himself|herself)$/.test(lower)) return false
  }
  return true
}

/** A clause of four words or more that begins as one; “it would not” is one too. */
function whole(row: readonly Item[], first: Stretch, contents: readonly Stretch[]): boolean {
  let words = 0
  for (const { from, to } of contents) for (let at = from; at < to; at++) words += row[at]!.kind === 'quote' ? 3 : row[at]!.kind === 'mark' ? 0 : 1
  const { lower } = row[first.from]!
  return words > (subjectPronouns.has(lower) ? 2 : 3) && !/^(?:to|on|in|at|by|for|of|with|from|about|and|or|but)$/.test(lower) && contents.some(({ from, to }) => hasVerb(row, from, to) || to - from < 9 && row[from]!.kind === 'quote')
}
