import { cueForms, particleForms, type CueForm, type Inflection, type Loaded } from '../../lexicon/en/cues.js'
import { accusers, papers } from '../../lexicon/en/speaking.js'
import type { Range, Span } from '../../model.js'
import type { Check, Found, Resolved } from '../check.js'
import { oneLine } from '../passages.js'
import { canBeSaid } from './clause.js'

const TEXTS: Readonly<Record<Loaded, string>> = {
  doubt: '“{verb}” casts doubt. “{said}” is neutral.',
  guilt: '“{verb}” presumes guilt. “{said}” is neutral.',
  truth: '“{verb}” vouches that it is true. “{said}” is neutral.',
  mind: '“{verb}” guesses at a mind. “{said}” is neutral.',
  colour: '“{verb}” adds colour. “{said}” is neutral.',
}
const WRITE = 'Write “{said}”'

/**
 * Prefer “said”: “The minister claimed that the crane was safe” tells the reader not to believe her.
 * After Bender et al., verbs to avoid for attribution.
 *
 * Once a source and verb, and only where “said” could stand: “admitted the theft”, “refused to concede”, “was alleged to have” are
 * something else. Prosecutors and plaintiffs do allege. A verb inside what somebody else says is the speaker's.
 */
export const loadedVerb: Check = {
  rule: 'attribution/loaded-verb',
  severity: 'information',
  texts: [...Object.values(TEXTS), WRITE],
  *detect(resolved) {
    const { statements, draft: { source } } = resolved
    const { passages } = resolved
    const named = new Set(resolved.sources.filter((each) => each.class === 'named').map(({ id }) => id))
    const seen = new Set<string>()
    const all: Found[] = []
    for (const tag of tagsIn(resolved)) {
      yield
      const verb = loadedIn(tag.cue, source)
      if (!verb || passages.heading(verb.start)) continue
      if (verb.why === 'mind' && !named.has(tag.source ?? '')) continue
      if (tag.speakerSpan && FIRST.test(tag.speakerSpan.text)) continue
      if (verb.why === 'truth' && tag.speakerSpan && written(tag.speakerSpan.text)) continue
      if (verb.lemma === 'allege' && accusing(passages.sentence(verb).text)) continue
      if (!canBeSaid(tag, verb, source)) continue
      if (statements.some((other) => other.source !== null && other.source !== tag.source && other.cue && other.start < verb.start && other.end > verb.end)) continue
      const key = `${verb.lemma} ${tag.source ?? verb.start}`
      if (seen.has(key)) continue
      seen.add(key)
      all.push({ start: verb.start, end: verb.end, values: { verb: oneLine(source.slice(verb.start, verb.end)), said: verb.said }, wording: TEXTS[verb.why], fixes: [{ title: WRITE, start: verb.start, end: verb.end, insert: verb.said }] })
    }
    return all
  },
}

const FIRST = /^(?:I|we|you)$/i

const accusing = (sentence: string): boolean => sentence.toLowerCase().split(/[^\p{L}]+/u).some((word) => accusers.has(word))

/** A poll, a report, a photograph does reveal. */
const written = (speaker: string): boolean => speaker.toLowerCase().split(/[^\p{L}]+/u).some((word) => papers.has(word) || SHOWS.test(word))
const SHOWS = /^(?:polls?|surveys?|studies|figures|data|records?|photos?|photographs?|pictures?|images?|footage|videos?|results?|tests?|audits?|books?|leaks?|it|they|which|that)$/

/** Something said, by which verb. */
export interface Tag {
  readonly cue: Span
  readonly source: string | null
  readonly speakerSpan: Span | null
  /** Where the reported words begin and end; none for a whole quotation. */
  readonly content?: Range
}

/** Statements and quotations with their cues, each cue once, in text order. */
function tagsIn({ statements, quotes }: Resolved): Tag[] {
  const tags = new Map<number, Tag>()
  for (const { cue, source, speakerSpan, negated, start, end } of statements) if (cue && !negated) tags.set(cue.start, { cue, source, speakerSpan, content: { start, end } })
  for (const { cue, speaker, speakerSpan, kind } of quotes) if (cue && kind === 'direct') tags.set(cue.start, { cue, source: speaker, speakerSpan })
  return [...tags.values()].sort((a, b) => a.cue.start - b.cue.start)
}

interface LoadedVerb extends Range {
  readonly lemma: string
  readonly why: Loaded
  /** What could stand in its place, in the same tense. */
  readonly said: string
}

/** The loaded verb of a cue, unless it is denied, wished for, passive or asked: “never claimed”, “to claim”, “was claimed”, “could claim”, “did he claim”. */
function loadedIn(cue: Span, source: string): LoadedVerb | null {
  const words = [...cue.text.matchAll(/[\p{L}’']+/gu)]
  const at = words.findLastIndex(([word]) => loadedForm(word) !== undefined)
  const word = words[at]
  if (!word) return null
  const { cue: { lemma, loaded }, as } = loadedForm(word[0])!
  const start = cue.start + word.index
  const end = start + word[0].length
  const before = [...source.slice(Math.max(0, cue.start - 24), cue.start).split(/\s+/).filter(Boolean).slice(-2), ...words.slice(0, at).map(([each]) => each)].map((each) => each.toLowerCase().replaceAll('’', '\''))
  if (before.slice(-3).some((each) => NEGATED.test(each)) || before.some((each, index) => index >= before.length - 2 && BARRED.test(each))) return null
  const particle = lemma === 'point' ? /^\s+out\b/.exec(source.slice(end, end + 8)) : null
  if (lemma === 'point' && !particle) return null
  const perfect = before.slice(-2).some((each) => /^(?:has|have|had|having|he's|she's)$/.test(each))
  return { start, end: end + (particle?.[0].length ?? 0), lemma, why: loaded!, said: /^\p{Lu}/u.test(word[0]) ? capital(said(as, perfect)) : said(as, perfect) }
}

/** “pointed” is known with its “out” alone. */
const loadedForm = (word: string): CueForm | undefined => {
  const lower = word.toLowerCase()
  const form = lower.startsWith('point') ? particleForms.get(lower) : cueForms.get(lower)
  return form && (form.cue.lemma === 'point' ? { ...form, cue: { ...form.cue, loaded: 'truth' } } : form.cue.loaded && form)
}

const NEGATED = /^(?:not|never|no|nor|neither|nobody|cannot)$|n't$/
/** A form of “be” makes it passive; “to” and modals leave open whether it was said; “the alleged”. */
const BARRED = /^(?:to|be|been|being|is|are|was|were|get|got|gets|would|could|may|might|must|should|will|shall|can|did|does|do|the|a|an|his|her|its|their|let|if)$/

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

function said(as: readonly Inflection[], perfect: boolean): string {
  if (perfect || as.includes('past') || as.includes('participle')) return 'said'
  return as.includes('gerund') ? 'saying' : as.includes('third') ? 'says' : 'say'
}
