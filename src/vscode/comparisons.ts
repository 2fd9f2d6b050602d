import * as vscode from 'vscode'

/** The documents that are only the left side of a comparison. */
export function oldSides(): ReadonlySet<string> {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input))
  const comparisons = inputs.filter((input) => input instanceof vscode.TabInputTextDiff)
  const looked = [...comparisons.map(({ modified }) => modified), ...inputs.flatMap((input) => (input instanceof vscode.TabInputText ? [input.uri] : []))]
  const read = new Set(looked.map((uri) => uri.toString()))
  return new Set(comparisons.map(({ original }) => original.toString()).filter((key) => !read.has(key)))
}

/**
 * Whether an editor is the left side of a comparison in sight, be its document a draft elsewhere: two drafts that are open, and compared.
 * Editors of a comparison have no column of their own.
 */
export function isOldSide({ document, viewColumn }: vscode.TextEditor): boolean {
  if (viewColumn !== undefined) return false
  const key = document.uri.toString()
  const comparisons = vscode.window.tabGroups.all.flatMap(({ activeTab }) => (activeTab?.input instanceof vscode.TabInputTextDiff ? [activeTab.input] : []))
  return comparisons.some(({ original }) => original.toString() === key) && !comparisons.some(({ modified }) => modified.toString() === key)
}
