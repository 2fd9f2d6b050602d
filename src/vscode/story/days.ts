import * as vscode from 'vscode'

/** “May 9”, or with its year, in the reader’s language; the day as it is written where that cannot be. */
export function shortDay(day: string, year = false): string {
  try {
    return new Intl.DateTimeFormat(vscode.env.language, { month: 'short', day: 'numeric', ...(year && { year: 'numeric' }), timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  } catch {
    return day
  }
}
