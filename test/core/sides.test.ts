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
  test('“here” and “the country” are the dateline’s state, unless it is the guest’s own', () => {
    assert.deepEqual(pairs('LIMA, Oct. 21 (Andina) – Chilean Prime Minister Jan Soto arrived here on a visit to the country.'), ['chile+lima'])
    assert.deepEqual(pairs('SANTIAGO, Oct. 21 (Andina) – Chilean Prime Minister Jan Soto arrived here on Sunday.'), [])
  })
  test('militants killed by troops have met nobody, a decision that is welcomed is no guest', () => {
    assert.deepEqual(pairs('Two militants were killed in an encounter with the troops on Monday.'), [])
    assert.deepEqual(pairs('The Peruvian minister welcomed the European Union’s decision on Monday.'), [])
    assert.deepEqual(pairs('The Peruvian minister welcomed the Chilean premier on Monday.'), ['chile+peru'])
  })
  test('two tied together tell whose the leader is of whom the sentence does not say it', () => {
    assert.deepEqual(pairs('The ties between Peru and Estonia were the theme when the Estonian minister met President Ruiz.'), ['estonia+peru'])
    assert.deepEqual(pairs('Peru and Chile were the theme when the Estonian minister met President Ruiz.'), ['estonia+ruiz'])
  })
  test('investors, pilgrims and scholars act for no state', () => {
    assert.deepEqual(pairs('The Peruvian premier invited Chilean investors to lunch.'), [])
  })
})

suite('parties as named', () => {
  const named = (draft: string): string[] => analyze(draft).channels.flatMap(({ parties }) => parties)
  test('a state before its leader’s name is no party beside him', () => {
    assert.deepEqual(named('Peru’s President Ana Ruiz met Chilean officers in Tacna.'), ['ana-ruiz', 'chilean-officers'])
    assert.deepEqual(named('Peru met Chilean officers in Tacna.'), ['peru', 'chilean-officers'])
  })
  test('those who met for a summit are its parties', () => {
    assert.deepEqual(named('Ana Ruiz and Jan Kask met for the Peru-Estonia summit.'), ['ana-ruiz', 'jan-kask'])
  })
})

suite('where the parties meet', () => {
  const venues = (draft: string): (string | undefined)[] => analyze(draft).channels.map(({ venue }) => venue?.value)
  test('whom one visits lends the room, those whom one visits do not', () => {
    assert.deepEqual(venues('The Chilean minister will visit Peru in June.'), ['Peru'])
    assert.deepEqual(venues('The Chilean minister will meet the Peruvians in June.'), [undefined])
  })
  test('a place in the name of a gathering is not where it is held', () => {
    assert.deepEqual(venues('The Chilean minister met Peruvian officials at the Oslo Forum in Tallinn.'), ['Tallinn'])
  })
  test('the day of the words is not the day of the talks', () => {
    const times = analyze('Peru today accused Chile of blackmail in the negotiations on the border.').channels.map(({ time }) => time?.value)
    assert.deepEqual(times, [undefined])
  })
})
