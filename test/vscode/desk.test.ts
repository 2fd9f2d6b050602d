import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Trial } from '../../src/core/index.js'
import { backchannel, putAway, show, until, withSettings, write } from './newsroom.js'

const story = 'A port official said the crane had failed.\n\nTwo illegal immigrants swam ashore.\n'
const top = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri
const at = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(top(), 'night', ...path)
const settingsFile = (): vscode.Uri => vscode.Uri.joinPath(top(), '.backchannel.json')
const put = (file: vscode.Uri, text: string): Thenable<void> => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
const read = async (file: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
const gone = async (file: vscode.Uri): Promise<void> => vscode.workspace.fs.delete(file, { recursive: true }).then(undefined, () => undefined)

/** Writes the file and waits until VS Code tells of it: a file that comes and goes between two of its looks is never told of. */
async function putAndSeen(file: vscode.Uri, text: string): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher('**/.backchannel.json')
  let seen = false
  watcher.onDidCreate((one) => (seen ||= one.toString() === file.toString()))
  try {
    await put(file, text)
    await until('the file is seen', () => seen)
  } finally {
    watcher.dispose()
  }
}

async function draft(text = story): Promise<vscode.TextDocument> {
  await put(at('story.md'), text)
  const document = await vscode.workspace.openTextDocument(at('story.md'))
  await show(document)
  return document
}

/** A draft's findings as “sourcing/no-reason error”. */
async function graded(document: vscode.TextDocument): Promise<string> {
  const reading = await (await backchannel()).analyses.current(document)
  return reading!.analysis.findings.map(({ rule, severity }) => `${rule} ${severity}`).join(', ')
}

const problems = (file: vscode.Uri): string[] => vscode.languages.getDiagnostics(file).filter(({ source }) => source === 'Backchannel').map(({ range, message }) => `${range.start.line + 1}: ${message}`)

suite('a desk’s settings', () => {
  setup(async () => void (await backchannel()))
  teardown(async () => {
    await putAway()
    await gone(at())
    await gone(settingsFile())
  })

  test('the profile that is chosen is written into the folder, and the draft is graded after it at once', async () => {
    const document = await draft()
    assert.match(await graded(document), /sourcing\/no-reason warning/)
    await vscode.commands.executeCommand('backchannel.chooseProfile', 'ap')
    assert.equal(await read(settingsFile()), '{\n  "profile": "ap"\n}\n')
    await until('the draft is graded after AP', async () => (await graded(document)).includes('sourcing/no-reason error'))
    await vscode.commands.executeCommand('backchannel.chooseProfile', 'reuters')
    await until('the draft is graded after Reuters', async () => (await graded(document)).includes('sourcing/no-reason warning'))
  })

  test('without a folder it is the user’s own', async () => {
    await withSettings({ profile: 'ap' }, async () => {
      const document = await draft()
      await until('the user’s profile', async () => (await graded(document)).includes('sourcing/no-reason error'))
      await put(settingsFile(), '{ "profile": "house" }')
      await until('the folder’s profile', async () => (await graded(document)).includes('sourcing/no-reason warning'))
    })
  })

  test('the nearest file holds, over the user’s settings, until it goes', async () => {
    await withSettings({ severities: { 'sourcing/no-reason': 'hint' } }, async () => {
      const document = await draft()
      await until('the user’s grade', async () => (await graded(document)).includes('sourcing/no-reason hint'))
      await put(settingsFile(), '{ "severities": { "sourcing/no-reason": "information" } }')
      await until('the folder’s grade', async () => (await graded(document)).includes('sourcing/no-reason information'))
      await putAndSeen(at('.backchannel.json'), '{ "rules": [{ "never": "illegal immigrant*", "write": "migrants" }] }')
      await until('the nearer file', async () => (await graded(document)).includes('house/rule warning'))
      await gone(at('.backchannel.json'))
      await until('the farther file', async () => (await graded(document)).includes('sourcing/no-reason information'))
    })
  })

  test('slips in the file stand in the Problems list on their lines, and go when they are mended', async () => {
    await put(settingsFile(), '{\n  "profil": "ap"\n}\n')
    const file = await vscode.workspace.openTextDocument(settingsFile())
    assert.equal(file.languageId, 'jsonc')
    await show(file)
    await until('the slip', () => problems(settingsFile()).includes('2: “profil” is no setting; did you mean “profile”?'))
    const edit = new vscode.WorkspaceEdit()
    edit.replace(settingsFile(), file.lineAt(1).range, '  "profile": "ap"')
    await vscode.workspace.applyEdit(edit)
    await until('no slip', () => problems(settingsFile()).length === 0)
  })

  test('a comment with a rule that there is not is pointed out in the draft', async () => {
    const document = await write(`<!-- backchannel-disable sourcing/no_reason -->\n\n${story}`)
    await until('the comment', () => problems(document.uri).includes('1: “sourcing/no_reason” is no check; did you mean “sourcing/no-reason”?'))
  })

  test('house rules are tried as they stand in the editor', async () => {
    await put(settingsFile(), '{ "rules": [{ "name": "migrants", "never": "illegal immigrant*", "tests": { "bad": ["Two illegal immigrants left."], "good": ["An illegal immigrant left."] } }] }')
    await draft()
    const trials = await vscode.commands.executeCommand<readonly Trial[]>('backchannel.testHouseRules')
    assert.deepEqual(trials.map(({ rule, tried }) => [rule, tried.map(({ right }) => right)]), [['house/migrants', [true, false]]])
  })

  test('the folder’s file says where acknowledgements are kept, over the user’s setting', async () => {
    const { acknowledgements } = await backchannel()
    const document = await draft()
    assert.equal(await acknowledgements.keeping(document), 'storage')
    await put(settingsFile(), '{ "acknowledgements": "beside" }')
    await until('beside the draft', async () => (await acknowledgements.keeping(document)) === 'beside')
    assert.equal(await acknowledgements.keeping(await write(story)), 'storage')
  })

  test('the settings of a folder that has none are begun', async () => {
    await draft()
    await vscode.commands.executeCommand('backchannel.openDeskSettings')
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), settingsFile().toString())
    await until('the file as it was begun', () => vscode.window.activeTextEditor?.document.getText() === '{\n  "profile": "house"\n}\n')
  })
})
