import assert from 'node:assert/strict'
import { analyze, type Analysis } from '../../src/core/index.js'

/** Who each mention is: “The clerk = Ada Stone”. */
const cast = ({ actors, mentions }: Analysis) => {
  const name = new Map(actors.map((actor) => [actor.id, actor.name]))
  return mentions.map(({ text, actor, others = [], as }) => `${text} = ${[actor, ...others].map((id) => name.get(id)).join(' + ')}${as === 'place' ? ' (place)' : ''}`)
}
const people = (text: string) => cast(analyze(text))
const actor = (text: string, name: string) => analyze(text).actors.find((one) => one.name === name)

suite('the cast', () => {
  test('a description before its name is the one it names', () => {
    assert.deepEqual(people('The harbour pilot, Gustav Ohm, waved.').slice(0, 2), ['The harbour pilot = Gustav Ohm', 'Gustav Ohm = Gustav Ohm'])
    assert.deepEqual(actor('Bolivia’s consul, Marta Ibarra, waved.', 'Marta Ibarra')?.roles, [{ title: 'consul', held: 'current', of: 'Bolivia' }])
    assert.deepEqual(actor('The former railways minister, Gustav Ohm, waved.', 'Gustav Ohm')?.roles, [{ title: 'former railways minister', held: 'past' }].map(({ held }) => ({ title: 'railways minister', held })))
    assert.deepEqual(actor('The company’s founder, Gustav Ohm, waved.', 'Gustav Ohm')?.type, 'person')
  })

  test('in a list the description and the name stay two', () => {
    const lines = people('The consul, Gustav Ohm and a porter waved.')
    assert.ok(!lines.includes('The consul = Gustav Ohm'), lines.join('\n'))
  })

  test('who the first witness was is said outright', () => {
    assert.ok(people('The second witness was Marta Ibarra, a baker.').includes('The second witness = Marta Ibarra'))
  })

  test('an office that is not his makes nobody', () => {
    assert.deepEqual(people('Gustav Ohm is not a spy. He has never been a judge.'), ['Gustav Ohm = Gustav Ohm', 'He = Gustav Ohm'])
    assert.deepEqual(people('Not one official came.'), [])
  })

  test('his lawyer is not he', () => {
    const lines = people('Gustav Ohm, 40, was charged. His lawyer, Marta Ibarra, objected.')
    assert.ok(lines.includes('His lawyer = Marta Ibarra') && lines.includes('His = Gustav Ohm'), lines.join('\n'))
  })

  test('“she” passes over a man who is nearer', () => {
    assert.ok(people('Judge Helen Ward called a recess. When Peter Ohm complained, she left.').includes('she = Helen Ward'))
  })

  test('“he” in a woman’s mouth is not she, and a man two paragraphs off is not he', () => {
    assert.ok(!people('Peter Ohm left.\n\n“He paid twice,” Helen Ward said.').some((line) => line === 'He = Helen Ward'))
    assert.ok(!people('Peter Ohm left.\n\nRain fell.\n\nHe paid.').some((line) => line.startsWith('He')))
  })

  test('after a crowd’s owner “he” is the owner', () => {
    assert.ok(people('Peter Ohm’s aides said that he was ill.').includes('he = Peter Ohm'))
  })

  test('the sister is not the brother whose sister she is', () => {
    const lines = people('Karl Ohm was jailed. Ohm’s sister, Marta Ohm, wept.')
    assert.ok(lines.includes('Ohm’s sister = Marta Ohm') && lines.includes('Ohm = Karl Ohm'), lines.join('\n'))
  })

  test('officials of two states are two', () => {
    const { actors, mentions } = analyze('Bolivian and Paraguayan officials met on Monday.')
    const both = mentions.find(({ others }) => others !== undefined)
    assert.deepEqual([both?.actor, ...(both?.others ?? [])].map((id) => actors.find((one) => one.id === id)?.country ?? actors.find((one) => one.id === id)?.state), ['bolivia', 'paraguay'])
    assert.ok(!people('Presidents Marta Ibarra and Karl Ohm met.').some((line) => line.startsWith('Presidents')))
  })

  test('nobody is called Sir, and Mr. is no office', () => {
    assert.ok(!people('“Sir,” Karl Ohm said.').some((line) => line.startsWith('Sir')))
    assert.deepEqual(actor('Mr. Karl Ohm left.', 'Karl Ohm')?.roles, [])
  })

  test('an office does not repeat whose it is', () => {
    assert.deepEqual(analyze('A senior Bolivian official left.').actors.find(({ type }) => type === 'person')?.roles, [{ title: 'senior official', held: 'current', of: 'Bolivia' }])
  })
})

