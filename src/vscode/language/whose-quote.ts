import * as vscode from 'vscode'
import type { Quote, Range, Span, Statement } from '../../core/index.js'
import type { Analyses } from '../analyses.js'
import { Facts } from '../cards/facts.js'
import { speakers } from '../cards/quote.js'
import { doubtOf } from '../doubts.js'
import { inList, reveal, within } from '../place.js'
import { SOURCE_ICONS } from '../source-tree.js'
import { isUnnamed, sourceClass } from '../words.js'
import { inFewWords } from './symbols.js'
import { firstFull } from './who.js'

/** One utterance and whose it is. */
export interface Whose {
  readonly words: string
  readonly at: Range
  /** “Sunna Brekkan”, or that the draft does not say. */
  readonly who: string
  /** “Foreign Minister, Iceland”, “unnamed source”. */
  readonly office: string
  /** “told” and how sure. */
  readonly by: string
  readonly icon: string
  /** Where the speaker stands beside it; else the utterance. */
  readonly speaker: Range
  /** The first full mention, where that is another place. */
  readonly first?: Span
}

/**
 * Whose words stand in a selection, or at the caret where it is empty. A quote goes before the reported speech around it at the caret;
 * over a selection it is told with it.
 */
export function whoseWords(facts: Facts, selection: Range): Whose[] {
  const { quotes, statements, uncued } = facts.analysis
  const caret = selection.start === selection.end
  const touched = ({ start, end }: Range): boolean => (caret ? within(selection.start, { start, end }) : start < selection.end && selection.start < end)
  const any = (spans: readonly Range[], cue: Range | null): boolean => spans.some(touched) || (cue !== null && touched(cue))
  const quoted = quotes.filter(({ segments, cue }) => any(segments, cue) || (caret && touched({ start: segments[0]!.start, end: segments.at(-1)!.end })))
  const told = [...statements, ...uncued.filter(({ kind }) => kind === 'implied-continuation')].filter((statement) => any(facts.spansOf(statement), statement.cue))
  const inside = (quote: Quote): boolean => told.some(({ start, end, source }) => source === quote.speaker && start <= quote.segments[0]!.start && quote.segments.at(-1)!.end <= end)
  const heard = caret && quoted.length ? { quoted, told: [] } : { quoted: quoted.filter((quote) => !inside(quote)), told }
  return [
    ...heard.quoted.map((quote) => (quote.kind === 'scare' ? scare(facts, quote) : whose(facts, quote, quote.speaker, quote.segments))),
    ...heard.told.map((statement) => whose(facts, statement, statement.source, facts.spansOf(statement))),
  ].sort((a, b) => a.at.start - b.at.start)
}

function whose(facts: Facts, said: Quote | Statement, id: string | null, spans: readonly Span[]): Whose {
  const { l10n } = vscode
  const at = { start: spans[0]!.start, end: spans.at(-1)!.end }
  const words = facts.printed(spans, LONGEST)
  const { cue, speakerSpan, confidence, others } = said
  const source = facts.source(id)
  if (!source) return { words, at, who: l10n.t('the draft does not say whose words'), office: '', by: '', icon: 'question', speaker: at }
  const sure = confidence === 'high' ? l10n.t('sure') : (doubtOf(said) ?? l10n.t('unsure'))
  const actor = facts.actor(source.actor)
  const who = facts.isNobody(source) ? sourceClass(source.class) : speakers(facts, source, others)
  const first = source.actor === undefined ? source.spans[0] : (firstFull(facts, source.actor) ?? source.spans[0])
  const speaker = speakerSpan ?? cue ?? at
  return {
    words, at, speaker, icon: SOURCE_ICONS[source.class],
    who: confidence === 'low' && said.doubt !== 'guessed-borders' ? l10n.t('may be {0}', who) : who,
    office: facts.isNobody(source) ? '' : isUnnamed(source) || !actor ? sourceClass(source.class) : inFewWords(facts, actor),
    by: [cue ? `“${facts.printed([cue], 40)}”` : '', sure].filter(Boolean).join(' · '),
    ...(first && !facts.isNobody(source) && !(speaker.start <= first.start && first.end <= speaker.end) ? { first } : {}),
  }
}

const LONGEST = 70

function scare(facts: Facts, { segments }: Quote): Whose {
  const at = segments[0]!
  return { words: facts.printed(segments, LONGEST), at, who: vscode.l10n.t('Words in quote marks, nobody’s utterance'), office: '', by: '', icon: 'quote', speaker: at }
}

interface Row extends vscode.QuickPickItem {
  readonly at?: Range
}

/** Speaker, office, verb and how sure, and the first full mention: picking a row goes there. */
function rowsOf(facts: Facts, document: vscode.TextDocument, { words, who, office, by, icon, speaker, first }: Whose): Row[] {
  const { l10n } = vscode
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: inList(who), description: inList(office), detail: inList([by, words].filter(Boolean).join(' · ')), iconPath: new vscode.ThemeIcon(icon), at: speaker },
    ...(first ? [{ label: l10n.t('First mention: {0}', inList(facts.printed([first], LONGEST))), description: l10n.t('line {0}', document.positionAt(first.start).line + 1), iconPath: new vscode.ThemeIcon('arrow-up'), at: first }] : []),
  ]
}

/** *Whose Quote Is This?*: a list that a screen reader reads, of the words that are selected or at the caret. */
export function register(analyses: Analyses): vscode.Disposable {
  return vscode.commands.registerCommand('backchannel.whoseQuote', async () => {
    const { l10n } = vscode
    const editor = vscode.window.activeTextEditor
    const document = editor?.document
    const [start, end] = document ? [document.offsetAt(editor.selection.start), document.offsetAt(editor.selection.end)] : [0, 0]
    const reading = document && (await analyses.current(document))
    if (!document || reading?.version !== document.version) return void vscode.window.showInformationMessage(l10n.t('Open a draft first: a Markdown document that Backchannel reads.'))
    const facts = new Facts(reading.analysis, reading.printed, reading.verbOf)
    const found = whoseWords(facts, { start, end })
    if (!found.length) return void vscode.window.showInformationMessage(l10n.t('No quote and no reported speech here: the words are the draft’s own.'))
    const rows = found.flatMap((one) => rowsOf(facts, document, one))
    const picked = await vscode.window.showQuickPick(rows, { title: l10n.t('Whose Quote Is This?'), placeHolder: l10n.t('Choose a row to go there'), matchOnDescription: true, matchOnDetail: true })
    if (picked?.at) await reveal(document.uri.toString(), picked.at.start, picked.at.end)
  })
}
