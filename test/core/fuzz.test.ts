import assert from 'node:assert/strict'
import { fuzz } from '../fuzz/run.js'

suite('drafts nobody would write', () => {
  test('no law breaks on 500 of them', () => {
    const { failure } = fuzz(500, 20260101)
    assert.deepEqual(failure, null)
  }).timeout(60000)
})
