import { hearsayIn } from './attribution-hearsay.js'
import { phrasesIn } from './attribution-phrases.js'
import { spokenIn, toRead } from './attribution-verbs.js'
import { linesOf, rowOf } from './grammar/row.js'
import type { AttributionRead, ReadPlugin } from './reading.js'
import { attributionOf } from './speech/attributions.js'
import { ear } from './speech/ear.js'
import { joined } from './speech/joined.js'
import { Listener } from './speech/listener.js'

/**
 * Who is said to have said what, inside one paragraph: The clerk said the fund was empty; “Not quite,” according to the mayor.
 *
 * Not in headings. A quotation without a tag of its own is left to `resolve`.
 */
export const cues: ReadPlugin = () => {
  const listener = new Listener(ear)
  return function* (_tree, file) {
    const reading = file.data.reading!
    if (reading.block.kind === 'heading') return
    const { row, heard } = yield* listener.hear(reading)
    const learned = heard.flatMap((one) => {
      const read = attributionOf(reading, row, one)
      return read && (!read.view || one.chance * one.cueChance >= VIEW) ? [read] : []
    })
    const items = rowOf(reading)
    const told: AttributionRead[] = []
    const hearsay: AttributionRead[] = []
    for (const line of linesOf(items)) {
      yield
      hearsay.push(...hearsayIn(items, line))
      for (const spoken of spokenIn(items, line)) told.push(toRead(items, spoken))
      for (const spoken of phrasesIn(items, line)) told.push(toRead(items, spoken))
    }
    reading.attributions = joined(reading.block.prose, told, hearsay, learned)
  }
}

/** Views less likely than this are left out: “lay on the desk” is none. */
const VIEW = 0.12
