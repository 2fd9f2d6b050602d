import * as vscode from 'vscode'
import { besideFiles, type Acknowledgements } from './acknowledgements.js'
import type { Drafts } from './drafts.js'
import type { Followed } from './followed.js'
import { number } from './locale.js'
import type { Morgue } from './story/morgue.js'

/** A view that keeps how somebody likes to see it. */
export interface Keeper {
  forget(folder: vscode.Uri): Promise<void>
}

/** *Forget This Folder*: deletes all that was kept for it, after saying what that is. Files beside drafts go only by name. */
export function register(acknowledgements: Acknowledgements, drafts: Drafts, views: readonly Keeper[], morgue: Morgue, followed: Followed): vscode.Disposable {
  return vscode.commands.registerCommand('backchannel.forgetFolder', async () => {
    const folder = await folderOf(followed.draft)
    if (!folder) return
    const { l10n } = vscode
    const within = ({ scheme, authority, path }: vscode.Uri): boolean => scheme === folder.scheme && authority === folder.authority && path.startsWith(folder.path.replace(/\/?$/, '/'))
    const kept = await acknowledgements.kept(within)
    const beside = await besideFiles(within)
    const off = drafts.rememberedIn(within)
    const indexes = await morgue.kept(folder)
    const lines = [
      l10n.t('Acknowledgements in the extension’s storage: {0}, of drafts: {1}', number(kept.reduce((sum, { known }) => sum + known.length, 0)), number(kept.length)),
      l10n.t('Files remembered as switched off: {0}', number(off.length)),
      l10n.t('Indexes of the channels in this folder: {0}', number(indexes.length)),
      l10n.t('Filters and grouping of the views, back to what is usual.'),
      ...(beside.length ? [l10n.t('Files beside drafts: {0}', beside.map((file) => vscode.workspace.asRelativePath(file)).join(', '))] : []),
      l10n.t('Settings, comments in drafts, .backchannel and .backchannel.json are yours and stay.'),
    ]
    const [forget, all] = [l10n.t('Forget'), l10n.t('Forget, and Delete the Files Beside Drafts')]
    const answer = await vscode.window.showWarningMessage(l10n.t('Forget what Backchannel keeps for {0}?', folder.path.split('/').at(-1) ?? ''), { modal: true, detail: lines.join('\n') }, forget, ...(beside.length ? [all] : []))
    if (!answer) return
    await acknowledgements.remove([...kept.map(({ file }) => file), ...(answer === all ? beside : [])])
    await drafts.forget(within)
    for (const view of views) await view.forget(folder)
  })
}

/** The workspace folder of the draft in view, the only one, or the one that is picked; without any, the folder the draft lies in. */
async function folderOf(draft: vscode.TextDocument | undefined): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? []
  const own = draft && vscode.workspace.getWorkspaceFolder(draft.uri)
  if (own) return own.uri
  if (!folders.length) return draft && !draft.isUntitled ? vscode.Uri.joinPath(draft.uri, '..') : undefined
  return folders.length === 1 ? folders[0]!.uri : (await vscode.window.showWorkspaceFolderPick())?.uri
}
