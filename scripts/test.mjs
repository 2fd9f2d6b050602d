// npm test [-- core|vscode|web|ui …]: sets up, builds, runs the suites and closes with “N passed, N failed”.
import { setUp } from './setup.mjs'

try {
  setUp()
  await (await import('./build.mjs')).build()
  const { register } = await import('tsx/esm/api')
  register()
  const { runSuites } = await import('./test/suites.ts')
  process.exitCode = await runSuites(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('\n0 passed, 1 failed')
  process.exitCode = 1
}
