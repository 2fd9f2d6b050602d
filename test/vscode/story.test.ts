import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { StoryRow } from '../../src/vscode/story/story-rows.js'
import type { StoryView } from '../../src/vscode/story/story-view.js'
import { backchannel, inBrowser, putAway, until } from './newsroom.js'

const { fs } = vscode.workspace
const drafts = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri
const folder = (): vscode.Uri => vscode.Uri.joinPath(drafts(), 'feud')

const put = (name: string, text: string): Thenable<void> => fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode(text))

async function outline(story: StoryView, row?: StoryRow): Promise<string[]> {
  const rows = await story.getChildren(row)
  return (await Promise.all(rows.map(async (one) => [`${one.label} | ${one.description}`, ...(await outline(story, one)).map((line) => `  ${line}`)]))).flat()
}

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}\n`

suite('channels in this folder', () => {
  let story: StoryView

  suiteSetup(async () => {
    story = (await backchannel()).story
    await put('a.md', dated('2031-05-03', 'Norway and Chile are holding talks in Geneva, officials in both capitals said.'))
    await put('b.md', dated('2031-05-09', 'Norway and Chile have suspended their talks, a Chilean official said.'))
    await put('node_modules/part/README.md', 'Norway and Peru are holding talks in Geneva, officials said.')
  })

  setup(async () => {
    await story.open(folder())
  })

  teardown(putAway)

  suiteTeardown(async () => {
    await story.forget(drafts())
    await fs.delete(folder(), { recursive: true })
  })

  test('a pair, its channel over time, the sentences of the drafts', async () => {
    const lines = await outline(story)
    assert.match(lines.join('\n'), /^Norway – Chile \| 2 drafts · /m)
    assert.match(lines.join('\n'), /May 3 active → May 9 suspended/)
    assert.match(lines.join('\n'), /Norway and Chile have suspended their talks, a Chilean official said\. \| .*b\.md/)
    assert.ok(!lines.join().includes('Peru'))
  })

  test('a telling is revealed where its draft has it', async () => {
    const telling = await until('a telling', async () => (await every(story)).find(({ told, label }) => told && label.includes('suspended')))
    const { command } = story.getTreeItem(telling)
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]))
    const { document, selection } = vscode.window.activeTextEditor!
    assert.match(document.uri.path, /feud\/b\.md$/)
    assert.match(document.getText(selection), /^Norway and Chile have suspended/)
  })

  test('a draft that says otherwise of the same day is a contradiction, and comes first', async () => {
    await put('c.md', dated('2031-05-09', 'Norway and Chile are holding talks in Geneva, the Norwegian foreign ministry said.'))
    const [first] = await until('a contradiction', async () => {
      const rows = await story.getChildren()
      return rows[0]?.level === 'contradiction' ? rows : undefined
    })
    assert.equal(story.view.badge?.value, 1)
    assert.equal(first!.icon, 'warning')
    const sides = (await story.getChildren(first)).map(({ label }) => label)
    assert.deepEqual(sides.map((side) => /suspended|holding/.exec(side)?.[0]).sort(), ['holding', 'suspended'])
    await fs.delete(vscode.Uri.joinPath(folder(), 'c.md'))
    await until('it is gone with the draft', async () => (await story.getChildren()).every(({ level }) => level !== 'contradiction'))
  })

  test('words that are not saved yet are read', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'a.md'))
    const editor = await vscode.window.showTextDocument(document)
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), '\nNorway has proposed talks with Peru, an official said.\n'))
    await until('the new pair', async () => (await story.getChildren()).some(({ label }) => label === 'Norway – Peru'))
  })

  test('by day', async () => {
    await vscode.commands.executeCommand('backchannel.storyByTime')
    const days = await until('days', async () => {
      const rows = await story.getChildren()
      return rows[0]?.level === 'day' ? rows : undefined
    })
    assert.deepEqual(days.map(({ label }) => label), ['May 3, 2031', 'May 9, 2031'])
    await vscode.commands.executeCommand('backchannel.storyByPair')
  })

  test('what is kept has no word of a draft; damaged, it is thrown away and made anew', async () => {
    const [index] = await story.morgue.kept(folder())
    const text = new TextDecoder().decode(await fs.readFile(index!))
    assert.doesNotMatch(text, /norway|chile|geneva|talks|feud|\.md/i)
    await fs.writeFile(index!, new TextEncoder().encode(text.slice(0, text.length / 2)))
    assert.equal(await story.morgue.read(folder()), undefined)
    assert.deepEqual(await story.morgue.kept(folder()), [])
    await story.open(folder())
    assert.equal((await story.morgue.read(folder()))?.length, 2)
  })

  test('many drafts are read, in threads where there are any; stopped, what was read stays, and the rest is read the next time', async () => {
    const states = ['Peru', 'Kenya', 'India', 'Japan', 'Egypt', 'Iceland', 'Portugal', 'Ghana', 'Nepal', 'Cuba', 'Malta', 'Fiji']
    for (const [index, name] of states.entries()) await put(`many-${index}.md`, dated(`2031-06-${10 + index}`, `${`The ferry was late again and nobody minded.\n\n`.repeat(200)}Norway and ${name} are holding talks in Geneva, officials said.`))
    const reading = story.open(folder())
    await until('the first of them', () => (story.folder!.progress?.done ?? 0) > 2)
    await vscode.commands.executeCommand('backchannel.cancelStory')
    await reading
    assert.ok(story.folder!.story.drafts.length >= 2)
    await story.open(folder())
    assert.equal(story.folder!.threads > 0, !inBrowser)
    assert.equal(story.folder!.story.pairs.length, 1 + states.length)
    assert.equal(story.folder!.left, 0)
    for (const index of states.keys()) await fs.delete(vscode.Uri.joinPath(folder(), `many-${index}.md`))
    await story.open(folder())
    assert.equal((await story.morgue.read(folder()))?.length, 2)
  })

  test('Forget This Folder deletes the index', async () => {
    assert.equal((await story.morgue.kept(drafts())).length, 1)
    await story.forget(drafts())
    assert.deepEqual(await story.morgue.kept(drafts()), [])
    assert.deepEqual(await story.getChildren(), [])
  })
})

async function every(story: StoryView): Promise<StoryRow[]> {
  const below = async (row?: StoryRow): Promise<StoryRow[]> => (await Promise.all((await story.getChildren(row)).map(async (one) => [one, ...(await below(one))]))).flat()
  return below()
}
