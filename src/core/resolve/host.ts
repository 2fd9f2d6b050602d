import type { ContactRead } from '../read/reading.js'
import type { Cast, Draft, PlacedBlock } from './draft.js'
import type { Represented } from './represented.js'

/**
 * Whom a guest calls on where only the dateline tells: “LIMA, Oct. 21 (Andina) – The Chilean premier arrived *here* on a visit to *the
 * country*.” Not in “The Chilean premier arrived here”, filed from Santiago.
 */
export class Host {
  #state: { actor: string; side: string } | null | undefined

  constructor(private readonly draft: Draft, private readonly cast: Cast, private readonly represented: Represented) {}

  /** The state of the dateline, as a party; none where the sentence does not point to it. */
  of(block: PlacedBlock, contact: ContactRead, known: ReadonlySet<string>): { readonly actors: readonly string[]; readonly sides: readonly string[] }[] {
    if (contact.kind !== 'visit-talks' || known.size !== 1 || !POINTS.test(block.value(contact))) return []
    this.#state ??= this.#dateline()
    return this.#state && !known.has(this.#state.side) ? [{ actors: [this.#state.actor], sides: [this.#state.side] }] : []
  }

  #dateline(): { actor: string; side: string } | null {
    const block = this.draft.blocks.find(({ reading }) => reading.block.kind === 'paragraph')
    const phrase = block?.reading.phrases[0]
    const mention = block && this.cast.mention(block.index, 0)
    if (!phrase || !mention || phrase.start > 1 || phrase.key === undefined || phrase.form !== 'metonym' || !FILED.test(block.reading.block.prose.slice(phrase.end, phrase.end + 60))) return null
    const side = this.represented.state(phrase.key) ?? mention.actor
    return { actor: mention.actor, side }
  }
}

const POINTS = /\bhere\b|\bthe (?:country|kingdom|capital)\b/
const FILED = /^(?:,| \()[^!?]{0,40}(?: -{1,2} | – | — |\) )|^ (?:-{1,2}|–|—) /
