import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

/** The files that a bundle of an entry is made of. */
async function inputs(entry: string, external: readonly string[]): Promise<string[]> {
  const { metafile } = await build({ entryPoints: [entry], bundle: true, write: false, metafile: true, platform: 'browser', conditions: ['worker'], external: [...external], logLevel: 'silent' })
  return Object.keys(metafile.inputs)
}

/** Ways to have a browser read a text as a page or a program. The drawing is SVG: svg.test.ts holds that names in it are names. */
const MARKUP = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|text\/html|srcdoc|eval|setHTMLUnsafe)\b|document\s*\.\s*write|new Function/

suite('the map is loaded when it opens', function () {
  this.timeout(60_000)

  test('the extension has nothing of the map in it, and nothing of its layout library', async () => {
    assert.deepEqual((await inputs('src/vscode/extension.ts', ['vscode', 'node:*'])).filter((file) => /src\/map\/|dagre/.test(file)), [])
  })

  test('the map has nothing of the core in it, nor of the extension', async () => {
    const files = await inputs('src/map/page/main.ts', [])
    assert.deepEqual(files.filter((file) => /src\/(?:core|vscode|cli)\//.test(file)), [])
    assert.ok(files.some((file) => file.includes('@dagrejs/dagre')))
  })

  test('a party named like a piece of a page stays a name: the page reads no HTML and runs no text', async () => {
    const folder = 'src/map'
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'))
    assert.ok(files.length > 3)
    for (const file of files) assert.doesNotMatch(await readFile(path.join(folder, file), 'utf8'), MARKUP, file)
    assert.match('node.innerHTML = name', MARKUP)
  })
})
