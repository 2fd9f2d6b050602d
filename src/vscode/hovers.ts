import * as vscode from 'vscode'
import { actorCard } from './cards/actor.js'
import { channelCard } from './cards/channel.js'
import { Facts } from './cards/facts.js'
import { quoteCard } from './cards/quote.js'
import { statementCard } from './cards/statement.js'
import { unnamedCard } from './cards/unnamed.js'
import { findingCard } from './cards/finding.js'
import type { Findings, Settlement } from './findings.js'
import type { Pages } from './pages.js'
import { rangeOf, within } from './place.js'
import { selector } from './selector.js'
import { isUnnamed } from './words.js'

/** Cards for what stands at a place of the draft, the smallest thing first. */
export function cardsAt(facts: Facts, offset: number, document: vscode.TextDocument): vscode.Hover | undefined {
  const { mentions, quotes, statements, sources, channels } = facts.analysis
  const here = (span: { start: number; end: number }): boolean => within(offset, span)
  const cards: vscode.MarkdownString[] = []
  const told = new Set<string | undefined>()
  let range: { start: number; end: number } | undefined
  for (const source of sources) {
    const span = isUnnamed(source) ? source.spans.find(here) : undefined
    if (!span) continue
    cards.push(unnamedCard(facts, source, document))
    told.add(source.actor)
    range ??= span
  }
  const narrowest = mentions.filter(here).sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  for (const id of narrowest ? [narrowest.actor, ...(narrowest.others ?? [])] : []) {
    const actor = facts.actor(id)
    if (!narrowest || !actor || told.has(actor.id)) continue
    cards.push(actorCard(facts, narrowest, actor, document))
    range ??= narrowest
  }
  const quote = quotes.find(({ segments }) => segments.some(here))
  if (quote) cards.push(quoteCard(facts, quote, document))
  range ??= quote?.segments.find(here)
  const statement = range ? undefined : statements.find(({ cue }) => cue && here(cue))
  if (statement) cards.push(statementCard(facts, statement, document))
  range ??= statement?.cue ?? undefined
  const tellers = channels.filter(({ evidence }) => evidence.some(here))
  for (const channel of tellers.slice(0, range ? 1 : 3)) cards.push(channelCard(facts, channel, document))
  range ??= tellers[0]?.evidence.find(here)
  return range && new vscode.Hover(cards, rangeOf(document, range))
}

/** Cards for the findings at a place, those first that nobody has acknowledged. */
async function findingsAt({ reading, known }: Settlement, offset: number, document: vscode.TextDocument, pages: Pages): Promise<{ range?: vscode.Range; cards: vscode.MarkdownString[] }> {
  const here = reading.analysis.findings.filter((finding) => within(offset, finding)).sort((a, b) => Number(known.has(a)) - Number(known.has(b))).slice(0, SHOWN)
  const cards = await Promise.all(here.map(async (finding) => findingCard(finding, known.get(finding), await pages.why(finding.rule), document.uri)))
  return { cards, ...(here[0] && { range: rangeOf(document, here[0]) }) }
}

const SHOWN = 3

/** All cards of a place, findings first; undefined where there are none. */
export async function cardsFor(settlement: Settlement, document: vscode.TextDocument, position: vscode.Position, pages: Pages): Promise<{ readonly range: vscode.Range; readonly contents: vscode.MarkdownString[] } | undefined> {
  const { analysis, printed, verbOf } = settlement.reading
  const offset = document.offsetAt(position)
  const found = await findingsAt(settlement, offset, document, pages)
  const hover = cardsAt(new Facts(analysis, printed, verbOf), offset, document)
  const range = hover?.range ?? found.range
  return range && { range, contents: [...found.cards, ...((hover?.contents ?? []) as vscode.MarkdownString[])] }
}

/** Hover cards. Where the text has moved on since the last reading, the card waits for the next one. */
export function register(findings: Findings, pages: Pages): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const settlement = await findings.current(document)
      const cards = settlement && !token.isCancellationRequested ? await cardsFor(settlement, document, position, pages) : undefined
      return cards && new vscode.Hover(cards.contents, cards.range)
    },
  })
}
