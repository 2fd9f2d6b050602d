import { cueForms } from '../../lexicon/en/cues.js'
import { modals } from '../../lexicon/en/grammar.js'
import { mouthpieces, papers } from '../../lexicon/en/speaking.js'
import type { ActorType, Mention, Range } from '../../model.js'
import type { Token } from '../../read/reading.js'
import type { Check, Found } from '../check.js'
import { oneLine } from '../passages.js'

const WHO = 'Who spoke for {actor}? Statement, spokesman, minister?'
const NAME = 'Name who spoke'

/**
 * A person speaks, not a country or a ministry: “Norway said the port would close” leaves the reader and the checker without a speaker.
 * After Doyle, Attribution and Quotation.
 *
 * Once a body; states, their seats (“the Kremlin”) and their ministries and agencies. Companies, parties, courts and police speak as
 * bodies everywhere. A spokesman, a paper or a site in the same paragraph is answer enough.
 */
export const institution: Check = {
  rule: 'attribution/institution',
  severity: 'hint',
  texts: [WHO, NAME],
  *detect({ statements, quotes, sources, mentions, actors, draft, passages }) {
    const { source } = draft
    const types = new Map(actors.map(({ id, type }) => [id, type]))
    const byStart = new Map<number, Mention>()
    for (const mention of mentions) if (!byStart.has(mention.start)) byStart.set(mention.start, mention)
    const speaks = new Map(sources.flatMap(({ id, actor }) => (actor !== undefined && BODIES.has(types.get(actor) ?? 'person') ? [[id, actor] as const] : [])))
    const said: { at: Mention; actor: string }[] = []
    for (const { cue, source: id, speakerSpan, view, negated } of [...statements, ...quotes.map(({ cue, speaker, speakerSpan }) => ({ cue, source: speaker, speakerSpan, view: false, negated: false }))]) {
      yield
      const actor = speaks.get(id ?? '')
      if (!cue || !speakerSpan || view || negated || actor === undefined || !spoken(cue.text)) continue
      const mention = byStart.get(speakerSpan.start)
      if (mention?.actor !== actor || NOBODY.test(mention.text) || mention.form === 'pronoun' || mention.form === 'demonym' || !beside(mention, cue, source)) continue
      said.push({ at: mention, actor })
    }
    for (const mention of mentions) {
      yield
      if (mention.as === 'actor' && BODIES.has(types.get(mention.actor) ?? 'person') && mention.form !== 'demonym' && /\bwhat\s+$/i.test(source.slice(Math.max(0, mention.start - 8), mention.start)) && spoken(nextWord(source, mention.end))) said.push({ at: mention, actor: mention.actor })
    }
    const seen = new Set<string>()
    const all: Found[] = []
    for (const { at: { start, end, text }, actor } of said.sort((a, b) => a.at.start - b.at.start)) {
      yield
      const block = passages.block(start)
      if (seen.has(actor) || !block || block.reading.block.kind === 'heading' || POLICE.test(text) || answered(block.reading.tokens)) continue
      seen.add(actor)
      const next = source.slice(end, end + 2)
      const fix = /^[’']/.test(next) ? [] : [{ title: NAME, start: end, end, insert: `, through \${1:⟨name⟩}${/^[,.;:!?)”"]/.test(next) ? '' : ','}` }]
      all.push({ start, end, values: { actor: oneLine(text) }, wording: WHO, fixes: fix })
    }
    return all
  },
}

/** Nothing between the body and its verb but an adverb or a date: not “the ministry whose guards said”. */
const beside = (body: Range, cue: Range, source: string): boolean => (cue.start < body.start ? body.start - cue.end < 3 : adverbial(source.slice(body.end, cue.start)))

const adverbial = (text: string): boolean => {
  const words = text.toLowerCase().split(/[\s,]+/).filter(Boolean)
  return words.length < 4 && words.every((word) => /^\p{L}+$/u.test(word) && !modals.has(word) && word !== 'to' && word !== 'which')
}

/** “an FBI investigation”, “no ministry” */
const NOBODY = /^(?:an?|no|any|some|one|each|every)\s/i
const BODIES: ReadonlySet<ActorType> = new Set<ActorType>(['state', 'government', 'metonym', 'agency'])
const POLICE = /\b(?:police|court|fire|hospital|university|department of corrections)\b/i

/** “spokesman Karl Ohm”, “in a brief statement”, “on its website”; not “said the report was wrong”. */
const answered = (tokens: readonly Token[]): boolean => tokens.some(({ lower }, index) => mouthpieces.has(lower) || papers.has(lower) && tokens.slice(Math.max(0, index - 4), index).some((before) => /^(?:in|on|via|through|at|by|from|to)$/.test(before.lower)))

/** A verb of saying of what was or is said; “accused”, “urged” and “agreed” are what states do, “must acknowledge” is what they should. */
const spoken = (cue: string): boolean => {
  const words = cue.toLowerCase().split(/\s+/)
  return words.some((word) => SAYING.has(cueForms.get(word)?.cue.lemma ?? '')) && !words.some((word) => modals.has(word) || word === 'to')
}

const SAYING: ReadonlySet<string> = new Set('say tell add state note explain confirm deny claim insist warn argue stress acknowledge admit allege assert maintain write contend estimate predict report'.split(' '))

const nextWord = (source: string, at: number): string => /^\s+(?:later |also |has |have |had )*(\p{L}+)/u.exec(source.slice(at, at + 40))?.[1] ?? ''
