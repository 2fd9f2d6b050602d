import { folded, words, type Part, type Word, type Words } from './page.js'

/**
 * A report as Markdown. “The *Hvalnes* | <b>seized</b>” must read there as it reads in the draft and make no table cell, link,
 * picture or HTML of its own. Only what would mean something is escaped, so that the report stays legible as a file too.
 */
export function markdown(title: string, page: readonly Part[]): string {
  return `${[`# ${line(title)}`, ...page.map(part)].join('\n\n')}\n`
}

function part(one: Part): string {
  if ('heading' in one) return `${'#'.repeat(one.level)} ${line(one.heading)}`
  if ('text' in one) return opening(line(one.text))
  if ('items' in one) return one.items.map(({ item, under }) => [`- ${opening(line(item))}`.trimEnd(), ...under.map((below) => `  - ${opening(line(below))}`)].join('\n')).join('\n')
  return [row(one.heads), `|${one.heads.map(() => '---').join('|')}|`, ...one.rows.map(row)].join('\n')
}

const row = (cells: readonly Words[]): string => `| ${cells.map(line).join(' | ')} |`

const line = (given: Words): string => words(given).map(word).join('').trim()

function word(given: Word): string {
  if (typeof given === 'string') return escaped(given)
  if ('strong' in given) return given.strong.trim() === '' ? '' : `**${escaped(given.strong).trim()}**`
  return `\`${folded(given.code).replaceAll('`', '’').trim()}\``
}

const escaped = (text: string): string => linkless(folded(text).replace(/[\\`*_{}[\]<>|~&#!$]/g, '\\$&'))

const linkless = (text: string): string => (/@|:\/\/|www\./i.test(text) ? text.replace(/:(?=\/\/)|@|(?<=\bwww)\./gi, '\\$&') : text)

/** A line that begins as a list or an underline would is none: “1. FC Köln”, “- no comment”. */
const opening = (text: string): string => text.replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
