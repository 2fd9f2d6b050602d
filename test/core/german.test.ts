import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'

type Texts = Readonly<Record<string, string>>

const read = (file: string): Texts => JSON.parse(readFileSync(file, 'utf8')) as Texts
const manifest = { english: read('package.nls.json'), german: read('package.nls.de.json') }
const editor = { english: read('l10n/bundle.l10n.json'), german: read('l10n/bundle.l10n.de.json') }

/** Names, and frames that are all placeholder. */
const ALIKE = new Set(['AP', 'Reuters', 'Backchannel', 'Markdown', '{0}, {1}', '{0}: {1}', '{0} → {1}'])

const pairs = [manifest, editor].flatMap(({ english, german }) => Object.entries(english).map(([key, words]) => ({ key, words, deutsch: german[key] ?? '' })))
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([whole]) => whole).sort()

suite('the editor in German', () => {
  const whole = ({ english, german }: typeof manifest): void => {
    assert.ok(Object.keys(english).length > 100)
    assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort())
  }

  test('each text of the manifest is there in German, and none is left over', () => whole(manifest))
  test('each text of the editor is there in German, and none is left over', () => whole(editor))

  test('each name and number that English puts into a text is put into the German one, once', () => {
    for (const { key, words, deutsch } of pairs) assert.deepEqual(found(deutsch, /\{\w+\}/g), found(words, /\{\w+\}/g), key)
  })

  test('no text is left in English', () => {
    const alike = pairs.filter(({ words, deutsch }) => deutsch === words).map(({ words }) => words)
    assert.deepEqual([...new Set(alike)].sort(), [...ALIKE].sort())
  })

  test('a button, a link to a setting and an example of the English text are in the German one, to the letter', () => {
    for (const { key, words, deutsch } of pairs) {
      assert.deepEqual(found(deutsch, /\]\(command:[^)\s]+\)/g), found(words, /\]\(command:[^)\s]+\)/g), key)
      assert.deepEqual(found(deutsch, /`#[\w.]+#`/g), found(words, /`#[\w.]+#`/g), key)
    }
  })

  test('what the English names are of views and commands is not much longer in German: they stand in menus and titles', () => {
    const names = Object.entries(manifest.english).filter(([key]) => /^(?:command|view)\./.test(key))
    assert.ok(names.length > 40)
    for (const [key, words] of names) assert.ok(manifest.german[key]!.length <= 1.6 * words.length + 12, manifest.german[key])
  })

  test('commands are said as the editor says its own, and no text turns to “Sie” or “du”', () => {
    for (const { key, deutsch } of pairs) assert.doesNotMatch(deutsch, /(?<![.:?!] |^)\b(?:Ihr|Ihre|Ihrem|Ihren|Ihnen)\b|\b(?:du|dein\w*|dich|dir)\b|(?:öffnen|sagen|nennen|wählen|setzen) Sie\b/, key)
  })

  test('words that an English draft gets stay English: “Write “said”” offers what it writes', () => {
    assert.match(editor.german['Write “{said}”']!, /^“\{said\}”/)
    assert.match(editor.german['It is another: “another”']!, /“another”/)
  })

  test('a count goes into a text as the reader’s language writes it, through the one file that knows how', () => {
    const files = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => file.replaceAll('\\', '/'))
    const calls = files.flatMap((file) => [...readFileSync(`src/vscode/${file}`, 'utf8').matchAll(/l10n\.t\('[^']*\{\d\}[^']*', ([^\n]*)/g)].map(([, args]) => `${file}: ${args}`))
    assert.ok(calls.length > 60)
    for (const call of calls) assert.doesNotMatch(call, /^[^:]+: [\w.!]+\.(?:length|size)\)|^[^:]+: \w*(?:[cC]ount|undated|without|alone)\b/, call)
    assert.deepEqual(files.filter((file) => /\bIntl\.(?:NumberFormat|DateTimeFormat)|toLocale\w*String/.test(readFileSync(`src/vscode/${file}`, 'utf8'))), ['locale.ts'])
  })
})
