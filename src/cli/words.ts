import { noWords, readWords, wordsFile, type Words } from '../core/index.js'
import { Beside } from './beside.js'

/** The options a draft is read with; `-` and drafts that come as lines have no folder. */
export type OptionsFor = (draft: string) => Promise<unknown>

/**
 * The words of each draft's folder: those of the nearest `.backchannel`, in the draft's own folder or above it. `named` is a file to take for
 * all drafts instead, or false for none. What is wrong with a file is told once; one that is named and cannot be read is an error.
 */
export function wordsFor(named: string | false | undefined, say: (line: string) => void): (draft: string) => Promise<Words> {
  const beside = new Beside(wordsFile, named, say, (text, file) => {
    const { words, complaints } = readWords(text)
    for (const { message } of complaints) say(`${file}: ${message}`)
    return words
  })
  return async (draft) => (await beside.of(draft)) ?? noWords
}
