import type { Mention, Range, Source, Span } from '../../core/index.js'
import type { Facts } from '../cards/facts.js'
import { within } from '../place.js'
import { isUnnamed } from '../words.js'

/** Whom a place of the draft stands for: one actor, several (“the two coast guards”), or a source that has a phrase and no name. */
export interface Who {
  /** The words that stand for them here. */
  readonly at: Range
  readonly actors: readonly string[]
  readonly source?: Source
}

/** By the innermost name, phrase or pronoun at an offset: “Portuguese” in “a senior Portuguese official” is Portugal. */
export function whoAt(facts: Facts, offset: number): Who | undefined {
  const here = (range: Range): boolean => within(offset, range)
  const mention = narrowest(facts.analysis.mentions.filter(here))
  const phrases = facts.analysis.sources.filter((source) => somebody(facts, source)).flatMap((source) => source.spans.filter(here).map(({ start, end }) => ({ start, end, source })))
  const phrase = narrowest(phrases)
  // “officials” is the head of “officials in both capitals” and no further party
  const head = mention && phrase && mention.form === 'description' && mention.start === phrase.start
  if (phrase && (!mention || head || length(phrase) < length(mention))) {
    const actor = phrase.source.actor ?? (head ? mention.actor : undefined)
    return { at: phrase, actors: actor === undefined ? [] : [actor], source: phrase.source }
  }
  return mention && { at: mention, actors: unique([mention.actor, ...(mention.others ?? [])]), ...sourceOf(facts, mention) }
}

/** Who speaks by the cue at an offset: “said”, “according to”. */
export function speakerAt(facts: Facts, offset: number): Who | undefined {
  const { quotes, statements } = facts.analysis
  for (const { cue, id, others } of [...quotes.map((quote) => ({ ...quote, id: quote.speaker })), ...statements.map((statement) => ({ ...statement, id: statement.source }))]) {
    if (!cue || !within(offset, cue)) continue
    const sources = [id, ...(others ?? [])].flatMap((one) => facts.source(one) ?? []).filter((source) => !facts.isNobody(source))
    const [source] = sources
    if (source) return { at: cue, actors: unique(sources.flatMap(({ actor }) => actor ?? [])), ...(isUnnamed(source) ? { source } : {}) }
  }
  return undefined
}

/** Every place that stands for them, in text order, a phrase before the name in it. */
export function placesOf({ analysis: { mentions } }: Facts, { actors, source }: Who): Range[] {
  const theirs = mentions.filter(({ actor, others }) => actors.includes(actor) || others?.some((other) => actors.includes(other)))
  let reach = -1
  return [...theirs, ...(source?.spans ?? [])].sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start, end }) => {
    if (start < reach) return false
    reach = end
    return true
  })
}

/** Where each of them comes in with a full name, or with the fullest that the draft has. */
export function firstsOf(facts: Facts, { actors, source }: Who): Range[] {
  const found = actors.flatMap((actor) => firstFull(facts, actor) ?? [])
  return found.length ? found.filter((one, index) => found.findIndex(({ start, end }) => start === one.start && end === one.end) === index) : (source?.spans.slice(0, 1) ?? [])
}

/** “Foreign Minister Sunna Brekkan” before “Brekkan” before “the minister”. */
export function firstFull({ analysis: { mentions } }: Facts, actor: string): Span | undefined {
  const theirs = mentions.filter((mention) => mention.actor === actor || mention.others?.includes(actor))
  const best: ((mention: Mention) => boolean)[] = [({ form, as }) => form === 'full' && as === 'actor', ({ form }) => form === 'full', ({ name }) => name !== undefined, ({ form }) => form !== 'pronoun']
  for (const fits of best) {
    const first = theirs.find(fits)
    if (first) return first
  }
  return theirs[0]
}

const somebody = (facts: Facts, source: Source): boolean => isUnnamed(source) && !facts.isNobody(source)

/** The unnamed source that a mention stands for: “The official said”. */
function sourceOf(facts: Facts, { actor }: Mention): Pick<Who, 'source'> {
  const source = facts.analysis.sources.find((one) => one.actor === actor && somebody(facts, one))
  return source ? { source } : {}
}

const length = ({ start, end }: Range): number => end - start

const narrowest = <T extends Range>(ranges: readonly T[]): T | undefined => ranges.toSorted((a, b) => length(a) - length(b))[0]

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]
