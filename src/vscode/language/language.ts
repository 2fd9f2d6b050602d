import * as vscode from 'vscode'
import type { Analyses } from '../analyses.js'
import type { Findings } from '../findings.js'
import type { StoryView } from '../story/story-view.js'
import * as definition from './definition.js'
import * as folding from './folding.js'
import * as highlights from './highlights.js'
import * as lens from './lens.js'
import * as references from './references.js'
import * as completion from './completion.js'
import * as rename from './rename.js'
import * as selection from './selection.js'
import * as symbols from './symbols.js'
import * as whoseQuote from './whose-quote.js'
import * as workspaceSymbols from './workspace-symbols.js'

/** What the editor offers for any language, over a draft: where its users look for things. One feature a line. */
export function register(analyses: Analyses, findings: Findings, story: StoryView): vscode.Disposable {
  return vscode.Disposable.from(
    symbols.register(analyses),
    highlights.register(analyses),
    definition.register(analyses),
    references.register(analyses),
    workspaceSymbols.register(analyses, story),
    folding.register(analyses),
    lens.register(analyses, findings),
    whoseQuote.register(analyses),
    rename.register(analyses),
    completion.register(analyses),
    selection.register(analyses),
  )
}
