// The table on standard output and docs/accuracy.md, between its markers.
import { readFileSync, writeFileSync } from 'node:fs'
import { root } from './core.mjs'

export const met = ({ value, target, most }) => (target === undefined ? null : value !== null && (most ? value <= target : value >= target))
const goal = ({ target, most }) => (target === undefined ? '' : `${most ? '≤' : '≥'} ${target}`)
const shown = (value) => (value === null ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(1))

export function table(rows) {
  return rows.map((row) => [
    row.id.padEnd(24), shown(row.value).padStart(6), goal(row).padStart(6), { true: ' ok ', false: ' -- ', null: '    ' }[String(met(row))], row.what, row.counts && `(${row.counts})`,
  ].join(' ').trimEnd()).join('\n')
}

/** Writes `lines` between the page's markers; the words around them are kept. */
export function writeBetween(page, lines, mark = 'figures') {
  const file = `${root}${page}`
  const [before] = readFileSync(file, 'utf8').split(`<!-- ${mark} -->`)
  const [, after] = readFileSync(file, 'utf8').split(`<!-- /${mark} -->`)
  writeFileSync(file, `${before}<!-- ${mark} -->\n${lines.join('\n')}\n<!-- /${mark} -->${after}`)
}

export const markdown = (rows) => [
  '| figure | value | asked | what it is | counts |', '|---|---:|---:|---|---|',
  ...rows.map((row) => `| \`${row.id}\` | ${shown(row.value)} | ${goal(row)}${met(row) === false ? ' (missed)' : ''} | ${row.what} | ${row.counts} |`),
]
