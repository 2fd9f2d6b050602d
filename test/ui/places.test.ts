import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { hoverOver, openDraft, runCommand, textShown } from '../../scripts/host/editor.js'
import { openWorkbench, scratch, type Workbench } from '../../scripts/host/workbench.js'

const story = 'Mayor Ida Lund said the bridge would reopen.\n\nTwo officials told Harbour Watch that it would not.\n'
const underlined = '[class*="TextEditorDecorationType"]'

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** How many pieces of text are marked in a part of the page. */
const marksIn = (page: Page, part: string): Promise<number> => page.locator(`${part} .view-lines ${underlined}`).count()

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 150))) if (await holds()) return
  assert.fail(`Waited in vain: ${what}`)
}

suite('two editors on one draft', () => {
  const { folder, remove } = scratch()
  const drafts = path.join(folder, 'drafts')
  let workbench: Workbench

  suiteSetup(async () => {
    write(path.join(drafts, 'bridge.md'), story)
    write(path.join(drafts, 'ferry.md'), story.replace('bridge', 'ferry'))
    workbench = await openWorkbench({ folder: drafts, view: { width: 1500, height: 800 }, settings: { 'files.autoSave': 'off', 'editor.minimap.enabled': false, 'diffEditor.renderSideBySide': true, 'diffEditor.useInlineViewWhenSpaceIsLimited': false } })
  })

  suiteTeardown(async () => {
    await workbench?.close()
    remove()
  })

  test('both are marked, and stay so while one is written in', async () => {
    const { page } = workbench
    await openDraft(page, 'bridge.md')
    await runCommand(page, 'View: Split Editor Right')
    const [left, right] = [0, 1].map((nth) => `.editor-group-container >> nth=${nth} >> .monaco-editor`)
    await until('both are marked', async () => await marksIn(page, left!) > 0 && await marksIn(page, right!) === await marksIn(page, left!))
    const before = await marksIn(page, left!)
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Governor Vera Dahl has resigned. ')
    await until('both have more', async () => await marksIn(page, left!) > before && await marksIn(page, right!) === await marksIn(page, left!))
    await runCommand(page, 'View: Close Editor')
    await until('the other stays', async () => await marksIn(page, '.editor-group-container') > before)
  })

  test('compared with what is saved, the new side is marked and the old side is not', async () => {
    const { page } = workbench
    await runCommand(page, 'File: Compare Active File with Saved')
    await until('the new side is marked', async () => await marksIn(page, '.monaco-diff-editor .editor.modified') > 0)
    await page.waitForTimeout(1000)
    assert.equal(await marksIn(page, '.monaco-diff-editor .editor.original'), 0)
    await runCommand(page, 'View: Close Editor')
  })

  test('of two drafts that are compared the left one is not marked', async () => {
    const { page } = workbench
    await openDraft(page, 'ferry.md')
    await until('marks', async () => await marksIn(page, '.editor-group-container') > 0)
    await runCommand(page, 'File: Compare Active File With...')
    const picker = page.locator('.quick-input-widget:visible')
    await picker.locator('input[type="text"]').first().fill('bridge.md')
    await picker.locator('.monaco-list-row').filter({ hasText: 'bridge.md' }).first().click()
    await until('a marked side', async () => await marksIn(page, '.monaco-diff-editor .editor.modified') > 0)
    await page.waitForTimeout(1000)
    assert.equal(await marksIn(page, '.monaco-diff-editor .editor.original'), 0)
  })
})

suite('a workspace of two folders', () => {
  const { folder, remove } = scratch()
  const settingsOf = (name: string, settings: object): void => write(path.join(folder, name, '.vscode/settings.json'), JSON.stringify(settings))
  let workbench: Workbench

  suiteSetup(async () => {
    for (const name of ['north', 'south']) write(path.join(folder, name, `${name}.md`), story)
    settingsOf('north', { 'backchannel.house': ['Harbour Watch'] })
    settingsOf('south', { 'backchannel.enable': false })
    write(path.join(folder, 'desk.code-workspace'), JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }))
    workbench = await openWorkbench({ folder: path.join(folder, 'desk.code-workspace') })
  })

  suiteTeardown(async () => {
    await workbench?.close()
    remove()
  })

  test('each has its own settings', async () => {
    const { page } = workbench
    await openDraft(page, 'north.md')
    await until('marks', async () => await marksIn(page, '.editor-group-container') > 0)
    assert.match(await (await hoverOver(page, 'Two officials')).innerText(), /Spoke to: “?Harbour Watch/)
    await page.keyboard.press('Escape')
    await openDraft(page, 'south.md')
    await textShown(page, 'Ida Lund')
    await page.waitForTimeout(1000)
    assert.equal(await marksIn(page, '.editor-group-container'), 0)
  })

  test('a setting that changes is obeyed at once, in its folder alone', async () => {
    const { page } = workbench
    settingsOf('south', {})
    await until('marks', async () => await marksIn(page, '.editor-group-container') > 0)
    assert.doesNotMatch(await (await hoverOver(page, 'Two officials')).innerText(), /Spoke to/)
    await page.keyboard.press('Escape')
    settingsOf('south', { 'backchannel.marks.actors': 'off', 'backchannel.marks.unnamed': false, 'backchannel.marks.channels': false, 'backchannel.marks.quotes': false, 'backchannel.marks.findings': false })
    await until('no marks', async () => await marksIn(page, '.editor-group-container') === 0)
    await openDraft(page, 'north.md')
    await until('marks', async () => await marksIn(page, '.editor-group-container') > 0)
  })

  test('turning a folder off writes into that folder', async () => {
    const { page } = workbench
    await runCommand(page, 'Backchannel: Turn Off for This Folder')
    await until('no marks', async () => await marksIn(page, '.editor-group-container') === 0)
    assert.match(readFileSync(path.join(folder, 'north/.vscode/settings.json'), 'utf8'), /"backchannel\.enable": false/)
    assert.doesNotMatch(readFileSync(path.join(folder, 'south/.vscode/settings.json'), 'utf8'), /enable|files/)
  })
})

suite('Restricted Mode', () => {
  const { folder, remove } = scratch()
  let workbench: Workbench

  suiteSetup(async () => {
    write(path.join(folder, 'drafts/bridge.md'), story)
    write(path.join(folder, 'drafts/.backchannel.json'), '{ "rules": [{ "never": "reopen", "write": "open again" }] }')
    write(path.join(folder, 'drafts/.vscode/settings.json'), JSON.stringify({ 'backchannel.house': ['Harbour Watch'] }))
    workbench = await openWorkbench({ folder: path.join(folder, 'drafts'), restricted: true })
  })

  suiteTeardown(async () => {
    await workbench?.close()
    remove()
  })

  test('a folder that nobody trusts is read all the same: its settings are words and grades, nothing that runs', async () => {
    const { page } = workbench
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor()
    await openDraft(page, 'bridge.md')
    await until('marks', async () => await marksIn(page, '.editor-group-container') > 0)
    assert.match(await (await hoverOver(page, 'Two officials')).innerText(), /Spoke to: “?Harbour Watch/)
    await page.keyboard.press('Escape')
    assert.match(await (await hoverOver(page, 'reopen')).innerText(), /Our house does not write “reopen”, but “open again”/)
    await page.keyboard.press('Escape')
    await runCommand(page, 'Backchannel: Sourcing Audit')
    await page.locator('.tab.active').filter({ hasText: 'Sourcing Audit' }).waitFor()
  })
})
