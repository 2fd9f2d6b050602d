import assert from 'node:assert/strict'
import { readDesk, withProfile } from '../../../src/core/index.js'

suite('a profile written into a folder’s settings', () => {
  test('comments, order and line ends stay as they are', () => {
    const text = '\ufeff{\r\n  // the night desk\r\n  "profile": "ap", // for now\r\n  "off": ["draft/furniture"],\r\n}\r\n'
    assert.equal(withProfile(text, 'reuters'), text.replace('"ap"', '"reuters"'))
  })

  test('it comes first where there was none', () => {
    assert.deepEqual(readDesk(withProfile('{ "off": [] }', 'ap')), { settings: { profile: 'ap', off: [] }, complaints: [] })
    assert.equal(withProfile('{ "off": [] }', 'ap').indexOf('"profile"') < withProfile('{ "off": [] }', 'ap').indexOf('"off"'), true)
    assert.equal(withProfile(' \n', 'ap'), '{\n  "profile": "ap"\n}\n')
    assert.deepEqual(readDesk(withProfile('{}', 'ap')).settings, { profile: 'ap' })
  })

  test('a file that is broken is left to its writer', () => {
    for (const text of ['[]', '{ "off": [', 'profile: ap']) assert.equal(withProfile(text, 'ap'), text)
  })
})
