import * as vscode from 'vscode'
import type { Analyses } from '../analyses.js'
import { roleLine } from '../cards/actor.js'
import { Card } from '../cards/card.js'
import { settings } from '../drafts.js'
import { number } from '../locale.js'
import { actorType } from '../words.js'
import { selector } from '../selector.js'
import { namesAt, wordStart, type KnownName } from './names-at.js'
import { stretchAt } from './prose-at.js'
import * as whileTyping from './while-typing.js'
import { isWritten, namesBegun } from './while-typing.js'

/**
 * Offers names that the draft, or another one open in its folder, knows already. Asked (Ctrl+Space), in headlines and quotations too; while
 * words are typed, in prose alone. It answers at once, from the last reading, and what is written out already is no longer offered, so
 * that Enter ends the line.
 */
export function register(analyses: Analyses): vscode.Disposable {
  const provider: vscode.CompletionItemProvider<Named> = {
    provideCompletionItems(document, position, _token, { triggerKind }) {
      if (analyses.drafts.standing(document) !== 'draft' || !settings(document).get('completion', true)) return undefined
      const start = wordStart(document, position)
      const letters = document.getText(new vscode.Range(start, position))
      if (letters && maySuggestUnasked(document) ? !namesBegun(analyses, document, start, letters) : stretchAt(document, start) === 'none') return undefined
      const names = namesAt(analyses, document, start, letters)
      if (triggerKind !== vscode.CompletionTriggerKind.Invoke && names.some((name) => isWritten(name, letters))) return undefined
      const more = names.filter(({ offer }) => offer.words !== letters)
      if (!more.length) return undefined
      return new vscode.CompletionList(more.slice(0, MOST).map((name, index) => placed(new Named(name), index, start, position)), true)
    },
    resolveCompletionItem: (item) => described(item),
  }
  return vscode.Disposable.from(vscode.languages.registerCompletionItemProvider(selector, provider), whileTyping.register(analyses))
}

const MOST = 50

/** Whether VS Code asks for every word that is typed, which cannot be told from Ctrl+Space: its own word suggestions are to come then, as ever. */
function maySuggestUnasked(document: vscode.TextDocument): boolean {
  const quick = vscode.workspace.getConfiguration('editor', document).get<boolean | Readonly<Record<string, unknown>>>('quickSuggestions')
  return typeof quick === 'object' ? Object.values(quick).some((when) => when === true || when === 'on') : quick === true
}

class Named extends vscode.CompletionItem {
  constructor(readonly name: KnownName) {
    super(name.offer.words, name.offer.actor.type === 'person' ? vscode.CompletionItemKind.User : vscode.CompletionItemKind.Reference)
  }
}

function placed(item: Named, index: number, start: vscode.Position, position: vscode.Position): Named {
  const { offer, from } = item.name
  const { roles, type } = offer.actor
  item.filterText = offer.begins
  item.sortText = String(index).padStart(4, '0')
  item.range = new vscode.Range(start, position)
  item.detail = [roles[0]?.title ?? actorType(type), from].filter(Boolean).join(' · ')
  return item
}

/** A short card: who it is, by the draft alone. */
function described(item: Named): Named {
  const { offer: { actor }, reading, draft } = item.name
  const card = new Card(draft).heading(actor.name, actorType(actor.type))
  for (const role of actor.roles.slice(0, 3)) card.line(roleLine(role))
  card.fact(vscode.l10n.t('Also here'), actor.aliases.filter((alias) => alias !== actor.name).slice(0, 5).join(', '))
  card.line(vscode.l10n.t('mentions: {0}', number(reading.analysis.mentions.filter((mention) => mention.actor === actor.id).length)))
  item.documentation = card.markdown
  return item
}
