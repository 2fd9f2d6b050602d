import { BODY } from './html.js'
import type { ReportFormat } from './report.js'

/**
 * Several reports as one file: the quote sheets of Monday's and Tuesday's story share one header as CSV, are one page as HTML, a list
 * as JSON. As CSV they must be of one kind.
 */
export function bound(format: ReportFormat, reports: readonly string[]): string {
  const [first, ...others] = reports
  if (first === undefined) return ''
  if (format === 'md') return reports.join('\n')
  if (format === 'csv') return [first, ...others.map((report) => report.slice(report.indexOf('\n') + 1))].join('')
  if (format === 'json') return others.length === 0 ? first : `[\n${reports.map((report) => report.trimEnd()).join(',\n')}\n]\n`
  const [head] = first.split(BODY, 1)
  return `${head!}${BODY}${reports.map(inner).join('')}${END}`
}

const END = '</body>\n</html>\n'

const inner = (report: string): string => report.slice(report.indexOf(BODY) + BODY.length, report.length - END.length)
