// npm start [-- --host] [-- --check]: sets up, builds, opens VS Code on examples/ with the extension in it.
import { setUp } from './setup.mjs'

try {
  setUp()
  await (await import('./build.mjs')).build()
  const { register } = await import('tsx/esm/api')
  register()
  const { start } = await import('./start/start.ts')
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
