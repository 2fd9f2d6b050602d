import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { story } from './cod-story.js'
import { backchannel, putAway, until, write } from './newsroom.js'

const COMMANDS = { sourcingAudit: 'Sourcing Audit', quoteSheet: 'Quote Sheet', channelBrief: 'Channel Brief', channelTimeline: 'Channel Timeline', channelMatrix: 'Channel Matrix by Pair', castList: 'Cast List', factCheck: 'Fact-check Worksheet', namesAndTitles: 'Names and Titles', anonymityMemo: 'Anonymity Memo' }

async function reportOf(command: string): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand(`backchannel.${command}`)
  return until('a report', () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'backchannel')?.document)
}

suite('reports', () => {
  setup(async () => {
    await backchannel()
    await write(story)
  })
  teardown(putAway)

  for (const [command, title] of Object.entries(COMMANDS)) {
    test(`${title} opens as a Markdown document that nobody can write in`, async () => {
      const report = await reportOf(command)
      assert.equal(report.languageId, 'markdown')
      assert.match(report.uri.path, new RegExp(title))
      assert.match(report.getText(), /^# /)
      await vscode.window.showTextDocument(report)
      await vscode.commands.executeCommand('type', { text: 'x' })
      assert.match(report.getText(), /^# /)
    })
  }

  test('the cast list follows the draft', async () => {
    const report = await reportOf('castList')
    const before = report.getText()
    assert.match(before, /Ingrid Solheim/)
    const draft = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'untitled' && uri.path !== report.uri.path)!
    const edit = new vscode.WorkspaceEdit()
    edit.insert(draft.uri, new vscode.Position(draft.lineCount, 0), '\nIcelandic Prime Minister Birna Jonsdottir said the fleet would sail.\n')
    await vscode.workspace.applyEdit(edit)
    await until('the new name in the report', () => /Birna Jonsdottir/.test(report.getText()))
  })

  test('a report is saved where it is told to be', async () => {
    const report = await reportOf('quoteSheet')
    const target = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'quote-sheet.md')
    await until('the file says what the report says', async () => {
      await vscode.commands.executeCommand('backchannel.saveReport', report.uri, target)
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(target)) === report.getText()
    })
    await vscode.workspace.fs.delete(target)
  })

  test('the name of the file says how it is written', async () => {
    const report = await reportOf('sourcingAudit')
    const folder = vscode.workspace.workspaceFolders![0]!.uri
    const saved = async (name: string): Promise<string> => {
      const target = vscode.Uri.joinPath(folder, name)
      await vscode.commands.executeCommand('backchannel.saveReport', report.uri, target)
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(target))
      await vscode.workspace.fs.delete(target)
      return text
    }
    assert.match(await saved('audit.html'), /^<!DOCTYPE html>\n<html lang="en">/)
    assert.match(await saved('audit.csv'), /^\ufeffdraft,entry,class,/)
    assert.match(await saved('audit.md'), /^# Sourcing Audit/)
  })

  test('an Anonymity Memo is not saved among the drafts', async () => {
    const memo = await reportOf('anonymityMemo')
    const target = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'memo.html')
    await vscode.commands.executeCommand('backchannel.saveReport', memo.uri, target)
    await assert.rejects(async () => vscode.workspace.fs.readFile(target))
    const outside = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '..', `memo-${Date.now()}.html`)
    await vscode.commands.executeCommand('backchannel.saveReport', memo.uri, outside)
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(outside)), /Anonymity Memo/)
    await vscode.workspace.fs.delete(outside)
  })

  test('a report is not read as a draft', async () => {
    const { analyses } = await backchannel()
    const report = await reportOf('sourcingAudit')
    assert.equal(analyses.drafts.standing(report), 'not-a-draft')
    assert.equal(await analyses.current(report), undefined)
  })
})
