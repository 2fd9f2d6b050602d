import * as vscode from 'vscode'
import { cardLines } from './cards/card-text.js'
import type { Findings } from './findings.js'
import { cardsFor } from './hovers.js'
import type { Pages } from './pages.js'
import { inList } from './place.js'

/**
 * *Show Card as Text*: the cards of the caret's place in a list, a line a row, with no markup in it; what is a link on the card
 * is a row that says so. A screen reader reads it row by row, and Enter follows a link: the way to all of a card without a mouse.
 */
export function register(findings: Findings, pages: Pages): vscode.Disposable {
  return vscode.commands.registerCommand('backchannel.showCardText', async () => {
    const { l10n } = vscode
    const editor = vscode.window.activeTextEditor
    const settlement = editor && (await findings.current(editor.document))
    if (!editor || !settlement) return void vscode.window.showInformationMessage(l10n.t('Open a draft first: a Markdown document that Backchannel reads.'))
    const cards = await cardsFor(settlement, editor.document, editor.selection.active, pages)
    if (!cards) return void vscode.window.showInformationMessage(l10n.t('No card here. Put the cursor on a name, a quote, an unnamed source or a finding.'))
    const rows = cards.contents.flatMap((card, index) => [
      ...(index ? [{ label: '', kind: vscode.QuickPickItemKind.Separator }] : []),
      ...cardLines(card).map(({ text, command }) => ({ label: inList(text), alwaysShow: true, ...(command && { command, description: command.command === 'backchannel.reveal' ? l10n.t('Enter goes there') : l10n.t('Enter does it') }) })),
    ])
    const picked: (vscode.QuickPickItem & { readonly command?: vscode.Command }) | undefined = await vscode.window.showQuickPick(rows, { title: l10n.t('Card'), placeHolder: l10n.t('Read it row by row; Escape leads back to the draft') })
    if (picked?.command) await vscode.commands.executeCommand(picked.command.command, ...(picked.command.arguments as unknown[]))
  })
}
