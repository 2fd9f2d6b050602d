/**
 * A report as it is laid out, before it is Markdown or HTML: “1. a senior customs official · Reason for no name: none printed” is a
 * heading and a fact under it, whichever way it is written down. Strings are plain text, from the draft or from us; a writer escapes
 * all of them alike.
 */
export type Word = string | { readonly strong: string } | { readonly code: string }
export type Words = string | readonly Word[]

export interface Item {
  readonly item: Words
  readonly under: readonly Words[]
}

export type Part =
  | { readonly heading: Words; readonly level: 2 | 3 }
  | { readonly text: Words }
  | { readonly items: readonly Item[] }
  /** `named`: the first cell of each row is its head. */
  | { readonly heads: readonly string[]; readonly rows: readonly (readonly Words[])[]; readonly named?: true }

/** A paragraph. */
export const text = (words: Words): Part => ({ text: words })

/** A section with its heading, or nothing when it is empty. */
export const section = (heading: string, parts: readonly Part[]): Part[] => (parts.length > 0 ? [{ heading, level: 2 }, ...parts] : [])

/** What is told of one source, actor or channel, under its name. */
export const entry = (heading: string, facts: readonly Item[]): Part[] => [{ heading, level: 3 }, { items: facts }]

/** A list, or nothing when it is empty. */
export const list = (items: readonly Words[]): Part[] => (items.length > 0 ? [{ items: items.map((item) => ({ item, under: [] })) }] : [])

/** A table, or nothing when it has no rows. */
export const table = (heads: readonly string[], rows: readonly (readonly Words[])[]): Part[] => (rows.length > 0 ? [{ heads, rows }] : [])

/** “Label: value”, and what belongs under it. */
export const fact = (label: string, value: Words, under: readonly Words[] = []): Item => ({ item: [{ strong: `${label}:` }, ' ', ...words(value)], under })

export const words = (given: Words): readonly Word[] => (typeof given === 'string' ? [given] : given)

export const strong = (given: string): Word => ({ strong: given })

/** “1 source”, “3 sources”. */
export const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`

/** “A, B and C”. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`
}

/** “line 3”, “lines 3, 5”. */
export const onLines = (numbers: readonly number[]): string => `${numbers.length === 1 ? 'line' : 'lines'} ${numbers.join(', ')}`

/** White space and control characters as single spaces. */
export const oneLine = (given: string): string => folded(given).trim()

/** As `oneLine`, with a space kept at either end. */
export const folded = (given: string): string => (UNEVEN.test(given) ? given.replace(/[\s\p{Cc}]+/gu, ' ') : given)

const UNEVEN = /[^\S ]|\p{Cc}| {2}/u
