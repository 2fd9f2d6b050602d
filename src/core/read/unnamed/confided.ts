import { cueForms, type Cue } from '../../lexicon/en/cues.js'
import { roleNouns } from '../../lexicon/en/roles.js'
import { adverbs } from '../../lexicon/en/small-words.js'
import type { Range } from '../../model.js'
import type { AttributionRead, Reading } from '../reading.js'

/**
 * Whether somebody without a name can have told it to the reporter: “Two aides said the pier was sold.” What is tweeted, shouted, filed,
 * told to somebody else, or done rather than said (“aides retweeted it”, “officials told residents to leave”), anybody could hear.
 *
 * Not covered: what was said at a meeting that the draft does not call public.
 */
export function confided({ block: { prose } }: Reading, speaker: Range, { cue, content, addressee, quotes }: AttributionRead, plural: boolean): boolean {
  // “In the hours after 14 people were hurt a voice said: …”: nobody says that it was they
  if (!cue) return false
  const text = prose.slice(cue.start, cue.end)
  const said = verbIn(text)
  if (said === 'deed' || said && !spoken(said, plural)) return false
  // “did not respond”, “suggested raising the fare”: nothing is told, a thing is proposed
  if (said && (UNANSWERED.test(text) || said.lemma === 'suggest' && /^ \w{2,}ing\b/.test(prose.slice(cue.end, cue.end + 24)))) return false
  // “emails that included aides suggesting a boycott”, not “with aides saying”
  if (/^ $/.test(prose.slice(speaker.end, cue.start)) && /^\w+ing$/i.test(text) && !/\bwith (?:\w+ )?$/i.test(prose.slice(Math.max(0, speaker.start - 14), speaker.start)) && !quotes.length) return false
  const before = prose.slice(Math.max(0, speaker.start - 24), speaker.start)
  // “When a guest suggested a toast, he rose” tells what happened
  if (/\b(?:when|whenever|after|until|before|once) $/i.test(before)) return false
  // “in his memo to employees”, “reminded his staff”
  if (cue.end < speaker.start ? said && ADDRESSING.has(said.lemma) && !quotes.length : /\bto (?:the |his |her |its |their )?$/.test(before)) return false
  const place = text.search(/ (?:on|in|at|during|online)\b/)
  const behind = place < 0 ? cue.end : cue.start + place
  if (OPENLY.test(prose.slice(behind, cue.end + 60)) || STATED.test(prose.slice(Math.max(0, speaker.start - 90), speaker.start))) return false
  const listener = addressee ?? listenerOf(prose, cue, content)
  return !listener || reporter(prose.slice(listener.start, listener.end))
}

/** Who was told, where the verb asks for it: “…,” an employee told the Fjord radio station. */
export function listenerOf(prose: string, cue: Range, content: readonly Range[]): Range | undefined {
  const said = verbIn(prose.slice(cue.start, cue.end))
  if (!said || said === 'deed' || !ADDRESSING.has(said.lemma)) return undefined
  const start = cue.end + /^\s*/.exec(prose.slice(cue.end, cue.end + 4))![0].length
  const end = listenerEnd(prose, start, content)
  return end > start ? { start, end } : undefined
}

/** The verb that reports; a deed where none does (“has drawn criticism”, “started to portray”, “must declare”); none in “according to”. */
function verbIn(cue: string): Cue | 'deed' | null {
  const words = cue.toLowerCase().split(/\s+/)
  if (/\b(?:according|per|put|puts|by|from|in the words?)\b|^[’']s$/i.test(cue)) return null
  for (const word of words) {
    const form = cueForms.get(word)
    if (form) return form.cue
    if (!HELPING.test(word) && !word.endsWith('ly') && !adverbs.has(word)) return 'deed'
  }
  return null
}

const HELPING = /^(?:has|have|had|is|are|was|were|be|been|being|do|does|did|who|that|which|not|n’t|didn’t|haven’t|’s|’ve|’d|would|also|even|later|still|again|once|then|now|just|too|have|all|both|went|goes|on|in)$/

/** To announce, to tweet, to shout is to speak before everybody; what a group praises or condemns it does as well. */
function spoken({ lemma, class: kind }: Cue, plural: boolean): boolean {
  if (OPEN.has(lemma) || kind === 'write') return false
  return kind !== 'act' && !VOWS.has(lemma) || !plural
}

const OPEN = new Set(('announce declare proclaim testify brand dub label portray tweet retweet post blog shout yell scream chant roar cry cheer boo bellow holler heckle hail denounce ' +
  'retort rail rage swear').split(' '))

const UNANSWERED = /\b(?:not|never|n[’']t)\b.*\b(?:respond|reply|answer|comment)/i
const VOWS = new Set('promise vow pledge threaten'.split(' '))

/** Verbs that say whom one speaks to. */
const ADDRESSING = new Set('tell inform remind reassure assure notify brief advise'.split(' '))

/** “noted on Twitter”, “said in a statement”, “said at a news conference”. */
const OPENLY = /^,? (?:\w+ ){0,2}?(?:on (?:twitter|facebook|instagram|reddit|youtube|tiktok|social media|the internet|the radio|air|the record)|online|in (?:a|an|the|his|her|its|their) (?:\w+ )?(?:tweet|post|statement|filing|filings|lawsuit|op-ed|release|video|petition|complaint|affidavit|brief)|(?:at|during|in) (?:a|the|an) (?:\w+ )?(?:rally|conference|hearing|town hall|trial|debate)|in court)\b/i
/** “In a statement for this story, an official said”. */
const STATED = /(?:^|[.!?”"] )In (?:a|an|the|its|their|his|her) (?:\w+ )?(?:statement|tweet|filing|post|release|lawsuit|complaint|speech|address|sermon|lecture|testimony)\b[^.!?]*$/

/** Told us, or told an outlet, which knows the name; not “told residents”, “told him”. */
function reporter(listener: string): boolean {
  const words = listener.trim().split(/[\s,]+/)
  if (/\b(?:reporters?|journalists?|correspondents?|newspaper|magazine|paper|website|site|station|agency|channel|network|outlet|us|me|pool|radio|television|broadcaster)\b/i.test(listener)) return true
  if (words[0] === '' || /^(?:that|how|what|why|when|where|of|about|the story)$/i.test(words[0]!)) return true
  if (/^(?:him|her|them|it|you|himself|herself|themselves|each|one|people|everyone|everybody|anyone)$/i.test(words[0]!)) return false
  const people = words.slice(0, 5).some((word) => /^\p{Ll}/u.test(word) && (roleNouns.get(word)?.type === 'person' || word.endsWith('s')))
  return !people && /^(?:(?:the|a|an|this|our|\p{Ll}+) )?\p{Lu}/u.test(listener.trim())
}

const listenerEnd = (prose: string, from: number, content: readonly Range[]): number => {
  const next = content.find(({ start }) => start >= from)?.start
  const stop = prose.slice(from, from + 60).search(/[.,;:“"!?]/)
  return Math.min(prose.length, next ?? from + 60, stop < 0 ? from + 60 : from + stop)
}
