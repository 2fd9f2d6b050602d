import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { activated, openDraft } from '../../scripts/host/editor.js'
import { installKit } from '../../scripts/host/kit.js'
import { commandLine, root } from '../../scripts/host/server.js'
import { openWorkbench, scratch } from '../../scripts/host/workbench.js'

suite('the package', () => {
  const { folder, remove } = scratch()

  suiteTeardown(remove)

  test('is made, small', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/package.mjs'], { cwd: root, encoding: 'utf8' })
    assert.equal(status, 0, stderr)
  })

  test('installs, and the extension in it wakes on a draft', async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
    const extensions = path.join(folder, 'extensions')
    const { status, output } = commandLine(await installKit(), ['--install-extension', path.join(root, `backchannel-${version}.vsix`), '--extensions-dir', extensions], folder)
    assert.equal(status, 0, output)
    const workbench = await openWorkbench({ folder: path.join(root, 'examples'), extensions })
    try {
      await openDraft(workbench.page, 'harbour-talks.md')
      await activated(workbench.page)
    } finally {
      await workbench.close()
    }
  })
})
