/** One line a test in a suite's own record; a record without its `end` is of a suite that died. */
export type Entry =
  | { readonly event: 'pass', readonly title: string, readonly ms: number }
  | { readonly event: 'fail', readonly title: string, readonly error: string }
  | { readonly event: 'again', readonly title: string, readonly error: string }
  | { readonly event: 'skip', readonly title: string }
  | { readonly event: 'end' }

/** How often a test in a real VS Code is tried again: a workbench of many processes stands still at times on a machine that has others to serve. The record tells of each. */
export const RETRIES = 1

/** Tells, line by line, what a mocha runner does. Knows no Node, for the browser's worker keeps its record with it too. */
export function record(runner: Mocha.Runner, write: (line: string) => void): void {
  const tell = (entry: Entry): void => write(`${JSON.stringify(entry)}\n`)
  runner.on('pass', (test) => tell({ event: 'pass', title: test.fullTitle(), ms: test.duration ?? 0 }))
  runner.on('fail', (test, error: Error) => tell({ event: 'fail', title: test.fullTitle(), error: error.stack ?? String(error) }))
  runner.on('retry', (test: Mocha.Test, error: Error) => tell({ event: 'again', title: test.fullTitle(), error: error.stack ?? String(error) }))
  runner.on('pending', (test) => tell({ event: 'skip', title: test.fullTitle() }))
  runner.on('end', () => tell({ event: 'end' }))
}
