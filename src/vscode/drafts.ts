import picomatch from 'picomatch/posix.js'
import * as vscode from 'vscode'
import { oldSides } from './comparisons.js'
import { isTexts, Kept } from './kept.js'
import type { Log } from './log.js'

/** What Backchannel does with a document: reads it, was told not to, or never would. */
export type Standing = 'draft' | 'off' | 'not-a-draft'

/** What keeps a draft from being read: the setting, somebody’s hand, or a pattern of `backchannel.files`. */
export type Switch = 'setting' | 'hand' | 'pattern'

/** Text that is nobody's draft: output, the old side of a change, notebook cells, comment and chat boxes, our own reports. */
const FOREIGN = /^(?:output|backchannel|git|gitfs|gitlens|svn|hg|pr|review|comment|search-editor|walkThrough.*|chat.*|merge-.*|interactive.*|vscode-(?:notebook|interactive|scm|chat|copilot|terminal|local-history).*)$/

const READ_ANEW = ['enable', 'files', 'plainText', 'house', 'checks', 'profile', 'severities'].map((name) => `backchannel.${name}`)

/** A document, or a file that could be opened as one: what tells whether it is a draft. */
export type Sheet = Pick<vscode.TextDocument, 'uri' | 'languageId' | 'isUntitled'>

export const settings = (document: Sheet): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('backchannel', { uri: document.uri, languageId: document.languageId })

/** The patterns of `backchannel.files`: true reads, false leaves out, the last that matches decides. */
export type Patterns = Readonly<Record<string, boolean>>

export const patternsOf = (document: Sheet): Patterns => settings(document).get<Patterns>('files', {})

/** Which open documents are drafts, and the switches for those that no settings file can hold. */
export class Drafts implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.changed.event
  private readonly untitledOff = new Set<string>()
  /** Addresses of files that were switched off one by one. */
  private readonly off: Kept<string[]>
  private readonly matchers = new Map<string, (path: string) => boolean>()
  /** The old sides of the comparisons in sight, for it to be told when others are. */
  private compared = oldSides()
  private readonly subscriptions: vscode.Disposable

  constructor(
    memory: vscode.Memento,
    private readonly log: Log,
  ) {
    this.off = new Kept(memory, 'off', isTexts, log)
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeConfiguration((event) => READ_ANEW.some((setting) => event.affectsConfiguration(setting)) && this.changed.fire()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.changed.fire()),
      vscode.window.tabGroups.onDidChangeTabs(() => this.compare()),
      vscode.workspace.onDidCloseTextDocument((document) => document.isClosed && this.untitledOff.delete(document.uri.toString())),
    )
  }

  standing(document: Sheet): Standing {
    if (!this.candidate(document)) return 'not-a-draft'
    return this.offBy(document) ? 'off' : 'draft'
  }

  /** Which switch is off, the widest first; undefined when all are on. Asked of a document that could be a draft. */
  offBy(document: Sheet): Switch | undefined {
    if (!settings(document).get('enable', true)) return 'setting'
    if (this.switchedOff(document)) return 'hand'
    return this.leftOut(document) ? 'pattern' : undefined
  }

  /** The path that patterns are held against: inside its workspace folder, with forward slashes. */
  path(document: Sheet): string {
    return vscode.workspace.asRelativePath(document.uri, false).replaceAll('\\', '/').replace(/^\//, '')
  }

  /** Switches a document on or off that belongs to no workspace folder. Untitled ones are forgotten when closed. */
  async remember(document: vscode.TextDocument, off: boolean): Promise<void> {
    const key = document.uri.toString()
    if (document.isUntitled) {
      if (off) this.untitledOff.add(key)
      else this.untitledOff.delete(key)
    } else {
      const others = this.remembered().filter((uri) => uri !== key)
      await this.off.keep(off ? [...others, key] : others)
    }
    this.changed.fire()
  }

  /** Files switched off one by one that lie somewhere. */
  rememberedIn(within: (draft: vscode.Uri) => boolean): readonly string[] {
    return this.remembered().filter((address) => {
      const draft = uriOf(address)
      return draft !== undefined && within(draft)
    })
  }

  async forget(within: (draft: vscode.Uri) => boolean): Promise<void> {
    const gone = this.rememberedIn(within)
    if (!gone.length) return
    await this.off.keep(this.remembered().filter((address) => !gone.includes(address)))
    this.changed.fire()
  }

  dispose(): void {
    this.subscriptions.dispose()
    this.changed.dispose()
  }

  private candidate(document: Sheet): boolean {
    if (FOREIGN.test(document.uri.scheme)) return false
    const read = document.languageId === 'markdown' || (document.languageId === 'plaintext' && settings(document).get('plainText', false))
    return read && !oldSides().has(document.uri.toString())
  }

  /** A tab that opens or goes may make a draft of an old side, or an old side of a draft. */
  private compare(): void {
    const before = [...this.compared].join('\n')
    this.compared = oldSides()
    if ([...this.compared].join('\n') !== before) this.changed.fire()
  }

  private remembered(): string[] {
    return this.off.value ?? []
  }

  private switchedOff(document: Sheet): boolean {
    const key = document.uri.toString()
    return this.untitledOff.has(key) || this.remembered().includes(key)
  }

  private leftOut(document: Sheet): boolean {
    if (document.isUntitled) return false
    const path = this.path(document)
    const last = Object.entries(patternsOf(document)).findLast(([pattern, reads]) => typeof reads === 'boolean' && this.matcher(pattern)(path))
    return last?.[1] === false
  }

  private matcher(pattern: string): (path: string) => boolean {
    const known = this.matchers.get(pattern)
    if (known) return known
    let matches: (path: string) => boolean = () => false
    try {
      matches = picomatch(pattern, { dot: true, nocase: true })
    } catch (error) {
      this.log.failed('backchannel.files', error)
    }
    this.matchers.set(pattern, matches)
    return matches
  }
}

/** The address that was stored, unless it is none. */
export function uriOf(address: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(address, true)
  } catch {
    return undefined
  }
}
