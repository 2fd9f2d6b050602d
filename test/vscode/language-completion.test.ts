import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { backchannel, putAway, show, withSettings, write } from './newsroom.js'

const folder = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'fjord')

async function onDisk(name: string, content: string): Promise<vscode.TextDocument> {
  const file = vscode.Uri.joinPath(folder(), name)
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content))
  const document = await vscode.workspace.openTextDocument(file)
  await show(document)
  return document
}

/** What is offered at “|”; by a trigger character unless Ctrl+Space was pressed. */
async function offered(marked: string, { asked = false, language = 'markdown' } = {}): Promise<string[]> {
  const at = marked.indexOf('|')
  const draft = await write(marked.replace('|', ''), language)
  return offeredIn(draft, at, asked)
}

async function itemsIn(draft: vscode.TextDocument, at: number, asked = false): Promise<vscode.CompletionItem[]> {
  await (await backchannel()).analyses.current(draft)
  const trigger = asked ? undefined : draft.getText()[at - 1]
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, draft.positionAt(at), trigger, 20)
  return items.filter(({ kind }) => kind === vscode.CompletionItemKind.User || kind === vscode.CompletionItemKind.Reference).sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1))
}

const offeredIn = async (draft: vscode.TextDocument, at: number, asked = false): Promise<string[]> =>
  (await itemsIn(draft, at, asked)).map(({ label }) => (typeof label === 'string' ? label : label.label))

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

  test('the word that is being typed is not offered to itself, nor one that is written out', async () => {
    assert.deepEqual(await offered(`${lead}On Friday Brek|`), [])
    assert.deepEqual(await offered(`${lead}On Friday Ostrow|`), [])
    assert.deepEqual(await offered('On Friday Karl Mum| called.\n'), [])
  })

  test('in quotations, headlines and what no reader sees nothing is offered unasked', async () => {
    for (const place of ['“We waited for Os|', '"We waited for Os|', '> For Os|', '## Waiting for Os|', '`Os|', '```\nOs|', '[see](Os|', 'https://example.org/Os|', '<b Os|', '<!-- Os|', '| Os|']) assert.deepEqual(await offered(lead + place), [], place)
    for (const place of ['“We waited for Os|', '> For Os|', '## Waiting for Os|']) assert.deepEqual(await offered(lead + place, { asked: true }), ['Ostrow', 'Greta Ostrow'], place)
    assert.deepEqual(await offered(`${lead}\`Os|`, { asked: true }), [])
    assert.deepEqual(await offered(`---\ntitle: Os|\n---\n\n${lead}`, { asked: true }), [])
  })

  test('asked, it answers in small letters too; unasked, small letters, plain words and beginnings inside a word bring nothing', async () => {
    assert.deepEqual(await offered(`${lead}on friday os|`, { asked: true }), ['Ostrow', 'Greta Ostrow'])
    for (const place of ['on friday os|', 'Then|', 'The|', 'Os|car left.']) assert.deepEqual(await offered(lead + place), [], place)
  })

  test('a capital letter alone brings names only when the typing pauses', async () => {
    const since = Date.now()
    assert.deepEqual(await offered(`${lead}On Friday O|`), ['Ostrow', 'Greta Ostrow'])
    assert.ok(Date.now() - since >= 400)
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
    for (const { label, commitCharacters, preselect, range, filterText } of await itemsIn(draft, draft.getText().length)) {
      assert.deepEqual([commitCharacters ?? [], preselect ?? false, draft.getText(range as vscode.Range), filterText ?? label], [[], false, 'Os', 'Ostrow'])
    }
  })

  test('the setting turns it off, and what is no draft is none of ours', async () => {
    for (const setting of ['completion', 'enable']) await withSettings({ [setting]: false }, async () => assert.deepEqual(await offered(`${lead}On Friday Os|`, { asked: true }), [], setting))
    assert.deepEqual(await offered(`${lead}On Friday Os|`, { language: 'plaintext', asked: true }), [])
  })
})

suite('linked editing', () => {
  test('nothing is edited along with a name while it is typed', async () => {
    await backchannel()
    const draft = await write(lead)
    assert.equal((await vscode.commands.executeCommand('_executeLinkedEditingProvider', draft.uri, draft.positionAt(lead.indexOf('Ostrow') + 1))) ?? null, null)
  })
})
