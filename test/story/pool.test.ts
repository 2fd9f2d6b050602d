import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyze } from '../../src/core/index.js'
import { Pool } from '../../src/pool/pool.js'
import { Seal } from '../../src/story/seal.js'
import { digestOf } from '../../src/story/take.js'
import { KEY } from './drafts.js'

/** Made by `npm run build`. */
const worker = fileURLToPath(new URL('../../dist/worker.cjs', import.meta.url))
const source = readFileSync(new URL('../../examples/harbour-talks.md', import.meta.url), 'utf8')

suite('threads that read drafts', () => {
  let pool: Pool | undefined
  teardown(() => pool?.close())

  const open = async (): Promise<Pool> => {
    pool = await Pool.open(worker, KEY, 2)
    assert.ok(pool)
    return pool
  }

  test('read as the chain does, many at once', async () => {
    const { read } = await open().then((one) => ({ read: one.read.bind(one) }))
    const digests = await Promise.all(Array.from({ length: 9 }, () => read(source, {})))
    const expected = digestOf(analyze(source), new Seal(KEY))
    assert.ok(expected.channels.length > 0)
    for (const digest of digests) assert.deepEqual(digest, expected)
  })

  test('mind the words of the folder', async () => {
    const digest = await (await open()).read(source, { words: { notActors: ['Iceland'], apart: [] } })
    assert.deepEqual(digest, digestOf(analyze(source, { words: { notActors: ['Iceland'], apart: [] } }), new Seal(KEY)))
  })

  test('stop at once, and tell those who wait', async () => {
    const threads = await open()
    const reading = Promise.allSettled(Array.from({ length: 40 }, () => threads.read(source, {})))
    await threads.close()
    for (const one of await reading) assert.equal(one.status, 'rejected')
    await assert.rejects(threads.read(source, {}))
  })

  test('that cannot be started read nothing, and do not wait for ever', async () => {
    pool = await Pool.open('/nowhere/worker.cjs', KEY, 1)
    await assert.rejects(pool!.read(source, {}))
  })
})
