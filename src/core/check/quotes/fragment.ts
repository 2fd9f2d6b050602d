import type { Quote } from '../../model.js'
import type { Check, Found } from '../check.js'
import { oneLine } from '../passages.js'

const FRAGMENT = 'Fragment: {q}. Paraphrase it, or quote the sentence.'
const SCARE = 'Scare quotes: {q}. Whose word is it?'
const SAY = 'Say whose word it is'

/**
 * Partial quotations sparingly, and no scare quotes: The crane was “unlucky,” she said, leaves out what she said of it; the “safe” crane
 * winks at the reader. After the AP Stylebook, quotations in the news, and the Guardian/AFP annotation guide.
 *
 * Once a speaker, at the first; once a word that is winked at. Titles, nicknames and words as words are none, nor are headlines.
 */
export const fragment: Check = {
  rule: 'quotes/fragment',
  quoted: true,
  severity: 'hint',
  texts: [FRAGMENT, SCARE, SAY],
  *detect({ quotes, draft, passages }, { fragmentWords }) {
    const seen = new Set<string>()
    const found: Found[] = []
    for (const quote of quotes) {
      yield
      const [segment, ...more] = quote.segments
      if (!segment || more.length || quote.kind === 'direct' || passages.heading(segment.start)) continue
      const q = oneLine(segment.text)
      const words = q.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word))
      const fragment = quote.kind === 'partial' && quote.speaker !== null
      if (words.length > fragmentWords || !fragment && named(q)) continue
      const key = fragment ? `by ${quote.speaker!}` : q.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '')
      if (seen.has(key)) continue
      seen.add(key)
      found.push({ start: segment.start, end: segment.end, values: { q }, wording: fragment ? FRAGMENT : SCARE, fixes: fragment ? [] : ownership(segment, draft.source) })
    }
    return found
  },
}

/** Capitals on every weighty word are a name: “Yes to Harbours”. */
const named = (q: string): boolean => q.split(' ').every((word) => !/^["“‘']?\p{Ll}{4}/u.test(word))

/** “the ‘safe’ crane” → “what ⟨name⟩ called the ‘safe’ crane”, before the article; a sentence keeps its capital. */
function ownership({ start }: Quote['segments'][number], source: string): Found['fixes'] {
  const before = source.slice(Math.max(0, start - 6), start)
  const article = /(?:^|[\s(—–])(the|an?) $/i.exec(before)?.[1]
  if (!article) return []
  const from = start - article.length - 1
  const opens = /\p{Lu}/u.test(article[0]!)
  return [{ title: SAY, start: from, end: from + article.length, insert: `${opens ? 'What' : 'what'} \${1:⟨name⟩} called ${article.toLowerCase()}` }]
}
