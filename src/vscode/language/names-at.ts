import * as vscode from 'vscode'
import type { Analyses } from '../analyses.js'
import type { Reading } from '../open-draft.js'
import { namesFor, type Offer, type Typed } from './known-names.js'

/** A name to offer, and the draft that knows it. */
export interface KnownName {
  readonly offer: Offer
  readonly reading: Reading
  readonly draft: vscode.Uri
  /** The file's name, where it is another draft. */
  readonly from?: string
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'.][\p{L}\p{M}\p{N}]+)*$/u

/** Where the word begins that ends at a place; the place itself where none does. */
export function wordStart(document: vscode.TextDocument, position: vscode.Position): vscode.Position {
  const before = document.lineAt(position.line).text.slice(Math.max(0, position.character - 60), position.character)
  return position.translate(0, -(WORD.exec(before)?.[0].length ?? 0))
}

/** What goes on from the letters of a word, by the last readings: the draft's own names first, then those of drafts open in its folder. */
export function namesAt(analyses: Analyses, document: vscode.TextDocument, start: vscode.Position, letters: string): KnownName[] {
  const before = document.lineAt(start.line).text.slice(Math.max(0, start.character - 120), start.character)
  const found = new Map<string, KnownName>()
  for (const draft of [document, ...neighbours(analyses, document)]) {
    const reading = analyses.last(draft)
    if (!reading) continue
    const own = draft === document
    const typed: Typed = { letters, before, at: own ? whereRead(reading, document, start, letters.length) : ELSEWHERE }
    for (const offer of namesFor(reading, typed)) {
      if (!found.has(offer.words)) found.set(offer.words, { offer, reading, draft: draft.uri, ...(own ? {} : { from: nameOf(draft.uri) }) })
    }
  }
  return [...found.values()]
}

/** In another draft nothing stands before the caret. */
const ELSEWHERE = { start: -1, end: -1 }

const folderOf = ({ scheme, authority, path }: vscode.Uri): string => `${scheme}://${authority}${path.slice(0, path.lastIndexOf('/') + 1)}`
const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1)

const neighbours = (analyses: Analyses, document: vscode.TextDocument): vscode.TextDocument[] =>
  document.isUntitled ? [] : vscode.workspace.textDocuments.filter((other) => other !== document && !other.isUntitled && folderOf(other.uri) === folderOf(document.uri) && analyses.drafts.standing(other) === 'draft')

/** The word's place in the text that was last read, which may be some keystrokes older. */
function whereRead({ source, version }: Reading, document: vscode.TextDocument, word: vscode.Position, length: number): { start: number; end: number } {
  const start = document.offsetAt(word)
  if (version === document.version) return { start, end: start + length }
  const text = document.lineAt(word.line).text.slice(Math.max(0, word.character - 40), word.character)
  const grown = document.offsetAt(document.lineAt(document.lineCount - 1).range.end) - source.length
  const moved = [start, start - grown].find((at) => source.slice(at - text.length, at) === text) ?? start - Math.max(grown, 0)
  return { start: moved, end: moved + length }
}
