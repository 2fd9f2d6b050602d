import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Channel } from '../../src/core/index.js'
import { Facts } from '../../src/vscode/cards/facts.js'
import { mapFolder, mapPage } from '../../src/vscode/map-page.js'
import { mapStory, namedChannels } from '../../src/vscode/map-story.js'
import { analysis, moved } from './cod-story.js'
import { backchannel, putAway, until, write } from './newsroom.js'

const told = (channels: readonly Partial<Channel>[]) => mapStory(new Facts({ ...analysis, channels: channels.map((channel, nth) => ({ ...analysis.channels[0]!, id: `c${nth}`, ...channel })) }))

suite('the Channel Map', () => {
  teardown(putAway)

  test('two parties, the letters between them and the channel that there is not', () => {
    const { parties, lines, summary } = mapStory(new Facts(analysis))
    assert.deepEqual(parties.map(({ name, says }) => [name, says]), [['Norway', 'Norway, state, channels: 2'], ['Iceland', 'Iceland, state, channels: 2']])
    assert.deepEqual(lines.map(({ pair, what, status, where, carriers }) => [pair, what, status, where, carriers.map(({ name }) => name)]), [
      ['Norway – Iceland', 'back channel', 'active', 'since March', ['Swiss diplomats']],
      ['Norway – Iceland', 'no direct channel', 'none', '', []],
    ])
    assert.match(lines[0]!.said, /^back channel through Swiss diplomats, active, since March, Whose word: a senior Norwegian official/)
    assert.equal(summary, 'Channel Map: 2 channels, 2 parties')
  })

  test('text that moves the evidence changes nothing that the map is told', () => {
    assert.deepEqual(mapStory(new Facts(moved(40))), mapStory(new Facts(analysis)))
  })

  test('no words of the sentences are told, only names and the terms of channels', () => {
    const story = JSON.stringify(mapStory(new Facts(analysis)))
    for (const { evidence } of analysis.channels) for (const { text } of evidence) assert.ok(!story.includes(text.slice(0, 30)))
  })

  test('a channel of which one party alone is named runs to somebody who is not', () => {
    const { parties, lines } = told([{ pair: ['norway'], parties: ['norway'] }])
    assert.deepEqual(parties.map(({ name, unknown }) => [name, unknown]), [['Norway', false], ['not named', true]])
    assert.deepEqual(lines[0]!.parties, parties.map(({ id }) => id))
  })

  test('who acts for a state sends on its behalf', () => {
    const [line] = told([{ direction: { from: 'solheim', to: 'oslo' } }]).lines
    assert.deepEqual(line!.direction, { from: 'norway', to: 'iceland' })
  })

  test('channels that are alike have names of their own, which hold when another is written in after them', () => {
    const two = namedChannels({ channels: [analysis.channels[0]!, analysis.channels[0]!] }).map(({ id }) => id)
    assert.equal(new Set(two).size, 2)
    assert.deepEqual(namedChannels({ channels: [analysis.channels[0]!, analysis.channels[0]!, analysis.channels[1]!] }).map(({ id }) => id).slice(0, 2), two)
  })

  test('its page may load its own two files and nothing else, and holds no words of the draft', async () => {
    const { extensionUri } = vscode.extensions.getExtension('backchannel.backchannel')!
    const panel = vscode.window.createWebviewPanel('backchannel.test', 'a page', vscode.ViewColumn.One)
    const [page, other] = [mapPage(panel.webview, extensionUri), mapPage(panel.webview, extensionUri)]
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page)!
    const [, nonce] = /<script type="module" nonce="([0-9a-f]{32})"/.exec(page)!
    assert.equal(policy, `default-src &#39;none&#39;; style-src ${panel.webview.cspSource}; script-src &#39;nonce-${nonce}&#39;`.replaceAll('\'', '&#39;'))
    assert.ok(!other.includes(nonce!))
    assert.doesNotMatch(page, /style="|<style| on[a-z]+="|https?:\/\/(?!vscode|127|[^"]*vscode)/)
    assert.deepEqual((await vscode.workspace.fs.readDirectory(mapFolder(extensionUri))).map(([name]) => name).filter((name) => !name.endsWith('.map')).sort(), ['map.css', 'map.js'])
    panel.dispose()
  })

  test('it opens beside the draft, once', async () => {
    await backchannel()
    await write('There is no direct channel between Norway and Iceland.\n')
    const maps = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview)
    await vscode.commands.executeCommand('backchannel.channelMap')
    await until('a map', () => maps().length)
    await vscode.commands.executeCommand('backchannel.channelMap')
    assert.equal(maps().length, 1)
    assert.match(maps()[0]!.label, /^Channel Map – /)
    assert.notEqual(maps()[0]!.group.viewColumn, vscode.ViewColumn.One)
  })
})
