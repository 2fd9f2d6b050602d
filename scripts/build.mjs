import { chmodSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
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

const host = { ...worker, format: 'cjs', external: ['vscode', 'node:worker_threads', 'node:os', './whole.cjs'] }

/** On the desktop the core lies in a file of its own, which is loaded with the first draft: `src/vscode/core.ts` asks that file. */
const coreApart = {
  name: 'core-apart',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]src[\\/]vscode[\\/]core\.ts$/ }, () => ({
    contents: `export const core = async () => require('./whole.cjs').core()
      export const coreInSteps = async () => require('./whole.cjs').coreInSteps()
      export const storyReader = async (key) => require('./whole.cjs').storyReader(key)`,
  })),
}

/** `import * as vscode` copies the whole of VS Code's interface once a file, a tenth of a second in all when the extension wakes: it is taken as it is. */
const vscodeAsItIs = {
  name: 'vscode-as-it-is',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]src[\\/]vscode[\\/].*\.ts$/ }, async ({ path: file }) => ({
    contents: (await readFile(file, 'utf8')).replace(/^import \* as vscode from 'vscode'$/m, "import vscode = require('vscode')"), loader: 'ts',
  })),
}

const bundles = [
  // the desktop's: small, and awake at once
  { ...host, entryPoints: ['src/vscode/extension.ts'], outfile: 'dist/extension.cjs', plugins: [coreApart, vscodeAsItIs] },
  // the browser's, and the core for the desktop and for threads: one file, so that the learned weights ship once
  { ...host, entryPoints: ['src/vscode/whole.ts'], outfile: 'dist/whole.cjs', plugins: [vscodeAsItIs] },
  // the Channel Map's page: loaded when a map is opened, by the page alone
  { ...common, platform: 'browser', format: 'esm', entryPoints: [{ in: 'src/map/page/main.ts', out: 'map' }, { in: 'src/map/page/map.css', out: 'map' }], outdir: 'dist/map' },
  // threads that read drafts: they load the file above
  { ...node, entryPoints: ['src/pool/worker.ts'], outfile: 'dist/worker.cjs', external: ['./whole.cjs'] },
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
    if (bundle.outfile === 'dist/whole.cjs' || bundle.outdir) Object.assign(shipped, metafile.inputs)
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
