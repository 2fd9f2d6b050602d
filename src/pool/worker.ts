import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { compileFunction } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import type { StoryReader } from '../story/read.js'
import type { Answer, Asked } from './pool.js'

/** What the extension’s bundle gives to a thread. */
interface Bundle {
  readonly storyReader: (key: string) => Promise<StoryReader>
}

/** Stands for whatever the bundle asks of an editor while it is loaded: enumerations, commands, classes to extend. None of it is used in a thread. */
const nothing: object = new Proxy(function () {}, { get: (_, name) => (typeof name === 'symbol' ? undefined : nothing), apply: () => nothing, construct: () => nothing })

/** The extension’s own bundle, which holds the core and the learned weights, loaded where there is no editor: so that they ship once. */
function bundle(): Bundle {
  const file = path.join(__dirname, 'extension.cjs')
  const load = createRequire(file)
  const module: { exports: unknown } = { exports: {} }
  const run = compileFunction(readFileSync(file, 'utf8'), ['require', 'module', 'exports'], { filename: file })
  run((name: string): unknown => (name === 'vscode' ? Object.create(nothing) : load(name)), module, module.exports)
  return module.exports as Bundle
}

const { key } = workerData as { key: string }
const reader = bundle().storyReader(key)

parentPort?.on('message', ({ id, source, options }: Asked) => {
  const answer = (given: Answer): void => parentPort?.postMessage(given)
  reader.then((ready) => ready.read(source, options)).then(
    (digest) => answer({ id, digest }),
    (error: unknown) => answer({ id, failed: error instanceof Error ? error.name : 'Error' }),
  )
})
