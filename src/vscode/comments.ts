import * as vscode from 'vscode'
import type { Skipped } from '../core/index.js'

const lineEnd = (document: vscode.TextDocument): string => (document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n')

/** Puts a comment at the top of a draft, under its front matter, right above those of its kind that stand there already. */
export function atTop(document: vscode.TextDocument, skipped: readonly Skipped[], comment: string, kind: string): vscode.WorkspaceEdit {
  const text = document.getText()
  const front = skipped[0]?.why === 'front-matter' ? skipped[0].end : 0
  const blank = /^\s*(?:\n|$)/.exec(text.slice(front))?.[0] ?? ''
  const end = lineEnd(document)
  const before = front && !/\n\s*\n$/.test(text.slice(0, front) + blank) ? end.repeat(/\n$/.test(text.slice(0, front) + blank) ? 1 : 2) : ''
  const after = text.startsWith(kind, front + blank.length) ? end : end + end
  const edit = new vscode.WorkspaceEdit()
  edit.insert(document.uri, document.positionAt(front + blank.length), before + comment + after)
  return edit
}

const QUOTE = /^(?: {0,3}> ?)*/
const ITEM = /^\s*(?:[-+*]|\d{1,9}[.)])\s/
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/

/** Puts a comment on a line of its own above the block that a place stands in: its paragraph, its item of a list, inside the block quote it is in. */
export function aboveBlock(document: vscode.TextDocument, offset: number, comment: string): vscode.WorkspaceEdit {
  let line = document.positionAt(offset).line
  const prefix = QUOTE.exec(document.lineAt(line).text)![0]
  const words = (at: number): string => document.lineAt(at).text.replace(QUOTE, '')
  while (line > 0 && !ITEM.test(words(line)) && words(line - 1).trim() && !HEADING.test(words(line - 1)) && QUOTE.exec(document.lineAt(line - 1).text)![0].trim() === prefix.trim()) line--
  const end = lineEnd(document)
  const edit = new vscode.WorkspaceEdit()
  edit.insert(document.uri, new vscode.Position(line, 0), `${prefix}${comment}${end}${prefix.trimEnd()}${end}`)
  return edit
}

/** Puts a comment at the end of the line that a place stands in, before the blanks that end it. */
export function inLine(document: vscode.TextDocument, offset: number, comment: string): vscode.WorkspaceEdit {
  const { range, text } = document.lineAt(document.positionAt(offset).line)
  const edit = new vscode.WorkspaceEdit()
  edit.insert(document.uri, new vscode.Position(range.start.line, text.trimEnd().length), ` ${comment}`)
  return edit
}
