import * as vscode from 'vscode'
import type { Correction, Words } from '../core/index.js'
import type { Log } from './log.js'

const NAME = '.backchannel'

/** A file of words is a page or two; anything over a megabyte is none. */
const LARGEST = 1024 * 1024

/** No folder is deeper than this; a file system that knows no root must end too. */
const DEEPEST = 64

interface Found {
  readonly file: vscode.Uri
  readonly words: Words
}

/**
 * Names put right by hand for the drafts of a folder: the nearest `.backchannel` at or above the draft, no higher than the workspace
 * folder. Plain text that does nothing but name names, so an untrusted folder's is read too. Written only when somebody asks for it.
 */
export class FolderWords implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  /** Some folder's words are others now. */
  readonly onDidChange = this.changed.event
  private readonly known = new Map<string, Promise<Found | undefined>>()
  private readonly watched = new Set<string>()
  private adding: Promise<void> = Promise.resolve()
  private readonly subscriptions: vscode.Disposable[]

  constructor(private readonly log: Log) {
    this.subscriptions = [
      vscode.workspace.onDidSaveTextDocument(({ uri }) => uri.path.endsWith(`/${NAME}`) && this.forget()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.forget()),
    ]
    this.watch(`**/${NAME}`)
  }

  async of(document: vscode.TextDocument): Promise<Words> {
    return (await this.found(document))?.words ?? (await import('../core/index.js')).noWords
  }

  /** The file whose words hold for a draft, there or not; undefined for a draft without a folder. */
  async file(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
    const folder = folderOf(document)
    return folder && ((await this.found(document))?.file ?? vscode.Uri.joinPath(folder, NAME))
  }

  /** Puts one more correction into the file, and makes the file if need be. One after the other: each reads what the last one wrote. */
  add(document: vscode.TextDocument, correction: Correction): Promise<void> {
    const added = this.adding.then(() => this.write(document, correction))
    this.adding = added.catch(() => undefined)
    return added
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose()
    this.changed.dispose()
  }

  private async write(document: vscode.TextDocument, correction: Correction): Promise<void> {
    const file = await this.file(document)
    if (!file) return
    const { withCorrection } = await import('../core/index.js')
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString())
    if (open) {
      const edit = new vscode.WorkspaceEdit()
      edit.replace(file, new vscode.Range(open.positionAt(0), open.positionAt(open.getText().length)), withCorrection(open.getText(), correction))
      await vscode.workspace.applyEdit(edit)
      await open.save()
    } else {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await bytes(file) ?? new Uint8Array())
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(withCorrection(text, correction)))
    }
    this.forget()
  }

  private found(document: vscode.TextDocument): Promise<Found | undefined> {
    const folder = folderOf(document)
    if (!folder) return Promise.resolve(undefined)
    const key = folder.toString()
    const found = this.known.get(key) ?? this.look(folder)
    this.known.set(key, found)
    return found
  }

  private async look(from: vscode.Uri): Promise<Found | undefined> {
    const top = vscode.workspace.getWorkspaceFolder(from)?.uri.path
    if (top === undefined) this.watch(new vscode.RelativePattern(from, NAME))
    let folder = from
    for (let deep = 0; deep < DEEPEST; deep++) {
      const file = vscode.Uri.joinPath(folder, NAME)
      const read = await bytes(file)
      if (read) return { file, words: await this.words(read) }
      const above = vscode.Uri.joinPath(folder, '..')
      if (folder.path === top || above.path === folder.path) return undefined
      folder = above
    }
    return undefined
  }

  private async words(read: Uint8Array): Promise<Words> {
    const { noWords, readWords } = await import('../core/index.js')
    if (read.byteLength > LARGEST) {
      this.log.warn(`${NAME}: larger than 1 MB, left out`)
      return noWords
    }
    const { words, complaints } = readWords(new TextDecoder().decode(read))
    for (const { message } of complaints) this.log.warn(message)
    return words
  }

  private watch(pattern: vscode.GlobPattern): void {
    const key = typeof pattern === 'string' ? pattern : pattern.baseUri.toString()
    if (this.watched.has(key)) return
    this.watched.add(key)
    const watcher = vscode.workspace.createFileSystemWatcher(pattern)
    const forget = (): void => this.forget()
    this.subscriptions.push(watcher, watcher.onDidCreate(forget), watcher.onDidChange(forget), watcher.onDidDelete(forget))
  }

  private forget(): void {
    this.known.clear()
    this.changed.fire()
  }
}

/** The folder a draft lies in; for one that was never saved the window's, if it has just one. */
function folderOf(document: vscode.TextDocument): vscode.Uri | undefined {
  if (!document.isUntitled) return vscode.Uri.joinPath(document.uri, '..')
  const folders = vscode.workspace.workspaceFolders ?? []
  return folders.length === 1 ? folders[0]!.uri : undefined
}

async function bytes(file: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(file)
  } catch {
    return undefined
  }
}
