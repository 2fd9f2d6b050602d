import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { root } from '../host/server.js'
import { only } from './only.js'
import { launch } from './vscode.js'

const web = path.join(root, 'test/web')

/** One file, for a worker can load no other. */
async function bundle(record: string, brief: boolean): Promise<string> {
  const folder = path.join(root, 'test/vscode')
  const outdir = path.join(root, 'out/test/web')
  const { files, grep } = only(readdirSync(folder).filter((name) => name.endsWith('.test.ts')).sort(), process.env.BACKCHANNEL_ONLY ?? (brief ? HOSTED : undefined))
  // mocha's browser build is no ES module, though its package says that every .js file is one
  const mocha = path.join(outdir, 'mocha.cjs')
  rmSync(outdir, { recursive: true, force: true })
  mkdirSync(outdir, { recursive: true })
  copyFileSync(path.join(root, 'node_modules/mocha/mocha.js'), mocha)
  const outfile = path.join(outdir, 'suite.cjs')
  await build({
    stdin: { contents: [`export { run } from ${JSON.stringify(path.join(web, 'run.ts'))}`, ...files.map((name) => `import ${JSON.stringify(path.join(folder, name))}`)].join('\n'), resolveDir: folder },
    alias: { mocha, 'node:assert/strict': path.join(web, 'assert.ts') },
    define: { RECORD: JSON.stringify(record), GREP: JSON.stringify(grep ?? '') },
    outfile, bundle: true, platform: 'browser', conditions: ['worker', 'browser'], format: 'cjs', target: 'es2022', sourcemap: 'inline', external: ['vscode', 'node:*'], logLevel: 'warning'
  })
  return outfile
}

/** Where the host makes a difference: files, editors, marks, what has no threads. */
const HOSTED = '^(activation|environments|virtual|marks|hovers|story|locale)$'

/** Runs test/vscode in the browser's worker, where vscode.dev would run the extension; the suite keeps its record in `file`. `brief`: what depends on the host. */
export async function runInBrowser(file: string, brief: boolean): Promise<void> {
  await launch(await bundle(file, brief), file, ['--extensionDevelopmentKind=web'])
}
