import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const corpora = `${root}../shared/corpus`

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
const runsOf = (words: readonly string[]): string[] => words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ').toLowerCase())

/** The name of a body is a fact, not somebody's sentence: “Organization for Security and Cooperation in Europe”. */
const isName = (words: readonly string[]): boolean => words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|for|the|and|in|on|to|by|la|de|del|s|o)$/.test(word))

/** Titles, a name, the trade's own formula (AP stylebook, “anonymous sources”) and a message of csv-stringify. */
const known = new Set([
  'member of the european parliament', 'member of the scottish parliament', 'former yugoslav republic of macedonia',
  'spoke on condition of anonymity', 'on condition of anonymity because', 'is expected to be a',
])

async function bundled(): Promise<string> {
  const made = await build({ absWorkingDir: root, entryPoints: ['src/vscode/extension.ts'], bundle: true, minify: true, legalComments: 'none', format: 'cjs', platform: 'browser', conditions: ['worker', 'browser'], external: ['vscode', 'node:*'], write: false, logLevel: 'silent' })
  return made.outputFiles[0]!.text
}

suite('What ships', () => {
  test('holds no five words in a row of a corpus, names of bodies aside', async function () {
    if (!existsSync(corpora)) return this.skip()
    this.timeout(60_000)
    const mine = new Set<string>()
    const messages = [readFileSync(`${root}package.nls.json`, 'utf8'), readFileSync(`${root}package.json`, 'utf8')]
    for (const stretch of [await bundled(), ...messages].join('\n').split(/\\n|[\n|/";:{}()[\]=<>`]+/)) {
      const words = wordsOf(stretch)
      if (words.length >= 5 && !isName(words)) for (const run of runsOf(words)) mine.add(run)
    }
    assert.ok(mine.size > 1000)
    const shared = new Set<string>()
    for (const file of readdirSync(corpora).filter((name) => name.endsWith('.jsonl'))) {
      for (const line of readFileSync(`${corpora}/${file}`, 'utf8').split('\n')) {
        if (line) for (const run of runsOf(wordsOf((JSON.parse(line) as { text?: string }).text ?? ''))) if (mine.has(run) && !known.has(run)) shared.add(run)
      }
    }
    assert.deepEqual([...shared], [])
  })
})
