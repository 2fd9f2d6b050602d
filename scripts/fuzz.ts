// npm run fuzz [-- --count 20000 --seed 1]
// Reads made-up drafts (test/fuzz) and holds the core's laws against each. Prints the seed, and the smallest draft that breaks a law.
import { parseArgs } from 'node:util'
import { fuzz } from '../test/fuzz/run.js'

const { values } = parseArgs({ options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } } })
const since = performance.now()
const { runs, seed, failure } = fuzz(Number(values.count), Number(values.seed))
if (failure === null) console.log(`fuzz: ${runs} drafts, no law broken (seed ${seed}, ${((performance.now() - since) / 1000).toFixed(0)} s)`)
else {
  console.log(`fuzz: draft ${runs} breaks a law (seed ${seed})\n${failure.why}\nThe smallest draft that does, as JSON:\n${JSON.stringify(failure.draft)}`)
  process.exitCode = 1
}
