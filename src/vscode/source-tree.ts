import { l10n } from 'vscode'
import type { Claim, Finding, Known, Range, Source, SourceClass, Span, Statement } from '../core/index.js'
import type { BoardRow } from './board.js'
import type { Facts } from './cards/facts.js'
import { sourceFacts } from './cards/unnamed.js'
import { told, type Settlement } from './findings.js'
import { number, shortDay } from './locale.js'
import type { Steps } from '../core/steps.js'
import { corroboration, isUnnamed, severityName, sourceClass } from './words.js'

/** A row of the tree. `context` is its level, and more where that is not enough. */
export interface SourceRow extends BoardRow<SourceRow> {
  readonly level: 'group' | 'source' | 'finding' | 'claim' | 'wordings' | 'wording' | 'stale'
  readonly finding?: Finding
  readonly known?: Known
}

/** What moves with the text and is no part of what a row shows. */
export const MOVING = ['at', 'finding', 'known'] as const

export type Filter = 'all' | 'unnamed' | 'findings' | 'noReason'

type Group = 'unnamed' | 'media' | 'named' | 'institutions'

const GROUPS: Readonly<Record<Group, readonly SourceClass[]>> = {
  unnamed: ['anonymous', 'unnamed-public', 'collective-institutional'],
  media: ['media-hearsay-unspecified', 'named-media-secondhand', 'hearsay-adverb', 'agentless-expectation'],
  named: ['named'],
  institutions: ['institution'],
}

export const SOURCE_ICONS: Readonly<Record<SourceClass, string>> = {
  anonymous: 'eye-closed', 'unnamed-public': 'account', 'collective-institutional': 'organization', 'media-hearsay-unspecified': 'megaphone', 'named-media-secondhand': 'broadcast',
  'hearsay-adverb': 'megaphone', 'agentless-expectation': 'megaphone', named: 'person', institution: 'organization',
}

const SIGNS: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', information: 'info', hint: 'info' }

/** Whose word the reader has: unnamed first, then media and hearsay, named people and institutions; what is nobody's and what is gone last. */
export function* sourceTree(facts: Facts, settlement: Settlement, filter: Filter = 'all'): Steps<SourceRow[]> {
  const { sources } = facts.analysis
  yield
  const outline = new Outline(facts, settlement)
  const rows: SourceRow[] = []
  for (const group of Object.keys(GROUPS) as Group[]) {
    const members = sources.filter((source) => GROUPS[group].includes(source.class) && outline.passes(source, filter))
    if (members.length) rows.push(yield* outline.group(group, members))
  }
  return [...rows, ...(filter === 'all' ? outline.nobodys() : []), ...(filter === 'all' || filter === 'findings' ? outline.others() : []), ...(filter === 'all' ? outline.stale() : [])]
}

/** Anonymous sources owe the reader a reason; those who speak in public do not. */
export const withoutReason = (source: Source): boolean => source.class === 'anonymous' && !source.reason

class Outline {
  readonly #claims = new Map<string, Claim[]>()
  readonly #findings = new Map<string, Finding[]>()
  readonly #elsewhere: Finding[] = []
  readonly #taken = new Map<string, number>()

  constructor(
    readonly facts: Facts,
    readonly settlement: Settlement,
  ) {
    const { claims, findings } = facts.analysis
    for (const claim of claims) for (const id of claim.sources) this.#claims.set(id, [...(this.#claims.get(id) ?? []), claim])
    const owner = owners(facts)
    for (const finding of findings) {
      const id = owner(finding)
      if (id === undefined) this.#elsewhere.push(finding)
      else this.#findings.set(id, [...(this.#findings.get(id) ?? []), finding])
    }
  }

