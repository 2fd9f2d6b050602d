import type { Check } from '../check.js'
import { altered } from './altered.js'
import { fragment } from './fragment.js'
import { lateSpeaker } from './late-speaker.js'
import { marks } from './marks.js'
import { noSpeaker } from './no-speaker.js'

/** Other people's words. */
export const quotes: readonly Check[] = [noSpeaker, marks, fragment, lateSpeaker, altered]
