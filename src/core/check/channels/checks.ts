import type { Check } from '../check.js'
import { conflict } from './conflict.js'
import { looseTime } from './loose-time.js'
import { noSource } from './no-source.js'

/** Who talks to whom: on whose word, since when, and whether the draft agrees with itself. */
export const channels: readonly Check[] = [noSource, looseTime, conflict]
