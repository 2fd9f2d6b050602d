import * as vscode from 'vscode'
import type { Statement } from '../../core/index.js'
import { doubtOf } from '../doubts.js'
import { statementKind } from '../words.js'
import { Card } from './card.js'
import type { Facts } from './facts.js'
import { speakers } from './quote.js'

/** Reported speech, told on its verb: whose it is, what it says, and who denies it. */
export function statementCard(facts: Facts, statement: Statement, document: vscode.TextDocument): vscode.MarkdownString {
  const { l10n } = vscode
  const card = new Card(document.uri)
  const source = facts.source(statement.source)
  const who = source ? speakers(facts, source, statement.others) : l10n.t('the draft does not say whose')
  card.heading(statementKind(statement), statement.confidence === 'low' && source ? l10n.t('may be {0}', who) : who)
  card.note(doubtOf(statement))
  card.link(facts.told(statement, 160), statement)
  const told = (one: Statement): { text: string; at: Statement } => {
    const by = facts.source(one.source)
    const words = facts.told(one, 80)
    return { text: by ? `${speakers(facts, by, one.others)}: ${words}` : words, at: one }
  }
  card.list(l10n.t('Denies'), facts.denied(statement).map(told))
  return card.list(l10n.t('Denied by'), facts.denialsOf(statement).map(told)).markdown
}
