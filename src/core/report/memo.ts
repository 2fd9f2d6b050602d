import type { Source } from '../model.js'
import { carriedAlone, number, quoted, reasonWords, REASON } from './audit-sources.js'
import { passageWords, type Desk } from './desk.js'
import { counted, entry, fact, onLines, strong, text, type Item, type Part } from './page.js'
import type { Row, Sheet } from './sheet.js'

/**
 * The Anonymity Memo: for each source without a name what an editor signs. “A customs officer, who feared for her post, said the seals
 * were broken” needs somebody who knows her name, somebody who approves, and a day. It says nothing that the draft does not; and what is
 * filled in must not travel with the draft.
 */
export function memo(desk: Desk): Sheet {
  const sources = desk.analysis.sources.filter(({ class: kind }) => kind === 'anonymous').toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
  return {
    name: 'Anonymity Memo',
    entry: 'source',
    notice: NOTICE,
    columns: ['number_in_memo', 'wording', 'lines', 'count', 'affiliation', 'seniority', 'rests_on_them', 'rests_lines', 'alone', 'reason', 'reason_kind', 'terms', 'how_they_know', 'told_to', 'name_known_to', 'approved_by', 'date'],
    rows: sources.map((source, index) => rowOf(desk, source, index + 1)),
    page: [
      text([strong(NOTICE)]),
      text(sources.length === 0 ? 'No anonymous sources were found in this draft.' : `${counted(sources.length, 'anonymous source')}, in the order of the draft.`),
      ...sources.flatMap((source, index) => told(desk, source, index + 1)),
    ],
  }
}

export const NOTICE = 'Local: stays on this machine; not for the CMS. Never file, mail or store it with the draft.'

function rowOf(desk: Desk, source: Source, index: number): Row {
  const passages = desk.passages(source.id)
  const printed = (span: Source['reason']): string | null => (span ? desk.words([span]) : null)
  return {
    number_in_memo: index, wording: desk.wording(source), lines: desk.linesOf(source.spans), count: number(source), affiliation: source.affiliation ?? null, seniority: source.seniority ?? null,
    rests_on_them: passages.map(passageWords), rests_lines: desk.linesOf(passages), alone: carriedAlone(desk, source).length,
    reason: printed(source.reason), reason_kind: source.reasonKind ? REASON[source.reasonKind] : null, terms: printed(source.terms), how_they_know: printed(source.proximity), told_to: printed(source.addressee),
    name_known_to: '', approved_by: '', date: '',
  }
}

function told(desk: Desk, source: Source, index: number): Part[] {
  const passages = desk.passages(source.id)
  const alone = carriedAlone(desk, source).length
  const optional = (label: string, value: string | undefined): Item[] => (value ? [fact(label, value)] : [])
  return entry(`${index}. ${desk.wording(source)}`, [
    fact('Where', onLines(desk.linesOf(source.spans))),
    fact('Number', number(source)),
    ...optional('Affiliation', source.affiliation), ...optional('Seniority', source.seniority),
    fact('What rests on them', passages.length === 0 ? 'nothing found' : `${counted(passages.length, 'passage')}${alone > 0 ? `, ${counted(alone, 'claim')} on this word alone` : ''}`, passages.map((passage) => `line ${desk.line(passage)}: ${passageWords(passage)}`)),
    fact('Reason for no name', reasonWords(desk, source)),
    fact('Terms', source.terms ? quoted(desk, source.terms) : 'none printed'),
    fact('How they know', source.proximity ? quoted(desk, source.proximity) : 'not said'),
    ...optional('Told to', source.addressee && desk.words([source.addressee])),
    fact('Who in the newsroom knows the name', ''), fact('Approved by', ''), fact('Date', ''),
  ])
}
