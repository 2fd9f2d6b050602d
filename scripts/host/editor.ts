import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'

/** What a person does at the workbench, one function a deed. Each waits until the deed has shown its effect. */

/** Each with its label in the theme picker and the class the workbench then wears. */
export const themes = {
  light: ['Light Modern', 'vs'],
  dark: ['Dark Modern', 'vs-dark'],
  'high-contrast': ['Dark High Contrast', 'hc-black'],
  'high-contrast-light': ['Light High Contrast', 'hc-light']
} as const

export type Theme = keyof typeof themes

/** Types into the open picker and takes the first row that has the label. */
export async function pick(page: Page, label: string, typed = label): Promise<void> {
  const picker = page.locator('.quick-input-widget:visible')
  await picker.locator('input[type="text"]').first().fill(typed)
  await picker.locator('.monaco-list-row').filter({ hasText: label }).first().click()
  await picker.waitFor({ state: 'hidden' })
}

/** Runs a palette command by its full title, category included. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1')
  const picker = page.locator('.quick-input-widget:visible')
  await picker.locator('input[type="text"]').first().fill(`>${title}`)
  await picker.locator('.monaco-list-row').filter({ hasText: title }).first().click()
}

/** Opens a file of the workspace in the editor. */
export async function openDraft(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p')
  await pick(page, path.basename(name), name)
  await page.locator('.tab.active').filter({ hasText: path.basename(name) }).waitFor()
}

const findPlace = readFileSync(new URL('page/place-of.js', import.meta.url), 'utf8')

const placeOf = (page: Page, words: string): Promise<{ x: number; y: number } | null> => page.evaluate(`(${findPlace})(${JSON.stringify(words)})`)

/** Waits until words are in view in the editor. */
export async function textShown(page: Page, words: string): Promise<{ x: number; y: number }> {
  for (const until = Date.now() + 20_000; Date.now() < until; await page.waitForTimeout(100)) {
    const place = await placeOf(page, words)
    if (place) return place
  }
  throw new Error(`“${words}” is not shown in the editor.`)
}

/** Scrolls to the first place of some words and leaves the cursor there. */
export async function reveal(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+f')
  const input = page.locator('.editor-group-container.active .find-widget.visible textarea').first()
  await input.fill(words)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await textShown(page, words)
}

/** Rests the mouse on words in view; gives the hover card. */
export async function hoverOver(page: Page, words: string): Promise<Locator> {
  const card = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').filter({ visible: true }).first()
  for (let tries = 0; tries < 5; tries++) {
    const { x, y } = await textShown(page, words)
    // an earlier card goes first, or it would be taken for this one
    await page.mouse.move(2, 2)
    await card.waitFor({ state: 'hidden' })
    await page.mouse.move(x - 2, y)
    await page.mouse.move(x, y, { steps: 4 })
    const shown = await card.filter({ hasNotText: 'Loading...' }).waitFor({ timeout: 4000 }).then(() => true, () => false)
    if (shown) return card
  }
  throw new Error(`No hover card on “${words}”.`)
}

/** Opens a view container from the activity bar and unfolds every row of its trees; gives the container. */
export async function expandTree(page: Page, container: string): Promise<Locator> {
  const part = page.locator('.part.sidebar')
  if (!await part.locator('.composite.title').filter({ hasText: new RegExp(container, 'i') }).isVisible()) {
    await page.locator('.part.activitybar .action-item').filter({ has: page.locator(`.action-label[aria-label^="${container}"]`) }).first().click()
  }
  const rows = part.locator('.monaco-list-row')
  await rows.first().waitFor()
  const folded = rows.locator('.monaco-tl-twistie.collapsible.collapsed')
  // a row unfolds, or comes, some time after the click
  for (let still = 0; still < 3; still = await folded.count() > 0 ? 0 : still + 1) {
    if (await folded.count() > 0) await folded.first().click()
    await page.waitForTimeout(200)
  }
  return part
}

/** Folds a view of the side bar, so that the others have its room. */
export async function foldView(page: Page, name: string): Promise<void> {
  const header = page.locator('.part.sidebar .pane-header').filter({ has: page.locator('.title', { hasText: new RegExp(`^${name}$`, 'i') }) })
  await header.waitFor()
  if (await header.getAttribute('aria-expanded') === 'true') await header.click()
  await page.waitForTimeout(300)
}

/** Opens the list of running extensions and waits until Backchannel is active in it; gives what the list tells, its host included. */
export async function activated(page: Page): Promise<string> {
  await runCommand(page, 'Developer: Show Running Extensions')
  const list = page.locator('.runtime-extensions-editor')
  const row = list.locator('.extension').filter({ hasText: 'Backchannel' }).filter({ hasText: /Activation: \d+ms/ })
  await row.waitFor({ timeout: 30_000 })
  const told = await row.innerText()
  await runCommand(page, 'View: Close Editor')
  await list.waitFor({ state: 'detached' })
  return told
}

/** Picks a colour theme and waits until the page wears it. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  const [label, worn] = themes[theme]
  await runCommand(page, 'Preferences: Color Theme')
  await pick(page, label)
  await page.locator(`.monaco-workbench.${worn}`).waitFor({ timeout: 15_000 })
}

/** A picture of the workbench in a theme, as `folder/name-theme.png`; gives the path. */
export async function screenshot(page: Page, folder: string, name: string, theme: Theme): Promise<string> {
  await wear(page, theme)
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}-${theme}.png`)
  await page.screenshot({ path: file })
  return file
}

/** Saves under a path, in the dialog that is about to open. It proposes a name some time after it is there, over what was typed before. */
export async function saveAs(page: Page, file: string): Promise<void> {
  const dialog = page.locator('.quick-input-widget:visible')
  const input = dialog.locator('input[type="text"]').first()
  const kind = path.extname(file)
  for (let tries = 0; tries < 100 && !(await input.inputValue()).endsWith(kind); tries++) await page.waitForTimeout(100)
  await input.fill(file)
  await dialog.locator('.monaco-button', { hasText: /^(?:OK|Save)$/ }).first().click()
  for (let tries = 0; tries < 50 && !existsSync(file); tries++) await page.waitForTimeout(200)
}
