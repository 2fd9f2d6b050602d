import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { Facts } from '../../src/vscode/cards/facts.js'
import { whoseWords, type Whose } from '../../src/vscode/language/whose-quote.js'
import { ferry } from './ferry-story.js'
import { backchannel, putAway, until, write } from './newsroom.js'

suite('whose quote is this', () => {
  let draft: vscode.TextDocument

  setup(async () => {
    await backchannel()
    draft = await write(ferry)
  })
  teardown(putAway)

  const whose = async (from: string, to?: string): Promise<Whose[]> => {
    const { analyses } = await backchannel()
    const { analysis, printed, verbOf } = (await analyses.current(draft))!
    const start = draft.getText().indexOf(from) + 1
    const end = to === undefined ? start : draft.getText().indexOf(to, start) + to.length
    return whoseWords(new Facts(analysis, printed, verbOf), { start, end })
  }

  const answers = async (from: string, to?: string): Promise<string[]> => (await whose(from, to)).map(({ who, office, by }) => [who, office, by].filter(Boolean).join(' | '))

  test('at the caret: speaker, office, verb and how sure', async () => {
    assert.deepEqual(await answers('will wait'), ['Ada Marsh | Transport Minister, Norway | “told” · sure'])
    assert.deepEqual(await answers('And we will'), ['Bo Finn | chairman, Hale Ferry Company | “said” · sure'])
  })

  test('the first full mention is offered where the speaker is another place', async () => {
    assert.equal((await whose('will wait'))[0]!.first?.text, 'Norwegian Transport Minister Ada Marsh')
    assert.equal((await whose('And we will'))[0]!.first, undefined)
  })

  test('reported speech and an unnamed source have an answer too', async () => {
    assert.deepEqual(await answers('ferry would not'), ['Ada Marsh | Transport Minister, Norway | “said” · sure'])
    assert.match((await answers('berth was'))[0]!, /^“A person familiar with the talks”, unnamed \| unnamed source \| “said”/)
  })

  test('a selection over several is told one by one, in the order of the text', async () => {
    const all = await whose('# Ferry', 'is free')
    assert.deepEqual(all.map(({ who }) => who), ['Ada Marsh', 'Ada Marsh', 'Bo Finn', '“A person familiar with the talks”, unnamed', 'Ada Marsh'])
  })

  test('the draft’s own words are nobody’s', async () => {
    assert.deepEqual(await whose('harbour is'), [])
  })

  test('the command shows a list, and its first row leads to the speaker', async () => {
    const at = draft.positionAt(draft.getText().indexOf('will wait'))
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at)
    const done = vscode.commands.executeCommand('backchannel.whoseQuote')
    await until('the list is open', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return vscode.window.activeTextEditor?.selection.isEmpty === false
    })
    await done
    assert.equal(draft.getText(vscode.window.activeTextEditor!.selection), 'Marsh')
  })
})
