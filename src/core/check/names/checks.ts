import type { Check } from '../check.js'

/** Who is who. */
export const names: readonly Check[] = []
