import { irregularVerbs, presentVerbs } from '../lexicon/en/grammar.js'
import { grouped } from '../grouped.js'
import { auxiliaries } from '../lexicon/en/small-words.js'
import type { Claim, Corroboration, Quote, Range, Source, Span, Statement } from '../model.js'
import type { Cast, Draft, Sourced } from './draft.js'
import type { Steps } from '../steps.js'
import { statedIndependence } from './independence.js'
import { Kinship } from './kinship.js'
import { matterIn } from './matter.js'

/**
 * What the draft claims, and on whose word: “The crane failed, two dockers said. The port said it had not.” Each utterance is a claim;
 * who else says so, who denies it and whether anybody says it at all is for the whole draft to tell.
 */
export function* resolveClaims(draft: Draft, cast: Cast, sourced: Sourced, uncued: readonly Statement[]): Steps<Claim[]> {
  const sources = new Map(sourced.sources.map((source) => [source.id, source]))
  const spoken = yield* utterances(draft, sourced, uncued)
  const idOf = new Map(spoken.map(({ of }, index) => [of, `claim-${index + 1}`]))
  yield
  const matter = matterIn(draft, cast)
  const kinship = new Kinship(sources)
  for (const each of spoken) {
    yield
    kinship.add(idOf.get(each.of)!, { ...matter(each.ranges), start: each.span.start, end: each.span.end, sources: each.sources, asserts: each.asserts })
  }
  const denials = grouped(sourced.statements.flatMap(({ id, denies }): [string, string][] => (denies === undefined ? [] : [[denies, id]])))
  const independent = yield* statedIndependence(draft)
  const claims: Claim[] = []
  for (const { what, of, holds, span, sources: ids, denies } of spoken) {
    yield
    const id = idOf.get(of)!
    const alike = kinship.alike(id)
    const partly = kinship.partly(id)
    const deniedBy = [...new Set([of, ...holds].flatMap((each) => denials.get(each) ?? []))]
    const corroboration = standing(ids.map((each) => sources.get(each)!), alike, partly, deniedBy)
    const denied = denies === undefined ? undefined : idOf.get(denies)
    claims.push({
      id, what, of, holds, span, sources: ids, corroboration, alike, partly, ...(denied !== undefined && { denies: denied }), deniedBy,
      independence: corroboration !== 'none' && independent(span) ? 'stated' : 'unknown',
    })
  }
  return claims
}

function standing(sources: readonly Source[], alike: readonly string[], partly: readonly string[], deniedBy: readonly string[]): Corroboration {
  if (deniedBy.length) return 'disputed'
  const someone = sources.filter(({ class: kind }) => !HEARSAY.has(kind))
  if (!someone.length) return 'none'
  if (someone.length > 1 || someone[0]!.count === 'plural') return 'several'
  return alike.length ? 'consistent' : partly.length ? 'partial' : 'single'
}

/** Nobody whom a reader could ask: “reportedly”, “local media said”, “is expected to”. */
const HEARSAY: ReadonlySet<Source['class']> = new Set(['hearsay-adverb', 'agentless-expectation', 'media-hearsay-unspecified'])

interface Utterance extends Pick<Claim, 'what' | 'of' | 'holds' | 'span' | 'sources'> {
  readonly ranges: readonly Range[]
  /** Whether it says that something is so: a denial, a question, a promise and a negated cue do not. */
  readonly asserts: boolean
  readonly denies?: string
}

/** Quotes and statements in text order; a quote inside a statement goes with it. */
function* utterances({ source }: Draft, { quotes, statements }: Sourced, uncued: readonly Statement[]): Steps<Utterance[]> {
  const said = statements.filter(({ view }) => !view)
  const within = new Map<string, string[]>()
  const alone = quotes.filter((quote) => {
    if (quote.kind === 'scare') return false
    const around = holderOf(quote, said)
    if (around) within.set(around.id, [...(within.get(around.id) ?? []), quote.id])
    return !around
  })
  const spanned = (start: number, end: number): Span => ({ start, end, text: source.slice(start, end) })
  const by = (one: string | null, others: readonly string[] = []): string[] => [...new Set(one === null ? others : [one, ...others])]
  const all: Utterance[] = []
  for (const quote of alone) {
    yield
    all.push({
      what: 'quote', of: quote.id, holds: [], span: spanned(quote.segments[0]!.start, quote.segments.at(-1)!.end), sources: by(quote.speaker, quote.others),
      ranges: quote.segments, asserts: !/[?][”"’'\s]*$/.test(quote.segments.at(-1)!.text) && (quote.kind === 'direct' || quote.segments[0]!.text.split(' ').length > FRAGMENT),
    })
  }
  for (const statement of said) {
    yield
    all.push({
      what: 'statement', of: statement.id, holds: within.get(statement.id) ?? [], span: spanned(statement.start, statement.end), sources: statement.negated ? [] : by(statement.source, statement.others),
      ranges: statement.segments ?? [statement], asserts: statement.kind !== 'denial' && !statement.negated && !OPEN.test(statement.text) && clause(statement.text), ...(statement.denies !== undefined && { denies: statement.denies }),
    })
  }
  for (const statement of uncued)
    all.push({ what: statement.kind === 'unattributed' ? 'unattributed' : 'continuation', of: statement.id, holds: [], span: spanned(statement.start, statement.end), sources: by(statement.source), ranges: [statement], asserts: true })
  return all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** “the crane failed”; not “the crane’s fitness”, which two may praise for two reasons. */
const clause = (text: string): boolean => text.toLowerCase().replaceAll('’', '\'').split(/[^\p{L}']+/u).some((word) => auxiliaries.has(word) || irregularVerbs.has(word) || presentVerbs.has(word) || /[^e]ed$/.test(word))

/** The narrowest statement around a quote; both run in text order, and statements nest a few deep at most. */
function holderOf({ segments }: Quote, statements: readonly Statement[]): Statement | undefined {
  const first = segments[0]!
  const last = segments.at(-1)!
  let low = 0
  for (let high = statements.length; low < high;) {
    const middle = (low + high) >> 1
    if (statements[middle]!.start <= first.start) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= Math.max(0, low - NESTED); at--) if (statements[at]!.end >= last.end) return statements[at]
  return undefined
}

/** “whether the crane failed”, “to mend the crane”: nobody says that it is so. */
const OPEN = /^(?:whether|if|why|what|how|who|where|when|to) /i

const NESTED = 6
/** Words: “a real woman” says nothing by itself. */
const FRAGMENT = 3
