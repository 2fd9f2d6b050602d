import * as vscode from 'vscode'
import type { Analyses } from '../analyses.js'
import { roleLine } from '../cards/actor.js'
import { Card } from '../cards/card.js'
import { settings } from '../drafts.js'
import { number } from '../locale.js'
import type { Reading } from '../open-draft.js'
import { actorType } from '../words.js'
import { selector } from '../selector.js'
import { namesFor, type Offer, type Typed } from './known-names.js'
import { stretchAt } from './prose-at.js'

/**
 * Offers names that the draft, or another one open in its folder, knows already. Unasked only for a word with a capital letter in prose, and
 * only once a second letter is there or the typing pauses: most capital letters begin a sentence. What is written out already is not
 * offered, so that Enter ends the line. Asked (Ctrl+Space), it answers in headlines and quotations too.
 *
 * VS Code takes no letter for a trigger character at the end of a word, so it is asked where a word may begin and waits for its letters.
 */
export function register(analyses: Analyses): vscode.Disposable {
  const provider: vscode.CompletionItemProvider<Named> = {
    async provideCompletionItems(document, position, token, { triggerKind }) {
      if (analyses.drafts.standing(document) !== 'draft' || !settings(document).get('completion', true)) return undefined
      const asked = triggerKind === vscode.CompletionTriggerKind.Invoke
      const start = wordStart(document, position)
      const letters = document.getText(new vscode.Range(start, position))
      const word = asked ? letters : await begun(document, start, position, token)
      if (token.isCancellationRequested || word === undefined || !word.startsWith(letters)) return undefined
      const stretch = stretchAt(document, start)
      if (asked ? stretch === 'none' : stretch !== 'prose') return undefined
      const items = offered(analyses, document, start, word, asked)
      return items.length ? new vscode.CompletionList(items.map((item, index) => placed(item, index, start, position)), true) : undefined
    },
    resolveCompletionItem: (item) => described(item),
  }
  return vscode.languages.registerCompletionItemProvider(selector, provider, ...BEFORE_A_WORD)
}

const BEFORE_A_WORD = [' ', '\n', '(', '*', '_', '—', '–']

/** How long after a capital letter alone names are offered, and how long a word is waited for, in milliseconds. */
const PAUSE = 400
const PATIENCE = 60_000
const MOST_UNASKED = 8
const MOST = 50

/** Words that begin sentences more often than names. */
const OPENERS = /^(?:A[nst]?|B[ey]|Do|Go|H[ei]s?|I[fnst]?|M[ey]|No|O[fnr]|So|T[oh]|The|U[ps]|W[eh]|Who)$/

class Named extends vscode.CompletionItem {
  constructor(readonly offer: Offer, readonly reading: Reading, readonly draft: vscode.Uri, readonly from: string | undefined) {
    super(offer.words, offer.actor.type === 'person' ? vscode.CompletionItemKind.User : vscode.CompletionItemKind.Reference)
  }
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'.][\p{L}\p{M}\p{N}]+)*$/u

function wordStart(document: vscode.TextDocument, position: vscode.Position): vscode.Position {
  const before = document.lineAt(position.line).text.slice(Math.max(0, position.character - 60), position.character)
  return position.translate(0, -(WORD.exec(before)?.[0].length ?? 0))
}

/** The word from its first letter on, as it stands by now. */
const wordAt = (document: vscode.TextDocument, { line, character }: vscode.Position): string =>
  line < document.lineCount ? (/^[\p{L}\p{M}\p{N}]*(?:[-’'.][\p{L}\p{M}\p{N}]+)*/u.exec(document.lineAt(line).text.slice(character, character + 60))?.[0] ?? '') : ''

/** The word with a capital letter that is being written at a place, once it can be told from one that opens a sentence; undefined for any other. */
async function begun(document: vscode.TextDocument, start: vscode.Position, position: vscode.Position, token: vscode.CancellationToken): Promise<string | undefined> {
  if (/^[\p{L}\p{N}]/u.test(document.lineAt(position.line).text.slice(position.character, position.character + 2))) return undefined
  for (;;) {
    const word = wordAt(document, start)
    if (word && (!/^\p{Lu}/u.test(word) || !isUndecided(word))) return /^\p{Lu}/u.test(word) ? word : undefined
    const length = word.length
    if (!(await nextKey(document, token, word ? PAUSE : PATIENCE))) return word || undefined
    if (token.isCancellationRequested || wordAt(document, start).length <= length) return undefined
  }
}

const isUndecided = (word: string): boolean => word.length === 1 || OPENERS.test(word)

/** Whether a key came before the pause did. */
function nextKey(document: vscode.TextDocument, token: vscode.CancellationToken, pause: number): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (came: boolean): void => {
      clearTimeout(timer)
      vscode.Disposable.from(...listening).dispose()
      resolve(came)
    }
    const timer = setTimeout(() => done(false), pause)
    const listening = [
      vscode.workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => changed === document && contentChanges.length && done(true)),
      token.onCancellationRequested(() => done(false)),
    ]
  })
}

