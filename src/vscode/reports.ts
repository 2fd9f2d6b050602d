import * as vscode from 'vscode'
import type { ReportFormat, ReportKind } from '../core/index.js'
import type { Analyses } from './analyses.js'
import { core } from './core.js'
import type { Findings } from './findings.js'
import type { Followed } from './followed.js'
import { askWhere, draftsFolder, folderOf, formatOf } from './report-file.js'

const SCHEME = 'backchannel'

const COMMANDS: Readonly<Record<string, ReportKind>> = {
  'backchannel.sourcingAudit': 'audit',
  'backchannel.quoteSheet': 'quotes',
  'backchannel.channelBrief': 'channels',
  'backchannel.channelTimeline': 'timeline',
  'backchannel.channelMatrix': 'matrix',
  'backchannel.castList': 'cast',
  'backchannel.factCheck': 'facts',
  'backchannel.namesAndTitles': 'names',
  'backchannel.anonymityMemo': 'memo',
}

const titleOf = (kind: ReportKind): string =>
  ({
    audit: vscode.l10n.t('Sourcing Audit'), quotes: vscode.l10n.t('Quote Sheet'), facts: vscode.l10n.t('Fact-check Worksheet'), channels: vscode.l10n.t('Channel Brief'), timeline: vscode.l10n.t('Channel Timeline'), matrix: vscode.l10n.t('Channel Matrix by Pair'), cast: vscode.l10n.t('Cast List'),
    names: vscode.l10n.t('Names and Titles'), memo: vscode.l10n.t('Anonymity Memo'),
  })[kind]

const nameOf = (draft: vscode.Uri): string => draft.path.split('/').at(-1)!

/** The address of a report: its name for the tab, which report of which draft in the query. */
export function reportUri(kind: ReportKind, draft: vscode.Uri): vscode.Uri {
  const name = `${titleOf(kind)} – ${nameOf(draft).replace(/\.(?:md|markdown|txt)$/i, '')}.md`
  return vscode.Uri.from({ scheme: SCHEME, path: `/${name}`, query: JSON.stringify([kind, draft.toString()]) })
}

function parts({ query }: vscode.Uri): { kind: ReportKind; draft: string } {
  const [kind, draft] = JSON.parse(query) as [ReportKind, string]
  return { kind, draft }
}

/** Reports as read-only documents that follow their draft. */
export class Reports implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>()
  readonly onDidChange = this.changed.event
  private readonly texts = new Map<string, string>()
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly analyses: Analyses,
    private readonly findings: Findings,
    private readonly followed: Followed,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      findings.onDidChange((document) => this.refresh(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
      ...Object.entries(COMMANDS).map(([command, kind]) => vscode.commands.registerCommand(command, () => this.open(kind))),
      vscode.commands.registerCommand('backchannel.saveReport', (report?: vscode.Uri, target?: vscode.Uri) => this.save(report, target)),
    )
  }

  /** The report by the text as it stands; by the last reading once the draft is closed. */
  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const { kind, draft } = parts(uri)
    const document = await open(draft)
    const text = document && (await this.written(document, kind, 'md'))
    if (text !== undefined) this.texts.set(uri.toString(), text)
    return text ?? this.texts.get(uri.toString()) ?? `# ${titleOf(kind)}\n\n${vscode.l10n.t('The draft is not open, or Backchannel is off for it.')}\n`
  }

  dispose(): void {
    this.subscriptions.dispose()
    this.changed.dispose()
  }

  private async written(draft: vscode.TextDocument, kind: ReportKind, format: ReportFormat): Promise<string | undefined> {
    await this.analyses.current(draft)
    const settled = (await this.findings.current(draft)) ?? this.findings.last(draft)
    return settled && (await core()).report(kind, settled.reading.analysis, settled.reading.source, format, nameOf(draft.uri), settled.list)
  }

  private refresh(draft: vscode.TextDocument): void {
    if (this.analyses.last(draft)?.version !== draft.version) return
    const address = draft.uri.toString()
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME && parts(uri).draft === address) this.changed.fire(uri)
  }

  private async open(kind: ReportKind): Promise<void> {
    const draft = this.draft()
    if (!draft) {
      const sample = vscode.l10n.t('Try the Sample Draft')
      const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: a Markdown document that Backchannel reads.'), sample)
      if (answer === sample) await vscode.commands.executeCommand('backchannel.trySample')
      return
    }
    const report = await vscode.workspace.openTextDocument(reportUri(kind, draft.uri))
    await vscode.window.showTextDocument(report, { viewColumn: vscode.ViewColumn.Beside, preview: true })
  }

  /** The active draft, or the one whose report is active, or the first in sight, or the one that the side bar shows. */
  private draft(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor?.document
    const address = active?.uri.scheme === SCHEME ? parts(active.uri).draft : active?.uri.toString()
    const drafts = vscode.workspace.textDocuments.filter((document) => this.analyses.drafts.standing(document) === 'draft')
    const seen = new Set(vscode.window.visibleTextEditors.map(({ document }) => document))
    return drafts.find(({ uri }) => uri.toString() === address) ?? drafts.find((document) => seen.has(document)) ?? drafts.find((document) => document === this.followed.draft)
  }

  /** As Markdown, HTML or CSV, by the name of the file. An Anonymity Memo is refused a place among the drafts. */
  private async save(report = vscode.window.activeTextEditor?.document.uri, target?: vscode.Uri): Promise<void> {
    if (report?.scheme !== SCHEME) return
    const { kind, draft: address } = parts(report)
    const draft = vscode.Uri.parse(address)
    const local = kind === 'memo'
    const place = target ?? (await askWhere(nameOf(report), local ? undefined : folderOf(draft)))
    if (!place) return
    const refused = local ? draftsFolder(place, draft) : undefined
    if (refused) return this.refuse(report, refused)
    const text = await this.text(report, formatOf(place))
    if (text !== undefined) await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(text))
  }

  private async text(report: vscode.Uri, format: ReportFormat): Promise<string | undefined> {
    if (format === 'md') return (await vscode.workspace.openTextDocument(report)).getText()
    const { kind, draft } = parts(report)
    const document = await open(draft)
    const text = document && (await this.written(document, kind, format))
    if (text === undefined) void vscode.window.showInformationMessage(vscode.l10n.t('The draft is not open, or Backchannel is off for it.'))
    return text
  }

  private refuse(report: vscode.Uri, folder: vscode.Uri): void {
    const elsewhere = vscode.l10n.t('Choose Another Place…')
    const message = vscode.l10n.t('An Anonymity Memo is not saved in {0}: it must never travel with the draft. Nothing was written.', folder.fsPath)
    void vscode.window.showWarningMessage(message, elsewhere).then((chosen) => {
      if (chosen === elsewhere) void this.save(report)
    })
  }
}

/** The draft if it is open or can be opened again, as after a restart. */
async function open(address: string): Promise<vscode.TextDocument | undefined> {
  const known = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address)
  const uri = vscode.Uri.parse(address)
  if (known || uri.scheme === 'untitled') return known
  try {
    return await vscode.workspace.openTextDocument(uri)
  } catch {
    return undefined
  }
}

export const register = (analyses: Analyses, findings: Findings, followed: Followed): Reports => new Reports(analyses, findings, followed)
