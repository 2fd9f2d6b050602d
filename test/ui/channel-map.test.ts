import { cpSync } from 'node:fs'
import path from 'node:path'
import type { FrameLocator, Locator } from 'playwright-core'
import { openDraft, runCommand, screenshot, themes, type Theme } from '../../scripts/host/editor.js'
import { root } from '../../scripts/host/server.js'
import { openWorkbench, scratch, type Workbench } from '../../scripts/host/workbench.js'

/** A desk looks at who talks with whom, and who does not: with a picture in each theme. */
suite('the Channel Map', () => {
  const pictures = path.resolve(root, process.env.BACKCHANNEL_PICTURES ?? 'out/pictures')
  const { folder, remove } = scratch()
  const drafts = path.join(folder, 'drafts')
  let workbench: Workbench

  const map = (): FrameLocator => workbench.page.frameLocator('iframe.webview.ready').first().frameLocator('#active-frame')
  const party = (name: string): Locator => map().locator('g.party', { hasText: name })
  const label = (words: string | RegExp): Locator => map().locator('g.label', { hasText: words })

  suiteSetup(async () => {
    cpSync(path.join(root, 'examples'), drafts, { recursive: true })
    workbench = await openWorkbench({ folder: drafts, view: { width: 1440, height: 900 }, settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'editor.fontSize': 13, 'files.autoSave': 'off', 'workbench.sideBar.location': 'left' } })
    await openDraft(workbench.page, 'harbour-talks.md')
  })


  suiteTeardown(async () => {
    await workbench?.close()
    remove()
  })

  test('opens beside the draft: parties, channels, and those that there are not', async () => {
    await runCommand(workbench.page, 'Backchannel: Channel Map')
    await party('Iceland').waitFor({ timeout: 30_000 })
    await party('Portugal').waitFor()
    await label('no direct channel').first().waitFor()
    for (const theme of Object.keys(themes) as Theme[]) await screenshot(workbench.page, pictures, 'channel-map', theme)
  })
})
