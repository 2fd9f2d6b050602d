import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { asRead, backchannel, cardsOn, putAway, show, until, withSettings, write } from './newsroom.js'

const story = 'The minister, Ahmed Ali, called for calm on Monday.\n\nAli was acquitted. The trams to Marrow stopped, and Marrow said nothing.\n'
const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri
const at = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(folder(), 'court', ...path)
const read = async (file: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file))

async function onDisk(name: string, content = story): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(content))
  const document = await vscode.workspace.openTextDocument(at(name))
  await show(document)
  return document
}

/** Who a draft's mentions are, in its latest reading: “Ali = Ahmed Ali”. */
async function cast(draft: vscode.TextDocument): Promise<string[]> {
  const reading = await (await backchannel()).analyses.current(draft)
  const { actors, mentions } = reading!.analysis
  return mentions.map(({ text, actor }) => `${text} = ${actors.find(({ id }) => id === actor)?.name}`)
}

const offered = async (draft: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> => {
  const place = draft.positionAt(draft.getText().indexOf(words) + 1)
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, new vscode.Range(place, place), vscode.CodeActionKind.QuickFix.value)
  return actions.filter(({ title }) => title.startsWith('Not '))
}

async function take(draft: vscode.TextDocument, words: string, title: RegExp): Promise<void> {
  // VS Code drops a request during which any extension registers, as its own for Markdown does when the first draft opens
  const action = await until(`${title} offered on ${words}`, async () => (await offered(draft, words)).find((one) => title.test(one.title)))
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit))
  else await vscode.commands.executeCommand(action.command!.command, ...(action.command!.arguments as unknown[]))
}

