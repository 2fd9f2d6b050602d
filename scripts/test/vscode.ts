import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron'
import { build } from 'esbuild'
import { desktopProgram, hasDisplay } from '../host/desktop.js'
import { installKit } from '../host/kit.js'
import { root } from '../host/server.js'

const standIn = fileURLToPath(new URL('../host/code.mjs', import.meta.url))
const releases = 'https://update.code.visualstudio.com/api/releases/stable'
const answerWithinMs = 3000

/** Desktop VS Code where one is at hand or can be downloaded, the npm host otherwise. */
async function vscodeExecutable(): Promise<string> {
  const desktop = desktopProgram()
  if (desktop) return desktop
  if (hasDisplay() && await reachable(releases)) {
    try {
      return await downloadAndUnzipVSCode({ cachePath: path.join(root, '.vscode-test') })
    } catch (error) {
      console.log(`No VS Code could be downloaded: ${error instanceof Error ? error.message : error}`)
    }
  }
  await installKit()
  return standIn
}

const reachable = (url: string): Promise<boolean> => fetch(url, { signal: AbortSignal.timeout(answerWithinMs) }).then(({ ok }) => ok, () => false)

async function bundle(): Promise<string> {
  const folder = path.join(root, 'test/vscode')
  const outdir = path.join(root, 'out/test/vscode')
  rmSync(outdir, { recursive: true, force: true })
  await build({
    entryPoints: ['index.ts', ...readdirSync(folder).filter((name) => name.endsWith('.test.ts'))].map((name) => path.join(folder, name)),
    outdir, outExtension: { '.js': '.cjs' }, bundle: true, platform: 'node', format: 'cjs', target: 'node20', sourcemap: 'inline', external: ['vscode', 'mocha'], logLevel: 'warning'
  })
  return path.join(outdir, 'index.cjs')
}

/** Runs test/vscode in an extension host; the suite keeps its record in `file`. */
export async function runInVSCode(file: string): Promise<void> {
  await launch(await bundle(), file)
}

/** Starts VS Code on a copy of examples/ and has it run a bundle of tests. */
export async function launch(extensionTestsPath: string, file: string, args: readonly string[] = []): Promise<void> {
  const vscodeExecutablePath = await vscodeExecutable()
  const profile = mkdtempSync(path.join(os.tmpdir(), 'backchannel-test-'))
  const drafts = path.join(profile, 'drafts')
  cpSync(path.join(root, 'examples'), drafts, { recursive: true })
  console.log(`in ${vscodeExecutablePath}`)
  try {
    await runTests({
      vscodeExecutablePath, extensionTestsPath, extensionDevelopmentPath: root,
      launchArgs: [drafts, '--user-data-dir', path.join(profile, 'user'), '--extensions-dir', path.join(profile, 'extensions'), ...args],
      extensionTestsEnv: { BACKCHANNEL_TALLY: file }
    })
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
