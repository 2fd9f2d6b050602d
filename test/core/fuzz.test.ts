import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'
import { fuzz } from '../fuzz/run.js'

suite('drafts nobody would write', () => {
  test('no law breaks on 500 of them', () => {
    const { failure } = fuzz(500, 20260101)
    assert.deepEqual(failure, null)
  }).timeout(60000)
})

suite('what such drafts have found', () => {
  test('two presidents told in one phrase are both on the cast list', () => {
    const { actors, mentions } = analyze('Iceland and Portugal quarrelled over a trawler. The two presidents met in Faro.')
    const both = mentions.find(({ text }) => text === 'The two presidents')
    const known = actors.map(({ id }) => id)
    assert.equal(both?.others?.length, 1)
    assert.ok([both.actor, ...both.others].every((id) => known.includes(id)))
  })
})
