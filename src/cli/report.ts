import { analyze, bound, report, type ReportFormat, type ReportKind } from '../core/index.js'
import { draftsOf } from './drafts.js'
import type { Output } from './output.js'
import type { OptionsFor } from './words.js'

/** `backchannel report`: one report a draft, bound together. */
export async function reportDrafts(names: readonly string[], kind: ReportKind, format: ReportFormat, options: OptionsFor, output: Output, refuse: (line: string) => void): Promise<void> {
  const several: string[] = []
  for await (const { id, text } of draftsOf(names, refuse)) {
    several.push(report(kind, analyze(text, await options(id)), text, format, id === '-' ? 'standard input' : id))
  }
  if (several.length > 0) await output.write(bound(format, several))
}
