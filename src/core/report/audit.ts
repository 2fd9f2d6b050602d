import type { Source, SourceClass } from '../model.js'
import { passageWords, type Desk, type Passage } from './desk.js'
import { counted, escaped, fact, listed, section, table } from './markup.js'
import type { Row, Sheet } from './sheet.js'

/**
 * The Sourcing Audit: whose word the reader is asked to take. “A senior official, who asked not to be named, said the convoy had
 * turned back” is one unnamed source, no reason printed, one passage resting on it.
 */
export function audit(desk: Desk): Sheet {
  const { sources, findings } = desk.analysis
  const weight = ({ class: kind }: Source): number => ORDER.indexOf(kind)
  const rows = sources.map((source) => ({ source, row: rowOf(desk, source) })).sort((a, b) => weight(a.source) - weight(b.source) || start(a.source) - start(b.source))
  const of = (classes: readonly SourceClass[]): Source[] => rows.map(({ source }) => source).filter((source) => classes.includes(source.class))
  const found = findings.map((finding) => ({ line: desk.line(finding), severity: finding.severity, rule: finding.rule, message: finding.message }))
  return {
    name: 'Sourcing Audit',
    columns: COLUMNS,
    rows: rows.map(({ row }) => row),
    more: { findings: found },
    markdown: [
      summary(desk, of(UNNAMED), of(NAMED)), '',
      ...section('Unnamed sources', of(UNNAMED).flatMap((source, index) => unnamed(desk, source, index + 1)).slice(0, -1)),
      ...section('Other outlets’ word', sourceTable(desk, of(SECOND_HAND))),
      ...section('Hearsay and nobody in particular', sourceTable(desk, of(HEARSAY))),
      ...section('Named sources and institutions', sourceTable(desk, of(NAMED))),
      ...section('Counts', counts(desk, ORDER.map((kind) => [kind, of([kind])]))),
      ...section('Findings', found.map(({ line, severity, rule, message }) => `- Line ${line}, ${severity}: ${escaped(message)} (\`${rule}\`)`)),
    ],
  }
}

const UNNAMED: readonly SourceClass[] = ['anonymous', 'unnamed-public', 'collective-institutional']
const SECOND_HAND: readonly SourceClass[] = ['named-media-secondhand', 'media-hearsay-unspecified']
const HEARSAY: readonly SourceClass[] = ['hearsay-adverb', 'agentless-expectation']
const NAMED: readonly SourceClass[] = ['named', 'institution']
const ORDER: readonly SourceClass[] = [...UNNAMED, ...SECOND_HAND, ...HEARSAY, ...NAMED]

const CLASS: Readonly<Record<SourceClass, string>> = {
  anonymous: 'anonymous', 'unnamed-public': 'unnamed, speaking in public', 'collective-institutional': 'a body as a whole', 'named-media-secondhand': 'a named outlet, second hand',
  'media-hearsay-unspecified': 'unspecified media', 'hearsay-adverb': 'hearsay (“reportedly”)', 'agentless-expectation': 'nobody in particular (“is expected”)', named: 'named', institution: 'institution',
}

const COLUMNS = ['class', 'wording', 'name', 'number', 'at_least', 'affiliation', 'seniority', 'how_they_know', 'reason', 'terms', 'told_to', 'lines', 'passages', 'passage_lines', 'unsure_passages', 'unsure_lines', 'may_be'] as const

function rowOf(desk: Desk, source: Source): Row {
  const passages = desk.passages(source.id)
  const unsure = passages.filter(isUnsure)
  const printed = (span: Source['reason']): string | null => (span ? desk.words([span]) : null)
  return {
    class: source.class, wording: desk.wording(source), name: source.actor === undefined ? null : desk.name(source.actor), number: source.count, at_least: source.minCount ?? null,
    affiliation: source.affiliation ?? null, seniority: source.seniority ?? null, how_they_know: printed(source.proximity), reason: printed(source.reason), terms: printed(source.terms),
    told_to: printed(source.addressee), lines: desk.linesOf(source.spans), passages: passages.length, passage_lines: desk.linesOf(passages), unsure_passages: unsure.length, unsure_lines: desk.linesOf(unsure), may_be: others(desk, source),
  }
}

