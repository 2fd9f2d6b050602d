import * as vscode from 'vscode'
import type { Finding, Skipped } from '../core/index.js'
import { aboveBlock, atTop, inLine } from './comments.js'
import { settings } from './drafts.js'
import type { Findings } from './findings.js'
import { pointedAt } from './pointed.js'
import type { SourcesView } from './sources-view.js'

/** The plain ways to be left alone by a check, the narrowest first. */
export type Way = 'line' | 'block' | 'file' | 'folder' | 'everywhere'

/** Comments are for Markdown, where no reader sees them; a folder's settings are for drafts in one. */
export const waysOf = (document: vscode.TextDocument): readonly Way[] => [
  ...(document.languageId === 'markdown' ? (['line', 'block', 'file'] as const) : []),
  ...(vscode.workspace.getWorkspaceFolder(document.uri) ? (['folder'] as const) : []),
  'everywhere',
]

export function wayTitle(rule: string, way: Way): string {
  const { l10n } = vscode
  const words: Record<Way, string> = {
    line: l10n.t('Turn off {0} for this line', rule),
    block: l10n.t('Turn off {0} for this block', rule),
    file: l10n.t('Turn off {0} for this file', rule),
    folder: l10n.t('Turn off {0} for this folder', rule),
    everywhere: l10n.t('Turn off {0} everywhere', rule),
  }
  return words[way]
}

/** The comment that turns a check off, put where it belongs; undefined for the ways that are settings. */
export function edited(document: vscode.TextDocument, skipped: readonly Skipped[], { rule, start }: Finding, way: Way): vscode.WorkspaceEdit | undefined {
  if (way === 'line') return inLine(document, start, `<!-- backchannel-disable-line ${rule} -->`)
  if (way === 'block') return aboveBlock(document, start, `<!-- backchannel-disable-next-block ${rule} -->`)
  if (way === 'file') return atTop(document, skipped, `<!-- backchannel-disable-file ${rule} -->`, '<!-- backchannel-')
  return undefined
}

/** *Turn Off…* on a card or a row, and the lightbulb's ways that are settings. */
export function register(findings: Findings, sources: SourcesView): vscode.Disposable {
  return vscode.commands.registerCommand('backchannel.quietFinding', async (...args: unknown[]) => {
    const pointed = await pointedAt(findings, sources, args)
    if (!pointed) return
    const { document, settlement, finding } = pointed
    const ways = waysOf(document)
    const asked = ways.find((way) => way === args[4])
    const way = asked ?? (await vscode.window.showQuickPick(ways.map((one) => ({ label: wayTitle(finding.rule, one), way: one }))))?.way
    if (!way) return
    const edit = edited(document, settlement.reading.analysis.skipped, finding, way)
    if (edit) await vscode.workspace.applyEdit(edit)
    else await turnOff(document, finding.rule, way === 'folder' ? folderTarget() : vscode.ConfigurationTarget.Global)
  })
}

/** In a window of several folders each keeps its own settings. */
const folderTarget = (): vscode.ConfigurationTarget =>
  (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace

/** Adds a rule to those that a folder or the user has turned off; a folder's list takes the user's along, since it holds instead of it. */
async function turnOff(document: vscode.TextDocument, rule: string, target: vscode.ConfigurationTarget): Promise<void> {
  const configuration = settings(document)
  const now = target === vscode.ConfigurationTarget.Global ? configuration.inspect<string[]>('checks.off')?.globalValue : configuration.get<string[]>('checks.off')
  await configuration.update('checks.off', [...new Set([...(now ?? []), rule])].sort(), target)
}
