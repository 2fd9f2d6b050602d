import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { logged } from './faults.js'
import { backchannel, putAway, show, until } from './newsroom.js'

const { fs } = vscode.workspace
const story = 'A port official said the crane had failed.\n\nMayor Ida Lund met Chilean envoys in Oslo on Monday.\n'
const folder = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'foreign')
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name)
const gone = (file: vscode.Uri): Thenable<void> => fs.delete(file, { recursive: true }).then(undefined, () => undefined)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** UTF-16 with its mark, the low byte first. */
const wide = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])])

const DAMAGE: Readonly<Record<string, () => Uint8Array>> = {
  'empty': () => new Uint8Array(),
  'binary': () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 73) % 256),
  'cut off': () => bytes('{ "profile": "ap", "rules": [{ "never": "illegal imm'),
  'of wrong types everywhere': () => bytes('{ "profile": 7, "severities": [1], "limits": "x", "house": {}, "words": 3, "rules": "never", "off": { "a": 1 }, "acknowledgements": [], "known": [null, 1, {}, { "rule": 2 }], "draft": 5 }'),
  'a list': () => bytes('[1, 2, 3]'),
  'ten megabytes long': () => bytes(`{ "house": ["${'x'.repeat(10 * 1024 * 1024)}"] }`),
  'a hundred thousand lists deep': () => bytes('['.repeat(1e5)),
  'UTF-16': () => wide('{ "profile": "ap" }'),
  'with a byte order mark and no more': () => bytes('\ufeff'),
}

const FILES = ['.backchannel.json', '.backchannel', 'story.md.known.json'] as const

async function readStory(): Promise<string> {
  const { analyses } = await backchannel()
  const document = await vscode.workspace.openTextDocument(at('story.md'))
  await show(document)
  const reading = await analyses.current(document)
  return reading?.version === document.version ? reading.analysis.findings.map(({ rule }) => rule).join() : 'not read'
}

/** Lines of the log since a moment, in milliseconds, once nothing more comes: its document is late, in a browser above all. */
async function loggedSince(moment: number): Promise<string[]> {
  for (let last = await logged(); ;) {
    await new Promise((resume) => setTimeout(resume, 400))
    const now = await logged()
    if (now === last) return now.split('\n').filter((line) => Date.parse(line.slice(0, '2026-01-31 12:00:00.000'.length).replace(' ', 'T')) >= moment)
    last = now
  }
}

suite('files that somebody damaged, or that are another program’s', function () {
  this.timeout(60_000)

  setup(async () => {
    await fs.createDirectory(folder())
    await fs.writeFile(at('story.md'), bytes(story))
  })

  teardown(async () => {
    await putAway()
    await gone(folder())
  })

  for (const name of FILES) {
    test(`${name}: whatever is in it, the draft is read, the log has a line or two and none of its words`, async () => {
      await gone(at(name))
      const usual = await readStory()
      assert.match(usual, /sourcing/)
      for (const [how, make] of Object.entries(DAMAGE)) {
        const moment = Date.now()
        await fs.writeFile(at(name), make())
        await vscode.commands.executeCommand('workbench.action.closeAllEditors')
        assert.match(await readStory(), /sourcing/, how)
        const lines = await loggedSince(moment)
        assert.ok(lines.filter((line) => line.includes('[error]')).length === 0, `${how}: ${lines.join('\n')}`)
        assert.ok(lines.length <= (how === 'of wrong types everywhere' ? 30 : 3), `${how}: ${lines.length} lines: ${lines.slice(0, 6).join('\n').slice(0, 600)}`)
        assert.ok(lines.every((line) => line.length < 400), how)
      }
    })

    test(`${name}: a folder of that name is no such file`, async () => {
      await fs.createDirectory(at(name))
      assert.match(await readStory(), /sourcing/)
      assert.doesNotMatch(await logged(), /\[error\]/)
    })
  }

  test('an index of a folder that is damaged is made anew', async () => {
    const { story: view } = await backchannel()
    await view.open(folder())
    const drafts = view.folder?.story.drafts.length
    assert.ok(drafts)
    for (const make of Object.values(DAMAGE)) {
      const kept = await view.morgue.kept(folder())
      for (const file of kept) await fs.writeFile(file, make())
      assert.ok(kept.length)
      assert.ok((await view.morgue.read(folder())) === undefined, 'it is taken for none')
      await view.open(folder())
      await view.folder!.refresh()
      assert.equal(view.folder!.story.drafts.length, drafts)
    }
    await view.forget(folder())
    await until('it is closed', () => view.folder === undefined)
  })
})