/** What goes on from the letters of a word: the draft's own names first. */
function offered(analyses: Analyses, document: vscode.TextDocument, start: vscode.Position, letters: string, asked: boolean): Named[] {
  const before = document.lineAt(start.line).text.slice(Math.max(0, start.character - 120), start.character)
  const found: Named[] = []
  const seen = new Set<string>()
  for (const draft of [document, ...neighbours(analyses, document)]) {
    const reading = analyses.last(draft)
    if (!reading) continue
    const typed: Typed = { letters, before, at: draft === document ? whereRead(reading, document, start, letters.length) : ELSEWHERE }
    const from = draft === document ? undefined : nameOf(draft.uri)
    for (const offer of namesFor(reading, typed)) {
      if (seen.has(offer.words)) continue
      seen.add(offer.words)
      found.push(new Named(offer, reading, draft.uri, from))
    }
  }
  if (asked) return found.filter(({ offer }) => offer.words !== letters).slice(0, MOST)
  return seen.has(letters) ? [] : found.slice(0, MOST_UNASKED)
}

/** In another draft nothing stands before the caret. */
const ELSEWHERE = { start: -1, end: -1 }

const folderOf = ({ scheme, authority, path }: vscode.Uri): string => `${scheme}://${authority}${path.slice(0, path.lastIndexOf('/') + 1)}`
const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1)

const neighbours = (analyses: Analyses, document: vscode.TextDocument): vscode.TextDocument[] =>
  document.isUntitled ? [] : vscode.workspace.textDocuments.filter((other) => other !== document && !other.isUntitled && folderOf(other.uri) === folderOf(document.uri) && analyses.drafts.standing(other) === 'draft')

/** The word's place in the text that was last read, which may be some keystrokes older. */
function whereRead({ source, version }: Reading, document: vscode.TextDocument, word: vscode.Position, length: number): { start: number; end: number } {
  const start = document.offsetAt(word)
  if (version === document.version) return { start, end: start + length }
  const text = document.lineAt(word.line).text.slice(Math.max(0, word.character - 40), word.character)
  const grown = document.offsetAt(document.lineAt(document.lineCount - 1).range.end) - source.length
  const moved = [start, start - grown].find((at) => source.slice(at - text.length, at) === text) ?? start - Math.max(grown, 0)
  return { start: moved, end: moved + length }
}

function placed(item: Named, index: number, start: vscode.Position, position: vscode.Position): Named {
  const { roles, type } = item.offer.actor
  item.filterText = item.offer.begins
  item.sortText = String(index).padStart(4, '0')
  item.range = new vscode.Range(start, position)
  item.detail = [roles[0]?.title ?? actorType(type), item.from].filter(Boolean).join(' · ')
  return item
}

/** A short card: who it is, by the draft alone. */
function described(item: Named): Named {
  const { actor } = item.offer
  const card = new Card(item.draft).heading(actor.name, actorType(actor.type))
  for (const role of actor.roles.slice(0, 3)) card.line(roleLine(role))
  card.fact(vscode.l10n.t('Also here'), actor.aliases.filter((alias) => alias !== actor.name).slice(0, 5).join(', '))
  card.line(vscode.l10n.t('mentions: {0}', number(item.reading.analysis.mentions.filter((mention) => mention.actor === actor.id).length)))
  item.documentation = card.markdown
  return item
}
