import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

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

  test('a participle that opens the sentence is no part of the name', () => {
    assert.deepEqual(named('Attended Lorne High School from 1990 on.'), ['Lorne High School:organization'])
    assert.deepEqual(named('United Lorne Bank closed.'), ['United Lorne Bank:organization'])
  })
})
