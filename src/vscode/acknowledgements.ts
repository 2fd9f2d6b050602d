import * as vscode from 'vscode'
import type { AcknowledgementsPlace, Known } from '../core/index.js'
import { core } from './core.js'
import type { FolderDesk } from './folder-desk.js'
import type { Log } from './log.js'

/** What is kept of a draft: in the extension's storage, or in a file beside it. */
export type Keeping = AcknowledgementsPlace

const NAME = '.known.json'

/** `strike.md.known.json` beside `strike.md`. */
export const besideOf = (draft: vscode.Uri): vscode.Uri => draft.with({ path: draft.path + NAME })

/**
 * What the desk knows of its drafts, draft by draft. Every change is written at once, to a file of its own that then takes the old one's
 * place, so that an editor that is killed leaves the one or the other whole. Of a draft that was never saved it is kept until it is closed.
 */
export class Acknowledgements implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  /** Those of some draft are others now. */
  readonly onDidChange = this.changed.event
  private readonly lists = new Map<string, Promise<readonly Known[]>>()
  private readonly unsaved = new Map<string, readonly Known[]>()
  private writing: Promise<unknown> = Promise.resolve()
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly storage: vscode.Uri,
    private readonly desk: FolderDesk,
    private readonly log: Log,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${NAME}`)
    const forget = (): void => this.reload()
    this.subscriptions = vscode.Disposable.from(
      watcher, watcher.onDidChange(forget), watcher.onDidCreate(forget), watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('backchannel.acknowledgements') && this.reload()),
      desk.onDidChange(forget),
      vscode.workspace.onDidRenameFiles(({ files }) => this.queue(async () => {
        for (const { oldUri, newUri } of files) await this.move(oldUri, newUri)
      })),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.unsaved.delete(uri.toString())
        this.lists.delete(uri.toString())
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.reload()),
    )
  }

  /** Those of a draft, in the order in which they were made. */
  of(document: vscode.TextDocument): Promise<readonly Known[]> {
    const key = document.uri.toString()
    const list = this.lists.get(key) ?? this.keeping(document).then((keeping) => this.read(document.uri, keeping))
    this.lists.set(key, list)
    return list
  }

  /** Changes those of a draft; done when they are on the disk. */
  change(document: vscode.TextDocument, edit: (list: readonly Known[]) => readonly Known[]): Promise<void> {
    const asked = this.keeping(document)
    return this.queue(async () => {
      const keeping = await asked
      await this.write(document.uri, keeping, edit(await this.read(document.uri, keeping)))
    })
  }

  /** Where the desk, or else the user, wants those of a draft. Nothing lies beside a draft that was never saved. */
  async keeping(document: vscode.TextDocument): Promise<Keeping> {
    return document.isUntitled ? 'storage' : this.desk.acknowledgements(document)
  }

  /** The drafts under some folders of which the storage keeps something. */
  async kept(within: (draft: vscode.Uri) => boolean): Promise<{ readonly draft: vscode.Uri; readonly file: vscode.Uri; readonly known: readonly Known[] }[]> {
    const names = await vscode.workspace.fs.readDirectory(this.folder).then((entries) => entries, () => [])
    const all = await Promise.all(names.filter(([name]) => name.endsWith('.json')).map(async ([name]) => {
      const file = vscode.Uri.joinPath(this.folder, name)
      const text = await textOf(file)
      const address = text === undefined ? undefined : addressIn(text)
      return address === undefined ? undefined : { draft: vscode.Uri.parse(address), file, known: await this.parsed(text!) }
    }))
    return all.flatMap((one) => (one && within(one.draft) ? one : []))
  }

  /** Takes what is kept in one place into the other; the old place keeps its own. Gives how many drafts it was. */
  async takeAlong(to: Keeping, within: (draft: vscode.Uri) => boolean): Promise<number> {
    const stored = to === 'beside' ? await this.kept(within) : (await besideFiles(within)).map((file) => ({ draft: file.with({ path: file.path.slice(0, -NAME.length) }), file }))
    await this.queue(async () => {
      for (const { draft } of stored) {
        const [old, own] = [await this.read(draft, to === 'beside' ? 'storage' : 'beside'), await this.read(draft, to)]
        await this.write(draft, to, [...old, ...own.filter((one) => !old.some((other) => same(one, other)))])
      }
    })
    return stored.length
  }

  /** Deletes files; a file that is gone is as well. */
  async remove(files: readonly vscode.Uri[]): Promise<void> {
    await this.queue(async () => {
      for (const file of files) await vscode.workspace.fs.delete(file).then(undefined, () => undefined)
    })
  }

  dispose(): void {
    this.subscriptions.dispose()
    this.changed.dispose()
  }

  private get folder(): vscode.Uri {
    return vscode.Uri.joinPath(this.storage, 'known')
  }

  private fileOf(draft: vscode.Uri, keeping: Keeping): vscode.Uri {
    return keeping === 'beside' ? besideOf(draft) : vscode.Uri.joinPath(this.folder, `${digest(draft.toString())}.json`)
  }

  /** One after the other: each reads what the last one wrote. */
  private queue(deed: () => Promise<void>): Promise<void> {
    const done = this.writing.then(deed).finally(() => this.reload())
    this.writing = done.catch((error: unknown) => this.log.failed('Keeping acknowledgements', error))
    return done
  }

  private reload(): void {
    this.lists.clear()
    this.changed.fire()
  }

  private async read(draft: vscode.Uri, keeping: Keeping): Promise<readonly Known[]> {
    if (draft.scheme === 'untitled') return this.unsaved.get(draft.toString()) ?? []
    const text = await textOf(this.fileOf(draft, keeping))
    return text === undefined ? [] : this.parsed(text)
  }

  private async parsed(text: string): Promise<readonly Known[]> {
    const { known, complaints } = (await core()).readKnown(text)
    for (const { message } of complaints) this.log.warn(message)
    return known
  }

  private async write(draft: vscode.Uri, keeping: Keeping, known: readonly Known[]): Promise<void> {
    if (draft.scheme === 'untitled') return void this.unsaved.set(draft.toString(), known)
    const file = this.fileOf(draft, keeping)
    if (!known.length) return vscode.workspace.fs.delete(file).then(undefined, () => undefined)
    const text = keeping === 'beside' ? (await core()).knownFile(known) : JSON.stringify({ draft: draft.toString(), known })
    if (keeping === 'storage') await vscode.workspace.fs.createDirectory(this.folder)
    const fresh = file.with({ path: `${file.path}.${Math.random().toString(36).slice(2, 8)}.new` })
    await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode(text))
    await vscode.workspace.fs.rename(fresh, file, { overwrite: true })
  }

  /** A draft was renamed: what is known of it goes along. A file beside it is the desk's to move. */
  private async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    for (const { draft, file, known } of await this.kept((draft) => draft.toString() === from.toString() || draft.toString().startsWith(`${from.toString()}/`))) {
      await this.write(to.with({ path: to.path + draft.path.slice(from.path.length) }), 'storage', known)
      await vscode.workspace.fs.delete(file)
    }
  }
}

export const same = (one: Known, other: Known): boolean => one.rule === other.rule && one.hash === other.hash && one.words === other.words && one.at === other.at

/** The files beside drafts, up to a thousand. */
export const besideFiles = async (within: (draft: vscode.Uri) => boolean): Promise<vscode.Uri[]> => (await vscode.workspace.findFiles(`**/*${NAME}`, undefined, 1000)).filter(within)

async function textOf(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  } catch {
    return undefined
  }
}

function addressIn(text: string): string | undefined {
  try {
    const { draft } = JSON.parse(text) as { draft?: unknown }
    return typeof draft === 'string' ? draft : undefined
  } catch {
    return undefined
  }
}

/** A file name for an address of any length: 64 bits of it. */
function digest(address: string): string {
  const sums = [0x811c9dc5, 0x9e3779b9].map((seed, lane) => [...address].reduce((sum, sign) => Math.imul(sum ^ sign.codePointAt(0)!, lane ? 0x5bd1e995 : 0x01000193), seed))
  return sums.map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('')
}
