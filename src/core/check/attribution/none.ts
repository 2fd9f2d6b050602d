import type { Check } from '../check.js'
import { restated } from './tag.js'

const NOBODY = 'No source for this claim.'
const SAY = 'Say who says so'

/**
 * Disputable facts need a source: “Peru sent the rebels rifles in May” is somebody's word, and the draft does not say whose.
 * After the AP's News Values, Reuters, The Essentials of Sourcing, and the BBC's Accuracy guidelines.
 *
 * Sentences on channels, force or aid between states and armed bodies in which nobody speaks; what goes on with the words before is
 * `attribution/lapse`. Questions, captions and what the writer saw need none.
 */
export const none: Check = {
  rule: 'attribution/none',
  severity: 'hint',
  texts: [NOBODY, SAY],
  detect: ({ uncued, draft: { source } }) => uncued.filter(({ kind }) => kind === 'unattributed').map(({ start, end }) => ({ start, end, values: {}, wording: NOBODY, fixes: restated(end, source, SAY) })),
}
