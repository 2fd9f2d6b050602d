import type { Analysis } from '../model.js'
import { audit } from './audit.js'
import { cast } from './cast.js'
import { channelBrief } from './channels.js'
import { Desk } from './desk.js'
import { escaped } from './markup.js'
import { quoteSheet } from './quotes.js'
import { csv, type Sheet } from './sheet.js'

export type ReportKind = 'audit' | 'quotes' | 'channels' | 'cast'
export type ReportFormat = 'md' | 'csv' | 'json'
export const reportKinds: readonly ReportKind[] = ['audit', 'quotes', 'channels', 'cast']

const REPORTS: Readonly<Record<ReportKind, (desk: Desk) => Sheet>> = { audit, quotes: quoteSheet, channels: channelBrief, cast }

/**
 * A report on a draft as text, in English. `source` is the text that was analysed; `title` names the draft in the heading and in
 * each row. Markdown is for people; CSV and JSON have one row a source, quote, channel or actor, JSON with lists as lists.
 * Lines count from 1. Pure: the same analysis gives the same report.
 */
export function report(kind: ReportKind, analysis: Analysis, source: string, format: ReportFormat, title = 'Draft'): string {
  const sheet = REPORTS[kind](new Desk(analysis, source, title))
  if (format === 'csv') return csv(sheet, title)
  if (format === 'json') return `${JSON.stringify({ report: kind, draft: title, rows: sheet.rows, ...sheet.more }, null, 2)}\n`
  return `${[`# ${sheet.name}: ${escaped(title)}`, '', ...sheet.markdown].join('\n').trimEnd()}\n`
}
