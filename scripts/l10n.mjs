// node scripts/l10n.mjs [--check]
// Writes l10n/bundle.l10n.json: every text the editor shows, those of src/vscode and those of the checks. --check only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadCore, root } from './eval/core.mjs'

const { checkTexts } = await loadCore()
const code = readdirSync(`${root}src/vscode`, { recursive: true }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(`${root}src/vscode/${file}`, 'utf8')).join('\n')
const said = [...code.matchAll(/l10n\.t\('((?:[^'\\]|\\.)*)'/g)].map(([, words]) => words.replace(/\\(.)/g, '$1'))
const bundle = Object.fromEntries([...new Set([...said, ...checkTexts])].sort().map((text) => [text, text]))
const file = `${root}l10n/bundle.l10n.json`
const text = `${JSON.stringify(bundle, null, 2)}\n`
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error('l10n/bundle.l10n.json is not what the code says; run node scripts/l10n.mjs')
  process.exitCode = 1
}
