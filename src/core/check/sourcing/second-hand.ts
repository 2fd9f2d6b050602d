import { reportVerbs } from '../../lexicon/en/anonymity.js'
import type { Span } from '../../model.js'
import type { Check, Found, Resolved } from '../check.js'
import { sentenceBehind } from './asides.js'

const THEIRS = 'Second-hand from {outlet}: confirmed by us? linked?'
const UNCONFIRMED = 'Say that it is not confirmed'
const LINK = 'Link the report'

/**
 * Credit and confirm what another outlet reported: “The Fjord Post reported that the pier was sold” is their work until we have
 * checked it. After the AP's crediting guidelines and the BBC.
 *
 * Once an outlet. Not: our own (`house`), a report that is linked, one that the draft says it could not confirm, or that it did.
 */
export const secondHand: Check = {
  rule: 'sourcing/second-hand',
  severity: 'information',
  texts: [THEIRS, UNCONFIRMED, LINK],
  detect: (resolved) => {
    const { draft: { source: draft, options: { house, format } } } = resolved
    const ours = new Set(house.map(plain))
    const theirs = outlets(resolved, ours)
    if (!theirs.size) return []
    const { passages } = resolved
    return credits(resolved, theirs).filter(({ start }) => !/\]\(|https?:|\bconfirm/.test(passages.nearby(start))).map((span) => ({
      start: span.start, end: span.end, values: { outlet: span.text.replace(/\s+/g, ' ') }, wording: THEIRS, fixes: fixes(span, passages.sentenceAt(span.start), format === 'markdown' ? draft : ''),
    }))
  },
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '').trim()

/** Source id of each outlet but our own → its names. */
function outlets({ sources, actors }: Resolved, ours: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map(actors.map(({ id, name, aliases }) => [id, [name, ...aliases].map(plain)]))
  return new Map(sources.flatMap(({ id, class: kind, actor }) => {
    const known = kind === 'named-media-secondhand' && actor !== undefined ? names.get(actor) : undefined
    return known && !known.some((name) => ours.has(name)) ? [[id, new Set(known)]] : []
  }))
}

/** Where each outlet is first credited with a report, in text order: not “CNN’s moderator asked”, not “a CNN poll found”. */
function credits({ quotes, statements }: Resolved, theirs: ReadonlyMap<string, ReadonlySet<string>>): Span[] {
  const first = new Map<string, Span>()
  const told = [...quotes.map(({ speaker, speakerSpan, cue }) => ({ source: speaker, speakerSpan, cue })), ...statements.filter(({ view, negated }) => !view && !negated)]
  for (const { source, speakerSpan, cue } of told) {
    const names = source === null ? undefined : theirs.get(source)
    if (!source || !names || !speakerSpan || !cue || !/(?<!^)\p{Lu}|^\p{Lu}(?!he )/u.test(speakerSpan.text) || !names.has(bareName(speakerSpan.text)) || !/^according to$|^per$/i.test(cue.text) && !cue.text.toLowerCase().split(/\s+/).some((word) => reportVerbs.has(word))) continue
    const known = first.get(source)
    if (!known || speakerSpan.start < known.start) first.set(source, speakerSpan)
  }
  return [...first.values()].sort((a, b) => a.start - b.start)
}

/** “a new report in the Fjord Post”, “the Fjord Post newspaper” → “fjord post”. */
const bareName = (text: string): string => plain(plain(text.replace(/\s+/g, ' ')).replace(/^(?:an? )?(?:\w+ )?(?:report|article|story|piece|account|investigation|dispatch) (?:in|by|from|on|of|published in|published by) /, '').replace(/^the /, '')
  .replace(/^(?:state |local )?(?:news (?:agency|site|website|outlet|channel|magazine|service)|newspaper|magazine|broadcaster|website|daily|tabloid|weekly) /, '').replace(/ (?:newspaper|magazine|news agency|website|report|article|story)$/, ''))

/** A sentence of its own behind theirs; a link on the outlet's name. */
function fixes({ start, end, text }: Span, sentence: Span, draft: string): Found['fixes'] {
  const unconfirmed = sentenceBehind(sentence, '${1:⟨We⟩} could not immediately confirm the report.')
  return [
    ...(unconfirmed ? [{ title: UNCONFIRMED, ...unconfirmed }] : []),
    ...(draft && !/[[\]\\$}]/.test(text) && !/[[\]*_]/.test(draft[start - 1] ?? '') ? [{ title: LINK, start, end, insert: `[${text}](\${1:⟨link⟩})` }] : []),
  ]
}
