// npm run learn -- names: what a name nobody has listed stands for, learned from GUM (not its news) and, by what a draft says for
// sure elsewhere, from PolNeAR's training part. Writes src/core/read/names/weights.json; the same input gives the same file.
import { writeFileSync } from 'node:fs'
import { BUCKETS } from '../../src/core/read/names/clues.ts'
import { KINDS } from '../../src/core/read/names/lean.ts'
import { examplesOf, type Example } from './names/examples.ts'
import { accuracy, learn, packed } from './names/model.ts'

const extra = process.argv.slice(3)
const sources = ['gum', 'polnear', 'sentences', ...extra]
const examples: Example[] = sources.flatMap((source) => examplesOf(source))
const counts = (list: readonly Example[]) => KINDS.map((kind, index) => `${kind} ${list.filter(({ label }) => label === index).length}`).join(', ')
for (const source of sources) console.log(`${source}: ${counts(examples.filter((example) => example.source === source))}`)

const held = ({ doc }: Example): boolean => doc % 5 === 0
const trial = learn(examples.filter((example) => !held(example)), BUCKETS, KINDS.length)
for (const source of sources) console.log(`${source}, a fifth held out: ${accuracy(trial, examples.filter((example) => held(example) && example.source === source)).toFixed(1)} % right`)
for (const dev of ['wikigold', 'crossner', 'gum-news'].filter((name) => !extra.includes(name))) console.log(`${dev}, nothing learned from it: ${accuracy(trial, examplesOf(dev)).toFixed(1)} % right`)

const model = learn(examples, BUCKETS, KINDS.length)
const { scale, bias, weights, kept } = packed(model)
writeFileSync(new URL('../../src/core/read/names/weights.json', import.meta.url), `${JSON.stringify({ version: 1, scale, bias, weights })}\n`)
console.log(`${kept} weights kept, ${Math.round(weights.length / 1000)} kB`)
