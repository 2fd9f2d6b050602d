import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { screenshot, textShown, type Theme } from '../../scripts/host/editor.js'
import { root } from '../../scripts/host/server.js'
import { openWorkbench, scratch, type Workbench } from '../../scripts/host/workbench.js'

/** Somebody who has just installed it: an empty window, a welcome view, the walkthrough, the sample draft. */
suite('a newcomer', () => {
  const pictures = path.resolve(root, process.env.BACKCHANNEL_PICTURES ?? 'out/pictures')
  const { folder, remove } = scratch()
  let workbench: Workbench

  const step = (title: string): Locator => workbench.page.locator('.getting-started-step', { hasText: title })

  /** A step unfolds when its title is clicked, and its picture comes after it. */
  const unfold = async (title: string): Promise<void> => {
    if (!/expanded/.test(await step(title).getAttribute('class') ?? '')) await step(title).locator('.step-title').click()
    await workbench.page.waitForTimeout(1500)
  }

  const completed = (title: string): Promise<void> => workbench.page.locator('.getting-started-step[aria-checked="true"]', { hasText: title }).waitFor({ timeout: 20_000 })

  const photograph = async (scene: string): Promise<void> => {
    for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] as Theme[]) {
      await screenshot(workbench.page, pictures, scene, theme)
    }
  }

  const openWalkthrough = async (): Promise<void> => {
    await workbench.page.locator('.part.sidebar').getByText('four steps').first().click()
    await step('Open the sample draft').waitFor({ timeout: 30_000 })
  }

  suiteSetup(async () => {
    mkdirSync(path.join(folder, 'empty'))
    workbench = await openWorkbench({ folder: path.join(folder, 'empty'), data: path.join(folder, 'data'), view: { width: 1600, height: 900 }, settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'editor.fontSize': 13, 'files.autoSave': 'off' } })
  })

  suiteTeardown(async () => {
    await workbench?.close()
    remove()
  })

  test('finds empty views that say what will be in them', async () => {
    await workbench.page.locator('.part.activitybar .action-item').filter({ has: workbench.page.locator('.action-label[aria-label^="Backchannel"]') }).first().click({ timeout: 60_000 })
    const welcome = workbench.page.locator('.part.sidebar .welcome-view-content')
    await welcome.filter({ hasText: 'who talks to whom' }).first().waitFor({ timeout: 30_000 })
    await welcome.filter({ hasText: 'whose word the reader has' }).first().waitFor()
    await photograph('welcome')
  })

  test('takes the four steps from there', async () => {
    await openWalkthrough()
    for (const [title, scene] of [['Open the sample draft', 'sample'], ['Read the marks', 'marks'], ['See whose word it is', 'views'], ['Run a report', 'report']] as const) {
      await unfold(title)
      await step(title).locator('.monaco-button').first().waitFor()
      await photograph(`walkthrough-${scene}`)
    }
  })

  test('a step is done when its button was pressed, and the sample draft is there', async () => {
    await unfold('Open the sample draft')
    await step('Open the sample draft').locator('.monaco-button').first().click()
    await textShown(workbench.page, 'Carmela Vassord')
    await workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: /Malta.*Norway/ }).first().waitFor({ timeout: 30_000 })
    await photograph('sample')
    await openWalkthroughAgain()
    await completed('Open the sample draft')
    assert.equal(await step('Run a report').getAttribute('aria-checked'), 'false')
  })

  const openWalkthroughAgain = async (): Promise<void> => {
    await workbench.page.locator('.tab', { hasText: 'Welcome' }).first().click()
    await step('Open the sample draft').waitFor({ timeout: 30_000 })
  }

  test('so are the other steps, each by its own button', async () => {
    await unfold('Read the marks')
    await step('Read the marks').locator('.monaco-button').first().click()
    await workbench.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content', { hasText: 'unnamed source' }).first().waitFor({ timeout: 20_000 })
    await openWalkthroughAgain()
    await completed('Read the marks')
    await unfold('See whose word it is')
    await step('See whose word it is').locator('.monaco-button').first().click()
    await completed('See whose word it is')
    await unfold('Run a report')
    await step('Run a report').locator('.monaco-button').first().click()
    await textShown(workbench.page, 'Sourcing Audit')
    await openWalkthroughAgain()
    await completed('Run a report')
  })
})
