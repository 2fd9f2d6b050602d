import * as vscode from 'vscode'

/*
 * Numbers, shares and days as the reader’s language writes them: 1,234 and 1.234; 45% and 45 %; May 9 and 9. Mai. What the draft itself
 * says is left as it says it, and so are line numbers, which VS Code does not group either. The core has no locale.
 */

/** A count. (`toLocaleString` with a language alone is cheap: V8 keeps its format.) */
export const number = (count: number, language = vscode.env.language): string => known(() => count.toLocaleString(language), String(count))

/** A share between 0 and 1, in whole per cent, never rounded up. */
export const percent = (share: number, language = vscode.env.language): string =>
  known(() => new Intl.NumberFormat(language, { style: 'percent' }).format(Math.floor(100 * share) / 100), `${Math.floor(100 * share)} %`)

/** “May 9”, or with its year, of 2026-05-09; the day as it is written where that is none. */
export const shortDay = (day: string, year = false, language = vscode.env.language): string =>
  known(() => new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', ...(year && { year: 'numeric' }), timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)), day)

/** In a language that this machine does not know, or of a day that is none, `plain`. */
function known(write: () => string, plain: string): string {
  try {
    return write()
  } catch {
    return plain
  }
}
