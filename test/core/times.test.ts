import assert from 'node:assert/strict'
import { readBlock } from './reading.js'

const times = (draft: string) => {
  const { block, times } = readBlock(draft)
  return times.map(({ start, end, kind, points }) => `${block.prose.slice(start, end)} ${kind}${points === 'none' ? '' : ` ${points}`}`)
}

suite('times', () => {
  test('dates come in British, American and ISO order', () => {
    assert.deepEqual(times('The notes are dated 14 March 1987, Jan. 5, 2014, Monday, June 2, and 2014-08-26.'), [
      '14 March 1987 date', 'Jan. 5, 2014 date', 'Monday, June 2 date', '2014-08-26 date',
    ])
  })
  test('a year is a year after “in” and before a noun, not a head count', () => {
    assert.deepEqual(times('In 1998 the 1962 treaty lapsed, and 2000 soldiers left with some 1900 horses.'), ['1998 year', '1962 year'])
  })
  test('may and march are verbs until a number or a preposition says otherwise', () => {
    assert.deepEqual(times('They may march on the capital in March, or on May 3.'), ['March month', 'May 3 date'])
    assert.deepEqual(times('May told Juncker that no one had called.'), [])
  })
  test('what lies behind points back, what lies ahead points forward', () => {
    assert.deepEqual(times('Last week they quarrelled, two months ago they dined; next Friday they meet, and later this month again.'), [
      'Last week relative past', 'two months ago relative past', 'next Friday relative future', 'later this month relative future',
    ])
  })
  test('“for now” and “so far” are times, “for 12 members” is none', () => {
    assert.deepEqual(times('For now the line is dead. So far nobody called for 12 members.'), ['For now relative', 'So far relative'])
  })
  test('two years that belong together are one period', () => {
    assert.deepEqual(times('She served between 2010 and 2012, and from May to July he had; since 2015 nobody has.'), [
      'between 2010 and 2012 period', 'from May to July period', 'since 2015 period',
    ])
  })
  test('durations stand with or without a hyphen', () => {
    assert.deepEqual(times('The three-day round followed 18 months of silence that had lasted for decades.'), [
      'three-day duration', '18 months duration', 'for decades duration',
    ])
  })
})
