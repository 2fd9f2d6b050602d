import assert from 'node:assert/strict'
import { printer, type Skipped } from '../../src/core/index.js'

const inPrint = (text: string, skipped: readonly Skipped[] = []): string => printer(skipped)([{ start: 0, end: text.length, text }])

suite('words as they read in print', () => {
  test('emphasis, references, block quote marks and soft hyphens are no words', () => {
    assert.equal(inPrint('a *senior* **port** official &amp;\n> his __crew__, of con\u00adcrete'), 'a senior port official & his crew, of concrete')
  })

  test('the stars of an oath stay', () => assert.equal(inPrint('“f*** it,” he said, and “s*** again”'), '“f*** it,” he said, and “s*** again”'))

  test('a link is its words', () => {
    const text = 'two [envoys](https://example.org) left'
    const start = text.indexOf('](')
    assert.equal(inPrint(text, [{ start, end: text.indexOf(' left'), text: text.slice(start, text.indexOf(' left')), why: 'link-target' }]), 'two envoys left')
  })

  test('a quotation in two parts shows its gap', () => {
    const [one, two] = [{ start: 0, end: 3, text: '“A,' }, { start: 9, end: 11, text: 'b”' }]
    assert.equal(printer([])([one, two]), '“A, … b”')
  })
})
