import * as vscode from 'vscode'
import type { Analyses } from '../analyses.js'
import { Facts } from '../cards/facts.js'
import { rangeOf } from '../place.js'
import { selector } from '../selector.js'
import { readingNow } from './reading-now.js'
import { firstsOf, placesOf, speakerAt, whoAt } from './who.js'

/** *Find All References* and its peek: every mention of whoever stands at a place or speaks by it, pronouns and phrases among them. */
export class References implements vscode.ReferenceProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideReferences(document: vscode.TextDocument, position: vscode.Position, { includeDeclaration }: vscode.ReferenceContext, token: vscode.CancellationToken): Promise<vscode.Location[]> {
    const reading = await readingNow(this.analyses, document, token)
    if (!reading) return []
    const facts = new Facts(reading.analysis)
    const offset = document.offsetAt(position)
    const who = whoAt(facts, offset) ?? speakerAt(facts, offset)
    if (!who) return []
    const left = includeDeclaration ? [] : firstsOf(facts, who)
    return placesOf(facts, who)
      .filter(({ start, end }) => !left.some((first) => first.start === start && first.end === end))
      .map((at) => new vscode.Location(document.uri, rangeOf(document, at)))
  }
}

export const register = (analyses: Analyses): vscode.Disposable => vscode.languages.registerReferenceProvider(selector, new References(analyses))
