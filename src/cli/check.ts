import { analyze, createReader, linesOf, type Analysis, type Severity } from '../core/index.js'
import { draftsOf } from './drafts.js'
import type { Output } from './output.js'
import { Progress } from './progress.js'
import { sarif, type Checked } from './sarif.js'
import { severities, Tally } from './tally.js'
import type { OptionsFor } from './words.js'

export type CheckFormat = 'text' | 'json' | 'sarif'

interface Printing {
  readonly format: CheckFormat
  readonly failOn: Severity
}

/**
 * `backchannel check`: the findings of each draft, as `file:line:column severity rule message`; of several, a table on standard error besides.
 * True when one is at or above `failOn`.
 */
export async function checkDrafts(names: readonly string[], { format, failOn }: Printing, options: OptionsFor, output: Output, refuse: (line: string) => void, say: (line: string) => void): Promise<boolean> {
  let failed = false
  const progress = new Progress(process.stderr)
  const aside = (tell: (line: string) => void) => (line: string): void => {
    progress.wipe()
    tell(line)
  }
  const tally = new Tally()
  const all: Checked[] = []
  try {
    for await (const { id, text } of draftsOf(names, aside(refuse), (files) => progress.expect(files))) {
      progress.start(id)
      const { findings, complaints } = await read(text, await options(id), progress.watched)
      const lines = linesOf(text)
      for (const { line, message } of complaints) if (line !== undefined) aside(say)(`${id}:${line}: ${message}`)
      failed ||= findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn))
      tally.add(id, findings)
      if (format !== 'text') {
        all.push({ id, text: format === 'sarif' ? text : '', findings })
        continue
      }
      progress.wipe()
      for (const { start, severity, rule, message } of findings) {
        await output.write(`${id}:${lines.line(start)}:${lines.column(start)} ${severity} ${rule} ${message.replace(/\s+/g, ' ')}\n`)
      }
    }
  } finally {
    progress.end()
  }
  if (format === 'json') await output.write(`${JSON.stringify(all.map(({ id, findings }) => ({ id, findings })), null, 2)}\n`)
  else if (format === 'sarif') await output.write(sarif(all))
  else process.stderr.write(tally.toString())
  return failed
}

/** With somebody watching, in small steps, so that a long draft does not stop the line that says how far it is. */
const read = async (text: string, options: unknown, watched: boolean): Promise<Analysis> => (watched ? createReader({ options }).analyze(text) : analyze(text, options))
