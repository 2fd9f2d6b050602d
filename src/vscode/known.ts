import * as vscode from 'vscode'
import type { Finding } from '../core/index.js'
import { besideOf, same, type Acknowledgements } from './acknowledgements.js'
import { idOf } from './board.js'
import { core } from './core.js'
import { settings } from './drafts.js'
import { told, type Findings } from './findings.js'
import type { Log } from './log.js'
import { pointedAt } from './pointed.js'
import type { SourcesView } from './sources-view.js'

/** *Known, because …, by …*: a finding that the desk knows of and lets stand, and the way back. */
export class KnownFindings implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly acknowledgements: Acknowledgements,
    private readonly findings: Findings,
    private readonly sources: SourcesView,
    private readonly log: Log,
  ) {
    const command = (name: string, act: (args: readonly unknown[]) => Promise<void>): vscode.Disposable =>
      vscode.commands.registerCommand(`backchannel.${name}`, (...args: unknown[]) => act(args).catch((error: unknown) => this.failed(error)))
    this.subscriptions = vscode.Disposable.from(
      command('knowFinding', (args) => this.ask(args)),
      command('unknowFinding', (args) => this.takeBack(args)),
      command('forgetKnown', ([row]) => this.forget(row)),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('backchannel.acknowledgements') && void this.switched()),
    )
  }

  /** Kept at once; done when it is on the disk. False where no word stands to hold on to. */
  async acknowledge(document: vscode.TextDocument, finding: Finding, because: string, by: string): Promise<boolean> {
    const settlement = await this.findings.current(document)
    const known = settlement && (await core()).knownOf(finding, settlement.reading.source, because, by, today())
    if (!known) return false
    await this.acknowledgements.change(document, (list) => [...list.filter((one) => !same(one, known)), known])
    return true
  }

  dispose(): void {
    this.subscriptions.dispose()
  }

  private async ask(args: readonly unknown[]): Promise<void> {
    const pointed = await pointedAt(this.findings, this.sources, args)
    if (!pointed) return
    const { document, finding } = pointed
    const { l10n } = vscode
    const because = await typed(l10n.t('Known, because …'), told(finding).message)
    if (because === undefined) return
    const by = settings(document).get('checker', '').trim() || (await typed(l10n.t('Acknowledged by: a name or initials'), l10n.t('The setting backchannel.checker answers this for good.')))
    if (by === undefined) return
    if (!(await this.acknowledge(document, finding, because, by))) void vscode.window.showInformationMessage(l10n.t('There are no words here by which it could be known again.'))
    else if ((await this.acknowledgements.keeping(document)) === 'beside' && (await this.acknowledgements.of(document)).length === 1) void vscode.window.showInformationMessage(besideNote(document))
    else if (document.isUntitled) void vscode.window.showInformationMessage(l10n.t('Kept until this draft is closed: it was never saved.'))
  }

  private async takeBack(args: readonly unknown[]): Promise<void> {
    const pointed = await pointedAt(this.findings, this.sources, args)
    const known = pointed?.settlement.known.get(pointed.finding)
    if (known) await this.acknowledgements.change(pointed!.document, (list) => list.filter((one) => !same(one, known)))
  }

  /** One whose sentence is gone. */
  private async forget(row: unknown): Promise<void> {
    const { draft } = this.sources
    const known = this.sources.row(idOf(row) ?? '')?.known
    if (draft && known) await this.acknowledgements.change(draft, (list) => list.filter((one) => !same(one, known)))
  }

  /** The desk keeps them elsewhere from now on: says so, and offers to take along what is kept already. */
  private async switched(): Promise<void> {
    const document = this.sources.draft
    if (!document || document.isUntitled) return
    const { l10n } = vscode
    const to = await this.acknowledgements.keeping(document)
    const along = l10n.t('Take Them Along')
    const note = to === 'beside'
      ? besideNote(document)
      : l10n.t('Acknowledgements are kept in the extension’s storage from now on. Files beside drafts stay where they are.')
    if ((await vscode.window.showInformationMessage(note, along)) !== along) return
    const folder = vscode.workspace.getWorkspaceFolder(document.uri)
    await this.acknowledgements.takeAlong(to, ({ path }) => (folder ? path.startsWith(`${folder.uri.path}/`) : path === document.uri.path)).catch((error: unknown) => this.failed(error))
  }

  private failed(error: unknown): void {
    this.log.failed('Keeping acknowledgements', error)
    void vscode.window.showWarningMessage(vscode.l10n.t('The acknowledgement could not be written.'))
  }
}

const besideNote = ({ uri }: vscode.TextDocument): string =>
  vscode.l10n.t('Acknowledgements are kept in a file beside each draft from now on, such as {0}. It holds reasons and names, and may be shared with the draft.', besideOf(uri).path.split('/').at(-1)!)

/** What somebody types, trimmed; undefined when they think better of it. */
const typed = async (title: string, prompt: string): Promise<string | undefined> =>
  (await vscode.window.showInputBox({ title, prompt, ignoreFocusOut: true, validateInput: (text) => (text.trim() ? undefined : vscode.l10n.t('A few words, please.')) }))?.trim()

/** The day on this machine’s calendar: `2031-03-14`. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

export const register = (acknowledgements: Acknowledgements, findings: Findings, sources: SourcesView, log: Log): KnownFindings => new KnownFindings(acknowledgements, findings, sources, log)
