import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, format } from 'node:util'
import type { Page } from 'playwright-core'
import { openBrowser } from './browser.js'
import { installKit, type Kit } from './kit.js'
import { commandLine, startServer } from './server.js'
import { scratch, writeSettings } from './workbench.js'

const develop = readFileSync(new URL('page/develop.js', import.meta.url), 'utf8').replace(/;?\s*$/, '')
/** A soak takes longer than a suite. */
const resultWithinMs = Number(process.env.BACKCHANNEL_RESULT_WITHIN_MS ?? 13 * 60 * 1000)
const graceMs = 5000

const pathOf = (value: string): string => value.startsWith('file:') ? fileURLToPath(value) : path.resolve(value)

/** Does what desktop VS Code does with the same arguments: runs an extension's tests, or answers `--version` and `--install-extension`. */
export async function standIn(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv], strict: false, allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true }, extensionDevelopmentKind: { type: 'string' }, extensionTestsPath: { type: 'string' }, 'install-extension': { type: 'string' },
      'user-data-dir': { type: 'string' }, 'extensions-dir': { type: 'string' }, locale: { type: 'string' }, version: { type: 'boolean', short: 'v' }
    }
  })
  const text = (name: string): string | undefined => typeof values[name] === 'string' ? values[name] : undefined
  const kit = await installKit()
  const data = scratch()
  try {
    const userData = text('user-data-dir') ?? path.join(data.folder, 'user')
    const extensions = text('extensions-dir') ?? path.join(data.folder, 'extensions')
    const install = text('install-extension')
    if (install || values.version) {
      const { status, output } = commandLine(kit, install ? ['--install-extension', install, '--extensions-dir', extensions] : ['--version'], data.folder)
      console.log(output.trim())
      return status
    }
    const tests = text('extensionTestsPath')
    if (!tests) throw new Error('Give --extensionTestsPath: the stand-in runs tests only. To look at the extension, npm start.')
    const developed = (values.extensionDevelopmentPath ?? []) as string[]
    return await runTests(kit, { userData, extensions, data: data.folder, developed: developed.map(pathOf), tests: pathOf(tests), folder: positionals[0] && pathOf(positionals[0]), locale: text('locale'), web: text('extensionDevelopmentKind') === 'web' })
  } finally {
    data.remove()
  }
}

interface Run {
  readonly data: string
  readonly userData: string
  readonly extensions: string
  readonly developed: readonly string[]
  readonly tests: string
  readonly folder?: string
  readonly locale?: string
  /** In the browser's worker. */
  readonly web: boolean
}

/** The workbench's exit code, which is 0 also when the extension host died in mid-suite: the suite's own record decides. */
async function runTests(kit: Kit, run: Run): Promise<number> {
  writeSettings(run.userData, run.web ? { 'remote.extensionKind': { 'backchannel.backchannel': ['web'] } } : {})
  const server = await startServer(kit, { data: run.data, userData: run.userData, extensions: run.extensions, locale: run.locale })
  const browser = await openBrowser(kit).catch(async (error: unknown) => {
    await server.stop()
    throw error
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<number>((resolve, reject) => {
      const fail = (why: string): void => reject(new Error(`${why}\n${server.lines.slice(-20).join('\n')}`))
      timer = setTimeout(() => fail(`No result in ${resultWithinMs / 1000} s.`), resultWithinMs)
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => reject(new Error(`Ended by ${signal}.`)))
      browser.page.on('crash', () => fail('The workbench page crashed.'))
      void server.ended.then((code) => setTimeout(() => fail(`VS Code’s server ended with ${code}.`), graceMs))
      const watch = setInterval(() => {
        if (server.lines.some((line) => line.includes('Extension Host Process exited'))) setTimeout(() => fail('The extension host ended without a result.'), graceMs)
      }, 1000)
      watch.unref()
      open(browser.page, run, server.authority, server.address(run.folder), resolve).catch(reject)
    })
  } finally {
    clearTimeout(timer)
    await browser.close()
    await server.stop()
  }
}

async function open(page: Page, run: Run, authority: string, address: string, exited: (code: number) => void): Promise<void> {
  await page.exposeFunction('codeAutomationExit', exited)
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    if (process.env.VSCODE_HOST_VERBOSE) console.error(`${type}: ${format(...args)}`)
  })
  const uri = (place: string): object => ({ $mid: 1, scheme: 'vscode-remote', authority, path: place })
  const options = { extensions: run.developed.map(uri), extensionTestsPath: uri(run.tests) }
  await page.addInitScript({ content: `(${develop})(${JSON.stringify(options)})` })
  await page.goto(address)
}
