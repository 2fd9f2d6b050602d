import * as vscode from 'vscode'
import type { Fix, Quote } from '../core/index.js'
import type { Analyses } from './analyses.js'
import { told } from './findings.js'
import { rangeOf } from './place.js'
import { selector } from './selector.js'

/** The lightbulb on a finding: inserts what is missing as a placeholder to fill in. */
export function register(analyses: Analyses): vscode.Disposable {
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, _context, token) {
      const reading = await analyses.current(document)
      if (!reading || token.isCancellationRequested || reading.version !== document.version) return []
      const { findings, quotes } = reading.analysis
      return findings
        .filter((finding) => rangeOf(document, finding).intersection(range))
        .flatMap((finding) => {
          const { message, fixes } = told(finding)
          return finding.fixes.flatMap((fix, index) => (touchesQuote(fix, quotes) ? [] : action(document, fix, `${fixes[index]} (${message})`)))
        })
    },
  }
  return vscode.languages.registerCodeActionsProvider(selector, provider, metadata)
}

/** Quoted words are the speaker's: no fix reaches inside the marks. */
const touchesQuote = ({ start, end }: Fix, quotes: readonly Quote[]): boolean =>
  quotes.some(({ segments }) => segments.some((segment) => start < segment.end && end > segment.start))

function action(document: vscode.TextDocument, fix: Fix, title: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
  action.edit = new vscode.WorkspaceEdit()
  action.edit.set(document.uri, [vscode.SnippetTextEdit.replace(rangeOf(document, fix), new vscode.SnippetString(fix.insert))])
  return action
}
