import assert from 'node:assert/strict'
import { build } from 'esbuild'

/** The files that a bundle of an entry is made of. */
async function inputs(entry: string, external: readonly string[]): Promise<string[]> {
  const { metafile } = await build({ entryPoints: [entry], bundle: true, write: false, metafile: true, platform: 'browser', conditions: ['worker'], external: [...external], logLevel: 'silent' })
  return Object.keys(metafile.inputs)
}

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
})
