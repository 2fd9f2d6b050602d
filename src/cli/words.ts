import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { noWords, readWords, wordsFile, type Words } from '../core/index.js'
import { reason, Refusal } from './refusal.js'

/** The options a draft is read with; `-` and drafts that come as lines have no folder. */
export type OptionsFor = (draft: string) => Promise<unknown>

/** The largest file of words that is read, in bytes. */
const LARGEST = 1024 * 1024

/**
 * Options with the words of each draft's folder: those of the nearest `.backchannel`, in the draft's own folder or above it. `named`
 * is a file to take for all drafts instead, or false for none. What is wrong with a file is told once; one that is named and
 * cannot be read is an error.
 */
export function optionsWithWords(common: object, named: string | false | undefined, say: (line: string) => void): OptionsFor {
  const read = new Map<string, Promise<Words>>()
  const known = (file: string): Promise<Words> => {
    const words = read.get(file) ?? wordsIn(file, say, named !== undefined)
    read.set(file, words)
    return words
  }
  return async (draft) => {
    const file = named === false ? undefined : named ?? (draft === '-' ? undefined : await nearest(dirname(resolve(draft))))
    return { ...common, words: file === undefined ? noWords : await known(file) }
  }
}

async function nearest(folder: string): Promise<string | undefined> {
  const file = join(folder, wordsFile)
  const there = await stat(file).then((found) => found.isFile(), () => false)
  const above = dirname(folder)
  return there ? file : above === folder ? undefined : nearest(above)
}

async function wordsIn(file: string, say: (line: string) => void, needed: boolean): Promise<Words> {
  try {
    if ((await stat(file)).size > LARGEST) throw new Refusal('larger than the 1 MB that a file of words may have')
    const { words, complaints } = readWords(await readFile(file, 'utf8'))
    for (const { message } of complaints) say(`${file}: ${message}`)
    return words
  } catch (error) {
    if (needed) throw new Refusal(`${file}: ${reason(error)}`)
    say(`${file}: ${reason(error)}; read without it`)
    return noWords
  }
}
