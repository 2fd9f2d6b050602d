import type { Known } from '../known.js'
import type { Finding, Severity } from '../model.js'
import type { Desk } from './desk.js'
import { counted, list, section, words, type Part, type Words } from './page.js'
import type { Row } from './sheet.js'

/**
 * What a standards editor would ask, the gravest first: “line 12: no reason given for withholding the name of “a palace aide””. What the
 * desk knows about and lets stand is told apart, with its reason, and counted with the rest.
 */
export const KNOWN_COLUMNS = ['rule', 'known_because', 'known_by', 'known_on', 'what_is_gone'] as const
export const FINDING_COLUMNS = ['line', 'severity', 'rule', 'message', 'known', 'known_because', 'known_by', 'known_on'] as const

export const findingRows = (desk: Desk): Row[] => desk.analysis.findings.map((finding) => {
  const known = desk.settled.known.get(finding)
  return { line: desk.line(finding), severity: finding.severity, rule: finding.rule, message: finding.message, known: known !== undefined, known_because: known?.because ?? null, known_by: known?.by ?? null, known_on: known?.on ?? null }
})

/** Acknowledgements without a finding: the sentence is gone, or what was found in it. */
export function goneRows({ settled: { stale, resting } }: Desk): Row[] {
  const row = (what: string) => ({ rule, because, by, on }: Known): Row => ({ rule, known_because: because, known_by: by, known_on: on ?? null, what_is_gone: what })
  return [...stale.map(row('the sentence')), ...resting.map(row('the finding'))]
}

/** “7 findings: 6 warnings, 1 information; 2 of them known.” */
export function tally({ analysis: { findings: found }, settled: { known, stale, resting } }: Desk): string {
  if (found.length === 0 && stale.length + resting.length === 0) return 'No findings.'
  const counts = SEVERITIES.flatMap(([severity, one, several]) => {
    const count = found.filter((finding) => finding.severity === severity).length
    return count > 0 ? counted(count, one, several) : []
  })
  const gone = stale.length + resting.length
  return `${counted(found.length, 'finding')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}${known.size > 0 ? `; ${known.size} of them known` : ''}.${gone > 0 ? ` ${counted(gone, 'acknowledgement')} without a finding.` : ''}`
}

export function findings(desk: Desk): Part[] {
  const { analysis: { findings: found }, settled: { known, stale, resting } } = desk
  const told = (finding: Finding): Words => [`line ${desk.line(finding)}: ${finding.message} (`, { code: finding.rule }, ')']
  const gone = (one: Known): Words => [{ code: one.rule }, `: ${reason(one)}`]
  return [
    ...SEVERITIES.flatMap(([severity, , , heading]) => section(heading, list(found.filter((finding) => finding.severity === severity && !known.has(finding)).map(told)))),
    ...section('Known to the desk', list(found.flatMap((finding) => {
      const one = known.get(finding)
      return one ? [[...words(told(finding)), ` – ${finding.severity}, ${reason(one)}`]] : []
    }))),
    ...section('Known, and the sentence is gone', list(stale.map(gone))),
    ...section('Known, and nothing is found any more', list(resting.map(gone))),
  ]
}

/** “known, because her post is at stake, by M. R., 2031-03-14”. */
const reason = ({ because, by, on }: Known): string => `known, because ${because}, by ${by}${on === undefined ? '' : `, ${on}`}`

const SEVERITIES: readonly (readonly [Severity, string, string, string])[] = [
  ['error', 'error', 'errors', 'Findings: errors'], ['warning', 'warning', 'warnings', 'Findings: warnings'], ['information', 'information', 'information', 'Findings: information'], ['hint', 'hint', 'hints', 'Findings: hints'],
]
