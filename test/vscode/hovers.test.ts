import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { story } from './cod-story.js'
import { asRead, backchannel, cardsOn, putAway, write } from './newsroom.js'

suite('hovers', () => {
  let draft: vscode.TextDocument

  setup(async () => {
    await backchannel()
    draft = await write(story)
  })
  teardown(putAway)

  test('a minister has a card, by full name and by surname', async () => {
    for (const words of ['Ingrid Solheim', 'Solheim told']) {
      const card = asRead(await cardsOn(draft, words))
      assert.match(card, /Ingrid Solheim/)
      assert.match(card, /Foreign Minister/i)
      assert.match(card, /First mention, line 3/)
    }
  })

  test('an unnamed official has a card that misses the reason', async () => {
    const card = asRead(await cardsOn(draft, 'senior Norwegian official'))
    assert.match(card, /unnamed source/)
    assert.match(card, /Why unnamed: no reason given/)
    assert.match(card, /Nobody has picked up the phone/)
  })

  test('the verb of reported speech tells whose it is; the reported words have no card', async () => {
    assert.match(asRead(await cardsOn(draft, 'said on Monday')), /^Reported speech · .*Ingrid Solheim/)
    assert.doesNotMatch(await cardsOn(draft, 'limits would stand'), /command:backchannel/)
  })

  test('a quote’s card names its speaker', async () => {
    assert.match(asRead(await cardsOn(draft, 'nothing to hide')), /Quote · .*Ingrid Solheim/)
  })

  test('a card follows the text that was typed last', async () => {
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Oslo. '))
    assert.match(asRead(await cardsOn(draft, 'Ingrid Solheim')), /Ingrid Solheim/)
  })

  test('plain words have no card', async () => {
    assert.doesNotMatch(await cardsOn(draft, 'on Monday'), /command:backchannel/)
  })

  test('a first-mention link leads there', async () => {
    const card = await cardsOn(draft, 'Solheim told')
    const [, args] = /command:backchannel\.reveal\?([^)]*)/.exec(card)!
    await vscode.commands.executeCommand('backchannel.reveal', ...(JSON.parse(decodeURIComponent(args!)) as unknown[]))
    assert.match(draft.getText(vscode.window.activeTextEditor!.selection), /Ingrid Solheim/)
  })
})
