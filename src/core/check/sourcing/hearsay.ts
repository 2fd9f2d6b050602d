import type { Surroundings } from '../surroundings.js'
import type { Span } from '../../model.js'
import { oneByOne } from '../../steps.js'
import type { Check, Found } from '../check.js'

const WHOSE = '“{word}”: by whom? Attribute or confirm.'
const SOURCE = 'Name the source'

/**
 * “Reportedly” is not attribution: “The ferry is reportedly for sale” says that somebody said so and not who. After NPR and Reuters.
 *
 * Adverbs of hearsay, and “it is understood that …”. Not: beside a named outlet or “according to”, inside what somebody is reported
 * to have said, or “allegedly” where the sentence says who alleges it, as AP asks: “prosecutors charged that he allegedly …”.
 */
export const hearsay: Check = {
  rule: 'sourcing/hearsay',
  severity: 'warning',
  texts: [WHOSE, SOURCE],
  detect: (resolved) => {
    const words = resolved.sources.flatMap(({ class: kind, spans }) => (kind === 'hearsay-adverb' || kind === 'agentless-expectation' && impersonal(spans[0]?.text ?? '') ? spans.slice(0, 1) : []))
    if (!words.length) return []
    const { passages } = resolved
    return oneByOne(words, (word): Found[] => (answered(word, passages) ? [] : [{
      start: word.start, end: word.end, values: { word: word.text.replace(/\s+/g, ' ') }, wording: WHOSE, fixes: fixes(word, passages.sentenceAt(word.start), resolved.draft.source),
    }]))
  },
}

/** “It is understood that”, “is rumored to”; of “is expected to” `sourcing/agentless` asks. */
export const impersonal = (cue: string): boolean => !/\sto$/.test(cue) || /\b(?:rumou?red|alleged|reported|reputed)\b/i.test(cue)

function answered(word: Span, passages: Surroundings): boolean {
  const sentence = passages.sentenceAt(word.start)
  const earlier = passages.before(sentence)
  return passages.told(word) || DOUBT.test(word.text) || IRONY.test(word.text) && NAMED_SO.test(passages.after(word.end)) || passages.outletIn(sentence) || CREDITED.test(earlier?.text ?? '') || earlier !== null && passages.outletIn(earlier) || POSTED.test(passages.after(word.end)) || /\baccording to\b/i.test(sentence.text) || /alleged/i.test(word.text) && ACCUSER.test(sentence.text)
}

/** “the ostensibly neutral report” and “is supposedly his friend” are the writer's own doubt; “supposedly left on Friday” is somebody's word. */
const DOUBT = /^ostensibly$/i
const IRONY = /^supposedly$/i
const NAMED_SO = /^ (?:an?|the|his|her|its|their|our|my|your|so|too|very|such|non|un)\b/i
/** The sentence before gives the report's outlet: “…, according to the Fjord Post.”, “…, the Fjord Post reported.” */
const CREDITED = /\b(?:according to|told) (?:the )?\p{Lu}[^.!?;:]{1,60}[.!?]["”’']?\s*$/u
/** A pasted post, whose words are the author's: “… — Ole Dahl (@oledahl)”. */
const POSTED = /^[^\n—]{0,150}— [^\n(]{2,40} \(@\w+\)/

/** Who alleges it is said: police, a court, a charge, a suit. */
const ACCUSER = /\b(?:charge[sd]?|charging|accus\w+|indict\w+|prosecut\w+|police|sheriff|detectives?|investigators?|lawsuit|suit|sued|complaint|affidavit|court|arrest\w*|convict\w*|pleaded|testi\w+|allegations?|claims?|claimed)\b/i

/**
 * The adverb gives way to its source: “The ferry is, according to ⟨source⟩, for sale”; at the start “According to ⟨source⟩, …”. Before
 * an adjective (“a reportedly stolen car”) and with “it is understood” words are added instead.
 */
function fixes({ start, end, text }: Span, sentence: Span, draft: string): Found['fixes'] {
  if (/\s/.test(text)) {
    const at = /\sto$/.test(text) ? end - 3 : end
    return [{ title: SOURCE, start: at, end: at, insert: ' by ${1:⟨source⟩}' }]
  }
  const before = draft.slice(sentence.start, start)
  const last = /(\S+)\s+$/.exec(before.slice(-40))?.[1] ?? ''
  if (/^(?:an?|the|this|that|his|her|its|their|our|my|your|one|two|three|some|several|many|no)$|[’']s?$/i.test(last)) {
    const stop = /[.!?]$/.exec(sentence.text.trimEnd())
    const at = sentence.start + sentence.text.trimEnd().length - 1
    return stop ? [{ title: SOURCE, start: at, end: at, insert: ', according to ${1:⟨source⟩}' }] : []
  }
  const closing = /^\s*(?:$|[,.;:!?)\]—–])/.test(draft.slice(end, end + 3)) ? '' : ','
  if (/^\W*$/.test(before)) return [{ title: SOURCE, start, end, insert: `According to \${1:⟨source⟩}${closing}` }]
  if (/[,(;:—–]\s*$/.test(before.slice(-4))) return [{ title: SOURCE, start, end, insert: `according to \${1:⟨source⟩}${closing}` }]
  const gap = /\s*$/.exec(before.slice(-4))![0].length
  return [{ title: SOURCE, start: start - gap, end, insert: `, according to \${1:⟨source⟩}${closing}` }]
}
