import type { Check } from '../check.js'
import { furniture } from './furniture.js'

/** What is no copy. */
export const draft: readonly Check[] = [furniture]
