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

  test('a check that there is not is complained of, and the others stay off', () => {
    const { options, complaints } = readOptions({ off: ['sourcing/no_reason', 'draft/furniture'] })
    assert.deepEqual(options.off, ['sourcing/no_reason', 'draft/furniture'])
    assert.match(complaints.map(({ message }) => message).join(), /^“sourcing\/no_reason” is no check; there are sourcing\/no-reason, /)
  })
})
