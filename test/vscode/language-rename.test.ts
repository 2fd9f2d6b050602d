import assert from 'node:assert/strict'
import fc from 'fast-check'
import * as vscode from 'vscode'
import { renames } from '../../src/vscode/language/rename.js'
import { backchannel, putAway, withSettings, write } from './newsroom.js'

const story = [
  '# Castle Bay waits for Ostrow',
  'Harbour Minister Greta Ostrow closed the pier on Monday. Ostrow’s deputy, Paul Venn, said nobody was hurt.',
  '“Ostrow never called us,” said Venn. **Ostrow** denied it. She said [Ostrow](https://example.org/Ostrow) would pay.',
  '> Ostrow must go.',
  'A poster read “Ostrow, resign. Ostrow was not amused.',
  '`Ostrow` is the code name. Greta\nOstrow and Venn meet on Friday.',
].join('\n\n') + '\n'

/** What an edit tells of itself in the preview; the API has no way to read it back. */
const entries = (edit: vscode.WorkspaceEdit): vscode.WorkspaceEditEntryMetadata[] =>
  (edit as unknown as { _allEntries: () => { metadata: vscode.WorkspaceEditEntryMetadata }[] })._allEntries().map(({ metadata }) => metadata)

const place = (draft: vscode.TextDocument, words: string, into = 1): vscode.Position => {
  const at = draft.getText().indexOf(words)
  assert.ok(at >= 0, `“${words}” is not in the draft`)
  return draft.positionAt(at + into)
}

const asked = (draft: vscode.TextDocument, words: string, into?: number) =>
  vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>('vscode.prepareRename', draft.uri, place(draft, words, into))

const renamed = (draft: vscode.TextDocument, at: vscode.Position, name: string) =>
  vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', draft.uri, at, name)

/** The text that a draft would have. */
function after(draft: vscode.TextDocument, edit: vscode.WorkspaceEdit): string {
  const edits = edit.get(draft.uri).toSorted((a, b) => b.range.start.compareTo(a.range.start))
  return edits.reduce((text, { range, newText }) => text.slice(0, draft.offsetAt(range.start)) + newText + text.slice(draft.offsetAt(range.end)), draft.getText())
}

const refused = (deed: Thenable<unknown>, why: RegExp): Promise<void> => assert.rejects(Promise.resolve(deed), (error: Error) => why.test(error.message) || assert.fail(`${error.message} is not ${why}`))

