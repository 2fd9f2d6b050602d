import type { Check } from '../check.js'
import { agentless } from './agentless.js'
import { bare } from './bare.js'
import { directQuote } from './direct-quote.js'
import { group } from './group.js'
import { hearsay } from './hearsay.js'
import { noReason } from './no-reason.js'
import { opinion } from './opinion.js'
import { sameSource } from './same-source.js'
import { secondHand } from './second-hand.js'
import { single } from './single.js'
import { thin } from './thin.js'
import { vagueMedia } from './vague-media.js'

/** Whose word, and why without a name. */
export const sourcing: readonly Check[] = [noReason, bare, thin, group, single, directQuote, opinion, hearsay, vagueMedia, agentless, secondHand, sameSource]
