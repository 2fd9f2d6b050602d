import { createReadStream } from 'node:fs'
import { analyze } from '../core/index.js'
import { draftsOf } from './drafts.js'
import { textsOf } from './ndjson.js'
import type { Output } from './output.js'
import { reason } from './refusal.js'
import { summary } from './summary.js'
import type { OptionsFor } from './words.js'

export type ReadFormat = 'json' | 'ndjson' | 'text'

/**
 * `backchannel read`. json: one draft gives its analysis, several a list of `{id, analysis}`; ndjson: one
 * `{"id", "analysis"}` a line; text: what a person wants to know at a glance.
 */
export async function readDrafts(names: readonly string[], format: ReadFormat, options: OptionsFor, output: Output, refuse: (line: string) => void): Promise<void> {
  const several: unknown[] = []
  for await (const { id, text } of draftsOf(names, refuse)) {
    const analysis = analyze(text, await options(id))
    if (format === 'ndjson') await output.write(`${JSON.stringify({ id, analysis })}\n`)
    else if (format === 'text') await output.write(summary(id, analysis))
    else several.push({ id, analysis })
  }
  if (format !== 'json' || several.length === 0) return
  const [only] = several as { analysis: unknown }[]
  await output.write(`${JSON.stringify(several.length === 1 ? only!.analysis : several, null, 2)}\n`)
}

/** `backchannel --ndjson-in`: one line in, one line out, from standard input or the named files. */
export async function readLines(names: readonly string[], options: OptionsFor, output: Output, skip: (line: string) => void, refuse: (line: string) => void): Promise<void> {
  const common = await options('-')
  for (const name of names.length > 0 ? names : ['-']) {
    const stream = name === '-' ? process.stdin.setEncoding('utf8') : createReadStream(name, 'utf8')
    try {
      for await (const { id, text } of textsOf(stream as AsyncIterable<string>, (line) => { skip(name === '-' ? line : `${name}, ${line}`) })) {
        await output.write(`${JSON.stringify({ id, analysis: analyze(text, common) })}\n`)
      }
    } catch (error) {
      refuse(`${name}: ${reason(error)}`)
    }
  }
}
