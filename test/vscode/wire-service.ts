import * as vscode from 'vscode'

/** Files that lie on no disk, as those of a virtual workspace do. */
export class WireService implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly onDidChangeFile = this.changed.event
  private readonly files = new Map<string, Uint8Array>()
  private readonly folders = new Set(['/'])
  private readonly registration: vscode.Disposable

  constructor(
    readonly scheme: string,
    readonly isReadonly = false,
  ) {
    this.registration = vscode.workspace.registerFileSystemProvider(scheme, this, { isCaseSensitive: true, isReadonly })
  }

  /** Puts a file there as somebody else would, and tells of it. */
  put(path: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: this.scheme, path })
    for (let folder = path; folder.length > 1;) this.folders.add(folder = folder.slice(0, folder.lastIndexOf('/')) || '/')
    const type = this.files.has(path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created
    this.files.set(path, new TextEncoder().encode(text))
    this.changed.fire([{ type, uri }])
    return uri
  }

  text(path: string): string | undefined {
    const bytes = this.files.get(path)
    return bytes && new TextDecoder().decode(bytes)
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined)
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const bytes = this.files.get(path)
    if (!bytes && !this.folders.has(path)) throw vscode.FileSystemError.FileNotFound(path)
    return { type: bytes ? vscode.FileType.File : vscode.FileType.Directory, ctime: 0, mtime: bytes?.length ?? 0, size: bytes?.length ?? 0 }
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const at = path.replace(/\/?$/, '/')
    const inside = (kind: Iterable<string>, type: vscode.FileType): [string, vscode.FileType][] =>
      [...kind].filter((one) => one.startsWith(at) && one.length > at.length && !one.slice(at.length).includes('/')).map((one) => [one.slice(at.length), type])
    return [...inside(this.files.keys(), vscode.FileType.File), ...inside(this.folders, vscode.FileType.Directory)]
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const bytes = this.files.get(path)
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path)
    return bytes
  }

  writeFile({ path }: vscode.Uri, bytes: Uint8Array): void {
    this.put(path, new TextDecoder().decode(bytes))
  }

  createDirectory({ path }: vscode.Uri): void {
    this.folders.add(path)
  }

  delete(uri: vscode.Uri): void {
    if (!this.files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri.path)
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }])
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const bytes = this.readFile(from)
    this.delete(from)
    this.writeFile(to, bytes)
  }

  dispose(): void {
    this.registration.dispose()
    this.changed.dispose()
  }
}
