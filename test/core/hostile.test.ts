import assert from 'node:assert/strict'
import { createReader } from '../../src/core/index.js'
import { broken } from '../fuzz/laws.js'
import { tangles } from './tangles.js'

/** Milliseconds in which the host gets no turn: what an editor's user feels. */
const LONGEST = 200
/** Milliseconds for the whole of it. No draft of these is longer than a megabyte. */
const WHOLE = 20_000

interface Took {
  readonly longest: number
  readonly whole: number
}

/** The longest time between two turns that a reader gives its host, and the whole. Of this process alone: a machine that is busy with others stalls nobody. */
async function read(text: string): Promise<Took> {
  const now = (): readonly [number, number] => {
    const { user, system } = process.cpuUsage()
    return [performance.now(), (user + system) / 1000]
  }
  let since = now()
  let [longest, whole] = [0, 0]
  const pause = (): void => {
    const [wall, cpu] = now()
    const took = Math.min(wall - since[0], cpu - since[1])
    longest = Math.max(longest, took)
    whole += took
  }
  const turn = async (): Promise<void> => {
    pause()
    await new Promise((resume) => setImmediate(resume))
    since = now()
  }
  await createReader({ turn }).analyze(text)
  pause()
  return { longest, whole }
}

const drafts = Object.entries(tangles)

suite('drafts made to bring an editor down', function () {
  this.timeout(120_000)

  for (const [name, make] of drafts) {
    test(`${name}: the host gets its turn`, async () => {
      const text = make()
      let took = await read(text)
      for (let tries = 0; tries < 3 && took.longest > LONGEST; tries++) took = await read(text)
      if (process.env.BACKCHANNEL_STALLS) console.log(`${Math.round(took.longest)} ms at once, ${Math.round(took.whole)} ms in all: ${name}`)
      assert.ok(took.longest <= LONGEST, `${Math.round(took.longest)} ms at once`)
      assert.ok(took.whole <= WHOLE, `${Math.round(took.whole)} ms in all`)
    })
  }

  test('none of them, cut short, breaks a law', () => {
    for (const [name, make] of drafts) assert.equal(broken(make().slice(0, 6000)), null, name)
  })
})
