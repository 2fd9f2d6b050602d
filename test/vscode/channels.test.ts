import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Analysis, Channel } from '../../src/core/index.js'
import { appearance } from '../../src/vscode/board.js'
import { Facts } from '../../src/vscode/cards/facts.js'
import type { ChannelFilter, Grouping } from '../../src/vscode/channel-groups.js'
import { summary } from '../../src/vscode/channel-summary.js'
import { channelTree, MOVING, type ChannelRow } from '../../src/vscode/channel-tree.js'
import { analysis, moved, placed } from './cod-story.js'
import { asRead, backchannel, cardsOn, putAway, until, write } from './newsroom.js'

const silence = 'There is no direct channel between Norway and Iceland.'
const letters = 'Swiss diplomats carried two letters between Norway and Iceland in March.'
const draftText = `Norway and Iceland are at odds over cod.\n\n${silence}\n\n${letters}\n`

const outline = (rows: readonly ChannelRow[], depth = 9): string[] => (depth ? rows.flatMap(({ label, description, children }) => [`${label} | ${description}`, ...outline(children, depth - 1).map((line) => `  ${line}`)]) : [])
const tree = (grouping?: Grouping, filter?: ChannelFilter, of: Analysis = analysis): ChannelRow[] => channelTree(new Facts(of), grouping, filter)
const [letterChannel, silenceChannel] = analysis.channels as [Channel, Channel]
const withChannels = (...channels: Partial<Channel>[]): Analysis => ({ ...analysis, channels: channels.map((more, index) => ({ ...silenceChannel, id: `x${index}`, intermediaries: [], ...more })) })
const summed = (...channels: Partial<Channel>[]): string => {
  const of = withChannels(...channels)
  return summary(new Facts(of), of.channels).join(' · ')
}

async function rows(): Promise<ChannelRow[]> {
  const { channels } = await backchannel()
  await until('a pair in the tree', () => channels.getChildren().length)
  return channels.getChildren()
}

