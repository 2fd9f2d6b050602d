import assert from 'node:assert/strict'
import path from 'node:path'
import { activated, hoverOver, openDraft } from '../../scripts/host/editor.js'
import { root } from '../../scripts/host/server.js'
import { openWorkbench, type Workbench } from '../../scripts/host/workbench.js'

suite('as a web extension', () => {
  let workbench: Workbench

  suiteSetup(async () => {
    workbench = await openWorkbench({ folder: path.join(root, 'examples'), settings: { 'remote.extensionKind': { 'backchannel.backchannel': ['web'] } } })
  })

  suiteTeardown(() => workbench?.close())

  test('it reads a draft in the browser’s worker', async () => {
    await openDraft(workbench.page, 'harbour-talks.md')
    assert.match(await activated(workbench.page), /web worker/)
    const card = await hoverOver(workbench.page, 'Sunna Brekkan')
    assert.match(await card.innerText(), /Foreign Minister/)
  })
})
