import type { Known } from '../known.js'
import type { Analysis } from '../model.js'
import { audit } from './audit.js'
import { cast } from './cast.js'
import { channelBrief } from './channels.js'
import { Desk } from './desk.js'
import { html } from './html.js'
import { markdown } from './markdown.js'
import { matrix } from './matrix.js'
import { memo } from './memo.js'
import { namesAndTitles } from './names.js'
import { oneLine } from './page.js'
import { quoteSheet } from './quotes.js'
import { csv, json, type Sheet } from './sheet.js'
import { timeline } from './timeline.js'
import { worksheet } from './worksheet.js'

export type ReportKind = 'audit' | 'quotes' | 'facts' | 'channels' | 'timeline' | 'matrix' | 'cast' | 'names' | 'memo'
export type ReportFormat = 'md' | 'html' | 'csv' | 'json'
export const reportKinds: readonly ReportKind[] = ['audit', 'quotes', 'facts', 'channels', 'timeline', 'matrix', 'cast', 'names', 'memo']
export const reportFormats: readonly ReportFormat[] = ['md', 'html', 'csv', 'json']

const REPORTS: Readonly<Record<ReportKind, (desk: Desk) => Sheet>> = { audit, quotes: quoteSheet, facts: worksheet, channels: channelBrief, timeline, matrix, cast, names: namesAndTitles, memo }

/**
 * A report on a draft as text, in English. `source` is the text that was analysed; `title` names the draft in the heading and in
 * each row; `known` are the desk's acknowledgements, which the audit shows apart. Markdown and HTML are for people; CSV and JSON have one row a source, quote, channel or actor, JSON with lists as lists.
 * Lines count from 1. Pure: the same analysis gives the same report.
 */
export function report(kind: ReportKind, analysis: Analysis, source: string, format: ReportFormat, title = 'Draft', known: readonly Known[] = []): string {
  const sheet = REPORTS[kind](new Desk(analysis, source, known))
  const heading = `${sheet.name}: ${oneLine(title)}`
  if (format === 'csv') return csv(sheet, title)
  if (format === 'json') return json(kind, sheet, title)
  return format === 'html' ? html(heading, sheet.page) : markdown(heading, sheet.page)
}
