import assert from 'node:assert/strict'
import { analyze } from '../../../src/core/index.js'

const one = 'A port official said the crane had failed.'
const other = 'A rail official said the gates had jammed.'
const left = (draft: string, options: object = {}): string[] => analyze(draft, options).findings.filter(({ rule }) => rule === 'sourcing/no-reason').map(({ start }) => draft.slice(start, start + 6))
const told = (draft: string, options: object = {}): string[] => analyze(draft, options).complaints.map(({ line, message }) => `${line}: ${message}`)

suite('the plain ways to be left alone', () => {
  test('this line', () => {
    assert.deepEqual(left(`${one} <!-- backchannel-disable-line sourcing/no-reason -->\n${other}\n`), ['A rail'])
    assert.deepEqual(left(`${one}\n${other} <!-- backchannel-disable-line -->\r\n`), ['A port'])
    assert.deepEqual(left(`${one} <!-- backchannel-disable-line quotes/marks -->\n`), ['A port'])
  })

  test('the next line, blank ones passed over', () => {
    assert.deepEqual(left(`<!-- backchannel-disable-next-line sourcing/no-reason -->\n${one}\n${other}\n`), ['A rail'])
    assert.deepEqual(left(`<!-- backchannel-disable-next-line sourcing/no-reason -- the desk knows -->\n\n${one}\n\n${other}\n`), ['A rail'])
  })

  test('the next block, all its lines', () => {
    assert.deepEqual(left(`<!-- backchannel-disable-next-block sourcing/no-reason -->\n\n${one}\n${other}\n\nA mill official said the wheel had stopped.\n`), ['A mill'])
  })

  test('the whole file, wherever it is said', () => {
    assert.deepEqual(left(`${one}\n\n${other}\n\n<!-- backchannel-disable-file sourcing/no-reason -->\n`), [])
    assert.deepEqual(left(`${one}\n\n<!-- backchannel-disable-file quotes/marks -->\n\n${other}\n`), ['A port', 'A rail'])
  })

  test('from here on, and from here on again', () => {
    assert.deepEqual(left(`<!-- backchannel-disable sourcing/no-reason -->\n\n${one}\n\n<!-- backchannel-enable sourcing/no-reason -->\n\n${other}\n`), ['A rail'])
  })

  test('a rule of the house by its name', () => {
    const rules = [{ name: 'crane', never: 'crane' }]
    const found = (draft: string): number => analyze(draft, { rules }).findings.filter(({ rule }) => rule === 'house/crane').length
    assert.equal(found(`${one}\n`), 1)
    assert.equal(found(`${one} <!-- backchannel-disable-line house/crane -->\n`), 0)
  })
})

suite('a comment that nobody hears', () => {
  test('a rule that there is not is told, with its line and the one that was meant, and the others hold', () => {
    const draft = `He left.\r\n\r\n<!-- backchannel-disable sourcing/no_reason, quotes/marks -->\r\n\r\n${one}\r\n`
    assert.deepEqual(told(draft), ['3: “sourcing/no_reason” is no check; did you mean “sourcing/no-reason”?'])
    const [complaint] = analyze(draft).complaints
    assert.equal(draft.slice(complaint!.start, complaint!.end), '<!-- backchannel-disable sourcing/no_reason, quotes/marks -->')
    assert.deepEqual(left(draft), ['A port'])
  })

  test('so is a directive that there is not', () => {
    assert.deepEqual(told(`${one} <!-- backchannel-disable-lines sourcing/no-reason -->\n`), ['1: “backchannel-disable-lines” says nothing to Backchannel; did you mean “disable-line”?'])
    assert.match(told('<!-- backchannel-ignore -->\n')[0]!, /^1: “backchannel-ignore” says nothing to Backchannel; there are disable, /)
  })

  test('and a rule that this house has not', () => {
    const draft = '<!-- backchannel-disable house/crane house/rule -->\n'
    assert.deepEqual(told(draft, { rules: [{ name: 'crane', never: 'crane' }] }), [])
    assert.equal(told(draft).length, 1)
  })

  test('notes, comments of other tools and words about directives are none', () => {
    assert.deepEqual(told('<!-- backchannel-disable sourcing/no-reason -- see the note of Monday -->\n\n<!-- markdownlint-disable -->\n\n<!-- the backchannel-disabled ones -->\n\n`<!-- backchannel-nothing -->`\n'), [])
  })
})
