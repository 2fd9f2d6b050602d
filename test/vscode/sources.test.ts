import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Analysis, Claim, Finding, Known } from '../../src/core/index.js'
import { appearance } from '../../src/vscode/board.js'
import { Facts } from '../../src/vscode/cards/facts.js'
import type { Settlement } from '../../src/vscode/findings.js'
import { MOVING, sourceTree, type Filter, type SourceRow } from '../../src/vscode/source-tree.js'
import { finish } from '../../src/core/steps.js'
import { analysis, moved, placed, story } from './cod-story.js'
import { backchannel, putAway, until, write } from './newsroom.js'

const claim = (id: string, of: string, what: Claim['what'], words: string, source: string, corroboration: Claim['corroboration']): Claim =>
  ({ id, what, of, holds: [], span: placed(words), sources: [source], corroboration, alike: [], partly: [], deniedBy: [], independence: 'unknown' })

const finding: Finding = { rule: 'sourcing/no-reason', severity: 'warning', ...placed('a senior Norwegian official'), values: {}, wording: 'No reason given.', message: 'No reason given.', sentence: placed('a senior Norwegian official'), fixes: [] }

const told: Analysis = {
  ...analysis,
  claims: [
    claim('k1', 't1', 'statement', 'that the limits would stand', 's1', 'single'),
    claim('k2', 'q1', 'quote', '“We have nothing to hide,”', 's1', 'disputed'),
    claim('k3', 'q2', 'quote', '“Nobody has picked up the phone,”', 's2', 'single'),
  ],
  findings: [finding, { ...finding, rule: 'draft/furniture', ...placed('them'), wording: 'Pasted.', message: 'Pasted.', sentence: placed('them') }],
}

const known: Known = { rule: 'sourcing/no-reason', because: 'she is the only witness', by: 'A. T.', words: 3, hash: '0123456789abcdef', at: 0, length: 1 }

const settlement = (of: Analysis, more: Partial<Settlement> = {}): Settlement =>
  ({ reading: { version: 1, source: story, analysis: of, printed: () => '', verbOf: () => null }, list: [], known: new Map(), stale: [], resting: [], ...more })

const tree = (of = told, filter: Filter = 'all', more: Partial<Settlement> = {}): SourceRow[] => finish(sourceTree(new Facts(of), settlement(of, more), filter))
const outline = (rows: readonly SourceRow[]): string[] => rows.flatMap(({ label, description, children }) => [`${label} | ${description}`, ...outline(children).map((line) => `  ${line}`)])

const draftText = 'The crew is safe, said a senior Norwegian official in Oslo. “They have eaten,” the official said.\n\nForeign Minister Ingrid Solheim said the limits would stand.\n'

async function rows(): Promise<SourceRow[]> {
  const { sources } = await backchannel()
  await until('a group in the tree', () => sources.getChildren().length)
  return sources.getChildren()
}

