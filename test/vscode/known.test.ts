import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Finding } from '../../src/core/index.js'
import { Acknowledgements } from '../../src/vscode/acknowledgements.js'
import type { Settlement } from '../../src/vscode/findings.js'
import { Log } from '../../src/vscode/log.js'
import { asRead, backchannel, cardsOn, putAway, show, until, withSettings, write } from './newsroom.js'

const sentence = 'The crew is safe, said a senior Norwegian official in Oslo.'
const story = `# Trawler found\n\nThe sea was calm.\n\n${sentence}\n\n> The minister will not resign, an aide said.\n>\n> A second aide said he might.\n`

const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri

async function saved(name: string): Promise<vscode.TextDocument> {
  const file = vscode.Uri.joinPath(folder(), name)
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(story))
  const draft = await vscode.workspace.openTextDocument(file)
  await show(draft)
  return draft
}

async function found(draft: vscode.TextDocument, words = 'a senior Norwegian official'): Promise<{ settlement: Settlement; finding: Finding }> {
  const { findings } = await backchannel()
  return until('a finding', async () => {
    const settlement = await findings.current(draft)
    const finding = settlement?.reading.analysis.findings.find(({ rule, start }) => rule === 'sourcing/no-reason' && draft.getText().startsWith(words, start))
    return settlement && finding && { settlement, finding }
  })
}

async function actions(draft: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const at = draft.positionAt(draft.getText().indexOf(words) + 1)
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, new vscode.Range(at, at), vscode.CodeActionKind.QuickFix.value)
}

const problemsOf = (draft: vscode.TextDocument): vscode.Diagnostic[] => vscode.languages.getDiagnostics(draft.uri).filter(({ code, range }) => code === 'sourcing/no-reason' && draft.getText(range).includes('Norwegian'))

