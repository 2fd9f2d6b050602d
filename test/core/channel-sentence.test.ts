import assert from 'node:assert/strict'
import { analyze, channelSentences, type Actor, type Analysis, type Channel, type Source } from '../../src/core/index.js'

const actor = (id: string, name: string, type: Actor['type'] = 'state'): Actor => ({ id, name, type, roles: [], aliases: [] })
const span = (text: string) => ({ start: 0, end: text.length, text })
const timed = (value: string) => ({ ...span(value), value })

const officer: Source = { id: 's1', class: 'anonymous', spans: [span('A Chilean officer')], count: 'one', possiblySameAs: [] }
const gossip: Source = { id: 's2', class: 'hearsay-adverb', spans: [span('reportedly')], count: 'none', possiblySameAs: [] }
const base: Analysis = {
  ...analyze(''),
  actors: [actor('chile', 'Chile'), actor('peru', 'Peru'), actor('us', 'United States'), actor('oman', 'Oman'), actor('nuns', 'Salesian nuns', 'person')],
  sources: [officer, gossip],
}

const plain: Channel = { id: 'c', parties: ['chile', 'peru'], pair: ['chile', 'peru'], intermediaries: [], kind: 'direct-bilateral', status: 'active', source: 's1', onRecord: false, firmness: 'high', hedges: [], evidence: [] }
const told = (more: Partial<Channel>): string => channelSentences(base, '', [{ ...plain, ...more }])[0]!

suite('a channel in one sentence', () => {
  test('that two states do not talk is said as plainly as that they do', () => {
    assert.equal(told({ status: 'none' }), 'Chile and Peru have no direct channel, a Chilean officer said.')
    assert.equal(told({}), 'Chile and Peru have a direct channel, a Chilean officer said.')
    assert.equal(told({ pair: ['peru', 'us'], status: 'none', kind: 'formal-negotiations' }), 'Peru and the United States hold no negotiations, a Chilean officer said.')
  })

  test('a main channel has its venue, a carried one its carriers, mediation its mediators', () => {
    assert.equal(told({ kind: 'formal-negotiations', status: 'active-main', venue: timed('Lima') }), 'Chile and Peru have their main channel in negotiations in Lima, a Chilean officer said.')
    assert.equal(told({ kind: 'back-channel', intermediaries: ['oman', 'nuns'] }), 'Chile and Peru have a back channel through Oman and Salesian nuns, a Chilean officer said.')
    assert.equal(told({ kind: 'mediation', intermediaries: ['oman'] }), 'Chile and Peru hold talks mediated by Oman, a Chilean officer said.')
    assert.equal(told({ kind: 'sideline-contact', status: 'one-off', venue: timed('the sidelines of a fair') }), 'Chile and Peru had contact on the sidelines of a fair, a Chilean officer said.')
  })

  test('past, planned, proposed, broken off and disputed each have their tense', () => {
    assert.match(told({ status: 'historical', time: timed('2007') }), /had a direct channel in 2007,/)
    assert.match(told({ status: 'prospective', kind: 'visit-talks', time: timed('Monday') }), /are to hold talks on a visit on Monday,/)
    assert.match(told({ status: 'proposed', time: timed('next month') }), /^A direct channel between Chile and Peru next month has been proposed,/)
    assert.match(told({ status: 'suspended', kind: 'formal-negotiations', time: timed('March 8') }), /^Negotiations between Chile and Peru were suspended on March 8,/)
    assert.match(told({ status: 'refused', kind: 'mediation', intermediaries: ['oman'] }), /^Talks mediated by Oman between Chile and Peru have been refused,/)
    assert.match(told({ status: 'disputed' }), /^Whether Chile and Peru have a direct channel is disputed,/)
    assert.match(told({ status: 'intermittent' }), /have a direct channel from time to time,/)
    assert.match(told({ status: 'standing', kind: 'technical-deconfliction' }), /have a standing deconfliction line,/)
  })

  test('a meeting that was once is no line, and messages are exchanged', () => {
    assert.match(told({ status: 'one-off', venue: timed('Lima'), time: timed('Friday') }), /^Chile and Peru had direct contact in Lima on Friday,/)
    assert.match(told({ kind: 'back-channel', status: 'one-off', intermediaries: ['oman'], time: timed('last week') }), /^Chile and Peru exchanged messages through Oman last week,/)
    assert.match(told({ kind: 'formal-negotiations', status: 'historical', venue: timed('here'), time: timed('six months') }), /^Chile and Peru held negotiations here for six months,/)
    assert.match(told({ kind: 'multilateral', status: 'refused', pair: ['chile', 'peru', 'oman'] }), /^Multilateral talks among Chile, Peru and Oman have been refused,/)
  })

  test('what lasts is said to have lasted; a line under an old treaty is not of that year', () => {
    assert.match(told({ time: timed('since March') }), /have had a direct channel since March,/)
    assert.match(told({ status: 'none', time: timed('For now') }), /have no direct channel for now,/)
    assert.match(told({ time: timed('2019') }), /have a direct channel, a/)
  })

  test('what is not firm is not made so', () => {
    assert.match(told({ firmness: 'low' }), /may have a direct channel,/)
    assert.match(told({ firmness: 'low', status: 'one-off' }), /may have had direct contact,/)
  })

  test('a public warning goes one way', () => {
    assert.equal(told({ kind: 'public-signal', status: 'one-off', direction: { from: 'peru', to: 'chile' } }), 'Peru sent public signals to Chile, a Chilean officer said.')
    assert.match(told({ kind: 'public-signal', status: 'proposed', direction: { from: 'peru', to: 'chile' } }), /^Public signals from Peru to Chile have been proposed,/)
  })

  test('nobody’s word is nobody’s', () => {
    assert.match(told({ source: undefined }), /; no source is given\.$/)
    assert.match(told({ source: 's2' }), /; nobody in particular is given as the source\.$/)
  })

  test('every kind in every status is one whole sentence', () => {
    const kinds: readonly Channel['kind'][] = ['direct-military', 'direct-bilateral', 'back-channel', 'mediation', 'formal-negotiations', 'multilateral', 'sideline-contact', 'technical-deconfliction', 'formal-protocol', 'ambassadorial', 'visit-talks', 'public-signal', 'coalition']
    const statuses: readonly Channel['status'][] = ['none', 'active', 'active-main', 'intermittent', 'one-off', 'historical', 'standing', 'prospective', 'proposed', 'suspended', 'cancelled', 'refused', 'disputed']
    const sentences = kinds.flatMap((kind) => statuses.map((status) => told({ kind, status })))
    assert.equal(new Set(sentences).size >= 13 * 12, true, 'once and in the past may read alike, others not')
    for (const sentence of sentences) {
      assert.match(sentence, /^[A-Z].*, a Chilean officer said\.$/)
      assert.doesNotMatch(sentence, /undefined|  | a (?:negotiations|contact|talks)/)
    }
  })

  test('a draft’s own sentence is not repeated', () => {
    const draft = 'LIMA — Chile and Peru have no hotline, a Chilean officer said. The United States has proposed talks with Cuba in Panama next week. Oman carried two letters between Chile and Peru in May.'
    const analysis = analyze(draft)
    assert.ok(analysis.channels.length > 1)
    for (const sentence of channelSentences(analysis, draft, analysis.channels)) assert.ok(!draft.includes(sentence))
  })
})
