import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { listed } from '../../src/vscode/problems.js'
import { backchannel, putAway, until, withSettings, write } from './newsroom.js'

const box = ['Get the Harbour News in Your Inbox!', 'Evening Digest', 'The day’s top stories, picked for you.', 'By clicking “Sign me up,” you agree to our Terms of Use and Privacy Policy'].join('\n\n')
const story = `The envoys left Geneva on Monday.\n\n${box}\n\nNobody said when they would return.\n`

const official = 'The crew is safe, said a senior Norwegian official in Oslo.\n'

async function fixesAt(draft: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const at = draft.positionAt(draft.getText().indexOf(words) + 1)
  const ask = () => vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, new vscode.Range(at, at), vscode.CodeActionKind.QuickFix.value)
  // VS Code cancels when another extension registers its actions meanwhile, as some do while the window starts
  const actions = await ask().then(undefined, ask)
  return actions.filter(({ title }) => /^(?:Delete it|Add the reason|Name the speaker)/.test(title))
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
    assert.match(fix!.title, /Pasted web furniture, 4 lines/)
    assert.ok(await vscode.workspace.applyEdit(fix!.edit!))
    assert.doesNotMatch(draft.getText(), /Inbox|Privacy/)
    assert.match(draft.getText(), /Geneva on Monday\.[\s\S]*Nobody said/)
  })

  test('one click inserts a placeholder for the reason of an unnamed official', async () => {
    const draft = await write(official)
    const [fix] = await until('a fix', async () => {
      const fixes = await fixesAt(draft, 'senior Norwegian official')
      return fixes.length ? fixes : undefined
    })
    assert.ok(await vscode.workspace.applyEdit(fix!.edit!))
    assert.match(draft.getText(), /official.*⟨.*⟩/)
  })

  test('no fix reaches between quote marks', async () => {
    const draft = await write('“Nobody in this ministry has picked up the phone.”\n\n“It rang,” said a Norwegian official. “It rang all night.”\n')
    const { analyses } = await backchannel()
    const reading = await until('a finding', async () => {
      const current = await analyses.current(draft)
      return current?.analysis.findings.length ? current : undefined
    })
    const offered = await fixesAt(draft, 'Nobody in')
    assert.match(offered.map(({ title }) => title).join(), /Name the speaker/)
    for (const { edit } of offered) for (const { range } of edit!.get(draft.uri)) {
      const at = draft.offsetAt(range.start)
      for (const { segments } of reading.analysis.quotes) for (const { start, end } of segments) assert.ok(at <= start || at >= end)
    }
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
    for (const all of ['all', true]) await withSettings({ problems: all }, async () => {
      await until('a problem', () => problems().some(({ code }) => code === 'draft/furniture'))
    })
    await until('an empty list', () => !problems().length)
  })

  test('the Problems list gets the severities that it is told to get', () => {
    for (const [value, severities] of [['off', []], [false, []], [undefined, []], ['constructor', []], ['errors', ['error']], ['warnings', ['error', 'warning']], ['all', ['error', 'warning', 'information', 'hint']], [true, ['error', 'warning', 'information', 'hint']]] as const) assert.deepEqual(listed(value), severities)
  })
})
