import type { Check } from '../check.js'

/** How it is said who says so. */
export const attribution: readonly Check[] = []
