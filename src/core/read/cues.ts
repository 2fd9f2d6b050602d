import { hearsayIn } from './attribution-hearsay.js'
import { phrasesIn } from './attribution-phrases.js'
import { spokenIn, toRead } from './attribution-verbs.js'
import { linesOf, rowOf } from './grammar/row.js'
import type { AttributionRead, ReadPlugin } from './reading.js'

/**
 * Who is said to have said what, inside one paragraph: The clerk said the fund was empty; “Not quite,” according to the mayor.
 *
 * Not in headings. A quotation without a tag of its own is left to `resolve`.
 */
export const cues: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  if (reading.block.kind === 'heading') return
  const row = rowOf(reading)
  const found: AttributionRead[] = []
  for (const line of linesOf(row)) {
    for (const spoken of spokenIn(row, line)) found.push(toRead(row, spoken))
    for (const spoken of phrasesIn(row, line)) found.push(toRead(row, spoken))
    for (const hearsay of hearsayIn(row, line)) found.push(hearsay)
  }
  reading.attributions = found.sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0))
}
