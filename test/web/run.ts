import 'mocha'
import * as vscode from 'vscode'
import { record, RETRIES } from '../../scripts/test/record.js'

declare const RECORD: string
declare const GREP: string

const { mocha, Mocha: { reporters } } = globalThis as unknown as { mocha: BrowserMocha, Mocha: typeof Mocha }

mocha.setup({ ui: 'tdd', timeout: 30_000, retries: RETRIES, reporter: reporters.Base, ...(GREP ? { grep: new RegExp(GREP, 'i') } : {}) })

/** VS Code calls this in the browser's worker, once the suites of this bundle have been declared. The record is the suite's own, through the only files that a worker has. */
export async function run(): Promise<void> {
  const file = vscode.workspace.workspaceFolders![0]!.uri.with({ path: RECORD })
  let text = ''
  let written: PromiseLike<void> = Promise.resolve()
  const failures = await new Promise<number>((resolve) => {
    record(mocha.run(resolve), (line) => {
      text += line
      const sofar = new TextEncoder().encode(text)
      written = written.then(() => vscode.workspace.fs.writeFile(file, sofar))
    })
  })
  await written
  if (failures > 0) throw new Error(`${failures} failed`)
}
