import assert from 'node:assert/strict'
import fc from 'fast-check'
import { chunksOf } from '../../../src/core/markdown/chunks.js'
import { defaults } from '../../../src/core/options.js'
import { ChunkReader } from '../../../src/core/read/read.js'
import { placed } from '../../../src/core/resolve/placed.js'
import { finish } from '../../../src/core/steps.js'
import { markdown } from './drafts.js'

const reader = new ChunkReader(defaults)

function blocks(source: string) {
  const chunks = [...chunksOf(source)].map((chunk) => [chunk.start, finish(reader.read(chunk, source.slice(chunk.start, chunk.end)))] as const)
  return placed(source, chunks, defaults).blocks
}

/** Each word as read, and as it stands in the source. */
const words = (source: string): [string, string][] =>
  blocks(source).flatMap((block) => block.reading.tokens.filter(({ text }) => /\p{L}/u.test(text)).map((token): [string, string] => [token.text, block.span(token).text]))

const prose = (source: string): string[] => blocks(source).map(({ reading }) => reading.block.prose)

suite('exact positions', () => {
  const cases: [string, string, string[]][] = [
    ['inside a block quote', '> The envoy\n> said no.', ['The', 'envoy', 'said', 'no']],
    ['on a lazy line of a block quote', '> The envoy\nsaid no.', ['The', 'envoy', 'said', 'no']],
    ['in a nested list', '- first\n  - Ana Ruiz\n    left', ['first', 'Ana', 'Ruiz', 'left']],
    ['in emphasis and links', 'Ana **Ruiz** [left](http://a.example/x) *Geneva*.', ['Ana', 'Ruiz', 'left', 'Geneva']],
    ['after an escape', 'Ana \\*Ruiz\\* left', ['Ana', 'Ruiz', 'left']],
    ['after a byte order mark', '\uFEFFAna left', ['Ana', 'left']],
    ['with CRLF', 'Ana\r\nleft\r\n\r\nRuiz stayed', ['Ana', 'left', 'Ruiz', 'stayed']],
    ['after an emoji', '🕊️ Ana left', ['Ana', 'left']],
    ['in a setext headline', 'Ana left\n========\n\nRuiz', ['Ana', 'left', 'Ruiz']],
    ['in a footnote', 'Ana left.[^1]\n\n[^1]: Ruiz stayed.', ['Ana', 'left', 'Ruiz', 'stayed']],
  ]
  for (const [where, source, expected] of cases) {
    test(`words stand where they are ${where}`, () => assert.deepEqual(words(source), expected.map((word) => [word, word])))
  }

  test('a character reference, a hard space and a soft hyphen read as what they mean', () => {
    assert.deepEqual(prose('Ana&nbsp;Ruiz &amp; co\u00A0met nego\u00ADtiators&#x1F600;.'), ['Ana Ruiz & co met negotiators😀.'])
    assert.deepEqual(words('nego\u00ADtiators'), [['negotiators', 'nego\u00ADtiators']])
    assert.deepEqual(words('Zo&euml; left')[0], ['Zoë', 'Zo&euml;'])
  })

  test('a reference to another chunk keeps its words and loses its marks', () => {
    assert.deepEqual(prose('The [envoy of Ardania][1] left.[^2]\n\n[1]: http://a.example'), ['The envoy of Ardania left.'])
  })

  test('a paragraph without markup reads the same with and without the Markdown parser', () => {
    const parsed = (source: string) => blocks(`${source}<br>`)
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z“"'(][A-Za-z .,:;!?#“”"'\n\u00A0\u00AD-]{0,60}[a-z.]$/), (source) => {
      const [simple, full] = [blocks(source), parsed(source)]
      assert.deepEqual(simple.map(({ reading }) => reading.block.prose.trimEnd()), full.map(({ reading }) => reading.block.prose.trimEnd()))
      assert.deepEqual(simple.map((block) => block.reading.tokens.map((token) => block.span(token))), full.map((block) => block.reading.tokens.map((token) => block.span(token))))
    }), { numRuns: 400 })
  })

  test('CRLF inside a block quote is one line end', () => assert.deepEqual(prose('> The envoy\r\n> left &amp; said\r\nno.'), ['The envoy left & said no.']))

  test('a short line in title case is a headline, a sentence is none', () => {
    const kinds = blocks('Envoys Leave Geneva Without a Deal\n\nThe envoys left Geneva\n\nEnvoys Leave Geneva.').map(({ reading }) => reading.block.kind)
    assert.deepEqual(kinds, ['heading', 'paragraph', 'paragraph'])
  })

  test('code, pictures, tables and HTML are no prose', () => {
    const found = prose('Run `npm` now. ![Ana](a.png)\n\n| Ana | Ruiz |\n|--|--|\n| a | b |\n\n<div>Ana</div>\n\n    indented\n')
    assert.deepEqual(found.map((text) => text.replaceAll('\uFFFC', '')), ['Run  now. '])
  })

  test('every word of any Markdown stands where it was read', () => {
    fc.assert(fc.property(markdown, (source) => {
      for (const [read, written] of words(source)) {
        assert.ok(read[0] === written[0] || '&\\'.includes(written[0]!), `${read} at ${written}`)
        assert.ok(read.at(-1) === written.at(-1) || written.endsWith(';'), `${read} to ${written}`)
      }
    }), { numRuns: 400 })
  })
})
