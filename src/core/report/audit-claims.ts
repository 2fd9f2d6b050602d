import type { Claim, Corroboration } from '../model.js'
import type { Desk } from './desk.js'
import { counted, list, listed, strong, table, text, type Part, type Words } from './page.js'
import type { Row } from './sheet.js'

/**
 * What the draft claims and who bears it out: “The lock was forced, the pilot said. Two dockers said so too; the port denied it” is one
 * claim with a second voice and a denial, and whether the dockers have it from the pilot nobody tells.
 */
const STANDING: Readonly<Record<Corroboration, string>> = {
  several: 'several together', consistent: 'borne out by another source', partial: 'borne out in part', single: 'one source alone', disputed: 'disputed', none: 'nobody’s word',
}

export const CLAIM_COLUMNS = ['line', 'words', 'what', 'sources', 'corroboration', 'also_said_by', 'partly_said_by', 'denied_by', 'independence'] as const

export const claimRows = (desk: Desk): Row[] => desk.analysis.claims.map((claim) => ({
  line: desk.line(claim.span), words: claimWords(desk, claim), what: claim.what, sources: namesOf(desk, claim), corroboration: claim.corroboration, also_said_by: saidBy(desk, claim.alike),
  partly_said_by: saidBy(desk, claim.partly), denied_by: deniedBy(desk, claim), independence: claim.independence,
}))

/** What is claimed, as it reads in print: a quote or statement without the tag in the middle of it. */
export function claimWords(desk: Desk, { of, span }: Claim): string {
  return desk.words(desk.segmentsOf(of) ?? [span])
}

export const namesOf = (desk: Desk, { sources }: Claim): string[] => sources.flatMap((id) => desk.sourceOf(id) ?? []).map((source) => desk.sourceName(source))

/** “two dockers, line 8”. */
function saidBy(desk: Desk, claims: readonly string[]): string[] {
  return claims.flatMap((id) => desk.claim(id) ?? []).map((claim) => `${namesOf(desk, claim).join(' and ') || 'nobody in particular'}, line ${desk.line(claim.span)}`)
}

const deniedBy = (desk: Desk, { deniedBy: ids }: Claim): string[] => ids.flatMap((id) => desk.statement(id) ?? []).map((denial) => desk.speaks(denial))

/** “ – also two dockers, line 8”, “ – on this word alone”; nothing where the denial or the number tells all. */
export function corroboration(desk: Desk, claim: Claim): string {
  if (claim.alike.length > 0) return ` – also ${listed(saidBy(desk, claim.alike))}`
  if (claim.partly.length > 0) return ` – in part ${listed(saidBy(desk, claim.partly))}`
  return claim.corroboration === 'single' ? ' – on this word alone' : ''
}

/** Claims that nobody’s name or description stands behind. */
export function sourceless(desk: Desk): Part[] {
  return list(desk.analysis.claims.filter(({ what }) => what === 'unattributed').map((claim): Words => [`line ${desk.line(claim.span)}: ${claimWords(desk, claim)} – `, strong('no source given')]))
}

/** How many claims stand how, and each that another source bears out or denies. */
export function standing(desk: Desk): Part[] {
  const { claims } = desk.analysis
  if (claims.length === 0) return []
  const counts = ORDER.flatMap((kind) => {
    const count = claims.filter(({ corroboration: one }) => one === kind).length
    return count > 0 ? `${count} ${STANDING[kind]}` : []
  })
  const met = claims.filter(({ alike, partly, deniedBy: by, sources }) => alike.length + partly.length + by.length > 0 || sources.length > 1)
  return [
    text(`${counted(claims.length, 'claim')}: ${counts.join(', ')}. Whether sources know it from each other is unknown, unless the draft says so.`),
    ...table(['line', 'claim', 'whose word', 'standing', 'also said by', 'denied by', 'independent'], met.map((claim) => [
      String(desk.line(claim.span)), claimWords(desk, claim), namesOf(desk, claim).join(', ') || 'nobody in particular', STANDING[claim.corroboration],
      [...saidBy(desk, claim.alike), ...saidBy(desk, claim.partly).map((other) => `${other} (in part)`)].join('; '), deniedBy(desk, claim).join('; '), claim.independence === 'stated' ? 'the draft says so' : 'unknown',
    ])),
  ]
}

const ORDER: readonly Corroboration[] = ['several', 'consistent', 'partial', 'single', 'disputed', 'none']
