import * as vscode from 'vscode'
import type { Finding, Fix } from '../core/index.js'
import { addressOf, told, type Findings } from './findings.js'
import { rangeOf } from './place.js'
import { pointedAt } from './pointed.js'
import { edited, waysOf, wayTitle } from './quiet.js'
import { selector } from './selector.js'
import type { SourcesView } from './sources-view.js'

/** What to do about a finding: put in what is missing, as a placeholder to fill in; acknowledge it; be left alone by it. */
export function register(findings: Findings, sources: SourcesView): vscode.Disposable {
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { triggerKind }, token) {
      const settlement = await (triggerKind === vscode.CodeActionTriggerKind.Automatic ? findings.unhurried(document, token) : findings.current(document))
      if (!settlement || token.isCancellationRequested) return []
      const { reading: { analysis }, known } = settlement
      const here = analysis.findings.filter((finding) => rangeOf(document, finding).intersection(range))
      return here.flatMap((finding) => {
        const { message, fixes } = told(finding)
        const address = addressOf(document.uri, finding)
        if (known.has(finding)) return [asked(vscode.l10n.t('No longer known ({0})', message), 'unknowFinding', address)]
        return [
          ...finding.fixes.map((fix, index) => action(`${fixes[index]!} (${message})`, snippet(document, fix))),
          asked(vscode.l10n.t('Known, because… ({0})', message), 'knowFinding', address),
          ...waysOf(document).map((way) => {
            const edit = edited(document, analysis.skipped, finding, way)
            return edit ? action(wayTitle(finding.rule, way), edit) : asked(wayTitle(finding.rule, way), 'quietFinding', [...address, way])
          }),
        ]
      })
    },
  }
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(selector, provider, metadata),
    vscode.commands.registerCommand('backchannel.fixFinding', async (...args: unknown[]) => {
      const pointed = await pointedAt(findings, sources, args)
      if (pointed) await insert(pointed.document, pointed.finding, args[4])
    }),
  )
}

/** Puts a fix into the editor as a snippet, so that Tab goes from one placeholder to the next. */
async function insert(document: vscode.TextDocument, finding: Finding, which: unknown): Promise<void> {
  const { fixes } = told(finding)
  const picks = fixes.map((label, index) => ({ label, index }))
  const index = typeof which === 'number' ? which : picks.length > 1 ? (await vscode.window.showQuickPick(picks))?.index : 0
  const fix = index === undefined ? undefined : finding.fixes[index]
  if (!fix) return
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document)
  const editor = await vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn })
  await editor.insertSnippet(new vscode.SnippetString(fix.insert), rangeOf(document, fix))
  editor.revealRange(rangeOf(document, fix), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

function snippet(document: vscode.TextDocument, fix: Fix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit()
  edit.set(document.uri, [vscode.SnippetTextEdit.replace(rangeOf(document, fix), new vscode.SnippetString(fix.insert))])
  return edit
}

function action(title: string, edit: vscode.WorkspaceEdit): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
  action.edit = edit
  return action
}

function asked(title: string, command: string, args: readonly unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
  action.command = { title, command: `backchannel.${command}`, arguments: [...args] }
  return action
}
