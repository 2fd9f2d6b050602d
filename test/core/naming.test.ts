import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'
import { unpacked } from '../../src/core/read/names/weights.js'

/** “name:type” of each name in the text, “@” behind it where it is meant as a place. */
const named = (text: string): string[] => {
  const { actors, mentions } = analyze(text)
  const type = new Map(actors.map((actor) => [actor.id, actor.type]))
  return mentions.filter(({ name }) => name).map(({ name, actor, as }) => `${name!.text}:${type.get(actor)}${as === 'place' ? '@' : ''}`)
}

suite('names: how they are written', () => {
  test('a nickname in quote marks stays inside the name', () => {
    assert.deepEqual(named('Olav “Kit” Brandt resigned. Brandt gave no reason.'), ['Olav “Kit” Brandt:person', 'Brandt:person'])
    assert.deepEqual(named('José "Nito" Varela resigned.'), ['José "Nito" Varela:person'])
  })

  test('one office in the plural serves all the names behind it', () => {
    assert.deepEqual(named('Ministers Ruiz, Lind and Okafor met.'), ['Ruiz:person', 'Lind:person', 'Okafor:person'])
    assert.deepEqual(named('Presidents Park and Stenholm met in Seoul.'), ['Park:person', 'Stenholm:person', 'Seoul:place@'])
  })

  test('a body and the man at its head are two names', () => {
    assert.deepEqual(named('Lorne Harbour Council Peter Stenholm objected.'), ['Lorne Harbour Council:organization', 'Peter Stenholm:person'])
  })

  test('two people joined by an ampersand are no firm', () => {
    assert.deepEqual(named('The show is led by Clara Stenholm & Peter Lund.'), ['Clara Stenholm:person', 'Peter Lund:person'])
    assert.deepEqual(named('He works for Stenholm & Lund.'), ['Stenholm & Lund:organization'])
  })

  test('the number of a unit is part of its name', () => {
    assert.deepEqual(named('The 3rd Battalion left the base.'), ['3rd Battalion:armed-force'])
  })

  test('a part of a country is a place', () => {
    assert.deepEqual(named('The road runs through Northern Norway.'), ['Northern Norway:place@'])
  })

  test('a region with a government acts where it demands and is a place where things lie', () => {
    assert.deepEqual(named('Scotland demanded talks. The ferry sails round Scotland.'), ['Scotland:government', 'Scotland:government@'])
  })

  test('a body keeps all of its name', () => {
    assert.deepEqual(named('The Lorne Academy of Arts and Sciences met.'), ['Lorne Academy of Arts and Sciences:organization'])
    assert.deepEqual(named('The Ratepayers’ Association won.'), ['Ratepayers’ Association:organization'])
    assert.deepEqual(named('Bishop Garvey High School closed. Bishop Garvey wept.'), ['Bishop Garvey High School:organization', 'Garvey:person'])
  })

  test('a town on a river is one name', () => {
    assert.deepEqual(named('He lives in Hallby upon Tay.'), ['Hallby upon Tay:place@'])
  })

  test('a platform is somebody where it acts', () => {
    assert.deepEqual(named('She posted it on Twitter.'), [])
    assert.deepEqual(named('Twitter said it would appeal.'), ['Twitter:organization'])
  })

  test('a thing with a number is nobody', () => {
    assert.deepEqual(named('The power failed. Unit 4 stood idle.'), [])
  })

  test('a participle that opens the sentence is no part of the name', () => {
    assert.deepEqual(named('Attended Lorne High School from 1990 on.'), ['Lorne High School:organization'])
    assert.deepEqual(named('United Lorne Bank closed.'), ['United Lorne Bank:organization'])
  })
})

