import * as vscode from 'vscode'
import type { Analysis, Range } from '../../core/index.js'
import type { Analyses } from '../analyses.js'
import { Facts } from '../cards/facts.js'
import { core } from '../core.js'
import { rangeOf } from '../place.js'
import { selector } from '../selector.js'
import { betweenMarks, meets } from './between-marks.js'
import { readingNow } from './reading-now.js'
import { whoseWords } from './whose-quote.js'

const KINDS = [vscode.CodeActionKind.RefactorRewrite, vscode.CodeActionKind.Empty]
/** More would be no menu. */
const MOST = 10

/**
 * What a writer may want to do with the words at the caret or in the selection, found fault with or not: ask whose they are, say who said a
 * quote that nobody says, say why a source has no name. Placeholders, outside of the marks, and only when asked: a lightbulb on every quote
 * would be noise. Where a check offers the same, its fix is enough.
 */
export function register(analyses: Analyses): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, selection, { triggerKind, only }, token) {
      if (triggerKind === vscode.CodeActionTriggerKind.Automatic || only && !KINDS.some((kind) => only.contains(kind))) return []
      const reading = await readingNow(analyses, document, token)
      if (!reading) return []
      const { placeholders } = await core()
      if (token.isCancellationRequested) return []
      const { source, analysis } = reading
      const place = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) }
      const quoted = betweenMarks(source, analysis.skipped)
      const additions = placeholders(analysis, source, place).filter((one) => !meets(quoted, one) && !offeredAlready(analysis, one)).slice(0, MOST)
      return [
        ...additions.map(({ wording, insert, ...at }) => {
          const action = new vscode.CodeAction(vscode.l10n.t(wording), vscode.CodeActionKind.RefactorRewrite)
          action.edit = new vscode.WorkspaceEdit()
          action.edit.set(document.uri, [vscode.SnippetTextEdit.replace(rangeOf(document, at), new vscode.SnippetString(insert))])
          return action
        }),
        ...(whoseWords(new Facts(analysis, reading.printed, reading.verbOf), place).length ? [whoseQuote()] : []),
      ]
    },
  }
  return vscode.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: KINDS })
}

/** A fix of a finding, known or not, puts something in at the same place. */
const offeredAlready = ({ findings }: Analysis, { start, end }: Range): boolean => findings.some(({ fixes }) => fixes.some((fix) => fix.start === start && fix.end === end))

/** Changes nothing, and so is of no kind. */
function whoseQuote(): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('Whose Quote Is This?'), vscode.CodeActionKind.Empty)
  action.command = { title: action.title, command: 'backchannel.whoseQuote' }
  return action
}
