import * as vscode from 'vscode'
import type { Analyses } from '../analyses.js'
import * as symbols from './symbols.js'

/** What the editor offers for any language, over a draft: where its users look for things. One feature a line. */
export function register(analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    symbols.register(analyses),
  )
}
