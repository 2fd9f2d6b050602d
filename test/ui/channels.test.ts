import assert from 'node:assert/strict'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { foldView, hoverOver, openDraft, pick, reveal, runCommand, screenshot, textShown, themes, wear, type Theme } from '../../scripts/host/editor.js'
import { root } from '../../scripts/host/server.js'
import { openWorkbench, type Workbench } from '../../scripts/host/workbench.js'

/** A foreign desk’s first look at a draft: who talks to whom, through what, on whose word. With a picture of each scene. */
suite('the channels desk', () => {
  const pictures = path.resolve(root, process.env.BACKCHANNEL_PICTURES ?? 'out/pictures')
  const all = Object.keys(themes) as Theme[]
  const three: readonly Theme[] = ['light', 'dark', 'high-contrast']
  let workbench: Workbench

  const pane = (): Locator => workbench.page.locator('.part.sidebar .pane', { has: workbench.page.locator('.pane-header .title', { hasText: /^Channels$/i }) })
  const row = (words: string | RegExp): Locator => pane().locator('.monaco-list-row', { hasText: words }).first()

  const unfold = async (words: string | RegExp): Promise<void> => {
    await row(words).locator('.monaco-tl-twistie.collapsed').click({ timeout: 15_000 })
    await workbench.page.waitForTimeout(300)
  }

  const photograph = async (scene: string, only = three): Promise<void> => {
    for (const theme of only) await screenshot(workbench.page, pictures, scene, theme)
  }

  /** Of what goes away when a theme is picked: it is shown anew in each, and left in the last. */
  const photographShown = async <T>(scene: string, show: () => Promise<T>): Promise<T> => {
    let shown: T | undefined
    for (const theme of three) {
      await wear(workbench.page, theme)
      shown = await show()
      await workbench.page.waitForTimeout(500)
      await workbench.page.screenshot({ path: path.join(pictures, `${scene}-${theme}.png`) })
      if (theme !== three.at(-1)) await workbench.page.keyboard.press('Escape')
    }
    return shown!
  }

  const choose = async (command: string, way: string): Promise<void> => {
    await runCommand(workbench.page, command)
    await pick(workbench.page, way)
  }

  const clipboard = (): Promise<string> => workbench.page.evaluate('navigator.clipboard.readText()')

  const pair = /Iceland.*Portugal|Portugal.*Iceland/

  suiteSetup(async () => {
    workbench = await openWorkbench({ folder: path.join(root, 'examples'), view: { width: 1360, height: 820 }, settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'editor.fontSize': 13, 'files.autoSave': 'off' } })
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await openDraft(workbench.page, 'harbour-talks.md')
    await runCommand(workbench.page, 'Backchannel: Focus on Channels View')
    await row(pair).waitFor({ timeout: 30_000 })
    await widen(workbench)
    await foldView(workbench.page, 'Sources')
  })

  suiteTeardown(() => workbench?.close())

  test('a pair says in one line how its parties talk; under a channel stand evidence, whose word and parties', async () => {
    assert.match(await row(pair).innerText(), /no direct channel/)
    await unfold(/back channel through Omani diplomats/)
    await row(/senior Portuguese official.*not on the record/).waitFor()
    await row(/Omani diplomats.*go-between/).waitFor()
    await row(/^Omani diplomats carried two letters/).click()
    await textShown(workbench.page, 'Omani diplomats carried')
    await workbench.page.locator('.monaco-editor .selected-text').first().waitFor()
    await photograph('channels', all)
  })

  test('a row is copied from its context menu as a sentence', async () => {
    const menu = await photographShown('channels-menu', async () => {
      await row(/no direct channel.*since March 5/).click({ button: 'right' })
      const shown = workbench.page.locator('.context-view .monaco-menu')
      for (const item of ['Reveal in Draft', 'Peek Evidence', 'Copy as Sentence', 'Copy as CSV', 'Channel Brief']) await shown.locator('.action-label', { hasText: item }).waitFor()
      return shown
    })
    await menu.locator('.action-label', { hasText: 'Copy as Sentence' }).click()
    await workbench.page.waitForTimeout(500)
    assert.equal(await clipboard(), 'Iceland and Portugal have had no direct channel since March 5, officials in both capitals said.')
  })

  test('channels are grouped by status, and what was unfolded stays so', async () => {
    await choose('Backchannel: Group Channels', 'By status')
    await row(/^suspended/).waitFor()
    await row(/^Omani diplomats carried two letters/).waitFor()
    await photograph('channels-by-status')
    for (const [way, heading] of [['By go-between', /^Through Omani diplomats/], ['By time', /^Ahead/], ['In text order', /^Iceland – Portugal.*no direct channel/], ['By pair', /^Iceland – Portugal.*no direct channel ·/]] as const) {
      await choose('Backchannel: Group Channels', way)
      await row(heading).waitFor()
    }
  })

  test('the filter leaves those that are shut', async () => {
    await choose('Backchannel: Filter Channels', 'None, broken off')
    await row(/Omani diplomats/).waitFor({ state: 'detached' })
    await row(/no direct channel.*since March 5/).waitFor()
    await photograph('channels-filtered')
    await choose('Backchannel: Filter Channels', 'All channels')
    await row(/Omani diplomats/).waitFor()
  })

  test('the view follows the cursor and leaves it the focus', async () => {
    await reveal(workbench.page, 'is expected to meet Brekkan')
    await pane().locator('.monaco-list-row.selected', { hasText: /contact on the sidelines/ }).waitFor()
    assert.equal(await pane().locator('.monaco-list-row.focused:focus').count(), 0)
  })

  test('a card on evidence tells the channel; its evidence is peeked', async () => {
    const card = await photographShown('channels-card', () => hoverOver(workbench.page, 'described that meeting as likely'))
    assert.match(await card.innerText(), /contact on the sidelines\s+Status: planned[\s\S]*Show in Channels · Peek Evidence/)
    await card.locator('a', { hasText: 'Peek Evidence' }).first().click()
    const peek = workbench.page.locator('.peekview-widget')
    await peek.locator('.peekview-title', { hasText: 'Locations (2)' }).waitFor()
    await peek.locator('.ref-tree .monaco-list-row', { hasText: 'Three European diplomats described' }).first().waitFor()
    await photograph('channels-peek')
    await workbench.page.keyboard.press('Escape')
  })
})

/** Draws the side bar out, so that a picture shows what the rows say. */
async function widen({ page }: Workbench): Promise<void> {
  const bar = (await page.locator('.part.sidebar').boundingBox())!
  await page.mouse.move(bar.x + bar.width, bar.y + bar.height / 2)
  await page.mouse.down()
  await page.mouse.move(bar.x + 460, bar.y + bar.height / 2, { steps: 5 })
  await page.mouse.up()
}
