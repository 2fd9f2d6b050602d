import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { wordStart } from '../../src/vscode/language/names-at.js'
import { namesBegun } from '../../src/vscode/language/while-typing.js'
import { backchannel, putAway, show, withSettings, write } from './newsroom.js'

const folder = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'fjord')

async function onDisk(name: string, content: string): Promise<vscode.TextDocument> {
  const file = vscode.Uri.joinPath(folder(), name)
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content))
  const document = await vscode.workspace.openTextDocument(file)
  await show(document)
  return document
}

/** What Ctrl+Space brings at “|”. */
async function offered(marked: string): Promise<string[]> {
  const { draft, at } = await written(marked)
  return (await itemsIn(draft, at)).map(({ label }) => (typeof label === 'string' ? label : label.label))
}

/** Whether the list opens by itself at “|”, behind a word. */
async function opens(marked: string): Promise<boolean> {
  const { draft, at } = await written(marked)
  const start = wordStart(draft, draft.positionAt(at))
  return namesBegun((await backchannel()).analyses, draft, start, draft.getText(new vscode.Range(start, draft.positionAt(at))))
}

async function written(marked: string, language = 'markdown'): Promise<{ readonly draft: vscode.TextDocument; readonly at: number }> {
  const at = marked.lastIndexOf('|')
  const draft = await write(marked.slice(0, at) + marked.slice(at + 1), language)
  await (await backchannel()).analyses.current(draft)
  return { draft, at }
}

async function itemsIn(draft: vscode.TextDocument, at: number): Promise<vscode.CompletionItem[]> {
  await (await backchannel()).analyses.current(draft)
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, draft.positionAt(at), undefined, 20)
  return items.filter(({ kind }) => kind === vscode.CompletionItemKind.User || kind === vscode.CompletionItemKind.Reference).sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1))
}

