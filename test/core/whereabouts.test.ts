import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

/** What each name of a place in a sentence is meant as: its ground, or those who act for it. */
function meant(text: string): string {
  const { actors, mentions } = analyze(text)
  const type = new Map(actors.map((actor) => [actor.id, actor.type]))
  return mentions.filter(({ form, actor }) => !['demonym', 'description', 'pronoun', 'title'].includes(form) && type.get(actor) !== 'person')
    .map(({ name, text: all, as }) => `${name?.text ?? all} ${as}`).join(', ')
}

const check = (cases: readonly (readonly [string, string])[]) => {
  for (const [text, expected] of cases) assert.equal(meant(text), expected, text)
}

suite('place or actor', () => {
  test('where things are and go, and who is given, told and beaten', () => check([
    ['Ferries from Norway were full.', 'Norway place'],
    ['He won independence from Norway.', 'Norway actor'],
    ['The family emigrated to Peru.', 'Peru place'],
    ['They gave the maps to Peru.', 'Peru actor'],
    ['She flew over Chile at night.', 'Chile place'],
    ['It was a narrow victory over Chile.', 'Chile actor'],
    ['They left early for Kenya.', 'Kenya place'],
    ['She swam for Kenya.', 'Kenya actor'],
    ['The road runs between Kenya and Uganda.', 'Kenya place, Uganda place'],
    ['The treaty between Kenya and Uganda lapsed.', 'Kenya actor, Uganda actor'],
    ['The valley has a border with France.', 'France place'],
    ['He argued with France.', 'France actor'],
  ]))

  test('what lies in a land, and what its government has', () => check([
    ['Norway’s coast is long.', 'Norway place'],
    ['Norway’s decision came late.', 'Norway actor'],
    ['Norway’s largest hotel burned down.', 'Norway place'],
    ['It is Peru’s only match this year.', 'Peru actor'],
    ['They crossed the Peru border.', 'Peru place'],
    ['The will of Peru is clear.', 'Peru actor'],
    ['They live in the east of Peru.', 'Peru place'],
    ['She is a resident of Peru.', 'Peru place'],
  ]))

  test('a country that is described is a place, one that does something is not', () => check([
    ['Norway is a country of islands.', 'Norway place'],
    ['Norway is unhappy.', 'Norway actor'],
    ['Peru has a population of 34 million.', 'Peru place'],
    ['Peru has agreed.', 'Peru actor'],
    ['They visited Peru.', 'Peru place'],
    ['They warned Peru.', 'Peru actor'],
    ['The storm hit northern Norway.', 'Norway place'],
  ]))

  test('a list goes with its first name', () => check([
    ['It is sold in Norway, Peru and Kenya.', 'Norway place, Peru place, Kenya place'],
    ['A pact with Norway, Peru and Kenya was signed.', 'Norway actor, Peru actor, Kenya actor'],
    ['In Norway, Peru offered a truce.', 'Norway place, Peru actor'],
    ['It is banned in several countries, including Norway.', 'Norway place'],
    ['He studied in Kenya (1964), Norway (1969) and Peru.', 'Kenya place, Norway place, Peru place'],
  ]))

  test('a town is ground unless it undertakes something', () => check([
    ['Chicago was hit by the storm.', 'Chicago place'],
    ['Chicago banned the trucks.', 'Chicago actor'],
    ['Chicago has not paid.', 'Chicago actor'],
    ['Chicago has a harbour.', 'Chicago place'],
    ['She played for Liverpool.', 'Liverpool actor'],
    ['The port of Liverpool is shut.', 'Liverpool place'],
  ]))

  test('a town that acts is another actor than its ground', () => {
    const { actors, mentions } = analyze('Chicago banned the trucks. Two drivers were stopped in Chicago.')
    const ids = mentions.filter(({ text }) => text === 'Chicago').map(({ actor }) => actor)
    assert.equal(new Set(ids).size, 2)
    assert.deepEqual(ids.map((id) => actors.find((actor) => actor.id === id)?.type), ['organization', 'place'])
  })

  test('an unlisted name is a place by what is said of it', () => check([
    ['Lornevik is a small town in Norway.', 'Lornevik place, Norway place'],
    ['They drove to Lornevik.', 'Lornevik place'],
    ['The farm lies east of Lornevik.', 'Lornevik place'],
  ]))

  test('where a firm sits is a place, whom a state is tied to is not', () => check([
    ['A Peru-based firm won.', 'Peru place'],
    ['Peru-Chile talks stalled.', 'Peru actor, Chile actor'],
  ]))
})
