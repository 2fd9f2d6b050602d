import * as vscode from 'vscode'
import type { Mention, Range, Span } from '../../core/index.js'
import type { Analyses } from '../analyses.js'
import { doubtOf } from '../doubts.js'
import { number } from '../locale.js'
import type { Reading } from '../open-draft.js'
import { rangeOf, within } from '../place.js'
import { selector } from '../selector.js'
import { betweenMarks, meets } from './between-marks.js'

/** A mention with the name in it. */
type Named = Mention & { readonly name: Span }

/**
 * Gives an actor another name where the draft uses the one under the caret: a surname where it says the surname, a full name where it says
 * the full name. Never between quote marks: what somebody said stays as it was said. What stays is told, in the preview and in the status bar.
 */
export const register = (analyses: Analyses): vscode.Disposable => vscode.languages.registerRenameProvider(selector, renames(analyses))

export function renames(analyses: Analyses): vscode.RenameProvider {
  return {
    async prepareRename(document, position, token) {
      const reading = await readAsItStands(analyses, document)
      if (!reading || token.isCancellationRequested) return undefined
      const { name } = nameAt(reading, document.offsetAt(position))
      return { range: rangeOf(document, name), placeholder: reading.printed([name]) }
    },
    async provideRenameEdits(document, position, newName, token) {
      const reading = await readAsItStands(analyses, document)
      if (!reading || token.isCancellationRequested) return undefined
      const target = nameAt(reading, document.offsetAt(position))
      const wanted = acceptable(newName)
      const { renamed, left } = plan(reading, target)
      if (left) vscode.window.setStatusBarMessage(left, SHOWN_FOR)
      return edits(document, reading, target, renamed, wanted, left)
    },
  }
}

/** How long the status bar says what was left as it is, in milliseconds. */
const SHOWN_FOR = 10_000

/** Undefined for what is no draft: others may rename there. */
async function readAsItStands(analyses: Analyses, document: vscode.TextDocument): Promise<Reading | undefined> {
  const reading = await analyses.current(document)
  if (reading && reading.version !== document.version) throw new Error(vscode.l10n.t('The draft has changed since it was read. Try again in a moment.'))
  return reading
}

/** The mention whose name stands at an offset; throws a sentence that says why there is none to rename. */
function nameAt(reading: Reading, offset: number): Named {
  const here = reading.analysis.mentions.filter((mention) => within(offset, mention)).sort(byLength)
  const named = here.filter(hasName).filter(({ name }) => within(offset, name)).sort((a, b) => byLength(a.name, b.name))[0]
  if (!named) throw new Error(refusal(here[0]))
  if (meets(quotedIn(reading), named.name)) throw new Error(vscode.l10n.t('This name stands between quote marks. What was said stays as it was said.'))
  if (!isWhole(reading, named)) throw new Error(vscode.l10n.t('There are Markdown marks inside this name. Change it by hand.'))
  return named
}

const byLength = (a: Range, b: Range): number => a.end - a.start - (b.end - b.start)
const hasName = (mention: Mention): mention is Named => mention.name !== undefined

function refusal(mention: Mention | undefined): string {
  if (!mention) return vscode.l10n.t('No name of an actor stands here.')
  if (mention.form === 'pronoun') return vscode.l10n.t('A pronoun is no name. Put the cursor on a name.')
  if (mention.name) return vscode.l10n.t('Titles stay as they are. Put the cursor on the name itself.')
  return vscode.l10n.t('This describes somebody without a name. Put the cursor on a name.')
}

/** All that may be quoted: by the marks, and by the reading. */
const quotedIn = ({ source, analysis: { quotes, skipped } }: Reading): Range[] => [...betweenMarks(source, skipped), ...quotes.flatMap(({ segments }) => segments)]

/** Whether a name is written through, without marks, references or escapes inside. */
const isWhole = ({ printed }: Reading, { name }: Named): boolean => oneSpace(name.text) === printed([name])

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ')

/** Which mentions get the new name, and what is left as it is. */
function plan(reading: Reading, target: Named): { readonly renamed: readonly Named[]; readonly left: string } {
  const { source, printed, analysis: { mentions } } = reading
  const quoted = quotedIn(reading)
  const called = printed([target.name])
  const all = mentions.filter(hasName).filter(({ actor, name }, index, named) => actor === target.actor && named.findIndex((other) => other.name.start === name.start) === index)
  const inQuotes = all.filter(({ name }) => meets(quoted, name))
  const outside = all.filter((mention) => !inQuotes.includes(mention))
  const renamed = outside.filter((mention) => mention.form === target.form && printed([mention.name]) === called && isWhole(reading, mention) && !isKey(source, mention.name))
  const others = outside.length - renamed.length
  const parts = [
    ...(inQuotes.length ? [vscode.l10n.t('between quote marks: {0}', number(inQuotes.length))] : []),
    ...(others ? [vscode.l10n.t('written otherwise: {0}', number(others))] : []),
  ]
  return { renamed, left: parts.length ? vscode.l10n.t('Left as they are: {0}', parts.join(', ')) : '' }
}

/** [[Brekkan]] and [Brekkan] with “[Brekkan]: …” below: the words are the address. */
const isKey = (source: string, { start, end, text }: Span): boolean =>
  source[start - 1] === '[' && source[end] === ']' && (source[start - 2] === '[' || !/[([]/.test(source[end + 1] ?? '') && source.includes(`\n[${text}]:`))

function edits(document: vscode.TextDocument, { printed }: Reading, target: Named, renamed: readonly Named[], wanted: string, left: string): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit()
  const label = vscode.l10n.t('{0} → {1}', printed([target.name]), wanted)
  for (const mention of renamed) {
    const unsure = mention.confidence === 'low'
    edit.replace(document.uri, rangeOf(document, mention.name), spaced(mention.name.text, wanted), {
      label: unsure ? vscode.l10n.t('{0} – may be somebody else', label) : label,
      description: (unsure && doubtOf(mention)) || left,
      needsConfirmation: unsure,
    })
  }
  return edit
}

/** The new name with the spaces of the old one: a name that runs over a line goes on doing so. */
function spaced(old: string, wanted: string): string {
  const spaces = old.match(/\s+/g) ?? []
  return wanted.split(' ').map((word, index, words) => (index === words.length - 1 ? word : word + (spaces[index] ?? ' '))).join('')
}

/** A name that can stand in Markdown as it is; throws a sentence that says what is wrong with another. */
function acceptable(newName: string): string {
  const { l10n } = vscode
  if (/[\n\r\u2028\u2029]/.test(newName.trim())) throw new Error(l10n.t('A name stands on one line.'))
  const name = oneSpace(newName).trim()
  if (!name) throw new Error(l10n.t('The new name is empty.'))
  if (name.length > LONGEST) throw new Error(l10n.t('The new name is too long.'))
  if (!/\p{L}/u.test(name) || !/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’ʻʼ&/+()·–-]*$/u.test(name) || /^\d{1,9}[.)](?: |$)/.test(name)) throw new Error(l10n.t('A name has letters, digits, spaces, apostrophes and hyphens. Other signs would mean something to Markdown.'))
  return name
}

const LONGEST = 200
