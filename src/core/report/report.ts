import type { Analysis } from '../model.js'

export type ReportKind = 'audit' | 'quotes' | 'channels' | 'cast'
export type ReportFormat = 'md' | 'csv' | 'json'
export const reportKinds: readonly ReportKind[] = ['audit', 'quotes', 'channels', 'cast']

/** A report on a draft as text. `source` is the text that was analysed; `title` names the draft in the heading. */
export function report(kind: ReportKind, analysis: Analysis, source: string, format: ReportFormat, title = 'Draft'): string {
  if (format === 'json') return JSON.stringify(analysis, null, 2)
  return `# ${title}: ${kind} (${source.length})\n`
}
