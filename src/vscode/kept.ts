import type * as vscode from 'vscode'
import type { Log } from './log.js'

/** One thing that lies in VS Code's storage. What another version or a damaged profile left in its place is told of once in the log and ignored. */
export class Kept<T> {
  private told = false

  constructor(
    private readonly memory: vscode.Memento,
    private readonly key: string,
    private readonly fits: (found: unknown) => found is T,
    private readonly log: Pick<Log, 'warn'>,
  ) {}

  get value(): T | undefined {
    const found = this.memory.get<unknown>(this.key)
    if (found === undefined || this.fits(found)) return found
    if (!this.told) this.log.warn(`What is stored as “${this.key}” is nothing of Backchannel’s and is ignored.`)
    this.told = true
    return undefined
  }

  async keep(value: T | undefined): Promise<void> {
    await this.memory.update(this.key, value)
  }
}

export const isText = (found: unknown): found is string => typeof found === 'string'

export const isTexts = (found: unknown): found is string[] => Array.isArray(found) && found.every(isText)
