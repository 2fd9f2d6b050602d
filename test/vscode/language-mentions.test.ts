import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { References } from '../../src/vscode/language/references.js'
import { ferry } from './ferry-story.js'
import { backchannel, putAway, write } from './newsroom.js'

suite('looking for somebody in a draft', () => {
  let draft: vscode.TextDocument

  setup(async () => {
    await backchannel()
    draft = await write(ferry)
  })
  teardown(putAway)

  const place = (words: string, into = 1): vscode.Position => {
    const at = draft.getText().indexOf(words)
    assert.ok(at >= 0, `“${words}” is not in the draft`)
    return draft.positionAt(at + into)
  }

  const lit = async (words: string, into?: number): Promise<string[]> => {
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>('vscode.executeDocumentHighlights', draft.uri, place(words, into))
    return (found ?? []).map(({ range, kind }) => `${draft.getText(range)}${kind === vscode.DocumentHighlightKind.Write ? ' *' : ''}`)
  }

  const leadsTo = async (words: string, into?: number): Promise<string[]> => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', draft.uri, place(words, into))
    return found.map((one) => draft.getText('targetUri' in one ? (one.targetSelectionRange ?? one.targetRange) : one.range))
  }

  const referred = async (words: string, into?: number): Promise<string[]> => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', draft.uri, place(words, into))
    return found.map(({ range }) => draft.getText(range))
  }

  const marsh = ['Norwegian Transport Minister Ada Marsh', 'Marsh', 'She', 'Marsh']

  test('on a name or a pronoun every mention lights up, the first full one stronger', async () => {
    for (const words of ['Marsh told', 'She left']) assert.deepEqual(await lit(words), ['Norwegian Transport Minister Ada Marsh *', ...marsh.slice(1)], words)
  })

  test('on a quote mark the marks of the whole quote light up, over paragraphs and the tag', async () => {
    assert.deepEqual(await lit('“Nobody', 0), ['“', '”', '“', '“', '”', 'said'])
  })

  test('on the verb the quote that it tells lights up', async () => {
    assert.deepEqual(await lit('told reporters'), ['told', '“We will wait,”'])
  })

  test('on any other word nothing of ours lights up, so that the editor lights up equal words as ever', async () => {
    for (const words of ['berth was', 'will wait', 'at noon']) assert.deepEqual(await lit(words), [], words)
  })

  test('“she”, a surname and “according to” lead to the first full mention', async () => {
    for (const words of ['She left', 'Marsh told', 'told reporters', 'According to']) assert.deepEqual(await leadsTo(words), marsh.slice(0, 1), words)
  })

  test('the verb of an unnamed source leads to the phrase that stands for it', async () => {
    assert.deepEqual(await leadsTo('said the berth'), ['A person familiar with the talks'])
  })

  test('plain words lead nowhere and refer to nobody', async () => {
    assert.deepEqual(await leadsTo('harbour is'), [])
    assert.deepEqual(await referred('harbour is'), [])
  })

  test('references are all mentions, with or without the first', async () => {
    assert.deepEqual(await referred('She left'), marsh)
    const { analyses } = await backchannel()
    const token = new vscode.CancellationTokenSource()
    const others = await new References(analyses).provideReferences(draft, place('She left'), { includeDeclaration: false }, token.token)
    assert.deepEqual(others.map(({ range }) => draft.getText(range)), marsh.slice(1))
    token.cancel()
    assert.deepEqual(await new References(analyses).provideReferences(draft, place('She left'), { includeDeclaration: true }, token.token), [])
  })

  test('an unnamed source is found by its phrases', async () => {
    assert.deepEqual(await referred('person familiar'), ['A person familiar with the talks'])
  })

  test('a minister’s country is another party than the minister', async () => {
    assert.deepEqual(await referred('Norwegian Transport'), ['Norwegian'])
  })

  test('text that was typed a moment ago counts', async () => {
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(draft.positionAt(draft.getText().length), '\nMarsh flew home.\n'))
    assert.equal((await referred('She left')).length, marsh.length + 1)
  })
})
