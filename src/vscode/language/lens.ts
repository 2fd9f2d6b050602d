import * as vscode from 'vscode'
import type { Analyses } from '../analyses.js'
import { settings } from '../drafts.js'
import type { Findings, Settlement } from '../findings.js'
import { number } from '../locale.js'
import { selector } from '../selector.js'
import { isUnnamed } from '../words.js'

const SETTING = 'codeLens'

/** “4 named · 3 unnamed · 2 channels · 1 finding”, each with where it leads; what there is none of is left out. */
export function counts({ reading: { analysis }, known }: Settlement): vscode.Command[] {
  const { l10n } = vscode
  const unnamed = analysis.sources.filter(isUnnamed).length
  const named = analysis.sources.length - unnamed
  const { length: channels } = analysis.channels
  const findings = analysis.findings.length - known.size
  const all: readonly [count: number, title: string, command: string, tooltip: string][] = [
    [named, l10n.t('{0} named', number(named)), 'backchannel.sources.focus', l10n.t('Named sources: show Sources')],
    [unnamed, l10n.t('{0} unnamed', number(unnamed)), 'backchannel.sourcingAudit', l10n.t('Unnamed sources: open the Sourcing Audit')],
    [channels, channels === 1 ? l10n.t('1 channel') : l10n.t('{0} channels', number(channels)), 'backchannel.channels.focus', l10n.t('Show Channels')],
    [findings, findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', number(findings)), 'backchannel.sources.focus', l10n.t('Findings: show Sources')],
  ]
  return all.flatMap(([count, title, command, tooltip]) => (count ? { title, command, tooltip } : []))
}

/** A line of counts over the headline, or over the lede where there is none. Off unless asked for. */
class Lens implements vscode.CodeLensProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  readonly onDidChangeCodeLenses = this.changed.event
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly analyses: Analyses,
    private readonly findings: Findings,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.languages.registerCodeLensProvider(selector, this),
      findings.onDidChange((document) => wanted(document) && this.changed.fire()),
      analyses.drafts.onDidChange(() => this.changed.fire()),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(`backchannel.${SETTING}`) && this.changed.fire()),
    )
  }

  async provideCodeLenses(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.CodeLens[]> {
    if (!wanted(document) || this.analyses.drafts.standing(document) !== 'draft') return []
    const settlement = await this.findings.current(document)
    const first = settlement?.reading.analysis.sentences[0]
    if (!settlement || !first || token.isCancellationRequested) return []
    const { line } = document.positionAt(first.start)
    return counts(settlement).map((command) => new vscode.CodeLens(new vscode.Range(line, 0, line, 0), command))
  }

  dispose(): void {
    this.subscriptions.dispose()
  }
}

const wanted = (document: vscode.TextDocument): boolean => settings(document).get(SETTING, false)

export const register = (analyses: Analyses, findings: Findings): vscode.Disposable => new Lens(analyses, findings)
