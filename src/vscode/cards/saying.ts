import { l10n } from 'vscode'
import type { Range } from '../../core/index.js'

/** A quote or reported speech in a list of what somebody says. */
export interface Saying {
  readonly text: string
  readonly at: Range
  readonly doubtful: boolean
  /** Its content is what is denied, not what is said. */
  readonly denial: boolean
  /** Who denies it. */
  readonly deniedBy: readonly string[]
}

/** “denies: that his ships had turned back”, “that they had turned back · denied by Ingrid Solheim”. */
export function saying({ text, at, doubtful, denial, deniedBy }: Saying): { readonly text: string; readonly at: Range } {
  const words = denial ? l10n.t('denies: {0}', text) : text
  const told = deniedBy.length ? l10n.t('{0} · denied by {1}', words, deniedBy.join(', ')) : words
  return { text: doubtful ? l10n.t('may be: {0}', told) : told, at }
}
