// node scripts/bench.mjs folder [-- N]: a folder of N drafts (2,000) of 800 words of our own, all different, read as the editor does: worker threads
// of dist/worker.cjs, digests, one story, one index. Prints clock time and the processor time of all threads; where others keep the machine busy the
// latter, halved for two cores, is what two quiet cores would need. Then one changed draft, and the index loaded again. Exits 1 when a target is missed.
import { availableParallelism, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { bundle } from '../eval/core.mjs'
import { feud } from './texts.mjs'

const WORDS = 800
const worker = fileURLToPath(new URL('../../dist/worker.cjs', import.meta.url))
const KEY = '0f1e2d3c4b5a69788796a5b4c3d2e1f0'

/** Times the reading of a folder; see above. */
export async function folderBench(count) {
  const { Pool, StoryReader, Seal, joinStory, readIndex, writeIndex } = await import(await bundle('scripts/bench/story.mjs', 'out/measure/story.mjs', 'esm'))
  const drafts = feud(count, WORDS)
  const seal = new Seal(KEY)
  const entry = (source, number, digest) => ({ path: seal.of(`${number}.md`), mtime: number, size: source.length, text: seal.of(source), options: seal.of('{}'), digest })

  const whole = await clocked(async () => {
    const pool = await Pool.open(worker, KEY)
    const digests = await Promise.all(drafts.map((source) => pool.read(source, {})))
    await pool.close()
    return digests.map((digest, number) => entry(drafts[number], number, digest))
  })
  const entries = whole.value
  const joined = await best(() => joinStory(entries.map(({ digest }, id) => ({ id, digest }))))
  const text = writeIndex({ key: seal.of(''), stamp: seal.of('1'), within: [], entries })
  const loaded = await best(() => readIndex(text))

  const reader = new StoryReader(KEY)
  for (const source of drafts.slice(0, 40)) await reader.read(source, {})
  const changes = []
  for (const [number, source] of drafts.slice(40, 55).entries()) {
    const changed = `${source}\n\nNorway and Chile have suspended their talks, a Chilean official said.\n`
    changes.push((await clocked(async () => {
      entries[number + 40] = entry(changed, number + 40, await reader.read(changed, {}))
      joinStory(entries.map(({ digest }, id) => ({ id, digest })))
    })).least)
  }
  const story = joined.value
  return {
    count, cores: availableParallelism(), model: cpus()[0].model.trim(),
    clock: whole.clock / 1000, processor: whole.processor / 1000,
    join: joined.least, load: loaded.least, size: text.length,
    change: changes.sort((a, b) => a - b)[changes.length >> 1],
    pairs: story.pairs.length, channels: entries.reduce((sum, { digest }) => sum + digest.channels.length, 0), contradictions: story.pairs.reduce((sum, { contradictions }) => sum + contradictions.length, 0),
  }
}

export const folderPage = ({ count, cores, model, clock, processor, join, load, size, change, pairs, channels, contradictions }) => [
  `Node ${process.versions.node}, ${cores} × ${model}; ${count} drafts of ${WORDS} words of our own.`, '',
  '| a folder | |', '|---|---:|',
  `| read, seconds by the clock | ${clock.toFixed(1)} |`,
  `| read, seconds of processor, all threads | ${processor.toFixed(1)} |`,
  `| joined into one story, ms | ${join.toFixed(1)} |`,
  `| index loaded, ms | ${load.toFixed(1)} |`,
  `| index, kB | ${(size / 1000).toFixed(0)} |`,
  `| one changed draft read and the story joined again, ms | ${change.toFixed(1)} |`,
  `| channels told of, pairs, contradictions | ${channels}, ${pairs}, ${contradictions} |`, '',
]

export const folderVerdicts = ({ count, clock, processor, load, change }) => [
  [`${count} drafts read, seconds of clock`, clock, (30 * count) / 2000],
  [`${count} drafts read, seconds of processor on two cores`, processor / 2, (30 * count) / 2000],
  ['one changed draft, its story joined again, ms', change, 100],
  ['the index loaded, ms', load, 300],
].map(([what, value, limit]) => ({ what, value, limit, passed: value <= limit }))

/** By the clock and by this process’s own time, threads included, in milliseconds. */
async function clocked(work) {
  const before = process.cpuUsage()
  const since = performance.now()
  const value = await work()
  const clock = performance.now() - since
  const { user, system } = process.cpuUsage(before)
  const processor = (user + system) / 1000
  return { value, clock, processor, least: Math.min(clock, processor) }
}

async function best(work) {
  const times = []
  for (let round = 0; round < 5; round++) times.push(await clocked(async () => work()))
  return { value: times[0].value, least: Math.min(...times.map(({ least }) => least)) }
}
