import * as vscode from 'vscode'
import type { Quote, Source } from '../../core/index.js'
import { doubtOf } from '../doubts.js'
import { isUnnamed } from '../words.js'
import { Card } from './card.js'
import type { Facts } from './facts.js'

/** Whose words these are, and by which verb. */
export function quoteCard(facts: Facts, quote: Quote, document: vscode.TextDocument): vscode.MarkdownString {
  const { l10n } = vscode
  const card = new Card(document.uri)
  if (quote.kind === 'scare') return card.line(l10n.t('Words in quote marks, nobody’s utterance')).markdown
  const source = facts.source(quote.speaker)
  const label = quote.kind === 'partial' ? l10n.t('Partial quote') : l10n.t('Quote')
  if (!source) return card.heading(label, l10n.t('the draft does not say whose words')).markdown
  const who = speakers(facts, source, quote.others)
  card.heading(label, quote.confidence === 'low' ? l10n.t('may be {0}', who) : who)
  card.note(doubtOf(quote))
  if (quote.cue) card.link(`“${facts.printed([quote.cue], 40)}”`, quote.cue)
  return card.markdown
}

/** Who speaks, jointly or alone. */
export const speakers = (facts: Facts, source: Source, others: readonly string[] = []): string =>
  [source, ...others.flatMap((id) => facts.source(id) ?? [])].map((one) => named(facts, one)).join(', ')

function named(facts: Facts, source: Source): string {
  const name = facts.sourceName(source)
  return isUnnamed(source) ? vscode.l10n.t('“{0}”, unnamed', name) : name
}
