import assert from 'node:assert/strict'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'

suite('the house rules', function () {
  this.timeout(60_000)

  const eslint = new ESLint({ overrideConfig: { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked } })

  const broken = async (file: string, code: string): Promise<string[]> => {
    const [result] = await eslint.lintText(code, { filePath: file })
    return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? []
  }

  const forbidden: readonly (readonly [string, string, string])[] = [
    ['the core reads no file', 'src/core/model.ts', "import { readFileSync } from 'node:fs'\nexport const text = readFileSync('draft.md')\n"],
    ['the core knows no editor', 'src/core/model.ts', "import type { Range } from 'vscode'\nexport type Place = Range\n"],
    ['the core takes no library that is not pure', 'src/core/model.ts', "import { program } from 'commander'\nexport const name = program.name()\n"],
    ['the core does not look outside', 'src/core/resolve/actors.ts', "import { activate } from '../../vscode/extension.js'\nexport const wake = activate\n"],
    ['a reader imports no reader', 'src/core/read/quotes.ts', "import { names } from './names.js'\nexport const quotes = names\n"],
    ['the lexicon imports nothing', 'src/core/lexicon/en/cues.ts', "import type { Span } from '../../model.js'\nexport type Word = Span\n"],
    ['the story knows no editor', 'src/story/story.ts', "import { l10n } from 'vscode'\nexport const say = l10n.t\n"],
    ['the story comes through the door', 'src/story/story.ts', "import type { Actor } from '../core/model.js'\nexport type Person = Actor\n"],
    ['the story starts no thread', 'src/story/read.ts', "import { Worker } from 'node:worker_threads'\nexport const Thread = Worker\n"],
    ['the pool knows no editor', 'src/pool/pool.ts', "import type { Range } from 'vscode'\nexport type Place = Range\n"],
    ['the editor comes through the door', 'src/vscode/extension.ts', "import type { Actor } from '../core/model.js'\nexport type Person = Actor\n"],
    ['the extension has none of the map in it', 'src/vscode/channel-map.ts', "import { sceneOf } from '../map/scene.js'\nexport const draw = sceneOf\n"],
    ['the map knows no editor', 'src/map/scene.ts', "import type { Range } from 'vscode'\nexport type Place = Range\n"],
    ['the map reads no draft', 'src/map/scene.ts', "import { analyze } from '../core/analyze.js'\nexport const read = analyze\n"]
  ]

  for (const [title, file, code] of forbidden) {
    test(title, async () => assert.deepEqual(await broken(file, code), ['no-restricted-imports']))
  }

  test('what the house allows passes', async () => {
    assert.deepEqual(await broken('src/vscode/extension.ts', "import type { Actor } from '../core/index.js'\nexport type Person = Actor\n"), [])
    assert.deepEqual(await broken('src/vscode/channel-map.ts', "import type { Story } from '../map/story.js'\nexport type Told = Story\n"), [])
    assert.deepEqual(await broken('src/core/read/quotes.ts', "import type { Reading } from './reading.js'\nimport type { Plugin } from 'unified'\nexport type Quotes = Plugin<[Reading]>\n"), [])
  })

  test('nothing is fetched, no clock is read, no barrel, no state at module level', async () => {
    assert.deepEqual(await broken('src/vscode/extension.ts', "export const page = fetch('http://127.0.0.1')\n"), ['no-restricted-globals'])
    assert.deepEqual(await broken('src/core/model.ts', 'export const now = Date.now()\n'), ['no-restricted-globals'])
    assert.deepEqual(await broken('src/core/model.ts', "export * from './options.js'\n"), ['no-restricted-syntax'])
    assert.deepEqual(await broken('src/core/model.ts', 'export const seen = new Map<string, string>()\n'), ['no-restricted-syntax'])
  })
})
