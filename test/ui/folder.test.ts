import assert from 'node:assert/strict'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { openDraft, runCommand, screenshot, textShown, type Theme } from '../../scripts/host/editor.js'
import { root } from '../../scripts/host/server.js'
import { openWorkbench, scratch, type Workbench } from '../../scripts/host/workbench.js'

/** A running story of four drafts, one of which says otherwise than the others. With a picture of each scene. */
suite('the folder view', () => {
  const pictures = path.resolve(root, process.env.BACKCHANNEL_PICTURES ?? 'out/pictures')
  const { folder, remove } = scratch()
  const drafts = path.join(folder, 'drafts')
  let workbench: Workbench

  const open = async (): Promise<void> => {
    workbench = await openWorkbench({ folder: drafts, data: path.join(folder, 'data'), settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'editor.fontSize': 13, 'files.autoSave': 'off' } })
    await openDraft(workbench.page, '1-an-offer.md')
  }

  const pane = (): Locator => workbench.page.locator('.part.sidebar .pane', { has: workbench.page.locator('.pane-header', { hasText: 'Channels in This Folder' }) })

  const row = (words: string | RegExp): Locator => pane().locator('.monaco-list-row', { hasText: words }).first()

  const unfold = async (words: string | RegExp): Promise<void> => {
    await row(words).locator('.monaco-tl-twistie.collapsed').click({ timeout: 15_000 })
    await workbench.page.waitForTimeout(300)
  }

  const photograph = async (scene: string): Promise<void> => {
    for (const theme of ['light', 'dark', 'high-contrast'] as Theme[]) await screenshot(workbench.page, pictures, scene, theme)
  }

  suiteSetup(async () => {
    cpSync(path.join(root, 'examples/running-story'), drafts, { recursive: true })
    await open()
  })

  suiteTeardown(async () => {
    await workbench?.close()
    remove()
  })

  test('nothing is read before it is asked for', async () => {
    await runCommand(workbench.page, 'Backchannel: Focus on Channels in This Folder View')
    for (const other of [/^Channels$/, /^Sources$/]) await workbench.page.locator('.part.sidebar .pane-header', { has: workbench.page.locator('.title', { hasText: other }) }).click()
    await pane().locator('.monaco-button', { hasText: 'Read This Folder' }).waitFor({ timeout: 30_000 })
    await photograph('folder-welcome')
  })

  test('the contradiction comes first, and both sides of it are shown', async () => {
    await pane().locator('.monaco-button', { hasText: 'Read This Folder' }).click()
    await row(/negotiations, or none\?/).waitFor({ timeout: 60_000 })
    assert.equal(await pane().locator('.monaco-list-row').first().locator('.codicon-warning').count(), 1)
    await row(/are holding negotiations in Dublin, the Portuguese/).waitFor()
    await row(/have suspended their negotiations/).waitFor()
  })

  test('a channel over time, and a sentence of it revealed in its draft', async () => {
    await unfold(/^Iceland – Portugal(?!:)/)
    await row(/proposed → Apr 9 active → Apr 20 suspended/).waitFor()
    await unfold(/^negotiations/)
    await photograph('folder')
    await row(/have suspended their negotiations/).click()
    await textShown(workbench.page, 'have suspended their negotiations')
    await workbench.page.locator('.monaco-editor .selected-text').first().waitFor()
    await photograph('folder-revealed')
  })

  test('by day', async () => {
    await runCommand(workbench.page, 'Backchannel: Group the Folder’s Channels by Day')
    await row(/^Apr 20, 2031/).waitFor()
    await unfold(/^Apr 20, 2031/)
    await photograph('folder-days')
    await runCommand(workbench.page, 'Backchannel: Group the Folder’s Channels by Parties')
    await row(/^Iceland – Portugal(?!:)/).waitFor()
  })

  test('a draft put right on the disk ends the contradiction', async () => {
    const file = path.join(drafts, '4-from-the-lisbon-desk.md')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before.replace('date: 2031-04-20', 'date: 2031-04-12'))
    await row(/negotiations, or none\?/).waitFor({ state: 'detached', timeout: 30_000 })
    writeFileSync(file, before)
    await row(/negotiations, or none\?/).waitFor({ timeout: 30_000 })
  })

  test('in the next session the folder is there again, without asking', async () => {
    await runCommand(workbench.page, 'Developer: Reload Window')
    await workbench.page.waitForTimeout(3000)
    await row(/negotiations, or none\?/).waitFor({ timeout: 60_000 })
  })

  test('Forget This Folder says that the index goes, and it goes', async () => {
    await runCommand(workbench.page, 'Backchannel: Forget This Folder')
    const dialog = workbench.page.locator('.monaco-dialog-box')
    assert.match(await dialog.innerText(), /Indexes of the channels in this folder: 1/)
    await dialog.locator('.monaco-button', { hasText: /^Forget$/ }).click()
    await pane().locator('.monaco-button', { hasText: 'Read This Folder' }).waitFor({ timeout: 15_000 })
  })
})
