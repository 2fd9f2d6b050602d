import { contests, firstPerson, witnessing } from '../../lexicon/en/carrying-on.js'
import type { Channel, Range, Source, Span } from '../../model.js'
import { restated } from '../attribution/tag.js'
import type { Check, Found, Resolved } from '../check.js'
import { pairOf, telling } from './pair.js'

const NOBODY = 'No source for this channel: {pair}.'
const SAY = 'Say who says so'

/**
 * That two parties talk, or do not, needs a source: “Peru and Chile have traded letters for a year” is news that both may deny. After the
 * AP's News Values (attribute what can be disputed and you did not see) and Reuters, The Essentials of Sourcing.
 *
 * Once a channel, at the sentence that says most of it, where none that tells of it rests on anybody's word; “reportedly” and “is expected” are nobody's. What was held in
 * public, a visit, a summit, a meeting of a given day, is no more than information. Headlines, captions and what the writer saw are passed over.
 */
export const noSource: Check = {
  rule: 'channels/no-source',
  severity: 'warning',
  texts: [NOBODY, SAY],
  detect: (resolved) => {
    const { channels, sources, draft: { source } } = resolved
    if (channels.length === 0) return []
    const byId = new Map(sources.map((one) => [one.id, one]))
    const pair = pairOf(resolved)
    const words = new Words(resolved)
    const seen = new Set<number>()
    return channels.flatMap((channel): Found[] => {
      if (onWord(channel.source === undefined ? undefined : byId.get(channel.source))) return []
      if (channel.status === 'proposed' || channel.evidence.some(({ text }) => witnessed(text))) return []
      const told = telling(channel).find((span) => asserted(span, resolved))
      if (!told || seen.has(told.start) || words.cover(told)) return []
      seen.add(told.start)
      const end = told.end - (/[.!?…]$/.test(told.text) ? 1 : 0)
      return [{ start: told.start, end, values: { pair: pair(channel) }, wording: NOBODY, ...(inPublic(channel) ? { mild: true as const } : {}), fixes: restated(end, source, SAY) }]
    })
  },
}

const onWord = (source: Source | undefined): boolean => source !== undefined && source.class !== 'hearsay-adverb' && source.class !== 'agentless-expectation'

const witnessed = (text: string): boolean => (text.toLowerCase().match(/[a-z’']+/g) ?? []).some((word) => firstPerson.has(word) || witnessing.has(word) || contests.has(word))

/** Told in running text, in the paper's own voice: no headline, caption or question, and nobody's quoted words. */
function asserted(span: Span, { passages, quotes }: Resolved): boolean {
  const block = passages.block(span.start)
  if (!block || block.quoted || block.reading.block.kind !== 'paragraph' || !ENDS.test(block.reading.block.prose) || span.text.endsWith('?') || passages.headline(span.start)) return false
  return !quotes.some(({ kind, segments }) => kind !== 'scare' && segments.some(({ start, end }) => start < span.end && end > span.start))
}

/** A paragraph of running text ends its sentence; a caption or a title does not. */
const ENDS = /[.!?…]["”’)\]]*\s*$/

/** What is reported on somebody's word, to be asked of any sentence. */
class Words {
  readonly #told: readonly Range[]

  constructor({ statements, sources }: Resolved) {
    const named = new Set(sources.filter(onWord).map(({ id }) => id))
    this.#told = statements.filter(({ negated, view, source }) => !negated && !view && source !== null && named.has(source)).sort((a, b) => a.start - b.start)
  }

  /** Two fifths of it reported: “Kask, in a call to Ruiz, said the pass would open”; not “In 2007 Ruiz opened a channel, though Kask said little”. */
  cover({ start, end }: Range): boolean {
    let low = 0
    for (let high = this.#told.length; low < high;) {
      const middle = (low + high) >> 1
      if (this.#told[middle]!.start < start - REACH) low = middle + 1
      else high = middle
    }
    let reported = 0
    for (let at = low; at < this.#told.length && this.#told[at]!.start < end; at++) reported += Math.max(0, Math.min(end, this.#told[at]!.end) - Math.max(start, this.#told[at]!.start))
    return reported >= (end - start) * SHARE
  }
}

/** In characters; no statement is longer. */
const REACH = 2000
const SHARE = 0.4

/** Reporters stand by when a president is received, a summit opens or two meet on a given day; nobody does when a letter is carried. */
const inPublic = ({ kind, status, time }: Channel): boolean =>
  (status === 'one-off' || status === 'historical' || status === 'active') && (PUBLIC.has(kind) || status === 'one-off' && kind !== 'back-channel' && time !== undefined && ONE_DAY.test(time.value))

/** “Monday”, “May 9”, “yesterday”; not “last week”, “June”. */
const ONE_DAY = /day\b|tonight|\b(?:morning|evening)\b|\b(?:[12]?\d|3[01])\b/i

const PUBLIC: ReadonlySet<Channel['kind']> = new Set<Channel['kind']>(['visit-talks', 'multilateral', 'public-signal', 'coalition'])
