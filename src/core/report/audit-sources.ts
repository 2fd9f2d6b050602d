import type { Claim, ReasonKind, Source, SourceClass, Span } from '../model.js'
import { passageWords, type Desk, type Passage } from './desk.js'
import { corroboration } from './audit-claims.js'
import { counted, entry, fact, listed, onLines, strong, table, type Item, type Part, type Words } from './page.js'
import type { Row } from './sheet.js'

/**
 * One source as a standards editor asks after it: “two customs officers” are at least two, of the customs, say not how they know,
 * have no reason printed, and one claim stands on their word alone.
 */
export const CLASS: Readonly<Record<SourceClass, string>> = {
  anonymous: 'anonymous', 'unnamed-public': 'unnamed, speaking in public', 'collective-institutional': 'a body as a whole', 'named-media-secondhand': 'a named outlet, second hand',
  'media-hearsay-unspecified': 'unspecified media', 'hearsay-adverb': 'hearsay (“reportedly”)', 'agentless-expectation': 'nobody in particular (“is expected”)', named: 'named', institution: 'institution',
}

export const REASON: Readonly<Record<ReasonKind, string>> = {
  fear: 'fear of reprisal', 'not-authorised': 'not authorised to speak', sensitive: 'sensitive matter', private: 'private matter', policy: 'house rule', legal: 'legal matter', other: 'other reason',
}

export const SOURCE_COLUMNS = [
  'class', 'wording', 'name', 'number', 'at_least', 'affiliation', 'seniority', 'how_they_know', 'reason', 'reason_kind', 'terms', 'told_to', 'lines', 'passages', 'passage_lines', 'unsure_passages', 'unsure_lines',
  'alone', 'alone_lines', 'may_be',
] as const

export function sourceRow(desk: Desk, source: Source): Row {
  const passages = desk.passages(source.id)
  const unsure = passages.filter(isUnsure)
  const alone = carriedAlone(desk, source)
  const printed = (span: Span | undefined): string | null => (span ? desk.words([span]) : null)
  return {
    class: source.class, wording: desk.wording(source), name: source.actor === undefined ? null : desk.name(source.actor), number: source.count, at_least: source.minCount ?? null,
    affiliation: source.affiliation ?? null, seniority: source.seniority ?? null, how_they_know: printed(source.proximity), reason: printed(source.reason), reason_kind: source.reasonKind ?? null, terms: printed(source.terms),
    told_to: printed(source.addressee), lines: desk.linesOf(source.spans), passages: passages.length, passage_lines: desk.linesOf(passages), unsure_passages: unsure.length, unsure_lines: desk.linesOf(unsure),
    alone: alone.length, alone_lines: desk.linesOf(alone.map(({ span }) => span)), may_be: others(desk, source),
  }
}

/** Claims for which the draft has this one head’s word and no more. */
export const carriedAlone = (desk: Desk, { id }: Source): Claim[] => desk.passages(id).flatMap(({ claim }) => (claim?.corroboration === 'single' ? claim : []))

export const number = ({ count, minCount }: Source): string => ({ one: 'one', plural: minCount ? `at least ${minCount}` : 'several', none: 'not told' })[count]

/** “because he feared for his post” (line 4): fear of reprisal. */
export const reasonWords = (desk: Desk, { reason, reasonKind }: Source): Words => (reason ? `${quoted(desk, reason)}${reasonKind ? `: ${REASON[reasonKind]}` : ''}` : [strong('none printed')])

export const quoted = (desk: Desk, span: Span): string => `“${desk.words([span])}” (line ${desk.line(span)})`

export function unnamedSource(desk: Desk, source: Source, index: number): Part[] {
  const may = others(desk, source)
  const passages = desk.passages(source.id)
  const alone = carriedAlone(desk, source).length
  const optional = (label: string, value: string | undefined): Item[] => (value ? [fact(label, value)] : [])
  const missing = [...(source.affiliation ? [] : ['affiliation']), ...(source.seniority ? [] : ['seniority']), ...(source.proximity ? [] : ['how they know']), ...(source.terms ? [] : ['terms'])]
  return entry(`${index}. ${desk.wording(source)}`, [
    fact('Where', `${onLines(desk.linesOf(source.spans))}; ${CLASS[source.class]}`),
    fact('Number', number(source)),
    ...optional('Affiliation', source.affiliation), ...optional('Seniority', source.seniority),
    ...optional('How they know', source.proximity && quoted(desk, source.proximity)),
    fact('Reason for no name', reasonWords(desk, source)),
    ...optional('Terms', source.terms && quoted(desk, source.terms)),
    ...optional('Told to', source.addressee && desk.words([source.addressee])),
    ...optional('Not said', missing.join(', ')),
    ...optional('May be the same as', listed(may.map((name) => `“${name}”`))),
    fact('What rests on it', passages.length === 0 ? 'nothing found' : `${counted(passages.length, 'passage')}${alone > 0 ? `, ${counted(alone, 'claim')} on this word alone` : ''}`, passages.map((passage) => told(desk, passage))),
  ])
}

/** “line 4, statement: the lock was forced – one source alone”. */
const told = (desk: Desk, passage: Passage): string => `line ${desk.line(passage)}, ${passage.what}: ${passageWords(passage)}${passage.claim ? corroboration(desk, passage.claim) : ''}`

export function sourceTable(desk: Desk, sources: readonly Source[]): Part[] {
  return table(['source', 'class', 'lines', 'passages', 'on lines', 'alone'], sources.map((source) => {
    const passages = desk.passages(source.id)
    const alone = carriedAlone(desk, source).length
    return [desk.sourceName(source), CLASS[source.class], desk.linesOf(source.spans).join(', '), `${passages.length}${unsure(passages)}`, desk.linesOf(passages).join(', '), alone > 0 ? String(alone) : '']
  }))
}

const isUnsure = ({ confidence }: Passage): boolean => confidence === 'low'

/** “ (2 unsure)”, or nothing. */
function unsure(passages: readonly Passage[]): string {
  const count = passages.filter(isUnsure).length
  return count > 0 ? ` (${count} unsure)` : ''
}

const others = (desk: Desk, { possiblySameAs }: Source): string[] => possiblySameAs.flatMap((id) => desk.sourceOf(id) ?? []).map((other) => desk.sourceName(other))
