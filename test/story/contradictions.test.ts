import assert from 'node:assert/strict'
import type { Contradiction } from '../../src/story/contradictions.js'
import type { Digest } from '../../src/story/digest.js'
import { draft, on, since, story, told, venue } from './drafts.js'

const found = (...digests: readonly Digest[]): Contradiction[] => story(...digests).pairs.flatMap(({ contradictions }) => [...contradictions])

const what = (...digests: readonly Digest[]): string[] => found(...digests).map(({ what: kind, day, sure }) => [kind, day ?? 'no date', ...(sure ? [] : ['perhaps'])].join(', '))

const active = told('direct-bilateral', 'active')
const none = told('direct-bilateral', 'none')

suite('two drafts contradict each other', () => {
  test('when one has a direct channel and the other, of the same day, none', () => {
    const [one] = found(draft('2031-05-09', [active]), draft('2031-05-09', [none]))
    assert.deepEqual(one, { what: 'existence', kind: 'direct-bilateral', day: '2031-05-09', sure: true, one: [{ draft: 0, channel: 0 }], other: [{ draft: 1, channel: 0 }] })
  })

  test('when a later one says that there has been none since before the first', () => {
    assert.deepEqual(what(draft('2031-05-09', [active]), draft('2031-05-20', [told('direct-bilateral', 'none', since('2031-03-05'))])), ['existence, 2031-05-09'])
  })

  test('when one was suspended days ago, and another, written since, has it going on', () => {
    const suspended = draft('2031-05-20', [told('formal-negotiations', 'suspended', on('2031-05-18'))])
    const going = (day: string): Digest => draft(day, [told('formal-negotiations', 'active')])
    assert.deepEqual(what(going('2031-05-20'), suspended), ['existence, 2031-05-20'])
    assert.deepEqual(what(going('2031-05-19'), suspended), ['existence, 2031-05-19'])
    assert.deepEqual(what(going('2031-05-18'), suspended), [])
    assert.deepEqual(what(going('2031-05-21'), suspended), [])
  })

  test('when a meeting took place in one and was called off in the other, both of after its day', () => {
    assert.deepEqual(what(draft('2031-05-10', [told('visit-talks', 'one-off', on('2031-05-09'))]), draft('2031-05-12', [told('visit-talks', 'cancelled', on('2031-05-09'))])), ['event, 2031-05-09'])
  })

  test('when one round is in two towns', () => {
    const round = (town: string): Digest => draft('2031-05-10', [told('formal-negotiations', 'one-off', { ...on('2031-05-09'), ...venue(town) })])
    assert.deepEqual(what(round('Geneva'), round('Vienna')), ['venue, 2031-05-09'])
  })

  test('when one round has two hosts', () => {
    const round = (host: number): Digest => draft('2031-05-10', [told('mediation', 'one-off', { ...on('2031-05-09'), intermediaries: [host] })])
    assert.deepEqual(what(round(2), round(3)), ['intermediary, 2031-05-09'])
  })

  test('perhaps, when one of them has no date', () => {
    assert.deepEqual(what(draft(undefined, [active]), draft(undefined, [none])), ['existence, no date, perhaps'])
    assert.deepEqual(what(draft('2031-05-09', [active]), draft(undefined, [none])), ['existence, no date, perhaps'])
  })

  test('and come first in the story', () => {
    const quiet = { ...active, pair: [2, 3], parties: [2, 3] }
    const { pairs } = story(draft('2031-05-08', [quiet]), draft('2031-05-09', [active, quiet]), draft('2031-05-09', [none, quiet]))
    assert.deepEqual(pairs.map(({ contradictions }) => contradictions.length), [1, 0])
  })
})

suite('no contradiction', () => {
  const no = (title: string, ...digests: readonly Digest[]): Mocha.Test => test(title, () => assert.deepEqual(found(...digests), []))

  no('a later draft reports a change', draft('2031-05-09', [active]), draft('2031-05-10', [none]))
  no('none for now, and one proposed', draft('2031-05-09', [none]), draft('2031-05-09', [told('direct-bilateral', 'proposed')]))
  no('another kind of channel', draft('2031-05-09', [none]), draft('2031-05-09', [told('back-channel', 'active', { intermediaries: [2] })]))
  no('another pair', draft('2031-05-09', [none]), draft('2031-05-09', [{ ...active, pair: [0, 2], parties: [0, 2] }]))
  no('one draft that says both: its own check asks', draft('2031-05-09', [none, active]))
  no('one draft that says both, beside another', draft('2031-05-09', [none, active]), draft('2031-05-09', [active]))
  no('what a draft is unsure of', draft('2031-05-09', [none]), draft('2031-05-09', [{ ...active, firmness: 'low' }]))
  no('what a draft calls disputed', draft('2031-05-09', [none]), draft('2031-05-09', [told('direct-bilateral', 'disputed')]))
  no('called off beforehand, held after all', draft('2031-05-08', [told('visit-talks', 'cancelled', on('2031-05-09'))]), draft('2031-05-10', [told('visit-talks', 'one-off', on('2031-05-09'))]))
  no('one meeting held, another called off', draft('2031-05-12', [told('visit-talks', 'one-off', on('2031-05-09'))]), draft('2031-05-12', [told('visit-talks', 'cancelled', on('2031-05-10'))]))
  no('two rounds in two towns', ...['Geneva', 'Vienna'].map((town, index) => draft('2031-05-12', [told('formal-negotiations', 'one-off', { ...on(`2031-05-0${index + 1}`), ...venue(town) })])))
  no('a town and a hotel in it', draft('2031-05-10', [told('mediation', 'one-off', { ...on('2031-05-09'), ...venue('Geneva') })]), draft('2031-05-10', [told('mediation', 'one-off', { ...on('2031-05-09'), ...venue('Hotel Adler', false) })]))
  no('the same town told at length', ...['Geneva', 'central Geneva'].map((town) => draft('2031-05-10', [told('mediation', 'one-off', { ...on('2031-05-09'), ...venue(town) })])))
  no('suspended years ago, and talks of today', draft('2031-05-20', [told('formal-negotiations', 'suspended', on('2029-05-18'))]), draft('2031-05-20', [told('formal-negotiations', 'active')]))
  no('no talks in spring, talks in May', draft('2031-05-20', [told('direct-bilateral', 'none', { time: { from: '2031-03-01', to: '2031-03-31', since: false } })]), draft('2031-05-20', [active]))
})
