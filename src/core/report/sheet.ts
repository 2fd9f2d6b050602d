import { stringify } from 'csv-stringify/browser/esm/sync'

export type Cell = string | number | boolean | null | readonly (string | number)[]
export type Row = Readonly<Record<string, Cell>>

/** A report before it is written: rows for machines, Markdown lines for people. */
export interface Sheet {
  readonly name: string
  /** The columns of `rows`, in order. */
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  /** What JSON has beside the rows. */
  readonly more?: Readonly<Record<string, unknown>>
  readonly markdown: readonly string[]
}

/**
 * Rows for a spreadsheet. A cell that would be taken for a formula (“=HYPERLINK(…)” in a draft) gets a ' before it, as the Open
 * Worldwide Application Security Project advises on CSV injection; lists are joined by “; ”.
 */
export function csv({ columns, rows }: Sheet, draft: string): string {
  const cell = (value: Cell | undefined): string | number => {
    if (typeof value === 'number') return value
    const text = value === null || value === undefined ? '' : typeof value === 'object' ? value.join('; ') : String(value)
    return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  }
  return stringify([['draft', ...columns], ...rows.map((row) => [cell(draft), ...columns.map((column) => cell(row[column]))])])
}
