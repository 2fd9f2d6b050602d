import type { Source, SourceClass } from '../model.js'
import { CLAIM_COLUMNS, claimRows, sourceless, standing } from './audit-claims.js'
import { FINDING_COLUMNS, KNOWN_COLUMNS, findingRows, findings, goneRows, tally } from './audit-findings.js'
import { CLASS, SOURCE_COLUMNS, carriedAlone, sourceRow, sourceTable, unnamedSource } from './audit-sources.js'
import type { Desk } from './desk.js'
import { counted, section, table, text, type Part } from './page.js'
import type { Sheet } from './sheet.js'

/**
 * The Sourcing Audit: whose word the reader is asked to take. “A senior official, who asked not to be named, said the convoy had
 * turned back” is one unnamed source, no reason printed, one passage resting on it and nobody else to bear it out.
 */
export function audit(desk: Desk): Sheet {
  const sources = [...desk.analysis.sources].sort((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class) || start(a) - start(b))
  const of = (classes: readonly SourceClass[]): Source[] => sources.filter(({ class: kind }) => classes.includes(kind))
  return {
    name: 'Sourcing Audit',
    entry: 'source',
    columns: SOURCE_COLUMNS,
    rows: sources.map((source) => sourceRow(desk, source)),
    more: {
      claims: { entry: 'claim', columns: CLAIM_COLUMNS, rows: claimRows(desk) },
      findings: { entry: 'finding', columns: FINDING_COLUMNS, rows: findingRows(desk) },
      gone: { entry: 'gone', columns: KNOWN_COLUMNS, rows: goneRows(desk) },
    },
    page: [
      ...summary(desk, of(UNNAMED), of(NAMED)),
      ...table(['class', 'sources', 'passages', 'claims on one word alone'], ORDER.flatMap((kind) => {
        const some = of([kind])
        return some.length > 0 ? [[CLASS[kind], String(some.length), String(resting(desk, some)), String(some.reduce((sum, source) => sum + carriedAlone(desk, source).length, 0))]] : []
      })),
      ...section('Unnamed sources', of(UNNAMED).flatMap((source, index) => unnamedSource(desk, source, index + 1))),
      ...section('Other outlets’ word', sourceTable(desk, of(SECOND_HAND))),
      ...section('Hearsay and nobody in particular', sourceTable(desk, of(HEARSAY))),
      ...section('No source given', sourceless(desk)),
      ...section('Named sources', sourceTable(desk, of(['named']))),
      ...section('Institutions', sourceTable(desk, of(['institution']))),
      ...section('Who bears out what', standing(desk)),
      ...findings(desk),
    ],
  }
}

const UNNAMED: readonly SourceClass[] = ['anonymous', 'unnamed-public', 'collective-institutional']
const SECOND_HAND: readonly SourceClass[] = ['named-media-secondhand', 'media-hearsay-unspecified']
const HEARSAY: readonly SourceClass[] = ['hearsay-adverb', 'agentless-expectation']
const NAMED: readonly SourceClass[] = ['named', 'institution']
const ORDER: readonly SourceClass[] = [...UNNAMED, ...SECOND_HAND, ...HEARSAY, ...NAMED]

function summary(desk: Desk, unnamed: readonly Source[], named: readonly Source[]): Part[] {
  const { sources, claims } = desk.analysis
  if (sources.length === 0) return [text('No sources were found in this draft.'), text(tally(desk))]
  const people = unnamed.filter((source) => source.class === 'anonymous')
  const without = people.filter(({ reason }) => !reason).length
  const alone = unnamed.reduce((sum, source) => sum + carriedAlone(desk, source).length, 0)
  const nobody = claims.filter(({ what }) => what === 'unattributed').length
  return [
    text([
      `${counted(unnamed.length, 'unnamed source')} with ${counted(resting(desk, unnamed), 'passage')} resting on them; ${counted(named.length, 'named source')} with ${resting(desk, named)}.`,
      people.length === 0 ? '' : without === 0 ? ' Each anonymous source has its reason printed.' : ` ${without} of ${counted(people.length, 'anonymous source')} without a printed reason.`,
      alone > 0 ? ` ${counted(alone, 'claim')} on the word of one unnamed source alone.` : '',
      nobody > 0 ? ` ${counted(nobody, 'claim')} without a source.` : '',
    ]),
    text(tally(desk)),
  ]
}

const resting = (desk: Desk, list: readonly Source[]): number => list.reduce((sum, { id }) => sum + desk.passages(id).length, 0)

const start = ({ spans }: Source): number => spans[0]?.start ?? 0
