import * as vscode from 'vscode'
import { patternsOf, settings, type Drafts, type Patterns } from './drafts.js'
import type { Followed } from './followed.js'

/** Turns Backchannel off for a file or its folder, and on again: where something else is in the editor, for the draft of which the side bar says that it is off. */
export function register(drafts: Drafts, followed: Followed): vscode.Disposable {
  const command = (name: string, act: (document: vscode.TextDocument) => Promise<void>, otherwise?: () => vscode.TextDocument | undefined): vscode.Disposable =>
    vscode.commands.registerCommand(`backchannel.${name}`, async () => {
      const active = vscode.window.activeTextEditor?.document
      const document = active && drafts.standing(active) !== 'not-a-draft' ? active : otherwise?.()
      if (document) await act(document)
    })
  return vscode.Disposable.from(
    command('turnOffFile', (document) => switchFile(drafts, document, false)),
    command('turnOffFolder', (document) => switchFolder(drafts, document)),
    command('turnOn', (document) => turnOn(drafts, document), () => followed.draft),
  )
}

/** The file as a pattern that matches it alone: characters that mean something in a pattern are escaped. */
const literal = (path: string): string => path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')

const inFolder = (document: vscode.TextDocument): boolean => vscode.workspace.getWorkspaceFolder(document.uri) !== undefined

/** In a window of several folders each keeps its own settings. */
const target = (): vscode.ConfigurationTarget =>
  (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace

async function write(document: vscode.TextDocument, change: (own: Record<string, boolean>) => void): Promise<void> {
  const configuration = settings(document)
  const set = configuration.inspect<Patterns>('files')
  const own = { ...(target() === vscode.ConfigurationTarget.WorkspaceFolder ? set?.workspaceFolderValue : set?.workspaceValue) }
  change(own)
  await configuration.update('files', Object.keys(own).length ? own : undefined, target())
}

async function switchFile(drafts: Drafts, document: vscode.TextDocument, on: boolean): Promise<void> {
  if (!inFolder(document)) return drafts.remember(document, !on)
  const pattern = literal(drafts.path(document))
  await write(document, (own) => {
    delete own[pattern]
    own[pattern] = on
  })
}

/** The folder the file lies in, files in it that were turned on one by one included; the whole workspace folder for a file at its root. */
async function switchFolder(drafts: Drafts, document: vscode.TextDocument): Promise<void> {
  if (!inFolder(document)) return drafts.remember(document, true)
  const folder = drafts.path(document).split('/').slice(0, -1).join('/')
  if (!folder) return settings(document).update('enable', false, target())
  await write(document, (own) => {
    for (const pattern of Object.keys(own)) if (pattern.startsWith(`${literal(folder)}/`)) delete own[pattern]
    own[`${literal(folder)}/**`] = false
  })
}

/** Takes back whatever keeps the document from being read, the narrowest switch first. */
async function turnOn(drafts: Drafts, document: vscode.TextDocument): Promise<void> {
  if (!settings(document).get('enable', true)) await settings(document).update('enable', undefined, inFolder(document) ? target() : vscode.ConfigurationTarget.Global)
  if (!settings(document).get('enable', true)) await settings(document).update('enable', true, inFolder(document) ? target() : vscode.ConfigurationTarget.Global)
  if (drafts.standing(document) === 'draft') return
  if (!inFolder(document)) return drafts.remember(document, false)
  const pattern = literal(drafts.path(document))
  if (pattern in patternsOf(document)) await write(document, (own) => delete own[pattern])
  if (drafts.standing(document) !== 'draft') await switchFile(drafts, document, true)
}
