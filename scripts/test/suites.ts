import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { hostable, installKit } from '../host/kit.js'
import { root } from '../host/server.js'
import { only } from './only.js'
import { RETRIES } from './record.js'
import { readTally, type Tally } from './tally.js'
import { runInVSCode } from './vscode.js'
import { runInBrowser } from './web.js'

/** The longest first, that two lanes are done soon, and what needs one processor beside what wants them all. */
const suites = {
  ui: async (file: string) => {
    await installKit()
    const folder = path.join(root, 'test/ui')
    const { files, grep } = only(readdirSync(folder).filter((name) => name.endsWith('.test.ts')).map((name) => path.join(folder, name)))
    await runMocha(file, ['--no-config', '--ui', 'tdd', '--timeout', '120000', '--retries', String(RETRIES), ...(grep ? ['--grep', `/${grep}/i`] : []), ...files])
  },
  core: (file: string) => runMocha(file, ['test/core/**/*.test.ts']),
  vscode: runInVSCode,
  rooms: (file: string) => runMocha(file, ['test/{cli,map,story}/**/*.test.ts']),
  web: (file: string, brief: boolean) => runInBrowser(file, brief),
} as const

type Suite = keyof typeof suites

const isSuite = (name: string): name is Suite => name in suites

function runMocha(file: string, args: readonly string[]): Promise<void> {
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js')
  const child = spawn(process.execPath, ['--import', 'tsx', mocha, ...args, '--reporter', 'scripts/test/reporter.ts'], { cwd: root, stdio: 'inherit', env: { ...process.env, BACKCHANNEL_TALLY: file } })
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', () => resolve()))
}

async function run(name: Suite, brief: boolean): Promise<Tally> {
  const file = path.join(root, 'out/test', `${name}.jsonl`)
  mkdirSync(path.dirname(file), { recursive: true })
  rmSync(file, { force: true })
  const began = Date.now()
  console.log(`\n— test/${name}`)
  try {
    await suites[name](file, brief)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  const tally = readTally(name, file)
  if (name === 'vscode' || name === 'web' || tally.failed > 0) console.log(tally.lines.join('\n'))
  console.log(`test/${name}: ${tally.passed} of ${tally.passed + tally.failed} in ${Math.round((Date.now() - began) / 1000)} s`)
  return tally
}

/** Runs the named suites, all if none is named; prints what failed and, as its last line, the sum. Gives the exit code. */
export async function runSuites(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !isSuite(name))
  if (unknown.length > 0) throw new Error(`No such suite: ${unknown.join(', ')}. There are ${Object.keys(suites).join(', ')}.`)
  const chosen = names.length > 0 ? names.filter(isSuite) : Object.keys(suites).filter(isSuite).filter((name) => hostable || name !== 'ui')
  if (!hostable) console.log('test/ui is left out: it runs on Linux x64.')
  if (hostable && chosen.some((name) => name !== 'core' && name !== 'rooms')) await installKit()
  const all: Tally[] = []
  const waiting = [...chosen]
  /** Two at a time, when many are asked for: a workbench waits as much as it works. The browser's worker is then gone through in brief; `npm run test:web` takes its time. */
  const lane = async (): Promise<void> => {
    for (let name = waiting.shift(); name; name = waiting.shift()) all.push(await run(name, chosen.length > 2))
  }
  await Promise.all(chosen.length > 2 ? [lane(), lane()] : [lane()])
  const sum = (what: 'passed' | 'failed'): number => all.reduce((total, tally) => total + tally[what], 0)
  for (const [sign, title] of [['↻', 'Tried again:'], ['✘', 'Failed:']]) {
    const told = all.flatMap(({ lines }) => lines.filter((line) => line.startsWith(`  ${sign}`)))
    if (told.length > 0) console.log(['', title, ...told].join('\n'))
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') > 0 || sum('passed') === 0 ? 1 : 0
}
