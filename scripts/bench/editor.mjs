// A real VS Code: activation, first marks, keystrokes and the longest block of the extension host, measured in the host by
// test/vscode/waiting.test.ts on the bench's own texts.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from '../setup.mjs'
import { newsOf } from './texts.mjs'

const TARGETS = [
  ['activation', 'activation as VS Code counts it: our file loaded, and `activate`', 30],
  ['awake', 'the same from the request to the answer, VS Code’s own messages in it', undefined],
  ['firstMarks', 'first marks after opening a draft of 1,000 words, the first of a window: the core is loaded with it', 400],
  ['marksOfAnother', 'first marks after opening a draft of 1,000 words, another one', 400],
  ['keystroke1k', 'keystroke to marks at 1,000 words, p95, without the debounce', 25],
  ['keystroke100k', 'keystroke to marks at 100,000 words, p95, without the debounce', 50],
  ['inSight100k', 'first marks after opening a draft of 100,000 words', 400],
  ['openingBlock100k', 'longest turn of ours while a draft of 100,000 words opens', 50],
  ['typingBlock100k', 'longest turn of ours while it is typed in and read again', 50],
  ['openingHost100k', 'longest block of the whole extension host while it opens, VS Code’s own Markdown extension in it', undefined],
  ['withoutUs100k', 'the same with Backchannel switched off', undefined],
]

/** What was measured, each with its limit in milliseconds. The median of `rounds` runs, each in a VS Code of its own. */
export function editorBench(rounds) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'backchannel-bench-'))
  try {
    for (const words of [1000, 20000, 100000]) writeFileSync(path.join(folder, `${words}.md`), newsOf(words))
    const runs = []
    for (let round = 0; round < rounds; round++) {
      const file = path.join(folder, 'figures.json')
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/test.mjs', 'vscode'], {
        cwd: root, encoding: 'utf8', env: { ...process.env, BACKCHANNEL_ONLY: 'waiting', BACKCHANNEL_FIGURES: file, BACKCHANNEL_TEXTS: folder },
      })
      if (status !== 0) throw new Error(`The run in VS Code failed.\n${stdout}\n${stderr}`)
      runs.push(JSON.parse(readFileSync(file, 'utf8')))
    }
    const median = (name) => runs.map((run) => run[name]).sort((a, b) => a - b)[Math.floor(runs.length / 2)]
    return TARGETS.map(([name, what, limit]) => ({ what, value: median(name), limit, passed: limit === undefined || median(name) <= limit }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Markdown of it. */
export const editorPage = (measured, rounds) => [
  `Median of ${rounds} runs, milliseconds.`, '',
  '| in a real VS Code | ms | at most |', '|---|---:|---:|',
  ...measured.map(({ what, value, limit, passed }) => `| ${what} | ${value} | ${limit ?? '–'}${passed ? '' : ' (missed)'} |`),
]
