import * as vscode from 'vscode'
import type { Actor, Heading, Mention, Quote, Range, Source } from '../../core/index.js'
import { inTurns, type Steps } from '../../core/steps.js'
import type { Analyses } from '../analyses.js'
import { Facts } from '../cards/facts.js'
import { speakers } from '../cards/quote.js'
import type { Reading } from '../open-draft.js'
import { rangeOf } from '../place.js'
import { selector } from '../selector.js'
import { turn } from '../turns.js'
import { actorType, isUnnamed, sourceClass } from '../words.js'
import { readingInTime } from './reading-now.js'

export interface Entry {
  readonly name: string
  readonly detail: string
  readonly kind: vscode.SymbolKind
  readonly at: Range
  /** What the whole of it takes up; `at` where it has no more. */
  readonly whole?: Range
}

/** The Outline and the breadcrumbs: under each headline who comes in and what is quoted, in the order of the text. */
export function* outline({ analysis, printed, source }: Pick<Reading, 'analysis' | 'printed' | 'source'>, document: vscode.TextDocument): Steps<vscode.DocumentSymbol[]> {
  const facts = new Facts(analysis, printed)
  yield
  const entries = [...actorsIn(facts), ...unnamed(facts), ...(analysis.quotes.length > MOST_QUOTES ? [] : quotes(facts))].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
  const sections = sectionsOf(analysis.headings, source.length)
  const roots: vscode.DocumentSymbol[] = []
  const open: { readonly section: Section; readonly symbol: vscode.DocumentSymbol }[] = []
  const under = (at: number): vscode.DocumentSymbol[] => {
    while (open.length && open.at(-1)!.section.end <= at) open.pop()
    return open.at(-1)?.symbol.children ?? roots
  }
  const enter = (section: Section): void => {
    const siblings = under(section.at.start)
    const symbol = symbolOf(document, { ...section, whole: { start: lineStart(document, section.at.start), end: section.end } })
    siblings.push(symbol)
    open.push({ section, symbol })
  }
  let next = 0
  for (const entry of entries) {
    yield
    while (next < sections.length && sections[next]!.at.start <= entry.at.start) enter(sections[next++]!)
    const siblings = under(entry.at.start)
    const end = Math.min(entry.whole?.end ?? entry.at.end, open.at(-1)?.section.end ?? Infinity)
    siblings.push(symbolOf(document, { ...entry, whole: { start: entry.at.start, end } }))
  }
  for (const section of sections.slice(next)) enter(section)
  return roots
}

interface Section extends Entry {
  readonly end: number
}

/** Each headline with the text it stands over. Where some have marks, a line that only looks like one is left to the text. */
function sectionsOf(headings: readonly Heading[], length: number): Section[] {
  const marked = headings.some(({ level }) => level !== undefined)
  const counted = headings.filter(({ level }) => !marked || level !== undefined)
  const ends = new Array<number>(counted.length).fill(length)
  const open: number[] = []
  for (const [index, { level = 1, start }] of counted.entries()) {
    while (open.length && (counted[open.at(-1)!]!.level ?? 1) >= level) ends[open.pop()!] = start
    open.push(index)
  }
  return counted.map((heading, index) => ({ name: heading.value, detail: '', kind: vscode.SymbolKind.Module, at: heading, end: ends[index]! }))
}

/** Those who act under a name, at their first mention; “the crew” is furniture of the story, “Icelandic” in somebody’s title a part of it. */
export function actorsIn(facts: Facts): Entry[] {
  const firsts = new Map<string, Mention>()
  const named = new Set<string>()
  let reach = -1
  for (const mention of facts.analysis.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.as !== 'actor' || mention.form === 'pronoun') continue
    const inner = mention.end <= reach
    reach = Math.max(reach, mention.end)
    if (inner && mention.form === 'demonym') continue
    if (!firsts.has(mention.actor)) firsts.set(mention.actor, mention)
    if (mention.name) named.add(mention.actor)
  }
  return [...firsts].flatMap(([id, at]) => {
    const actor = named.has(id) ? facts.actor(id) : undefined
    return actor ? { name: actor.name, detail: inFewWords(facts, actor), kind: kindOf(actor), at } : []
  })
}

/** “Foreign Minister, Iceland”, “Hale Harbour Board”, “state”. */
export function inFewWords(facts: Facts, { type, roles: [role], affiliation, state }: Actor): string {
  const whose = role?.of ?? facts.actor(affiliation)?.name ?? (role ? undefined : facts.actor(state)?.name)
  return [role?.title, whose].filter(Boolean).join(', ') || actorType(type)
}

export const kindOf = ({ type }: Pick<Actor, 'type'>): vscode.SymbolKind => (type === 'person' ? vscode.SymbolKind.Class : vscode.SymbolKind.Interface)

/** Somebody whose word the reader has, without a name, by the phrase that comes first. */
function unnamed(facts: Facts): Entry[] {
  return facts.analysis.sources.flatMap((source) => {
    const at = isUnnamed(source) && !facts.isNobody(source) ? source.spans[0] : undefined
    return at ? { name: facts.printed([at], LONGEST), detail: sourceClass(source.class), kind: vscode.SymbolKind.Null, at } : []
  })
}

const LONGEST = 60
/** Beyond so many nobody looks for one in a list, and a book's outline is its headlines and who comes in. */
const MOST_QUOTES = 600

function quotes(facts: Facts): Entry[] {
  return facts.analysis.quotes.filter(({ kind }) => kind !== 'scare').map((quote) => {
    const at = quote.segments[0]!
    return { name: facts.printed([at], LONGEST), detail: speakerOf(facts, quote, facts.source(quote.speaker)), kind: vscode.SymbolKind.String, at, whole: { start: at.start, end: quote.segments.at(-1)!.end } }
  })
}

function speakerOf(facts: Facts, { confidence, others }: Quote, source: Source | undefined): string {
  if (!source) return vscode.l10n.t('the draft does not say whose words')
  const who = speakers(facts, source, others)
  return confidence === 'low' ? vscode.l10n.t('may be {0}', who) : who
}

const lineStart = (document: vscode.TextDocument, offset: number): number => document.offsetAt(document.positionAt(offset).with({ character: 0 }))

function symbolOf(document: vscode.TextDocument, { name, detail, kind, at, whole }: Entry): vscode.DocumentSymbol {
  return new vscode.DocumentSymbol(name || '…', detail, kind, rangeOf(document, whole ?? at), rangeOf(document, at))
}

export function register(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(selector, {
    async provideDocumentSymbols(document, token) {
      const reading = await readingInTime(analyses, document, token)
      return reading && inTurns(outline(reading, document), async () => {
        await turn()
        return !token.isCancellationRequested
      })
    },
  }, { label: 'Backchannel' })
}
