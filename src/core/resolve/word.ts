import { contactWords } from '../lexicon/en/channels.js'
import { judgingCues } from '../lexicon/en/returns.js'
import type { Judgement, Range, Source, Statement } from '../model.js'
import type { Entry, Evidence } from './channel-entry.js'
import type { Sourced } from './draft.js'

/**
 * Whose word it is that two parties talk, and who judges it: “Oslo and Lima are in contact, *two diplomats said*. … *Ana Ruiz called*
 * the contacts invaluable.” The contacts are the diplomats’ word, not on record; that they are worth something is Ruiz’s, on record.
 */
export interface Word {
  /** Source id: of the first sentence that says it is there, and of whom. */
  readonly source?: string
  readonly onRecord: boolean
  /** Told, and denied by another statement of the draft. */
  readonly denied: boolean
  readonly judgements: readonly Judgement[]
}

export function whoseWord({ sources, quotes, statements }: Sourced): (entry: Entry) => Word {
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  const denied = new Set(statements.map(({ denies }) => denies))
  const said = new Sayings([
    ...statements.filter(isWord).map(({ id, start, end, text, source, cue }) => ({ start, end, text, source: source === null ? undefined : sourceOf.get(source), denied: denied.has(id), tag: cue !== null && cue.start >= end, judges: cue !== null && judgingCues.has(cue.text.toLowerCase()) })),
    ...quotes.filter(({ kind }) => kind !== 'scare').flatMap(({ segments, speaker }) => segments.map(({ start, end, text }) => ({ start, end, text, source: speaker === null ? undefined : sourceOf.get(speaker), denied: false, tag: false, judges: false }))),
  ])
  return ({ evidence }) => {
    const told = evidence.map((one) => ({ ...one, saying: said.around(one.trigger) ?? said.tagged(one) }))
    const judging = told.filter((one) => isJudgement(one, one.saying))
    const existence = told.filter((one) => !isJudgement(one, one.saying))
    const first = (existence.find(({ asserts, saying }) => asserts && saying?.source) ?? existence.find(({ saying }) => saying?.source) ?? told.find(({ asserts, saying }) => asserts && saying?.source))?.saying?.source
    return {
      ...(first ? { source: first.id } : {}),
      onRecord: first ? isOnRecord(first) : false,
      denied: told.some(({ asserts, saying }) => asserts && saying?.denied),
      judgements: judging.flatMap(({ saying }) => (saying?.source ? [{ start: saying.start, end: saying.end, text: saying.text, source: saying.source.id, onRecord: isOnRecord(saying.source) }] : [])),
    }
  }
}

interface Saying extends Range {
  readonly text: string
  readonly source: Source | undefined
  readonly denied: boolean
  /** The cue stands behind: “…, Ruiz said”. */
  readonly tag: boolean
  /** “called”, “praised”: the cue judges what it reports. */
  readonly judges: boolean
}

/** “Kask praised the channel”, “the talks are useless, Kask said”; not “the talks are useless”, which is the writer’s. */
const isJudgement = ({ asserts, definite, judged }: Evidence, saying: Saying | undefined): boolean => saying?.source !== undefined && (definite || !asserts) && (judged || saying.judges)

/** “The two delegations discussed the border” is no word of theirs: that they talked is the news. */
const isWord = ({ view, cue, negated }: Statement): boolean => !negated && !(view && cue && contactWords.has(cue.text.toLowerCase()))

/** What is said, and by whom. One pass to build, one binary search a question. */
class Sayings {
  readonly #all: readonly Saying[]

  constructor(all: readonly Saying[]) {
    this.#all = [...all].sort((a, b) => a.start - b.start || b.end - a.end)
  }

  /** The statement or quote around a range; the outer one of two: “Peru rejected the talks, Ruiz said” is Ruiz’s word. */
  around(range: Range): Saying | undefined {
    const last = this.#lastFrom(range.start)
    let found: Saying | undefined
    // Statements nest a few deep at most: the enclosing one is among the nearest that start before.
    for (let at = last; at >= 0 && at > last - NESTED; at--) {
      const one = this.#all[at]!
      if (one.end >= range.end && (!found?.source || one.source)) found = { ...one, denied: one.denied || (found?.denied ?? false) }
    }
    return found
  }

  /** “They met for the first time since the war, Ruiz said”: the tag at its end is for the whole sentence. */
  tagged({ span, trigger }: Evidence): Saying | undefined {
    const one = this.#all[this.#lastFrom(span.end - 1)]
    return one?.tag && one.start > trigger.start && one.start >= span.start && one.end <= span.end && span.end - one.end < TAG ? one : undefined
  }

  /** Index of the last that starts at or before an offset. */
  #lastFrom(offset: number): number {
    let low = 0
    let high = this.#all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#all[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

/** Characters of “, the foreign minister of Peru told reporters in Lima on Friday.” */
const TAG = 120
const NESTED = 6
const isOnRecord = ({ class: kind }: Source): boolean => kind === 'named' || kind === 'institution' || kind === 'unnamed-public'
