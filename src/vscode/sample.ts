import * as vscode from 'vscode'
import type { Analyses } from './analyses.js'
import { reveal } from './place.js'
import { isUnnamed } from './words.js'

/**
 * *Try the Sample Draft*: an invented story that comes with the extension, in an editor and on no disk until somebody saves it. Asked for
 * again, the one that is open comes to the front, with what was written in it.
 */
export class Sample implements vscode.Disposable {
  private opening: Promise<vscode.TextDocument> | undefined
  private readonly commands: vscode.Disposable

  constructor(
    private readonly analyses: Analyses,
    private readonly extension: vscode.Uri,
  ) {
    this.commands = vscode.Disposable.from(
      vscode.commands.registerCommand('backchannel.trySample', () => this.show()),
      vscode.commands.registerCommand('backchannel.sampleCard', () => this.card()),
    )
  }

  /** The Channels view, and the draft before it with the cursor in it. */
  async show(): Promise<vscode.TextDocument> {
    const draft = await this.draft()
    await vscode.commands.executeCommand('backchannel.channels.focus')
    const tab = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === draft.uri.toString()))
    await vscode.window.showTextDocument(draft, { preview: false, viewColumn: tab?.viewColumn ?? vscode.ViewColumn.Active })
    return draft
  }

  dispose(): void {
    this.commands.dispose()
  }

  /** The card of the first source without a name. */
  private async card(): Promise<void> {
    const draft = await this.show()
    const reading = await this.analyses.current(draft)
    const [span] = reading?.analysis.sources.filter(isUnnamed).flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start) ?? []
    if (!span) return
    await reveal(draft.uri.toString(), span.start, span.end)
    await vscode.commands.executeCommand('editor.action.showHover')
  }

  /** Two commands at once open one draft. After a reload VS Code brings an untitled draft back, and it is known by its text. */
  private async draft(): Promise<vscode.TextDocument> {
    const known = await this.opening
    if (known && !known.isClosed) return known
    return (this.opening = this.open())
  }

  private async open(): Promise<vscode.TextDocument> {
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extension, 'media/sample/draft.md')))
    const back = vscode.workspace.textDocuments.find((document) => document.isUntitled && !document.isClosed && document.getText() === content)
    if (back) return back
    const opened = await vscode.workspace.openTextDocument({ language: 'markdown', content })
    // VS Code may hand out the name and the text of a draft that was closed a moment ago; the next is a new one
    return opened.getText() === content ? opened : vscode.workspace.openTextDocument({ language: 'markdown', content })
  }
}

export const register = (analyses: Analyses, extension: vscode.Uri): Sample => new Sample(analyses, extension)
