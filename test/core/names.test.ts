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
})
