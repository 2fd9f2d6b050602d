/**
 * Draft text as it goes into a Markdown report: “the *Hvalnes* | <b>seized</b>” must read there as it reads in the draft and
 * make no table cell, link, picture or HTML of its own. Only what would mean something is escaped, so that the report stays
 * legible as a file too.
 */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>|~&#!$]/g, '\\$&')
    .replace(/:(?=\/\/)|@|(?<=\bwww)\./gi, '\\$&')
    .replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}

/** White space and control characters as single spaces. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** “Label: value” as an item of a list. `value` is Markdown already. */
export const fact = (label: string, value: string): string => `- **${label}:** ${value}`

/** A table; cells are Markdown already. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${heads.join(' | ')} |`, `|${heads.map(() => '---').join('|')}|`, ...rows.map((cells) => `| ${cells.join(' | ')} |`),
]

/** A section with its heading, or nothing when it is empty. */
export const section = (heading: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`## ${heading}`, '', ...lines, ''] : [])

/** “1 source”, “3 sources”. */
export const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`

/** “A, B and C”. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`
}
