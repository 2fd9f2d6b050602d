import * as vscode from 'vscode'
import type { Sheet } from './drafts.js'

/** No folder is deeper than this; a file system that knows no root must end too. */
const DEEPEST = 64

interface Found<Read> {
  readonly file: vscode.Uri
  readonly read: Read
}

/**
 * What a folder says of its drafts in a file of a known name: the nearest one at or above a draft, no higher than the workspace folder. Read
 * once and kept until such a file changes, on whatever file system.
 */
export class NearestFile<Read> implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  /** Some folder's file is another now. */
  readonly onDidChange = this.changed.event
  private readonly known = new Map<string, Promise<Found<Read> | undefined>>()
  private readonly watched = new Set<string>()
  private readonly subscriptions: vscode.Disposable[]

  constructor(
    readonly name: string,
    private readonly read: (bytes: Uint8Array) => Promise<Read>,
  ) {
    this.subscriptions = [
      vscode.workspace.onDidSaveTextDocument(({ uri }) => uri.path.endsWith(`/${name}`) && this.forget()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.forget()),
    ]
    this.watch(`**/${name}`)
  }

  async of(document: Sheet): Promise<Read | undefined> {
    return (await this.found(document))?.read
  }

  /** The file that holds for a draft, there or not: a new one would lie in the draft's own folder. Undefined for a draft without a folder. */
  async file(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
    const folder = folderOf(document)
    return folder && ((await this.found(document))?.file ?? vscode.Uri.joinPath(folder, this.name))
  }

  /** Writes the file's text anew, in its editor where one is open. `change` gets the text as it is, empty for a file that is not there. */
  async rewrite(file: vscode.Uri, change: (text: string) => string): Promise<void> {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString())
    if (open) {
      const edit = new vscode.WorkspaceEdit()
      edit.replace(file, new vscode.Range(open.positionAt(0), open.positionAt(open.getText().length)), change(open.getText()))
      await vscode.workspace.applyEdit(edit)
      await open.save()
    } else {
      const text = new TextDecoder('utf-8', { fatal: true }).decode((await bytes(file)) ?? new Uint8Array())
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(change(text)))
    }
    this.forget()
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose()
    this.changed.dispose()
  }

  private found(document: Sheet): Promise<Found<Read> | undefined> {
    const folder = folderOf(document)
    if (!folder) return Promise.resolve(undefined)
    const key = folder.toString()
    const found = this.known.get(key) ?? this.look(folder)
    this.known.set(key, found)
    return found
  }

  /** All folders are asked at once: each answer comes from another process, and a draft waits for it. */
  private async look(from: vscode.Uri): Promise<Found<Read> | undefined> {
    const files = this.places(from)
    const read = await Promise.all(files.map(bytes))
    const nearest = read.findIndex((there) => there !== undefined)
    return nearest < 0 ? undefined : { file: files[nearest]!, read: await this.read(read[nearest]!) }
  }

  /** Where the file may lie, the nearest first. */
  private places(from: vscode.Uri): vscode.Uri[] {
    const top = vscode.workspace.getWorkspaceFolder(from)?.uri.path
    const files: vscode.Uri[] = []
    for (let folder = from; files.length < DEEPEST;) {
      if (top === undefined) this.watch(new vscode.RelativePattern(folder, this.name))
      files.push(vscode.Uri.joinPath(folder, this.name))
      const above = vscode.Uri.joinPath(folder, '..')
      if (folder.path === top || above.path === folder.path) break
      folder = above
    }
    return files
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
function folderOf(document: Sheet): vscode.Uri | undefined {
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
