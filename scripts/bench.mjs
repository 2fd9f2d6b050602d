// npm run bench [-- --quick] [-- folder [N]] [-- editor [ROUNDS]]
// Whole analysis, one keystroke and cold start on 1,000, 10,000 and 100,000 words of distinct text, beside wink-nlp, compromise,
// harper.js and the bare remark + retext pipeline in the same run. Prints a table and writes docs/speed.md; --quick runs fewer
// rounds and writes nothing. The two slow peers read 1,000 and 10,000 words only. Exits 1 when a target is missed.
// `folder` reads a folder of N drafts (2,000) instead, see bench/folder.mjs; dist/ must be built. `editor` measures a real VS Code, see
// bench/editor.mjs, and writes its part of docs/speed.md.
import { parseArgs } from 'node:util'
import { coldStart } from './bench/cold.mjs'
import { editorBench, editorPage } from './bench/editor.mjs'
import { folderBench, folderPage, folderVerdicts } from './bench/folder.mjs'
import { keystrokes } from './bench/keystroke.mjs'
import { page, verdicts } from './bench/page.mjs'
import { peers } from './bench/peers.mjs'
import { interleaved, median } from './bench/rounds.mjs'
import { newsOf, origin } from './bench/texts.mjs'
import { loadCore } from './eval/core.mjs'
import { writeBetween } from './eval/print.mjs'
import { writeFigures } from './figures.mjs'

const { values: { quick }, positionals: [only, number] } = parseArgs({ options: { quick: { type: 'boolean' } }, allowPositionals: true })
if (only === 'folder') {
  const figures = await folderBench(Number(number ?? 2000))
  console.log(folderPage(figures).join('\n'))
  const checks = folderVerdicts(figures)
  for (const { what, value, limit, passed } of checks) console.log(`${passed ? 'passed' : 'FAILED'} ${what}: ${value.toFixed(1)} (at most ${limit})`)
  process.exit(checks.every(({ passed }) => passed) ? 0 : 1)
}
if (only === 'editor') {
  const rounds = Number(number ?? 3)
  const measured = editorBench(rounds)
  writeBetween('docs/speed.md', editorPage(measured, rounds), 'editor')
  for (const { what, value, limit, passed } of measured) console.log(`${passed ? 'passed' : 'FAILED'} ${what}: ${value} ms${limit === undefined ? '' : ` (at most ${limit})`}`)
  process.exit(measured.every(({ passed }) => passed) ? 0 : 1)
}
const SLOW = new Set(['compromise', 'harper.js'])
const ROUNDS = quick ? { 1000: 7, 10000: 3, 100000: 3 } : { 1000: 15, 10000: 5, 100000: 5 }

const readers = []
for (const { name, make } of peers) readers.push({ name, read: await make() })
const warm = newsOf(6000)
for (let round = 0; round < 3; round++) for (const { read } of readers) await read(warm)

const whole = {}
for (const words of [1000, 10000, 100000]) {
  const text = newsOf(words)
  const run = readers.filter(({ name }) => !(words === 100000 && SLOW.has(name)))
  const times = await interleaved(run.map(({ read }) => () => read(text)), ROUNDS[words])
  whole[words] = Object.fromEntries(run.map(({ name }, index) => [name, times[index]]))
}

const core = await loadCore()
const strokes = {}
for (const words of [1000, 10000, 100000]) strokes[words] = await keystrokes(core, newsOf(words), quick ? 7 : 21)

const cold = {}
const first = newsOf(1000)
const modules = []
for (const peer of peers) modules.push([peer.name, await peer.cold()])
for (let round = 0; round < (quick ? 3 : 7); round++) for (const [name, module] of modules) (cold[name] ??= []).push(coldStart(module, first))
for (const name of Object.keys(cold)) cold[name] = median(cold[name])

const figures = { whole, strokes, cold, names: peers.map(({ name }) => name), origin: origin() }
console.log(page(figures).join('\n'))
const checks = verdicts(figures)
for (const { what, value, limit, passed } of checks) console.log(`${passed ? 'passed' : 'FAILED'} ${what}: ${value} (${limit})`)
const failed = checks.filter(({ passed }) => !passed).length
console.log(`${checks.length - failed} passed, ${failed} failed`)
if (!quick) {
  writeBetween('docs/speed.md', [...page(figures), '', ...checks.map(({ what, value, limit, passed }) => `- ${what}: ${value} (${limit}${passed ? '' : ', missed'})`)])
  writeFigures()
}
process.exit(failed > 0 && !quick ? 1 : 0)
