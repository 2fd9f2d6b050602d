import type { Check } from '../check.js'
import { firstReference } from './first-reference.js'
import { formerTitle } from './former-title.js'
import { unnamedOffice } from './unnamed-office.js'
import { variant } from './variant.js'

/** Who is who, from the first line on. */
export const names: readonly Check[] = [firstReference, variant, formerTitle, unnamedOffice]
