import * as vscode from 'vscode'
import type { Finding, Known } from '../../core/index.js'
import { addressOf, told } from '../findings.js'
import { shortDay } from '../locale.js'
import { severityName } from '../words.js'
import { Card } from './card.js'

/** What was found, why a desk minds, what to do about it, and the ways to be left alone. */
export function findingCard(finding: Finding, known: Known | undefined, why: string | undefined, draft: vscode.Uri): vscode.MarkdownString {
  const { l10n } = vscode
  const { message, fixes } = told(finding)
  const card = new Card(draft).heading(message, known ? l10n.t('known') : severityName(finding.severity))
  const address = addressOf(draft, finding)
  const link = (title: string, command: string, ...more: readonly number[]): vscode.Command => ({ title, command: `backchannel.${command}`, arguments: [...address, ...more] })
  const page = { title: l10n.t('About This Check'), command: 'backchannel.explainFinding', arguments: [finding.rule] }
  if (known) {
    card.line(known.on ? l10n.t('Known, because {0} ({1}, {2})', known.because, known.by, shortDay(known.on, true)) : l10n.t('Known, because {0} ({1})', known.because, known.by))
    return card.commands([link(l10n.t('No Longer Known'), 'unknowFinding'), page]).markdown
  }
  card.note(why)
  return card.commands([
    ...fixes.map((title, index) => link(title, 'fixFinding', index)),
    link(l10n.t('Known, Because…'), 'knowFinding'),
    link(l10n.t('Turn Off…'), 'quietFinding'),
    page,
  ]).markdown
}
