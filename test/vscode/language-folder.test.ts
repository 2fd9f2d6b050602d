import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { StoryView } from '../../src/vscode/story/story-view.js'
import { fits } from '../../src/vscode/language/workspace-symbols.js'
import { ferry } from './ferry-story.js'
import { backchannel, putAway, write } from './newsroom.js'

const { fs } = vscode.workspace
const drafts = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri
const folder = (): vscode.Uri => vscode.Uri.joinPath(drafts(), 'letters')

/** What is found by us: VS Code's own Markdown has its headings in the same list. */
const found = async (query: string): Promise<vscode.SymbolInformation[]> =>
  (await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)).filter(({ name }) => !name.startsWith('#'))
const names = async (query: string): Promise<string[]> => (await found(query)).map(({ name }) => name)

suite('looking for somebody in all drafts', () => {
  let story: StoryView

  suiteSetup(async () => {
    story = (await backchannel()).story
    await fs.writeFile(vscode.Uri.joinPath(folder(), 'a.md'), new TextEncoder().encode('---\ndate: 2031-05-03\n---\n\nNorwegian Foreign Minister Zélie Ormond met Chilean Foreign Minister Juan Lira in Oslo on Monday, officials said.\n'))
  })

  teardown(putAway)

  suiteTeardown(async () => {
    await story.forget(drafts())
    await fs.delete(folder(), { recursive: true })
  })

  test('those of an open draft are found by a few letters', async () => {
    await write(ferry)
    assert.deepEqual(await names('admar'), ['Ada Marsh'])
    const [marsh] = await found('Ada Marsh')
    assert.equal(marsh?.location.range.start.line, 2)
  })

  test('a draft of the folder is found once its folder was read, and not before', async () => {
    assert.deepEqual(await names('Ormond'), [])
    await story.open(folder())
    const [ormond] = await found('Ormond')
    assert.match(ormond?.name ?? '', /Zélie Ormond/)
    assert.match(ormond?.containerName ?? '', /letters\/a\.md$/)
  })

  test('nobody is looked for once nobody waits', async () => {
    await story.open(folder())
    assert.deepEqual(await story.cast(() => true), [])
  })

  test('letters count in their order, whatever their case and accents', () => {
    assert.ok(fits('Zélie Ormond', 'zelormond'))
    assert.ok(fits('Duarte Salgueiro', 'DS'))
    assert.ok(!fits('Duarte Salgueiro', 'sd u'))
  })
})
