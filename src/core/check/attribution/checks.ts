import type { Check } from '../check.js'
import { denial } from './denial.js'
import { institution } from './institution.js'
import { lapse } from './lapse.js'
import { loadedVerb } from './loaded-verb.js'
import { none } from './none.js'

/** How it is said who says so. */
export const attribution: readonly Check[] = [none, loadedVerb, institution, lapse, denial]
