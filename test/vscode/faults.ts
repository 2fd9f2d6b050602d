import * as vscode from 'vscode'

/** Promises that nobody catches and errors that nobody handles on the extension host while it listens. */
export class Faults {
  readonly found: string[] = []
  readonly #hear = (error: unknown): void => void this.found.push(error instanceof Error ? error.stack ?? error.message : String(error))

  constructor() {
    for (const event of EVENTS) if (NODE) process.on(event, this.#hear)
  }

  stop(): void {
    for (const event of EVENTS) if (NODE) process.removeListener(event, this.#hear)
  }
}

const EVENTS = ['unhandledRejection', 'uncaughtExceptionMonitor'] as const
/** In a browser’s worker there is no such event: there the log tells. */
const NODE = typeof process !== 'undefined' && typeof process.on === 'function'

/**
 * Errors with a frame of Backchannel’s in the extension host’s own log, where VS Code puts what a listener or a provider throws. The
 * log is found among the files that the host holds open, so on Linux only.
 */
export async function hostErrors(): Promise<string[]> {
  if (!NODE || process.platform !== 'linux') return []
  const { readdir, readlink, readFile } = await import('node:fs/promises')
  const open = await Promise.all((await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')))
  const logs = open.filter((file) => /exthost\.log$/.test(file))
  const entries = (await Promise.all(logs.map((file) => readFile(file, 'utf8')))).flatMap((text) => text.split(/\n(?=\d{4}-\d\d-\d\d )/))
  return entries.filter((entry) => /\[error\]/.test(entry) && /backchannel\.backchannel|\/dist\/(?:extension|whole)\.cjs/.test(entry))
}

/** What stands in the *Backchannel* output by now. */
export async function logged(): Promise<string> {
  await vscode.commands.executeCommand('backchannel.showLog')
  const isLog = ({ uri }: vscode.TextDocument): boolean => uri.scheme === 'output' && /backchannel/i.test(uri.path)
  for (const until = Date.now() + 5000; Date.now() < until; await new Promise((resume) => setTimeout(resume, 50))) {
    const log = vscode.workspace.textDocuments.find(isLog)
    if (log) return log.getText()
  }
  throw new Error(`No log is shown: ${vscode.workspace.textDocuments.map(({ uri }) => uri.toString()).join(', ')}`)
}
