import { aidNouns, aidVerbs, giveVerbs } from '../lexicon/en/aid.js'
import { armedVerbs, forceMatter, forceNouns, forceVerbs, launchVerbs, moveVerbs, plainlyForce, stateVerbs, weapons } from '../lexicon/en/force.js'
import { sportWords } from '../lexicon/en/channels.js'
import { near, sentencesOf, type Sentence } from './contact-sentence.js'
import type { DeedRead, ReadPlugin, Reading } from './reading.js'

/**
 * Force that is used and aid that is given, which a desk wants somebody’s word for: “Peru has sent the rebels rifles, and its
 * jets bombed the pass.” One deed a sentence. Who they are, and whether a source is given, is for the whole draft to say.
 *
 * Counter-examples: “to bomb the pass”, “would send rifles” (nothing happened); “the union launched a strike”; “raided the fridge”
 * (no party).
 */
export const deeds: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  reading.deeds = deedsIn(reading)
}

function deedsIn(reading: Reading): DeedRead[] {
  return sentencesOf(reading, (lower) => TELLING.has(lower)).flatMap((sentence) => {
    const parties = sentence.items.flatMap(({ kind, phrases }) => (kind === 'party' ? phrases : [])).filter((index) => reading.phrases[index]!.as === 'actor')
    if (!parties.length || sentence.lower(sentence.items.length - 1) === '?' || sentence.items.some(({ lower }) => sportWords.has(lower))) return []
    const found = deedIn(sentence)
    return found ? [{ start: sentence.start, end: sentence.end, trigger: { start: sentence.items[found.at]!.start, end: sentence.items[found.at]!.end }, kind: found.kind, parties }] : []
  })
}

const TELLING: ReadonlySet<string> = new Set([...forceVerbs, ...armedVerbs, ...stateVerbs, 'shot', ...launchVerbs, ...moveVerbs, ...giveVerbs, ...aidVerbs])

function deedIn(sentence: Sentence): { at: number; kind: DeedRead['kind'] } | null {
  for (let at = 0; at < sentence.items.length; at++) {
    const { kind, lower } = sentence.items[at]!
    if (kind !== 'word' || !TELLING.has(lower) || unreal(sentence, at)) continue
    if (forces(sentence, at, lower)) return { at, kind: 'force' }
    if (aids(sentence, at, lower)) return { at, kind: 'aid' }
  }
  return null
}

function forces(sentence: Sentence, at: number, lower: string): boolean {
  if (forceVerbs.has(lower)) return !policed(sentence, at)
  // “mounted a cross-border raid”; not “mounted a campaign” for votes
  if (launchVerbs.has(lower)) {
    // “strikes were launched”; not “bombs launched from the coast”, which somebody may plan
    const noun = either(sentence, at, 5, forceNouns)
    if (noun >= 0 && (noun > at || [1, 2, 3].some((back) => BE.has(sentence.lower(at - back)))) && [noun - 1, noun].some((place) => plainlyForce.has(sentence.lower(place)))) return true
  }
  if (moveVerbs.has(lower) && eitherMatter(sentence, at, 5)) return true
  // “shot down a drone”; “seized two tankers”, not “seized on the report”
  if (stateVerbs.has(lower) && sentence.lower(at + 1) !== 'on' || lower === 'shot' && sentence.lower(at + 1) === 'down') return ruled(sentence, at)
  return armedVerbs.has(lower) && (armed(sentence, at) || /^(?:in|by)$/.test(sentence.lower(at + 1)) && near(sentence, at, 7, plainlyForce) >= 0)
}

/** “raided by police” is a matter of law. */
function policed(sentence: Sentence, at: number): boolean {
  for (let place = Math.max(0, at - 4); place <= at + 4 && place < sentence.items.length; place++) if (POLICE.test(sentence.items[place]!.text)) return true
  return false
}

/** A state or its army stands right before: “Chile | has | seized”. */
function ruled(sentence: Sentence, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const party = sentence.party(before)
    if (party) return !party.genitive && party.phrases.some((index) => RULED.test(sentence.phrases[index]!.type ?? '')) && !POLICE.test(party.text)
    if (sentence.items[before]!.kind === 'mark') return false
  }
  return false
}

function aids(sentence: Sentence, at: number, lower: string): boolean {
  if (aidVerbs.has(lower)) return sentence.party(at + 1) !== null
  return giveVerbs.has(lower) && either(sentence, at, 9, aidNouns) >= 0
}

/** Who acts is an army, an armed group or a weapon, a few words before: “rebel snipers | killed”, “the brigade | has | captured”. */
function armed(sentence: Sentence, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const party = sentence.party(before)
    const { lower } = sentence.items[before]!
    if (party) return !party.genitive && party.phrases.some((index) => ARMED.test(sentence.phrases[index]!.type ?? '')) && !POLICE.test(party.text)
    if (weapons.has(lower)) return true
    if (sentence.items[before]!.kind === 'mark') return false
  }
  return false
}

/** Before or behind, in the same clause. */
function either(sentence: Sentence, at: number, reach: number, set: ReadonlySet<string>): number {
  const behind = near(sentence, at, reach, set)
  return behind >= 0 ? behind : near(sentence, at, -reach, set)
}

/** Troops may be a word of their own or the head of a party: “moved | Chilean troops”. */
function eitherMatter(sentence: Sentence, at: number, reach: number): boolean {
  for (let place = Math.max(0, at - reach); place <= at + reach && place < sentence.items.length; place++) {
    const { kind, lower, text } = sentence.items[place]!
    if (kind === 'word' ? forceMatter.has(lower) : kind === 'party' && forceMatter.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())) return true
  }
  return false
}

/** “would have bombed”, “if troops attacked”, “to keep from being attacked”, “never sent troops” stays: that it did not happen is news too. */
function unreal(sentence: Sentence, at: number): boolean {
  const last = sentence.lower(at - 1)
  if (GOVERNED.has(last) || /^(?:be|having|being)$/.test(last) && GOVERNED.has(sentence.lower(at - 2))) return true
  // “airstrikes, arming the opposition” is a list of things one may do; “is arming”, “warplanes striking” is done
  if (sentence.lower(at).endsWith('ing') && !sentence.party(at - 1) && !weapons.has(last) && ![1, 2, 3].some((back) => BE.has(sentence.lower(at - back)))) return true
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) if (UNREAL.has(sentence.lower(before))) return true
  return false
}

const BE = new Set(['is', 'are', 'was', 'were', 'been', 'began', 'started', 'continues', 'continued', 'keeps', 'kept', 'be', 'by'])
const UNREAL = new Set(['will', 'would', 'could', 'might', 'should', 'may', 'must', 'if', 'whether', 'unless'])
/** “of bombing the pass”, “to raid”: named, not told. */
const GOVERNED = new Set(['to', 'of', 'for', 'from', 'against', 'without', 'about', 'by'])
const ARMED = /^armed-(?:force|group)$/
const RULED = /^(?:armed-(?:force|group)|state|government|metonym)$/
const POLICE = /\b(?:police|officers?|deput(?:y|ies)|agents?)\b/i
