import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { backchannel, inBrowser, putAway, show, until, write } from './newsroom.js'

const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), 'places', name)
const story = 'Mayor Ida Lund said the bridge would reopen.\n\nA port official said it would not.\n'

async function onDisk(name: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(story))
  const document = await vscode.workspace.openTextDocument(at(name))
  await show(document)
  return document
}

suite('wherever a draft is', () => {
  setup(async () => void (await backchannel()))
  teardown(async () => {
    await putAway()
    await vscode.workspace.fs.delete(at('.'), { recursive: true }).then(undefined, () => undefined)
  })

  test('the extension runs where the drafts are, in the browser if need be', () => {
    const extension = vscode.extensions.getExtension('backchannel.backchannel')!
    const remote = vscode.env.remoteName !== undefined && !inBrowser
    assert.equal(extension.extensionKind, remote ? vscode.ExtensionKind.Workspace : vscode.ExtensionKind.UI)
  })

  test('two editors on one draft share its reading, and one of them is enough to keep it', async () => {
    const { analyses, marks } = await backchannel()
    const draft = await write(story)
    await vscode.commands.executeCommand('workbench.action.splitEditor')
    const editors = (): vscode.TextEditor[] => vscode.window.visibleTextEditors.filter(({ document }) => document === draft)
    await until('two editors', () => editors().length === 2)
    let readings = 0
    const listener = analyses.onDidChange((document) => document === draft && analyses.progress(draft) === 'reading' && readings++)
    await editors()[0]!.edit((edit) => edit.insert(new vscode.Position(0, 0), 'On Monday, '))
    await until('marks of the new text', () => marks.marked(draft))
    listener.dispose()
    assert.equal(readings, 1)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await until('one editor', () => editors().length === 1)
    assert.ok(marks.marked(draft))
  })

  test('the old side of a comparison is no draft, whatever its address, until it is opened by itself', async () => {
    const { analyses } = await backchannel()
    const provider = vscode.workspace.registerTextDocumentContentProvider('edition', { provideTextDocumentContent: () => story.replace('Monday', 'Sunday') })
    try {
      const draft = await onDisk('bridge.md')
      const before = await vscode.workspace.openTextDocument(vscode.Uri.parse('edition:/first/bridge.md'))
      await putAway()
      await vscode.commands.executeCommand('vscode.diff', before.uri, draft.uri)
      // where there is little room the old side is folded into the new one, and no editor of its own
      await until('the comparison', () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff)
      await until('the old side is left alone', () => analyses.drafts.standing(before) === 'not-a-draft')
      assert.equal(await analyses.current(before), undefined)
      assert.ok(await analyses.current(await vscode.workspace.openTextDocument(draft.uri)))
      await show(before)
      await until('it is read', () => analyses.current(before))
    } finally {
      provider.dispose()
    }
  })

  test('what version control shows of the past is no draft', async () => {
    const { analyses } = await backchannel()
    const provider = vscode.workspace.registerTextDocumentContentProvider('review', { provideTextDocumentContent: () => story })
    const past = await vscode.workspace.openTextDocument(vscode.Uri.parse('review:/bridge.md'))
    await show(past)
    assert.equal(analyses.drafts.standing(past), 'not-a-draft')
    assert.equal(await analyses.current(past), undefined)
    provider.dispose()
  })

  test('the cells of a notebook are left alone', async () => {
    const { analyses } = await backchannel()
    const cells = [{ cell_type: 'markdown', metadata: {}, source: [story] }, { cell_type: 'code', metadata: {}, source: ['1'], outputs: [], execution_count: null }]
    await vscode.workspace.fs.writeFile(at('bridge.ipynb'), new TextEncoder().encode(JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 })))
    const notebook = await vscode.workspace.openNotebookDocument(at('bridge.ipynb'))
    await vscode.window.showNotebookDocument(notebook)
    const { document } = notebook.cellAt(0)
    assert.deepEqual([document.getText(), document.languageId], [story, 'markdown'])
    assert.equal(analyses.drafts.standing(document), 'not-a-draft')
    assert.equal(await analyses.current(document), undefined)
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 8))
    assert.deepEqual(hovers, [])
  })

  test('plain text becomes a draft when its language does, and back', async () => {
    const { analyses, marks } = await backchannel()
    const text = await write(story, 'plaintext')
    assert.equal(await analyses.current(text), undefined)
    const draft = await vscode.languages.setTextDocumentLanguage(text, 'markdown')
    await until('marks', () => marks.marked(draft))
    const again = await vscode.languages.setTextDocumentLanguage(draft, 'plaintext')
    await until('none', () => !marks.marked(again) && analyses.drafts.standing(again) === 'not-a-draft')
    assert.equal(analyses.last(again), undefined)
  })

  test('a draft that is renamed while it is open is read under its new name', async () => {
    const { analyses, marks } = await backchannel()
    const old = await onDisk('bridge.md')
    await until('marks', () => marks.marked(old))
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(old.uri, at('ferry.md'))
    assert.ok(await vscode.workspace.applyEdit(edit))
    const draft = await until('its new name', () => vscode.window.visibleTextEditors.map(({ document }) => document).find(({ uri }) => uri.path.endsWith('/ferry.md')))
    await until('marks', () => marks.marked(draft))
    await until('the old name is forgotten', () => old.isClosed && !analyses.last(old))
  })

  test('a draft renamed to a paper of the project is one no more', async () => {
    const { analyses, marks } = await backchannel()
    const old = await onDisk('bridge.md')
    await until('marks', () => marks.marked(old))
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(old.uri, at('README.md'))
    assert.ok(await vscode.workspace.applyEdit(edit))
    const paper = await until('its new name', () => vscode.window.visibleTextEditors.map(({ document }) => document).find(({ uri }) => uri.path.endsWith('/README.md')))
    assert.equal(analyses.drafts.standing(paper), 'off')
    assert.equal(marks.marked(paper), undefined)
  })

  test('a draft that is closed and opened again is marked again', async () => {
    const { analyses, marks } = await backchannel()
    const first = await onDisk('bridge.md')
    await until('marks', () => marks.marked(first))
    await putAway()
    const again = await vscode.workspace.openTextDocument(at('bridge.md'))
    await show(again)
    await until('marks', () => marks.marked(again))
    assert.equal((await analyses.current(again))?.source, story)
  })

  test('a draft of no words, of one and of signs alone is read without a finding', async () => {
    const { analyses, marks, channels, sources } = await backchannel()
    const draft = await write('')
    for (const text of ['\n', 'I', '—', '#', '> ', '“', '👍🏽', '---\n', '<!--', '- [ ] ', '⟨reason⟩', '']) {
      const edit = new vscode.WorkspaceEdit()
      edit.replace(draft.uri, new vscode.Range(0, 0, draft.lineCount, 0), text)
      await vscode.workspace.applyEdit(edit)
      const reading = await analyses.current(draft)
      assert.equal(reading?.source, text)
      assert.deepEqual(reading?.analysis.findings, [], text)
      await until('marks', () => marks.marked(draft))
      assert.deepEqual([channels.allRows(), sources.allRows()], [[], []])
    }
    await vscode.commands.executeCommand('backchannel.sourcingAudit')
    await until('a report', () => vscode.window.visibleTextEditors.some(({ document: { uri } }) => uri.scheme === 'backchannel'))
  })

  test('without a draft the views are empty, and no command stumbles', async () => {
    const { channels, sources } = await backchannel()
    await write(story)
    await until('rows', () => sources.allRows().length)
    await putAway()
    await until('no draft', () => !channels.draft && !sources.draft)
    assert.deepEqual([channels.getChildren(), sources.getChildren()], [[], []])
    assert.equal(sources.view.badge?.value || 0, 0)
    for (const command of ['sourcingAudit', 'channelBrief', 'copyChannelsCsv', 'peekEvidence', 'turnOffFile', 'turnOn', 'revealEvidence', 'forgetKnown']) {
      // one that offers a way out in a notification waits for the answer
      await Promise.race([vscode.commands.executeCommand(`backchannel.${command}`), new Promise((resolve) => setTimeout(resolve, 500))])
    }
    // the log may be in the panel
    assert.deepEqual(vscode.window.visibleTextEditors.map(({ document: { uri } }) => uri.toString()).filter((address) => !address.startsWith('output:')), [])
  })
})
