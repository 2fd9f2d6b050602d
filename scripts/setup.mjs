import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The package.json. */
export const manifest = () => JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

const packagesOf = (file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([place]) => place !== '')

/** What differs between the lockfile and what npm last installed, in words; undefined when nothing does. */
export function staleness(folder) {
  const installed = path.join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return 'no packages are installed'
  const wanted = packagesOf(path.join(folder, 'package-lock.json'))
  const present = new Map(packagesOf(installed))
  for (const [place, entry] of wanted) {
    const found = present.get(place)
    if (found ? found.version !== entry.version : !entry.optional) return `${place} is not at ${entry.version}`
    present.delete(place)
  }
  const [left] = present.keys()
  return left && `${left} is no longer wanted`
}

/** Runs `npm ci` when node_modules is missing or stale. A linked node_modules belongs to another checkout and is left alone. */
export function setUp() {
  const major = process.versions.node.split('.').map(Number)
  if (major[0] < 20 || (major[0] === 20 && major[1] < 19)) throw new Error(`Node 20.19 or later is needed; this is ${process.version}.`)
  const why = staleness(root)
  if (!why) return
  if (existsSync(path.join(root, 'node_modules')) && lstatSync(path.join(root, 'node_modules')).isSymbolicLink()) {
    console.warn(`node_modules is a link and left as it is, though ${why}.`)
    return
  }
  console.log(`Running npm ci: ${why}.`)
  const npm = process.env.npm_execpath
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const { status, error } = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' && command === 'npm' })
  if (status !== 0) throw new Error(`npm ci failed${error ? `: ${error.message}` : ''}. Is the npm registry reachable?`)
}
