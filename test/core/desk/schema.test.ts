import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { catalogue, defaultLimits, profileIds, readDesk, rules } from '../../../src/core/index.js'

interface Schema {
  readonly description?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../schemas/backchannel.schema.json'), 'utf8')) as Schema
const keys = (of: Schema | undefined): string[] => Object.keys(of?.properties ?? {})

suite('what the editor completes in a folder’s settings', () => {
  test('every key it offers is one that is read, and each says what it is', () => {
    const draft = Object.fromEntries(keys(schema).map((key) => [key, null]))
    assert.deepEqual(readDesk(JSON.stringify(draft)).complaints.filter(({ message }) => message.includes('is no setting')), [])
    for (const [key, { description }] of Object.entries(schema.properties ?? {})) assert.ok(key === '$schema' || description, key)
  })

  test('it offers each profile and each limit there is', () => {
    assert.deepEqual(schema.properties?.['profile']?.enum, profileIds)
    assert.deepEqual(keys(schema.properties?.['limits']), Object.keys(defaultLimits))
  })

  test('what it offers in a rule of the house is read', () => {
    const rule = { name: 'bail', never: 'bail', write: 'bond', why: 'it is', severity: 'hint', except: ['bail out'], tests: { bad: ['He made bail.'], good: ['They bail out.'] } }
    assert.deepEqual(keys(schema.properties?.['rules']?.items).sort(), Object.keys(rule).sort())
    assert.deepEqual(readDesk(JSON.stringify({ rules: [rule] })).complaints, [])
  })

  test('each check says in a sentence what it asks for', () => {
    for (const rule of rules) assert.match(catalogue[rule] ?? '', /\.$/, rule)
  })
})
