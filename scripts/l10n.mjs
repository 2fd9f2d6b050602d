// node scripts/l10n.mjs [--check]
// Writes l10n/bundle.l10n.json: every text the editor shows, those of src/vscode and those of the checks. --check only compares.
// Either way it lists what a language lacks or has left over, of these and of the manifest's texts; --check fails by it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadCore, root } from './eval/core.mjs'

const { checkTexts } = await loadCore()
const code = readdirSync(`${root}src/vscode`, { recursive: true }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(`${root}src/vscode/${file}`, 'utf8')).join('\n')
const said = [...code.matchAll(/l10n\.t\('((?:[^'\\]|\\.)*)'/g)].map(([, words]) => words.replace(/\\(.)/g, '$1'))
const bundle = Object.fromEntries([...new Set([...said, ...checkTexts])].sort().map((text) => [text, text]))
const file = `${root}l10n/bundle.l10n.json`
const text = `${JSON.stringify(bundle, null, 2)}\n`
const checking = process.argv.includes('--check')
if (!checking) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) fail('l10n/bundle.l10n.json is not what the code says; run node scripts/l10n.mjs')

const read = (name) => JSON.parse(readFileSync(root + name, 'utf8'))
const translations = (folder, pattern) => readdirSync(root + folder).filter((name) => pattern.test(name)).map((name) => folder + name)
compare(bundle, translations('l10n/', /^bundle\.l10n\.\w+\.json$/))
compare(read('package.nls.json'), translations('', /^package\.nls\.\w+\.json$/))

function compare(english, files) {
  for (const name of files) {
    const translated = read(name)
    for (const key of Object.keys(english)) if (!Object.hasOwn(translated, key)) fail(`${name} lacks: ${key}`)
    for (const key of Object.keys(translated)) if (!Object.hasOwn(english, key)) fail(`${name} has left over: ${key}`)
  }
}

function fail(words) {
  console.error(words)
  if (checking) process.exitCode = 1
}
