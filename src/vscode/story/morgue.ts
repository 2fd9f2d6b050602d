import * as vscode from 'vscode'
import { readHead, readIndex, writeIndex, type Entry } from '../../story/index-file.js'
import { isKey, Seal } from '../../story/seal.js'
import type { Log } from '../log.js'

const KEY = 'story.key'

/**
 * Where indexes of folders lie between sessions: a file each in the extension’s storage, under a sealed name. The key lies apart from
 * them, in VS Code’s own state. An index that cannot be read is deleted, and its folder read anew.
 */
export class Morgue {
  private readonly stamp: string
  readonly key: string
  readonly seal: Seal

  constructor(
    private readonly storage: vscode.Uri,
    private readonly memory: vscode.Memento,
    version: string,
    private readonly log: Log,
  ) {
    const known = memory.get(KEY)
    this.key = isKey(known) ? known : newKey()
    this.seal = new Seal(this.key)
    this.stamp = this.seal.of(version)
  }

  async read(folder: vscode.Uri): Promise<readonly Entry[] | undefined> {
    const text = await textOf(this.fileOf(folder))
    if (text === undefined) return undefined
    const index = readIndex(text)
    if (index?.stamp === this.stamp) return index.entries
    this.log.info(index ? 'The index of a folder is of another version and is made anew.' : 'The index of a folder is damaged and is made anew.')
    await this.remove(this.fileOf(folder))
    return undefined
  }

  /** Written whole beside the old one, which it then replaces: an editor that is killed leaves the one or the other. */
  async write(folder: vscode.Uri, entries: readonly Entry[]): Promise<void> {
    if (this.memory.get(KEY) !== this.key) {
      await this.remove(...(await this.all()))
      await this.memory.update(KEY, this.key)
    }
    const file = this.fileOf(folder)
    const fresh = file.with({ path: `${file.path}.new` })
    await vscode.workspace.fs.createDirectory(this.shelf)
    await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode(writeIndex({ key: this.seal.of(''), stamp: this.stamp, within: above(folder).map((address) => this.seal.of(address)), entries })))
    await vscode.workspace.fs.rename(fresh, file, { overwrite: true })
  }

  /** The indexes of a folder and of folders in it; those that are damaged or under a key that is lost among them, for they are no use to anybody. */
  async kept(folder: vscode.Uri): Promise<vscode.Uri[]> {
    const sealed = this.seal.of(address(folder))
    const files = await Promise.all((await this.all()).map(async (file) => {
      const head = readHead((await textOf(file)) ?? '')
      return !head || head.key !== this.seal.of('') || head.within.includes(sealed) ? file : undefined
    }))
    return files.flatMap((file) => file ?? [])
  }

  async remove(...files: readonly vscode.Uri[]): Promise<void> {
    for (const file of files) await vscode.workspace.fs.delete(file).then(undefined, () => undefined)
  }

  private async all(): Promise<vscode.Uri[]> {
    const names = await vscode.workspace.fs.readDirectory(this.shelf).then((entries) => entries, () => [])
    return names.map(([name]) => vscode.Uri.joinPath(this.shelf, name))
  }

  private get shelf(): vscode.Uri {
    return vscode.Uri.joinPath(this.storage, 'stories')
  }

  private fileOf(folder: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(this.shelf, `${this.seal.of(address(folder))}.jsonl`)
  }
}

const address = (folder: vscode.Uri): string => folder.toString().replace(/\/$/, '')

/** The folder and all folders above it. */
function above(folder: vscode.Uri): string[] {
  const parts = folder.path.split('/').filter(Boolean)
  return [...parts.keys()].map((count) => address(folder.with({ path: `/${parts.slice(0, count + 1).join('/')}` })))
}

function newKey(): string {
  return [...globalThis.crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function textOf(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  } catch {
    return undefined
  }
}
