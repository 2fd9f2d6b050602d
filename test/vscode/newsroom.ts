import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Api } from '../../src/vscode/extension.js'

/** Whether this is the browser's worker, where there is no Node. */
export const inBrowser = 'WorkerGlobalScope' in globalThis

/** The extension, awake. */
export async function backchannel(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('backchannel.backchannel')
  assert.ok(extension, 'Backchannel is not installed')
  return extension.activate()
}

/** Opens an untitled draft in the editor. VS Code may hand out the name, and the text, of one that was closed a moment ago. */
export async function write(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  const draft = await until('a draft with this text', async () => {
    const document = await vscode.workspace.openTextDocument({ language, content })
    await show(document)
    return document.getText() === content ? document : putAway()
  })
  return draft
}

/** Makes a document the active one. A workbench that is still starting may take the focus back once. */
export const show = (document: vscode.TextDocument): Promise<boolean> =>
  until('the document is active', async () => (await vscode.window.showTextDocument(document)) && vscode.window.activeTextEditor?.document === document)

/** Asks until the answer is there; fails with `what` after ten seconds. */
export async function until<T>(what: string, ask: () => T | PromiseLike<T>): Promise<Exclude<T, void | null | false | 0>> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 40))) {
    const answer = await ask()
    if (answer) return answer as Exclude<T, void | null | false | 0>
  }
  throw new Error(`Waited in vain: ${what}`)
}

/** Closes every editor. Drafts are reverted first: one with words in it would ask to be saved, and come back to the front to do so. */
export async function putAway(): Promise<void> {
  const open = (): boolean => vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)
  for (let left = 30; left > 0 && open(); left--) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  if (open()) throw new Error('An editor stays open')
}

/** Sets user settings for the length of a deed. */
export async function withSettings(settings: Readonly<Record<string, unknown>>, deed: () => Promise<void>): Promise<void> {
  const configuration = () => vscode.workspace.getConfiguration('backchannel')
  try {
    for (const [name, value] of Object.entries(settings)) await configuration().update(name, value, vscode.ConfigurationTarget.Global)
    await deed()
  } finally {
    for (const name of Object.keys(settings)) await configuration().update(name, undefined, vscode.ConfigurationTarget.Global)
  }
}

/** The text of the hover cards at the first place of some words. */
export async function cardsOn(draft: vscode.TextDocument, words: string, into = 1): Promise<string> {
  const at = draft.getText().indexOf(words)
  assert.ok(at >= 0, `“${words}” is not in the draft`)
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', draft.uri, draft.positionAt(at + into))
  return hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value)).join('\n---\n')
}

/** A card without its escapes and links, as it reads on the screen. */
export const asRead = (markdown: string): string => markdown.replace(/\]\(command:[^)]*\)/g, '').replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/\*\*|(?<=^|\n|- |: )\[/g, '')
