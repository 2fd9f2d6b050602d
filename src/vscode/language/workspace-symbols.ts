import * as vscode from 'vscode'
import type { Analyses } from '../analyses.js'
import { Facts } from '../cards/facts.js'
import { rangeOf } from '../place.js'
import type { StoryView } from '../story/story-view.js'
import { actorsIn, kindOf } from './symbols.js'
import { readingNow } from './reading-now.js'

/** Somebody in a draft that is not open: where, as an offset, until it is chosen. */
class Named extends vscode.SymbolInformation {
  constructor(name: string, kind: vscode.SymbolKind, draft: vscode.Uri, readonly from: number, readonly to: number) {
    super(name, kind, vscode.workspace.asRelativePath(draft), new vscode.Location(draft, undefined as unknown as vscode.Range))
  }
}

/**
 * *Go to Symbol in Workspace*: who acts in the drafts that are open and, once *Channels in This Folder* has read them, in a folder's. Nothing
 * is read for it that nobody asked to be read: names of a folder come out of the drafts that its story was read from.
 */
class WorkspaceSymbols implements vscode.WorkspaceSymbolProvider {
  constructor(
    private readonly analyses: Analyses,
    private readonly story: StoryView,
  ) {}

  async provideWorkspaceSymbols(query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    const open = inTabs()
    const here = await Promise.all(open.map((document) => this.actorsOf(document, token)))
    const shown = new Set(open.map(({ uri }) => uri.toString()))
    const elsewhere = await this.story.cast(() => token.isCancellationRequested)
    if (token.isCancellationRequested) return []
    const kept = elsewhere.filter(({ draft }) => !shown.has(draft.toString())).map(({ name, type, draft, at: [from, to] }) => new Named(name, kindOf({ type }), draft, from, to))
    return [...here.flat(), ...kept].filter(({ name }) => fits(name, query))
  }

  async resolveWorkspaceSymbol(symbol: vscode.SymbolInformation): Promise<vscode.SymbolInformation> {
    if (!(symbol instanceof Named)) return symbol
    const document = await vscode.workspace.openTextDocument(symbol.location.uri)
    const same = this.story.isAsRead(document)
    symbol.location = new vscode.Location(document.uri, same ? rangeOf(document, { start: symbol.from, end: symbol.to }) : new vscode.Position(0, 0))
    return symbol
  }

  private async actorsOf(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    const reading = await readingNow(this.analyses, document, token)
    const place = vscode.workspace.asRelativePath(document.uri)
    return reading ? actorsIn(new Facts(reading.analysis)).map(({ name, kind, at }) => new vscode.SymbolInformation(name, kind, place, new vscode.Location(document.uri, rangeOf(document, at)))) : []
  }
}

/** Documents that stand in an editor; others that happen to be loaded nobody looks at. */
function inTabs(): vscode.TextDocument[] {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input))
  const uris = new Set(inputs.flatMap((input) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : input instanceof vscode.TabInputTextDiff ? [input.modified.toString()] : [])))
  return vscode.workspace.textDocuments.filter(({ uri }) => uris.has(uri.toString()))
}

/** Whether the letters of a query stand in a name in their order, whatever their case and accents: “slgr” and “SALGÜ” in “Salguéiro”. VS Code ranks. */
export function fits(name: string, query: string): boolean {
  const letters = plain(name)
  let at = 0
  for (const letter of plain(query).replace(/\s+/g, '')) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export const register = (analyses: Analyses, story: StoryView): vscode.Disposable => vscode.languages.registerWorkspaceSymbolProvider(new WorkspaceSymbols(analyses, story))
