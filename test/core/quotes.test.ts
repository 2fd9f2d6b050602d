import assert from 'node:assert/strict'
import { analyze, type Quote } from '../../src/core/index.js'

const quotesOf = (draft: string): readonly Quote[] => analyze(draft).quotes
const told = (draft: string): [string, string[], string | undefined][] =>
  quotesOf(draft).map(({ kind, segments, speakerSpan }) => [kind, segments.map(({ text }) => text), speakerSpan?.text])

suite('quotations', () => {
  test('a tag in the middle leaves one quotation in two parts', () => {
    assert.deepEqual(told('“The pumps are old,” Petra Lund said, “and nobody tests them.”'),
      [['direct', ['“The pumps are old,”', '“and nobody tests them.”'], 'Petra Lund']])
  })

  test('a fragment that takes up what a tag interrupted belongs to it', () => {
    assert.deepEqual(told('“The harbour,” said Petra Lund of the port board, “is full.”'), [['direct', ['“The harbour,”', '“is full.”'], 'Petra Lund of the port board']])
  })

  test('a sign between two quotations is the end of a sentence', () => {
    assert.deepEqual(told('“The pumps run,” Dahl said, “and so do we.” 🌊 “Not all,” said Petra Lund.').map(([, parts, who]) => [parts.length, who]), [[2, 'Dahl'], [1, 'Petra Lund']])
  })

  test('a block quote with marks and a tag of its own is no quotation as a whole', () => {
    assert.deepEqual(told('> “Nobody rang the bell,” said Petra Lund.'), [['direct', ['“Nobody rang the bell,”'], 'Petra Lund']])
  })

  test('what goes on after the tag without a new one is the same quotation', () => {
    assert.deepEqual(told('“The dam holds,” said Petra Lund. “It held last year too.”'),
      [['direct', ['“The dam holds,”', '“It held last year too.”'], 'Petra Lund']])
  })

  test('a running quotation ends where its last paragraph closes', () => {
    assert.deepEqual(told('“We waited all night,” said Petra Lund. “Nobody came.\n\n“In the morning the water was in the hall.”'),
      [['direct', ['“We waited all night,”', '“Nobody came.', '“In the morning the water was in the hall.”'], 'Petra Lund']])
  })

  test('a mark that is never closed swallows no other paragraph', () => {
    const [first] = quotesOf('She called it “a farce and left.\n\nThe hall emptied.')
    assert.equal(first?.segments[0]?.text, '“a farce and left.')
  })

  test('genitives, decades and inches open nothing', () => {
    assert.deepEqual(quotesOf('The fishers’ boats of the ’90s were 6\' 2" wide, the owners’ wives said.'), [])
  })

  test('a quotation in a quotation is part of it', () => {
    assert.deepEqual(told('“They wrote ‘Keep out’ on the gate,” Petra Lund said.'), [['direct', ['“They wrote ‘Keep out’ on the gate,”'], 'Petra Lund']])
  })

  test('titles, labels and nicknames are nobody’s words', () => {
    assert.deepEqual(quotesOf('By clicking “Subscribe,” Ole “Hammer” Dahl bought the film “Harbour Lights” for her.'), [])
  })

  test('a fragment without a speaker is a scare quotation', () => {
    assert.deepEqual(told('The “temporary” shed stood for ten years.'), [['scare', ['“temporary”'], undefined]])
  })

  test('headlines carry no quotations', () => {
    assert.deepEqual(quotesOf('# Mayor Calls Dam “a Disgrace”\n\nThe dam held.'), [])
  })

  test('a block quote is one quotation and the line under it says whose', () => {
    assert.deepEqual(told('> We ask the council to act. The water rises.\n>\n> — Petra Lund, engineer'),
      [['direct', ['We ask the council to act. The water rises.'], 'Petra Lund']])
  })

  for (const [marks, draft] of [['curly', '“No,” she said.'], ['straight', '"No," she said.'], ['typewriter', '``No,\'\' she said.'], ['British', '‘No,’ she said.'], ['French', '« Non », she said.'], ['German', '„Nein“, she said.']] as const) {
    test(`${marks} marks`, () => {
      assert.equal(quotesOf(draft)[0]?.speakerSpan?.text, 'she')
    })
  }
})
