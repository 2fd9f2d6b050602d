import type { Check, Found } from '../check.js'
import { oneLine } from '../passages.js'
import { restated } from './tag.js'

const STILL = 'Still {source}? The attribution has lapsed.'
const SOMEBODY = 'Still the same source? The attribution has lapsed.'
const SAY = 'Say again who says so'

/**
 * Restate who says so: Two officials said no talks were planned. Instead, letters pass through Oslo. The second sentence drifts into the
 * paper's own voice. After the AP's News Values: attribution in the same sentence.
 *
 * Sentences on channels, force or aid that go on with somebody's words (“instead”, “in addition”) and say no more who speaks.
 */
export const lapse: Check = {
  rule: 'attribution/lapse',
  severity: 'hint',
  texts: [STILL, SOMEBODY, SAY],
  detect: ({ uncued, draft: { source } }) => uncued.filter(({ kind, text }) => kind === 'implied-continuation' && !/^instead of\b/i.test(text)).map(({ start, end, speakerSpan }): Found => ({
    start, end, values: speakerSpan ? { source: oneLine(speakerSpan.text) } : {}, wording: speakerSpan ? STILL : SOMEBODY, fixes: restated(end, source, SAY),
  })),
}
