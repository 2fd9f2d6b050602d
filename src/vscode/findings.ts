import * as vscode from 'vscode'
import type { Finding } from '../core/index.js'

/** A rule's message and the titles of its fixes, in the reader's language. */
interface Wording {
  readonly message: string
  readonly fixes: readonly string[]
}

function wordingOf({ rule, values }: Finding): Wording | undefined {
  const { l10n } = vscode
  switch (rule) {
    case 'sourcing/no-reason':
      return { message: l10n.t('No reason given for withholding the name of “{0}”.', values.desc ?? ''), fixes: [l10n.t('Add the reason')] }
    case 'quotes/no-speaker':
      return { message: l10n.t('Quote without a speaker.'), fixes: [l10n.t('Name the speaker')] }
    case 'quotes/marks':
      return { message: values.what === 'open' ? l10n.t('Quote mark that is never closed: the quote ends with its paragraph.') : l10n.t('Quote mark without a partner.'), fixes: [] }
    case 'draft/furniture':
      return { message: l10n.t('Pasted web furniture, lines: {0}. Backchannel leaves it out.', values.lines ?? 1), fixes: [l10n.t('Delete it')] }
    default:
      return undefined
  }
}

/** What to tell of a finding; the core's English for a rule that the editor has no words for. */
export function told(finding: Finding): Wording {
  const wording = wordingOf(finding)
  return { message: wording?.message ?? finding.message, fixes: finding.fixes.map(({ title }, index) => wording?.fixes[index] ?? title) }
}
