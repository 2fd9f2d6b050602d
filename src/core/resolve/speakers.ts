import type { Actor, Doubt, Mention, Range } from '../model.js'
import type { AttributionRead, Phrase, UnnamedRead } from '../read/reading.js'
import type { Cast, PlacedBlock, SpeakerAt } from './draft.js'

/**
 * The person behind a speaker phrase: “The surgeon said no. She added that …” has one speaker, by her mention, by an unnamed
 * phrase, or, for a pronoun nobody else resolved, the speaker before.
 */
export class Speakers {
  #last: SpeakerAt | null = null
  /** Actors by the last word of their names, those in capitals left out; once a signature or a label asks. */
  #surnames: ReadonlyMap<string, readonly Actor[]> | undefined
  constructor(private readonly cast: Cast) {}

  /** Attributions must come in text order. */
  at(block: PlacedBlock, { speaker, cue, kind, view }: AttributionRead): SpeakerAt | null {
    if (!speaker) return cue && (kind === 'hearsay-adverb' || kind === 'agentless-passive') ? this.#nobody(block, cue) : null
    const span = block.span(speaker)
    if (!/\p{L}/u.test(span.text)) return null
    const { reading, index } = block
    const unnamed = reading.unnamed.findIndex((read) => read.start < speaker.end && read.end > speaker.start && theirs(read, speaker, reading.block.prose))
    const found: Saying = { block: index, span }
    if (unnamed >= 0) {
      found.unnamed = { block: index, index: unnamed }
      means(found, this.#mention(block, speaker, true))
    } else if (PRONOUN.test(span.text)) {
      const meant = this.#mention(block, speaker)
      const last = this.#last
      if (last !== null && HE.test(span.text) && (meant === undefined || !last.actor && last.unnamed !== undefined)) {
        if (last.actor) found.actor = last.actor
        if (last.unnamed) found.unnamed = last.unnamed
        if (last.actor !== meant?.actor) found.doubt = 'pronoun'
      } else means(found, meant)
    } else {
      const first = this.#mention(block, speaker)
      means(found, first)
      const others = this.#joint(block, speaker, first)
      if (others.length) found.others = others
    }
    if (!view && (found.actor || found.unnamed)) this.#last = found
    return found
  }

  /** Somebody named outside of any sentence, as in a signature. */
  named(block: PlacedBlock, range: Range): SpeakerAt {
    const span = block.span(range)
    const surname = span.text.split(/\s+/).at(-1)!.toLowerCase()
    // “DAHL:” in a transcript: the one Dahl of the draft
    const known = (this.#surnames ??= bySurname(this.cast.actors)).get(surname)
    const found: Saying = { block: block.index, span }
    if (known?.length === 1) found.actor = known[0]!.id
    else means(found, this.#mention(block, range))
    return found
  }

  /** “reportedly” stands where a source would. */
  #nobody(block: PlacedBlock, cue: Range): SpeakerAt | null {
    const { reading, index } = block
    const unnamed = reading.unnamed.findIndex(({ start }) => start === cue.start)
    return unnamed < 0 ? null : { block: index, span: block.span(cue), unnamed: { block: index, index: unnamed } }
  }

  /** “Lund and Dahl said”, “Finland and Estonia said”: whoever else is named in the phrase behind an “and”, in no other’s name. */
  #joint(block: PlacedBlock, range: Range, first: Mention | undefined): string[] {
    const { reading: { phrases, block: { prose } }, index } = block
    if (!prose.slice(range.start, range.end).includes(' and ')) return []
    const others = new Set<string>(first?.others)
    let behind = range.start
    for (let at = phraseFrom(phrases, range.start); at < phrases.length && phrases[at]!.start < range.end; at++) {
      const { start, end, genitive } = phrases[at]!
      if (start < behind || end > range.end) continue
      const and = / and (?:(?:the|a|an) )?$/.test(prose.slice(behind, start))
      if (genitive && !and) continue
      behind = end
      const mention = and && !genitive ? this.cast.mention(index, at) : undefined
      if (mention?.as === 'actor' && mention.actor !== first?.actor) others.add(mention.actor)
    }
    return [...others]
  }

  /** The outermost phrase in the range that is nobody's possessor; with `whole`, only one that begins where the range does. */
  #mention(block: PlacedBlock, range: Range, whole = false): Mention | undefined {
    const { phrases } = block.reading
    let best: Mention | undefined
    let width = 0
    for (let index = phraseFrom(phrases, range.start); index < phrases.length && phrases[index]!.start < range.end; index++) {
      const phrase = phrases[index]!
      if (phrase.end > range.end + 2 || phrase.genitive && phrase.end < range.end || (whole && phrase.start > range.start + 5)) continue
      const mention = this.cast.mention(block.index, index)
      // “Polish radio said”: a demonym before a noun is whose, not who
      if (phrase.end < range.end - 1 && (mention?.form === 'demonym' || mention?.form === 'pronoun' && phrase.start > range.start)) continue
      if (mention && mention.as === 'actor' && phrase.end - phrase.start > width && (!best || phrase.start <= range.start)) {
        best = mention
        width = phrase.end - phrase.start
      }
    }
    return best
  }

  /** Forgets who spoke: a heading begins something new. */
  forget(): void {
    this.#last = null
  }
}

/** Not “has been rumored to” in “Berit Moen, who has been rumored to leave, said”, nor “an aide to the mayor” in “Ole Dahl, an aide to the mayor, said”. */
const theirs = ({ start, class: kind }: UnnamedRead, speaker: Range, prose: string): boolean =>
  start <= speaker.start || kind !== 'hearsay-adverb' && kind !== 'agentless-expectation' && !/^\p{Lu}.*,/su.test(prose.slice(speaker.start, start))

type Saying = { -readonly [Field in keyof SpeakerAt]: SpeakerAt[Field] }

function means(saying: Saying, mention: Mention | undefined): void {
  if (!mention) return
  saying.actor = mention.actor
  if (mention.doubt && WHO.has(mention.doubt)) saying.doubt = mention.doubt
}

function bySurname(actors: readonly Actor[]): Map<string, Actor[]> {
  const found = new Map<string, Actor[]>()
  for (const actor of actors) {
    const { name } = actor
    if (name.toUpperCase() === name) continue
    const surname = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
    const there = found.get(surname)
    if (there) there.push(actor)
    else found.set(surname, [actor])
  }
  return found
}

/** The first phrase that starts at `start` or behind it. */
function phraseFrom(phrases: readonly Phrase[], start: number): number {
  let low = 0
  for (let high = phrases.length; low < high;) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Doubts about who a name is; “Marrow said” with an unknown Marrow is said by Marrow all the same. */
const WHO: ReadonlySet<Doubt> = new Set(['shared-surname', 'given-name', 'short-name', 'shared-office', 'guessed-description', 'rival-pronoun'])

/** Goes back to somebody, where I and we go to the writer or a quoted speaker and “it” to a thing. */
const HE = /^(?:he|she|they|who|his|her|their)$/i
const PRONOUN = /^(?:he|she|they|we|I|it|who|him|her|them|his|their|its)$/i
