import * as vscode from 'vscode'
import type { Analyses } from './analyses.js'
import type { Switch } from './drafts.js'

/** What a view can say of the draft it follows. */
export type Standing = 'noDraft' | 'off' | 'reading' | 'read' | 'failed'

/** Why there is no draft, or none that is read: which switch is off, or what stands in the editor instead. */
export type Why = Switch | 'nothing' | 'plainText' | 'otherLanguage'

/** The draft that the views in the side bar show: the active one, else the last one while it is open, else one in sight. */
export class Followed implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  /** Another draft, a new reading of it, or another progress. */
  readonly onDidChange = this.changed.event
  draft: vscode.TextDocument | undefined
  private told = ''
  private readonly subscriptions: vscode.Disposable

  constructor(private readonly analyses: Analyses) {
    this.subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
      vscode.workspace.onDidCloseTextDocument(() => this.follow()),
      analyses.drafts.onDidChange(() => this.follow()),
      analyses.onDidChange((document) => (!this.draft || document === this.draft) && this.follow()),
    )
    this.follow()
  }

  get standing(): Standing {
    const { draft, analyses } = this
    if (!draft) return 'noDraft'
    if (analyses.drafts.standing(draft) === 'off') return 'off'
    if (analyses.last(draft)) return 'read'
    return analyses.progress(draft) === 'failed' ? 'failed' : 'reading'
  }

  get why(): Why {
    if (this.draft) return this.analyses.drafts.offBy(this.draft) ?? 'nothing'
    const language = vscode.window.activeTextEditor?.document.languageId
    if (language === undefined || language === 'markdown') return 'nothing'
    return language === 'plaintext' ? 'plainText' : 'otherLanguage'
  }

  dispose(): void {
    this.subscriptions.dispose()
    this.changed.dispose()
  }

  private follow(): void {
    const { activeTextEditor: active, visibleTextEditors: visible } = vscode.window
    const known = (document: vscode.TextDocument): boolean => !document.isClosed && this.analyses.drafts.standing(document) !== 'not-a-draft'
    this.draft = [active?.document, this.draft, ...visible.map(({ document }) => document)].find((document) => document && known(document))
    const { standing, why } = this
    // turned on again behind another editor: nobody else has it read
    if (this.draft && standing === 'reading') this.analyses.wake(this.draft)
    if (`${standing} ${why}` !== this.told) {
      void vscode.commands.executeCommand('setContext', 'backchannel.reading', standing)
      void vscode.commands.executeCommand('setContext', 'backchannel.why', why)
    }
    this.told = `${standing} ${why}`
    this.changed.fire()
  }
}
