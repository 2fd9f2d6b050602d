import type { Ear } from './listener.js'
import weights from './weights.json' with { type: 'json' }
import { unpack } from './weights.js'

/** What was learned, unpacked once when the module is loaded: a constant, some twelve megabytes in memory. */
export const ear: Ear = { tags: unpack(weights.tags), cues: unpack(weights.cues), parts: unpack(weights.parts), ranks: unpack(weights.ranks), settings: weights.settings }
