// npm run soak [-- --edits 10000] [-- --seed 1] [-- --pasted 50000]: a long day at the desk in a real VS Code, test/vscode/soak.test.ts
// at its full length. Prints its figures; exits 1 when a mark was not where the core says, an exception was logged or the heap grew by
// more than 5 % after the first thousand edits.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './setup.mjs'

const { values: { edits, seed, pasted } } = parseArgs({ options: { edits: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, pasted: { type: 'string', default: '50000' } } })
const folder = mkdtempSync(path.join(os.tmpdir(), 'backchannel-soak-'))
const file = path.join(folder, 'figures.json')
try {
  const { status } = spawnSync(process.execPath, ['scripts/test.mjs', 'vscode'], {
    cwd: root, stdio: 'inherit',
    env: {
      ...process.env, BACKCHANNEL_ONLY: '^soak$', BACKCHANNEL_SOAK_EDITS: edits, BACKCHANNEL_SOAK_SEED: seed, BACKCHANNEL_SOAK_PASTED: pasted, BACKCHANNEL_SOAK_FIGURES: file,
      BACKCHANNEL_RESULT_WITHIN_MS: String(600_000 + Number(edits) * 1000),
    },
  })
  for (const [name, figure] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) console.log(`${name}: ${Array.isArray(figure) ? figure.join(' → ') : figure}`)
  process.exitCode = status ?? 1
} catch {
  console.error('The soak ended before it had figures.')
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
