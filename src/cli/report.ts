import { analyze, report, type ReportFormat, type ReportKind } from '../core/index.js'
import { draftsOf } from './drafts.js'
import type { Output } from './output.js'
import type { OptionsFor } from './words.js'

/** `backchannel report`: one report a draft, one after the other; several as CSV share one header, as JSON they are a list. */
export async function reportDrafts(names: readonly string[], kind: ReportKind, format: ReportFormat, options: OptionsFor, output: Output, refuse: (line: string) => void): Promise<void> {
  const several: string[] = []
  for await (const { id, text } of draftsOf(names, refuse)) {
    several.push(report(kind, analyze(text, await options(id)), text, format, id === '-' ? 'standard input' : id))
  }
  if (several.length === 0) return
  if (format === 'md') await output.write(several.join('\n'))
  else if (format === 'csv') await output.write(several.map((text, index) => (index === 0 ? text : text.slice(text.indexOf('\n') + 1))).join(''))
  else await output.write(several.length === 1 ? several[0]! : `[\n${several.map((text) => text.trimEnd()).join(',\n')}\n]\n`)
}
