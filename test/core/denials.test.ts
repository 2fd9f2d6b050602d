import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

/** who | verb | words > what they deny */
const denials = (draft: string): string[] => {
  const { statements } = analyze(draft)
  return statements.filter(({ kind }) => kind === 'denial')
    .map(({ speakerSpan, cue, text, denies }) => `${speakerSpan?.text} | ${cue?.text} | ${text} > ${statements.find(({ id }) => id === denies)?.text ?? '–'}`)
}
const claims = (draft: string): string[] => analyze(draft).statements.map(({ speakerSpan, cue, text }) => `${speakerSpan?.text} | ${cue?.text} | ${text}`)

suite('denials', () => {
  for (const [draft, expected] of [
    ['The union said the crane had failed. The port said the report was incorrect.', 'The port | said | the report was incorrect > the crane had failed'],
    ['The union said the crane had failed. Dahl said that was not true.', 'Dahl | said | that was not true > the crane had failed'],
    ['The union said the crane had failed. The port’s owner called the claim untrue.', 'The port’s owner | called | the claim untrue > the crane had failed'],
    ['The union said the crane had failed. Ruiz denied it on Monday.', 'Ruiz | denied | it > the crane had failed'],
    ['The union said the crane had failed, which the port denies.', 'the port | denies | which > the crane had failed'],
    ['The union said the crane had failed, a claim the port has rejected.', 'the port | rejected | a claim > the crane had failed'],
    ['The port rejected Lund’s claim that the crane had failed.', 'The port | rejected | Lund’s claim that the crane had failed > that the crane had failed'],
  ] as const) {
    test(draft, () => assert.deepEqual(denials(draft), [expected]))
  }

  test('a thing may be wrong without anybody’s word being denied', () => {
    assert.deepEqual(denials('The union said the crane had failed. Dahl said the part was wrong for the crane.'), [])
  })

  test('who denies having said something has not said it', () => {
    assert.deepEqual(claims('Lund denied saying that the crane had failed.'), ['Lund | denied | saying that the crane had failed'])
  })
})

suite('claims told with a noun', () => {
  for (const [draft, ...expected] of [
    ['Lund’s claim that the pumps never ran surprised the board.', 'Lund | claim | that the pumps never ran'],
    ['The board heard a warning from the harbour master that the dam was cracked.', 'the harbour master | warning | that the dam was cracked'],
    ['Her argument that the tide, which was high, had turned was set aside.', 'Her | argument | that the tide, which was high, had turned'],
    ['The allegation by Petra Lund that the crane failed was not tested.', 'Petra Lund | allegation | that the crane failed'],
    ['The claim that the pumps never ran surprised the board.'],
    ['A letter from the port that came late lay on the desk.'],
  ] as const) {
    test(draft, () => assert.deepEqual(claims(draft), expected))
  }

  test('a possessive is the person before', () => {
    const { statements, sources, actors } = analyze('Petra Lund spoke on Monday. The board doubts her claim that the pumps never ran.')
    const claim = statements.find(({ cue }) => cue?.text === 'claim')
    const source = sources.find(({ id }) => id === claim?.source)
    assert.equal(actors.find(({ id }) => id === source?.actor)?.name, 'Petra Lund')
  })
})

suite('where words end with their quotation', () => {
  for (const [draft, expected] of [
    ['She called it a “rant,” a series of posts that nobody read.', 'She | called | it a “rant,”'],
    ['Lund called the crane a “disgrace,” which hurt the port.', 'Lund | called | the crane a “disgrace,”'],
    ['Lund called Dahl a “bully,” a “liar” and “sick.”', 'Lund | called | Dahl a “bully,” a “liar” and “sick.”'],
    ['Lund said the notice “plainly and wrongly” suggests that the port is shut.', 'Lund | said | the notice “plainly and wrongly” suggests that the port is shut'],
  ] as const) {
    test(draft, () => assert.deepEqual(claims(draft).slice(0, 1), [expected]))
  }

  test('nothing but the marks is a quotation', () => {
    const { quotes, statements } = analyze('Lund promised “boats, boats, boats,” but he has sold three.')
    assert.deepEqual([quotes.map(({ speakerSpan }) => speakerSpan?.text), statements], [['Lund'], []])
  })
})

suite('reported speech that goes on', () => {
  test('a sentence with a fragment of the speaker’s goes on from the one before', () => {
    const { quotes, statements } = analyze('Lund said that the gate is shut. It has been shut “since the spring, and nobody knows why,” and the key is lost.')
    assert.deepEqual(statements.map(({ kind, source, confidence, text }) => [kind, source === quotes[0]?.speaker, confidence, text]), [
      ['indirect', true, 'high', 'that the gate is shut'],
      ['implied-continuation', true, 'low', 'It has been shut “since the spring, and nobody knows why,” and the key is lost'],
    ])
  })

  test('a sentence without one is the writer’s own', () => {
    assert.deepEqual(analyze('Lund said that the gate is shut. The key is lost.').statements.map(({ kind }) => kind), ['indirect'])
  })

  test('a letter is written to somebody before its words begin', () => {
    assert.deepEqual(claims('Lund wrote in a letter that the gate was shut.'), ['Lund | wrote | that the gate was shut'])
  })
})

suite('marks around no quotation', () => {
  for (const draft of [
    'She sang “Yesterday” and “Let It Be” at the show.',
    'His essay, “On Tides,” appeared in May.',
    'Her novel “A Cold Shore” won; “Deep Water” is a film about the port.',
    'The ship, nicknamed “the Duchess,” sank. Jan (“Jack”) Penn lost, and so did Ole “Hammer” Dahl.',
    'The word “harbour” comes from Norse. The term “blue economy” is new. By “reform” the board means cuts.',
    'Choose the “File” menu, press “OK” and type “yes.” The button labeled “Reset” does nothing.',
    'The trawler “Ingrid” sank. Operation “Silent Tide” began.',
    'Lund wore a “Save the Harbour” shirt.',
    'The article, headlined “Who Pays?”, ran on Monday.',
  ]) {
    test(draft, () => assert.deepEqual(analyze(draft).quotes, []))
  }

  test('a writer’s distance is a scare quotation, a word given to somebody is not', () => {
    assert.deepEqual(analyze('The “experts” were wrong. Lund called the plan “thin.”').quotes.map(({ kind, speakerSpan }) => [kind, speakerSpan?.text]), [['scare', undefined], ['partial', 'Lund']])
  })
})
