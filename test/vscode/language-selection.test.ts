import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { backchannel, putAway, write } from './newsroom.js'

const { RefactorRewrite, QuickFix, Empty } = vscode.CodeActionKind

/** What the lightbulb holds over the words between bars, or at the caret where there is one bar; without the ways to be left alone. */
async function held(marked: string, kind?: vscode.CodeActionKind): Promise<{ readonly draft: vscode.TextDocument; readonly actions: readonly vscode.CodeAction[] }> {
  const from = marked.indexOf('|')
  const text = marked.replaceAll('|', '')
  const to = marked.lastIndexOf('|') - (marked.lastIndexOf('|') > from ? 1 : 0)
  const draft = await write(text)
  await (await backchannel()).analyses.current(draft)
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, new vscode.Range(draft.positionAt(from), draft.positionAt(to)), kind?.value)
  return { draft, actions: actions.filter(({ title, command }) => /^(?:Add the reason|Name the speaker|Whose Quote)/.test(title) || command?.command === 'backchannel.knowFinding') }
}

const titles = (actions: readonly vscode.CodeAction[]): string[] => actions.map(({ title, kind }) => `${title.replace(/ \(.*/, '')} · ${kind?.value ?? ''}`)

/** The draft once the first action is taken. */
async function taken(marked: string, title: RegExp): Promise<string> {
  const { draft, actions } = await held(marked)
  const action = actions.find((one) => title.test(one.title))
  assert.ok(action?.edit, `${title} among ${titles(actions).join(', ')}`)
  assert.ok(await vscode.workspace.applyEdit(action.edit))
  return draft.getText()
}

suite('what can be done with selected words', () => {
  setup(async () => void (await backchannel()))
  teardown(putAway)

  test('a quote that is too short for the check can be given a speaker all the same', async () => {
    assert.deepEqual(titles((await held('Snow fell on the pier.\n\n“Not the |crane!”\n')).actions), [`Name the speaker · ${RefactorRewrite.value}`, `Whose Quote Is This? · ${Empty.value}`])
    assert.equal(await taken('Snow fell on the pier.\n\n“Not the |crane!”\n', /^Name/), 'Snow fell on the pier.\n\n⟨name⟩ said: “Not the crane!”\n')
  })

  test('a quote with a speaker is not given another', async () => {
    assert.deepEqual(titles((await held('“We never |looked at it,” Berit Moen said.\n')).actions), [`Whose Quote Is This? · ${Empty.value}`])
  })

  test('where a finding has the fix, it is offered once, as the fix of a finding, and preferred', async () => {
    const { actions } = await held('“The crane |was never tested by anybody.”\n\nNobody had looked at it since March.\n')
    assert.deepEqual(titles(actions).sort(), [`Known, because… · ${QuickFix.value}`, `Name the speaker · ${QuickFix.value}`, `Whose Quote Is This? · ${Empty.value}`])
    assert.deepEqual(titles(actions.filter(({ isPreferred }) => isPreferred)), [`Name the speaker · ${QuickFix.value}`])
  })

  test('an unnamed source can be given its reason where it comes up again', async () => {
    const story = 'The crew is safe, said a senior Norwegian official in Oslo. The |official| said the crane had failed.\n'
    assert.match(await taken(story, /^Add the reason$/), /in Oslo\. The official, who spoke on condition of anonymity because ⟨reason⟩, said the crane/)
  })

  test('nothing is put between quote marks', async () => {
    const { draft, actions } = await held('|“A senior Norwegian official said the crane had failed,” Berit Moen said.\n\n> “Not the crane!”\n\nHe called it “a senior official’s word.”\n|')
    const text = draft.getText()
    const inside = [...text.matchAll(/“[^”]*”/g)].map(({ index, 0: quote }) => [index, index + quote.length] as const)
    for (const { edit } of actions) for (const [, edits] of edit?.entries() ?? []) for (const { range } of edits) for (const [start, end] of inside) assert.ok(draft.offsetAt(range.start) <= start || draft.offsetAt(range.end) >= end)
  })

  test('plain words have no actions', async () => {
    assert.deepEqual(titles((await held('Snow |fell| on the pier.\n')).actions), [])
  })

  test('over a whole draft with many findings there are twenty actions on findings, not hundreds', async () => {
    const many = Array.from({ length: 60 }, (_, day) => `The crane failed on day ${day}, said a senior official from the harbour.\n\n“The crane number ${day} was never tested by anybody.”\n\nSnow fell.\n`).join('\n')
    const { actions } = await held(`|${many}|`, QuickFix)
    assert.ok(actions.length > 5 && actions.length <= 20, String(actions.length))
    const draft = vscode.window.activeTextEditor!.document
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, new vscode.Range(0, 0, draft.lineCount, 0))
    assert.ok(all.length <= 40, String(all.length))
  })
})
