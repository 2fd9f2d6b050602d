import { analyze, linesOf, type Finding, type Severity } from '../core/index.js'
import { draftsOf } from './drafts.js'
import type { Output } from './output.js'
import type { OptionsFor } from './words.js'

export type CheckFormat = 'text' | 'json'

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/** `backchannel check`: the findings of each draft, as `file:line:column severity rule message`. True when one is at or above `failOn`. */
export async function checkDrafts(names: readonly string[], format: CheckFormat, failOn: Severity, options: OptionsFor, output: Output, refuse: (line: string) => void): Promise<boolean> {
  let failed = false
  const all: { id: string; findings: readonly Finding[] }[] = []
  for await (const { id, text } of draftsOf(names, refuse)) {
    const { findings } = analyze(text, await options(id))
    failed ||= findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn))
    if (format === 'json') {
      all.push({ id, findings })
      continue
    }
    const lines = linesOf(text)
    for (const { start, severity, rule, message } of findings) {
      await output.write(`${id}:${lines.line(start)}:${lines.column(start)} ${severity} ${rule} ${message.replace(/\s+/g, ' ')}\n`)
    }
  }
  if (format === 'json') await output.write(`${JSON.stringify(all, null, 2)}\n`)
  return failed
}
