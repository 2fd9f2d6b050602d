import * as vscode from 'vscode'
import type { Range } from '../core/index.js'

/** Lines around what is seen that are read and drawn with it: a turn of the wheel, and the marks are there already. */
const AROUND = 10

/**
 * The parts of a document that its editors show, with some lines around, as source offsets in text order and without overlap. An editor that
 * is not laid out yet shows where its cursor stands.
 */
export function sightOf(document: vscode.TextDocument, around = AROUND): Range[] {
  const seen = vscode.window.visibleTextEditors.filter((editor) => editor.document === document).flatMap(({ visibleRanges, selection }) => (visibleRanges.length ? visibleRanges : [selection]))
  const parts: { start: number; end: number }[] = []
  for (const { start, end } of seen.toSorted((a, b) => a.start.compareTo(b.start))) {
    const part = { start: document.offsetAt(new vscode.Position(Math.max(0, start.line - around), 0)), end: document.offsetAt(document.validatePosition(new vscode.Position(end.line + around, Number.MAX_SAFE_INTEGER))) }
    const before = parts.at(-1)
    if (before && part.start <= before.end) before.end = Math.max(before.end, part.end)
    else parts.push(part)
  }
  return parts
}

/** Whether every one of some parts lies in one of others. */
export const covered = (parts: readonly Range[], by: readonly Range[]): boolean => parts.every(({ start, end }) => by.some((one) => one.start <= start && one.end >= end))
