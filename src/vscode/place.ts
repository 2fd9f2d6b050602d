import * as vscode from 'vscode'
import type { Range, Span } from '../core/index.js'

export const rangeOf = (document: vscode.TextDocument, { start, end }: Range): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end))

export const within = (offset: number, { start, end }: Range): boolean => start <= offset && offset <= end

/** One line of draft text for a card or a tree: white space collapsed, cut at a word with “…” over `limit` characters. */
export function oneLine(text: string, limit = 140): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const cut = line.slice(0, limit)
  const border = cut.lastIndexOf(' ')
  return `${cut.slice(0, border > limit / 2 ? border : limit).trimEnd()}…`
}

/** Draft text for a list of choices: `$(flame)` in a draft is those letters there too, and no icon. */
export const inList = (text: string): string => text.replace(/\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/g, '\\$&')

/** The spans' text as one line. */
export const joined = (spans: readonly Span[], limit?: number): string => oneLine(spans.map(({ text }) => text).join(' '), limit)

const REVEAL = 'backchannel.reveal'

/** A command that shows a place of a draft. Its arguments are an address and two numbers, no text. */
export const revealAt = (document: vscode.Uri, { start, end }: Range): vscode.Command => ({
  command: REVEAL,
  title: vscode.l10n.t('Reveal in Draft'),
  arguments: [document.toString(), start, end],
})

/** Reveals and selects a place, in the editor that shows the draft if there is one; the focus can stay where it is. */
export async function reveal(address: string, start: number, end: number, preserveFocus = false): Promise<void> {
  const uri = vscode.Uri.parse(address, true)
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  const document = shown?.document ?? (await vscode.workspace.openTextDocument(uri))
  const selection = rangeOf(document, { start, end })
  const editor = await vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn, selection, preserveFocus })
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

export const register = (): vscode.Disposable => vscode.commands.registerCommand(REVEAL, (address: string, start: number, end: number) => reveal(address, start, end))
