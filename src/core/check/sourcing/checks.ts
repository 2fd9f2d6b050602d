import type { Check } from '../check.js'
import { noReason } from './no-reason.js'

/** Whose word, and why without a name. */
export const sourcing: readonly Check[] = [noReason]
