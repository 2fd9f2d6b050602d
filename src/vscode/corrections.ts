import * as vscode from 'vscode'
import type { Correction } from '../core/index.js'
import type { Analyses } from './analyses.js'
import { atTop } from './comments.js'
import { core } from './core.js'
import type { Log } from './log.js'
import { mistakesAt, type Mistake } from './mistakes.js'
import type { Reading } from './open-draft.js'
import { selector } from './selector.js'

type Store = 'draft' | 'folder'

const COMMANDS = { apart: 'backchannel.notTheSamePerson', nobody: 'backchannel.notAnActor' } as const

/**
 * *Not the Same Person* and *Not an Actor*: what the reading got wrong, put right for good, by the writer's choice in a comment in the
 * draft (an edit that Undo takes back) or in the folder's `.backchannel`, for all drafts there.
 */
export class Corrections implements vscode.CodeActionProvider, vscode.Disposable {
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly analyses: Analyses,
    private readonly log: Log,
  ) {
    this.subscriptions = vscode.Disposable.from(
      ...(['apart', 'nobody'] as const).map((what) => vscode.commands.registerCommand(COMMANDS[what], (...args: unknown[]) => this.correct(what, args))),
      vscode.commands.registerCommand('backchannel.openWords', () => this.openWords()),
      vscode.languages.registerCodeActionsProvider(selector, this, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
    )
  }

  /** Unasked only where the reading itself is unsure: a lightbulb on every name would be noise. */
  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range, { triggerKind }: vscode.CodeActionContext, token: vscode.CancellationToken): Promise<vscode.CodeAction[]> {
    const reading = await (triggerKind === vscode.CodeActionTriggerKind.Automatic ? this.analyses.unhurried(document, token) : this.analyses.current(document))
    if (!reading || token.isCancellationRequested || reading.version !== document.version) return []
    const mistakes = mistakesAt(reading, document.offsetAt(range.start))
    if (triggerKind === vscode.CodeActionTriggerKind.Automatic && !mistakes.some(({ mention }) => mention.confidence === 'low')) return []
    const folder = await this.analyses.words.file(document)
    const actions = await Promise.all(mistakes.map(async (mistake) => [await inDraft(document, reading, mistake), folder && inFolder(document, mistake)]))
    return actions.flat().filter((action) => action !== undefined)
  }

  dispose(): void {
    this.subscriptions.dispose()
  }

  /** At the cursor, or at the address and offsets that a card or a lightbulb gives. */
  private async correct(what: Mistake['what'], [address, start, end, store, title]: readonly unknown[]): Promise<void> {
    const editor = vscode.window.activeTextEditor
    const document = typeof address === 'string' ? await vscode.workspace.openTextDocument(vscode.Uri.parse(address, true)) : editor?.document
    const reading = document && (await this.analyses.current(document))
    if (!document || !reading) return
    const offset = typeof start === 'number' ? start : document.offsetAt(editor!.selection.active)
    const mistakes = mistakesAt(reading, offset, typeof end === 'number' ? end : undefined).filter((mistake) => mistake.what === what)
    if (!mistakes.length) {
      void vscode.window.showInformationMessage(what === 'apart' ? vscode.l10n.t('Put the cursor on a name that stands for somebody with another name.') : vscode.l10n.t('Put the cursor on a name.'))
      return
    }
    const mistake = mistakes.find((one) => one.title === title) ?? (mistakes.length > 1 ? await picked(mistakes) : mistakes[0])
    const where = mistake && (store === 'draft' || store === 'folder' ? store : await this.store(document, mistake))
    if (where) await this.keep(document, reading, mistake, where)
  }

  private async keep(document: vscode.TextDocument, reading: Reading, { correction }: Mistake, store: Store): Promise<void> {
    const edit = store === 'draft' ? await comment(document, reading, correction) : undefined
    try {
      if (edit) await vscode.workspace.applyEdit(edit)
      else if (store === 'folder') await this.analyses.words.add(document, correction)
    } catch (error) {
      this.log.failed('Keeping a correction', error)
      void vscode.window.showWarningMessage(vscode.l10n.t('.backchannel could not be written.'))
    }
  }

  private async store(document: vscode.TextDocument, { correction }: Mistake): Promise<Store | undefined> {
    const { l10n } = vscode
    const items: (vscode.QuickPickItem & { store: Store })[] = []
    if (await commented(document, correction)) items.push({ store: 'draft', label: l10n.t('In this draft'), description: l10n.t('a comment at its top; Undo takes it back') })
    if (await this.analyses.words.file(document)) items.push({ store: 'folder', label: l10n.t('In this folder'), description: l10n.t('for all its drafts, in .backchannel') })
    if (items.length) return (await vscode.window.showQuickPick(items, { placeHolder: l10n.t('Where to keep it') }))?.store
    void vscode.window.showInformationMessage(l10n.t('Save the draft first: plain text keeps this in the .backchannel of its folder.'))
    return undefined
  }

  /** Opens the words that hold for the active draft, to take one back or add one by hand. */
  private async openWords(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document
    const file = document && (await this.analyses.words.file(document))
    try {
      if (file) await vscode.window.showTextDocument(file)
    } catch {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no .backchannel in this folder: no name was put right for all its drafts.'))
    }
  }
}

const picked = async (mistakes: readonly Mistake[]): Promise<Mistake | undefined> =>
  (await vscode.window.showQuickPick(mistakes.map((mistake) => ({ label: mistake.title, mistake }))))?.mistake

async function inDraft(document: vscode.TextDocument, reading: Reading, { title, correction }: Mistake): Promise<vscode.CodeAction | undefined> {
  const edit = await comment(document, reading, correction)
  if (!edit) return undefined
  const action = new vscode.CodeAction(vscode.l10n.t('{0} – in this draft', title), vscode.CodeActionKind.QuickFix)
  action.edit = edit
  return action
}

function inFolder(document: vscode.TextDocument, { what, title, mention: { start, end } }: Mistake): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('{0} – in this folder', title), vscode.CodeActionKind.QuickFix)
  action.command = { title: action.title, command: COMMANDS[what], arguments: [document.uri.toString(), start, end, 'folder', title] }
  return action
}

/** The comment that keeps a correction; null in plain text, where a reader would see it, and for names that no comment can hold. */
const commented = async (document: vscode.TextDocument, correction: Correction): Promise<string | null> =>
  document.languageId === 'markdown' ? (await core()).correctionComment(correction) : null

/** Puts the comment at the top of the draft, under its front matter, with those that stand there already. */
async function comment(document: vscode.TextDocument, { analysis: { skipped } }: Reading, correction: Correction): Promise<vscode.WorkspaceEdit | undefined> {
  const words = await commented(document, correction)
  if (words === null) return undefined
  return atTop(document, skipped, words, '<!-- backchannel-not-')
}

export const register = (analyses: Analyses, log: Log): Corrections => new Corrections(analyses, log)