suite('sources', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('backchannel.filterSources', 'all')
    await putAway()
  })

  test('unnamed sources come first, with reason, claims and those they carry alone; findings of nobody come last', () => {
    assert.deepEqual(outline(tree()), [
      'Unnamed | 1 · without reason: 1',
      '  a senior Norwegian official | no reason · claims: 1 · alone: 1',
      '    No reason given. | warning',
      '    “Nobody has picked up the phone,” | alone',
      'Named | 1',
      '  Norwegian Foreign Minister Ingrid Solheim | claims: 2 · alone: 1',
      '    that the limits would stand | alone',
      '    “We have nothing to hide,” | disputed',
      'Other findings | 1',
      '  Pasted. | warning',
    ])
  })

  test('media and hearsay stand between the unnamed and the named', () => {
    const [named, anonymous] = told.sources
    const kinds = ['institution', 'named', 'hearsay-adverb', 'named-media-secondhand', 'anonymous', 'agentless-expectation', 'media-hearsay-unspecified', 'collective-institutional'] as const
    const sources = kinds.map((kind, index) => ({ ...(kind === 'anonymous' ? anonymous! : named!), id: `x${index}`, class: kind }))
    const groups = tree({ ...told, sources, claims: [], findings: [] })
    assert.deepEqual(groups.map(({ label, children }) => `${label} ${children.length}`), ['Unnamed 2', 'Media and hearsay 4', 'Named 1', 'Institutions 1'])
  })

  test('a source is told in its fullest phrase, and the others are its wordings', () => {
    const [named, anonymous] = told.sources
    const [group] = tree({ ...told, sources: [named!, { ...anonymous!, spans: [placed('official'), placed('a senior Norwegian official')], reason: placed('since March') }], findings: [] })
    const [source] = group!.children
    assert.equal(source!.label, 'a senior Norwegian official')
    assert.match(source!.description, /^reason given/)
    assert.deepEqual(outline([source!.children.at(-1)!]), ['Wordings | 2', '  a senior Norwegian official | ', '  official | '])
  })

  test('the filter leaves the unnamed, those with findings, or those without a reason', () => {
    const labels = (filter: Filter, more?: Partial<Settlement>): string[] => tree(told, filter, more).flatMap(({ children }) => children.map(({ label }) => label))
    assert.deepEqual(labels('unnamed'), ['a senior Norwegian official'])
    assert.deepEqual(labels('noReason'), ['a senior Norwegian official'])
    assert.deepEqual(labels('findings'), ['a senior Norwegian official', 'Pasted.'])
    assert.deepEqual(labels('findings', { known: new Map([[told.findings[0]!, known]]) }), ['Pasted.'])
  })

  test('what is known says why and by whom; what is gone has a row of its own', () => {
    const all = tree(told, 'all', { known: new Map([[told.findings[0]!, known]]), stale: [known] })
    const row = all[0]!.children[0]!.children[0]!
    assert.deepEqual([row.icon, row.context, row.description], ['check', 'finding known', 'known, because she is the only witness'])
    assert.deepEqual(row.facts.slice(1), [['Known, because', 'she is the only witness'], ['Acknowledged by', 'A. T.']])
    assert.deepEqual(outline(all.slice(-1)), ['Acknowledged, but no longer there | 1', '  known, because she is the only witness | A. T. · sourcing/no-reason'])
  })

  test('a claim that no source is given for has its own heading', () => {
    const uncued = { id: 'u1', kind: 'unattributed' as const, ...placed('Swiss diplomats have carried messages between them since March.'), cue: null, source: null, speakerSpan: null, confidence: 'high' as const }
    const orphan: Claim = { ...claim('k4', 'u1', 'unattributed', 'Swiss diplomats have carried messages between them since March.', '', 'none'), sources: [] }
    const group = tree({ ...told, uncued: [uncued], claims: [...told.claims, orphan] }).find(({ id }) => id === 'group nobody')
    assert.deepEqual(outline([group!]), ['No source given | 1', '  Swiss diplomats have carried messages between them since March. | '])
  })

  test('ids are all different, and text that moves everything changes nothing that the tree shows', () => {
    const ids = (list: readonly SourceRow[]): string[] => list.flatMap(({ id, children }) => [id, ...ids(children)])
    assert.equal(new Set(ids(tree())).size, ids(tree()).length)
    const later = moved(40)
    assert.equal(appearance(finish(sourceTree(new Facts(analysis), settlement(analysis))), MOVING), appearance(finish(sourceTree(new Facts(later), settlement(later))), MOVING))
  })

  test('a draft fills the tree, its badge and its labels; a click reveals', async () => {
    const { sources } = await backchannel()
    const draft = await write(draftText)
    const [group] = await rows()
    assert.equal(group!.label, 'Unnamed')
    const [source] = sources.getChildren(group)
    assert.match(source!.label, /senior Norwegian official/)
    assert.match(source!.description, /^no reason · claims: /)
    assert.equal(sources.view.badge?.value, 1)
    assert.equal(sources.getParent(source!), group)
    for (const row of [group!, source!, ...sources.getChildren(source)]) {
      const item = sources.getTreeItem(row)
      assert.equal(item.id, row.id)
      assert.ok(item.tooltip instanceof vscode.MarkdownString && item.accessibilityInformation?.label.includes(row.label))
    }
    const { command, arguments: args } = sources.getTreeItem(source!).command!
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(0, 0), 'OSLO – '))
    await vscode.commands.executeCommand(command, ...(args as unknown[]))
    assert.equal(draft.getText(vscode.window.activeTextEditor!.selection), source!.label)
  })

  test('the filter is kept, shown beside the name, and typing elsewhere does not redraw the tree', async () => {
    const { sources } = await backchannel()
    await write(draftText)
    await rows()
    await vscode.commands.executeCommand('backchannel.filterSources', 'noReason')
    assert.deepEqual([sources.filter, sources.view.description, sources.getChildren().length], ['noReason', 'Without reason', 1])
    let redrawn = 0
    const listener = sources.onDidChangeTreeData(() => redrawn++)
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The cod is back. '))
    await sources.upToDate()
    await new Promise((resolve) => setTimeout(resolve, 300))
    listener.dispose()
    assert.equal(redrawn, 0)
  })
})
