import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from '../host/browser.js'
import { activated, textShown } from '../host/editor.js'
import { desktopCommand, hasDisplay } from '../host/desktop.js'
import { installKit, type Kit } from '../host/kit.js'
import { mountExtension, root, startServer } from '../host/server.js'
import { scratch, workbenchShown, writeSettings } from '../host/workbench.js'

const examples = path.join(root, 'examples')
/** The draft that shows all four things at once. */
const draft = path.join(examples, 'harbour-talks.md')

/** `--host` takes the npm host even where a desktop VS Code is; `--check` looks whether it all works and ends. */
export async function start(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { host: { type: 'boolean' }, check: { type: 'boolean' } } })
  const desktop = desktopCommand()
  if (desktop && hasDisplay() && !values.host && !values.check) {
    console.log('Opening VS Code on examples/ with Backchannel in it.')
    return spawnSync(desktop, ['--new-window', `--extensionDevelopmentPath=${root}`, examples, draft], { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1
  }
  return serve(values.check ?? false)
}

async function serve(checked: boolean): Promise<number> {
  const interrupted = new Promise<'interrupted'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve('interrupted'))
  })
  const kit = await installKit()
  const data = scratch()
  try {
    writeSettings(path.join(data.folder, 'user'), {})
    const extensions = path.join(data.folder, 'extensions')
    mountExtension(extensions)
    const server = await startServer(kit, { data: data.folder, extensions })
    try {
      const address = server.address(examples, [draft])
      console.log(`\nVS Code with Backchannel is open on examples/ at\n\n  ${address}\n\nOpen it in a browser on this machine. Stop it with Ctrl-C.`)
      const end = await Promise.race([interrupted, server.ended, ...(checked ? [look(kit, address)] : [])])
      if (end === 'checked') return 0
      if (end === 'interrupted') return checked ? 130 : 0
      throw new Error(`VS Code’s server ended with ${end}.\n${server.lines.slice(-20).join('\n')}`)
    } finally {
      await server.stop()
    }
  } finally {
    data.remove()
  }
}

async function look(kit: Kit, address: string): Promise<'checked'> {
  const { page, close } = await openBrowser(kit)
  try {
    await page.goto(address)
    await workbenchShown(page)
    await textShown(page, opening())
    await activated(page)
    console.log('Checked: the draft is shown and Backchannel is active.')
    return 'checked'
  } finally {
    await close()
  }
}

/** The draft's first words that are not its front matter. */
function opening(): string {
  const text = readFileSync(draft, 'utf8').replace(/^---\n[^]*?\n---\n/, '').trim()
  return text.slice(0, 24)
}
