import assert from 'node:assert/strict'
import { cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { foldView, hoverOver, openDraft, pick, reveal, runCommand, saveAs, screenshot, textShown, themes, type Theme } from '../../scripts/host/editor.js'
import { root } from '../../scripts/host/server.js'
import { openWorkbench, scratch, type Workbench } from '../../scripts/host/workbench.js'

/** A standards editor’s morning: whose word is it, what is missing, what is known and why. With a picture of each scene. */
suite('the sourcing desk', () => {
  const pictures = path.resolve(root, process.env.BACKCHANNEL_PICTURES ?? 'out/pictures')
  const all = Object.keys(themes) as Theme[]
  const { folder, remove } = scratch()
  const drafts = path.join(folder, 'drafts')
  const data = path.join(folder, 'data')
  let workbench: Workbench

  const open = async (): Promise<void> => {
    workbench = await openWorkbench({ folder: drafts, data, settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'editor.fontSize': 13, 'files.autoSave': 'off' } })
    await openDraft(workbench.page, 'harbour-talks.md')
    await runCommand(workbench.page, 'Backchannel: Focus on Sources View')
    await foldView(workbench.page, 'Channels')
  }

  const row = (words: string | RegExp): Locator => workbench.page.locator('.part.sidebar .pane', { has: workbench.page.locator('.pane-header', { hasText: 'Sources' }) }).locator('.monaco-list-row', { hasText: words }).first()

  /** Unfolds a row by the keyboard’s own command. */
  const unfold = async (words: string | RegExp): Promise<void> => {
    await row(words).locator('.monaco-tl-twistie.collapsed').click({ timeout: 15_000 })
    await workbench.page.waitForTimeout(300)
  }

  const act = async (on: Locator, label: string): Promise<void> => {
    await on.hover()
    await on.locator(`.action-label[aria-label^="${label}"]`).click()
  }

  /** Answers the input box of a title. */
  const type = async (title: string, words: string): Promise<void> => {
    await workbench.page.locator('.quick-input-widget:visible .quick-input-title', { hasText: title }).waitFor()
    await workbench.page.locator('.quick-input-widget:visible input[type="text"]').first().fill(words)
    await workbench.page.keyboard.press('Enter')
  }

  const photograph = async (scene: string, only: readonly Theme[] = all): Promise<void> => {
    for (const theme of only) await screenshot(workbench.page, pictures, scene, theme)
  }

  const anonymous = /a person familiar with her/

  suiteSetup(async () => {
    cpSync(path.join(root, 'examples'), drafts, { recursive: true })
    await open()
  })

  suiteTeardown(async () => {
    await workbench?.close()
    remove()
  })

  test('unnamed sources come first, with what is missing; a click reveals', async () => {
    await row(/^Unnamed/).waitFor({ timeout: 30_000 })
    assert.match(await row(anonymous).innerText(), /no reason/)
    await unfold(anonymous)
    await row(anonymous).click()
    await textShown(workbench.page, 'a person familiar with her')
    await workbench.page.locator('.monaco-editor .selected-text').first().waitFor()
    await photograph('sources')
  })

  test('the filter leaves those without a reason', async () => {
    await runCommand(workbench.page, 'Backchannel: Filter Sources')
    await pick(workbench.page, 'Without reason')
    await row(/^Media and hearsay/).waitFor({ state: 'detached' })
    await row(anonymous).waitFor()
    await runCommand(workbench.page, 'Backchannel: Filter Sources')
    await pick(workbench.page, 'All sources')
    await row(/^Media and hearsay/).waitFor()
  })

  test('a card says what is wrong and why; its fix puts in a placeholder, and Undo takes it back', async () => {
    await reveal(workbench.page, 'a person familiar with her')
    const card = await hoverOver(workbench.page, 'a person familiar with her')
    assert.match(await card.innerText(), /No reason[\s\S]* · warning[\s\S]*Known, Because…/)
    await workbench.page.waitForTimeout(500)
    await workbench.page.screenshot({ path: path.join(pictures, 'finding.png') })
    await card.locator('a', { hasText: 'Add the reason' }).first().click()
    await textShown(workbench.page, '⟨reason⟩')
    await workbench.page.keyboard.press('Escape')
    await workbench.page.keyboard.press('Control+z')
    await workbench.page.locator('.view-line', { hasText: '⟨reason⟩' }).waitFor({ state: 'detached' })
  })

  test('a finding is acknowledged with a reason and a name', async () => {
    await act(row(/No reason given[\s\S]*warning/), 'Known, Because')
    await type('Known, because', 'her calendar would name her')
    await type('Acknowledged by', 'M. R.')
    await row(/known, because her calendar would name her/).waitFor()
    await photograph('known')
  })

  test('the acknowledgement is there after the editor was killed', async () => {
    await workbench.kill()
    await open()
    await unfold(anonymous)
    await row(/known, because her calendar would name her/).waitFor({ timeout: 30_000 })
  })

  test('the first Sourcing Audit asks about the Problems list, and no later one', async () => {
    const notice = workbench.page.locator('.notification-toast', { hasText: 'listed in Problems' })
    await runCommand(workbench.page, 'Backchannel: Sourcing Audit')
    await notice.locator('.monaco-button', { hasText: 'Errors and Warnings' }).click()
    await notice.waitFor({ state: 'detached' })
    await runCommand(workbench.page, 'View: Close Editor')
    await openDraft(workbench.page, 'harbour-talks.md')
    await runCommand(workbench.page, 'Problems: Focus on Problems View')
    const problems = workbench.page.locator('.markers-panel .monaco-list-row')
    await problems.filter({ hasText: /sourcing\// }).first().waitFor({ timeout: 20_000 })
    assert.equal(await problems.filter({ hasText: /No reason given[^“]*“a person familiar/ }).count(), 0)
    await runCommand(workbench.page, 'View: Toggle Panel Visibility')
    await runCommand(workbench.page, 'Backchannel: Sourcing Audit')
    await workbench.page.locator('.tab.active').filter({ hasText: 'Sourcing Audit' }).waitFor()
    await workbench.page.waitForTimeout(1000)
    assert.equal(await notice.count(), 0)
  })

  test('the audit is saved beside the draft', async () => {
    await runCommand(workbench.page, 'Backchannel: Save Report As…')
    const saved = path.join(drafts, 'audit.md')
    await saveAs(workbench.page, saved)
    assert.match(readFileSync(saved, 'utf8'), /^# Sourcing Audit/)
  })

  test('another profile grades the same findings after other published rules', async () => {
    await unfold(/^Three European diplomats/)
    await row(/No reason given[\s\S]*“Three European[\s\S]*warning/).waitFor()
    await runCommand(workbench.page, 'Backchannel: Choose Desk Profile')
    await pick(workbench.page, 'After AP')
    await row(/No reason given[\s\S]*“Three European[\s\S]*error/).waitFor({ timeout: 20_000 })
    await photograph('profile', ['light', 'dark', 'high-contrast'])
  })

  test('Forget This Folder says what goes, and it goes', async () => {
    await runCommand(workbench.page, 'Backchannel: Forget This Folder')
    const dialog = workbench.page.locator('.monaco-dialog-box')
    assert.match(await dialog.innerText(), /Acknowledgements in the extension’s storage: 1, of drafts: 1/)
    await dialog.locator('.monaco-button', { hasText: /^Forget$/ }).click()
    await row(/known, because/).waitFor({ state: 'detached' })
  })
})
