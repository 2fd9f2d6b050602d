// npm run package: backchannel-VERSION.vsix, small and with nothing in it that the extension does not need.
import { statSync } from 'node:fs'
import path from 'node:path'
import { createVSIX } from '@vscode/vsce'
import { build } from './build.mjs'
import { manifest, root } from './setup.mjs'

const limit = 5_000_000

const packagePath = path.join(root, `backchannel-${manifest().version}.vsix`)
await build()
await createVSIX({ cwd: root, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false })
const { size } = statSync(packagePath)
if (size > limit) throw new Error(`${packagePath} has ${size} bytes; the limit is ${limit}.`)
console.log(`${path.basename(packagePath)}: ${Math.round(size / 1024)} kB`)
