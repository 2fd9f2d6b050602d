import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

const told = (draft: string): string[] => analyze(draft).headings.map(({ level, value }) => `${level ?? '–'} ${value}`)

suite('headlines', () => {
  test('a headline and its crossheads keep their levels and lose their marks', () => {
    assert.deepEqual(told('# Ferry *talks* stall\n\nThe port said no.\n\n## A second [boat](https://example.org)\n\nNobody came.\n\nThe owners\n---\n\nThey left.'), ['1 Ferry talks stall', '2 A second boat', '2 The owners'])
  })

  test('copy without marks has headlines by their shape, and a byline is none', () => {
    assert.deepEqual(told('Ferry Talks Stall in Aveiro\n\nBy Ana Ruiz\n\nThe port said no to the owners on Monday.'), ['– Ferry Talks Stall in Aveiro'])
  })

  test('a heading in a block quote or in code is no headline of this draft', () => {
    assert.deepEqual(told('> # Their statement\n>\n> We will stay.\n\n```\n# a comment\n```\n\nThe port said no.'), [])
  })
})
