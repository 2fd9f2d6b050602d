import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Board, BoardRow } from '../../src/vscode/board.js'
import { Card } from '../../src/vscode/cards/card.js'
import { cardLines } from '../../src/vscode/cards/card-text.js'
import { actorType, sourceClass } from '../../src/vscode/words.js'
import { GROUPINGS } from '../../src/vscode/channel-groups.js'
import { story as cod } from './cod-story.js'
import { backchannel, cardsOn, putAway, until, write } from './newsroom.js'

const draftText = `There is no direct channel between Norway and Iceland. Swiss diplomats carried two letters between Norway and Iceland in March. Norway and Iceland will meet in Geneva in May.

The crew is safe, said a senior Norwegian official in Oslo. “They have eaten,” the official said. Iceland's government denied that its ships had turned back, reportedly.

Foreign Minister Ingrid Solheim said the limits would stand.
`

/** What a screen reader must say where an icon is shown, unless words beside it do: some word of each row of this table. */
const MEANINGS: Readonly<Record<string, RegExp>> = {
  'circle-slash': /\bno |\bnone\b|denial|denied|refused|cancelled/i, thumbsdown: /refused/, close: /cancelled/, 'debug-pause': /suspended/, 'star-full': /main/, 'arrow-swap': /active|channel/i, 'arrow-both': /main/, pulse: /from time to time/,
  plug: /standing/, question: /disputed|may be the later/, lightbulb: /proposed/, calendar: /planned|proposed|Day/, 'circle-filled': /once/, history: /in the past|once|known, because/, comment: /Evidence|Claim/, quote: /Quote/,
  warning: /warning|No source given|Contradiction/, error: /error/, info: /information|hint/, check: /known/, law: /Judgement/, mail: /go-between/i, 'list-unordered': /Wordings/,
  person: new RegExp(`${actorType('person')}|${sourceClass('named')}`), organization: /.+, .+/, 'eye-closed': new RegExp(sourceClass('anonymous')), account: new RegExp(sourceClass('unnamed-public')),
  megaphone: /hearsay|media|nobody/, broadcast: new RegExp(sourceClass('named-media-secondhand')),
}

