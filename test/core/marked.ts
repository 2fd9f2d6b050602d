import type { Phrase, Reading } from '../../src/core/read/reading.js'
import { readBlock } from './reading.js'

/**
 * A block whose parties are marked by hand, so that a test of contacts rests on no reading of names:
 * “[Oslo’s envoy|NOR] met [the rebels|rebels] in [Tacna|@PER].” A leading @ makes a place; NOR/PER one phrase for two.
 */
export function marked(text: string): Reading {
  const phrases: Phrase[] = []
  let prose = ''
  let from = 0
  for (const mark of text.matchAll(/\[([^|\]]+)\|(@?)([^\]]*)\]/g)) {
    prose += text.slice(from, mark.index)
    const start = prose.length
    prose += mark[1]!
    const keys = mark[3]!.split('/').filter(Boolean)
    const place = mark[2] === '@'
    phrases.push({
      start, end: prose.length, called: mark[1]!, head: mark[1]!.split(' ').at(-1)!.toLowerCase(), form: 'full', type: place ? 'place' : null, number: keys.length > 1 ? 'plural' : 'one', entry: 'name',
      ...(keys.length === 1 ? { key: keys[0]! } : {}), of: keys.length > 1 ? keys.map((key) => ({ text: key, key, start, end: start })) : [],
      as: place ? 'place' : 'actor', genitive: /^['’]/.test(text.slice(mark.index + mark[0].length)), confidence: 'high',
    })
    from = mark.index + mark[0].length
  }
  prose += text.slice(from)
  return { ...readBlock(prose), phrases }
}

export const keysOf = ({ key, of }: Phrase): string => key ?? of.map((each) => each.key).join('/')