suite('known findings', () => {
  const names: string[] = []
  const draft = (): Promise<vscode.TextDocument> => {
    names.push(`known-${names.length}.md`)
    return saved(names.at(-1)!)
  }

  setup(async () => void (await backchannel()))
  teardown(putAway)
  suiteTeardown(async () => {
    const { acknowledgements } = await backchannel()
    await acknowledgements.remove((await acknowledgements.kept(() => true)).map(({ file }) => file))
    for (const name of names) for (const end of ['', '.known.json']) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), name + end)).then(undefined, () => undefined)
  })

  test('an acknowledged finding leaves the Problems list, has a tick, and its card says why and by whom', async () => {
    const { known, findings, marks } = await backchannel()
    const document = await draft()
    const { finding } = await found(document)
    // the same words may be blamed for more than one thing; the sign is of the gravest
    await withSettings({ problems: 'all', 'checks.off': ['sourcing/single', 'sourcing/thin'] }, async () => {
      await until('a problem', () => problemsOf(document).length)
      assert.ok(await known.acknowledge(document, finding, 'she has a *case* pending', 'A. T.'))
      await until('no problem', () => !problemsOf(document).length)
      assert.equal((await findings.current(document))?.known.size, 1)
      await until('a tick', () => marks.marked(document)?.findingKnown.length)
      const card = asRead(await cardsOn(document, 'senior Norwegian'))
      assert.match(card, /Known, because she has a \*case\* pending \(A\. T\., [^)]*\d{4}[^)]*\)\s+\[?No Longer Known/)
      assert.doesNotMatch(card.split('---')[0]!, /Turn Off/)
    })
    assert.ok((await actions(document, 'senior Norwegian')).some(({ title }) => title.startsWith('No longer known')))
    await vscode.commands.executeCommand('backchannel.unknowFinding', document.uri.toString(), finding.rule, finding.start, finding.end)
    assert.equal((await findings.current(document))?.known.size, 0)
  })

  test('it is on the disk at once, without a word of the draft, and another window has it', async () => {
    const { known, acknowledgements, desk } = await backchannel()
    const document = await draft()
    await known.acknowledge(document, (await found(document)).finding, 'agreed', 'A. T.')
    const [kept] = await acknowledgements.kept((uri) => uri.toString() === document.uri.toString())
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(kept!.file))
    assert.match(text, /"because":"agreed"/)
    for (const word of ['crew', 'safe', 'Norwegian', 'official']) assert.ok(!text.includes(word), word)
    // its channel is the extension's own under another handle: closing it would close both
    const other = new Acknowledgements(vscode.Uri.joinPath(kept!.file, '..', '..'), desk, new Log())
    assert.equal((await other.of(document)).length, 1)
    other.dispose()
  })

  test('edits elsewhere leave it; when its sentence goes it is listed as no longer there, and forgotten by one click', async () => {
    const { known, findings, sources } = await backchannel()
    const document = await draft()
    await known.acknowledge(document, (await found(document)).finding, 'agreed', 'A. T.')
    const edit = (deed: (edit: vscode.TextEditorEdit) => void): Thenable<boolean> => vscode.window.activeTextEditor!.edit(deed)
    await edit((editor) => editor.replace(new vscode.Range(0, 0, 2, 17), 'Fog.\n\nMore fog.'))
    assert.equal((await findings.current(document))?.known.size, 1)
    const start = document.getText().indexOf(sentence)
    await edit((editor) => editor.delete(new vscode.Range(document.positionAt(start), document.positionAt(start + sentence.length))))
    assert.equal((await findings.current(document))?.stale.length, 1)
    const row = await until('a row for it', () => sources.getChildren().find(({ id }) => id === 'group stale')?.children[0])
    await vscode.commands.executeCommand('backchannel.forgetKnown', row)
    assert.equal((await findings.current(document))?.stale.length, 0)
  })

  test('a desk may keep them in a file beside the draft, which says that it may be shared', async () => {
    const { known, findings } = await backchannel()
    const document = await draft()
    await withSettings({ acknowledgements: 'beside' }, async () => {
      await known.acknowledge(document, (await found(document)).finding, 'agreed', 'A. T.')
      const file = document.uri.with({ path: `${document.uri.path}.known.json` })
      assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), /may be shared/)
      assert.equal((await findings.current(document))?.known.size, 1)
    })
    await until('the storage has none', async () => (await findings.current(document))?.known.size === 0)
  })

  test('a draft that is renamed keeps what is known of it', async () => {
    const { known, acknowledgements } = await backchannel()
    const document = await draft()
    await known.acknowledge(document, (await found(document)).finding, 'agreed', 'A. T.')
    await putAway()
    names.push('renamed.md')
    const to = vscode.Uri.joinPath(folder(), 'renamed.md')
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(document.uri, to, { overwrite: true })
    assert.ok(await vscode.workspace.applyEdit(edit))
    await until('kept under its new name', async () => (await acknowledgements.kept((uri) => uri.path === to.path)).length === 1)
  })

  test('one click turns a check off for a block or for the file, in a comment that the reading obeys and Undo takes back', async () => {
    const { findings } = await backchannel()
    for (const words of ['a senior Norwegian official', 'A palace aide']) for (const way of ['for this line', 'for this block', 'for this file']) {
      const document = await write(`${story}\n- A palace aide said the minister would stay.\n`)
      await found(document, words)
      const before = (await findings.current(document))!.reading.analysis.findings.filter(({ rule }) => rule === 'sourcing/no-reason')
      const here = before.filter(({ start }) => document.getText().startsWith(words, start))
      assert.equal(here.length, 1)
      const action = (await actions(document, words)).find(({ title }) => title === `Turn off sourcing/no-reason ${way}`)
      assert.ok(await vscode.workspace.applyEdit(action!.edit!), words)
      const after = (await findings.current(document))!.reading.analysis.findings.filter(({ rule }) => rule === 'sourcing/no-reason')
      assert.equal(after.length, way === 'for this file' ? 0 : before.length - 1, `${words} ${way}\n${document.getText()}`)
      await putAway()
    }
  })

  test('the lightbulb turns a check off for the folder and everywhere, in settings', async () => {
    const document = await draft()
    await found(document)
    const titles = (await actions(document, 'senior Norwegian')).map(({ title }) => title)
    for (const way of ['for this line', 'for this block', 'for this file', 'for this folder', 'everywhere']) assert.ok(titles.includes(`Turn off sourcing/no-reason ${way}`), titles.join('\n'))
    const everywhere = (await actions(document, 'senior Norwegian')).find(({ title }) => title.endsWith('no-reason everywhere'))!.command!
    try {
      await vscode.commands.executeCommand(everywhere.command, ...(everywhere.arguments as unknown[]))
      assert.deepEqual(vscode.workspace.getConfiguration('backchannel').inspect('checks.off')?.globalValue, ['sourcing/no-reason'])
    } finally {
      await vscode.workspace.getConfiguration('backchannel').update('checks.off', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  test('a finding’s card says why, in a sentence of its page, and offers the fix, the acknowledgement, the way out and the page', async () => {
    const document = await draft()
    await found(document)
    const card = await cardsOn(document, 'senior Norwegian')
    assert.match(asRead(card), /· warning\s+\*[A-Z][^*]+\.\*\s+\[?Add the reason · \[?Known, Because… · \[?Turn Off… · \[?About This Check/)
    assert.ok(!decodeURIComponent(/command:backchannel\.fixFinding\?([^)]*)/.exec(card)![1]!).includes('official'))
  })

  test('the fix of a card and of a row goes in as a snippet, outside the quote marks', async () => {
    const document = await draft()
    const { finding } = await found(document)
    await vscode.commands.executeCommand('backchannel.fixFinding', document.uri.toString(), finding.rule, finding.start, finding.end, 0)
    assert.match(document.getText(), /official.*⟨reason⟩/)
    assert.equal(document.getText(vscode.window.activeTextEditor!.selection), '⟨reason⟩')
  })
})
