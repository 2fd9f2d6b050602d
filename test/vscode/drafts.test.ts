import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { backchannel, putAway, show, until, withSettings, write } from './newsroom.js'

const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri
const text = 'Mayor Ida Lund said the bridge would reopen.\n'

async function onDisk(path: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder(), path)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  const document = await vscode.workspace.openTextDocument(uri)
  await show(document)
  return document
}

suite('drafts', () => {
  teardown(async () => {
    await putAway()
    for (const path of ['desk', '.vscode']) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), path), { recursive: true }).then(undefined, () => undefined)
  })

  test('an untitled draft and one on disk are read', async () => {
    const { analyses } = await backchannel()
    for (const draft of [await write(text), await onDisk('desk/bridge.md')]) assert.equal((await analyses.current(draft))?.source, draft.getText())
  })

  test('a virtual document is read', async () => {
    const { analyses } = await backchannel()
    const provider = vscode.workspace.registerTextDocumentContentProvider('wire', { provideTextDocumentContent: () => text })
    const draft = await vscode.workspace.openTextDocument(vscode.Uri.parse('wire:/bridge.md'))
    assert.equal((await analyses.current(draft))?.source, text)
    provider.dispose()
  })

  test('papers of a project and saved reports are no drafts, unless the desk says so', async () => {
    const { analyses } = await backchannel()
    for (const name of ['README.md', 'CHANGELOG.md', 'Contributing.md', 'LICENSE.md', 'node_modules/pkg/notes.md', 'Sourcing Audit – bridge.md']) {
      const document = await onDisk(`desk/${name}`)
      assert.equal(analyses.drafts.standing(document), 'off', name)
      assert.equal(await analyses.current(document), undefined, name)
    }
    const readme = await onDisk('desk/README.md')
    await withSettings({ files: { '**/README*': true } }, async () => assert.equal(analyses.drafts.standing(readme), 'draft'))
    await withSettings({ files: { '**': false, 'desk/*.md': true } }, async () => assert.equal(analyses.drafts.standing(readme), 'draft'))
  })

  test('plain text is read when the desk says so', async () => {
    const { analyses } = await backchannel()
    const draft = await write(text, 'plaintext')
    assert.equal(await analyses.current(draft), undefined)
    await withSettings({ plainText: true }, async () => assert.ok(await analyses.current(draft)))
  })

  test('code, and the old side of a comparison, are no drafts', async () => {
    const { analyses } = await backchannel()
    assert.equal(analyses.drafts.standing(await write('let x', 'javascript')), 'not-a-draft')
    const [before, after] = [await onDisk('desk/before.md'), await onDisk('desk/after.md')]
    await putAway()
    await vscode.commands.executeCommand('vscode.diff', before.uri, after.uri)
    await until('the old side is left alone', () => analyses.drafts.standing(before) === 'not-a-draft')
    assert.equal(analyses.drafts.standing(after), 'draft')
  })

  test('one click turns a file off, and on again', async () => {
    const { analyses, marks } = await backchannel()
    const draft = await onDisk('desk/bridge.md')
    await until('marks', () => marks.marked(draft))
    await vscode.commands.executeCommand('backchannel.turnOffFile')
    await until('off', () => analyses.drafts.standing(draft) === 'off')
    assert.equal(analyses.last(draft), undefined)
    const other = await onDisk('desk/other.md')
    assert.equal(analyses.drafts.standing(other), 'draft')
    await show(draft)
    await vscode.commands.executeCommand('backchannel.turnOn')
    await until('on', () => analyses.drafts.standing(draft) === 'draft')
    assert.ok(await analyses.current(draft))
  })

  test('one click turns a folder off; a file in it can be turned on', async () => {
    const { analyses } = await backchannel()
    const [draft, other] = [await onDisk('desk/bridge.md'), await onDisk('desk/other.md')]
    await vscode.commands.executeCommand('backchannel.turnOffFolder')
    await until('off', () => analyses.drafts.standing(draft) === 'off')
    assert.equal(analyses.drafts.standing(other), 'off')
    await vscode.commands.executeCommand('backchannel.turnOn')
    await until('on', () => analyses.drafts.standing(other) === 'draft')
    assert.equal(analyses.drafts.standing(draft), 'off')
    await show(other)
    await vscode.commands.executeCommand('backchannel.turnOffFolder')
    await until('off again', () => analyses.drafts.standing(other) === 'off')
  })

  test('a file at the root turns its whole folder off, and on again', async () => {
    const { analyses } = await backchannel()
    const [name] = (await vscode.workspace.fs.readDirectory(folder())).find(([entry]) => entry.endsWith('.md'))!
    const draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name))
    await show(draft)
    await vscode.commands.executeCommand('backchannel.turnOffFolder')
    await until('off', () => analyses.drafts.standing(draft) === 'off')
    await vscode.commands.executeCommand('backchannel.turnOn')
    await until('on', () => analyses.drafts.standing(draft) === 'draft')
  })

  test('an untitled draft is turned off without any settings file', async () => {
    const { analyses } = await backchannel()
    const draft = await write(text)
    await vscode.commands.executeCommand('backchannel.turnOffFile')
    assert.equal(analyses.drafts.standing(draft), 'off')
    await vscode.commands.executeCommand('backchannel.turnOn')
    assert.equal(analyses.drafts.standing(draft), 'draft')
  })

  test('a closed draft is forgotten', async () => {
    const { analyses } = await backchannel()
    const draft = await write(text)
    await analyses.current(draft)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await until('closed', () => draft.isClosed)
    assert.equal(analyses.last(draft), undefined)
    assert.equal(analyses.progress(draft), undefined)
  })

  test('keystrokes in a row are one reading, of the last text', async () => {
    const { analyses } = await backchannel()
    const draft = await write(text)
    await analyses.current(draft)
    const versions: (number | undefined)[] = []
    const listener = analyses.onDidChange((document) => document === draft && analyses.progress(draft) === 'read' && versions.push(analyses.last(draft)?.version))
    await withSettings({ delay: 1500 }, async () => {
      for (const letter of 'Bridge') await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(1, 0), letter))
      await until('the last text is read', () => analyses.last(draft)?.version === draft.version)
    })
    listener.dispose()
    assert.deepEqual(versions, [draft.version])
  })
})
