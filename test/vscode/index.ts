import { readdirSync } from 'node:fs'
import path from 'node:path'
import { only } from '../../scripts/test/only.js'
import { RETRIES } from '../../scripts/test/record.js'
import { keep } from '../../scripts/test/tally.js'

/** VS Code calls this in the extension host. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha')
  const { files, grep } = only(readdirSync(__dirname).filter((file) => file.endsWith('.test.cjs')).sort())
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, retries: RETRIES, reporter: 'min', grep: grep && new RegExp(grep, 'i') })
  for (const name of files) mocha.addFile(path.join(__dirname, name))
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve)
    if (process.env.BACKCHANNEL_TALLY) keep(runner, process.env.BACKCHANNEL_TALLY)
  })
  if (failures > 0) throw new Error(`${failures} failed`)
}
