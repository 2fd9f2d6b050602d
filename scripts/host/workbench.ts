import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser, type View } from './browser.js'
import { installKit } from './kit.js'
import { mountExtension, startServer } from './server.js'

export type Settings = Readonly<Record<string, unknown>>

/** Quiet and offline: no chat, no marketplace, no experiments, no welcome page; and nothing that moves, which a machine without graphics would paint all the time. */
export const quiet: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'editor.cursorBlinking': 'solid',
  'extensions.autoUpdate': 'off',
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.editor.useModal': 'off',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false
}

const untrusting: Settings = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.untrustedFiles': 'open' }

/** Writes the user settings into a data folder, before the server starts: a running workbench does not watch them. */
export function writeSettings(userData: string, settings: Settings): void {
  const folder = path.join(userData, 'User')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2))
}

/** A folder under the system's temporary one, and the way to be rid of it. */
export function scratch(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'backchannel-host-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

export interface WorkbenchOptions {
  /** Or a `.code-workspace`, or the address of a virtual folder. */
  readonly folder: string
  readonly files?: readonly string[]
  readonly settings?: Settings
  readonly view?: View
  readonly locale?: string
  /** A folder of installed extensions. Default: one with the working copy alone. */
  readonly extensions?: string
  /** A folder for the server's and the user's data, which is left when the workbench closes. Default: one of its own, which goes. */
  readonly data?: string
  /** In Restricted Mode, as a folder that nobody trusts yet. */
  readonly restricted?: boolean
}

export interface Workbench {
  readonly page: Page
  readonly close: () => Promise<void>
  /** Kills the editor as a crash would, and closes the page. */
  readonly kill: () => Promise<void>
}

export const workbenchShown = (page: Page): Promise<void> => page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 90_000 })

/** Opens VS Code's workbench on a folder, with the extension in it. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const kit = await installKit()
  const data = options.data === undefined ? scratch() : { folder: options.data, remove: () => undefined }
  const extensions = options.extensions ?? path.join(data.folder, 'extensions')
  const closing: (() => Promise<void> | void)[] = [data.remove]
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step()
  }
  try {
    writeSettings(path.join(data.folder, 'user'), { ...(options.restricted ? untrusting : {}), ...options.settings })
    if (!options.extensions) mountExtension(extensions)
    const server = await startServer(kit, { data: data.folder, extensions, locale: options.locale, restricted: options.restricted })
    closing.push(server.stop)
    const { page, close: closeBrowser } = await openBrowser(kit, options.view)
    closing.push(closeBrowser)
    // without a language pack the workbench itself stays English; extensions get the language that the page says it has
    if (options.locale) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(options.locale)}`)
    await page.goto(server.address(options.folder, options.files))
    await workbenchShown(page)
    return { page, close, kill: () => server.kill().then(close) }
  } catch (error) {
    await close()
    throw error
  }
}
