import * as vscode from 'vscode'
import type { Severity } from '../core/index.js'
import type { Analyses } from './analyses.js'
import { settings } from './drafts.js'
import { told } from './findings.js'
import { rangeOf } from './place.js'

const { Error, Warning, Information, Hint } = vscode.DiagnosticSeverity
const SEVERITIES: Record<Severity, vscode.DiagnosticSeverity> = { error: Error, warning: Warning, information: Information, hint: Hint }

/** Findings in the Problems list, for desks that ask for it (`backchannel.problems`, off by default). */
export function register(analyses: Analyses): vscode.Disposable {
  const list = vscode.languages.createDiagnosticCollection('backchannel')
  const update = (document: vscode.TextDocument): void => {
    const reading = analyses.last(document)
    if (!reading || !settings(document).get('problems', false)) return list.delete(document.uri)
    if (reading.version !== document.version) return
    list.set(
      document.uri,
      reading.analysis.findings.map((finding) => {
        const problem = new vscode.Diagnostic(rangeOf(document, finding), told(finding).message, SEVERITIES[finding.severity])
        problem.source = 'Backchannel'
        problem.code = finding.rule
        return problem
      }),
    )
  }
  return vscode.Disposable.from(
    list,
    analyses.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('backchannel.problems') && vscode.workspace.textDocuments.forEach(update)),
  )
}
