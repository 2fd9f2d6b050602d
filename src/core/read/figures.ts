import { vagueTimes } from '../lexicon/en/figures.js'
import type { Range } from '../model.js'
import { numberAt } from './figure-numbers.js'
import { superlativeAt } from './figure-superlatives.js'
import type { FigureRead, Reading, ReadPlugin } from './reading.js'

/**
 * What a fact-checker looks up word by word: “The port’s largest dredger, bought in May 2031 for €40 million, lifts 3,000 tons an hour,
 * harbour master Ilse Brandt said” has a superlative, a date, a sum, a number and a title. Names are `phrases`.
 * Not covered: sums in words alone (“a fortune”), universals (“never”, “all”), numbers in names (“Pier 14”).
 */
export const figures: ReadPlugin = () => (_tree, file) => {
  const reading = file.data.reading!
  reading.figures = figuresIn(reading)
}

function figuresIn(reading: Reading): FigureRead[] {
  const { tokens, times, phrases, block: { prose } } = reading
  const addresses = addressesIn(prose)
  const dates = times
    .filter(({ start, end, kind }) => kind !== 'duration' && (kind !== 'relative' || !isVague(prose.slice(start, end))) && !addresses.some((address) => address.start <= start && end <= address.end))
    .map(({ start, end }): FigureRead => ({ start, end, kind: 'date' }))
  const hidden: Range[] = [...addresses, ...dates, ...phrases.flatMap(({ name }) => name ?? [])].sort((a, b) => a.start - b.start)
  const found: FigureRead[] = [...dates, ...titles(reading)]
  let far = 0
  for (let at = 0, next = 0; at < tokens.length; at++) {
    const { start } = tokens[at]!
    for (; next < hidden.length && hidden[next]!.start <= start; next++) far = Math.max(far, hidden[next]!.end)
    if (start < far) continue
    const figure = numberAt(tokens, at) ?? superlativeAt(tokens, at)
    if (!figure) continue
    found.push(figure.figure)
    at = figure.to - 1
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** “last week” can be looked up; “recently” and “so far” cannot. */
const isVague = (time: string): boolean => vagueTimes.has(time.toLowerCase()) || /^(?:recent |so |for |at |until |to )/i.test(time)

/** The digits of “https://x.example/2031/05” are nobody's figures. */
function addressesIn(prose: string): Range[] {
  return prose.includes('://') || prose.includes('www.') ? [...prose.matchAll(ADDRESS)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })) : []
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi

/**
 * “Norwegian Prime Minister” before Anna Lund, “a spokesman” after Rui Falcato and a comma. Counter-examples: “the minister” by itself
 * is nobody's title here; “Mr.” is none.
 */
function titles({ phrases, block: { prose } }: Reading): FigureRead[] {
  const named = phrases.filter(({ name, type }) => name && type === 'person')
  const [starts, ends] = [new Set(named.map(({ start }) => start)), new Set(named.map(({ end }) => end))]
  return phrases.flatMap(({ start, end, name, office, type }): FigureRead[] => {
    if (!office || type !== 'person') return []
    if (name) return name.start > start ? [titled(prose, start, name.start)] : []
    const before = prose.startsWith(', ', start - 2) && ends.has(start - 2)
    const after = prose.startsWith(', ', end) && starts.has(end + 2)
    return before || after ? [titled(prose, start, end)] : []
  })
}

function titled(prose: string, from: number, to: number): FigureRead {
  const [lead] = /^(?:(?:the|a|an|its|his|her|their) )?/i.exec(prose.slice(from, to))!
  return { start: from + lead.length, end: from + prose.slice(from, to).trimEnd().replace(/,$/, '').length, kind: 'title' }
}
