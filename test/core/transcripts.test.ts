import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

const lines = (draft: string): string[] => analyze(draft).quotes.map(({ kind, segments, speakerSpan }) => `${kind} ${speakerSpan?.text}: ${segments.map(({ text }) => text).join(' … ')}`)

suite('questions and answers', () => {
  for (const [what, draft, ...expected] of [
    ['Q and A in lines', 'Q: Did you shut the gate?\nA: I did not. Nobody told me.', 'direct Q: Did you shut the gate?', 'direct A: I did not. Nobody told me.'],
    ['Q. and A. in paragraphs', 'Q. Did you shut the gate?\n\nA. I did not.', 'direct Q: Did you shut the gate?', 'direct A: I did not.'],
    ['names in capitals', 'LUND: Did you shut the gate?\n\nMR. DAHL: I did not.', 'direct LUND: Did you shut the gate?', 'direct MR. DAHL: I did not.'],
    ['names in bold', '**Lund:** Did you shut the gate?\n\n**Dahl:** I did not.', 'direct Lund: Did you shut the gate?', 'direct Dahl: I did not.'],
    ['a list', '- Petra Lund: Did you shut the gate?\n- Ole Dahl: I did not.', 'direct Petra Lund: Did you shut the gate?', 'direct Ole Dahl: I did not.'],
    ['parts that come back', 'Host: Welcome.\n\nCaller: Thank you.\n\nHost: What is it?', 'direct Host: Welcome.', 'direct Caller: Thank you.', 'direct Host: What is it?'],
  ] as const) {
    test(what, () => assert.deepEqual(lines(draft), expected))
  }

  test('a label in capitals is the person the draft has named', () => {
    const { quotes, sources, actors } = analyze('The court heard Ole Dahl on Monday.\n\nLUND: Did you shut the gate?\n\nDAHL: I did not.')
    const source = sources.find(({ id }) => id === quotes[1]?.speaker)
    assert.equal(actors.find(({ id }) => id === source?.actor)?.name, 'Ole Dahl')
  })

  test('what the witness tells of others is the witness’s', () => {
    const { statements } = analyze('LUND: Who shut the gate?\n\nDAHL: The harbour master said that he had.')
    assert.deepEqual(statements, [])
  })

  for (const [what, draft] of [
    ['one label is none', 'Lund: the harbour knew it.\n\nNobody else did.'],
    ['labels of things', 'When: Friday at noon, come early.\n\nWhere: City Hall, by the gate.'],
    ['ordinary words', 'Pros: It is cheap.\n\nCons: It breaks.'],
    ['places', 'Berlin: The government fell.\n\nParis: Nobody noticed.'],
    ['counts', 'Petra Lund: 1,204.\n\nOle Dahl: 977.'],
  ] as const) {
    test(`no transcript: ${what}`, () => assert.deepEqual(lines(draft), []))
  }
})