suite('places', () => {
  test('the dateline is a place, all of it', () => {
    assert.deepEqual(people('FORT ANSELM — The bridge was closed for repairs on Friday.'), ['FORT ANSELM = FORT ANSELM (place)'])
  })

  test('a town that is only where something happened acts for nobody', () => {
    assert.deepEqual(people('Talks in Geneva ended at noon.'), ['Geneva = Geneva (place)'])
    assert.ok(people('The court in The Hague closed.').includes('The Hague = The Hague (place)'))
  })

  test('a port, a mayor and “in” make a place', () => {
    assert.ok(people('The barge lay in the port of Velmora.').includes('Velmora = Velmora (place)'))
    assert.ok(people('Karl Ohm, mayor of Alta Vista, waved.').includes('Alta Vista = Alta Vista (place)'))
    assert.ok(people('They met in Alta Vista on Friday.').includes('Alta Vista = Alta Vista (place)'))
    assert.ok(people('They saw faith in Karl Ohm on Friday.').includes('Karl Ohm = Karl Ohm'))
  })

  test('a ship is nobody', () => {
    assert.deepEqual(people('Rain damaged the trawler Sigrun on Friday.'), [])
  })

  test('a newspaper with an unknown name is a newspaper', () => {
    assert.equal(actor('The newspaper Voz do Rio reported it.', 'Voz do Rio')?.type, 'media')
  })
})

suite('whose and what', () => {
  test('a ministry belongs to its state, and two states have two', () => {
    const { actors } = analyze('Bolivia’s Foreign Ministry protested. Peru’s Foreign Ministry did not.')
    assert.deepEqual(actors.filter(({ type }) => type === 'agency').map(({ state }) => state), ['bolivia', 'peru'])
    assert.equal(actor('The Bolivian Coast Guard left.', 'Bolivian Coast Guard')?.state, 'bolivia')
  })

  test('a minister is of the state named behind him or before him', () => {
    assert.equal(actor('Foreign Minister Karl Ohm of Bolivia left.', 'Karl Ohm')?.state, 'bolivia')
    assert.equal(actor('Bolivia’s Karl Ohm left.', 'Karl Ohm')?.state, 'bolivia')
  })

  test('a portfolio after the office belongs to it', () => {
    assert.deepEqual(actor('Bolivia’s minister of agriculture, Marta Ibarra, left.', 'Marta Ibarra')?.roles.map(({ title }) => title), ['minister of agriculture'])
  })

  test('the North is a state where the draft speaks of it, else a direction', () => {
    assert.ok(people('North Korea tested a missile. The South protested, South Korea said.').includes('The South = South Korea'))
    assert.notEqual(actor('Rain is expected in the north. The South stayed dry.', 'South')?.type, 'person')
  })

  test('a lone name with shares is a company, the Commission a body, the Times a paper', () => {
    assert.equal(actor('Velmora shares rose.', 'Velmora')?.type, 'organization')
    assert.equal(actor('Analysts at Velmora agreed.', 'Velmora')?.type, 'organization')
    assert.equal(actor('Critics said the Commission failed.', 'Commission')?.type, 'organization')
    assert.equal(actor('Later the Times reported it.', 'Times')?.type, 'media')
  })

  test('nouns that only open the sentence are nobody', () => {
    for (const text of ['Harbour talks stalled.', 'Glaciers are melting.', 'Seafarers protested.']) assert.deepEqual(people(text), [], text)
  })

  test('where one goes in turn are places, and so is what a border lies between', () => {
    for (const line of people('She travelled through Peru and later Bolivia.').concat(people('The border between Peru and Bolivia is long.')).filter((one) => /^(?:Peru|Bolivia)/.test(one))) assert.match(line, /\(place\)$/)
    assert.ok(people('The quarrel between Peru and Bolivia goes on.').includes('Peru = Peru'))
  })

  test('a capital that expects, an aside between, is its government', () => {
    assert.ok(people('La Paz, meanwhile, expects a reply.').includes('La Paz = Bolivia'))
    assert.ok(people('Oslo “expects” a reply.').includes('Oslo = Norway'))
  })

  test('a town’s people are not the town, and “London-based” says where', () => {
    assert.ok(people('Velmora-based brokers left.').includes('Velmora = Velmora (place)'))
  })

  test('the joint forces of two states have names that can be read', () => {
    const names = analyze('The Peruvian and Bolivian armies left.').actors.map(({ name }) => name)
    assert.ok(names.includes('Peruvian armies') && names.includes('Bolivian armies'), names.join(', '))
  })
})