suite('rename of an actor', () => {
  setup(async () => void (await backchannel()))
  teardown(putAway)

  test('the bare name under the caret is asked for, without title and genitive', async () => {
    const draft = await write(story)
    const { range, placeholder } = await asked(draft, 'Ostrow’s deputy')
    assert.deepEqual([draft.getText(range), placeholder], ['Ostrow', 'Ostrow'])
    assert.equal((await asked(draft, 'Greta Ostrow closed')).placeholder, 'Greta Ostrow')
    assert.equal((await asked(draft, 'Greta\nOstrow and')).placeholder, 'Greta Ostrow')
  })

  test('a surname is changed where the draft says the surname, with marks and genitives kept, and nothing that was said', async () => {
    const draft = await write(story)
    const text = after(draft, await renamed(draft, place(draft, 'Ostrow’s deputy'), 'Halberg'))
    assert.match(text, /Minister Greta Ostrow closed the pier on Monday\. Halberg’s deputy/)
    assert.match(text, /“Ostrow never called us,” said Venn\. \*\*Halberg\*\* denied it\. She said \[Halberg\]\(https:\/\/example\.org\/Ostrow\)/)
    assert.match(text, /\n> Ostrow must go\.\n\nA poster read “Ostrow, resign\. Ostrow was not amused\.\n\n`Ostrow` is the code name\. Greta\nOstrow and/)
  })

  test('a full name is changed where the draft says the full name, over a line break too', async () => {
    const draft = await write(story)
    const text = after(draft, await renamed(draft, place(draft, 'Greta Ostrow closed'), 'Ida Halberg'))
    assert.match(text, /Harbour Minister Ida Halberg closed/)
    assert.match(text, /Ida\nHalberg and Venn/)
    assert.match(text, /Ostrow’s deputy/)
  })

  test('an acronym leaves the name that it stands for', async () => {
    const draft = await write('The Northern Fisheries Council (NFC) met. The NFC voted. Later the Northern Fisheries Council rose.\n')
    assert.equal(after(draft, await renamed(draft, place(draft, 'NFC voted'), 'NFCo')), 'The Northern Fisheries Council (NFCo) met. The NFCo voted. Later the Northern Fisheries Council rose.\n')
  })

  test('pronouns, descriptions, titles, plain words and quoted words are refused, each in one sentence', async () => {
    const draft = await write(story)
    await refused(asked(draft, 'She said'), /A pronoun is no name/)
    await refused(asked(draft, 'Harbour Minister'), /Titles stay as they are/)
    await refused(asked(draft, 'Ostrow never called'), /What was said stays as it was said/)
    await refused(asked(draft, 'Ostrow must go'), /What was said stays/)
    await refused(asked(draft, 'Ostrow was not amused'), /What was said stays/)
    await refused(asked(draft, 'nobody was hurt', 8), /No name of an actor stands here/)
    const other = await write('Council leader Greta Ostrow spoke. The company agreed, and reporters left.\n')
    await refused(asked(other, 'reporters', 4), /describes somebody without a name/)
  })

  test('a name that is empty, broken over lines or written in Markdown is refused', async () => {
    const draft = await write(story)
    const at = place(draft, 'Ostrow’s deputy')
    for (const [name, why] of [['  ', /empty/], ['Ida\nLund', /one line/], ['Ida *Lund*', /Markdown/], ['[Lund](x)', /Markdown/], ['“Lund”', /Markdown/], ['- Lund', /Markdown/], ['1. Lund', /Markdown/], ['42', /Markdown/], ['<b>Lund', /Markdown/], ['x'.repeat(300), /too long/]] as const) await refused(renamed(draft, at, name), why)
    for (const name of ['O’Brien', 'Saint-Just', 'Åse Müller', 'al-Harrasi', 'U.N.', 'AT&T']) assert.ok((await renamed(draft, at, name)).get(draft.uri).length > 0, name)
  })

  test('the preview says what happens, what is unsure, and what stays', async () => {
    const draft = await write('Gustav Ohm met Peter Ohm at noon.\n\nLater Ohm left. “Ohm is late,” Gustav Ohm said. Ohm slept.\n')
    const { analyses } = await backchannel()
    const { mentions } = (await analyses.current(draft))!.analysis
    const unsure = mentions.find(({ text, confidence }) => text === 'Ohm' && confidence === 'low')!
    const edit = (await renames(analyses).provideRenameEdits(draft, draft.positionAt(unsure.start), 'Lund', new vscode.CancellationTokenSource().token))!
    const told = entries(edit)
    assert.equal(told.length, edit.get(draft.uri).length)
    assert.doesNotMatch(after(draft, edit), /“Lund/)
    assert.deepEqual(told.filter(({ needsConfirmation }) => needsConfirmation)[0], { label: 'Ohm → Lund – may be somebody else', description: 'Unsure: more than one person here has this name', needsConfirmation: true })
    const sure = (await renames(analyses).provideRenameEdits(draft, place(draft, 'Gustav Ohm'), 'Gustav Lund', new vscode.CancellationTokenSource().token))!
    assert.match(entries(sure)[0]!.description!, /^Left as they are: between quote marks: 1, written otherwise: \d$|^Left as they are: written otherwise: \d$/)
  })

  test('what is no draft is none of ours', async () => {
    await withSettings({ enable: false }, async () => {
      const draft = await write(story)
      const edit = await renamed(draft, place(draft, 'Ostrow’s deputy'), 'Halberg').then((one) => one.get(draft.uri), () => [])
      assert.deepEqual(edit, [])
    })
  })

  test('on drafts of any kind a rename changes no character between quote marks', async function () {
    this.timeout(120_000)
    const { analyses } = await backchannel()
    const words = fc.constantFrom('Ostrow lied', 'we trust Greta Ostrow', 'ask Ostrow’s men, not Ostrow', 'Ostrow')
    const marks = fc.constantFrom(['“', '”'], ['"', '"'], ['‘', '’'], ["'", "'"], ['«', '»'], ['„', '“'], ['“‘', '’”'], ['“', ''], ['"', ''], ['‘', ''], ['&ldquo;', '&rdquo;'], ['«\u00a0', '\u00a0»'])
    const told = fc.constantFrom('Ostrow left the hall.', 'Greta Ostrow said no.', 'The ministers’ plan was Ostrow’s.', 'A 12" pipe burst near Ostrow’s house.', '*Ostrow* came in the ’90s.', 'Rock ’n’ roll, Ostrow said.')
    const paragraph = fc.array(fc.oneof(told, fc.tuple(marks, words)), { minLength: 1, maxLength: 5 })
    const drafts: string[] = []
    const archive = vscode.workspace.registerTextDocumentContentProvider('archive', { provideTextDocumentContent: ({ path }) => drafts[Number.parseInt(path.slice(1))] })
    let changed = 0
    await fc.assert(fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.boolean(), async (paragraphs, sung) => {
      let source = 'Harbour Minister Greta Ostrow spoke. Ostrow waited.\n\n'
      const hidden: [number, number][] = []
      for (const parts of paragraphs) {
        const unclosed: number[] = []
        for (const part of parts) {
          if (typeof part === 'string') source += `${part} `
          else {
            const [[open, close], said] = part
            const start = source.length + 'Venn said '.length
            source += `Venn said ${open}${said},${close} and left. `
            if (close) hidden.push([start, source.length - ' and left. '.length])
            else unclosed.push(start)
          }
        }
        hidden.push(...unclosed.map((start): [number, number] => [start, source.length]))
        source += '\n\n'
      }
      if (sung) hidden.push([source.length, source.length + 200])
      if (sung) source += '> Ostrow is gone, they sang.\n> And Ostrow again.\n'
      const draft = await vscode.workspace.openTextDocument(vscode.Uri.parse(`archive:/${drafts.push(source) - 1}.md`))
      for (const { name } of (await analyses.current(draft))!.analysis.mentions) {
        const edit = name && (await renamed(draft, draft.positionAt(name.start), 'Quix').then((one) => one, () => undefined))
        for (const { range } of edit?.get(draft.uri) ?? []) {
          const [from, to] = [draft.offsetAt(range.start), draft.offsetAt(range.end)]
          assert.ok(!hidden.some(([start, end]) => start < to && from < end), `${JSON.stringify(source)} at ${from}`)
          changed++
        }
      }
    }), { numRuns: 20 }).finally(() => archive.dispose())
    assert.ok(changed > 200, `${changed} changes`)
  })
})
