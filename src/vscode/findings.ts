import * as vscode from 'vscode'
import type { Finding } from '../core/index.js'

/** A finding's message and the titles of its fixes, in the reader's language. */
export function told({ wording, values, fixes }: Finding): { readonly message: string; readonly fixes: readonly string[] } {
  return { message: vscode.l10n.t(wording, values), fixes: fixes.map((fix) => vscode.l10n.t(fix.wording, values)) }
}