suite('names: what an unknown one stands for', () => {
  const type = (text: string, name: string): string | undefined => named(text).find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1)

  test('the noun beside it says so', () => {
    assert.equal(type('The band Drift Harbor played on the pier.', 'Drift Harbor'), 'organization')
    assert.equal(type('He joined the Civic Renewal party.', 'Civic Renewal'), 'party')
    assert.equal(type('The village of Dornwick was cut off by snow.', 'Dornwick'), 'place@')
  })

  test('an apposition says so', () => {
    assert.equal(type('Quellon, a maker of pumps, was sold.', 'Quellon'), 'organization')
    assert.equal(type('Dornwick, a village in the hills, was cut off.', 'Dornwick'), 'place@')
    assert.equal(type('Bekele, a nurse, saw the crash.', 'Bekele'), 'person')
  })

  test('what it does says so', () => {
    assert.equal(type('Quellon cut 400 jobs and closed its plant.', 'Quellon'), 'organization')
    assert.equal(type('Trains run from Dornwick to Hallby twice a day.', 'Dornwick'), 'place@')
    assert.equal(type('Bekele told reporters that she was tired.', 'Bekele'), 'person')
    assert.equal(type('The Ironhawks beat the Riverdogs 4-2.', 'Ironhawks'), 'organization')
  })

  test('its own first word says so', () => {
    assert.equal(type('Jaish al-Bahr entered the town.', 'Jaish al-Bahr'), 'armed-group')
    assert.equal(type('They buried him in Deir al-Marsa.', 'Deir al-Marsa'), 'place@')
  })

  test('the rest of the draft says so, on either side', () => {
    assert.deepEqual(named('Zeltman was absent. The court fined Ruth Zeltman on Friday.').slice(0, 1), ['Zeltman:person'])
    assert.equal(type('Among them was Quellon.\n\nQuellon reported a loss for the third quarter. Shares in Quellon fell.', 'Quellon'), 'organization')
  })

  test('a film, a ferry and a horse are nobody', () => {
    assert.deepEqual(named('The film Blue Meridian was a success.'), [])
    assert.deepEqual(named('The ferry Lady Morgan ran aground.'), [])
  })

  test('a guess is marked low, a title or a company mark is not', () => {
    const sure = (text: string) => analyze(text).mentions.map(({ name, confidence }) => `${name?.text}:${confidence}`)
    assert.deepEqual(sure('Mayor Bekele left.'), ['Bekele:high'])
    assert.deepEqual(sure('Quellon Inc. left.'), ['Quellon Inc.:high'])
    assert.deepEqual(sure('They spoke of Arven.'), ['Arven:low'])
  })
})

suite('names: how the world writes them', () => {
  test('initials, particles, hyphens, apostrophes, accents and suffixes', () => {
    for (const name of ['J. R. Okafor', 'Ludwig van der Meer', 'Tariq bin Saleh al-Amri', 'Carla de Souza', 'Rebecca Lim-Ortega', 'Sinéad O’Neill', 'Shaun O\'Neill', 'Łukasz Żeleński', 'Henry Maddox III', 'John Carver Jr.']) {
      assert.deepEqual(named(`${name} resigned on Monday.`), [`${name}:person`])
    }
  })

  test('a family name that stands first is the short form', () => {
    assert.deepEqual(named('Park Ji-woo met Chen Wei-ting. Park smiled and Chen nodded.'), ['Park Ji-woo:person', 'Chen Wei-ting:person', 'Park:person', 'Chen:person'])
  })

  test('the short form has its article or loses it', () => {
    assert.deepEqual(new Set(analyze('Tariq al-Amri spoke. Al-Amri left. Amri was tired.').mentions.map(({ actor }) => actor)).size, 1)
  })

  test('a first name that is an everyday word, where a sentence begins, and one behind “pro-”', () => {
    assert.deepEqual(named('The road was long. Joy Alvarsen, 50, left.'), ['Joy Alvarsen:person'])
    assert.deepEqual(named('The road was long. Hope Brennick said no.'), ['Hope Brennick:person'])
    assert.deepEqual(named('The road was long. Hope Brennick fades.').includes('Hope Brennick:person'), false)
    assert.deepEqual(named('Lena Marsh runs a pro-Olga Falk group.'), ['Lena Marsh:person', 'Olga Falk:person'])
    assert.deepEqual(named('Lena Marsh runs a pro-Falk group.'), ['Lena Marsh:person'])
  })

  test('a headline in capitals', () => {
    assert.deepEqual(named('MAYOR JOAN PIKE QUITS AS POLICE SEARCH HOMES IN TARLAND'), ['JOAN PIKE:person', 'TARLAND:place@'])
  })

  test('genitives, lists and what belongs together', () => {
    assert.deepEqual(named('Zeltman’s lawyer, Ruth Amsel, left.'), ['Zeltman:person', 'Ruth Amsel:person'])
    assert.deepEqual(named('Olga Marsh, Peter Lund and Carla Reyes signed it.'), ['Olga Marsh:person', 'Peter Lund:person', 'Carla Reyes:person'])
    const [plural] = analyze('U.S. and Iraqi officials met.').mentions
    assert.equal(plural?.others?.length, 1)
  })

  test('a firm with and without its mark is one', () => {
    assert.deepEqual(new Set(analyze('Halcyra Foods Inc. cut jobs. Halcyra said so. Halcyra Foods was founded in 1921.').mentions.map(({ actor }) => actor)).size, 1)
  })

  test('code and pictures name nobody', () => {
    assert.deepEqual(named('Run `Olga Marsh` now.\n\n![A boat](boat.png "Olga Marsh")\n\n```\nOlga Marsh\n```'), [])
  })
})

suite('names: the weights', () => {
  test('a run of zeros is one byte and its length', () => {
    const bytes = Buffer.from([5, 0, 3, 251, 0, 1]).toString('base64')
    assert.deepEqual([...unpacked(bytes, 7)], [5, 0, 0, 0, -5, 0, 0])
  })
})
