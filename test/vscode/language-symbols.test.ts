import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { ferry } from './ferry-story.js'
import { backchannel, putAway, until, withSettings, write } from './newsroom.js'

/** Ours; VS Code's own Markdown headings are “String” symbols that start with their marks. */
const symbolsOf = async (draft: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> => {
  const all = (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', draft.uri)) ?? []
  return all.filter(({ name }) => !name.startsWith('#'))
}

const lines = (symbols: readonly vscode.DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children }) => [`${'  '.repeat(depth)}${name}${detail && ` – ${detail}`}`, ...lines(children, depth + 1)])

suite('the outline', () => {
  setup(backchannel)
  teardown(putAway)

  test('under each headline who comes in and what is quoted, in the order of the text', async () => {
    assert.deepEqual(lines(await symbolsOf(await write(ferry))), [
      'Ferry talks stall',
      '  Ada Marsh – Transport Minister, Norway',
      '  “We will wait,” – Ada Marsh',
      '  The owners',
      '    “Nobody asked us,” – Bo Finn',
      '    Bo Finn – chairman, Hale Ferry Company',
      '    Hale Ferry Company – organization',
      '    A person familiar with the talks – unnamed source',
    ])
  })

  test('a draft without a headline has its actors at the top', async () => {
    const names = (await symbolsOf(await write('The port of Hale was shut, Mayor Ada Marsh said on Monday.\n'))).map(({ name }) => name)
    assert.ok(names.includes('Ada Marsh'), names.join())
  })

  test('what is under a headline lies in it, and a name lies in what it stands for', async () => {
    const inside = (symbol: vscode.DocumentSymbol): void => {
      assert.ok(symbol.range.contains(symbol.selectionRange), symbol.name)
      for (const child of symbol.children) {
        assert.ok(symbol.range.contains(child.range), `${child.name} in ${symbol.name}`)
        inside(child)
      }
    }
    const symbols = await symbolsOf(await write(`${ferry}\n### A third crosshead\n\n“We go,” Finn said.\n\n# Another story\n\nMayor Ute Lang said no.\n`))
    assert.equal(symbols.length, 2)
    symbols.forEach(inside)
  })

  test('it follows what was typed last', async () => {
    const draft = await write(ferry)
    await vscode.window.activeTextEditor!.edit((edit) => edit.replace(draft.lineAt(0).range, '# Ferry sails'))
    assert.ok(lines(await symbolsOf(draft)).includes('Ferry sails'))
  })

  test('a file that Backchannel is off for has the editor’s own outline alone', async () => {
    const draft = await write(ferry)
    await withSettings({ enable: false }, async () => {
      await until('it is off', async () => !lines(await symbolsOf(draft)).join().includes('Ada Marsh'))
    })
  })
})
