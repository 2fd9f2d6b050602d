import { contactWords } from '../lexicon/en/channels.js'
import type { Range, Span, Statement } from '../model.js'
import type { Sourced } from './draft.js'

/** What stands on somebody’s word, for questions in text order: “It rained, Lund said” is told, “It rained” is not. */
export class Told {
  readonly #parts: readonly Part[]
  #at = 0
  constructor({ quotes, statements, sources }: Sourced) {
    this.#parts = [
      ...statements.filter(onWord).flatMap(({ segments, start, end, source, speakerSpan }) => (segments ?? [{ start, end }]).map((range) => ({ start: range.start, end: range.end, settles: false, source, speakerSpan }))),
      ...quotes.filter(({ kind }) => kind !== 'scare').flatMap(({ segments, speaker, speakerSpan }) => segments.map(({ start, end }) => ({ start, end, settles: true, source: speaker, speakerSpan }))),
      ...sources.filter(({ class: kind }) => NOBODY.has(kind)).flatMap(({ spans, id }) => spans.map((span) => ({ start: span.start, end: span.end, settles: true, source: id, speakerSpan: span }))),
    ].sort((a, b) => a.start - b.start)
  }

  /**
   * Whether a sentence rests on anybody’s word, or on “reportedly”: a quotation in it, its beginning or two fifths of it reported, or the
   * word that tells of the deed. “Peru gave the rebels whatever they said they needed” is the writer’s, but for three words.
   */
  covers({ start, end }: Range, trigger: number): boolean {
    while (this.#at < this.#parts.length && this.#parts[this.#at]!.start < start - REACH) this.#at++
    let reported = 0
    for (let at = this.#at; at < this.#parts.length && this.#parts[at]!.start < end; at++) {
      const part = this.#parts[at]!
      if (part.end <= start) continue
      if (part.settles || part.start <= start + 1 || part.start <= trigger && trigger < part.end) return true
      reported += Math.min(end, part.end) - Math.max(start, part.start)
    }
    return reported >= (end - start) * SHARE
  }

  /** Whose words end right before, in the same paragraph; null where nobody’s do. */
  before(start: number, paragraph: number): { source: string; speakerSpan: Span | null } | null {
    let last: Part | undefined
    for (let at = this.#at; at < this.#parts.length && this.#parts[at]!.start < start; at++) if (this.#parts[at]!.end > start - GAP) last = this.#parts[at]!
    return last?.source && last.start >= paragraph ? { source: last.source, speakerSpan: last.speakerSpan } : null
  }
}

/** “The two delegations discussed the border” is no word of theirs: that they talked is the news. “Peru warned Chile that …” is. */
const onWord = ({ view, cue }: Statement): boolean => !view || !cue || !contactWords.has(cue.text.toLowerCase())

interface Part extends Range {
  /** One word of it is enough for the sentence. */
  readonly settles: boolean
  readonly source: string | null
  readonly speakerSpan: Span | null
}

/** Characters; no statement is longer. */
const REACH = 2000
const SHARE = 0.4
/** Characters between two sentences, a short tag included. */
const GAP = 40
const NOBODY: ReadonlySet<string> = new Set(['hearsay-adverb', 'agentless-expectation'])
