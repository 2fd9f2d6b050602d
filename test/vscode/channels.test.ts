import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { Facts } from '../../src/vscode/cards/facts.js'
import { appearance, channelTree, type Row } from '../../src/vscode/channel-tree.js'
import { analysis, moved } from './cod-story.js'
import { backchannel, putAway, until, write } from './newsroom.js'

const silence = 'There is no direct channel between Norway and Iceland.'
const outline = (rows: readonly Row[]): string[] => rows.flatMap(({ label, description, children }) => [`${label} | ${description}`, ...outline(children).map((line) => `  ${line}`)])

async function pairs(): Promise<Row[]> {
  const { channels } = await backchannel()
  await until('a pair in the tree', () => channels.getChildren().length)
  return channels.getChildren()
}

suite('channels', () => {
  teardown(putAway)

  test('pair, channel, evidence: that they do not talk comes first', () => {
    assert.deepEqual(outline(channelTree(new Facts(analysis))), [
      'Norway – Iceland | no direct channel · back channel through Swiss diplomats',
      '  no direct channel | ',
      '    There is no direct channel between Norway and Iceland. | ',
      '  back channel through Swiss diplomats | active · since March',
      '    Swiss diplomats have carried messages between them since March. | ',
    ])
  })

  test('text that moves the evidence changes nothing that the tree shows', () => {
    const [before, after] = [channelTree(new Facts(analysis)), channelTree(new Facts(moved(40)))]
    assert.equal(appearance(before), appearance(after))
    assert.equal(after[0]!.children[0]!.children[0]!.at!.start, before[0]!.children[0]!.children[0]!.at!.start + 40)
  })

  test('a draft in which two states do not talk fills the tree, its badge and its labels', async () => {
    const { channels } = await backchannel()
    await write(`Norway and Iceland are at odds over cod.\n\n${silence}\n`)
    const [pair] = await pairs()
    assert.match(pair!.label, /Norway – Iceland/)
    assert.match(pair!.description, /^no /)
    const [channel] = channels.getChildren(pair)
    const [evidence] = channels.getChildren(channel)
    assert.equal(evidence!.label, silence)
    assert.equal(channels.getParent(evidence!), channel)
    assert.equal(channels.getParent(channel!), pair)
    assert.equal(channels.view.badge?.value, 1)
    for (const row of [pair!, channel!, evidence!]) {
      const item = channels.getTreeItem(row)
      assert.equal(item.id, row.id)
      assert.ok(item.tooltip instanceof vscode.MarkdownString && item.accessibilityInformation?.label.includes(row.label))
    }
  })

  test('evidence is revealed and selected where it stands by now', async () => {
    const { channels } = await backchannel()
    const draft = await write(`Norway and Iceland are at odds over cod.\n\n${silence}\n`)
    const [pair] = await pairs()
    const [evidence] = channels.getChildren(channels.getChildren(pair)[0])
    const { command, arguments: args } = channels.getTreeItem(evidence!).command!
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The cod is back. '))
    await vscode.commands.executeCommand(command, ...(args as unknown[]))
    const { selection, document } = vscode.window.activeTextEditor!
    assert.equal(document, draft)
    assert.equal(document.getText(selection), silence)
  })

  test('typing elsewhere does not redraw the tree', async () => {
    const { analyses, channels } = await backchannel()
    const draft = await write(`Norway and Iceland are at odds over cod.\n\n${silence}\n`)
    await pairs()
    let redrawn = 0
    const listener = channels.onDidChangeTreeData(() => redrawn++)
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The cod is back. '))
    await analyses.current(draft)
    listener.dispose()
    assert.equal(redrawn, 0)
  })
})
