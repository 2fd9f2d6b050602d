// node scripts/reference.mjs [--check]: the README's tables of commands, settings and colours, out of package.json.
import { fill, read } from './page.mjs'
import { manifest } from './setup.mjs'

const { contributes } = manifest()
const words = JSON.parse(read('package.nls.json'))
const worded = (text = '') => text.replace(/^%(.+)%$/, (whole, key) => words[key] ?? whole)
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`

const hidden = new Set((contributes.menus?.commandPalette ?? []).filter(({ when }) => when === 'false').map(({ command }) => command))
const choices = ({ enum: values, enumDescriptions: meanings = [] }) => values ? ` ${values.map((value, index) => `\`${value}\`: ${worded(meanings[index])}`).join(' ')}` : ''

const lines = [
  '| command | id |', '|---|---|',
  ...contributes.commands.filter(({ command }) => !hidden.has(command)).map(({ command, title, category }) => row(`${category}: ${worded(title)}`, `\`${command}\``)), '',
  '| setting | default | what it does |', '|---|---|---|',
  ...Object.entries(contributes.configuration.properties).map(([key, setting]) => row(`\`${key}\``, `\`${JSON.stringify(setting.default)}\``, worded(setting.markdownDescription ?? setting.description) + choices(setting))), '',
  '| view | where |', '|---|---|',
  ...Object.entries(contributes.views).flatMap(([place, views]) => views.map(({ id, name }) => row(worded(name), `activity bar, \`${place}\` (\`${id}\`)`))), '',
  '| colour (`workbench.colorCustomizations`) | of |', '|---|---|',
  ...contributes.colors.map(({ id, description }) => row(`\`${id}\``, worded(description)))
]

if (!fill('README.md', 'reference', lines, { check: process.argv.includes('--check'), by: 'node scripts/reference.mjs' })) process.exitCode = 1
