import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expandTree, hoverOver, openDraft, pick, reveal, runCommand, screenshot, textShown, themes, wear, type Theme } from '../../scripts/host/editor.js'
import { root } from '../../scripts/host/server.js'
import { openWorkbench, type Workbench } from '../../scripts/host/workbench.js'

const markedWords = readFileSync(new URL('../../scripts/host/page/marked-words.js', import.meta.url), 'utf8').replace(/;\s*$/, '')

/** One reporter’s way through a draft, with a picture of each scene for the README. */
suite('a draft is read', () => {
  const pictures = path.resolve(root, process.env.BACKCHANNEL_PICTURES ?? 'out/pictures')
  let workbench: Workbench

  const photograph = async (scene: string, only: readonly Theme[] = ['light', 'dark']): Promise<void> => {
    for (const theme of only) await screenshot(workbench.page, pictures, scene, theme)
  }

  /** A card fades in for a moment after it is there. */
  const photographCard = async (name: string): Promise<void> => {
    await workbench.page.waitForTimeout(500)
    await workbench.page.screenshot({ path: path.join(pictures, `${name}.png`) })
  }

  const marked = (line: string): Promise<string[]> => workbench.page.evaluate(`(${markedWords})(${JSON.stringify(line)})`)

  const waitForMarks = async (line: string, words: RegExp): Promise<void> => {
    for (const end = Date.now() + 20_000; Date.now() < end; await workbench.page.waitForTimeout(150)) {
      if ((await marked(line)).some((text) => words.test(text))) return
    }
    assert.fail(`${words} has no ${line} line, but ${(await marked(line)).join(' | ')}`)
  }

  suiteSetup(async () => {
    workbench = await openWorkbench({ folder: path.join(root, 'examples'), settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'editor.fontSize': 13, 'files.autoSave': 'off' } })
    await openDraft(workbench.page, 'harbour-talks.md')
  })

  suiteTeardown(() => workbench?.close())

  test('actors stand on solid lines, quotes on dots, unnamed sources on dashes', async () => {
    await waitForMarks('solid', /Sunna Brekkan/)
    await waitForMarks('dotted', /^$/)
    await waitForMarks('dashed', /Portuguese official/)
    await photograph('marks')
  })

  test('a card on a minister tells who she is', async () => {
    const card = await hoverOver(workbench.page, 'Sunna Brekkan')
    const text = await card.innerText()
    assert.match(text, /Sunna Brekkan · person/)
    assert.match(text, /Foreign Minister/)
    assert.match(text, /First mention/)
  })

  test('a card on an unnamed official misses the reason why the name is withheld', async () => {
    await workbench.page.keyboard.press('Escape')
    await workbench.page.mouse.move(700, 60)
    await workbench.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').filter({ visible: true }).first().waitFor({ state: 'hidden' })
    const card = await hoverOver(workbench.page, 'a person familiar with her')
    assert.match(await card.innerText(), /unnamed source\s+How many: one[\s\S]*Why unnamed: no reason given/)
    await photographCard('unnamed-source')
  })

  test('a click on evidence in the tree reveals it in the draft', async () => {
    await (await expandTree(workbench.page, 'Backchannel')).locator('.monaco-list-row').first().waitFor()
    const tree = await expandTree(workbench.page, 'Backchannel')
    await tree.locator('.monaco-list-row', { hasText: /Iceland.*Portugal|Portugal.*Iceland/ }).first().waitFor()
    const evidence = tree.locator('.monaco-list-row[aria-level="3"]').first()
    const words = (await evidence.innerText()).replaceAll('\u00a0', ' ').trim().slice(0, 30)
    await evidence.click()
    await workbench.page.locator('.monaco-editor.focused .selected-text').first().waitFor()
    await textShown(workbench.page, words.split(' ').slice(0, 4).join(' '))
  })

  test('the sourcing audit opens beside the draft', async () => {
    await runCommand(workbench.page, 'Backchannel: Sourcing Audit')
    await workbench.page.locator('.tab.active').filter({ hasText: 'Sourcing Audit' }).waitFor()
    await textShown(workbench.page, 'official')
    await photograph('audit')
  })

  test('an unsure name is dotted, its card says why, and one click tells two people apart', async () => {
    await runCommand(workbench.page, 'View: Close All Editors')
    await openDraft(workbench.page, 'two-brandts.md')
    await waitForMarks('dotted', /^Brandt$/)
    const text = async (): Promise<string> => (await workbench.page.locator('.monaco-editor .view-lines').first().innerText()).replaceAll('\u00a0', ' ')
    for (const theme of Object.keys(themes) as Theme[]) {
      await wear(workbench.page, theme)
      const card = await hoverOver(workbench.page, 'Brandt wants')
      assert.match(await card.innerText(), /May be \w+ Brandt · person\s+Unsure: more than one person here has this name/)
      await photographCard(`unsure-${theme}`)
      await workbench.page.keyboard.press('Escape')
    }
    const card = await hoverOver(workbench.page, 'Brandt wants')
    await card.locator('a', { hasText: 'Not the Same Person' }).click()
    await pick(workbench.page, 'In this draft')
    await reveal(workbench.page, 'backchannel-not-the-same Brandt')
    assert.match(await text(), /<!-- backchannel-not-the-same Brandt \| \w+ Brandt -->/)
    await workbench.page.keyboard.press('Control+z')
    await workbench.page.locator('.view-line', { hasText: 'backchannel-not-the-same' }).waitFor({ state: 'detached' })
    assert.doesNotMatch(await text(), /backchannel-not/)
  })
})
