import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

/** The offices of somebody, in the order the draft tells them: “mayor of Lorne, past, 1999–2003”. */
const offices = (text: string, name: string): string[] => {
  const { actors } = analyze(text)
  const found = actors.find((actor) => actor.name === name)
  assert.ok(found, `${name} in “${text}”`)
  return found.roles.map(({ title, of, held, from, to }) => `${title}${of === undefined ? '' : ` of ${of}`}, ${held}${from === undefined && to === undefined ? '' : `, ${from ?? ''}–${to ?? ''}`}`)
}

suite('offices and their time', () => {
  test('small words before the title say that it is over', () => {
    assert.deepEqual(offices('He met former President Olav Brandt in Bergen.', 'Olav Brandt'), ['President, past'])
    assert.deepEqual(offices('They mourned the late Mayor Nils Dahl.', 'Nils Dahl'), ['Mayor, past'])
    assert.deepEqual(offices('In 2010 then-President Olav Brandt fell ill.', 'Olav Brandt'), ['President, past'])
    assert.deepEqual(offices('She called ex-Premier Ole Lund.', 'Ole Lund'), ['Premier, past'])
    assert.deepEqual(offices('He met President Ida Moen in Bergen.', 'Ida Moen'), ['President, current'])
  })

  test('“and then President Brandt left” is no then-president', () => {
    assert.deepEqual(offices('The band played, and then President Olav Brandt left.', 'Olav Brandt'), ['President, current'])
  })

  test('who is going, coming or standing in holds the office, and the title says how', () => {
    assert.deepEqual(offices('They met outgoing Premier Ida Moen.', 'Ida Moen'), ['outgoing Premier, current'])
    assert.deepEqual(offices('They met acting Mayor Paul Low.', 'Paul Low'), ['acting Mayor, current'])
    assert.deepEqual(offices('Interim President Ana Vega spoke.', 'Ana Vega'), ['Interim President, current'])
    assert.deepEqual(offices('President-elect Karl Ohm spoke.', 'Karl Ohm'), ['President-elect, current'])
  })

  test('the phrase takes its small words in', () => {
    assert.ok(analyze('He met former President Olav Brandt in Bergen.').mentions.some(({ text }) => text === 'former President Olav Brandt'))
  })

  test('years behind the office', () => {
    assert.deepEqual(offices('Olav Brandt, president from 1999 to 2003, spoke.', 'Olav Brandt'), ['president, past, 1999–2003'])
    assert.deepEqual(offices('Olav Brandt, who served as ambassador to Peru between 2009 and 2013, spoke.', 'Olav Brandt'), ['ambassador to Peru, past, 2009–2013'])
    assert.deepEqual(offices('Ida Moen, ambassador since 2014, spoke.', 'Ida Moen'), ['ambassador, current, 2014–'])
    assert.deepEqual(offices('Ida Moen has been mayor since May 2014.', 'Ida Moen'), ['mayor, current, May 2014–'])
    assert.deepEqual(offices('Olav Brandt, who was prime minister until last year, spoke.', 'Olav Brandt'), ['prime minister, past, –last year'])
    assert.deepEqual(offices('Olav Brandt (president 2001–2009) spoke.', 'Olav Brandt'), ['president, past, 2001–2009'])
    assert.deepEqual(offices('Former President Ole Lund (1999–2003) spoke.', 'Ole Lund'), ['President, past, 1999–2003'])
  })

  test('the years of a life are no term', () => {
    assert.deepEqual(offices('President Kai Dahl (1932–2001) liked to ski.', 'Kai Dahl'), ['President, current'])
    assert.deepEqual(offices('Kai Dahl (1932–2001) liked to ski.', 'Kai Dahl'), [])
  })

  test('a sentence that tells of an office, of hers too', () => {
    assert.deepEqual(offices('Ana Vega is prime minister of Peru.', 'Ana Vega'), ['prime minister of Peru, current'])
    assert.deepEqual(offices('Karl Ohm became president in 2012. He was mayor of Lorne from 2001 to 2005.', 'Karl Ohm'), ['president, current, 2012–', 'mayor of Lorne, past, 2001–2005'])
    assert.deepEqual(offices('Karl Ohm became president in 2012. Ohm resigned as president in 2019.', 'Karl Ohm'), ['president, past, 2012–2019'])
    assert.deepEqual(offices('Ana Vega was appointed foreign minister in 2010. She had been Peruvian ambassador to Kenya.', 'Ana Vega'), ['foreign minister, current, 2010–', 'ambassador to Kenya of Peru, past'])
    assert.deepEqual(offices('Ana Vega, the country’s first female president, spoke.', 'Ana Vega'), ['first female president, current'])
    assert.deepEqual(offices('Karl Ohm succeeded Ida Moen as mayor in 2015.', 'Karl Ohm'), ['mayor, current, 2015–'])
    assert.deepEqual(offices('Karl Ohm succeeded Ida Moen as mayor in 2015.', 'Ida Moen'), [])
  })

  test('what is denied, planned or only looked like is no office', () => {
    assert.deepEqual(offices('Ada Stenholm is not mayor.', 'Ada Stenholm'), [])
    assert.deepEqual(offices('Ada Stenholm wants to be mayor.', 'Ada Stenholm'), [])
  })

  test('an office held before does not take the place of the one held now', () => {
    assert.deepEqual(offices('President Ana Vega, who served as mayor of Lorne from 1999 to 2003, spoke.', 'Ana Vega'), ['President, current', 'mayor of Lorne, past, 1999–2003'])
  })

  test('the same office is told once, with its years', () => {
    assert.deepEqual(offices('Former President Olav Brandt spoke. Brandt, president from 1999 to 2003, is 80.', 'Olav Brandt'), ['President, past, 1999–2003'])
  })

  test('whose the office is stands apart from what it is', () => {
    assert.deepEqual(offices('The president of Peru, Luis Vega, spoke.', 'Luis Vega'), ['president of Peru, current'])
    assert.equal(analyze('The president of Peru, Luis Vega, spoke.').actors.find(({ name }) => name === 'Luis Vega')?.country, 'PER')
  })

  test('what somebody is said to have been is no other person', () => {
    assert.deepEqual(analyze('Ana Vega spoke. She had been Peruvian consul.').actors.map(({ name }) => name), ['Ana Vega', 'Peru'])
  })
})
