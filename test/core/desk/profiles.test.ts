import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { analyze, defaultLimits, profiles, usualSeverities, type Profile } from '../../../src/core/index.js'

const draft = '“Nobody ever tested it.”\n\nTwo port officials said the crane had failed.\n'
const graded = (options: object): string[] => analyze(draft, options).findings.map(({ rule, severity }) => `${rule} ${severity}`)
const places = (options: object): string[] => analyze(draft, options).findings.map(({ rule, start, end }) => `${rule} ${start}–${end}`)

suite('desk profiles', () => {
  test('a source without a reason is an error after AP’s rules, and a warning at any other desk', () => {
    assert.deepEqual(graded({}), ['quotes/no-speaker error', 'sourcing/no-reason warning'])
    assert.deepEqual(graded({ profile: 'ap' }), ['quotes/no-speaker error', 'sourcing/no-reason error'])
    assert.deepEqual(graded({ profile: 'reuters' }), graded({ profile: 'house' }))
  })

  test('a profile finds what every other finds', () => {
    assert.deepEqual(places({ profile: 'ap' }), places({}))
    assert.deepEqual(places({ profile: 'reuters' }), places({}))
  })

  test('what the desk says of a rule by name holds over the profile, and off over both', () => {
    assert.ok(graded({ profile: 'ap', severities: { 'sourcing/no-reason': 'hint' } }).includes('sourcing/no-reason hint'))
    assert.ok(graded({ profile: 'ap', severities: { 'sourcing/no-reason': 'off' } }).every((line) => !line.startsWith('sourcing/no-reason')))
    assert.ok(graded({ profile: 'ap', off: ['sourcing/no-reason'], severities: { 'sourcing/no-reason': 'error' } }).every((line) => !line.startsWith('sourcing/no-reason')))
  })

  test('a desk that lets six words stand without a speaker hears nothing of four', () => {
    assert.ok(graded({ limits: { speakerWords: 5 } }).every((line) => !line.startsWith('quotes/no-speaker')))
    assert.ok(graded({ limits: { speakerWords: 4 } }).includes('quotes/no-speaker error'))
  })

  for (const [id, { severities, limits }] of Object.entries(profiles) as [string, Profile][]) {
    test(`${id}: whatever differs differs indeed, and cites a rule that is published`, () => {
      for (const [rule, { value, asks, published }] of Object.entries(severities)) {
        assert.notEqual(value, usualSeverities[rule], rule)
        assert.ok(asks.endsWith('.') && /^https?:\/\/\S+$/.test(published.url) && published.name, rule)
      }
      for (const [limit, ruled] of Object.entries(limits)) assert.notEqual(ruled.value, defaultLimits[limit as keyof typeof defaultLimits], limit)
    })
  }

  test('the page of profiles, a generated file, has each difference with its rule and its address', () => {
    const page = readFileSync(path.join(import.meta.dirname, '../../../docs/profiles.md'), 'utf8')
    const rows = page.split('\n').filter((line) => /^\| (?:`|limit)/.test(line)).sort()
    const said = (Object.values(profiles) as Profile[]).flatMap(({ severities }) => Object.entries(severities))
      .filter(([rule]) => rule in usualSeverities)
      .map(([rule, { value, asks, published }]) => `| \`${rule}\` | ${usualSeverities[rule]} | ${value} | ${asks} | [${published.name}](${published.url}) |`)
    assert.deepEqual(rows, said.sort())
  })

  test('the house’s own profile cites nobody, and no other lists what nobody published', () => {
    assert.deepEqual(profiles.house.severities, {})
    assert.ok(Object.keys(profiles.ap.severities).length > 0 && Object.keys(profiles.reuters.severities).length > 0)
  })

  test('an unknown profile is complained of and the house’s taken', () => {
    const { complaints, findings } = analyze(draft, { profile: 'afp' })
    assert.deepEqual(complaints.map(({ message }) => message), ['“profile” must be one of house, ap, reuters.'])
    assert.ok(findings.some(({ rule, severity }) => rule === 'sourcing/no-reason' && severity === 'warning'))
  })
})
