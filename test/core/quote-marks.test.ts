import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

const told = (draft: string): string[] => analyze(draft).quotes.map(({ segments, speakerSpan }) => `${speakerSpan?.text ?? '–'}: ${segments.map(({ text }) => text).join(' … ')}`)
const reported = (draft: string): string[] => analyze(draft).findings.filter(({ rule }) => rule === 'quotes/marks').map(({ start, end, values }) => `${values.what} ${draft.slice(start, end)} ${start}`)

suite('quote marks', () => {
  for (const [what, draft, ...expected] of [
    ['an opening mark in the place of a closing one', '“It’s late,“ said Petra Lund. “Very late.“', 'Petra Lund: “It’s late,“ … “Very late.“'],
    ['low single marks', '‚Nein‘, said Jutta Kern.', 'Jutta Kern: ‚Nein‘'],
    ['reversed angles', '»Nein«, said Jutta Kern.', 'Jutta Kern: »Nein«'],
    ['two apostrophes', '\'\'Not yet,\'\' Dahl said.', 'Dahl: \'\'Not yet,\'\''],
    ['double in single', '‘They wrote “Keep out” on the gate,’ Petra Lund said.', 'Petra Lund: ‘They wrote “Keep out” on the gate,’'],
    ['feet and inches in a quotation', '"It was 6\' 2" wide," Petra Lund said.', 'Petra Lund: "It was 6\' 2" wide,"'],
    ['a quotation broken by dashes', '“The pumps” — she looked up — “never ran.”', 'she: “The pumps” … “never ran.”'],
    ['a tag between dashes', '“The pumps” — Lund said — “never ran.”', 'Lund: “The pumps” … “never ran.”'],
    ['straight marks over paragraphs', '"We waited," Lund said. "Nobody came.\n\n"Then it rained.\n\n"Then it froze."\n\nThe hall was silent.', 'Lund: "We waited," … "Nobody came. … "Then it rained. … "Then it froze."'],
    ['a tag in the second paragraph', '“We waited.\n\n“Nobody came,” Lund said.', 'Lund: “We waited. … “Nobody came,”'],
    ['a quotation in brackets', 'The mayor (“a crook,” said Lund) left.', 'Lund: “a crook,”'],
  ] as const) {
    test(what, () => assert.deepEqual(told(draft), expected))
  }

  test('marks that pair up are not reported, nor a running quotation', () => {
    for (const draft of ['“We waited,” Lund said. “Nobody came.\n\n“Then it rained.”', 'A 12" pipe, a 6\'2" man and the dockers’ “strike.”', '„Nein“, said Kern.', '``No,\'\' Dahl said.', '"No," Dahl said.']) {
      assert.deepEqual(reported(draft), [], draft)
    }
  })

  test('a mark that is never closed is reported, and ends with its paragraph', () => {
    const draft = 'The plan was “dead and gone, Lund said.\n\nThe council met.'
    assert.deepEqual(reported(draft), ['open “ 13'])
    assert.ok(analyze(draft).quotes.every(({ segments }) => segments.every(({ end }) => end <= draft.indexOf('\n'))))
  })

  test('a closing mark that closes nothing is reported', () => {
    assert.deepEqual(reported('The plan was dead,” Lund said.'), ['lone ” 18'])
  })

  test('a quotation left open before another paragraph of plain prose does not run on', () => {
    assert.deepEqual(reported('“We waited.\n\nThe hall was silent.\n\n“Nobody came,” Lund said.'), ['open “ 0'])
  })
})
