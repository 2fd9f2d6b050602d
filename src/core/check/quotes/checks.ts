import type { Check } from '../check.js'
import { marks } from './marks.js'
import { noSpeaker } from './no-speaker.js'

/** Other people's words. */
export const quotes: readonly Check[] = [noSpeaker, marks]
