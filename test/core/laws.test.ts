import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyze, createReader, type Analysis } from '../../src/core/index.js'
import { markdown } from './markdown/drafts.js'
import { story } from './stories.js'
import { moved, wrongSpan } from './spans.js'

/** Without what a change of place or line ending may change: skipped matter, and the writing of spans. */
function readings(analysis: Analysis, by: (offset: number) => number): unknown {
  const { skipped: _skipped, ...rest } = analysis
  return moved(JSON.parse(JSON.stringify(rest, (key, value) => (key === 'text' ? undefined : value))), by)
}

const same = (offset: number): number => offset

suite('the laws of the core', () => {
  test('a span is what stands in the source, and no draft makes it throw', () => {
    fc.assert(fc.property(fc.oneof(markdown, story, fc.string({ unit: 'binary', maxLength: 200 })), (source) => {
      assert.equal(wrongSpan(analyze(source), source), null)
    }), { numRuns: 300 })
  })

  test('a clause that never comes is nothing said', () => assert.deepEqual(analyze('The abbot said said that , \n\n').statements.filter(({ text }) => text === ''), []))

  test('it is pure: the same draft gives the same analysis', () => {
    fc.assert(fc.property(story, (source) => assert.deepEqual(analyze(source), analyze(source))), { numRuns: 50 })
  })

  test('a reader with memory answers as analyze does after any edits', async () => {
    const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), fc.oneof(markdown, story, fc.constant('')))
    await fc.assert(fc.asyncProperty(story, fc.array(edit, { minLength: 1, maxLength: 5 }), async (first, edits) => {
      const reader = createReader()
      let draft = first
      for (const [where, gone, put] of edits) {
        const at = Math.floor(where * draft.length)
        draft = draft.slice(0, at) + put + draft.slice(at + gone)
        assert.deepEqual(await reader.analyze(draft), analyze(draft))
      }
    }), { numRuns: 60 })
  })

  test('CRLF moves offsets and changes nothing else', () => {
    fc.assert(fc.property(story, (source) => {
      const moveTo: number[] = []
      let grown = 0
      for (let at = 0; at <= source.length; at++) {
        moveTo[at] = at + grown
        if (source[at] === '\n') grown++
      }
      assert.deepEqual(readings(analyze(source.replaceAll('\n', '\r\n')), same), readings(analyze(source), (offset) => moveTo[offset]!))
    }), { numRuns: 60 })
  })

  test('a byte order mark or a paragraph with an emoji before it moves offsets and changes nothing else', () => {
    fc.assert(fc.property(story, fc.constantFrom('\uFEFF', '🕊️\n\n', '<!-- a note -->\n\n'), (source, before) => {
      assert.deepEqual(readings(analyze(before + source), same), readings(analyze(source), (offset) => offset + before.length))
    }), { numRuns: 60 })
  })

  test('a list around a paragraph moves offsets and changes nothing else', () => {
    fc.assert(fc.property(story, (source) => {
      const paragraph = source.split('\n\n')[0]!.replaceAll('\n', ' ')
      assert.deepEqual(readings(analyze(`- ${paragraph}`), same), readings(analyze(paragraph), (offset) => offset + 2))
    }), { numRuns: 60 })
  })

  test('a block quote around a paragraph keeps its names', () => {
    fc.assert(fc.property(story, (source) => {
      const paragraph = source.split('\n\n')[0]!.replaceAll('\n', ' ')
      const names = (text: string) => analyze(text).mentions.map((mention) => mention.text)
      assert.deepEqual(names(`> ${paragraph}`), names(paragraph))
    }), { numRuns: 60 })
  })
})
