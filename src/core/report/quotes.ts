import type { Quote, Span, Statement } from '../model.js'
import { spansOf, type Desk } from './desk.js'
import { unsureSection, why } from './doubts.js'
import { counted, escaped, section, table } from './markup.js'
import type { Row, Sheet } from './sheet.js'
import { tellingVerb } from './verbs.js'

/**
 * The Quote Sheet, for whoever rings the speakers back: the exact words, who is said to have said them, and a box to tick; then what
 * is reported without quote marks. “We were never asked,” she said — the sheet names the “she” when the draft does, and says “may be”
 * when that is a guess.
 */
export function quoteSheet(desk: Desk): Sheet {
  const { quotes, statements } = desk.analysis
  const spoken = quotes.filter(({ kind }) => kind !== 'scare')
  const scare = quotes.filter(({ kind }) => kind === 'scare')
  const rows = spoken.map((quote) => rowOf(desk, quote, quote.segments, quote.speaker))
  const reported = statements.map((statement) => ({ ...rowOf(desk, statement, spansOf(statement), statement.source), ...denials(desk, statement) }))
  const verbs = statements.map((statement) => tellingVerb(statement, desk.words))
  const all = [...rows, ...reported]
  const part = (view: boolean): string[] => {
    const chosen = statements.flatMap((statement, index) => ((statement.view ?? false) === view ? index : []))
    return chosen.length > 0 ? lines(chosen.map((index) => reported[index]!), chosen.map((index) => verbs[index]!)) : []
  }
  const without = spoken.filter(({ speaker }) => speaker === null).length
  return {
    name: 'Quote Sheet',
    columns: ['line', 'kind', 'words', 'speaker', 'with', 'sure', 'why_unsure', 'named_as', 'speaker_class', 'verb', 'negated', 'denies_line', 'denied_by', 'checked'],
    rows: all,
    markdown: [
      spoken.length === 0 ? 'No quotes were found in this draft.' : `${counted(spoken.length, 'quote')}; ${without === 0 ? 'each has a speaker' : `${without} without a speaker`}.`, '',
      ...(spoken.length === 0 ? [] : [...lines(rows), '']),
      ...section('Reported speech', part(false)),
      ...section('What somebody thinks, wants or finds', part(true)),
      ...section('Words in scare quotes', scare.map((quote) => `- line ${desk.line(quote.segments[0]!)}: ${escaped(desk.words(quote.segments))}`)),
      ...unsureSection([...spoken, ...statements].flatMap((said, index) => (all[index]!['sure'] === false ? { line: Number(all[index]!['line']), doubt: said.doubt } : []))),
    ],
  }
}

function rowOf(desk: Desk, said: Quote | Statement, spans: readonly Span[], id: string | null): Row {
  const source = desk.source(id)
  return {
    line: desk.line(spans[0]!), kind: 'view' in said && said.view ? 'view' : said.kind, words: desk.words(spans), speaker: source ? desk.sourceName(source) : null,
    with: (said.others ?? []).flatMap((other) => desk.source(other) ?? []).map((other) => desk.sourceName(other)),
    sure: source ? said.confidence === 'high' : null, why_unsure: source ? why(said) : null,
    named_as: said.speakerSpan ? desk.words([said.speakerSpan]) : null, speaker_class: source?.class ?? null, verb: said.cue ? desk.words([said.cue]) : null, negated: 'negated' in said && said.negated === true, denies_line: null, denied_by: [], checked: false,
  }
}

function denials(desk: Desk, statement: Statement): Row {
  const denied = statement.denies === undefined ? undefined : desk.analysis.statements.find(({ id }) => id === statement.denies)
  return { denies_line: denied ? desk.line(denied) : null, denied_by: desk.deniedBy(statement) }
}

/** `verbs` are those that reported words must be told with: “urged: to send divers”. */
const lines = (rows: readonly Row[], verbs: readonly (string | null)[] = []): string[] => table(['☐', 'line', 'speaker', 'words', 'kind'], rows.map((row, index) => {
  const verb = verbs[index] ?? null
  return ['☐', String(row['line']), speaker(row), `${verb === null ? '' : `${escaped(verb)}: `}${escaped(String(row['words']))}`, kind(row)]
}))

/** “denial of line 4”, “indirect, denied by Ole Dahl, line 12”. */
function kind({ kind: name, denies_line: line, denied_by: by }: Row): string {
  const whose = typeof line === 'number' ? ` of line ${line}` : ''
  return `${String(name)}${whose}${Array.isArray(by) && by.length > 0 ? `, denied by ${escaped(by.join(' and '))}` : ''}`
}

function speaker({ speaker: name, with: others, sure, named_as: named }: Row): string {
  if (typeof name !== 'string') return '**no speaker**'
  const all = [name, ...(Array.isArray(others) ? others : [])].join(', ')
  const as = typeof named === 'string' && named !== name && !name.includes(named) && all === name ? ` (“${escaped(named)}”)` : ''
  return `${sure === true ? '' : 'may be '}${escaped(all)}${as}`
}
