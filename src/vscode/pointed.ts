import * as vscode from 'vscode'
import type { Finding } from '../core/index.js'
import { idOf } from './board.js'
import type { Findings, Settlement } from './findings.js'
import type { SourcesView } from './sources-view.js'

/** A finding that a command is about, in the text as it stands. */
export interface Pointed {
  readonly document: vscode.TextDocument
  readonly settlement: Settlement
  readonly finding: Finding
}

/** By a row of the Sources view, or by the address, rule and offsets that a card or a lightbulb gives; undefined when it is gone. */
export async function pointedAt(findings: Findings, sources: SourcesView, [first, rule, start, end]: readonly unknown[]): Promise<Pointed | undefined> {
  const id = idOf(first)
  if (id !== undefined) await sources.upToDate()
  const document = id !== undefined ? sources.draft : typeof first === 'string' ? await vscode.workspace.openTextDocument(vscode.Uri.parse(first, true)) : undefined
  const settlement = document && (await findings.current(document))
  if (!settlement) return undefined
  const all = settlement.reading.analysis.findings
  const row = id === undefined ? undefined : sources.row(id)?.finding
  const finding = all.find((one) => (id === undefined ? one.rule === rule && one.start === start && one.end === end : one === row))
  return finding && { document, settlement, finding }
}
