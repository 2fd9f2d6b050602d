import assert from 'node:assert/strict'
import { analyze, type Analysis, type Claim } from '../../src/core/index.js'

const claimsOf = (draft: string): readonly Claim[] => analyze(draft).claims
const unsourced = (draft: string): string[] => analyze(draft).uncued.filter(({ kind }) => kind === 'unattributed').map(({ text }) => text)
const standing = (draft: string): string[] => claimsOf(draft).map(({ corroboration }) => corroboration)

suite('what the draft claims, and on whose word', () => {
  test('each utterance is a claim with its source; quoted words inside a statement go with it', () => {
    const { claims, quotes, statements, sources } = analyze('“The crane failed,” Petra Lund said. Ole Dahl said the quay was “a disgrace to the town” for years. Lund wants an inquiry.')
    assert.deepEqual(claims.map(({ what, of, holds, sources: by }) => [what, of, holds, by]), [['quote', quotes[0]!.id, [], [sources[0]!.id]], ['statement', statements[0]!.id, [quotes[1]!.id], [sources[1]!.id]]])
  })

  test('two dockers are several, one is single, “reportedly” is nobody', () => {
    assert.deepEqual(standing('Two dockers said the crane failed.'), ['several'])
    assert.deepEqual(standing('A docker said the crane failed.'), ['single'])
    assert.deepEqual(standing('The ferry is reportedly for sale.'), ['none'])
    assert.deepEqual(standing('Petra Lund and Ole Dahl said the crane failed.'), ['several'])
  })

  test('another who says the same bears it out; the same person again does not', () => {
    assert.deepEqual(standing('Petra Lund said the harbour crane had failed at dawn. Ole Dahl said the harbour crane failed.'), ['consistent', 'consistent'])
    assert.deepEqual(standing('Petra Lund said the harbour crane had failed at dawn. Lund said the harbour crane failed.'), ['single', 'single'])
    assert.deepEqual(standing('Petra Lund said the harbour crane had failed at dawn. Ole Dahl said the harbour crane had not failed.'), ['single', 'single'])
  })

  test('what two ask for, or a number that differs, bears nothing out', () => {
    assert.deepEqual(standing('Petra Lund promised to mend the harbour crane quickly. Ole Dahl promised to mend the harbour crane quickly.'), ['single', 'single'])
    assert.deepEqual(standing('Petra Lund said the harbour crane had crushed 12 barrels. Ole Dahl said the harbour crane crushed 15 barrels.'), ['single', 'single'])
  })

  test('two mentions of the same hearsay are no corroboration', () => {
    assert.deepEqual(standing('Local media said the harbour crane had failed. The harbour crane reportedly failed at dawn.'), ['none', 'none'])
  })

  test('an aide who may be the aide before bears nothing out', () => {
    assert.deepEqual(standing('A palace aide said the harbour crane had failed at dawn.\n\nA palace aide said the harbour crane had failed.'), ['single', 'single'])
  })

  test('part of it: the same two states and contact between them', () => {
    const [first, second] = claimsOf('A Peruvian minister said Peru and Chile had met twice in May. Ole Dahl said Chile was negotiating with Peru over copper.')
    assert.deepEqual([first?.corroboration, second?.corroboration, first?.partly], ['partial', 'partial', [second?.id]])
  })

  test('a denied claim is disputed and knows its denial', () => {
    const { claims, statements } = analyze('The union said the crane had failed. The port denied that the crane had failed.')
    assert.equal(claims[0]?.corroboration, 'disputed')
    assert.deepEqual(claims[0]?.deniedBy, [statements[1]?.id])
    assert.equal(claims[1]?.denies, claims[0]?.id)
  })

  test('independence is unknown unless the text states it', () => {
    assert.deepEqual(claimsOf('Three dockers said the brake had failed.').map(({ independence }) => independence), ['unknown'])
    assert.deepEqual(claimsOf('Three dockers, interviewed separately, said the brake had failed.').map(({ independence }) => independence), ['stated'])
    assert.deepEqual(claimsOf('Two dockers said the brake had failed, which could not be independently confirmed.').map(({ independence }) => independence), ['unknown'])
  })
})

suite('no source given', () => {
  for (const draft of [
    'Peru has supplied the Chilean army with rifles.',
    'Norwegian jets bombed the pass on Sunday.',
    'Peru and Chile have held secret talks in Quito since May.',
    'Chilean troops shelled the town and killed a shepherd.',
    'Peru seized two Chilean tankers in June.',
    'Chile has increased aid to Peru since May.',
    'Peru gave the rebels whatever rifles they said they needed.',
    'In 2009, Peruvian and Chilean delegations discussed the protocol for lost ships.',
  ]) test(`no word for: ${draft}`, () => assert.deepEqual(unsourced(draft), [draft.slice(0, -1)]))

  for (const draft of [
    'Norwegian jets bombed the pass on Sunday, two officers said.',
    'Petra Lund said Norwegian jets bombed the pass.',
    '“Norwegian jets bombed the pass,” Petra Lund said.',
    'Norwegian jets reportedly bombed the pass.',
    'Would Norwegian jets have bombed the pass?',
    'Norwegian jets would have bombed the pass.',
    '# Norwegian jets bombed the pass',
    'We watched as Norwegian jets bombed the pass.',
    'Boys raided the fridge.',
    'The union launched a strike in Norway.',
    'The Norwegian ferry was raided by police on Sunday.',
    'Norway may see missiles launched from the coast.',
    'Whatever Peru has won, officials said, could be lost to a raid launched by Chile.',
    'Norway was blamed for having bombed the pass.',
    'Peru has the option of airstrikes, arming the rebels and new talks.',
    'Ana Ruiz and Jan Kask of Peru met in the last round of the debate.',
    'Instead of the crane, Norway bought a ferry.',
    'The aunt sent Petra Lund money.',
    '> Norwegian jets bombed the pass.',
  ]) test(`nothing to ask for in: ${draft}`, () => assert.deepEqual(unsourced(draft), []))

  test('“instead” goes on with the word of the sentence before', () => {
    const { uncued, claims, sources }: Analysis = analyze('Two Peruvian officials said there is no channel between Peru and Chile. Instead, Swiss diplomats pass messages between Peru and Chile.')
    assert.deepEqual(uncued.map(({ kind, source, confidence }) => [kind, source, confidence]), [['implied-continuation', sources[0]!.id, 'low']])
    assert.equal(claims.at(-1)?.what, 'continuation')
  })

  test('it is kept apart from reported speech', () => {
    assert.deepEqual(analyze('Norwegian jets bombed the pass on Sunday.').statements, [])
  })
})
