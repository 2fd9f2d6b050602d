import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import path from 'node:path'
import { activated, openDraft, screenshot, textShown } from '../../scripts/host/editor.js'
import { root } from '../../scripts/host/server.js'
import { openWorkbench, type Workbench } from '../../scripts/host/workbench.js'

suite('the workbench', () => {
  const pictures = path.resolve(root, process.env.BACKCHANNEL_PICTURES ?? 'out/pictures')
  let workbench: Workbench

  suiteSetup(async () => {
    workbench = await openWorkbench({ folder: path.join(root, 'examples') })
  })

  suiteTeardown(() => workbench?.close())

  test('a draft of examples/ opens and Backchannel is active', async () => {
    await openDraft(workbench.page, 'harbour-talks.md')
    await textShown(workbench.page, 'nobody picks up the phone')
    await activated(workbench.page)
  })

  test('the workbench wears a dark and a high contrast theme', async () => {
    for (const theme of ['dark', 'high-contrast'] as const) {
      const picture = await screenshot(workbench.page, pictures, 'draft', theme)
      assert.ok(statSync(picture).size > 10_000)
    }
  })
})
