import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { record, type Entry } from './record.js'

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly lines: readonly string[]
}

/** Keeps the record of a mocha runner in a file, test by test. */
export function keep(runner: Mocha.Runner, file: string): void {
  writeFileSync(file, '')
  record(runner, (line) => appendFileSync(file, line))
}

/** Reads a suite's record. What is missing, cut short or empty counts as one failure. */
export function readTally(suite: string, file: string): Tally {
  const entries = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Entry) : []
  const passed = entries.filter(({ event }) => event === 'pass').length
  const failed = entries.filter(({ event }) => event === 'fail').length
  const lines = entries.flatMap((entry) => {
    if (entry.event === 'pass') return `  ✔ ${entry.title} (${entry.ms} ms)`
    if (entry.event === 'fail') return `  ✘ ${entry.title}\n${entry.error.replace(/^/gm, '      ')}`
    if (entry.event === 'again') return `  ↻ ${entry.title}\n${entry.error.replace(/^/gm, '      ')}`
    return entry.event === 'skip' ? `  – ${entry.title}` : []
  })
  if (entries.at(-1)?.event !== 'end') return { passed, failed: failed + 1, lines: [...lines, `  ✘ ${suite}: ended before it had finished`] }
  if (passed + failed === 0) return { passed, failed: 1, lines: [`  ✘ ${suite}: has no tests`] }
  return { passed, failed, lines }
}
