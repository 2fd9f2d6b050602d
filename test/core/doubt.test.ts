import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { analyze } from '../../src/core/index.js'

/** Why each unsure mention is unsure: “Ohm: shared-surname”. */
const doubts = (draft: string) => analyze(draft).mentions.flatMap(({ text, confidence, doubt }) => (confidence === 'low' ? [`${text}: ${doubt ?? 'no reason'}`] : []))

suite('why something is unsure', () => {
  test('a surname that two people bear', () => {
    assert.ok(doubts('Gustav Ohm met Peter Ohm. Later Ohm left.').includes('Ohm: shared-surname'))
    assert.ok(!doubts('Gustav Ohm met Peter Low. Later Ohm left.').some((line) => line.startsWith('Ohm')))
  })

  test('an office that two people hold', () => {
    assert.ok(doubts('Consul Gustav Ohm met Consul Marta Ibarra. The consul left.').includes('The consul: shared-office'))
  })

  test('a short form of a long name', () => {
    assert.ok(doubts('Halvorsen Shipping Inc. sold a pier. A buyer told Halvorsen to wait.').includes('Halvorsen: short-name'))
  })

  test('a quotation without a tag is given to whoever spoke last', () => {
    const { quotes } = analyze('The abbot, Gustav Ohm, said the roof leaked.\n\n“We shall leave tomorrow on foot, all of us.”')
    assert.deepEqual(quotes.map(({ confidence, doubt }) => [confidence, doubt]), [['low', 'far-speaker']])
  })

  test('words are as sure as it is who speaks', () => {
    const { statements, quotes } = analyze('Gustav Ohm met Peter Ohm. Ohm said the pier would sink. “It will,” Ohm said. Gustav Ohm said it would not.')
    assert.deepEqual([...statements, ...quotes].map(({ text, segments, confidence, doubt }: { text?: string; segments?: readonly { text: string }[]; confidence: string; doubt?: string }) => [text ?? segments?.[0]?.text, confidence, doubt]),
      [['the pier would sink', 'low', 'shared-surname'], ['it would not', 'high', undefined], ['“It will,”', 'low', 'shared-surname']])
  })

  test('nor surer than a pronoun that fits two', () => {
    const [said] = analyze('Gustav Ohm stood beside Peter Low. Later he said the pier would sink.').statements
    assert.deepEqual([said!.confidence, said!.doubt], ['low', 'rival-pronoun'])
  })

  test('what is sure has no doubt', () => {
    const { quotes, mentions } = analyze('“We shall leave tomorrow,” Gustav Ohm said.')
    assert.deepEqual([...quotes, ...mentions].map(({ confidence, doubt }) => [confidence, doubt]), [['high', undefined], ['high', undefined]])
  })
})

suite('the page on what is unsure', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

  test('it tells every reason there is', () => {
    const codes = [.../export type Doubt =([^]*?)\n\n/.exec(read('src/core/model.ts'))![1]!.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code!)
    assert.ok(codes.length > 10)
    for (const code of codes) assert.ok(read('docs/unsure.md').includes(`\`${code}\``), code)
  })
})
