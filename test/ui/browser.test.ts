import assert from 'node:assert/strict'
import path from 'node:path'
import { openDraft, runCommand } from '../../scripts/host/editor.js'
import { root } from '../../scripts/host/server.js'
import { openWorkbench, type Workbench } from '../../scripts/host/workbench.js'

suite('the browser build', () => {
  let workbench: Workbench
  const loaded: string[] = []

  suiteSetup(async () => {
    workbench = await openWorkbench({ folder: path.join(root, 'examples'), settings: { 'remote.extensionKind': { 'backchannel.backchannel': ['web'] } } })
    workbench.page.context().on('request', (request) => loaded.push(request.url()))
  })

  suiteTeardown(() => workbench?.close())

  test('reads a draft in a web worker', async () => {
    await openDraft(workbench.page, 'harbour-talks.md')
    await workbench.page.locator('.view-lines [class*="TextEditorDecorationType"]').first().waitFor({ timeout: 60_000 })
    assert.ok(loaded.some((address) => decodeURIComponent(address).includes('dist/whole.cjs')), 'the browser did not load the extension itself')
  })

  test('draws a Channel Map', async () => {
    assert.ok(!loaded.some((address) => decodeURIComponent(address).includes('dist/map/')), 'the map is loaded before it is opened')
    await runCommand(workbench.page, 'Backchannel: Channel Map')
    await workbench.page.frameLocator('iframe.webview.ready').first().frameLocator('#active-frame').locator('g.party', { hasText: 'Iceland' }).first().waitFor({ timeout: 60_000 })
  })

  test('reads a folder where there are no threads', async () => {
    await runCommand(workbench.page, 'Backchannel: Channels in This Folder')
    const row = workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: /negotiations, or none\?/ }).first()
    await row.waitFor({ timeout: 90_000 })
  })
})
