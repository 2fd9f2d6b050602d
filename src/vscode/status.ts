import * as vscode from 'vscode'
import type { Analyses } from './analyses.js'
import type { Findings } from './findings.js'
import { number, percent } from './locale.js'
import type { Log } from './log.js'
import { isUnnamed } from './words.js'

/** The language status item: what Backchannel makes of the active draft, and the switches for its file and folder. */
export class Status implements vscode.Disposable {
  readonly draft = vscode.languages.createLanguageStatusItem('backchannel.draft', [])
  readonly folder = vscode.languages.createLanguageStatusItem('backchannel.folder', [])
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly analyses: Analyses,
    private readonly findings: Findings,
    log: Log,
  ) {
    this.draft.name = vscode.l10n.t('Backchannel')
    this.folder.name = vscode.l10n.t('Backchannel: Folder')
    this.subscriptions = vscode.Disposable.from(
      this.draft,
      this.folder,
      analyses.onDidChange(() => this.update()),
      analyses.onDidAdvance((document) => document === vscode.window.activeTextEditor?.document && this.update()),
      findings.onDidChange(() => this.update()),
      analyses.drafts.onDidChange(() => this.update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      vscode.commands.registerCommand('backchannel.showLog', () => log.show()),
    )
    this.update()
  }

  dispose(): void {
    this.subscriptions.dispose()
  }

  private update(): void {
    this.tell()
    for (const item of [this.draft, this.folder]) {
      const trouble = item.severity === vscode.LanguageStatusSeverity.Warning ? vscode.l10n.t('warning') : undefined
      item.accessibilityInformation = { label: [item.name, trouble, item.text, item.detail].filter(Boolean).join(', ') }
    }
  }

  private tell(): void {
    const document = vscode.window.activeTextEditor?.document
    const standing = document && this.analyses.drafts.standing(document)
    const shown = document && standing !== 'not-a-draft'
    const selector: vscode.DocumentSelector = shown ? [{ language: document.languageId, scheme: document.uri.scheme }] : []
    this.draft.selector = selector
    this.folder.selector = []
    if (!shown) return
    const { l10n } = vscode
    const progress = this.analyses.progress(document)
    this.draft.busy = progress === 'reading'
    this.draft.severity = vscode.LanguageStatusSeverity.Information
    if (standing === 'off') {
      this.draft.text = l10n.t('Backchannel is off')
      this.draft.detail = undefined
      this.draft.command = { command: 'backchannel.turnOn', title: l10n.t('Turn On') }
      return
    }
    this.folder.selector = vscode.workspace.getWorkspaceFolder(document.uri) ? selector : []
    this.folder.text = l10n.t('Backchannel in this folder')
    this.folder.command = { command: 'backchannel.turnOffFolder', title: l10n.t('Turn Off for Folder') }
    this.draft.command = { command: 'backchannel.turnOffFile', title: l10n.t('Turn Off for File') }
    if (progress === 'failed') {
      this.draft.severity = vscode.LanguageStatusSeverity.Warning
      this.draft.text = l10n.t('Could not read the draft')
      this.draft.detail = this.analyses.last(document) ? l10n.t('Marks are from the last reading') : undefined
      this.draft.command = { command: 'backchannel.showLog', title: l10n.t('Show Log') }
      return
    }
    const analysis = this.analyses.last(document)?.analysis
    if (!analysis) {
      const share = this.analyses.share(document)
      this.draft.text = share ? l10n.t('Reading… {0}', percent(share)) : l10n.t('Reading…')
      this.draft.detail = this.analyses.glimpsed(document) ? l10n.t('What is in sight is marked already') : undefined
      return
    }
    this.draft.text = l10n.t('Unnamed sources: {0}', number(analysis.sources.filter(isUnnamed).length))
    const known = this.findings.last(document)?.known.size ?? 0
    this.draft.detail = [l10n.t('channels: {0}', number(analysis.channels.length)), l10n.t('findings: {0}', number(analysis.findings.length - known)), ...(known ? [l10n.t('known: {0}', number(known))] : [])].join(' · ')
  }
}

export const register = (analyses: Analyses, findings: Findings, log: Log): Status => new Status(analyses, findings, log)
