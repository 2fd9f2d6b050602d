import * as vscode from 'vscode'
import type { ReportFormat } from '../core/index.js'

/** How a report is written, by the name of its file; Markdown where that says nothing. */
export function formatOf({ path }: vscode.Uri): ReportFormat {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(path) ?? []
  return FORMATS[extension.toLowerCase()] ?? 'md'
}

const FORMATS: Readonly<Record<string, ReportFormat>> = { html: 'html', htm: 'html', csv: 'csv', json: 'json' }

/** Asks where to save, beside the draft unless it may not lie there. */
export async function askWhere(name: string, folder: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { [vscode.l10n.t('Markdown')]: ['md'], [vscode.l10n.t('HTML, for a mail or a content system')]: ['html'], [vscode.l10n.t('CSV, for a spreadsheet')]: ['csv'] },
  })
}

export const folderOf = (draft: vscode.Uri): vscode.Uri | undefined => (draft.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(draft, '..'))

/**
 * The folder of the draft, or of the workspace, that a file would lie in: an Anonymity Memo must not, because what is there is synced,
 * committed and sent along. Capital letters make no other folder. Not covered: a link to such a folder by another name.
 */
export function draftsFolder(place: vscode.Uri, draft: vscode.Uri): vscode.Uri | undefined {
  const folders = [...(draft.scheme === 'untitled' ? [] : [vscode.Uri.joinPath(draft, '..')]), ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri)]
  const path = pathOf(vscode.Uri.joinPath(place, '..'))
  return folders.find((folder) => folder.scheme === place.scheme && folder.authority === place.authority && path.startsWith(pathOf(folder)))
}

/** With one slash at its end. */
const pathOf = (folder: vscode.Uri): string => `${vscode.Uri.joinPath(folder, '.').path.toLowerCase().replace(/\/+$/, '')}/`
