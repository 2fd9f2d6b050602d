import assert from 'node:assert/strict'
import { contactsIn } from '../../src/core/read/contacts.js'
import { keysOf, marked } from './marked.js'

/** “PER+CHL via VAT”, with “we” where the speaker is a party. */
const parties = (text: string): string[] => {
  const reading = marked(text)
  const keys = (indices: readonly number[]) => indices.map((index) => keysOf(reading.phrases[index]!))
  return contactsIn(reading).map(({ parties, intermediaries, ours }) => `${[...(ours ? ['we'] : []), ...keys(parties)].join('+')}${intermediaries.length > 0 ? ` via ${keys(intermediaries).join('+')}` : ''}`)
}

suite('parties of a contact', () => {
  test('who speaks for “us” is a party', () => {
    assert.deepEqual(parties('“We are not talking to [Chile|CHL],” she said.'), ['we+CHL'])
    assert.deepEqual(parties('“[Chile|CHL] had no dialogue with us,” she said.'), ['we+CHL'])
    assert.deepEqual(parties('“Our talks with [Chile|CHL] have ended,” she said.'), ['we+CHL'])
    assert.deepEqual(parties('[Peru|PER] met [Chile|CHL] while we waited outside.'), ['PER+CHL'])
  })
  test('who carries a message from one to another is neither', () => {
    assert.deepEqual(parties('[Oman|OMN] passed a message from [Peru|PER] to [Chile|CHL].'), ['PER+CHL via OMN'])
    assert.deepEqual(parties('[Peru|PER] sent a message to [Chile|CHL].'), ['PER+CHL'])
  })
  test('good offices are offered by neither side', () => {
    assert.deepEqual(parties('[Norway|NOR] offered its good offices to [Peru|PER] and [Chile|CHL].'), ['PER+CHL via NOR'])
  })
  test('a visit to mediate is made by no party', () => {
    assert.deepEqual(parties('[The premier|NOR] will visit [Peru|PER] and [Chile|CHL] to mediate in the quarrel.'), ['PER+CHL via NOR'])
    assert.deepEqual(parties('[The premier|NOR] will visit [Peru|PER] to open a school.'), ['NOR+PER'])
  })
  test('who offers to host talks of others brokers them, whose offer is declined is a party', () => {
    assert.deepEqual(parties('[Chile|CHL] rejected [Norway|NOR]’s offer to host a summit with [Peru|PER].'), ['CHL+PER via NOR'])
    assert.deepEqual(parties('[Norway|NOR] offered to host talks between [Peru|PER] and [Chile|CHL].'), ['PER+CHL via NOR'])
    assert.deepEqual(parties('[Chile|CHL] declined [Peru|PER]’s offer of talks.'), ['CHL+PER'])
  })
  test('what is bargained over tells with whom', () => {
    assert.deepEqual(parties('[The bloc|bloc] is negotiating [Iceland|ISL]’s accession.'), ['bloc+ISL'])
    assert.deepEqual(parties('[The bloc|bloc] is discussing [Iceland|ISL]’s volcanoes.'), [])
  })
})

suite('parties without a name', () => {
  const owned = (text: string): string[] => {
    const reading = marked(text)
    const phrases = reading.phrases.map((phrase) => (phrase.key === undefined && phrase.of.length === 0 ? { ...phrase, form: 'description' as const } : phrase))
    return contactsIn({ ...reading, phrases }).map(({ parties: found }) => found.map((index) => keysOf(phrases[index]!)).join('+'))
  }
  test('their envoys are whose they are', () => {
    assert.deepEqual(owned('[Peru|PER] and [Chile|CHL], [whose envoys|] met in Oslo, fell silent.'), ['PER+CHL'])
    assert.deepEqual(owned('[Peru|PER] and [Chile|CHL] said that [their ministers|] would meet in June.'), ['PER+CHL'])
    assert.deepEqual(owned('[The rebels|rebels] said that [their envoys|] met [Chile|CHL].').length, 1)
    assert.deepEqual(owned('[Peru|PER] said that [its envoys|] met [the rebels|rebels].'), ['PER+rebels'])
  })
  test('an own minister is no second party', () => {
    assert.deepEqual(owned('[Peru|PER] met [its ministers|] in Lima.'), [])
  })
})