function heard(item: vscode.TreeItem): void {
  const { label, description, accessibilityInformation, iconPath } = item
  const said = accessibilityInformation?.label ?? ''
  assert.ok(said.length > String(label).length, `${String(label)}: its kind is not said`)
  assert.ok(said.includes(String(label)) && said.includes(String(description ?? '')), said)
  assert.doesNotMatch(said, /\$\(|undefined|\*\*/)
  if (iconPath instanceof vscode.ThemeIcon) {
    const meaning = MEANINGS[iconPath.id]
    assert.ok(meaning, `the icon ${iconPath.id} has no words`)
    assert.match(said, meaning, `the icon ${iconPath.id}`)
  }
}

function walk<R extends BoardRow<R>>(board: Board<R>, rows: readonly R[] = board.getChildren()): number {
  for (const row of rows) heard(board.getTreeItem(row))
  return rows.reduce((sum, row) => sum + walk(board, board.getChildren(row)), rows.length)
}

suite('by ear and by keyboard', () => {
  teardown(async () => {
    await (await backchannel()).channels.forget()
    await putAway()
  })

  test('each row of Channels says its kind, its words and what its icon means, however it is grouped', async () => {
    const { channels } = await backchannel()
    await write(draftText)
    await until('channels', () => channels.getChildren().length)
    for (const grouping of GROUPINGS) {
      await vscode.commands.executeCommand('backchannel.groupChannels', grouping)
      await until('rows', () => channels.getChildren().length)
      assert.ok(walk(channels) > 5, grouping)
    }
    const all = channels.allRows().filter(({ level }) => level === 'channel').map((row) => channels.getTreeItem(row).accessibilityInformation!.label)
    assert.ok(all.some((said) => said.includes('no direct channel')), all.join('\n'))
    assert.ok(all.every((said) => /\bno |active|planned|proposed|once|in the past|main|standing|suspended/.test(said)), all.join('\n'))
  })

  test('each row of Sources does, a finding with how grave it is and a source with what it is', async () => {
    const { sources } = await backchannel()
    await write(draftText)
    await until('sources', () => sources.getChildren().length)
    assert.ok(walk(sources) > 5)
    const said = (level: string): string[] => sources.allRows().filter((row) => row.level === level).map((row) => sources.getTreeItem(row).accessibilityInformation!.label)
    assert.ok(said('finding').length > 0 && said('finding').every((label) => /^Finding, .*, (?:error|warning|information|hint)$/.test(label)), said('finding').join('\n'))
    assert.ok(said('source').some((label) => label.startsWith('Source, a senior Norwegian official') && label.endsWith('unnamed source')), said('source').join('\n'))
  })

  test('each row of Channels in This Folder does', async () => {
    const { story } = await backchannel()
    const { fs } = vscode.workspace
    const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'by-ear')
    const put = (name: string, day: string, text: string): Thenable<void> => fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(`---\ndate: ${day}\n---\n\n${text}\n`))
    await put('a.md', '2031-05-03', 'Norway and Chile are holding talks in Geneva, officials in both capitals said. There is no direct channel between Norway and Peru.')
    await put('b.md', '2031-05-09', 'Norway and Chile have suspended their talks, a Chilean official said.')
    await put('c.md', '2031-05-09', 'Norway and Chile are holding talks in Geneva, the Norwegian foreign ministry said.')
    try {
      await story.open(folder)
      for (const command of ['storyByTime', 'storyByPair']) {
        await vscode.commands.executeCommand(`backchannel.${command}`)
        const every = async (of: Awaited<ReturnType<typeof story.getChildren>>): Promise<typeof of> => [...of, ...(await Promise.all(of.map(async (row) => every(await story.getChildren(row))))).flat()]
        const rows = await every(await story.getChildren())
        assert.ok(rows.length > 5)
        for (const row of rows) heard(story.getTreeItem(row))
      }
    } finally {
      await story.forget(folder)
      await fs.delete(folder, { recursive: true })
    }
  })

  test('the language status says its name and its counts', async () => {
    const { status, analyses } = await backchannel()
    const draft = await write(draftText)
    await analyses.current(draft)
    await until('the status', () => /^Backchannel, Unnamed sources: \d+, channels: \d/.test(status.draft.accessibilityInformation?.label ?? ''))
  })

  test('a card as text has every word of the card and no markup, and a row for each of its links', async () => {
    const draft = await write(cod)
    const card = await cardsOn(draft, 'Ingrid Solheim')
    const lines = card.split('\n---\n').flatMap((value) => cardLines(new vscode.MarkdownString(value)))
    const text = lines.map((line) => line.text)
    assert.match(text.join('\n'), /^Ingrid Solheim · person/m)
    assert.match(text.join('\n'), /^First mention, line 3 · mentions: \d$/m)
    for (const line of text) assert.doesNotMatch(line, /\]\(|command:|\*\*|\\|^- /, line)
    assert.deepEqual(lines.flatMap(({ command }) => command?.command ?? []).length, card.match(/\]\(command:/g)!.length)
    const first = lines.find((line) => line.text.startsWith('First mention'))!.command!
    await vscode.commands.executeCommand(first.command, ...(first.arguments as unknown[]))
    assert.match(draft.getText(vscode.window.activeTextEditor!.selection), /Ingrid Solheim/)
  })

  test('signs that a draft has are letters there too: a bracket, a star, a link of its own', () => {
    const hostile = 'a [b](command:x) *c* \\ - [d'
    const card = new Card(vscode.Uri.parse('untitled:x')).heading(hostile, 'e').line(`- ${hostile}`).list('List', [{ text: hostile, at: { start: 0, end: 1 } }]).commands([{ title: 'One', command: 'backchannel.reveal', arguments: [] }, { title: 'T*w]o', command: 'backchannel.reveal', arguments: ['(x)'] }])
    assert.deepEqual(cardLines(card.markdown).map(({ text, command }) => (command ? `→ ${text}` : text)), [`${hostile} · e`, `- ${hostile}`, 'List:', `→ ${hostile}`, '→ One', '→ T*w]o'])
  })

  test('the list opens at the caret, and Enter on a link goes there', async () => {
    const draft = await write(cod)
    const lines = (await cardsOn(draft, 'Solheim told')).split('\n---\n').flatMap((value) => cardLines(new vscode.MarkdownString(value)))
    const nth = lines.findIndex(({ text }) => text.startsWith('First mention'))
    const at = draft.positionAt(cod.indexOf('Solheim told') + 1)
    const editor = vscode.window.activeTextEditor!
    editor.selection = new vscode.Selection(at, at)
    const done = vscode.commands.executeCommand('backchannel.showCardText')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    for (let step = 0; step < nth; step++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext')
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    await done
    assert.match(draft.getText(editor.selection), /Ingrid Solheim/)
  })
})
