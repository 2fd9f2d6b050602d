import type { Range } from '../model.js'
import type { Cast, Draft, Sourced } from './draft.js'

/**
 * Whose “we” it is: in “‘*We* are not talking to Chile,’ Peru’s foreign minister said” the minister’s, in a government’s own statement
 * (“The United States regrets the delay. … *We* are in touch with Lima.”) that government’s; a reporter’s “we” is nobody’s here.
 */
export class FirstPerson {
  #said: readonly (Range & { readonly actor: string | undefined })[] | undefined
  #issuer: string | null | undefined

  constructor(private readonly draft: Draft, private readonly cast: Cast, private readonly sourced: Sourced) {}

  /** The actor id of who speaks at a place of the source. */
  who({ start, end }: Range): string | undefined {
    this.#said ??= this.#sayings()
    let low = 0
    let high = this.#said.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#said[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    for (let at = low - 1; at >= 0 && at >= low - NESTED; at--) if (this.#said[at]!.end >= end) return this.#said[at]!.actor
    this.#issuer ??= this.#opens()
    return this.#issuer ?? undefined
  }

  #sayings(): (Range & { actor: string | undefined })[] {
    const { sources, quotes, statements } = this.sourced
    const actors = new Map(sources.map(({ id, actor }) => [id, actor]))
    const actor = (source: string | null, span: Range | null): string | undefined => (source === null ? undefined : actors.get(source)) ?? (span ? this.#at(span) : undefined)
    return [
      ...quotes.filter(({ kind }) => kind !== 'scare').flatMap(({ segments, speaker, speakerSpan }) => segments.map(({ start, end }) => ({ start, end, actor: actor(speaker, speakerSpan) }))),
      ...statements.map(({ start, end, source, speakerSpan }) => ({ start, end, actor: actor(source, speakerSpan) })),
    ].sort((a, b) => a.start - b.start || b.end - a.end)
  }

  /** Who a span of the text stands for. */
  #at({ start, end }: Range): string | undefined {
    const { mentions } = this.cast
    let low = 0
    for (let high = mentions.length; low < high;) {
      const middle = (low + high) >> 1
      if (mentions[middle]!.start < start) low = middle + 1
      else high = middle
    }
    for (let at = Math.max(0, low - NESTED); at < mentions.length && mentions[at]!.start < end; at++) if (mentions[at]!.end > start) return mentions[at]!.actor
    return undefined
  }

  /** The state or body that the first paragraph opens with. */
  #opens(): string | null {
    const block = this.draft.blocks.find(({ reading }) => reading.block.kind === 'paragraph')
    const phrase = block?.reading.phrases.findIndex(({ start, as }) => start <= THE && as === 'actor') ?? -1
    const mention = block && phrase >= 0 ? this.cast.mention(block.index, phrase) : undefined
    const type = mention && this.cast.actor(mention.actor)?.type
    return mention && type && ISSUERS.has(type) ? mention.actor : null
  }
}

const NESTED = 6
/** Characters of “The ”. */
const THE = 4
const ISSUERS = new Set(['state', 'government', 'agency', 'state-group'])
