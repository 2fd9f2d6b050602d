import assert from 'node:assert/strict'
import path from 'node:path'
import { hoverOver, openDraft, runCommand, textShown } from '../../scripts/host/editor.js'
import { root } from '../../scripts/host/server.js'
import { openWorkbench, type Workbench } from '../../scripts/host/workbench.js'

suite('an English draft in a German newsroom', () => {
  let workbench: Workbench

  suiteSetup(async () => {
    workbench = await openWorkbench({ folder: path.join(root, 'examples'), locale: 'de', settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'editor.fontSize': 13, 'files.autoSave': 'off' } })
    await openDraft(workbench.page, 'harbour-talks.md')
  })

  suiteTeardown(() => workbench?.close())

  test('the views have German titles', async () => {
    await workbench.page.locator('.part.activitybar .action-item').filter({ has: workbench.page.locator('.action-label[aria-label^="Backchannel"]') }).first().click({ timeout: 60_000 })
    for (const title of ['Gesprächskanäle', 'Quellen', 'Kanäle in diesem Ordner']) await workbench.page.locator('.part.sidebar .pane-header', { hasText: title }).first().waitFor({ timeout: 30_000 })
    await workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: 'kein direkter Kanal' }).first().waitFor({ timeout: 30_000 })
  })

  test('the card says in German what the draft says in English, and why a finding is one', async () => {
    const card = await hoverOver(workbench.page, 'a person familiar with her')
    await card.filter({ hasText: 'ungenannte Quelle' }).waitFor({ timeout: 20_000 })
    const text = await card.innerText()
    assert.match(text, /ungenannte Quelle\s+Wie viele: eine/)
    assert.match(text, /Warum ungenannt: kein Grund genannt/)
    assert.match(text, /Kein Grund genannt, warum der Name von „[^“]*a person familiar with her[^“]*“ fehlt\./)
    assert.match(text, /Bekannt, weil…/)
  })

  test('a command goes by its German name; the report stays English, for it is of English copy', async () => {
    await workbench.page.keyboard.press('Escape')
    await runCommand(workbench.page, 'Backchannel: Quellenprüfung')
    await workbench.page.locator('.tab.active').filter({ hasText: 'Quellenprüfung' }).waitFor()
    await textShown(workbench.page, 'official')
  })
})
