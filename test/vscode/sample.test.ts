import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { backchannel, putAway, show, until, withSettings, write } from './newsroom.js'

const open = async (): Promise<vscode.TextDocument> => vscode.commands.executeCommand<vscode.TextDocument>('backchannel.trySample')

const untitled = (): readonly vscode.TextDocument[] => vscode.workspace.textDocuments.filter((document) => document.isUntitled && document.getText().includes('Carmela Vassord'))

suite('the sample draft', () => {
  suiteSetup(backchannel)
  setup(putAway)
  suiteTeardown(putAway)

  test('opens in an editor, on no disk, as a draft that is read', async () => {
    const { analyses, channels } = await backchannel()
    await open()
    const draft = vscode.window.activeTextEditor!.document
    assert.equal(draft.uri.scheme, 'untitled')
    assert.equal(draft.languageId, 'markdown')
    assert.match(draft.getText(), /invented/)
    const reading = await analyses.current(draft)
    assert.ok(reading!.analysis.channels.some(({ status }) => status === 'none'))
    await until('the Channels view shows it', () => channels.view.visible && channels.draft === draft && channels.allRows().length > 0)
  })

  test('opened twice it is one draft, with what was written in it', async () => {
    await open()
    const draft = vscode.window.activeTextEditor!.document
    const edit = new vscode.WorkspaceEdit()
    edit.insert(draft.uri, new vscode.Position(0, 0), '<!-- mine -->\n')
    await vscode.workspace.applyEdit(edit)
    await write('Mayor Ida Lund said the bridge would reopen.')
    await Promise.all([open(), open()])
    assert.equal(vscode.window.activeTextEditor!.document, draft)
    assert.match(draft.getText(), /^<!-- mine -->/)
    assert.equal(untitled().length, 1)
  })

  test('closed and asked for again it is a new one, as it ships', async () => {
    await open()
    await putAway()
    await open()
    assert.doesNotMatch(vscode.window.activeTextEditor!.document.getText(), /mine/)
    assert.equal(vscode.window.activeTextEditor!.document.languageId, 'markdown')
  })

  test('its card is asked for at the first source without a name', async () => {
    await vscode.commands.executeCommand('backchannel.sampleCard')
    const { document, selection } = vscode.window.activeTextEditor!
    assert.equal(document.getText(selection), 'officials on both sides')
  })

  test('a report is written of it while something else is in the editor, as from the walkthrough', async () => {
    await open()
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'backchannel.backchannel#start')
    await until('the draft is behind the walkthrough', () => !vscode.window.visibleTextEditors.some(({ document }) => document.isUntitled))
    await vscode.commands.executeCommand('backchannel.sourcingAudit')
    await until('the audit', () => vscode.window.activeTextEditor?.document.uri.scheme === 'backchannel')
    assert.match(vscode.window.activeTextEditor!.document.getText(), /Carmela Vassord/)
  })
})

suite('why a view is empty', () => {
  suiteSetup(backchannel)
  setup(putAway)
  suiteTeardown(putAway)

  const why = async (): Promise<string> => {
    const { followed } = await backchannel()
    return `${followed.standing} ${followed.why}`
  }

  test('nothing is open', async () => {
    await until('no draft', async () => (await why()) === 'noDraft nothing')
  })

  test('plain text that is not read, and is once it is asked for', async () => {
    await write('Mayor Ida Lund said the bridge would reopen.', 'plaintext')
    await until('plain text', async () => (await why()) === 'noDraft plainText')
    await withSettings({ plainText: true }, async () => {
      await until('read', async () => (await why()) === 'read nothing')
    })
  })

  test('a file in a language of machines', async () => {
    await show(await vscode.workspace.openTextDocument({ language: 'json', content: '{}' }))
    await until('another language', async () => (await why()) === 'noDraft otherLanguage')
  })

  test('off by the setting', async () => {
    await withSettings({ enable: false }, async () => {
      await write('Mayor Ida Lund said the bridge would reopen.')
      await until('off', async () => (await why()) === 'off setting')
    })
  })

  test('off by hand, and on again', async () => {
    await write('Mayor Ida Lund said the bridge would reopen.')
    await vscode.commands.executeCommand('backchannel.turnOffFile')
    await until('off', async () => (await why()) === 'off hand')
    await show(await vscode.workspace.openTextDocument({ language: 'json', content: '{}' }))
    assert.equal(await why(), 'off hand', 'the side bar still tells of the draft')
    await vscode.commands.executeCommand('backchannel.turnOn')
    await until('read', async () => (await why()) === 'read nothing')
  })

  test('left out by a pattern', async () => {
    await withSettings({ files: { '**/harbour-*': false } }, async () => {
      const [folder] = vscode.workspace.workspaceFolders!
      await show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder!.uri, 'harbour-talks.md')))
      await until('left out', async () => (await why()) === 'off pattern')
    })
  })
})
