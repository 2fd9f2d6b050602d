// Parts of a page that a command writes, between <!-- NAME:start --> and <!-- NAME:end -->.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './setup.mjs'

export const read = (page) => readFileSync(path.join(root, page), 'utf8')

/** Writes `lines` into the page; with `check`, only says whether they stand there already. */
export function fill(page, name, lines, { check, by }) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const text = read(page)
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${page} has no part between ${start} and ${end}.`)
  const filled = `${text.slice(0, from + start.length)}\n${lines.join('\n')}\n${text.slice(to)}`
  if (filled === text) return true
  if (check) console.error(`${page} is behind: run ${by}.`)
  else writeFileSync(path.join(root, page), filled)
  return !check
}
