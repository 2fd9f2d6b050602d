// npm run package [-- --tag v0.1.0] [-- --source https://github.com/OWNER/NAME]
// Makes backchannel-VERSION.vsix, the same for both registries, and looks at all of it that can be looked at offline: what is in it, the
// fields that the registries ask for, version against CHANGELOG.md and tag. It publishes nothing: .github/workflows/publish.yml does.
import { readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce'
import { register } from 'tsx/esm/api'
import { build } from './build.mjs'
import { manifest, root } from './setup.mjs'

register()
const { complaints, links, reminders } = await import('./package/registry.ts')
const { tag, source } = parseArgs({ options: { tag: { type: 'string' }, source: { type: 'string' } } }).values

const limit = 5_000_000

const packagePath = path.join(root, `backchannel-${manifest().version}.vsix`)
rmSync(packagePath, { force: true })
await build()
const files = await listFiles({ cwd: root, packageManager: PackageManager.None })
const found = complaints({ manifest: manifest(), changelog: readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), files, tag })
if (found.length > 0) {
  console.error(found.join('\n'))
  process.exit(1)
}
await createVSIX({ cwd: root, packagePath, dependencies: false, allowMissingRepository: true, ...links(source, tag) })
const { size } = statSync(packagePath)
if (size > limit) throw new Error(`${packagePath} has ${size} bytes; the limit is ${limit}.`)
console.log(`${path.basename(packagePath)}: ${Math.round(size / 1024)} kB, ${files.length} files`)
if (tag !== undefined) console.log(reminders(manifest()).map((line) => `- ${line}`).join('\n'))
