import type { Quote, Span, Statement } from '../model.js'
import { Context } from './context.js'
import { spansOf, type Desk } from './desk.js'
import { unsureSection, why } from './doubts.js'
import { counted, list, section, strong, table, text, type Part, type Words } from './page.js'
import { TICK, type Row, type Sheet } from './sheet.js'
import { tellingVerb } from './verbs.js'

/**
 * The Quote Sheet, for whoever rings the speakers back: the exact words, who is said to have said them, what stands around them, and
 * room for what they were checked against; then what is reported without quote marks. “We were never asked,” she said — the sheet
 * names the “she” when the draft does, and says “may be” when that is a guess.
 */
export function quoteSheet(desk: Desk): Sheet {
  const { quotes, statements } = desk.analysis
  const context = new Context(desk)
  const spoken = quotes.filter(({ kind }) => kind !== 'scare')
  const scare = quotes.filter(({ kind }) => kind === 'scare')
  const rows = spoken.map((quote) => rowOf(desk, context, quote, quote.segments, quote.speaker))
  const reported = statements.map((statement) => ({ ...rowOf(desk, context, statement, spansOf(statement), statement.source), ...denials(desk, statement) }))
  const verbs = statements.map((statement) => tellingVerb(statement, desk.words))
  const all = [...rows, ...reported]
  const part = (view: boolean): Part[] => {
    const chosen = statements.flatMap((statement, index) => ((statement.view ?? false) === view ? index : []))
    return lines(chosen.map((index) => reported[index]!), chosen.map((index) => verbs[index]!))
  }
  const without = spoken.filter(({ speaker }) => speaker === null).length
  return {
    name: 'Quote Sheet',
    entry: 'words',
    columns: ['line', 'kind', 'words', 'speaker', 'with', 'sure', 'why_unsure', 'named_as', 'speaker_class', 'verb', 'negated', 'denies_line', 'denied_by', 'context', 'checked', 'checked_against', 'time_code', 'checker'],
    rows: all,
    page: [
      text(spoken.length === 0 ? 'No quotes were found in this draft.' : `${counted(spoken.length, 'quote')}; ${without === 0 ? 'each has a speaker' : `${without} without a speaker`}.`),
      ...lines(rows),
      ...section('Reported speech', part(false)),
      ...section('What somebody thinks, wants or finds', part(true)),
      ...section('Words in scare quotes', list(scare.map((quote) => `line ${desk.line(quote.segments[0]!)}: ${desk.words(quote.segments)}`))),
      ...unsureSection([...spoken, ...statements].flatMap((said, index) => (all[index]!['sure'] === false ? { line: Number(all[index]!['line']), doubt: said.doubt } : []))),
    ],
  }
}

function rowOf(desk: Desk, context: Context, said: Quote | Statement, spans: readonly Span[], id: string | null): Row {
  const source = desk.sourceOf(id)
  return {
    line: desk.line(spans[0]!), kind: 'view' in said && said.view ? 'view' : said.kind, words: desk.words(spans), speaker: source ? desk.sourceName(source) : null,
    with: (said.others ?? []).flatMap((other) => desk.sourceOf(other) ?? []).map((other) => desk.sourceName(other)),
    sure: source ? said.confidence === 'high' : null, why_unsure: source ? why(said) : null,
    named_as: said.speakerSpan ? desk.words([said.speakerSpan]) : null, speaker_class: source?.class ?? null, verb: said.cue ? desk.words([said.cue]) : null, negated: 'negated' in said && said.negated === true, denies_line: null, denied_by: [],
    context: context.around(spans), checked: TICK, checked_against: '', time_code: '', checker: '',
  }
}

function denials(desk: Desk, { id, denies }: Statement): Row {
  const denied = denies === undefined ? undefined : desk.statement(denies)
  return { denies_line: denied ? desk.line(denied) : null, denied_by: desk.deniedBy(id) }
}

/** `verbs` are those that reported words must be told with: “urged: to send divers”. */
const lines = (rows: readonly Row[], verbs: readonly (string | null)[] = []): Part[] => table(['☐', 'line', 'speaker', 'words', 'kind', 'context', 'checked against', 'time code', 'checker'], rows.map((row, index) => {
  const verb = verbs[index] ?? null
  return [TICK, String(row['line']), speaker(row), `${verb === null ? '' : `${verb}: `}${String(row['words'])}`, kind(row), String(row['context']), '', '', '']
}))

/** “denial of line 4”, “indirect, denied by Ole Dahl, line 12”. */
function kind({ kind: name, denies_line: line, denied_by: by }: Row): string {
  const whose = typeof line === 'number' ? ` of line ${line}` : ''
  return `${String(name)}${whose}${Array.isArray(by) && by.length > 0 ? `, denied by ${by.join(' and ')}` : ''}`
}

function speaker({ speaker: name, with: others, sure, named_as: named }: Row): Words {
  if (typeof name !== 'string') return [strong('no speaker')]
  const all = [name, ...(Array.isArray(others) ? others : [])].join(', ')
  const as = typeof named === 'string' && named !== name && !name.includes(named) && all === name ? ` (“${named}”)` : ''
  return `${sure === true ? '' : 'may be '}${all}${as}`
}
