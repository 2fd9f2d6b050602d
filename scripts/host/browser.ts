import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import type { Kit } from './kit.js'

const debian = '/usr/bin/chromium'

export interface Browser {
  readonly page: Page
  readonly close: () => Promise<void>
}

export interface View {
  readonly width: number
  readonly height: number
  /** Device pixels in a CSS pixel. Default 1. */
  readonly scale?: number
}

/** VSCODE_HOST_CHROMIUM, Debian's own, else the kit's. Throws with the reason when it cannot run. */
function usable(kit: Kit): { executablePath: string; env: Record<string, string> } {
  const executablePath = process.env.VSCODE_HOST_CHROMIUM || (existsSync(debian) ? debian : kit.chromium)
  const plain: Record<string, string> = { FONTCONFIG_FILE: kit.fonts }
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) plain[name] ??= value
  const lent = { ...plain, LD_LIBRARY_PATH: [kit.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }
  let why = ''
  for (const env of [plain, lent]) {
    const tried = spawnSync(executablePath, ['--version'], { env, encoding: 'utf8' })
    if (tried.status === 0) return { executablePath, env }
    why = tried.error?.message ?? tried.stderr.trim()
  }
  throw new Error(`${executablePath} does not run: ${why}\nInstall a Chromium and name it in VSCODE_HOST_CHROMIUM.`)
}

/** A headless Chromium with a profile of its own. It ends with this process, however that ends. */
export async function openBrowser(kit: Kit, view: View = { width: 1280, height: 800 }): Promise<Browser> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'backchannel-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...usable(kit), headless: true, viewport: { width: view.width, height: view.height }, deviceScaleFactor: view.scale ?? 1, locale: 'en-US',
    // Playwright's own handlers would exit before the server is stopped
    handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
    // the page is our own server's; user namespaces, which the sandbox needs, are missing in most containers
    chromiumSandbox: false,
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none']
  })
  return {
    page: context.pages()[0] ?? await context.newPage(),
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}