suite('names put right by hand', () => {
  setup(async () => void (await backchannel()))
  teardown(async () => {
    await putAway()
    await vscode.workspace.fs.delete(at(), { recursive: true }).then(undefined, () => undefined)
  })

  test('two people of one name are kept apart in this draft, and Undo takes it back', async () => {
    const draft = await write(story)
    assert.ok((await cast(draft)).includes('Ali = Ahmed Ali'))
    await take(draft, 'Ali was', /^Not the Same Person: “Ali” is not Ahmed Ali – in this draft$/)
    assert.equal(draft.getText(), `<!-- backchannel-not-the-same Ali | Ahmed Ali -->\n\n${story}`)
    assert.ok((await cast(draft)).includes('Ali = Ali'))
    await show(draft)
    await vscode.commands.executeCommand('undo')
    assert.equal(draft.getText(), story)
    assert.ok((await cast(draft)).includes('Ali = Ahmed Ali'))
  })

  test('a name that is no actor loses its marks, its words stay', async () => {
    const { marks } = await backchannel()
    const draft = await write(story)
    await take(draft, 'Marrow said', /^Not an Actor: “Marrow” – in this draft$/)
    assert.deepEqual((await cast(draft)).filter((line) => line.includes('Marrow')), [])
    const marked = await until('marks', () => marks.marked(draft))
    assert.ok(![...marked.actor, ...marked.actorFirst, ...marked.actorDoubtful].some(({ start, end }) => draft.getText().slice(start, end).includes('Marrow')))
  })

  test('a second comment joins the first, under the front matter', async () => {
    const draft = await write(`---\ntitle: Trial\n---\n\n${story}`)
    await take(draft, 'Marrow said', /Not an Actor.*draft/)
    await take(draft, 'Ali was', /Not the Same Person.*draft/)
    assert.equal(draft.getText(), `---\ntitle: Trial\n---\n\n<!-- backchannel-not-the-same Ali | Ahmed Ali -->\n<!-- backchannel-not-an-actor Marrow -->\n\n${story}`)
    assert.ok((await cast(draft)).includes('Ali = Ali') && !(await cast(draft)).some((line) => line.startsWith('Marrow')))
  })

  test('kept for a folder, it holds for its other drafts too, and ends with the file', async () => {
    const [draft, other] = [await onDisk('one.md'), await onDisk('two.md')]
    assert.ok((await cast(other)).includes('Ali = Ahmed Ali'))
    await take(draft, 'Ali was', /Not the Same Person.*folder/)
    await take(draft, 'Marrow said', /Not an Actor.*folder/)
    assert.match(await read(at('.backchannel')), /^(?:#.*\n)+not the same: Ali \| Ahmed Ali\nnot an actor: Marrow\n$/)
    assert.equal(draft.getText(), story)
    for (const one of [draft, other]) await until('apart', async () => (await cast(one)).includes('Ali = Ali') && !(await cast(one)).join().includes('Marrow'))
    await vscode.workspace.fs.delete(at('.backchannel'))
    await until('as before', async () => (await cast(other)).includes('Ali = Ahmed Ali'))
  })

  test('words written by hand, in the folder above and in an open editor, reach the draft', async () => {
    const draft = await onDisk('desk/one.md')
    await vscode.workspace.fs.writeFile(at('.backchannel'), new TextEncoder().encode('# ours\nnot an actor: Marrow\n'))
    await until('Marrow is gone', async () => !(await cast(draft)).join().includes('Marrow'))
    await vscode.commands.executeCommand('backchannel.openWords')
    const words = await until('the words are open', () => vscode.window.activeTextEditor?.document.uri.path.endsWith('/.backchannel') && vscode.window.activeTextEditor.document)
    await vscode.window.activeTextEditor!.edit((edit) => edit.delete(new vscode.Range(1, 0, 2, 0)))
    await words.save()
    await until('Marrow is back', async () => (await cast(draft)).join().includes('Marrow'))
    await take(draft, 'Ali was', /Not the Same Person.*folder/)
    assert.equal(words.getText(), '# ours\nnot the same: Ali | Ahmed Ali\n')
    assert.ok(!words.isDirty)
  })

  test('a card offers both, by address and offsets, and says why a mention is unsure', async () => {
    const draft = await write('Gustav Ohm met Peter Ohm at noon.\n\nLater Ohm left.\n')
    const card = await cardsOn(draft, 'Ohm left')
    assert.match(asRead(card), /May be \w+ Ohm[\s\S]*Unsure: more than one person here has this name/)
    const [, args] = /\[Not the Same Person\]\(command:backchannel\.notTheSamePerson\?([^)]*)\)/.exec(card)!
    const start = draft.getText().indexOf('Ohm left')
    assert.deepEqual(JSON.parse(decodeURIComponent(args!)), [draft.uri.toString(), start, start + 3])
    await vscode.commands.executeCommand('backchannel.notTheSamePerson', draft.uri.toString(), start, start + 3, 'draft')
    assert.match(draft.getText(), /^<!-- backchannel-not-the-same Ohm \| Peter Ohm -->/)
    assert.match(await cardsOn(draft, 'Gustav'), /command:backchannel\.notAnActor/)
  })

  test('two corrections at once are both kept', async () => {
    const draft = await onDisk('one.md')
    const { words } = (await backchannel()).analyses
    await Promise.all([words.add(draft, { notActor: 'Marrow' }), words.add(draft, { notActor: 'Hvalnes' })])
    assert.match(await read(at('.backchannel')), /not an actor: Marrow\nnot an actor: Hvalnes\n$/)
  })

  test('the lightbulb comes unasked only where the reading is unsure', async () => {
    const { corrections } = await backchannel()
    const draft = await write('Gustav Ohm met Peter Ohm at noon.\n\nLater Ohm left.\n')
    const unasked = async (words: string): Promise<number> => {
      const place = draft.positionAt(draft.getText().indexOf(words))
      const context = { diagnostics: [], only: undefined, triggerKind: vscode.CodeActionTriggerKind.Automatic }
      return (await corrections.provideCodeActions(draft, new vscode.Range(place, place), context, new vscode.CancellationTokenSource().token)).length
    }
    assert.deepEqual([await unasked('Gustav'), (await unasked('Ohm left')) > 0], [0, true])
    assert.ok((await offered(draft, 'Gustav')).length > 0)
  })

  test('plain text, where a comment would be read, is put right in its folder alone', async () => {
    await withSettings({ plainText: true }, async () => {
      const draft = await onDisk('one.txt')
      await (await backchannel()).analyses.current(draft)
      assert.deepEqual((await offered(draft, 'Marrow said')).map(({ title }) => title), ['Not an Actor: “Marrow” – in this folder'])
    })
  })

  test('a pronoun, a place and plain words offer nothing', async () => {
    const draft = await write('Mayor Ida Lund spoke in Oslo. She left.\n')
    for (const words of ['She left', 'Oslo', 'spoke']) assert.deepEqual((await offered(draft, words)).map(({ title }) => title), [], words)
  })
})
