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

/** From the opening up to the comma, quotation, dash or full stop; “, and” and “because, he said,” go on, “and so asked” does not. */
export function clauseEnd(text: string, start: number): number {
  let from = start
  const aside = /^\p{L}+, (?:he|she|they) (?:said|added|explained),/u.exec(text.slice(start, start + 40))
  if (aside) from += aside[0].length
  for (let index = from; index < text.length; index++) {
    const mark = text[index]!
    if (/[;“”"—–)]/.test(mark)) return trimmed(text, start, index)
    if (mark === ',' && !/^, (?:and|or) (?!(?:so|therefore|asked|requested|spoke|declined|insisted|said|added) )/.test(text.slice(index, index + 16))) return index
    if (mark === '.' && (index + 1 >= text.length || /[\s”"’)]/.test(text[index + 1]!)) && !/\b[A-Z]$/.test(text.slice(Math.max(0, index - 2), index))) return index
    if (mark === ' ' && /^ (?:(?:said|says) |and (?:so|therefore|thus|hence|asked|requested|spoke|declined|insisted|said|added|would) )/.test(text.slice(index, index + 15))) return index
  }
  return trimmed(text, start, text.length)
}

const trimmed = (text: string, start: number, end: number): number => start + text.slice(start, end).replace(/[.\s]+$/, '').length
