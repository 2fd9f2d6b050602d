import assert from 'node:assert/strict'
import { courseOf, type Story } from '../../src/story/story.js'
import type { Player } from '../../src/story/digest.js'
import { draft, HALE, LORNE, OMAN, on, sealed, since, state, story, told } from './drafts.js'

const courses = ({ pairs }: Story): string[] => pairs.flatMap(({ threads }) => threads.map((thread) => `${thread.kind}: ${courseOf(thread).map(({ day, statuses }) => `${day ?? 'no date'} ${statuses.join('+')}`).join(' → ')}`))

const person = (name: string, more: Partial<Player> = {}): Player => ({ type: 'person', name: sealed(name), surname: sealed(name.split(' ').at(-1)!), acronyms: [], offices: [], ...more })

const body = (name: string, more: Partial<Player> = {}): Player => ({ type: 'organization', name: sealed(name), acronyms: [], offices: [], ...more })

/** How many different members the first players of two drafts are. */
const different = (a: readonly Player[], b: readonly Player[]): number => {
  const { cast } = story(draft('2031-05-01', [], a), draft('2031-05-02', [], b))
  return new Set([cast.of[0]![0], cast.of[1]![0]]).size
}

suite('a running story', () => {
  test('goes from proposed to active to suspended, in the order of the drafts’ days', () => {
    const drafts = [draft('2031-05-20', [told('mediation', 'suspended')]), draft('2031-05-03', [told('mediation', 'proposed')]), draft('2031-05-09', [told('mediation', 'active')])]
    assert.deepEqual(courses(story(...drafts)), ['mediation: 2031-05-03 proposed → 2031-05-09 active → 2031-05-20 suspended'])
  })

  test('does not repeat a status that lasts', () => {
    const drafts = ['2031-05-03', '2031-05-04', '2031-05-05'].map((day) => draft(day, [told('mediation', day === '2031-05-05' ? 'suspended' : 'active')]))
    assert.deepEqual(courses(story(...drafts)), ['mediation: 2031-05-03 active → 2031-05-05 suspended'])
  })

  test('counts a meeting by its own day, not by that of the draft which looks back on it', () => {
    const drafts = [draft('2031-05-20', [told('sideline-contact', 'one-off', on('2031-05-02'))]), draft('2031-05-04', [told('sideline-contact', 'refused')])]
    assert.deepEqual(courses(story(...drafts)), ['sideline-contact: 2031-05-02 one-off → 2031-05-04 refused'])
  })

  test('puts drafts without a date last, as they were given', () => {
    const { drafts } = story(draft(undefined, []), draft('2031-05-20', []), draft(undefined, []), draft('2031-05-03', []))
    assert.deepEqual(drafts.map(({ id }) => id), [3, 1, 0, 2])
  })

  test('keeps channels through different carriers apart, and takes the envoy for his state', () => {
    const envoys: Player = { type: 'person', name: sealed('Omani envoys'), acronyms: [], offices: [], side: 3 }
    const a = draft('2031-05-03', [told('back-channel', 'active', { intermediaries: [2] })])
    const b = draft('2031-05-04', [told('back-channel', 'suspended', { intermediaries: [2] }), told('back-channel', 'active', { intermediaries: [4] })], [HALE, LORNE, envoys, OMAN, state('Qatar', 'QAT')])
    assert.deepEqual(courses(story(a, b)), ['back-channel: 2031-05-03 active → 2031-05-04 suspended', 'back-channel: 2031-05-04 active'])
  })

  test('“the mediation” without a name is the only one that the drafts know', () => {
    const drafts = [draft('2031-05-03', [told('mediation', 'active', { intermediaries: [2] })]), draft('2031-05-09', [told('mediation', 'suspended')])]
    assert.deepEqual(courses(story(...drafts)), ['mediation: 2031-05-03 active → 2031-05-09 suspended'])
  })

  test('does not mix the talks of years ago with those of today', () => {
    const drafts = [draft('2031-05-03', [told('formal-negotiations', 'active'), told('formal-negotiations', 'one-off', on('2027-02-01'))]), draft('2031-05-09', [told('formal-negotiations', 'suspended', since('2031-05-07'))])]
    assert.deepEqual(courses(story(...drafts)), ['formal-negotiations: 2031-05-03 active → 2031-05-09 suspended', 'formal-negotiations: 2027-02-01 one-off'])
  })

  test('a channel with one party alone is nobody’s', () => assert.deepEqual(story(draft('2031-05-03', [told('visit-talks', 'active', { pair: [0], parties: [0] })])).pairs, []))
})

suite('who is the same in two drafts', () => {
  test('a state is known by its country, whatever it is called', () => {
    assert.equal(different([state('Tehran', 'IRN')], [state('Iran', 'IRN')]), 1)
    assert.equal(different([state('Iran', 'IRN')], [state('Iraq', 'IRQ')]), 2)
  })

  test('a state without a code is known by its name', () => assert.equal(different([state('the Hale')], [state('Hale')]), 1))

  test('a person is known by the whole name', () => assert.equal(different([person('Ana Ruiz', { country: 'CHL' })], [person('Ana Ruiz')]), 1))

  test('two of one whole name and of two countries are two', () => assert.equal(different([person('Ana Ruiz', { country: 'CHL' })], [person('Ana Ruiz', { country: 'NOR' })]), 2))

  test('“Ruiz” is Ana Ruiz where both are the foreign minister of one country', () => {
    const office = { offices: [sealed('foreign minister')], country: 'CHL' }
    assert.equal(different([person('Ana Ruiz', office)], [person('Ruiz', office)]), 1)
  })

  test('“Ruiz” of another country, or of none, is not', () => {
    assert.equal(different([person('Ana Ruiz', { country: 'CHL' })], [person('Ruiz', { country: 'NOR' })]), 2)
    assert.equal(different([person('Ana Ruiz', { country: 'CHL' })], [person('Ruiz')]), 2)
  })

  test('“Ruiz” is nobody in particular where two of the name are of one country', () => {
    const { cast } = story(draft('2031-05-01', [], [person('Ana Ruiz', { country: 'CHL' }), person('Pablo Ruiz', { country: 'CHL' })]), draft('2031-05-02', [], [person('Ruiz', { country: 'CHL' })]))
    assert.equal(cast.members.length, 3)
  })

  test('an acronym is the body that a draft says it is, or whose initials it is', () => {
    const board = body('Lorne Harbour Board', { acronyms: [sealed('LHB')], initials: sealed('LHB') })
    assert.equal(different([board], [body('LHB')]), 1)
    assert.equal(different([{ ...board, acronyms: [] }], [body('L.H.B.')]), 1)
  })

  test('an acronym of two bodies is neither', () => {
    const { cast } = story(draft('2031-05-01', [], [body('Lorne Harbour Board', { initials: sealed('LHB') }), body('Lesser Hale Bank', { initials: sealed('LHB') })]), draft('2031-05-02', [], [body('LHB')]))
    assert.equal(cast.members.length, 3)
  })

  test('every state has a foreign ministry of its own', () => {
    const ministry = (country: string): Player => body('Foreign Ministry', { type: 'agency', country })
    assert.equal(different([ministry('NOR')], [ministry('CHL')]), 2)
    assert.equal(different([ministry('NOR')], [ministry('NOR')]), 1)
  })
})
