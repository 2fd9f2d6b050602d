import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const read = (file: string): string => readFileSync(file, 'utf8')
const page = read('docs/checklist.md')
const manifest = JSON.parse(read('package.json')) as { readonly contributes: { readonly menus: Readonly<Record<string, readonly { readonly when?: string; readonly group?: string }[]>> } } & Readonly<Record<string, unknown>>

const lines = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:guideline|field) \|/.test(line))
const cells = (line: string): readonly string[] => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim())

const sources = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => [file.replaceAll('\\', '/'), read(`src/vscode/${file}`)] as const)
const withWords = (words: RegExp): string[] => sources.filter(([, code]) => words.test(code)).map(([file]) => file).sort()

suite('the checklist', () => {
  test('each line is true or says why not, and what is true is shown by a test or a picture', () => {
    assert.ok(lines.length > 80)
    for (const line of lines) {
      const [what, verdict, shown, ...more] = cells(line)
      assert.ok(what && verdict !== undefined && shown !== undefined && !more.length, line)
      assert.match(verdict, /^yes(?:$|: |, | for )|^no, because ./, line)
      if (verdict.startsWith('yes')) assert.match(shown, /`(?:test|docs\/pictures)\//, line)
    }
  })

  test('every test that it names is there, under that title', () => {
    const named = [...page.matchAll(/`(test\/[^`]+\.test\.ts)` \*([^*]+)\*/g)]
    assert.ok(named.length > 70)
    for (const [, file, title] of named) assert.ok(read(file!).includes(`test('${title}'`), `${file}: ${title}`)
    assert.equal(page.match(/`test\/(?!core\/checklist\.test\.ts` holds)/g)?.length, named.length, 'a test without its title')
  })

  test('every picture that it names is there', () => {
    const named = [...page.matchAll(/`(docs\/pictures\/[^`]+)`/g)].map(([, file]) => file!)
    assert.ok(named.length > 8)
    for (const file of named) assert.ok(existsSync(file), file)
  })

  test('the only webview is the map, which a command opens', () => {
    assert.deepEqual(withWords(/createWebviewPanel\(/), ['channel-map.ts'])
    assert.deepEqual(withWords(/registerWebviewViewProvider|registerCustomEditorProvider/), [])
  })

  test('the status bar has no item of its own, and no notification shows progress', () => {
    assert.deepEqual(withWords(/createStatusBarItem|ProgressLocation\.Notification/), [])
    assert.deepEqual(withWords(/createLanguageStatusItem/), ['status.ts'])
  })

  test('a notification is an answer to a command', () => {
    const answering = withWords(/show(?:Information|Warning|Error)Message/)
    assert.ok(answering.length > 5)
    const byThemselves = answering.filter((file) => !/registerCommand/.test(read(`src/vscode/${file}`)))
    // the one question that comes of itself follows the first audit, once
    assert.deepEqual(byThemselves, ['problems.ts'])
    assert.deepEqual(withWords(/showErrorMessage/), [])
  })

  test('a row has at most three icons', () => {
    const icons = (manifest.contributes.menus['view/item/context'] ?? []).filter(({ group }) => group?.startsWith('inline'))
    assert.ok(icons.length > 0)
    assert.ok(icons.every(({ group }) => /^inline@[123]$/.test(group!)))
  })

  test('every item of a menu has its group', () => {
    for (const [menu, items] of Object.entries(manifest.contributes.menus)) if (menu !== 'commandPalette') for (const item of items) assert.match(item.group ?? '', /^(?:inline|navigation|[1-9]_\w+)(?:@\d)?$/, `${menu} ${item.when}`)
  })

  test('nothing moves and nothing sounds', () => {
    const shown = ['src', 'media'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)).filter((file) => /\.(?:css|svg)$|^src\/(?:vscode|map)\/.*\.ts$/.test(file))
    assert.ok(shown.some((file) => file.endsWith('map.css')) && shown.filter((file) => file.endsWith('.svg')).length > 3)
    for (const file of shown) assert.doesNotMatch(read(file), /\banimation\b|\btransition\b|@keyframes|<animate|\.animate\(|requestAnimationFrame|scroll-behavior|behavior: 'smooth'|~spin|playSound|\bAudio(?:Context)?\b|<(?:audio|video)|accessibilitySignal/, file)
  })

  test('it runs where the drafts are', () => assert.deepEqual(manifest['extensionKind'], ['workspace', 'ui']))

  test('what the manifest leaves out is left out', () => {
    for (const field of ['sponsor', 'badges', 'preview', 'extensionPack', 'extensionDependencies']) assert.equal(manifest[field], undefined, field)
    assert.equal(manifest['pricing'], 'Free')
  })
})
