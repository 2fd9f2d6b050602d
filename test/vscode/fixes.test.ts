import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { backchannel, putAway, until, withSettings, write } from './newsroom.js'

const box = ['Get the Harbour News in Your Inbox!', 'Evening Digest', 'The day’s top stories, picked for you.', 'By clicking “Sign me up,” you agree to our Terms of Use and Privacy Policy'].join('\n\n')
const story = `The envoys left Geneva on Monday.\n\n${box}\n\nNobody said when they would return.\n`

async function fixesAt(draft: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const at = draft.positionAt(draft.getText().indexOf(words) + 1)
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, new vscode.Range(at, at), vscode.CodeActionKind.QuickFix.value)
  return actions.filter(({ title }) => /^Delete it/.test(title))
}

suite('findings and fixes', () => {
  setup(async () => void (await backchannel()))
  teardown(putAway)

  test('one click takes pasted web furniture out', async () => {
    const draft = await write(story)
    const [fix] = await until('a fix', async () => {
      const fixes = await fixesAt(draft, 'Evening Digest')
      return fixes.length ? fixes : undefined
    })
    assert.match(fix!.title, /Pasted web furniture, lines: 4/)
    assert.ok(await vscode.workspace.applyEdit(fix!.edit!))
    assert.doesNotMatch(draft.getText(), /Inbox|Privacy/)
    assert.match(draft.getText(), /Geneva on Monday\.[\s\S]*Nobody said/)
  })

  test('there is no lightbulb where nothing was found', async () => {
    assert.deepEqual(await fixesAt(await write(story), 'envoys left'), [])
  })

  test('the Problems list stays empty unless the desk asks for it', async () => {
    const draft = await write(story)
    const { analyses } = await backchannel()
    await until('a finding', () => analyses.last(draft)?.analysis.findings.length)
    const problems = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(draft.uri).filter(({ source }) => source === 'Backchannel')
    assert.deepEqual(problems(), [])
    await withSettings({ problems: true }, async () => {
      await until('a problem', () => problems().some(({ code }) => code === 'draft/furniture'))
    })
    await until('an empty list', () => !problems().length)
  })
})
