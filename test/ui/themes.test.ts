import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expandTree, openDraft, runCommand, screenshot, textShown, themes, type Theme } from '../../scripts/host/editor.js'
import { root } from '../../scripts/host/server.js'
import { openWorkbench, type Workbench } from '../../scripts/host/workbench.js'

const defaultsOf: Readonly<Record<Theme, string>> = { light: 'light', dark: 'dark', 'high-contrast': 'highContrast', 'high-contrast-light': 'highContrastLight' }

/** Colours off by no more than this in each channel are one colour: what is drawn is blended at its edges. */
const NEAR = 24

const count = readFileSync(new URL('../../scripts/host/page/count-colour.js', import.meta.url), 'utf8').replace(/;\s*$/, '')

/** How many pixels of a part of the page have a colour. Counted in a page without a content policy. */
async function pixels(page: Page, part: Locator, colour: string): Promise<number> {
  const box = (await part.boundingBox())!
  const clip = { x: box.x, y: box.y - 2, width: box.width, height: box.height + 4 }
  const picture = (await page.screenshot({ clip })).toString('base64')
  const blank = await page.context().newPage()
  try {
    return await blank.evaluate(`(${count})(${JSON.stringify([picture, colour, NEAR])})`)
  } finally {
    await blank.close()
    await page.bringToFront()
  }
}

suite('the marks in four themes', () => {
  const pictures = path.resolve(root, process.env.BACKCHANNEL_PICTURES ?? 'out/pictures')
  const { contributes: { colors } } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { contributes: { colors: readonly { id: string; defaults: Readonly<Record<string, string>> }[] } }
  let workbench: Workbench

  suiteSetup(async () => {
    workbench = await openWorkbench({ folder: path.join(root, 'examples'), view: { width: 1360, height: 820 }, settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'editor.fontSize': 13, 'files.autoSave': 'off' } })
    await openDraft(workbench.page, 'harbour-talks.md')
    await expandTree(workbench.page, 'Backchannel')
    // rows that unfold lead to their sentences
    await runCommand(workbench.page, 'View: Focus Active Editor Group')
    await workbench.page.keyboard.press('Control+Home')
    await textShown(workbench.page, 'Sunna')
    await workbench.page.locator(`.view-lines [class*="TextEditorDecorationType"]`).first().waitFor({ timeout: 30_000 })
  })

  suiteTeardown(() => workbench?.close())

  for (const theme of Object.keys(themes) as Theme[]) {
    test(`are drawn in the colours of ${themes[theme][0]}, beside the views`, async () => {
      const { page } = workbench
      await screenshot(page, pictures, 'reading', theme)
      const colour = (id: string): string => colors.find((one) => one.id === `backchannel.${id}`)!.defaults[defaultsOf[theme]]!
      const on = (words: string): Locator => page.locator('.view-lines [class*="TextEditorDecorationType"]', { hasText: words }).first()
      for (const [id, words] of [['actorMark', 'Sunna'], ['unnamedMark', 'official']] as const) {
        const drawn = await pixels(page, on(words), colour(id))
        assert.ok(drawn >= 8, `${id} in ${theme}: ${drawn} pixels of ${colour(id)} at “${words}”`)
      }
      const lines = page.locator('.monaco-editor .lines-content').first()
      // the sign of a finding is a letter, too thin for a pixel of its own colour
      for (const id of ['quoteMark', 'channelMark']) assert.ok(await pixels(page, lines, colour(id)) >= 8, `${id} in ${theme}`)
      assert.ok(await page.locator('.part.sidebar .monaco-list-row').count() > 2)
    })
  }
})
