import type { Actor, ActorType, Figure, Mention, Role } from '../model.js'
import { listIn, type Desk } from './desk.js'
import { counted, entry, fact, listed, onLines, section, strong, text, type Item, type Part as PagePart } from './page.js'
import type { Row, Sheet } from './sheet.js'

/**
 * Names and Titles, for the copy editor: every person and body with the forms of the name, how it is first brought in and under which
 * titles. “Harbour Master Ilse Brandt … Brand said … the harbourmaster, Ms. Brandt” has two spellings to choose between. Only what the
 * draft says: which spelling is right it does not know.
 */
export function namesAndTitles(desk: Desk): Sheet {
  const { actors, mentions, figures, findings } = desk.analysis
  const named = new Map<string, Named[]>()
  for (const mention of mentions) if (mention.name && mention.form !== 'demonym') listIn(named, mention.actor).push({ ...mention, name: mention.name })
  const titles = new Titles(figures.filter(({ kind }) => kind === 'title'), desk.source)
  const asked = new Map<number, string[]>()
  for (const { rule, start, message } of findings) if (rule.startsWith('names/')) listIn(asked, start).push(message)
  const parts = actors
    .flatMap((actor): Part[] => {
      const all = named.get(actor.id) ?? []
      return all.length === 0 || !CHECKED.has(actor.type) ? [] : [{
        actor, named: all, forms: formsOf(desk, all), titles: actor.type === 'person' ? titlesOf(desk, all, titles) : [],
        asked: [...new Set(all.flatMap(({ start, name }) => [...(asked.get(start) ?? []), ...(asked.get(name.start) ?? [])]))],
      }]
    })
    .sort((a, b) => a.named[0]!.start - b.named[0]!.start)
  const group = (heading: string, some: readonly Part[]): PagePart[] => section(heading, some.flatMap((part) => told(desk, part)))
  const varying = parts.filter(({ forms }) => variants(forms).length > 0).length
  return {
    name: 'Names and Titles',
    entry: 'name',
    columns: ['name', 'type', 'forms', 'variants', 'first_reference', 'first_line', 'full_at_first', 'title_at_first', 'titles', 'roles', 'lines', 'questions'],
    rows: parts.map((part) => rowOf(desk, part)),
    page: [
      text(parts.length === 0 ? 'No names of people or bodies were found in this draft.' : `${counted(parts.length, 'name')}${varying > 0 ? `; ${varying} spelled in more than one way` : ''}.`),
      ...group('People', parts.filter(({ actor }) => actor.type === 'person')),
      ...group('Bodies', parts.filter(({ actor }) => actor.type !== 'person')),
    ],
  }
}

type Named = Mention & Required<Pick<Mention, 'name'>>

interface Form {
  readonly name: string
  readonly lines: readonly number[]
  readonly count: number
}

interface Part {
  readonly actor: Actor
  readonly named: readonly Named[]
  readonly forms: readonly Form[]
  readonly titles: readonly Form[]
  /** What checks of names ask. */
  readonly asked: readonly string[]
}

const CHECKED: ReadonlySet<ActorType> = new Set(['person', 'government', 'agency', 'armed-force', 'armed-group', 'organization', 'media', 'party', 'state-group'])

function formsOf(desk: Desk, named: readonly Named[]): Form[] {
  return grouped(named.map(({ name, start }) => ({ words: desk.words([name]), line: desk.line({ start, end: start }) })))
}

function titlesOf(desk: Desk, named: readonly Named[], titles: Titles): Form[] {
  return grouped(named.flatMap((mention) => titles.beside(mention).map((title) => ({ words: desk.words([title]), line: desk.line(title) }))))
}

function grouped(given: readonly { readonly words: string; readonly line: number }[]): Form[] {
  const lines = new Map<string, number[]>()
  for (const { words, line } of given) listIn(lines, words).push(line)
  return [...lines].map(([name, all]) => ({ name, lines: [...new Set(all)], count: all.length }))
}

