import * as vscode from 'vscode'
import type { Analysis, Finding, Fix } from '../core/index.js'
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
    async provideCodeActions(document, range, { triggerKind, diagnostics }, token) {
      const settlement = await (triggerKind === vscode.CodeActionTriggerKind.Automatic ? findings.unhurried(document, token) : findings.current(document))
      if (!settlement || token.isCancellationRequested) return []
      const { reading: { analysis }, known } = settlement
      const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
      const actions: vscode.CodeAction[] = []
      for (const finding of analysis.findings) {
        if (finding.start > to || finding.end < from) continue
        const problems = diagnostics.filter(({ source, code, range: place }) => source === 'Backchannel' && code === finding.rule && place.isEqual(rangeOf(document, finding)))
        for (const action of actionsOn(document, finding, analysis, known.has(finding), range.isEmpty)) {
          if (actions.length === MOST && !range.isEmpty) return actions
          if (problems.length) action.diagnostics = problems
          actions.push(action)
        }
      }
      return actions
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

/** Over a selection, which may be the whole draft. */
const MOST = 20

/** Over a selection, where many may lie, only what helps with the words; at the caret, the ways to be left alone too. */
function actionsOn(document: vscode.TextDocument, finding: Finding, { skipped }: Analysis, known: boolean, atCaret: boolean): vscode.CodeAction[] {
  const { message, fixes } = told(finding)
  const address = addressOf(document.uri, finding)
  if (known) return [asked(vscode.l10n.t('No longer known ({0})', message), 'unknowFinding', address)]
  const repairs = finding.fixes.map((fix, index) => action(`${fixes[index]!} (${message})`, snippet(document, fix)))
  if (repairs.length === 1) repairs[0]!.isPreferred = true
  return [
    ...repairs,
    asked(vscode.l10n.t('Known, because… ({0})', message), 'knowFinding', address),
    ...(atCaret ? waysOf(document) : []).map((way) => {
      const edit = edited(document, skipped, finding, way)
      return edit ? action(wayTitle(finding.rule, way), edit) : asked(wayTitle(finding.rule, way), 'quietFinding', [...address, way])
    }),
  ]
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
