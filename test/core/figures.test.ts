import assert from 'node:assert/strict'
import { analyze, type FigureKind } from '../../src/core/index.js'

const found = (draft: string, ...kinds: FigureKind[]): string[] => analyze(draft).figures.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value)

suite('figures to be looked up', () => {
  test('a number stands with what it counts, and says what it comes to', () => {
    const { figures } = analyze('The tug pulled 3,000 tons past two rusty buoys, 1.2 million litres in all, and twenty-five divers watched from a dozen boats.')
    assert.deepEqual(figures.map(({ value, amount, unit }) => [value, amount, unit]), [
      ['3,000 tons', 3000, 'tons'], ['two rusty buoys', 2, 'rusty buoys'], ['1.2 million litres', 1200000, 'litres'], ['twenty-five divers', 25, 'divers'], ['a dozen boats', 12, 'boats'],
    ])
  })

  test('a number of nothing in particular is a figure in digits, and a pronoun in words', () => {
    assert.deepEqual(found('Eva Roth, 43, led 52-48. The two said no, and one of them left.', 'number'), ['43', '52-48'])
  })

  test('money has its sign, its code or its name, and its millions', () => {
    const { figures } = analyze('It cost €40 million, not £2bn; the crew got 300 dollars and the pilot SEK 5,000.')
    assert.deepEqual(figures.map(({ kind, value, amount }) => [kind, value, amount]), [['money', '€40 million', 40e6], ['money', '£2bn', 2e9], ['money', '300 dollars', 300], ['money', 'SEK 5,000', 5000]])
  })

  test('per cent is spelled in three ways', () => {
    assert.deepEqual(found('Traffic fell 3.5% in May, 5 per cent in June and 7 percent in July.', 'percent'), ['3.5%', '5 per cent', '7 percent'])
  })

  test('a date can be looked up; “recently” cannot', () => {
    assert.deepEqual(found('On 3 May 2031 at 10:30 a.m. it sank. Recently, so far as anybody knows, it rose, last week or on Tuesday.', 'date'), ['3 May 2031', '10:30 a.m.', 'last week', 'Tuesday'])
    assert.deepEqual(found('They talked for three days.', 'date', 'number'), ['three days'])
  })

  test('a superlative is a claim that somebody can disprove', () => {
    assert.deepEqual(found('It is Oslo’s oldest dock and the second largest harbour, the only one with a record 40 cranes. The first woman to lead it called that unprecedented, the first ever.', 'superlative'),
      ['oldest dock', 'the second largest harbour', 'the only one', 'a record', 'The first woman', 'unprecedented', 'the first ever'])
  })

  test('the rest, the latest and the first day of talks claim nothing', () => {
    assert.deepEqual(found('The rest of the crew only said that at best the latest protest, on the first day, was in the west. At least they rested; most left. It was said on the record.', 'superlative'), [])
  })

  test('a title stands before a name or beside one; the minister alone has none here', () => {
    assert.deepEqual(found('Former Norwegian Prime Minister Anna Lund met Rui Falcato, a spokesman for the port. Mr. Falcato smiled. The minister left.', 'title'), ['Former Norwegian Prime Minister', 'spokesman'])
  })

  test('nothing is looked up in code, links, addresses and a name', () => {
    assert.deepEqual(analyze('```\n40 tons\n```\n\nThe `12 cranes` of [the port](https://port.example/2031/05) are at https://port.example/2030/3 for all to see.').figures, [])
  })

  test('each figure is the draft’s own words', () => {
    const draft = '> The **40** *tons*, worth $3&nbsp;million, were the\n> largest load since May&#32;2031.\n'
    for (const { start, end, text } of analyze(draft).figures) assert.equal(draft.slice(start, end), text)
    assert.deepEqual(found(draft, 'number', 'money', 'superlative', 'date'), ['40 tons', '$3 million', 'the largest load', 'since May 2031'])
  })
})
