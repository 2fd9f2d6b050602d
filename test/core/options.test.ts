import assert from 'node:assert/strict'
import { defaults, readOptions } from '../../src/core/options.js'

suite('options', () => {
  test('what is not an object gives the defaults and one complaint', () => {
    const { options, complaints } = readOptions('all')
    assert.deepEqual(options, defaults)
    assert.equal(complaints.length, 1)
  })

  test('a bad value is named in its complaint and does not spoil its neighbours', () => {
    const { options, complaints } = readOptions({ house: 'The Valley Courier', off: ['draft/furniture'], colour: 1 })
    assert.deepEqual(options.house, [])
    assert.deepEqual(options.off, ['draft/furniture'])
    assert.deepEqual(complaints.map((complaint) => complaint.option).sort(), ['colour', 'house'])
  })

  test('a check that there is not is complained of with the one that was meant, and the others stay off', () => {
    const { options, complaints } = readOptions({ off: ['sourcing/no_reason', 'draft/furniture', 'house/bail'], severities: { 'quotes/mraks': 'hint', 'draft/furniture': 'fatal', 'quotes/marks': 'off' } })
    assert.deepEqual(options.off, ['draft/furniture', 'house/bail'])
    assert.deepEqual(options.severities, { 'quotes/marks': 'off' })
    assert.deepEqual(complaints.map(({ message, at }) => `${at?.join('.')}: ${message}`), [
      'off.0: “sourcing/no_reason” is no check; did you mean “sourcing/no-reason”?',
      'severities.quotes/mraks: “quotes/mraks” is no check; did you mean “quotes/marks”?',
      'severities.draft/furniture: “draft/furniture” must be one of error, warning, information, hint, off.',
    ])
  })

  test('what an object brings along from birth is no option', () => {
    assert.deepEqual(readOptions(JSON.parse('{"constructor": 1, "__proto__": {"off": 1}, "toString": 2}')).complaints.map(({ option }) => option).sort(), ['__proto__', 'constructor', 'toString'])
    assert.equal(readOptions({ profile: 'toString' }).options.profile, 'house')
  })
})
