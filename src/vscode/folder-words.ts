import * as vscode from 'vscode'
import type { Correction, Words } from '../core/index.js'
import { core, coreInSteps } from './core.js'
import type { Sheet } from './drafts.js'
import type { Log } from './log.js'
import { NearestFile } from './nearest-file.js'

const NAME = '.backchannel'

/** A file of words is a page or two; anything over a megabyte is none. */
const LARGEST = 1024 * 1024

/**
 * Names put right by hand for the drafts of a folder, in the nearest `.backchannel`. Plain text that does nothing but name names, so an untrusted
 * folder's is read too. Written only when somebody asks for it.
 */
export class FolderWords implements vscode.Disposable {
  private readonly files = new NearestFile(NAME, (bytes) => this.read(bytes))
  /** Some folder's words are others now. */
  readonly onDidChange = this.files.onDidChange
  private adding: Promise<void> = Promise.resolve()

  constructor(private readonly log: Log) {}

  /** Undefined where there is no such file. */
  of(document: Sheet): Promise<Words | undefined> {
    return this.files.of(document)
  }

  /** The file whose words hold for a draft, there or not; undefined for a draft without a folder. */
  file(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
    return this.files.file(document)
  }

  /** Puts one more correction into the file, and makes the file if need be. One after the other: each reads what the last one wrote. */
  add(document: vscode.TextDocument, correction: Correction): Promise<void> {
    const added = this.adding.then(() => this.write(document, correction))
    this.adding = added.catch(() => undefined)
    return added
  }

  dispose(): void {
    this.files.dispose()
  }

  private async write(document: vscode.TextDocument, correction: Correction): Promise<void> {
    const file = await this.file(document)
    if (!file) return
    const { withCorrection } = await core()
    await this.files.rewrite(file, (text) => withCorrection(text, correction))
  }

  private async read(bytes: Uint8Array): Promise<Words> {
    const { noWords, readWords } = await coreInSteps()
    if (bytes.byteLength > LARGEST) {
      this.log.warn(`${NAME}: larger than 1 MB, left out`)
      return noWords
    }
    const { words, complaints } = readWords(new TextDecoder().decode(bytes))
    for (const { message } of complaints) this.log.warn(message)
    return words
  }
}