/** Types at the end of a draft as on a keyboard, and takes what a list offers first if there is one. */
async function typed(content: string, words: string): Promise<string> {
  const { draft } = await written(`${content}|`)
  const editor = await vscode.window.showTextDocument(draft)
  const end = draft.positionAt(draft.getText().length)
  editor.selection = new vscode.Selection(end, end)
  for (const key of words) {
    await vscode.commands.executeCommand('type', { text: key })
    await pause(60)
  }
  await pause(600)
  await vscode.commands.executeCommand('acceptSelectedSuggestion')
  await pause(100)
  return draft.getText().slice(content.length)
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const lead = 'Harbour Minister Greta Ostrow met the Northern Fisheries Council (NFC) on Monday.\n\nOstrow spoke for an hour.\n\n'

suite('completion of names that the draft knows', () => {
  setup(async () => void (await backchannel()))
  teardown(async () => {
    await putAway()
    await vscode.workspace.fs.delete(folder(), { recursive: true }).then(undefined, () => undefined)
  })

  test('somebody who has come up is offered by surname, then in full', async () => {
    assert.deepEqual(await offered(`${lead}On Friday Os|`), ['Ostrow', 'Greta Ostrow'])
    assert.deepEqual(await offered(`${lead}On Friday Gr|`), ['Ostrow', 'Greta Ostrow'])
  })

  test('somebody who comes up only later in the draft is offered with title, as a first mention', async () => {
    assert.deepEqual((await offered(`The lead names Os|.\n\n${lead}`)).slice(0, 2), ['Harbour Minister Greta Ostrow', 'Greta Ostrow'])
    assert.deepEqual(await offered(`The lead names Ha|.\n\n${lead}`), ['Harbour Minister Greta Ostrow'])
  })

  test('a body that has come up is offered by its acronym and by its kind', async () => {
    assert.deepEqual(await offered(`${lead}On Friday the No|`), ['NFC', 'Northern Fisheries Council', 'council'])
    assert.deepEqual(await offered(`${lead}No|`), ['NFC', 'Northern Fisheries Council', 'The council'])
  })

  test('what is left of a name is offered where its first words stand there', async () => {
    assert.deepEqual(await offered(`${lead}On Friday Greta O|`), ['Ostrow'])
  })

  test('the word that is being typed is not offered to itself', async () => {
    assert.deepEqual(await offered(`${lead}On Friday Brek|`), [])
    assert.deepEqual(await offered('On Friday Karl Mum| called.\n'), [])
    assert.deepEqual(await offered(`${lead}On Friday Ostrow|`), ['Greta Ostrow'])
  })

  test('the list opens by itself behind two letters of a known name, and no sooner', async () => {
    for (const [place, open] of [['On Friday O|', false], ['On Friday Os|', true], ['Os|', true], ['On Friday os|', false], ['On Friday Ostrow|', false], ['On Friday Oz|', false], ['Os|car left.', false]] as const) assert.equal(await opens(lead + place), open, place)
  })

  test('a word that may be plain opens no list, whoever is called so', async () => {
    const guests = 'Justice Minister Theo Butland met Pilot Mona Asquith and the union leader Ingrid Frisk on Monday.\n\n'
    for (const [place, open] of [['Th|', false], ['The|', false], ['Theo|', false], ['Theo B|', false], ['Theo Bu|', true], ['He met Th|', false], ['He met The|', true], ['But|', false], ['Butl|', true], ['He met Mo|', false], ['He met Mon|', false], ['He met Mona|', false], ['She said As|', true], ['It ended. As|', false], ['It ended.” Fri|', false], ['- Fris|', true]] as const) assert.equal(await opens(guests + place), open, place)
  })

  test('in quotations, headlines and what no reader sees nothing opens; asked, quotations and headlines bring names', async () => {
    for (const place of ['“We waited for Os|', '"We waited for Os|', '> For Os|', '## Waiting for Os|', '`Os|', '```\nOs|', '[see](Os|', 'https://example.org/Os|', '<b Os|', '<!-- Os|', '| Os|']) assert.equal(await opens(lead + place), false, place)
    for (const place of ['“We waited for Os|', '> For Os|', '## Waiting for Os|']) assert.deepEqual(await offered(lead + place), ['Ostrow', 'Greta Ostrow'], place)
    assert.deepEqual(await offered(`${lead}\`Os|`), [])
    assert.deepEqual(await offered(`---\ntitle: Os|\n---\n\n${lead}`), [])
  })

  test('asked, it answers in small letters too', async () => {
    assert.deepEqual(await offered(`${lead}on friday os|`), ['Ostrow', 'Greta Ostrow'])
  })

  test('typing a known name brings it, typing anything else brings nothing', async () => {
    assert.equal(await typed(lead, 'On Friday Os'), 'On Friday Ostrow')
    for (const words of ['The Mayor said On Monday', 'On Friday Ostrow', 'On Friday O', 'It rained. ', '“We asked Os', 'Nobody knows Ez']) assert.equal(await typed(lead, words), words)
  })

  test('Enter behind a name that is written out ends the line', async () => {
    for (const words of ['On Friday Ostrow\n', 'On Friday Greta\n', 'On Friday Ostrow.\nSo', 'Os \n']) assert.equal(await typed(lead, words), words)
  })

  test('where VS Code suggests words by itself, it goes on to do so', async () => {
    const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('editor', { languageId: 'markdown' })
    await configuration().update('quickSuggestions', { other: 'on' }, vscode.ConfigurationTarget.Global, true)
    try {
      for (const place of ['on friday os|', 'On Friday O|', '“We waited for Os|']) assert.deepEqual(await offered(lead + place), [], place)
      assert.deepEqual(await offered(`${lead}On Friday Os|`), ['Ostrow', 'Greta Ostrow'])
    } finally {
      await configuration().update('quickSuggestions', undefined, vscode.ConfigurationTarget.Global, true)
    }
  })

  test('names of other open drafts of the folder come after those of the draft, with where they are from', async () => {
    const other = await onDisk('yesterday.md', 'Mayor Ossian Kvist and Pilot Oskar Dahl spoke.\n\nKvist left.\n')
    await (await backchannel()).analyses.current(other)
    const draft = await onDisk('today.md', `${lead}On Friday Os`)
    const items = await itemsIn(draft, draft.getText().length)
    const labels = items.map(({ label }) => label)
    assert.deepEqual(labels.slice(0, 3), ['Ostrow', 'Greta Ostrow', 'Mayor Ossian Kvist'])
    assert.ok(labels.some((label) => /Oskar Dahl$/.test(String(label))), labels.join())
    assert.deepEqual([items[0]!.detail, items[2]!.detail], ['Harbour Minister', 'Mayor · yesterday.md'])
  })

  test('an item takes no Space and no Enter by itself: nothing commits it, nothing is chosen beforehand', async () => {
    const draft = await write(`${lead}On Friday Os`)
    const items = await itemsIn(draft, draft.getText().length)
    assert.equal(items.length, 2)
    for (const { label, commitCharacters, preselect, range, filterText } of items) {
      assert.deepEqual([commitCharacters ?? [], preselect ?? false, draft.getText(range as vscode.Range), filterText ?? label], [[], false, 'Os', 'Ostrow'])
    }
  })

  test('the setting turns it off, and what is no draft is none of ours', async () => {
    for (const setting of ['completion', 'enable']) await withSettings({ [setting]: false }, async () => assert.deepEqual(await offered(`${lead}On Friday Os|`), [], setting))
    await withSettings({ completion: false }, async () => assert.equal(await typed(lead, 'On Friday Os'), 'On Friday Os'))
    const { draft, at } = await written(`${lead}On Friday Os|`, 'plaintext')
    assert.deepEqual(await itemsIn(draft, at), [])
  })
})

suite('linked editing', () => {
  test('nothing is edited along with a name while it is typed', async () => {
    await backchannel()
    const draft = await write(lead)
    assert.equal((await vscode.commands.executeCommand('_executeLinkedEditingProvider', draft.uri, draft.positionAt(lead.indexOf('Ostrow') + 1))) ?? null, null)
  })
})
