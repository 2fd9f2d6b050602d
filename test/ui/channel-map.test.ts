import assert from 'node:assert/strict'
import { cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { FrameLocator, Locator } from 'playwright-core'
import { openDraft, reveal, runCommand, saveAs, screenshot, textShown, themes, wear, type Theme } from '../../scripts/host/editor.js'
import { root } from '../../scripts/host/server.js'
import { openWorkbench, scratch, workbenchShown, type Workbench } from '../../scripts/host/workbench.js'

/** A desk looks at who talks with whom, and who does not. With a picture in each theme. */
suite('the Channel Map', () => {
  const pictures = path.resolve(root, process.env.BACKCHANNEL_PICTURES ?? 'out/pictures')
  const all = Object.keys(themes) as Theme[]
  const { folder, remove } = scratch()
  const drafts = path.join(folder, 'drafts')
  let workbench: Workbench

  const map = (): FrameLocator => workbench.page.frameLocator('iframe.webview.ready').first().frameLocator('#active-frame')
  const party = (name: string): Locator => map().locator('g.party', { hasText: name }).first()
  const label = (words: string | RegExp): Locator => map().locator('g.label', { hasText: words }).first()
  const style = (one: Locator, property: string): Promise<string> => one.evaluate((element, name) => element.ownerDocument.defaultView!.getComputedStyle(element).getPropertyValue(name), property)
  const selected = (): Locator => workbench.page.locator('.monaco-editor .selected-text').first()
  const focused = (): Promise<string> => map().locator('body').evaluate((body) => body.ownerDocument.activeElement?.getAttribute('aria-label') ?? '')
  const strokes = (): Promise<string[]> => map().locator('.strand .line').evaluateAll((every) => every.map((one) => one.ownerDocument.defaultView!.getComputedStyle(one).stroke))
  /** Some words in the draft, where the focus may be in the map. */
  const inDraft = (words: string): Promise<void> => workbench.page.locator('.monaco-editor .view-line', { hasText: words }).first().waitFor({ timeout: 15_000 })

  /** Opens the map of a draft that has been read. */
  const open = async (draft: string): Promise<void> => {
    await openDraft(workbench.page, draft)
    await workbench.page.locator('.view-lines [class*="TextEditorDecorationType"]').first().waitFor({ timeout: 60_000 })
    await runCommand(workbench.page, 'Backchannel: Channel Map')
  }

  const lines = async (): Promise<Record<string, string>> => Object.fromEntries(await map().locator('g.label, g.party').evaluateAll((every) => every.map((one) => [one.getAttribute('aria-label'), ['x', 'y'].map((name) => one.querySelector('rect:not(.ring)')?.getAttribute(name)).join()] as const)))

  suiteSetup(async () => {
    cpSync(path.join(root, 'examples'), drafts, { recursive: true })
    workbench = await openWorkbench({ folder: drafts, view: { width: 1400, height: 860 }, settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'editor.fontSize': 13, 'files.autoSave': 'off', 'breadcrumbs.enabled': false, 'workbench.activityBar.location': 'hidden' } })
    await runCommand(workbench.page, 'View: Toggle Primary Side Bar Visibility')
    await open('harbour-talks.md')
  })

  suiteTeardown(async () => {
    await workbench?.close()
    remove()
  })

  test('opens beside the draft: parties, channels, who carries, and what there is not', async () => {
    await party('Iceland').waitFor({ timeout: 30_000 })
    await party('Portugal').waitFor()
    await label('Omani diplomats').waitFor()
    assert.match(await label('no direct channel').getAttribute('aria-label') ?? '', /^Iceland – Portugal: no direct channel/)
  })

  test('each theme has colours of its own, in which every line stands out three to one', async () => {
    const seen = new Set<string>()
    await workbench.page.mouse.move(2, 2)
    for (const theme of all) {
      await wear(workbench.page, theme)
      await workbench.page.waitForTimeout(500)
      const ground = await style(map().locator('body'), 'background-color')
      const worn = new Set(await strokes())
      assert.ok(worn.size >= 3)
      for (const stroke of worn) assert.ok(contrast(stroke, ground) >= 3, `${stroke} on ${ground} in ${theme}`)
      for (const [words, least] of [[party('Iceland'), 4.5], [label('no direct channel'), 4.5]] as const) assert.ok(contrast(await style(words.locator('text').first(), 'fill'), ground) >= least)
      seen.add([ground, ...worn].join())
      await screenshot(workbench.page, pictures, 'channel-map', theme)
    }
    assert.equal(seen.size, all.length)
    await wear(workbench.page, 'light')
  })

  test('where the system forces its colours, lines and words wear them', async () => {
    await workbench.page.emulateMedia({ forcedColors: 'active' })
    const ground = await style(map().locator('body'), 'background-color')
    for (const stroke of new Set(await strokes())) assert.ok(contrast(stroke, ground) >= 3, `${stroke} on ${ground}`)
    await workbench.page.emulateMedia({ forcedColors: 'none' })
  })

  test('a party that is chosen dims what it has nothing to do with; Escape lets go', async () => {
    await party('Russia').click()
    await map().locator('svg.chosen').waitFor()
    await workbench.page.waitForTimeout(300)
    assert.equal(await style(party('Portugal'), 'opacity'), '1')
    assert.ok(Number(await style(party('Iceland'), 'opacity')) < 0.5)
    await workbench.page.keyboard.press('Escape')
    await map().locator('svg:not(.chosen)').waitFor()
  })

  test('a click on a channel reveals its sentence', async () => {
    await label('Omani diplomats').click()
    await inDraft('Omani diplomats carried')
    await selected().waitFor()
    assert.equal(await label('Omani diplomats').getAttribute('aria-pressed'), 'true')
  })

  test('the keyboard walks from party to channel to party, and Enter leads to the sentence', async () => {
    await party('Portugal').focus()
    await workbench.page.keyboard.press('Tab')
    assert.notEqual(await focused(), await party('Portugal').getAttribute('aria-label'))
    await party('Portugal').focus()
    const towards = Number(await party('Portugal').locator('rect:not(.ring)').getAttribute('x')) < Number(await party('Iceland').locator('rect:not(.ring)').getAttribute('x')) ? 'ArrowRight' : 'ArrowLeft'
    await workbench.page.keyboard.press(towards)
    assert.match(await focused(), /: /)
    await workbench.page.keyboard.press(towards)
    assert.match(await focused(), /channels: /)
    await label('no direct channel').focus()
    await workbench.page.keyboard.press('Enter')
    await workbench.page.locator('.monaco-editor.focused').first().waitFor()
    await textShown(workbench.page, 'have no direct channel to settle')
  })

  test('the list says the same in words, and leads to the sentence too', async () => {
    await map().getByRole('button', { name: 'List' }).click()
    const entries = map().locator('#list li button')
    assert.equal(await entries.count(), await map().locator('g.label').count())
    assert.deepEqual((await map().locator('#list h2').allInnerTexts()).slice(0, 1), ['Iceland – Portugal'])
    await entries.filter({ hasText: 'Faroe' }).click()
    await inDraft('Faroe Islands')
    await map().getByRole('button', { name: 'List' }).click()
    await map().locator('#list').waitFor({ state: 'hidden' })
  })

  test('the map follows the writing, and what was there stays where it was', async () => {
    const before = await lines()
    await runCommand(workbench.page, 'View: Focus First Editor Group')
    await reveal(workbench.page, 'Someone must carry it.')
    await workbench.page.keyboard.press('End')
    await workbench.page.keyboard.press('Enter')
    await workbench.page.keyboard.press('Enter')
    await workbench.page.keyboard.type('Iceland and Denmark have no direct channel. ')
    await party('Denmark').waitFor({ timeout: 20_000 })
    const after = await lines()
    // how many channels a party has is part of its name
    const still = Object.entries(before).filter(([name]) => name in after)
    assert.ok(still.length >= Object.keys(before).length - 1)
    for (const [name, place] of still) assert.equal(after[name], place, name)
    await runCommand(workbench.page, 'File: Revert File')
    await party('Denmark').waitFor({ state: 'detached' })
    assert.deepEqual(await lines(), before)
  })

  test('the picture is saved as SVG with the colours of the theme', async () => {
    const saved = path.join(drafts, 'map.svg')
    await map().getByRole('button', { name: 'Save as SVG…' }).click()
    await saveAs(workbench.page, saved)
    const svg = readFileSync(saved, 'utf8')
    const names: string[] = await workbench.page.evaluate(`(() => { const parsed = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml'); return [...parsed.querySelectorAll('*')].map((one) => one.localName) })()`)
    assert.ok(!names.includes('parsererror') && names.includes('path'))
    assert.match(svg, /fill="#ffffff"[\s\S]*>Iceland<\/text>/)
    assert.doesNotMatch(svg, /var\(|url\(/)
  })

  test('a map comes back with the window', async () => {
    await workbench.page.reload()
    await workbenchShown(workbench.page)
    await party('Iceland').waitFor({ timeout: 60_000 })
  })

  test('a draft without channels has a quiet line', async () => {
    await runCommand(workbench.page, 'View: Close All Editors')
    await open('court-story.md')
    await map().locator('#empty').waitFor({ timeout: 30_000 })
    assert.equal(await map().locator('#picture').isVisible(), false)
  })
})

/** WCAG 2 contrast of two colours as the browser writes them: “rgb(…)”, or “color(srgb …)” in shares of one. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / (colour.startsWith('color') ? 1 : 255))
    const [r, g, b] = parts.map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const [a, b] = [light(one), light(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
