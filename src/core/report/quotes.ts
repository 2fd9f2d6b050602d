import type { Quote } from '../model.js'
import type { Desk } from './desk.js'
import { counted, escaped, section, table } from './markup.js'
import type { Row, Sheet } from './sheet.js'

/**
 * The Quote Sheet, for whoever rings the speakers back: the exact words, who is said to have said them, and a box to tick.
 * “We were never asked,” she said — the sheet names the “she” when the draft does, and says “may be” when that is a guess.
 */
export function quoteSheet(desk: Desk): Sheet {
  const spoken = desk.analysis.quotes.filter(({ kind }) => kind !== 'scare')
  const scare = desk.analysis.quotes.filter(({ kind }) => kind === 'scare')
  const rows = spoken.map((quote) => rowOf(desk, quote))
  const without = spoken.filter(({ speaker }) => speaker === null).length
  return {
    name: 'Quote Sheet',
    columns: ['line', 'kind', 'words', 'speaker', 'sure', 'named_as', 'speaker_class', 'verb', 'checked'],
    rows,
    markdown: [
      spoken.length === 0 ? 'No quotes were found in this draft.' : `${counted(spoken.length, 'quote')}; ${without === 0 ? 'each has a speaker' : `${without} without a speaker`}.`, '',
      ...(spoken.length === 0 ? [] : [...table(['☐', 'line', 'speaker', 'words', 'kind'], rows.map((row) => ['☐', String(row['line']), speaker(row), escaped(String(row['words'])), String(row['kind'])])), '']),
      ...section('Words in scare quotes', scare.map((quote) => `- line ${desk.line(quote.segments[0]!)}: ${escaped(desk.words(quote.segments))}`)),
    ],
  }
}

function rowOf(desk: Desk, quote: Quote): Row {
  const source = desk.source(quote.speaker)
  return {
    line: desk.line(quote.segments[0]!), kind: quote.kind, words: desk.words(quote.segments), speaker: source ? desk.sourceName(source) : null, sure: source ? quote.confidence === 'high' : null,
    named_as: quote.speakerSpan ? desk.words([quote.speakerSpan]) : null, speaker_class: source?.class ?? null, verb: quote.cue ? desk.words([quote.cue]) : null, checked: false,
  }
}

function speaker({ speaker: name, sure, named_as: named }: Row): string {
  if (typeof name !== 'string') return '**no speaker**'
  const as = typeof named === 'string' && named !== name && !name.includes(named) ? ` (“${escaped(named)}”)` : ''
  return `${sure === true ? '' : 'may be '}${escaped(name)}${as}`
}
