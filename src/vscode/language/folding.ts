import * as vscode from 'vscode'
import type { Analyses } from '../analyses.js'
import { selector } from '../selector.js'
import { readingInTime } from './reading-now.js'

/** A quote over several paragraphs folds into its first. What else folds in Markdown is the editor’s. */
export function register(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(selector, {
    async provideFoldingRanges(document, _context, token) {
      const reading = await readingInTime(analyses, document, token)
      const ends = new Map<number, number>()
      for (const { segments } of reading?.analysis.quotes ?? []) {
        const [start, end] = [document.positionAt(segments[0]!.start).line, document.positionAt(segments.at(-1)!.end).line]
        if (end > start) ends.set(start, Math.max(end, ends.get(start) ?? end))
      }
      return [...ends].map(([start, end]) => new vscode.FoldingRange(start, end))
    },
  })
}
