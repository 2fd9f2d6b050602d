import { judging, judgingPhrases, plainAfter } from '../../lexicon/en/opinion.js'
import type { Source, Span } from '../../model.js'
import { oneByOne } from '../../steps.js'
import type { Check, Found, Resolved } from '../check.js'
import { besides } from './asides.js'

const OPINION = 'Unnamed source gives an opinion or attack, not information.'
const NAME = 'Put a name to it'

/**
 * No opinion, speculation or attack from cover: “The mayor is a clown,” a port official said, and answers for nothing. After the AP,
 * NPR, the Guardian and Reuters: anonymity is for information.
 *
 * Once a source, by words that judge or guess. Not: those who spoke in public, what the source reports somebody else to have said
 * (“he called the mayor a clown”), a lesson drawn from nothing (“should arrive on Friday”).
 */
export const opinion: Check = {
  rule: 'sourcing/opinion',
  severity: 'warning',
  texts: [OPINION, NAME],
  detect: (resolved) => {
    const unnamed = new Map(resolved.sources.filter(({ class: kind }) => kind === 'anonymous').map((source) => [source.id, source]))
    return oneByOne(said(resolved, unnamed), ({ source, words, at }): Found[] => {
      const word = unnamed.has(source.id) ? judgementIn(words) : undefined
      if (word === undefined) return []
      unnamed.delete(source.id)
      const fix = besides(resolved.draft.source, at, source.count === 'plural' ? 'among them ${1:⟨name⟩}' : '${1:⟨name⟩}')
      return [{ start: at.start, end: at.end, values: { word }, wording: OPINION, fixes: fix && !PRONOUN.test(at.text) ? [{ title: NAME, ...fix }] : [] }]
    })
  },
}

const PRONOUN = /^(?:he|she|they|who|one|the (?:same )?(?:official|source|person))$/i

/** Their utterances in text order, and where the reader is told whose they are. */
function said({ quotes, statements }: Resolved, unnamed: ReadonlyMap<string, Source>): { source: Source; words: string; at: Span }[] {
  const of = (id: string | null, speakerSpan: Span | null, words: string) => {
    const source = id === null ? undefined : unnamed.get(id)
    const at = speakerSpan && !/^(?:he|she|they|who)$/i.test(speakerSpan.text) ? speakerSpan : source?.spans[0]
    return source && at ? [{ source, words, at }] : []
  }
  return [
    ...quotes.filter(({ kind }) => kind !== 'scare').flatMap(({ speaker, speakerSpan, segments }) => of(speaker, speakerSpan, segments.map(({ text }) => text).join(' '))),
    ...statements.filter(({ view, negated }) => !view && !negated).flatMap(({ source, speakerSpan, text }) => of(source, speakerSpan, text)),
  ].sort((a, b) => a.at.start - b.at.start)
}

/** The first word or words that judge. */
export function judgementIn(text: string): string | undefined {
  const words = (text.toLowerCase().replaceAll('’', '\'').match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [])
  for (let at = 0; at < words.length; at++) {
    if (judging.has(words[at]!)) return words[at]
    const phrase = PHRASES.get(words[at]!)?.find((each) => each.every((word, index) => words[at + index] === word))
    if (phrase && !plainAfter.has(words[at + phrase.length] ?? '')) return phrase.join(' ')
  }
  return undefined
}

/** By their first word. */
const PHRASES = judgingPhrases.reduce((all, phrase) => all.set(phrase[0]!, [...all.get(phrase[0]!) ?? [], phrase]), new Map<string, (readonly string[])[]>())