  passes(source: Source, filter: Filter): boolean {
    if (filter === 'unnamed') return isUnnamed(source)
    if (filter === 'noReason') return withoutReason(source)
    return filter === 'all' || (this.#findings.get(source.id) ?? []).some((finding) => !this.settlement.known.has(finding))
  }

  *group(group: Group, sources: readonly Source[]): Steps<SourceRow> {
    const id = `group ${group}`
    const ordered = sources.toSorted((a, b) => Number(withoutReason(b)) - Number(withoutReason(a)) || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    const without = sources.filter(withoutReason).length
    const description = [number(sources.length), ...(without ? [l10n.t('without reason: {0}', number(without))] : [])].join(' · ')
    const rows: SourceRow[] = []
    for (const source of ordered) {
      yield
      rows.push(this.#source(id, source))
    }
    return this.#heading(id, groupName(group), description, rows, group === 'unnamed' || group === 'media')
  }

  /** Claims on channels, force and aid that no source is given for. */
  nobodys(): SourceRow[] {
    const id = 'group nobody'
    const claims = this.facts.analysis.claims.filter(({ what }) => what === 'unattributed')
    return claims.length ? [this.#heading(id, l10n.t('No source given'), number(claims.length), claims.map((claim) => this.#claim(id, claim)), false)] : []
  }

  /** Findings that are no source's: a quote of nobody, a box pasted along. */
  others(): SourceRow[] {
    const id = 'group others'
    const children = this.#elsewhere.map((finding) => this.#finding(id, finding))
    return children.length ? [this.#heading(id, l10n.t('Other findings'), number(children.length), children, true)] : []
  }

  /** Acknowledgements whose sentence is gone. */
  stale(): SourceRow[] {
    const id = 'group stale'
    const children = this.settlement.stale.map((known): SourceRow => ({
      id: this.#id(`${id} / ${known.rule} ${known.because}`), level: 'stale', context: 'stale', label: l10n.t('known, because {0}', known.because), description: [known.by, known.rule].join(' · '),
      facts: [['', l10n.t('The sentence it was about is gone or has other words now.')], ...knownFacts(known)], icon: 'history', parent: id, children: [], known,
    }))
    return children.length ? [this.#heading(id, l10n.t('Acknowledged, but no longer there'), number(children.length), children, true)] : []
  }

  #heading(id: string, label: string, description: string, children: readonly SourceRow[], open: boolean): SourceRow {
    return { id, level: 'group', context: 'group', label, description, facts: [['', description]], ...(open && { open }), children }
  }

  #source(parent: string, source: Source): SourceRow {
    const wordings = this.#wordings(source)
    const fullest = wordings[0]!
    const id = this.#id(`${parent} / ${source.class} ${fullest.text}`)
    const claims = this.#claims.get(source.id) ?? []
    const alone = claims.filter(({ corroboration: standing }) => standing === 'single').length
    const reason = source.class !== 'anonymous' ? [] : [source.reason ? l10n.t('reason given') : l10n.t('no reason')]
    const children = [...(this.#findings.get(source.id) ?? []).map((finding) => this.#finding(id, finding)), ...claims.map((claim) => this.#claim(id, claim))]
    if (wordings.length > 1) children.push(this.#worded(id, wordings))
    return {
      id, level: 'source', context: 'source', label: fullest.text,
      description: [...reason, ...(claims.length ? [l10n.t('claims: {0}', number(claims.length))] : []), ...(alone ? [l10n.t('alone: {0}', number(alone))] : [])].join(' · '),
      facts: [['', sourceClass(source.class)], ...(isUnnamed(source) ? sourceFacts(this.facts, source) : []), [l10n.t('Claims'), number(claims.length)], [l10n.t('Claims on their word alone'), number(alone)]],
      icon: SOURCE_ICONS[source.class], says: sourceClass(source.class), parent, children, at: fullest.span,
    }
  }

  /** The phrases that stand for a source, each once, the fullest first. */
  #wordings({ spans }: Source): { readonly text: string; readonly span: Span }[] {
    const seen = new Map<string, { readonly text: string; readonly span: Span }>()
    for (const span of spans) {
      const text = this.facts.printed([span], LONGEST)
      if (!seen.has(text)) seen.set(text, { text, span })
    }
    const [first, ...rest] = [...seen.values()].sort((a, b) => b.text.length - a.text.length)
    return first ? [first, ...rest.sort((a, b) => a.span.start - b.span.start)] : [{ text: l10n.t('(no words of their own)'), span: { start: 0, end: 0, text: '' } }]
  }

  #worded(parent: string, wordings: readonly { readonly text: string; readonly span: Span }[]): SourceRow {
    const id = `${parent} / wordings`
    const children = wordings.map(({ text, span }): SourceRow => ({ id: `${id} / ${text}`, level: 'wording', context: 'wording', label: text, description: '', facts: [], parent: id, children: [], at: span }))
    return { id, level: 'wordings', context: 'wordings', label: l10n.t('Wordings'), description: number(wordings.length), facts: [], icon: 'list-unordered', parent, children }
  }

  #claim(parent: string, claim: Claim): SourceRow {
    const statement = this.facts.statement(claim.of)
    const label = this.#said(claim, statement)
    const standing = corroboration(claim.corroboration)
    const [icon, says] = claim.denies !== undefined || statement?.kind === 'denial' ? ['circle-slash', l10n.t('Denial')] : claim.what === 'quote' ? ['quote', l10n.t('Quote')] : ['comment']
    return {
      id: this.#id(`${parent} / claim ${label}`), level: 'claim', context: 'claim', label, description: claim.sources.length ? standing : '', facts: [[l10n.t('Borne out'), standing]],
      icon, ...(says !== undefined && { says }), parent, children: [], at: claim.span,
    }
  }

  #said({ of, span }: Claim, statement: Statement | undefined): string {
    const words = statement ? this.facts.told(statement, LONGEST) : this.facts.printed(this.facts.quote(of)?.segments ?? [span], LONGEST)
    return statement?.confidence === 'low' && statement.source ? l10n.t('may be: {0}', words) : words
  }

  #finding(parent: string, finding: Finding): SourceRow {
    const { message } = told(finding)
    const known = this.settlement.known.get(finding)
    return {
      id: this.#id(`${parent} / ${finding.rule} ${message}`), level: 'finding', context: known ? 'finding known' : finding.fixes.length ? 'finding open fix' : 'finding open', label: message,
      description: known ? l10n.t('known, because {0}', known.because) : severityName(finding.severity),
      facts: [['', `${severityName(finding.severity)} · ${finding.rule}`], ...(known ? knownFacts(known) : [])],
      icon: known ? 'check' : SIGNS[finding.severity], parent, children: [], at: finding, finding, ...(known && { known }),
    }
  }

  /** Two rows that read alike are told apart by their number. */
  #id(key: string): string {
    const nth = (this.#taken.get(key) ?? 0) + 1
    this.#taken.set(key, nth)
    return `${key} ${nth}`
  }
}

const LONGEST = 120

export const knownFacts = ({ because, by, on }: Known): [string, string][] => [[l10n.t('Known, because'), because], [l10n.t('Acknowledged by'), on ? l10n.t('{0}, {1}', by, shortDay(on, true)) : by]]

const groupName = (group: Group): string =>
  ({ unnamed: l10n.t('Unnamed'), media: l10n.t('Media and hearsay'), named: l10n.t('Named'), institutions: l10n.t('Institutions') })[group]

/** Whose finding it is: the source whose phrase it touches, else the one whose narrowest claim it stands in; both from tables in text order. */
function owners({ analysis: { sources, claims } }: Facts): (finding: Finding) => string | undefined {
  const phrases = sources.flatMap(({ id, spans }) => spans.map(({ start, end }) => ({ id, start, end }))).sort((a, b) => a.start - b.start)
  const told = claims.flatMap(({ sources: [id], span: { start, end } }) => (id === undefined ? [] : [{ id, start, end }])).sort((a, b) => a.start - b.start)
  return (finding) => narrowest(phrases, finding) ?? narrowest(told, finding)
}

function narrowest(places: readonly (Range & { readonly id: string })[], { start, end }: Range): string | undefined {
  let low = 0
  for (let high = places.length; low < high;) {
    const middle = (low + high) >> 1
    if (places[middle]!.start < end) low = middle + 1
    else high = middle
  }
  let best: (Range & { readonly id: string }) | undefined
  for (let index = low - 1; index >= 0 && places[index]!.start > start - REACH; index--) {
    const place = places[index]!
    if (place.end > start && (!best || place.end - place.start < best.end - best.start)) best = place
  }
  return best?.id
}

/** No phrase and hardly a claim is longer, in characters. */
const REACH = 3000
