import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Asked } from './pool.js'
import { storyReader } from './whole.cjs'

const { key } = workerData as { key: string }
const reader = storyReader(key)

parentPort?.on('message', ({ id, source, options }: Asked) => {
  const answer = (given: Answer): void => parentPort?.postMessage(given)
  reader.then((ready) => ready.read(source, options)).then(
    (digest) => answer({ id, digest }),
    (error: unknown) => answer({ id, failed: error instanceof Error ? error.name : 'Error' }),
  )
})
