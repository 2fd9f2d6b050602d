import type { Channel, ChannelKind, Dated } from '../model.js'
import type { Entry } from './channel-entry.js'
import type { Cast, Draft, Sourced } from './draft.js'
import { oneByOne, type Steps } from '../steps.js'
import { Seating } from './channel-parties.js'
import { Register } from './register.js'
import { whoseWord } from './word.js'

/**
 * The channels of the whole draft, “no channel” among them: “Peru and Chile are not talking. … Notes go through the Vatican.
 * … The talks in Tacna ended in March.” One entry for each pair, kind, time and standing, with every sentence that tells of it.
 */
export function* resolveChannels(draft: Draft, cast: Cast, sourced: Sourced, dated: Dated | undefined): Steps<Channel[]> {
  if (!draft.blocks.some(({ reading }) => reading.contacts.length)) return []
  const register = new Register(yield* Seating.of(draft, cast, sourced), dated)
  for (const block of draft.blocks) {
    register.read(block)
    yield
  }
  const word = whoseWord(sourced)
  yield
  return yield* oneByOne(register.entries, (entry, index): Channel => {
    const { source, onRecord, denied, judgements } = word(entry)
    return {
      id: `channel-${index + 1}`,
      parties: [...entry.parties],
      pair: entry.pair,
      intermediaries: entry.intermediaries,
      kind: kindOf(entry),
      status: denied ? 'disputed' : entry.status,
      ...(entry.venue ? { venue: entry.venue } : {}),
      ...(entry.theatre ? { theatre: entry.theatre } : {}),
      ...(entry.time ? { time: entry.time } : {}),
      ...(entry.direction ? { direction: entry.direction } : {}),
      ...(source !== undefined ? { source } : {}),
      onRecord,
      firmness: denied || entry.status === 'disputed' ? 'low' : source !== undefined && !onRecord && entry.firmness === 'high' ? 'medium' : entry.firmness,
      hedges: [...entry.hedges],
      evidence: entry.evidence.map(({ span }) => span),
      ...(judgements.length > 0 ? { judgements } : {}),
    }
  })
}

/** “They will meet again”, after negotiations: to negotiate. Three or more at one table are many. */
function kindOf({ kind, pair, after }: Entry): ChannelKind {
  const known = kind === 'direct-bilateral' && after?.kind === 'formal-negotiations' ? after.kind : kind
  return pair.length > 2 ? MANY[known] ?? known : known
}

const MANY: Partial<Record<ChannelKind, ChannelKind>> = { 'direct-bilateral': 'multilateral' }
