/** A sentence as a row of words and marks for reading terms and reasons: “…, who | asked | not | to | be | named | because | …”. */
export interface Row {
  readonly text: string
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export function rowOf(text: string): Row {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: found, index } of text.matchAll(WORD)) {
    words.push(found.toLowerCase().replaceAll('’', '\''))
    starts.push(index)
    ends.push(index + found.length)
  }
  return { text, words, starts, ends }
}

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** Whether the words stand there, one after the other. */
export const stands = ({ words }: Row, at: number, phrase: readonly string[]): boolean => phrase.every((word, offset) => words[at + offset] === word)

/** Length of the first of the phrases that stands there, 0 for none. */
export function opens(row: Row, at: number, phrases: readonly (readonly string[])[]): number {
  let length = 0
  for (const phrase of phrases) if (phrase.length > length && stands(row, at, phrase)) length = phrase.length
  return length
}

/** Whether one of the `reach` words before `at` is in the set, marks between or not. */
export function before({ words }: Row, at: number, reach: number, set: ReadonlySet<string>): number {
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) if (set.has(words[index]!)) return index
  return -1
}
