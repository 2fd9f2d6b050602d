import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command line as a process of its own, in a folder of its own. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'backchannel-'))
  readonly #cli = join(this.folder, '.bin', 'cli.cjs')

  constructor() {
    buildSync({ entryPoints: ['src/cli/main.ts'], bundle: true, platform: 'node', target: 'node20', format: 'cjs', outfile: this.#cli, logLevel: 'error' })
  }

  run(args: readonly string[], input: string | Buffer = ''): Promise<Ran> {
    const child = spawn(process.execPath, [this.#cli, ...args], { cwd: this.folder })
    const ran = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => { ran.stdout += text })
    child.stderr.setEncoding('utf8').on('data', (text: string) => { ran.stderr += text })
    child.stdin.on('error', () => undefined).end(input)
    return new Promise((resolve) => child.on('close', (code) => { resolve({ code, ...ran }) }))
  }

  /** Reads the first line of the output and closes the pipe, as `| head -1` does. */
  async head(args: readonly string[], input: string): Promise<Ran> {
    const child = spawn(process.execPath, [this.#cli, ...args], { cwd: this.folder })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text })
    child.stdin.on('error', () => undefined).end(input)
    const stdout = await new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', (text: string) => {
      child.stdout.destroy()
      resolve(text)
    }))
    return new Promise((resolve) => child.on('close', (code) => { resolve({ code, stdout, stderr }) }))
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
