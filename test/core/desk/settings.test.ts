import assert from 'node:assert/strict'
import fc from 'fast-check'
import { over, readDesk } from '../../../src/core/index.js'

const told = (text: string): string[] => readDesk(text).complaints.map(({ line, message, start, end }) => `${line}: ${message} [${text.slice(start, end)}]`)

suite('a folder’s settings', () => {
  test('all there is to set, with comments and a comma too many', () => {
    const { settings, acknowledgements, complaints } = readDesk(`\ufeff{
      "$schema": "./schema.json",
      // the night desk
      "profile": "reuters",
      "severities": { "sourcing/no-reason": "error", },
      "limits": { "lateWords": 30 }, /* shorter */
      "house": ["The Valley Courier"],
      "words": { "notActors": ["Marrow"], "apart": [["Ali", "Ahmed Ali"]] },
      "rules": [{ "never": "illegal immigrant", "write": "migrant" }],
      "off": ["draft/furniture"],
      "acknowledgements": "beside",
    }`)
    assert.deepEqual(complaints, [])
    assert.equal(acknowledgements, 'beside')
    assert.deepEqual(settings, {
      profile: 'reuters', severities: { 'sourcing/no-reason': 'error' }, limits: { lateWords: 30 }, house: ['The Valley Courier'],
      words: { notActors: ['Marrow'], apart: [['Ali', 'Ahmed Ali']] }, rules: [{ never: 'illegal immigrant', write: 'migrant', except: [], tests: { bad: [], good: [] } }], off: ['draft/furniture'],
    })
  })

  test('each slip is named with its key and its line, and spoils nothing else', () => {
    const text = '{\r\n  "profil": "ap",\r\n  "severities": { "sourcing/no-reason": "fatal", "draft/furniture": "hint" },\r\n  "limits": { "lateWords": "many" },\r\n  "house": "The Valley Courier",\r\n  "acknowledgements": "here"\r\n}'
    assert.deepEqual(told(text), [
      '2: “profil” is no setting; did you mean “profile”? ["profil"]',
      '3: “sourcing/no-reason” must be one of error, warning, information, hint, off. ["sourcing/no-reason"]',
      '4: “lateWords” must be a whole number from 0 to 1000. ["lateWords"]',
      '5: “house” must be a list of words. ["house"]',
      '6: “acknowledgements” must be one of storage, beside. ["acknowledgements"]',
    ])
    const { settings, acknowledgements } = readDesk(text)
    assert.deepEqual(settings, { severities: { 'draft/furniture': 'hint' }, limits: {} })
    assert.equal(acknowledgements, undefined)
  })

  test('a rule of the house that no rule in the file has is a slip here', () => {
    assert.deepEqual(told('{ "off": ["house/bail"],\n "rules": [{ "name": "bond", "never": "bond" }], "severities": { "house/bond": "error", "house/rule": "off" } }'), ['1: “house/bail” is none of the rules in this file. ["house/bail"]'])
  })

  test('a key that stands twice is pointed at the second time', () => {
    assert.deepEqual(told('{ "off": [],\n "off": [] }'), ['2: “off” stands here twice; the last one holds. ["off"]'])
  })

  test('text that is broken off says where, and is read as far as it goes', () => {
    const { settings, complaints } = readDesk('{ "profile": "ap",\n  "off": ["draft/furniture"')
    assert.deepEqual(settings, { profile: 'ap', off: ['draft/furniture'] })
    assert.deepEqual(complaints.map(({ line, message }) => `${line}: ${message}`), ['2: This is no JSON: a ] is missing at the end.'])
    assert.deepEqual(told('[]'), ['1: .backchannel.json must be an object: { "profile": "house" }. [[]]'])
    assert.deepEqual(readDesk(' \n').complaints, [])
  })

  test('what is larger than a megabyte, or deeper than any desk, is left out', () => {
    assert.match(told(`{"house":["${'a'.repeat(1024 * 1024)}"]}`)[0]!, /larger than 1 MB/)
    assert.match(told(`{"house":${'['.repeat(100000)}`)[0]!, /lists in lists/)
  })

  test('whatever it holds, it is read, and complaints point into it', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '//', '/*', '\n', '\ufeff', '"rules"', '"never"', '"off"', '"severities"', '"words"', '"a*"', '1e9', 'null', ' ')
    fc.assert(fc.property(fc.oneof(fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')), fc.json(), fc.string()), (text) => {
      for (const { start = -1, end = -1, line = 0 } of readDesk(text).complaints) assert.ok(start >= 0 && end >= start && end <= text.length && line >= 1)
    }))
  })
})

suite('one level of settings over another', () => {
  test('the desk’s severity switches on again what the user has off, and nothing else', () => {
    assert.deepEqual(over({ severities: { 'sourcing/bare': 'error' } }, { off: ['sourcing/bare', 'quotes/marks'], severities: { 'quotes/marks': 'hint' } }), {
      off: ['quotes/marks'], severities: { 'quotes/marks': 'hint', 'sourcing/bare': 'error' },
    })
  })

  test('what the upper one leaves out is the lower one’s, and words and house rules add up', () => {
    assert.deepEqual(over({ profile: 'ap', limits: { lateWords: 20 }, words: { notActors: ['Low'], apart: [] } }, { profile: 'reuters', house: ['The Valley Courier'], limits: { lateWords: 30, speakerWords: 6 }, words: { notActors: ['Marrow'], apart: [] } }), {
      profile: 'ap', house: ['The Valley Courier'], limits: { lateWords: 20, speakerWords: 6 }, words: { notActors: ['Marrow', 'Low'], apart: [] },
    })
  })
})
