import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

interface Item {
  readonly command: string
  readonly when?: string
  readonly group?: string
}

const read = (file: string): string => readFileSync(file, 'utf8')
const page = read('docs/keyboard.md')
const { contributes } = JSON.parse(read('package.json')) as {
  contributes: { readonly commands: readonly { readonly command: string }[]; readonly menus: Readonly<Record<string, readonly Item[]>>; readonly views: { readonly backchannel: readonly { readonly id: string }[] } }
}
const menu = (name: string): readonly Item[] => contributes.menus[name] ?? []
const ids = (items: readonly Item[]): string[] => [...new Set(items.map(({ command }) => command))].sort()
const views = contributes.views.backchannel.map(({ id }) => id)
const commands = [...contributes.commands.map(({ command }) => command), ...views.map((id) => `${id}.focus`)]
const hidden = ids(menu('commandPalette').filter(({ when }) => when === 'false'))
const viewOf = ({ when = '' }: Item): string | undefined => /view == ([\w.]+)/.exec(when)?.[1]

/** What VS Code 1.100 itself has, by the names in its own list of keyboard shortcuts. */
const EDITORS = [
  'editor.action.showHover', 'editor.action.accessibleView', 'editor.action.quickFix', 'editor.action.marker.next', 'editor.action.revealDefinition', 'editor.action.goToReferences',
  'workbench.action.gotoSymbol', 'workbench.action.showAllSymbols', 'list.showContextMenu',
]

suite('the keyboard', () => {
  test('each command that its page names is there', () => {
    const named = [...page.matchAll(/`([a-z]+(?:\.[A-Za-z]+)+)`/g)].map(([, id]) => id!)
    assert.ok(named.length > 40)
    const settings = ['backchannel.problems']
    for (const id of named) assert.ok(commands.includes(id) || EDITORS.includes(id) || settings.includes(id), id)
  })

  test('its page says how to come by each command that the palette does not have', () => {
    for (const id of hidden) assert.ok(page.includes(`\`${id}\``), id)
  })

  test('each button on a row is in the menu of the row, and all of that menu is on the page', () => {
    const items = menu('view/item/context')
    const inline = items.filter(({ group }) => group?.startsWith('inline'))
    assert.ok(inline.length > 3)
    for (const button of inline) assert.ok(items.some((item) => item.command === button.command && !item.group?.startsWith('inline') && viewOf(item) === viewOf(button)), button.command)
    for (const id of ids(items)) assert.ok(page.includes(`\`${id}\``), id)
  })

  test('each icon in the title of a view or an editor is in the palette, or in the menu of a row', () => {
    const rows = ids(menu('view/item/context'))
    for (const id of ids([...menu('view/title'), ...menu('editor/title')])) {
      assert.ok(!hidden.includes(id) || rows.includes(id), id)
      assert.ok(page.includes(`\`${id}\``), id)
    }
  })

  test('what the counts above the headline lead to, and what a card offers, is on the page', () => {
    const linked = [...read('src/vscode/language/lens.ts').matchAll(/'(backchannel\.[\w.]+)'/g)].map(([, id]) => id!).filter((id) => commands.includes(id))
    assert.ok(linked.length >= 3)
    const offered = [.../enabledCommands: \[([^\]]*)\]/.exec(read('src/vscode/cards/card.ts'))![1]!.matchAll(/'(\w+)'/g)].map(([, name]) => `backchannel.${name}`)
    assert.ok(offered.length >= 8)
    for (const id of [...linked, ...offered]) assert.ok(page.includes(`\`${id}\``), id)
  })
})
