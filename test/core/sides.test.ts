import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

/** “chile+peru via norway”: whom the parties act for, by actor id. */
const pairs = (...paragraphs: string[]): string[] =>
  analyze(paragraphs.join('\n\n')).channels.map(({ pair, intermediaries }) => `${pair.join('+')}${intermediaries.length > 0 ? ` via ${intermediaries.join('+')}` : ''}`)

suite('for whom the parties act', () => {
  test('“we” is whoever is quoted', () => {
    assert.deepEqual(pairs('“We are not talking to Chile,” said Ana Ruiz, the Peruvian foreign minister.'), ['chile+peru'])
    assert.deepEqual(pairs('“Chile has no channel to us,” said Ana Ruiz, an adviser to the Peruvian government.'), ['chile+peru'])
    assert.deepEqual(pairs('“We are not talking to Chile,” said Ana Ruiz, a baker.'), [])
  })
  test('“we” in a government’s own statement is that government, a reporter’s is nobody', () => {
    assert.deepEqual(pairs('Peru regrets the delay at the border.', 'We are in touch with Chilean officials.'), ['chile+peru'])
    assert.deepEqual(pairs('The border was shut all morning.', 'We are in touch with Chilean officials.'), [])
  })
  test('leaders without their states are told by what is left over', () => {
    assert.deepEqual(pairs('Ruiz and Kask spoke on Monday, Lima said. Tallinn confirmed the call.'), ['estonia+peru'])
    assert.deepEqual(pairs('Ruiz and Kask met for the Peru-Estonia summit.'), ['estonia+peru'])
    assert.deepEqual(pairs('Ruiz and Kask met on Monday. The evening was pleasant.'), [])
    assert.deepEqual(pairs('Officials met the mayor on Monday. Lima and Tallinn were silent.'), [])
  })
  test('two presidents are of two states, though the draft names none', () => {
    assert.deepEqual(pairs('President Ruiz and President Kask met in the mountains.'), ['kask+ruiz'])
    assert.deepEqual(pairs('President Ruiz and Senator Kask met in the mountains.'), [])
  })
  test('a country that no list has is one where the sentence calls it so', () => {
    assert.deepEqual(pairs('Peru rejected an offer from Zamora for talks between the two neighbours.'), ['peru+zamora'])
    assert.deepEqual(pairs('Peru rejected an offer from Zamora for talks about the paper mill.'), [])
  })
  test('an army without a state stands for itself, an opposition in parliament for nobody', () => {
    assert.deepEqual(pairs('The army held talks with Chile.'), ['army+chile'])
    assert.deepEqual(pairs('Peru held talks with the opposition on the budget.'), [])
    assert.deepEqual(pairs('Peru held truce talks with the armed opposition.').length, 1)
  })
  test('“the two sides” are the two just named, where no contact has told of any', () => {
    assert.deepEqual(pairs('Peru and Chile have quarrelled for years. The two sides will meet in May.'), ['chile+peru'])
    assert.deepEqual(pairs('Peru, Chile and Bolivia have quarrelled for years. The two sides will meet in May.'), [])
    assert.deepEqual(pairs('Peru and Chile have no direct channel. The Swiss carry the messages.'), ['chile+peru', 'chile+peru via switzerland'])
  })
  test('envoy and post with a country between them are one party', () => {
    assert.deepEqual(pairs('The Chilean envoy for Peru, Ana Ruiz, met Ecuadorean officials.'), ['chile+ecuador'])
    assert.deepEqual(pairs('Peru’s minister met General Soto of the Chilean army.'), ['chile+peru'])
  })
})
