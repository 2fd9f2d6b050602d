import type { ContactRead } from '../read/reading.js'
import type { Cast, PlacedBlock } from './draft.js'
import type { Represented } from './represented.js'

/**
 * Who “the two sides” are where no contact has told of them yet: “Peru and Chile have quarrelled for years. *The two sides* will meet in
 * May.” The sentence itself, or one of the two before it, names two and no third.
 */
export class TwoSides {
  constructor(private readonly cast: Cast, private readonly represented: Represented) {}

  /** Actors and sides of the nearest sentence with exactly two, those who carry left out. */
  before({ index, reading: { phrases, sentences, block: { prose } } }: PlacedBlock, contact: ContactRead, carriers: readonly string[]): { readonly parties: readonly string[]; readonly sides: readonly string[] } | null {
    const here = sentences.findIndex(({ end }) => end > contact.trigger.start)
    // “Peruvian and Chilean officials say there is no channel” leaves open between whom; “say that the two sides will talk” does not.
    const own = SIDES.test(prose.slice(contact.start, contact.end)) ? here : here - 1
    for (let at = own; at >= 0 && at > here - REACH; at--) {
      const { start, end } = sentences[at]!
      const found = new Map<string, string>()
      for (let phrase = 0; phrase < phrases.length && phrases[phrase]!.start < end; phrase++) {
        if (phrases[phrase]!.start < start || phrases[phrase]!.form === 'pronoun') continue
        const mention = this.cast.mention(index, phrase)
        for (const id of mention ? [mention.actor, ...(mention.others ?? [])] : []) {
          const side = this.represented.side(id)
          if (side !== null && !carriers.includes(side) && !found.has(side)) found.set(side, id)
        }
      }
      if (found.size === 2) return { parties: [...found.values()], sides: [...found.keys()].sort() }
      if (found.size > 2) return null
    }
    return null
  }
}

const SIDES = /\b(?:both|two|the) (?:[a-z]+ )?(?:sides|parties|governments|countries|nations|states|powers|capitals|neighbou?rs|delegations|leaders|koreas)\b/i
/** Sentences looked at, its own included. */
const REACH = 3
