import * as vscode from 'vscode'
import type { Quote, Range } from '../../core/index.js'
import type { Analyses } from '../analyses.js'
import { Facts } from '../cards/facts.js'
import { rangeOf, within } from '../place.js'
import { selector } from '../selector.js'
import { readingInTime } from './reading-now.js'
import { firstsOf, placesOf, whoAt } from './who.js'

/**
 * What lights up with the caret: every mention of somebody, the first full one stronger; on a quote mark the marks of that quote and its
 * cue; on a cue all that it tells. Elsewhere nothing, so that the editor lights up equal words as it does in any text.
 */
export function highlightsAt(facts: Facts, offset: number): { readonly at: Range; readonly strong?: boolean }[] {
  const who = whoAt(facts, offset)
  if (who) {
    const firsts = firstsOf(facts, who)
    return placesOf(facts, who).map((at) => ({ at, strong: firsts.some(({ start, end }) => start === at.start && end === at.end) }))
  }
  const here = (range: Range): boolean => within(offset, range)
  const { quotes, statements } = facts.analysis
  const marked = quotes.find((quote) => marksOf(quote).some(here))
  if (marked) return [...marksOf(marked), ...(marked.cue ? [marked.cue] : [])].map((at) => ({ at }))
  const told = [...quotes.map(({ cue, segments }) => ({ cue, spans: segments })), ...statements.map((statement) => ({ cue: statement.cue, spans: facts.spansOf(statement) }))]
  const cued = told.find(({ cue }) => cue && here(cue))
  return cued ? [cued.cue!, ...cued.spans].map((at) => ({ at })) : []
}

/** The opening and closing marks of a quote’s pieces; a paragraph that a running quote leaves open has one. */
function marksOf({ segments }: Quote): Range[] {
  return segments.flatMap(({ start, end, text }) => [
    ...(MARK.test(text.charAt(0)) ? [{ start, end: start + 1 }] : []),
    ...(text.length > 1 && MARK.test(text.charAt(text.length - 1)) ? [{ start: end - 1, end }] : []),
  ])
}

const MARK = /["'“”„‟‘’‚‛«»‹›]/

export function register(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(selector, {
    async provideDocumentHighlights(document, position, token) {
      const reading = await readingInTime(analyses, document, token)
      const { Read, Write } = vscode.DocumentHighlightKind
      const found = reading ? highlightsAt(new Facts(reading.analysis), document.offsetAt(position)) : []
      return found.map(({ at, strong }) => new vscode.DocumentHighlight(rangeOf(document, at), strong ? Write : Read))
    },
  })
}
