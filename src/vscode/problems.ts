import * as vscode from 'vscode'
import type { Severity } from '../core/index.js'
import { settings } from './drafts.js'
import { told, type Findings } from './findings.js'
import { rangeOf } from './place.js'

const { Error, Warning, Information, Hint } = vscode.DiagnosticSeverity
const SEVERITIES: Record<Severity, vscode.DiagnosticSeverity> = { error: Error, warning: Warning, information: Information, hint: Hint }

/** Which findings the Problems list gets. */
type Listed = 'off' | 'errors' | 'warnings' | 'all'

const LISTED: Readonly<Record<Listed, readonly Severity[]>> = { off: [], errors: ['error'], warnings: ['error', 'warning'], all: ['error', 'warning', 'information', 'hint'] }

/** The setting was once yes or no: yes is all, no is off, and anything else that it does not know is off. */
export function listed(value: unknown): readonly Severity[] {
  return value === true ? LISTED.all : typeof value === 'string' && Object.hasOwn(LISTED, value) ? LISTED[value as Listed] : LISTED.off
}

const ASKED = 'problems.asked'

/** Findings in the Problems list, for desks that ask for it (`backchannel.problems`, off by default), but those that are known. */
export function register(findings: Findings, memory: vscode.Memento): vscode.Disposable {
  const list = vscode.languages.createDiagnosticCollection('backchannel')
  const update = (document: vscode.TextDocument): void => {
    const severities = listed(settings(document).get('problems'))
    const settlement = findings.last(document)
    if (!settlement || !severities.length) return list.delete(document.uri)
    const { reading: { version, analysis }, known } = settlement
    if (version !== document.version) return
    list.set(
      document.uri,
      analysis.findings.filter((finding) => !known.has(finding) && severities.includes(finding.severity)).map((finding) => {
        const problem = new vscode.Diagnostic(rangeOf(document, finding), told(finding).message, SEVERITIES[finding.severity])
        problem.source = 'Backchannel'
        problem.code = finding.rule
        return problem
      }),
    )
  }
  return vscode.Disposable.from(
    list,
    findings.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('backchannel.problems') && vscode.workspace.textDocuments.forEach(update)),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => void (isAudit(uri) && ask(memory))),
  )
}

/** A report's query names its kind and its draft. */
const isAudit = ({ scheme, query }: vscode.Uri): boolean => scheme === 'backchannel' && query.startsWith('["audit"')

/** With the first *Sourcing Audit*, unless the desk has made up its mind already; never twice. */
async function ask(memory: vscode.Memento): Promise<void> {
  const { globalValue, workspaceValue, workspaceFolderValue } = vscode.workspace.getConfiguration('backchannel').inspect('problems') ?? {}
  const decided = [globalValue, workspaceValue, workspaceFolderValue].some((value) => value !== undefined)
  if (decided || memory.get<unknown>(ASKED) === true) return
  await memory.update(ASKED, true)
  const some = vscode.l10n.t('Errors and Warnings')
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Should Backchannel’s findings be listed in Problems too? The audit and the Sources view have them either way.'), some, vscode.l10n.t('Keep Them Out'))
  if (answer === some) await vscode.workspace.getConfiguration('backchannel').update('problems', 'warnings', vscode.ConfigurationTarget.Global)
}
