import type { ActorType, Range } from '../model.js'
import { claimWords, namesOf } from './audit-claims.js'
import { Context } from './context.js'
import type { Desk } from './desk.js'
import { counted, strong, table, text, type Words } from './page.js'
import { TICK, type Row, type Sheet } from './sheet.js'
import { Voices } from './whose.js'

/**
 * The Fact-check Worksheet: all that can be looked up, in the order of the draft, each with a box to tick. “The oldest dock, 40 metres
 * long, sank on Monday, harbour master Ilse Brandt said” is a claim, a superlative, a number, a date, a title and a name. A name stands
 * once, where it is first written; countries and their people are left out.
 */
export function worksheet(desk: Desk): Sheet {
  const { claims, figures, actors, mentions } = desk.analysis
  const context = new Context(desk)
  const whose = new Voices(desk)
  const types = new Map(actors.map(({ id, type }) => [id, type]))
  const met = new Set<string>()
  const names = mentions.flatMap(({ actor, name }): Item[] => {
    if (!name || met.has(actor) || !SPELLED.has(types.get(actor)!)) return []
    met.add(actor)
    return [{ ...name, kind: 'name', words: desk.words([name]) }]
  })
  const items: Item[] = [
    ...claims.map((claim): Item => ({ ...claim.span, kind: 'claim', words: claimWords(desk, claim), whose: namesOf(desk, claim) })),
    ...figures.map(({ kind, amount, unit, ...span }): Item => ({ ...span, kind, words: desk.words([span]), amount, unit })),
    ...names,
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const rows = items.map((item): Row => ({
    line: desk.line(item), kind: item.kind, words: item.words, amount: item.amount ?? null, unit: item.unit ?? null, sentence: context.sentence(item), whose_word: item.whose ?? whose.at(item.start),
    checked: TICK, source_checked: '', checker: '',
  }))
  return {
    name: 'Fact-check Worksheet',
    entry: 'fact',
    columns: ['line', 'kind', 'words', 'amount', 'unit', 'sentence', 'whose_word', 'checked', 'source_checked', 'checker'],
    rows,
    page: [
      text(items.length === 0 ? 'Nothing to look up was found in this draft.' : `${counted(items.length, 'item')}: ${tally(items)}. Where nobody is named, it is the writer’s own word.`),
      ...table(['☐', 'line', 'kind', 'what', 'sentence', 'whose word', 'source checked', 'checker'], rows.map((row, index) => {
        const again = rows[index - 1]?.['sentence'] === row['sentence']
        return [TICK, String(row['line']), String(row['kind']), String(row['words']), again ? '″' : String(row['sentence']), whoseWord(row), '', '']
      })),
    ],
  }
}

/** “no source given” for a claim that nobody makes; nothing for what the writer tells. */
function whoseWord({ kind, whose_word: whose }: Row): Words {
  if (!Array.isArray(whose)) return ''
  return whose.length > 0 ? whose.join(', ') : kind === 'claim' ? [strong('no source given')] : ''
}

interface Item extends Range {
  readonly kind: string
  readonly words: string
  readonly amount?: number | undefined
  readonly unit?: string | undefined
  readonly whose?: readonly string[]
}

/** Whom and what one can misspell. */
const SPELLED: ReadonlySet<ActorType> = new Set(['person', 'agency', 'armed-force', 'armed-group', 'organization', 'media', 'party', 'place'])

const KINDS: readonly (readonly [string, string, string])[] = [
  ['claim', 'claim', 'claims'], ['number', 'number', 'numbers'], ['money', 'sum of money', 'sums of money'], ['percent', 'percentage', 'percentages'], ['date', 'date', 'dates'],
  ['superlative', 'superlative', 'superlatives'], ['title', 'title', 'titles'], ['name', 'name', 'names'],
]

/** “3 claims, 1 date”. */
const tally = (items: readonly Item[]): string => KINDS.flatMap(([kind, one, several]) => {
  const count = items.filter((item) => item.kind === kind).length
  return count > 0 ? counted(count, one, several) : []
}).join(', ')
