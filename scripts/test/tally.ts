import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'

/** One line a test in a suite's own record; a record without its `end` is of a suite that died. */
type Entry =
  | { readonly event: 'pass', readonly title: string, readonly ms: number }
  | { readonly event: 'fail', readonly title: string, readonly error: string }
  | { readonly event: 'skip', readonly title: string }
  | { readonly event: 'end' }

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly lines: readonly string[]
}

/** Writes what a mocha runner does to a file, test by test. */
export function record(runner: Mocha.Runner, file: string): void {
  const write = (entry: Entry): void => appendFileSync(file, `${JSON.stringify(entry)}\n`)
  writeFileSync(file, '')
  runner.on('pass', (test) => write({ event: 'pass', title: test.fullTitle(), ms: test.duration ?? 0 }))
  runner.on('fail', (test, error: Error) => write({ event: 'fail', title: test.fullTitle(), error: error.stack ?? String(error) }))
  runner.on('pending', (test) => write({ event: 'skip', title: test.fullTitle() }))
  runner.on('end', () => write({ event: 'end' }))
}

/** Reads a suite's record. What is missing, cut short or empty counts as one failure. */
export function readTally(suite: string, file: string): Tally {
  const entries = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Entry) : []
  const passed = entries.filter(({ event }) => event === 'pass').length
  const failed = entries.filter(({ event }) => event === 'fail').length
  const lines = entries.flatMap((entry) => {
    if (entry.event === 'pass') return `  ✔ ${entry.title} (${entry.ms} ms)`
    if (entry.event === 'fail') return `  ✘ ${entry.title}\n${entry.error.replace(/^/gm, '      ')}`
    return entry.event === 'skip' ? `  – ${entry.title}` : []
  })
  if (entries.at(-1)?.event !== 'end') return { passed, failed: failed + 1, lines: [...lines, `  ✘ ${suite}: ended before it had finished`] }
  if (passed + failed === 0) return { passed, failed: 1, lines: [`  ✘ ${suite}: has no tests`] }
  return { passed, failed, lines }
}
