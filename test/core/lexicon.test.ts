import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import {
  countries, countryByAdjective, countryByCapital, countryByCode, countryByName, countryByPeople, countryByPerson,
} from '../../src/core/lexicon/en/countries.js'

const key = (form: string) => (/[a-z]/.test(form) ? form.toLowerCase() : form)

/** Forms that more than one entry claims, with who claims them. */
function claimedTwice<Entry>(entries: readonly Entry[], forms: (entry: Entry) => readonly string[], id: (entry: Entry) => string): string[] {
  const owners = new Map<string, string>()
  const twice: string[] = []
  for (const entry of entries) {
    for (const form of new Set(forms(entry).map(key))) {
      const owner = owners.get(form)
      if (owner) twice.push(`${form}: ${owner}, ${id(entry)}`)
      owners.set(form, id(entry))
    }
  }
  return twice
}

suite('lexicon: states', () => {
  test('the generated file is what the packages and the newsroom list give today', () => {
    const script = fileURLToPath(new URL('../../scripts/lexicon.mjs', import.meta.url))
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    assert.equal(status, 0, stderr)
  })

  test('every form leads to one state', () => {
    for (const forms of ['adjectives', 'singular', 'plural', 'capitals'] as const) {
      assert.deepEqual(claimedTwice(countries, (country) => country[forms], (country) => country.code), [])
    }
    assert.deepEqual(claimedTwice(countries, (country) => [country.name, ...country.aliases], (country) => country.code), [])
  })

  test('newsroom names, not protocol names', () => {
    const names = ['USA', 'GBR', 'RUS', 'KOR', 'PRK', 'SYR', 'TUR', 'CIV', 'MMR'].map((code) => countryByCode.get(code)?.name)
    assert.deepEqual(names, ['United States', 'United Kingdom', 'Russia', 'South Korea', 'North Korea', 'Syria', 'Turkey', 'Ivory Coast', 'Myanmar'])
  })

  test('Britain, Burma and the Czech Republic are found under either name', () => {
    const codes = ['britain', 'UK', 'U.K.', 'burma', 'czechia', 'czech republic', 'holland', 'DRC', 'viet nam', 'US'].map((name) => countryByName.get(name))
    assert.deepEqual(codes, ['GBR', 'GBR', 'GBR', 'MMR', 'CZE', 'CZE', 'NLD', 'COD', 'VNM', 'USA'])
  })

  test('the pronoun “us” is no country', () => {
    assert.equal(countryByName.get('us'), undefined)
    assert.equal(countryByName.get('car'), undefined)
  })

  test('a Dane, two Spaniards and a Dutch minister meet in Tehran', () => {
    assert.equal(countryByPerson.get('dane'), 'DNK')
    assert.equal(countryByPeople.get('spaniards'), 'ESP')
    assert.equal(countryByAdjective.get('dutch'), 'NLD')
    assert.equal(countryByCapital.get('tehran'), 'IRN')
    assert.equal(countryByCapital.get('kyiv'), countryByCapital.get('kiev'))
  })
})
