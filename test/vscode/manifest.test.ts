import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { backchannel } from './newsroom.js'

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[]
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] }
    readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly scope: string; readonly markdownDescription?: string }>> }[]
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[]
  }
}

const extension = (): vscode.Extension<unknown> => vscode.extensions.getExtension('backchannel.backchannel')!
const manifest = (): Manifest => extension().packageJSON as Manifest
const read = async (...path: string[]): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension().extensionUri, ...path)))

/** WCAG 2 contrast of two colours given as #rrggbb. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const [a, b] = [light(one), light(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

suite('what the extension contributes', () => {
  test('every command is there; those for items only are hidden from the palette', async () => {
    await backchannel()
    const known = new Set(await vscode.commands.getCommands(true))
    for (const { command } of manifest().contributes.commands) assert.ok(known.has(command), command)
    const hidden = manifest().contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command)
    assert.deepEqual(hidden.sort(), ['copyChannelSentence', 'copyChannelsCsv', 'explainFinding', 'fixFinding', 'forgetKnown', 'knowFinding', 'quietFinding', 'reveal', 'revealEvidence', 'revealSource', 'revealTelling', 'sampleCard', 'showChannel', 'unknowFinding'].map((name) => `backchannel.${name}`))
  })

  test('every setting can differ from folder to folder and says what it does', () => {
    for (const [name, { scope, markdownDescription }] of manifest().contributes.configuration.flatMap(({ properties }) => Object.entries(properties))) {
      assert.equal(scope, 'resource', name)
      assert.doesNotMatch(markdownDescription ?? '%', /^%/, name)
    }
  })

  test('marks stand out from the page in every theme: 3 to 1, in high contrast 4.5 to 1', () => {
    const pages = { dark: ['#1f1f1f', '#1e1e1e'], light: ['#ffffff', '#ffffff'], highContrast: ['#000000'], highContrastLight: ['#ffffff'] }
    for (const { id, defaults } of manifest().contributes.colors) {
      for (const [theme, backgrounds] of Object.entries(pages)) {
        const least = theme.startsWith('high') ? 4.5 : 3
        for (const background of backgrounds) assert.ok(contrast(defaults[theme]!, background) >= least, `${id} in ${theme}`)
      }
    }
  })

  test('every string of the manifest can be translated, and none is left over', async () => {
    const nls = JSON.parse(await read('package.nls.json')) as Record<string, string>
    const used = new Set([...(await read('package.json')).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!))
    assert.deepEqual(Object.keys(nls).sort(), [...used].sort())
  })

  test('a directive comment is told from a comment that mentions one', async () => {
    const { injectionSelector, patterns } = JSON.parse(await read('syntaxes', 'directives.tmLanguage.json')) as { injectionSelector: string; patterns: { match: string }[] }
    assert.match(injectionSelector, /^L:text\.html\.markdown comment/)
    const directives = patterns.map(({ match }) => new RegExp(match))
    const found = (text: string): (string | undefined)[] | undefined => directives.map((directive) => directive.exec(text)).find((match) => match)?.slice(1).map((part) => part?.trim())
    assert.deepEqual(found('<!-- backchannel-disable-next-block sourcing/no-reason -- agreed -->'), ['backchannel-disable-next-block', 'sourcing/no-reason -- agreed'])
    assert.deepEqual(found('<!--backchannel-enable-->'), ['backchannel-enable', ''])
    assert.deepEqual(found('<!-- backchannel-not-the-same Ali | Ahmed Ali -->'), ['backchannel-not-the-same', 'Ali | Ahmed Ali'])
    for (const other of ['<!-- backchannel-not-anything -->', '<!-- a backchannel-disable in a note -->', '<!-- backchannel-disabled -->', 'backchannel-disable']) assert.equal(found(other), undefined, other)
  })
})
