import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { notices } from './notices.mjs'
import { networkCode } from './offline.mjs'
import { root } from './setup.mjs'

const common = { absWorkingDir: root, bundle: true, minify: true, metafile: true, legalComments: 'none', sourcemap: true, sourcesContent: false, target: 'es2022', logLevel: 'warning' }

const node = { ...common, platform: 'node', format: 'cjs' }

// remark's entity decoder calls document.createElement unless the worker condition is set
const worker = { ...common, platform: 'browser', conditions: ['worker', 'browser'] }

const bundles = [
  // one file for the desktop's host and for the browser's, so that the learned weights ship once
  { ...worker, format: 'cjs', entryPoints: ['src/vscode/extension.ts'], outfile: 'dist/extension.cjs', external: ['vscode', 'node:worker_threads', 'node:os'] },
  // the Channel Map's page: loaded when a map is opened, by the page alone
  { ...common, platform: 'browser', format: 'esm', entryPoints: [{ in: 'src/map/page/main.ts', out: 'map' }, { in: 'src/map/page/map.css', out: 'map' }], outdir: 'dist/map' },
  // threads that read drafts: they load the file above
  { ...node, entryPoints: ['src/pool/worker.ts'], outfile: 'dist/worker.cjs' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs' },
  { ...worker, format: 'esm', entryPoints: ['src/core/index.ts'], outfile: 'out/core.mjs' }
]

/** Makes dist/ (what ships, and the notices of what it is made of) and out/core.mjs (what bench and eval load). Throws when a bundle could reach a network. */
export async function build() {
  const shipped = {}
  for (const bundle of bundles) {
    const { metafile } = await esbuild.build(bundle)
    const found = networkCode(metafile)
    if (found.length > 0) throw new Error(`Network code in the build: ${found.join('; ')}`)
    if (bundle.outfile === 'dist/extension.cjs' || bundle.outdir) Object.assign(shipped, metafile.inputs)
  }
  writeFileSync(path.join(root, 'dist/NOTICES.txt'), notices({ inputs: shipped }, root))
  chmodSync(path.join(root, 'dist/cli.cjs'), 0o755)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--watch')) {
    for (const bundle of bundles) await (await esbuild.context({ ...bundle, logLevel: 'info' })).watch()
  } else {
    await build()
  }
}
