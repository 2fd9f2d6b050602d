import picomatch from 'picomatch/posix.js'
import * as vscode from 'vscode'
import type { Drafts, Sheet } from '../drafts.js'

/** More drafts than this are not read; the view says so. */
export const MOST_DRAFTS = 20_000

/** No folder is deeper than this. */
const DEEPEST = 64

/** What VS Code takes for Markdown by its name. */
const MARKDOWN = /\.(?:md|mkd|mdwn|mdown|markdown|markdn|mdtxt|mdtext)$/i
const PLAIN = /\.txt$/i

/** The drafts of a folder and of the folders in it, by the rules by which an open document is a draft. */
export class FolderDrafts {
  private readonly hidden: readonly ((path: string) => boolean)[]

  constructor(
    readonly folder: vscode.Uri,
    private readonly drafts: Drafts,
  ) {
    const patterns = ['files.exclude', 'search.exclude'].flatMap((setting) => Object.entries(vscode.workspace.getConfiguration(undefined, folder).get<Record<string, unknown>>(setting, {})))
    this.hidden = patterns.flatMap(([pattern, hides]) => (hides === true ? matcher(pattern) : []))
  }

  /** In the order of their paths. Links to folders are not followed, so that no circle of links has no end. */
  async all(signal: AbortSignal): Promise<{ readonly sheets: readonly Sheet[]; readonly more: boolean }> {
    const sheets: Sheet[] = []
    const visit = async (folder: vscode.Uri, depth: number): Promise<void> => {
      signal.throwIfAborted()
      const entries = await vscode.workspace.fs.readDirectory(folder).then((all) => all, () => [])
      for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (sheets.length > MOST_DRAFTS) return
        const uri = vscode.Uri.joinPath(folder, name)
        if (type === vscode.FileType.Directory) {
          if (depth < DEEPEST && !this.skipped(uri)) await visit(uri, depth + 1)
        } else if (type & vscode.FileType.File) {
          const sheet = this.at(uri)
          if (sheet) sheets.push(sheet)
        }
      }
    }
    await visit(this.folder, 0)
    return { sheets: sheets.slice(0, MOST_DRAFTS), more: sheets.length > MOST_DRAFTS }
  }

  /** The draft that a file is, if it is one of this folder’s. */
  at(uri: vscode.Uri): Sheet | undefined {
    if (!within(this.folder, uri)) return undefined
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
    const languageId = open?.languageId ?? (MARKDOWN.test(uri.path) ? 'markdown' : PLAIN.test(uri.path) ? 'plaintext' : undefined)
    if (languageId === undefined || this.above(uri).some((path) => this.skipped(path)) || this.skipped(uri)) return undefined
    const sheet = { uri, languageId, isUntitled: false }
    return this.drafts.standing(sheet) === 'draft' ? sheet : undefined
  }

  /** Folders between this one and a file in it. */
  private above(uri: vscode.Uri): vscode.Uri[] {
    const inside = uri.path.slice(this.folder.path.length).split('/').filter(Boolean).slice(0, -1)
    return inside.map((_, index) => vscode.Uri.joinPath(this.folder, ...inside.slice(0, index + 1)))
  }

  private skipped(uri: vscode.Uri): boolean {
    const name = uri.path.split('/').at(-1)!
    if (name.startsWith('.') || name === 'node_modules' || name === 'bower_components') return true
    const path = vscode.workspace.asRelativePath(uri, false).replaceAll('\\', '/').replace(/^\//, '')
    return this.hidden.some((hides) => hides(path))
  }
}

export const within = (folder: vscode.Uri, { scheme, authority, path }: vscode.Uri): boolean => scheme === folder.scheme && authority === folder.authority && path.startsWith(folder.path.replace(/\/?$/, '/'))

function matcher(pattern: string): ((path: string) => boolean)[] {
  try {
    return [picomatch([pattern, `${pattern}/**`], { dot: true })]
  } catch {
    return []
  }
}