/** Forms that differ in case, accents, hyphens and spaces alone: “al-Harrasi”, “Al Harrasi”. “Brandt” is a short form of “Ilse Brandt”, no variant. */
function variants(forms: readonly Form[]): string[][] {
  const alike = new Map<string, string[]>()
  for (const { name } of forms) listIn(alike, name.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()).push(name)
  return [...alike.values()].filter((names) => names.length > 1)
}

const isFull = ({ form, name }: Named, { type }: Actor): boolean => (type === 'person' ? /\S\s+\S/.test(name.text) : form !== 'acronym')

/** “minister of fisheries (past, from 2020 to 2024)”. */
function role({ title, of, held, from, to }: Role): string {
  const when = [held === 'past' ? 'past' : '', from ? `from ${from}` : '', to ? `to ${to}` : ''].filter(Boolean).join(' ')
  return `${title}${of ? `, ${of}` : ''}${when ? ` (${when})` : ''}`
}

function rowOf(desk: Desk, { actor, named, forms, titles, asked }: Part): Row {
  const first = named[0]!
  return {
    name: desk.name(actor.id), type: actor.type, forms: forms.map(({ name, count }) => `${name} (${count})`), variants: variants(forms).map((names) => names.join(' / ')),
    first_reference: desk.words([first]), first_line: desk.line(first), full_at_first: isFull(first, actor), title_at_first: titles.length > 0 && titles[0]!.lines[0] === desk.line(first) ? titles[0]!.name : null,
    titles: titles.map(({ name }) => name), roles: actor.roles.map(role), lines: desk.linesOf(named), questions: asked,
  }
}

function told(desk: Desk, part: Part): PagePart[] {
  const { actor, named, forms, titles, asked } = part
  const first = named[0]!
  const optional = (label: string, values: readonly string[]): Item[] => (values.length > 0 ? [fact(label, values.join('; '))] : [])
  return entry(desk.name(actor.id), [
    fact('First', [`line ${desk.line(first)}: “${desk.words([first])}”`, ...(isFull(first, actor) ? [] : [' – ', strong('not in full')])]),
    fact('Forms', forms.map(({ name, count, lines }) => `“${name}” ${count === 1 ? onLines(lines) : `${count} times, ${onLines(lines)}`}`).join('; ')),
    ...variants(forms).map((names) => fact('Choose between', listed(names.map((name) => `“${name}”`)))),
    ...optional('Titles', titles.map(({ name, lines }) => `“${name}” ${onLines(lines)}`)),
    ...optional('Offices', actor.roles.map(role)),
    ...asked.map((question) => fact('Ask', question)),
  ])
}

/** Titles by where they stand. */
class Titles {
  readonly #starts: readonly number[]
  constructor(
    private readonly titles: readonly Figure[],
    private readonly source: string,
  ) {
    this.#starts = titles.map(({ start }) => start)
  }

  /** In the mention (“Prime Minister Anna Lund”) or next to it, with a comma between (“Rui Falcato, a spokesman”). */
  beside({ start, end }: Mention): Figure[] {
    let low = 0
    for (let high = this.#starts.length; low < high;) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]! < start) low = middle + 1
      else high = middle
    }
    const before = this.titles[low - 1]
    const found = before && this.#next(before.end, start) ? [before] : []
    for (let at = low; at < this.titles.length && this.#starts[at]! <= end + NEXT; at++) if (this.#starts[at]! < end || this.#next(end, this.#starts[at]!)) found.push(this.titles[at]!)
    return found
  }

  #next(from: number, to: number): boolean {
    return to >= from && to - from <= NEXT && APPOSED.test(this.source.slice(from, to))
  }
}

/** “, the ” in characters. */
const NEXT = 6
const APPOSED = /^,?\s(?:(?:a|an|the)\s)?$/i
