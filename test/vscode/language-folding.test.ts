import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { ferry } from './ferry-story.js'
import { backchannel, putAway, until, withSettings, write } from './newsroom.js'

const folds = async (draft: vscode.TextDocument): Promise<string[]> => {
  const ranges = (await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>('vscode.executeFoldingRangeProvider', draft.uri)) ?? []
  return ranges.map(({ start, end }) => `${start + 1}–${end + 1}`)
}

const lenses = async (draft: vscode.TextDocument): Promise<string[]> => {
  const found = (await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>('vscode.executeCodeLensProvider', draft.uri)) ?? []
  return found.flatMap(({ command, range }) => (/^backchannel\./.test(command?.command ?? '') ? [`${range.start.line + 1}: ${command!.title}`] : []))
}

suite('folding and the line above the headline', () => {
  setup(backchannel)
  teardown(putAway)

  test('a quote over two paragraphs folds; headings fold as ever; a quote of one paragraph does not', async () => {
    const found = await folds(await write(ferry))
    assert.ok(found.includes('7–9'), found.join())
    assert.ok(found.some((fold) => fold.startsWith('5–')), found.join())
    assert.ok(!found.some((fold) => fold.startsWith('3–')), found.join())
  })

  test('there is no line of counts unless it is asked for, and it comes and goes with the setting', async () => {
    const draft = await write(ferry)
    assert.deepEqual(await lenses(draft), [])
    await withSettings({ codeLens: true }, async () => {
      const shown = await until('the counts', async () => {
        const found = await lenses(draft)
        return found.length > 0 && found
      })
      assert.deepEqual(shown.slice(0, 2), ['1: 2 named', '1: 1 unnamed'])
    })
    assert.deepEqual(await lenses(draft), [])
  })

  test('without a headline the counts stand over the first paragraph, under the front matter', async () => {
    const draft = await write('---\ntitle: x\n---\n\nThe berth was taken, Mayor Ada Marsh said.\n')
    await withSettings({ codeLens: true }, async () => {
      assert.equal(await until('the counts', async () => (await lenses(draft))[0]), '5: 1 named')
    })
  })

  test('each count leads somewhere', async () => {
    const draft = await write(ferry)
    const commands = new Set(await vscode.commands.getCommands(true))
    await withSettings({ codeLens: true }, async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', draft.uri)
      assert.ok(found.length > 0)
      for (const { command } of found) assert.ok(commands.has(command!.command), command!.command)
    })
  })
})
