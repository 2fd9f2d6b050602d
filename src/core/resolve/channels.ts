import type { Channel } from '../model.js'
import type { Cast, Draft, Sourced } from './draft.js'

export function resolveChannels(_draft: Draft, _cast: Cast, _sourced: Sourced): Channel[] {
  return []
}
