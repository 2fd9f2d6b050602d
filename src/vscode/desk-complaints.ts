import * as vscode from 'vscode'
import type { Complaint } from '../core/index.js'
import type { Analyses } from './analyses.js'
import { core } from './core.js'
import { rangeOf } from './place.js'

const isDesk = ({ uri }: vscode.TextDocument): boolean => uri.path.endsWith('/.backchannel.json')

/** Slips in a desk's settings, and comments in a draft that nobody hears, in the Problems list: they are about Backchannel, not about the story. */
export function register(analyses: Analyses): vscode.Disposable {
  const list = vscode.languages.createDiagnosticCollection('backchannel-settings')
  const show = (document: vscode.TextDocument, complaints: readonly Complaint[], severity: vscode.DiagnosticSeverity): void => {
    list.set(document.uri, complaints.flatMap(({ start, end, message }) => {
      if (start === undefined || end === undefined) return []
      const problem = new vscode.Diagnostic(rangeOf(document, { start, end }), message, severity)
      problem.source = 'Backchannel'
      return problem
    }))
  }
  const desk = async (document: vscode.TextDocument): Promise<void> => {
    if (!isDesk(document)) return
    const { version } = document
    const { readDesk } = await core()
    if (document.isClosed || document.version !== version) return
    show(document, readDesk(document.getText()).complaints, vscode.DiagnosticSeverity.Warning)
  }
  const draft = (document: vscode.TextDocument): void => {
    const reading = analyses.last(document)
    if (!reading) list.delete(document.uri)
    else if (reading.version === document.version) show(document, reading.analysis.complaints, vscode.DiagnosticSeverity.Information)
  }
  for (const document of vscode.workspace.textDocuments) void desk(document)
  return vscode.Disposable.from(
    list,
    analyses.onDidChange(draft),
    vscode.workspace.onDidOpenTextDocument(desk),
    vscode.workspace.onDidChangeTextDocument(({ document }) => desk(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => list.delete(uri)),
  )
}
