import assert from 'node:assert/strict'
import fc from 'fast-check'
import { chunksOf } from '../../../src/core/markdown/chunks.js'
import { story } from '../stories.js'
import { markdown } from './drafts.js'

const cut = (source: string): [string, string][] => [...chunksOf(source)].map(({ kind, start, end }) => [kind, source.slice(start, end)])

suite('chunks', () => {
  test('a draft is cut at its blank lines', () => {
    assert.deepEqual(cut('Ana left.\nRuiz\n\n\nOster stayed.\n'), [['markdown', 'Ana left.\nRuiz'], ['markdown', 'Oster stayed.']])
  })

  test('a fence, a comment and front matter run through blank lines', () => {
    assert.deepEqual(cut('---\na: 1\n\nb: 2\n---\nAna\n```\nx\n\ny\n```\nleft\n<!-- a\n\nb -->\n').map(([kind]) => kind), ['front-matter', 'markdown', 'code', 'markdown', 'html'])
  })

  test('three dashes that nothing closes are no front matter', () => {
    assert.deepEqual(cut('---\n\nAna left.').map(([kind]) => kind), ['markdown', 'markdown'])
  })

  test('a loose list stays whole with its indented paragraphs and its fences', () => {
    assert.equal(cut('- Ana\n\n  left\n\n  ```\n\nx\n  ```\n\n- Ruiz\n\nOster').length, 2)
  })

  test('an unclosed fence runs to the end of the draft', () => {
    assert.deepEqual(cut('Ana\n\n```\nx\n\ny').map(([kind]) => kind), ['markdown', 'code'])
  })

  test('a very long paragraph is cut at a sentence end, a line without spaces anywhere but in a character', () => {
    const long = 'The envoy spoke at length about nothing at all. '.repeat(400)
    const parts = cut(long)
    assert.ok(parts.length > 3 && parts.every(([, text]) => text.length <= 5000))
    assert.ok(parts.slice(0, -1).every(([, text]) => text.endsWith('.')))
    assert.ok(cut('😀'.repeat(9000)).every(([, text]) => !/^[\uDC00-\uDFFF]/.test(text)))
  })

  test('nothing but white space is left between chunks, and they are in order', () => {
    fc.assert(fc.property(markdown, (source) => {
      let at = source.startsWith('\uFEFF') ? 1 : 0
      for (const { start, end } of chunksOf(source)) {
        assert.ok(start >= at && end > start)
        assert.equal(source.slice(at, start).trim(), '')
        at = end
      }
      assert.equal(source.slice(at).trim(), '')
    }))
  })

  test('a paragraph added at the end changes no chunk before it', () => {
    fc.assert(fc.property(story, (source) => {
      const before = [...chunksOf(source)]
      assert.deepEqual([...chunksOf(`${source}\n\nThe envoy left.`)].slice(0, before.length), before)
    }))
  })
})
