import * as vscode from 'vscode'
import type { AcknowledgementsPlace, Desk, DeskSettings, ProfileId, Words } from '../core/index.js'
import { core, coreInSteps } from './core.js'
import { settings, type Sheet } from './drafts.js'
import type { FolderWords } from './folder-words.js'
import type { Log } from './log.js'
import { NearestFile } from './nearest-file.js'

const NAME = '.backchannel.json'

/**
 * How a draft's desk wants it read: the nearest `.backchannel.json` over the user's own settings. The file sets grades, words and names, and does
 * nothing, so an untrusted folder's is read too. Written only when somebody asks for it.
 */
export class FolderDesk implements vscode.Disposable {
  private readonly files = new NearestFile(NAME, (bytes) => this.read(bytes))
  /** Some folder's settings are others now. */
  readonly onDidChange = this.files.onDidChange

  constructor(
    private readonly words: FolderWords,
    private readonly log: Log,
  ) {}

  /** What the folder's file says; undefined where there is none. */
  of(document: Sheet): Promise<Desk | undefined> {
    return this.files.of(document)
  }

  /** Where “known, because …” is kept for a draft. */
  async acknowledgements(document: vscode.TextDocument): Promise<AcknowledgementsPlace> {
    const own = settings(document).get('acknowledgements') === 'beside' ? 'beside' : 'storage'
    return (await this.of(document))?.acknowledgements ?? own
  }

  /** The options a draft is read with. */
  async options(document: Sheet): Promise<object> {
    const [{ noWords, over }, words, desk] = await Promise.all([coreInSteps(), this.words.of(document), this.of(document)])
    const own = settingsOf(document, words ?? noWords)
    return readAs(document, desk ? over(desk.settings, own) : own)
  }

  /** The options it is read with where no folder says anything: known without asking a file system. */
  async ownOptions(document: Sheet): Promise<object> {
    return readAs(document, settingsOf(document, (await core()).noWords))
  }

  /** The file whose settings hold for a draft, there or not; a new one lies at the top of the workspace folder. Undefined for a draft without a folder. */
  async file(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
    if (await this.of(document)) return this.files.file(document)
    const top = vscode.workspace.getWorkspaceFolder(document.uri)
    return top ? vscode.Uri.joinPath(top.uri, NAME) : this.files.file(document)
  }

  /** Makes the file if there is none. */
  async made(file: vscode.Uri): Promise<void> {
    const there = await vscode.workspace.fs.stat(file).then(() => true, () => false)
    if (there) return
    const { withProfile } = await core()
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(withProfile('', 'house')))
  }

  async setProfile(file: vscode.Uri, profile: ProfileId): Promise<void> {
    const { withProfile } = await core()
    await this.files.rewrite(file, (text) => withProfile(text, profile))
  }

  dispose(): void {
    this.files.dispose()
  }

  private async read(bytes: Uint8Array): Promise<Desk> {
    const { largestDesk, readDesk } = await coreInSteps()
    const desk = readDesk(bytes.byteLength > 4 * largestDesk ? ' '.repeat(largestDesk + 1) : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    for (const { line, message } of desk.complaints) this.log.warn(`${NAME}, line ${line}: ${message}`)
    return desk
  }
}

function settingsOf(document: Sheet, words: Words): DeskSettings {
  const own = settings(document)
  return { profile: own.get('profile'), severities: own.get('severities'), house: own.get('house'), off: own.get('checks.off'), words } as DeskSettings
}

const readAs = (document: Sheet, desk: DeskSettings): object => ({ ...desk, format: document.languageId === 'plaintext' ? 'plain' : 'markdown' })
