#!/usr/bin/env node
// Stands in for desktop VS Code's executable: @vscode/test-electron starts it as it would start the real one.
import { register } from 'tsx/esm/api'

register()
const { standIn } = await import('./stand-in.ts')
process.exit(await standIn(process.argv.slice(2)))
