import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Part } from './page.js'

export type Cell = string | number | boolean | null | readonly (string | number)[]
export type Row = Readonly<Record<string, Cell>>

/** A box to tick. */
export const TICK = '☐'

/** Rows beside those of the report itself, as findings are beside sources. `entry` says in a spreadsheet what a row is. */
export interface Rows {
  readonly entry: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** A report before it is written: rows for machines, a page for people. */
export interface Sheet extends Rows {
  readonly name: string
  /** JSON has them each by its name, a spreadsheet one after the other. */
  readonly more?: Readonly<Record<string, Rows>>
  /** Stands in each row of a spreadsheet and once in JSON: what nobody may overlook. */
  readonly notice?: string
  readonly page: readonly Part[]
}

export function json(report: string, { rows, more = {}, notice }: Sheet, draft: string): string {
  const beside = Object.fromEntries(Object.entries(more).map(([name, { rows: others }]) => [name, others]))
  return `${JSON.stringify({ report, draft, ...(notice !== undefined && { notice }), rows, ...beside }, null, 2)}\n`
}

/**
 * Rows for a spreadsheet: RFC 4180, with the byte order mark that Excel needs to read UTF-8. A cell that would be taken for a formula
 * (“=HYPERLINK(…)” in a draft) gets a ' before it, as the Open Worldwide Application Security Project advises on CSV injection; one
 * that has such a ' already gets another, so that nothing is lost. Numbers are numbers, lists are joined by “; ”.
 */
export function csv(sheet: Sheet, draft: string): string {
  const lists: readonly Rows[] = [sheet, ...Object.values(sheet.more ?? {})]
  const columns = [...new Set(lists.flatMap((list) => list.columns))]
  const given = (value: string, asked: boolean): string[] => (asked ? [value] : [])
  const severalLists = sheet.more !== undefined
  const noticed = sheet.notice !== undefined
  const lines = lists.flatMap(({ entry, rows }) => rows.map((row) => [cell(draft), ...given(entry, severalLists), ...given(sheet.notice ?? '', noticed), ...columns.map((column) => cell(row[column]))]))
  const head = ['draft', ...given('entry', severalLists), ...given('notice', noticed), ...columns.map((column) => cell(column))]
  return stringify([head, ...lines], { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/ })
}

function cell(value: Cell | undefined): string | number {
  if (typeof value === 'number') return value
  const text = value === null || value === undefined ? '' : typeof value === 'object' ? value.join('; ') : String(value)
  return FORMULA.test(text) ? `'${text}` : text
}

/** What opens a formula, behind white space and characters that do not show as well; or a tab or line end, which some programs drop. */
const FORMULA = /^'*(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u