function summary(desk: Desk, unnamed: readonly Source[], named: readonly Source[]): string {
  if (desk.analysis.sources.length === 0) return 'No sources were found in this draft.'
  const resting = (list: readonly Source[]): number => list.reduce((sum, { id }) => sum + desk.passages(id).length, 0)
  const people = unnamed.filter((source) => source.class === 'anonymous')
  const without = people.filter(({ reason }) => !reason).length
  const reasons = people.length === 0 ? '' : without === 0 ? ' Each anonymous source has its reason printed.' : ` ${without} of ${counted(people.length, 'anonymous source')} without a printed reason.`
  return `${counted(unnamed.length, 'unnamed source')} with ${counted(resting(unnamed), 'passage')} resting on them; ${counted(named.length, 'named source')} with ${resting(named)}.${reasons}`
}

function unnamed(desk: Desk, source: Source, number: number): string[] {
  const printed = (span: Source['reason'], none: string): string => (span ? `“${escaped(desk.words([span]))}” (line ${desk.line(span)})` : none)
  const count = { one: 'one', plural: source.minCount ? `at least ${source.minCount}` : 'several', none: 'not told' }[source.count]
  const may = others(desk, source)
  return [
    `### ${number}. ${escaped(desk.wording(source))}`, '',
    fact('Where', `${lines(desk.linesOf(source.spans))}; ${CLASS[source.class]}`),
    fact('Number', count),
    fact('Affiliation', source.affiliation ? escaped(source.affiliation) : 'not given'),
    fact('Seniority', source.seniority ? escaped(source.seniority) : 'not given'),
    fact('How they know', printed(source.proximity, 'not said')),
    fact('Reason for no name', printed(source.reason, '**none printed**')),
    fact('Terms', printed(source.terms, 'none printed')),
    ...(source.addressee ? [fact('Told to', escaped(desk.words([source.addressee])))] : []),
    ...(may.length > 0 ? [fact('May be the same as', listed(may.map((name) => `“${escaped(name)}”`)))] : []),
    fact('What rests on it', desk.passages(source.id).length === 0 ? 'nothing found' : ''),
    ...desk.passages(source.id).map((passage) => `  - ${told(desk, passage)}`), '',
  ].map((line) => line.trimEnd())
}

const isUnsure = ({ confidence }: Passage): boolean => confidence === 'low'

/** “ (2 unsure)”, or nothing. */
function unsure(passages: readonly Passage[]): string {
  const count = passages.filter(isUnsure).length
  return count > 0 ? ` (${count} unsure)` : ''
}

const told = (desk: Desk, passage: Passage): string => `line ${desk.line(passage)}, ${passage.what}: ${passageWords(passage)}`

function sourceTable(desk: Desk, sources: readonly Source[]): string[] {
  if (sources.length === 0) return []
  return table(['source', 'class', 'lines', 'passages', 'on lines'], sources.map((source) => {
    const passages = desk.passages(source.id)
    return [escaped(desk.sourceName(source)), CLASS[source.class], desk.linesOf(source.spans).join(', '), `${passages.length}${unsure(passages)}`, desk.linesOf(passages).join(', ')]
  }))
}

function counts(desk: Desk, classes: readonly (readonly [SourceClass, readonly Source[]])[]): string[] {
  const kept = classes.filter(([, sources]) => sources.length > 0)
  if (kept.length === 0) return []
  return table(['class', 'sources', 'passages'], kept.map(([kind, sources]) => [CLASS[kind], String(sources.length), String(sources.reduce((sum, { id }) => sum + desk.passages(id).length, 0))]))
}

const others = (desk: Desk, { possiblySameAs }: Source): string[] => possiblySameAs.flatMap((id) => desk.source(id) ?? []).map((other) => desk.sourceName(other))
const start = ({ spans }: Source): number => spans[0]?.start ?? 0
const lines = (numbers: readonly number[]): string => (numbers.length === 1 ? `line ${numbers[0]!}` : `lines ${numbers.join(', ')}`)
