// A fresh process: load the module and read a first text. Run as a child by bench.mjs: node cold.mjs MODULE, the text on standard input.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { timed } from './rounds.mjs'

const self = fileURLToPath(import.meta.url)

/** Milliseconds from before the import to after the first reading, in a process of its own. */
export function coldStart(module, text) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [self, module], { input: text, encoding: 'utf8' })
  if (status !== 0) throw new Error(`cold start of ${module}: ${stderr}`)
  return Number(stdout)
}

if (process.argv[1] === self && process.argv[2]) {
  const text = readFileSync(0, 'utf8')
  const took = await timed(async () => {
    const peer = await import(pathToFileURL(process.argv[2]).href)
    const read = await peer.default()
    await read(text)
  })
  process.stdout.write(String(took), () => process.exit(0))
}
