import { l10n } from 'vscode'
import type { Range } from '../../core/index.js'

/** A quote or reported speech in a list of what somebody says. */
export interface Saying {
  readonly text: string
  readonly at: Range
  readonly doubtful: boolean
  /** The verb it must be told with: “denied”, “wants”, “not promised”. */
  readonly verb: string | null
  /** Who denies it. */
  readonly deniedBy: readonly string[]
}

/** “wants: an inquiry”, “that they had turned back · denied by Ingrid Solheim”. */
export function saying({ text, at, doubtful, verb, deniedBy }: Saying): { readonly text: string; readonly at: Range } {
  const words = verb ? `${verb}: ${text}` : text
  const told = deniedBy.length ? l10n.t('{0} · denied by {1}', words, deniedBy.join(', ')) : words
  return { text: doubtful ? l10n.t('may be: {0}', told) : told, at }
}