suite('channels', () => {
  teardown(async () => {
    const { channels, channelCursor } = await backchannel()
    await channels.forget()
    await channelCursor.forget()
    await putAway()
  })

  test('pair, channel, and of that evidence, whose word, parties; that they do not talk comes first', () => {
    assert.deepEqual(outline(tree()), [
      'Norway – Iceland | no direct channel · messages via Swiss diplomats',
      '  no direct channel | ',
      '    There is no direct channel between Norway and Iceland. | ',
      '    No source given | ',
      '    Norway | state',
      '    Iceland | state',
      '  back channel through Swiss diplomats | active · since March',
      '    Swiss diplomats have carried messages between them since March. | ',
      '    a senior Norwegian official | not on the record',
      '    Norway | state',
      '    Iceland | state',
      '    Swiss diplomats | go-between',
    ])
  })

  test('who judges a channel stands apart from who says that it exists', () => {
    const judged = withChannels({ judgements: [{ ...placed('We have nothing to hide'), source: 's1', onRecord: true }], direction: { from: 'norway', to: 'iceland' }, parties: ['norway', 'iceland', 'solheim'] })
    assert.deepEqual(outline(tree('pair', 'all', judged)).slice(3), ['    No source given | ', '    We have nothing to hide | judged by Ingrid Solheim, on the record', '    Norway | speaks · state', '    Iceland | is spoken to · state', '    Ingrid Solheim | for Norway'])
  })

  test('a pair is summed up as a desk would say it', () => {
    const venue = { ...placed('Oslo'), value: 'Oslo, Norway' }
    assert.equal(summed({ status: 'historical' }, { status: 'none' }, { kind: 'formal-negotiations', status: 'active-main', venue }, { kind: 'back-channel', status: 'active', intermediaries: ['swiss'] }, { status: 'historical', kind: 'ambassadorial' }, { status: 'historical', kind: 'visit-talks' }),
      'no direct channel · main: Oslo · messages via Swiss diplomats · 3 historical')
    assert.equal(summed({ kind: 'mediation', status: 'active', intermediaries: ['swiss', 'oslo', 'solheim'] }, { kind: 'formal-negotiations', status: 'suspended' }), 'mediated by Swiss diplomats and 2 more · suspended: negotiations')
    assert.equal(summed({ kind: 'back-channel', status: 'one-off', intermediaries: ['swiss'] }, { status: 'prospective' }, { status: 'proposed' }, { status: 'disputed' }, { status: 'one-off' }), 'messages via Swiss diplomats, once · 1 disputed · 1 proposed · 1 planned · 1 one-off')
    assert.equal(summed({ status: 'none', kind: 'technical-deconfliction' }, { status: 'none' }, { kind: 'back-channel', status: 'active', intermediaries: ['swiss'] }), 'no direct channel · messages via Swiss diplomats · no deconfliction line')
    assert.equal(summed({ status: 'active' }, { status: 'active' }, { kind: 'formal-negotiations', status: 'active-main' }), 'main: negotiations · direct channel')
  })

  test('each status tells itself by a sign and by words', () => {
    const statuses: readonly Channel['status'][] = ['none', 'active', 'active-main', 'intermittent', 'one-off', 'historical', 'standing', 'prospective', 'proposed', 'suspended', 'cancelled', 'refused', 'disputed']
    const channels = tree('text', 'all', withChannels(...statuses.map((status) => ({ status }))))
    assert.equal(new Set(channels.map(({ icon }) => icon)).size, statuses.length)
    assert.equal(new Set(channels.map(({ description }) => description)).size, statuses.length)
  })

  test('channels are grouped by status, go-between, time or text order', () => {
    const past = { ...letterChannel, id: 'c3', status: 'historical' as const, time: { ...placed('on Monday'), value: 'on Monday', from: '2031-05-05', to: '2031-05-05' } }
    const older = { ...past, id: 'c4', kind: 'visit-talks' as const, intermediaries: ['oslo', 'swiss'], time: { ...past.time, value: '2007', from: '2007-01-01', to: '2007-12-31' } }
    const of = { ...analysis, channels: [...analysis.channels, past, older] }
    const lines = (grouping: Grouping): string[] => outline(tree(grouping, 'all', of), grouping === 'text' ? 1 : 2)
    assert.deepEqual(lines('status').filter((line) => !line.startsWith(' ')), ['none | 1', 'active | 1', 'in the past | 2'])
    assert.deepEqual(lines('intermediary').filter((line) => !line.startsWith(' ')), ['Through Swiss diplomats | 3', 'Through Oslo | 1', 'Without a go-between | 1'])
    assert.deepEqual(lines('time').slice(0, 1), ['Now | 2'])
    assert.deepEqual(lines('time').slice(-3), ['Past | 2', '  Norway – Iceland | visit through Oslo, Swiss diplomats · in the past · 2007', '  Norway – Iceland | back channel through Swiss diplomats · in the past · on Monday'])
    assert.deepEqual(lines('text')[0], 'Norway – Iceland | no direct channel')
    for (const grouping of ['pair', 'status', 'intermediary', 'time', 'text'] as const) {
      const ids = (list: readonly ChannelRow[]): string[] => list.flatMap(({ id, children }) => [id, ...ids(children)])
      const all = ids(tree(grouping, 'all', of))
      assert.equal(new Set(all).size, all.length, grouping)
    }
  })

  test('a channel has the same id however the channels are grouped, so that what is unfolded stays so', () => {
    const ids = (grouping: Grouping): string[] => tree(grouping).flatMap((row) => (row.level === 'channel' ? [row] : row.children)).map(({ id }) => id).sort()
    for (const grouping of ['status', 'intermediary', 'time', 'text'] as const) assert.deepEqual(ids(grouping), ids('pair'))
  })

  test('the filter leaves what is open, shut, planned, past, or nobody’s word', () => {
    const labels = (filter: ChannelFilter): string[] => tree('text', filter).map(({ description }) => description)
    assert.deepEqual(labels('open'), ['back channel through Swiss diplomats · active · since March'])
    assert.deepEqual(labels('shut'), ['no direct channel'])
    assert.deepEqual([...labels('planned'), ...labels('past')], [])
    assert.deepEqual(labels('noSource'), ['no direct channel'])
  })

  test('text that moves the evidence changes nothing that the tree shows', () => {
    const [before, after] = [tree(), channelTree(new Facts(moved(40)))]
    assert.equal(appearance(before, MOVING), appearance(after, MOVING))
    assert.equal(after[0]!.children[0]!.children[0]!.at!.start, before[0]!.children[0]!.children[0]!.at!.start + 40)
  })

  test('a draft in which two states do not talk fills the tree, its badge and its labels', async () => {
    const { channels } = await backchannel()
    await write(draftText)
    const [pair] = await rows()
    assert.match(pair!.label, /Norway – Iceland/)
    assert.match(pair!.description, /^no /)
    const [channel] = channels.getChildren(pair)
    const [evidence] = channels.getChildren(channel)
    assert.equal(evidence!.label, silence)
    assert.equal(channels.getParent(evidence!), channel)
    assert.equal(channels.getParent(channel!), pair)
    assert.equal(channels.view.badge?.value, 2)
    for (const row of channels.allRows()) {
      const item = channels.getTreeItem(row)
      assert.equal(item.id, row.id)
      assert.ok(item.tooltip instanceof vscode.MarkdownString && item.accessibilityInformation?.label.includes(row.label))
    }
  })

  test('evidence is revealed and selected where it stands by now; a party where it is first named', async () => {
    const { channels } = await backchannel()
    const draft = await write(draftText)
    const [pair] = await rows()
    const [evidence, , party] = channels.getChildren(channels.getChildren(pair)[0])
    const { command, arguments: args } = channels.getTreeItem(evidence!).command!
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The cod is back. '))
    await vscode.commands.executeCommand(command, ...(args as unknown[]))
    const { selection, document } = vscode.window.activeTextEditor!
    assert.equal(document, draft)
    assert.equal(document.getText(selection), silence)
    await vscode.commands.executeCommand('backchannel.revealEvidence', party)
    assert.equal(document.getText(vscode.window.activeTextEditor!.selection), party!.label)
    assert.equal(vscode.window.activeTextEditor!.selection.start.line, 0)
  })

  test('typing elsewhere draws nothing anew; a word in one pair’s evidence draws that pair alone', async () => {
    const { channels } = await backchannel()
    await write(`${draftText}\nSweden and Denmark are holding talks in Malmo.\n`)
    await until('two pairs', () => channels.getChildren().length > 1)
    const drawn: string[] = []
    const listener = channels.onDidChangeTreeData((changed) => drawn.push(...(changed ? changed.map(({ id }) => id) : ['all'])))
    const type = async (line: number, words: string): Promise<void> => {
      await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(line, 0), words))
      await channels.upToDate()
    }
    await type(0, 'The cod is back. ')
    assert.deepEqual(drawn, [])
    await type(6, 'Today, ')
    await type(7, '\nSweden and Denmark have no hotline.\n')
    listener.dispose()
    assert.equal(channels.view.badge?.value, 4)
    assert.ok(drawn.length > 1 && drawn.every((id) => /sweden/.test(id)), drawn.join(', '))
  })

  test('grouping and filter are kept and stand beside the view’s name', async () => {
    const { channels } = await backchannel()
    await write(draftText)
    await rows()
    assert.equal(channels.view.description, undefined)
    await vscode.commands.executeCommand('backchannel.groupChannels', 'status')
    await vscode.commands.executeCommand('backchannel.filterChannels', 'shut')
    assert.deepEqual([channels.grouping.value, channels.filter.value], ['status', 'shut'])
    assert.equal(channels.view.description, 'By status · None, broken off or disputed')
    assert.deepEqual(channels.getChildren().map(({ label }) => label), ['none'])
    assert.equal(channels.view.badge?.value, 1)
  })

  test('a channel is copied as a plain sentence, and its row as CSV', async () => {
    const { channels } = await backchannel()
    await write(draftText)
    const [pair] = await rows()
    const [channel] = channels.getChildren(pair)
    await vscode.commands.executeCommand('backchannel.copyChannelSentence', channel)
    assert.equal(await vscode.env.clipboard.readText(), 'Norway and Iceland have no direct channel; no source is given.')
    await vscode.commands.executeCommand('backchannel.copyChannelsCsv', channel)
    const [head, ...lines] = (await vscode.env.clipboard.readText()).trim().split(/\r?\n/)
    assert.match(head!, /^draft,pair,parties,kind,status,/)
    assert.equal(lines.length, 1)
    assert.match(lines[0]!, /,Norway; Iceland,Norway; Iceland,direct-bilateral,none,|,Iceland; Norway,Norway; Iceland,direct-bilateral,none,/)
    await vscode.commands.executeCommand('backchannel.copyChannelsCsv')
    assert.equal((await vscode.env.clipboard.readText()).trim().split(/\r?\n/).length, 3)
  })

  test('a card on evidence tells the channel, and leads to the tree and to all its evidence', async () => {
    const draft = await write(draftText)
    await rows()
    const card = await cardsOn(draft, 'carried two letters')
    assert.match(asRead(card), /Norway – Iceland · back channel through Swiss diplomats[\s\S]*Status: once[\s\S]*Whose word: no source given/)
    assert.match(card, /command:backchannel\.showChannel\?[\s\S]*command:backchannel\.peekEvidence\?/)
  })

  test('the row of the evidence at the cursor is found, and the folded row above it while that is folded', async () => {
    const { channels, channelCursor } = await backchannel()
    await write(draftText)
    await rows()
    await vscode.commands.executeCommand('backchannel.channels.focus')
    await until('the view is in sight', () => channels.view.visible)
    const put = (line: number): void => {
      vscode.window.activeTextEditor!.selection = new vscode.Selection(line, 3, line, 3)
    }
    const selected = (): string | undefined => channels.view.selection[0]?.label
    put(4)
    await until('the channel is selected', () => selected() === 'back channel through Swiss diplomats')
    await channelCursor.turn(false)
    put(2)
    await new Promise((resolve) => setTimeout(resolve, 400))
    assert.equal(selected(), 'back channel through Swiss diplomats')
    await channelCursor.turn(true)
    await until('the other channel is selected', () => selected() === 'no direct channel')
  })
})
