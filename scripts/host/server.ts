import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Kit } from './kit.js'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const keeper = fileURLToPath(new URL('keeper.mjs', import.meta.url))
const startWithinMs = 90_000

export interface ServerOptions {
  /** Holds the server's data and the user's settings. */
  readonly data: string
  readonly extensions: string
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
  readonly locale?: string
  /** Nobody has said that the folder is to be trusted: Restricted Mode. Default: no question is asked. */
  readonly restricted?: boolean
}

export interface Server {
  readonly authority: string
  /** The workbench's address on a folder, a .code-workspace or the address of a virtual folder. Its token lets this user in and no other user of the machine. */
  readonly address: (folder?: string, files?: readonly string[]) => string
  /** The last lines it wrote. */
  readonly lines: readonly string[]
  readonly ended: Promise<number | null>
  readonly stop: () => Promise<void>
  /** Ends it as a crash would, without a word. */
  readonly kill: () => Promise<void>
}

/** No terminal's or npm's variables, and no marketplace. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/.test(name))),
  EXTENSIONS_GALLERY: 'null'
})

/** Starts VS Code's server on a free port of 127.0.0.1. */
export async function startServer(kit: Kit, options: ServerOptions): Promise<Server> {
  mkdirSync(options.extensions, { recursive: true })
  const token = randomBytes(16).toString('hex')
  const child = spawn(process.execPath, [keeper, kit.node, kit.server, '--host', '127.0.0.1', '--port', '0', '--connection-token', token,
    '--accept-server-license-terms', '--server-data-dir', path.join(options.data, 'server'), '--user-data-dir', options.userData ?? path.join(options.data, 'user'),
    '--extensions-dir', options.extensions, '--disable-telemetry', '--force-disable-user-env',
    ...(options.restricted ? [] : ['--disable-workspace-trust']), ...(options.locale ? ['--locale', options.locale] : [])],
  { env: { ...environment(), ...options.env }, stdio: ['pipe', 'pipe', 'pipe'], detached: true })
  const lines: string[] = []
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const stop = async (): Promise<void> => {
    child.stdin.destroy()
    await ended
  }
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    await ended
  }
  const port = new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    void ended.then((code) => reject(new Error(`VS Code’s server ended with ${code}.\n${lines.join('\n')}`)))
    setTimeout(() => reject(new Error(`VS Code’s server did not start in ${startWithinMs / 1000} s.\n${lines.join('\n')}`)), startWithinMs).unref()
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line)
        if (lines.length > 300) lines.shift()
        const found = /Extension host agent listening on (\d+)/.exec(line)
        if (found?.[1]) resolve(found[1])
      })
    }
  })
  try {
    const authority = `127.0.0.1:${await port}`
    return { authority, lines, ended, stop, kill, address: (folder, files) => addressOf(authority, token, folder, files) }
  } catch (error) {
    await stop()
    throw error
  }
}

function addressOf(authority: string, token: string, folder?: string, files: readonly string[] = []): string {
  const payload = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...files.map((file) => ['openFile', `vscode-remote://${authority}${encodeURI(path.resolve(file))}`])]
  const query = new URLSearchParams({ tkn: token, ...opened(folder), payload: JSON.stringify(payload) })
  return `http://${authority}/?${query}`
}

/** Puts the working copy among the installed extensions; a window reload takes up a new build. */
export function mountExtension(extensions: string): void {
  mkdirSync(extensions, { recursive: true })
  const link = path.join(extensions, 'backchannel.backchannel-dev')
  if (!existsSync(link)) symlinkSync(root, link)
}

/** The server's own command line: `--install-extension FILE`, `--list-extensions`, `--version` … */
export function commandLine(kit: Kit, args: readonly string[], data: string): { status: number; output: string } {
  const { status, stdout, stderr } = spawnSync(kit.node, [kit.server, '--accept-server-license-terms', '--server-data-dir', data, ...args], { env: environment(), encoding: 'utf8' })
  return { status: status ?? 1, output: stdout + stderr }
}

/** A folder, a workspace of several, a folder of an extension’s file system by its address, or none. */
function opened(folder?: string): Readonly<Record<string, string>> {
  if (!folder) return { ew: 'true' }
  if (/^[a-z]{2,}:/.test(folder)) return { folder }
  return { [folder.endsWith('.code-workspace') ? 'workspace' : 'folder']: path.resolve(folder) }
}
