import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Analysis, Finding } from '../../src/core/index.js'
import { layers as layersOf, type Marked, type Shown } from '../../src/vscode/layers.js'
import { analysis, placed, story } from './cod-story.js'
import { backchannel, putAway, until, withSettings, write } from './newsroom.js'

const everything: Shown = { actors: 'all', quotes: true, unnamed: true, channels: true, findings: true }
const layers = (of: Analysis, shown: Shown): Marked => layersOf(of, shown, new Map())
const words = (ranges: readonly { start: number; end: number }[]): string[] => ranges.map(({ start, end }) => story.slice(start, end))

suite('marks', () => {
  teardown(putAway)

  test('first mentions, later ones and doubtful ones are told apart', () => {
    const marked = layers(analysis, everything)
    assert.deepEqual(words(marked.actorFirst), ['Norway', 'Iceland', 'Norwegian Foreign Minister Ingrid Solheim', 'Swiss diplomats'])
    assert.deepEqual(words(marked.actor), ['Norway', 'Iceland'])
    assert.deepEqual(words(marked.actorDoubtful), ['Solheim'])
  })

  test('a place, a pronoun and the nationality of an unnamed source are not underlined as actors', () => {
    const { actorFirst, actor, actorDoubtful, unnamed } = layers(analysis, everything)
    const all = words([...actorFirst, ...actor, ...actorDoubtful])
    for (const not of ['Oslo', 'them', 'Norwegian']) assert.ok(!all.includes(not), not)
    assert.deepEqual(words(unnamed), ['a senior Norwegian official'])
  })

  test('a name inside a longer one has no line of its own, and its first line is where it stands alone', () => {
    const within = { ...analysis.mentions[0]!, ...placed('Norwegian'), actor: 'sami', form: 'demonym' as const }
    const alone = { ...within, ...placed('limits') }
    const { actorFirst } = layers({ ...analysis, mentions: [...analysis.mentions, within, alone] }, everything)
    assert.ok(!words(actorFirst).includes('Norwegian'))
    assert.ok(words(actorFirst).includes('limits'))
  })

  test('a quote whose speaker is a guess is marked at its ends alone, one of nobody as any other', () => {
    const { quote, quoteDoubtful } = layers(analysis, everything)
    assert.deepEqual(words(quote), ['“Nobody has picked up the phone,”'])
    assert.deepEqual(words(quoteDoubtful), ['“We', 'hide,”'])
    const [guessed] = analysis.quotes
    assert.deepEqual(words(layers({ ...analysis, quotes: [{ ...guessed!, speaker: null }] }, everything).quote), ['“We have nothing to hide,”'])
    assert.deepEqual(words(layers({ ...analysis, quotes: [{ ...guessed!, segments: [placed('“We')] }] }, everything).quoteDoubtful), ['“We'])
  })

  test('only first mentions, or no actors, when the desk says so', () => {
    const first = layers(analysis, { ...everything, actors: 'first' })
    assert.deepEqual([first.actorFirst.length, first.actor.length, first.actorDoubtful.length], [4, 0, 0])
    const none = layers(analysis, { actors: 'off', quotes: false, unnamed: false, channels: false, findings: false })
    assert.deepEqual(Object.values(none).flat(), [])
  })

  test('a finding has one small sign where it ends, by its severity; what is known has a tick', () => {
    const finding = (words: string, severity: Finding['severity']): Finding => ({ ...placed(words), rule: 'sourcing/no-reason', severity, values: {}, message: '', wording: '', sentence: placed(words), fixes: [] })
    const [worse, less, note, known] = [finding('a senior Norwegian official', 'error'), finding('Norwegian official', 'warning'), finding('Solheim', 'hint'), finding('Oslo', 'error')]
    const marked = layersOf({ ...analysis, findings: [worse, less, note, known] }, everything, new Set([known]))
    assert.deepEqual([words(marked.findingError), words(marked.findingWarning), words(marked.findingNote), words(marked.findingKnown)], [['a senior Norwegian official'], [], ['Solheim'], ['Oslo']])
    assert.deepEqual(layersOf({ ...analysis, findings: [worse] }, { ...everything, findings: false }, new Set()).findingError, [])
  })

  test('a draft is marked in all four layers', async () => {
    const { marks } = await backchannel()
    const draft = await write(story)
    const marked = await until('marks', () => marks.marked(draft))
    const shown = (layer: keyof typeof marked): string[] => words(marked[layer])
    assert.ok(shown('actorFirst').includes('Norwegian Foreign Minister Ingrid Solheim'), shown('actorFirst').join())
    assert.deepEqual(shown('quote'), ['“We have nothing to hide,”', '“Nobody has picked up the phone,”'])
    assert.equal(shown('unnamed').length, 1)
    assert.match(shown('unnamed')[0]!, /senior Norwegian official/)
    assert.ok(shown('channel').includes('There is no direct channel between Norway and Iceland.'), shown('channel').join())
  })

  test('each layer is toggled from the palette, and on again', async () => {
    const { marks } = await backchannel()
    const draft = await write(story)
    await until('marks', () => marks.marked(draft))
    for (const [command, layer] of [['toggleActorMarks', 'actorFirst'], ['toggleQuoteMarks', 'quote'], ['toggleUnnamedMarks', 'unnamed'], ['toggleChannelMarks', 'channel'], ['toggleFindingMarks', 'findingWarning']] as const) {
      const before = marks.marked(draft)![layer].length
      assert.ok(before > 0, layer)
      await vscode.commands.executeCommand(`backchannel.${command}`)
      assert.equal(marks.marked(draft)![layer].length, 0, layer)
      await vscode.commands.executeCommand(`backchannel.${command}`)
      assert.equal(marks.marked(draft)![layer].length, before, layer)
    }
  })

  test('while a newer reading is under way there is nothing new to draw, so the old marks stay', async () => {
    const { analyses, marks } = await backchannel()
    const draft = await write(story)
    await until('marks', () => marks.marked(draft))
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Again, '))
    assert.equal(marks.marked(draft), undefined)
    assert.ok(analyses.last(draft), 'the last good reading is kept')
    assert.equal((await analyses.current(draft))?.version, draft.version)
    await until('new marks', () => marks.marked(draft))
  })

  test('a setting for first mentions reaches an open draft', async () => {
    const { marks } = await backchannel()
    const draft = await write(story)
    await until('marks', () => marks.marked(draft))
    await withSettings({ 'marks.actors': 'first' }, async () => assert.deepEqual(marks.marked(draft)?.actor, []))
  })
})
