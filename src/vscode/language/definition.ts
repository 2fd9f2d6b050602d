import * as vscode from 'vscode'
import type { Analyses } from '../analyses.js'
import { Facts } from '../cards/facts.js'
import { rangeOf } from '../place.js'
import { selector } from '../selector.js'
import { readingNow } from './reading-now.js'
import { firstsOf, speakerAt, whoAt } from './who.js'

/** *Go to Definition*: from “she”, “Brekkan” or “the minister”, and from “said” or “according to”, to where the draft gives the full name first. */
export function register(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(selector, {
    async provideDefinition(document, position, token) {
      const reading = await readingNow(analyses, document, token)
      if (!reading) return undefined
      const facts = new Facts(reading.analysis)
      const offset = document.offsetAt(position)
      const who = whoAt(facts, offset) ?? speakerAt(facts, offset)
      if (!who) return undefined
      const originSelectionRange = rangeOf(document, who.at)
      return firstsOf(facts, who).map((first): vscode.LocationLink => {
        const targetSelectionRange = rangeOf(document, first)
        return { originSelectionRange, targetUri: document.uri, targetRange: targetSelectionRange, targetSelectionRange }
      })
    },
  })
}
