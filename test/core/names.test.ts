import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

const cast = (text: string) => {
  const { actors, mentions } = analyze(text)
  const name = new Map(actors.map((actor) => [actor.id, actor.name]))
  return mentions.map((mention) => `${mention.text} = ${name.get(mention.actor)}${mention.as === 'place' ? ' (place)' : ''}`)
}

suite('names', () => {
  test('title, nation and name are one phrase; the later surname is the same woman', () => {
    const { actors, mentions } = analyze('Norwegian Foreign Minister Ada Stenholm met reporters on Monday. Stenholm left early.')
    const ada = actors.find((actor) => actor.name === 'Ada Stenholm')
    assert.equal(ada?.type, 'person')
    assert.equal(ada.country, 'NOR')
    assert.deepEqual(ada.roles, [{ title: 'Foreign Minister', held: 'current', of: 'Norway' }])
    assert.deepEqual(mentions.filter((mention) => mention.actor === ada.id).map((mention) => [mention.text, mention.form, mention.name?.text]), [
      ['Norwegian Foreign Minister Ada Stenholm', 'full', 'Ada Stenholm'], ['Stenholm', 'surname', 'Stenholm'],
    ])
  })

  test('a country is a place where something happens and an actor where it acts', () => {
    assert.deepEqual(cast('Norway sent planes to Finland after a crash in Sweden.'), ['Norway = Norway', 'Finland = Finland', 'Sweden = Sweden (place)'])
  })

  test('a capital that speaks is its government, a capital where people meet is a place', () => {
    assert.deepEqual(cast('Oslo said it would host the talks. They will meet in Oslo.').filter((line) => line.startsWith('Oslo')), ['Oslo = Norway', 'Oslo = Oslo (place)'])
  })

  test('a word that only opens the sentence is no name', () => {
    assert.deepEqual(cast('Rescuers left at dawn. Yesterday the snow came. Although roads are open, Stenholm stayed.').filter((line) => !line.startsWith('Rescuers')), ['Stenholm = Stenholm'])
  })

  test('the country that owns the ministry is inside its phrase', () => {
    assert.deepEqual(cast('Norway’s foreign ministry denied the report.'), ['Norway’s foreign ministry = Norway’s foreign ministry', 'Norway = Norway'])
  })

  test('two people of one family stay apart', () => {
    const { actors } = analyze('Ada Stenholm praised the deal. Olav Stenholm, her brother, did not.')
    assert.deepEqual(actors.filter((actor) => actor.type === 'person' && /Stenholm/.test(actor.name)).map((actor) => actor.name), ['Ada Stenholm', 'Olav Stenholm'])
  })

  test('an office held once carries its years', () => {
    const { actors } = analyze('Olav Stenholm, who served as Norwegian ambassador to Finland between 2003 and 2007, declined to comment.')
    assert.deepEqual(actors.find((actor) => actor.name === 'Olav Stenholm')?.roles, [{ title: 'ambassador to Finland', held: 'past', of: 'Norway', from: '2003', to: '2007' }])
  })

  test('the minister is the only minister there is', () => {
    assert.deepEqual(cast('Finance Minister Ada Stenholm resigned. The finance minister gave no reason.').filter((line) => / = Ada/.test(line)), ['Finance Minister Ada Stenholm = Ada Stenholm', 'The finance minister = Ada Stenholm'])
  })

  test('“the official” goes back to the official brought in last', () => {
    const { mentions } = analyze('A Norwegian official met the press. A senior Finnish official stayed away. The official was ill.')
    const [first, second, last] = mentions.filter((mention) => /official/.test(mention.text)).map((mention) => mention.actor)
    assert.notEqual(first, second)
    assert.equal(last, second)
  })

  test('an acronym in brackets is the body before it', () => {
    const { actors, mentions } = analyze('The Lorne Harbour Council (LHC) met on Monday. The LHC adjourned.')
    assert.deepEqual(mentions.map((mention) => mention.actor), [actors[0]!.id, actors[0]!.id, actors[0]!.id])
  })

  test('a headline in capitals names only names', () => {
    assert.deepEqual(cast('Norway And Finland Break Off Trade Talks After Row'), ['Norway = Norway', 'Finland = Finland'])
  })

  test('a war and a treaty are no actors', () => {
    assert.deepEqual(cast('The Treaty of Lorne ended the Herring War.'), [])
  })

  test('an everyday word is a name when the draft has somebody of that name', () => {
    assert.deepEqual(cast('The fleet is led by Ada Read. Read said it was ready. Hope said nothing.').filter((line) => /^(?:Read|Hope)/.test(line)).slice(0, 1), ['Read = Ada Read'])
  })

  test('the think tank behind a name is part of the phrase, not somebody else', () => {
    assert.deepEqual(cast('He spoke at the Lorne Forum think tank.').filter((line) => /Lorne/.test(line)), ['the Lorne Forum think tank = Lorne Forum'])
  })

  test('a nation is named inside a compound, a view of it is not', () => {
    assert.deepEqual(cast('Norway-Finland talks failed amid anti-Danish chants.'), ['Norway = Norway', 'Finland = Finland'])
  })
})
