import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

/** “Chile+Peru via Norway proposed mediation (2)”, the figure being how many sentences tell of it. */
const channels = (draft: string): string[] => {
  const { actors, channels } = analyze(draft)
  const names = (ids: readonly string[]) => ids.map((id) => actors.find((actor) => actor.id === id)?.name ?? id).join('+')
  return channels.map(({ pair, intermediaries, status, kind, evidence }) =>
    `${names(pair)}${intermediaries.length > 0 ? ` via ${names(intermediaries)}` : ''} ${status} ${kind}${evidence.length > 1 ? ` (${evidence.length})` : ''}`)
}

suite('channels', () => {
  test('the pair is whom the parties act for', () => {
    assert.deepEqual(channels('The Peruvian foreign minister met Chilean officers in Tacna on Friday.'), ['Chile+Peru one-off direct-bilateral'])
  })
  test('that two states do not talk is an entry', () => {
    assert.deepEqual(channels('Peru is not talking to Chile. There is no direct channel between Peru and Chile.'), ['Chile+Peru none direct-bilateral (2)'])
  })
  test('not talking to one or the other is two absences', () => {
    assert.deepEqual(channels('Peru is not talking to Chile or Bolivia.').sort(), ['Bolivia+Peru none direct-bilateral', 'Chile+Peru none direct-bilateral'])
  })
  test('two officials of one state make no channel, nor do a company and a newspaper', () => {
    assert.deepEqual(channels('The Peruvian president met the Peruvian foreign minister. Peru spoke to the Peruvian press.'), [])
    assert.deepEqual(channels('Acme Corp. held talks with Apex Inc. on Friday. The Lakers met the Bulls in Chicago.'), [])
  })
  test('later talk of the talks is evidence, not a second channel', () => {
    assert.deepEqual(channels('Peru held talks with Chile on Friday.\n\nThe talks in Tacna lasted nine hours, a diplomat said.'), ['Chile+Peru one-off direct-bilateral (2)'])
  })
  test('another round is an entry of its own, between the same two', () => {
    assert.deepEqual(channels('Peru and Chile ended talks on Friday.\n\nAnother meeting would be necessary, both sides said.'), [
      'Chile+Peru one-off direct-bilateral', 'Chile+Peru proposed direct-bilateral',
    ])
  })
  test('the two armies are those of the pair just told of, not the nearest two names', () => {
    assert.deepEqual(channels('Peru is not talking to Chile. Bolivian farmers and Argentina’s press complained. The two armies are not talking to one another.').map((entry) => entry.split(' ')[0]), ['Chile+Peru'])
  })
  test('rounds on different days are kept apart', () => {
    assert.deepEqual(channels('Peru met Chile on Monday. Peru met Chile again on Thursday.').length, 2)
  })
  test('a go-between is no party', () => {
    assert.deepEqual(channels('Swiss diplomats pass messages between Peru and Chile.'), ['Chile+Peru via Swiss diplomats active back-channel'])
  })
  test('an offer and its addressee are parties to what is offered', () => {
    assert.deepEqual(channels('Peru rejected an offer from Chile for direct talks between the two neighbours.'), ['Chile+Peru refused direct-bilateral'])
  })
  test('who is left out of an invitation has no channel', () => {
    assert.deepEqual(channels('Peru invited Chile to talks, with the exception of Bolivia.').filter((entry) => entry.includes('Bolivia')), ['Bolivia+Peru none direct-bilateral'])
  })
  test('a minister without a state stands for himself, a senator does not', () => {
    assert.equal(channels('President Ruiz met the Peruvian foreign minister.').length, 1)
    assert.equal(channels('Senator Ruiz met the Peruvian foreign minister.').length, 0)
  })
  test('evidence is the sentence as it stands in the source', () => {
    const draft = 'Peru met **Chile** on Friday. Nobody smiled.'
    const [channel] = analyze(draft).channels
    assert.deepEqual(channel?.evidence.map(({ text }) => text), ['Peru met **Chile** on Friday.'])
  })
})
