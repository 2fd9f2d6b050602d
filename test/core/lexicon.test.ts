import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { agencies, agencyByName } from '../../src/core/lexicon/en/agencies.js'
import { armedGroupByName, armedGroups } from '../../src/core/lexicon/en/armed-groups.js'
import { bodies, bodyByName } from '../../src/core/lexicon/en/bodies.js'
import { contactWords, namedContacts } from '../../src/core/lexicon/en/channels.js'
import {
  countries, countryByAdjective, countryByCapital, countryByCode, countryByName, countryByPeople, countryByPerson,
} from '../../src/core/lexicon/en/countries.js'
import { cueForms, nounCues } from '../../src/core/lexicon/en/cues.js'
import { doubtfulGivenNames, familyFirst, givenNames } from '../../src/core/lexicon/en/given-names.js'
import { outletByName, outlets } from '../../src/core/lexicon/en/media.js'
import { metonymByName, metonyms } from '../../src/core/lexicon/en/metonyms.js'
import { parties, partyByName } from '../../src/core/lexicon/en/parties.js'
import { peoples } from '../../src/core/lexicon/en/peoples.js'
import { cities, provinces, usStates, waters, worldRegions } from '../../src/core/lexicon/en/places.js'
import { quantities, roleNouns } from '../../src/core/lexicon/en/roles.js'
import { formerStates, regions } from '../../src/core/lexicon/en/states.js'
import { continuations, negations, refusals } from '../../src/core/lexicon/en/status.js'
import { abbreviatedOffices, honorifics, nameParticles, officeModifiers, offices, ranks } from '../../src/core/lexicon/en/titles.js'

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

suite('lexicon: names', () => {
  const named: readonly (readonly [string, readonly { readonly name: string, readonly aliases: readonly string[] }[]])[] = [
    ['agencies', agencies], ['armed groups', armedGroups], ['bodies', bodies], ['media', outlets], ['metonyms', metonyms], ['parties', parties],
    ['former states', formerStates], ['regions', regions],
  ]
  for (const [list, entries] of named) {
    test(`no form leads to two ${list}, and none is blank`, () => {
      assert.deepEqual(claimedTwice(entries, (entry) => [entry.name, ...entry.aliases], (entry) => entry.name), [])
      for (const { name, aliases } of entries) for (const form of [name, ...aliases]) assert.match(form, /^\S(?:.{0,60}\S)?$/)
    })
  }

  test('no form leads to two peoples', () => {
    assert.deepEqual(claimedTwice(peoples, (people) => [people.singular, people.plural, ...people.adjectives, ...people.aliases], (people) => people.singular), [])
  })

  test('a body or agency of a state names a state that exists or existed', () => {
    const codes = new Set([...countryByCode.keys(), ...formerStates.map((state) => state.code)])
    const names = new Set(bodies.flatMap((body) => [body.name, ...body.aliases]))
    assert.deepEqual([...agencies, ...armedGroups, ...outlets, ...parties].filter(({ country }) => country && !codes.has(country)), [])
    assert.deepEqual(metonyms.filter(({ of }) => !codes.has(of) && !names.has(of)), [])
    assert.deepEqual([...countries.flatMap((country) => country.of ?? []), ...regions.flatMap((region) => region.of)].filter((code) => !codes.has(code)), [])
  })

  test('the WHO is a body, “who” is nobody', () => {
    assert.equal(bodyByName.get('WHO')?.name, 'World Health Organization')
    assert.equal(bodyByName.get('who'), undefined)
  })

  test('one guard, one group, one paper under the names that papers use', () => {
    assert.equal(agencyByName.get('revolutionary guards'), agencyByName.get('IRGC'))
    assert.equal(armedGroupByName.get('hizbollah'), armedGroupByName.get('hezbollah'))
    assert.equal(outletByName.get('associated press'), outletByName.get('AP'))
    assert.equal(metonymByName.get('quai d’orsay')?.of, 'FRA')
    assert.equal(partyByName.get('GOP')?.name, 'Republican Party')
  })

  test('no place or given name runs into its neighbour', () => {
    for (const place of [...cities, ...provinces, ...waters, ...worldRegions]) assert.match(place, /^\S.{0,30}\S$/)
    for (const name of [...givenNames, ...familyFirst, ...doubtfulGivenNames]) assert.match(name, /^[a-z](?:[a-z'-]*[a-z])?$/)
    assert.equal(usStates.length, 51)
  })
})

suite('lexicon: words', () => {
  test('irregular and doubled verbs are found in every form', () => {
    const lemmas = ['told', 'swore', 'admitted', 'denies', 'forbidding', 'agreeing', 'signalled', 'signaled', 'echoes', 'wrote'].map((form) => cueForms.get(form)?.cue.lemma)
    assert.deepEqual(lemmas, ['tell', 'swear', 'admit', 'deny', 'forbid', 'agree', 'signal', 'signal', 'echo', 'write'])
  })

  test('belief is not speech, a denial is told from a statement, “claimed” is loaded', () => {
    assert.equal(cueForms.get('believes')?.cue.class, 'mind')
    assert.equal(cueForms.get('denied')?.cue.class, 'deny')
    assert.equal(cueForms.get('claimed')?.cue.loaded, 'doubt')
    assert.ok((cueForms.get('said')?.cue.share ?? 0) > 80)
  })

  test('a plural noun cue leads to its singular', () => {
    assert.deepEqual([nounCues.get('testimonies'), nounCues.get('allegations')?.lemma, nounCues.get('press releases')?.lemma], [undefined, 'allegation', 'press release'])
  })

  test('several officials are at least three, troops are many, a ministry is one', () => {
    assert.equal(quantities.get('several'), 3)
    assert.deepEqual([roleNouns.get('officials')?.number, roleNouns.get('troops')?.type, roleNouns.get('ministries')?.type], ['plural', 'armed-force', 'agency'])
    assert.equal(roleNouns.get('defendant')?.sources, false)
  })

  test('peace talks negotiate, a go-between passes notes, who brokers mediates', () => {
    assert.equal(namedContacts.get('peace talks'), 'formal-negotiations')
    assert.equal(contactWords.get('go-betweens')?.kind, 'back-channel')
    assert.equal(contactWords.get('brokered')?.frame, 'mediate')
    assert.ok(refusals.has('rebuffed') && negations.has('never') && continuations.has('ongoing'))
  })

  test('titles before a name are no offices alone, and Lt. Gen. is a rank', () => {
    for (const title of ['Mr.', 'Sheikh', 'Ayatollah']) assert.ok(honorifics.has(title), title)
    assert.ok(ranks.has('Lt. Gen.') && offices.has('ambassador') && officeModifiers.has('deputy') && nameParticles.has('bin'))
    assert.equal(abbreviatedOffices.get('Sen.'), 'senator')
  })

  test('every list says where it comes from and stays readable', () => {
    const folder = new URL('../../src/core/lexicon/en/', import.meta.url)
    for (const file of readdirSync(folder)) {
      const text = readFileSync(new URL(file, folder), 'utf8')
      assert.match(text.slice(0, 900), /MIT|licence/, file)
      assert.ok(text.split('\n').length <= 401, file)
      assert.doesNotMatch(text, /^import /m, file)
    }
  })
})
