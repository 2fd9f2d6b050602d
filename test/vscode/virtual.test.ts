import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { backchannel, putAway, show, until, withSettings } from './newsroom.js'
import { WireService } from './wire-service.js'

const story = 'Norway and Iceland have no direct channel.\n\nA port official said the crane had failed.\n\nTwo illegal immigrants swam ashore, Harbour Watch said.\n'

suite('files that lie on no disk', () => {
  let wire: WireService
  let draft: vscode.TextDocument

  suiteSetup(async () => {
    await backchannel()
    wire = new WireService('newswire')
  })

  suiteTeardown(() => wire.dispose())

  setup(async () => {
    draft = await vscode.workspace.openTextDocument(wire.put('/desk/night/crane.md', story))
    await show(draft)
  })

  teardown(putAway)

  const graded = async (): Promise<string> => ((await (await backchannel()).analyses.current(draft))?.analysis.findings ?? []).map(({ rule, severity }) => `${rule} ${severity}`).join(', ')

  test('a draft is read and marked, and edited', async () => {
    const { analyses, marks } = await backchannel()
    const marked = await until('marks', () => marks.marked(draft))
    assert.ok(marked.unnamed.length && marked.actorFirst.length && marked.channel.length)
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(0, 0), '# Crane\n\n'))
    assert.equal((await analyses.current(draft))?.source, `# Crane\n\n${story}`)
    assert.ok(await draft.save())
    assert.equal(wire.text('/desk/night/crane.md'), `# Crane\n\n${story}`)
  })

  test('the desk’s settings are read from a folder above, as they come, change and go', async () => {
    assert.match(await graded(), /sourcing\/no-reason warning/)
    const file = wire.put('/desk/.backchannel.json', '{ "severities": { "sourcing/no-reason": "error" } }')
    await until('the desk’s grade', async () => (await graded()).includes('sourcing/no-reason error'))
    wire.put(file.path, '{ "profile": "house", "rules": [{ "never": "illegal immigrant*", "write": "migrants" }] }')
    await until('the desk’s rule', async () => (await graded()).includes('house/rule warning'))
    wire.delete(file)
    await until('as before', async () => !(await graded()).includes('house/rule'))
  })

  test('a profile that is chosen is written beside the draft', async () => {
    await vscode.commands.executeCommand('backchannel.chooseProfile', 'ap')
    await until('AP’s grade', async () => (await graded()).includes('sourcing/no-reason error'))
    assert.match(wire.text('/desk/night/.backchannel.json')!, /"profile": "ap"/)
    wire.delete(vscode.Uri.parse('newswire:/desk/night/.backchannel.json'))
  })

  test('a folder’s own words are read', async () => {
    const { analyses } = await backchannel()
    const cast = async (): Promise<string> => ((await analyses.current(draft))?.analysis.actors ?? []).map(({ name }) => name).join()
    assert.match(await cast(), /Harbour Watch/)
    const file = wire.put('/desk/night/.backchannel', 'not an actor: Harbour Watch\n')
    await until('it is no actor', async () => !(await cast()).includes('Harbour Watch'))
    wire.delete(file)
    await until('it is one again', async () => (await cast()).includes('Harbour Watch'))
  })

  test('a report opens, and is saved there', async () => {
    await vscode.commands.executeCommand('backchannel.sourcingAudit')
    const report = await until('a report', () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'backchannel' && uri.query.includes('crane.md')))
    assert.match(report.getText(), /port official/)
    const target = vscode.Uri.parse('newswire:/desk/audit.html')
    await vscode.commands.executeCommand('backchannel.saveReport', report.uri, target)
    assert.match(await until('the report is there', () => wire.text(target.path)), /<h1/)
    const memo = vscode.Uri.parse('newswire:/desk/night/memo.md')
    await show(draft)
    await vscode.commands.executeCommand('backchannel.anonymityMemo')
    const secret = await until('a memo', () => vscode.workspace.textDocuments.find(({ uri }) => uri.query.includes('memo') && uri.query.includes('crane.md')))
    await vscode.commands.executeCommand('backchannel.saveReport', secret.uri, memo)
    assert.equal(wire.text(memo.path), undefined)
  })

  test('what is known is kept beside it', async () => {
    const { known, findings } = await backchannel()
    await withSettings({ acknowledgements: 'beside' }, async () => {
      const settlement = await until('findings', async () => findings.current(draft))
      const finding = settlement.reading.analysis.findings.find(({ rule }) => rule === 'sourcing/no-reason')!
      assert.ok(await known.acknowledge(draft, finding, 'agreed', 'A. T.'))
      assert.match(wire.text('/desk/night/crane.md.known.json')!, /may be shared/)
      await until('it is known', async () => (await findings.current(draft))?.known.size === 1)
    })
  })

  test('a read-only draft is read and marked like any other', async () => {
    const { analyses, marks } = await backchannel()
    const archive = new WireService('archive', true)
    try {
      const old = await vscode.workspace.openTextDocument(archive.put('/1998/crane.md', story))
      await show(old)
      assert.equal((await analyses.current(old))?.source, story)
      assert.ok(await until('marks', () => marks.marked(old)))
      await putAway()
    } finally {
      archive.dispose()
    }
  })
})
