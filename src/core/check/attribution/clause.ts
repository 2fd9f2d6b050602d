import { auxiliaries, irregularVerbs, presentVerbs, subjectPronouns } from '../../lexicon/en/grammar.js'
import type { Range } from '../../model.js'
import type { Tag } from './loaded-verb.js'

/**
 * Whether “said” could stand for a verb: in She admitted the crane was old it could, in She admitted the theft it could not.
 *
 * It takes “that …”, a quotation or a clause with a verb of its own; not a thing, not “to …”. Counter-example: “claimed responsibility”.
 */
export function canBeSaid({ content }: Tag, verb: Range, source: string): boolean {
  const after = source.slice(verb.end, verb.end + 240)
  if (!content) return !BOUND.test(after)
  if (content.end <= verb.start) return /^\s*(?:[,.;:!?—–)]|$)|^\s+(?:on|in|at|to|after|before|during|when|as|last|this|while|later|earlier|yesterday|\p{Lu})/u.test(after)
  if (/^[\s,]*(?:on \w+ |last \w+ )?(?:that\b|[:“"])/.test(after)) return true
  if (content.start < verb.end) return /^\s*,/.test(after)
  if (BOUND.test(after) || /[.;:!?]/.test(source.slice(verb.end, content.start))) return false
  return clause(source.slice(content.start, Math.min(content.end, content.start + 200)))
}

const BOUND = /^\s+(?:to|of|on|upon|for|about|against|by|in|into|with|from|as|how|why|what|whether|who|when|where|which|him|her|them|me|us|himself|herself|themselves|itself|so|responsibility|victory|credit|guilt|defeat)\b/i

/** A subject and a verb behind it, before any mark: “the crane had failed”, “she knew”; not “the failed crane”, “documents seized by the port”. */
function clause(text: string): boolean {
  const words = [...text.matchAll(/[\p{L}\p{N}’'-]+|[,.;:!?—–()“”"]/gu)].map(([word]) => word)
  const first = words[0]?.toLowerCase() ?? ''
  const subject = subjectPronouns.has(first) || first === 'there' || first === 'this' || first === 'these'
  for (let index = 1; index < Math.min(words.length, 16); index++) {
    const word = words[index]!.toLowerCase().replaceAll('’', '\'')
    if (/^[,.;:!?—–(]$/.test(word)) return false
    if (/^(?:that|which|who|whose|where)$/.test(word)) return false
    if (auxiliaries.has(word) && !/^(?:going|used|having|being|been|be)$/.test(word) || /n't$/.test(word)) return true
    if (subject && index === 1) return true
    if ((irregularVerbs.has(word) || presentVerbs.has(word)) && !DETERMINED.test(words[index - 1]!.toLowerCase())) return true
    if (word.length > 4 && word.endsWith('ed') && !/^(?:by|in|to|at|under|from|for|on|with)$/.test(words[index + 1]?.toLowerCase() ?? 'by') && !DETERMINED.test(words[index - 1]!.toLowerCase())) return true
  }
  return false
}

const DETERMINED = /^(?:the|a|an|his|her|its|their|this|that|these|those|some|any|no|and|or|of|in)$/
