// node scripts/reference.mjs [--check]: the README's tables of what package.json contributes. A command that nobody could find stops it.
import { fill, read } from './page.mjs'
import { manifest } from './setup.mjs'

const { contributes } = manifest()
const words = JSON.parse(read('package.nls.json'))
const worded = (text = '') => text.replace(/^%(.+)%$/, (whole, key) => words[key] ?? whole)
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`
const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows, '']

const views = new Map(Object.values(contributes.views).flat().map(({ id, name }) => [id, worded(name)]))

/** Commands that stand in no menu: what runs them. */
const elsewhere = {
  'backchannel.reveal': 'links on cards',
  'backchannel.revealSource': 'a click on a row of *Sources*',
  'backchannel.revealTelling': 'a click on a row of *Channels in This Folder*',
  'backchannel.showChannel': 'links on cards',
  'backchannel.sampleCard': 'the walkthrough'
}

const menus = {
  'editor/title': () => 'title of the editor',
  'editor/context': () => 'menu of the editor',
  'editor/title/context': () => 'menu of an editor’s tab',
  'explorer/context': () => 'menu of a folder in the Explorer',
  'view/title': (view) => `title of *${view}*`,
  'view/item/context': (view) => `rows of *${view}*`
}

function placesOf(command) {
  const places = []
  const hidden = contributes.menus.commandPalette.some((item) => item.command === command && item.when === 'false')
  if (!hidden) places.push('palette')
  for (const [menu, items] of Object.entries(contributes.menus)) {
    for (const { when = '' } of items.filter((item) => menu !== 'commandPalette' && item.command === command)) {
      const name = menus[menu]
      if (!name) throw new Error(`scripts/reference.mjs has no words for the menu ${menu}.`)
      places.push(name(views.get(/view == ([\w.]+)/.exec(when)?.[1])))
    }
  }
  for (const { key, mac } of (contributes.keybindings ?? []).filter((binding) => binding.command === command)) places.push(`\`${key}\`${mac ? ` (\`${mac}\`)` : ''}`)
  if (command in elsewhere) places.push(elsewhere[command])
  if (places.length === 0) throw new Error(`${command} is found nowhere: it is hidden from the palette, in no menu, and scripts/reference.mjs does not say what runs it.`)
  return [...new Set(places)].join(', ')
}

const choices = ({ enum: values, markdownEnumDescriptions: meanings = [] }) => values ? ` ${values.map((value, index) => `\`${value}\`: ${worded(meanings[index])}`).join(' ')}` : ''

/** `#backchannel.files#` is a link in the settings editor, and a name here. */
const plain = (text) => text.replace(/`#([\w.]+)#`/g, '`$1`')

const settings = ({ title, properties }) => table([`setting: ${worded(title)}`, 'default', 'what it does'],
  Object.entries(properties).map(([key, setting]) => row(`\`${key}\``, `\`${JSON.stringify(setting.default)}\``, plain(worded(setting.markdownDescription) + choices(setting)))))

const lines = [
  ...table(['command', 'where', 'id'], contributes.commands.map(({ command, title, category }) => row(`${category}: ${worded(title)}`, placesOf(command), `\`${command}\``))),
  ...contributes.configuration.flatMap(settings),
  ...table(['view', 'where'], Object.entries(contributes.views).flatMap(([place, inPlace]) => inPlace.map(({ id, name }) => row(worded(name), `activity bar, \`${place}\` (\`${id}\`)`)))),
  ...table(['walkthrough', 'steps'], contributes.walkthroughs.map(({ title, steps }) => row(worded(title), steps.map((step, index) => `${index + 1}. ${worded(step.title)}`).join(' ')))),
  ...table(['colour (`workbench.colorCustomizations`)', 'of'], contributes.colors.map(({ id, description }) => row(`\`${id}\``, worded(description))))
]

if (!fill('README.md', 'reference', lines.slice(0, -1), { check: process.argv.includes('--check'), by: 'node scripts/reference.mjs' })) process.exitCode = 1
