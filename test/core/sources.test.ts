import assert from 'node:assert/strict'
import { analyze, type Finding, type Source } from '../../src/core/index.js'

const sourcesOf = (draft: string): readonly Source[] => analyze(draft).sources
const classes = (draft: string): [string, string[]][] => sourcesOf(draft).map(({ class: kind, spans }) => [kind, spans.map(({ text }) => text)])
const findings = (draft: string, rule: string): readonly Finding[] => analyze(draft).findings.filter((finding) => finding.rule === rule)
const fixed = (draft: string, { start, end, insert }: Finding['fixes'][number]): string => draft.slice(0, start) + insert.replace(/\$\{\d:([^}]*)\}/g, '$1') + draft.slice(end)

suite('whose word the reader has', () => {
  test('“the aide” goes back to the aide before; “another aide” opens a new source', () => {
    assert.deepEqual(classes('A palace aide said the tour was off. The aide blamed the weather, saying roads were closed. Another aide said it was money.').map(([, spans]) => spans),
      [['A palace aide', 'The aide'], ['Another aide']])
  })

  test('envoys who act are no sources', () => {
    assert.deepEqual(sourcesOf('Two senior envoys flew to Oslo and met the ministers.'), [])
  })

  test('a spokesman without a name spoke in public, leaders speak as a body, reports are hearsay', () => {
    assert.deepEqual(classes('A spokesman for the port said it was closed. Sweden’s leaders said they would wait. Local media reported that the crane fell. The ferry is reportedly for sale.').map(([kind]) => kind),
      ['unnamed-public', 'collective-institutional', 'media-hearsay-unspecified', 'hearsay-adverb'])
  })

  test('number, rank, whose, how they know and why they are unnamed', () => {
    const [source] = sourcesOf('Three senior Swedish officials familiar with the audit, who asked not to be named because it is secret, said the fund was empty.')
    assert.equal(source?.class, 'anonymous')
    assert.equal(source?.minCount, 3)
    assert.equal(source?.seniority, 'senior')
    assert.equal(source?.affiliation, 'Swedish')
    assert.equal(source?.proximity?.text, 'familiar with the audit')
    assert.equal(source?.terms?.text, 'who asked not to be named'.slice(4))
    assert.equal(source?.reason?.text, 'because it is secret')
  })

  test('two names before one verb are two sources', () => {
    assert.deepEqual(analyze('“It fell,” Petra Lund and Ole Dahl said.').quotes.map(({ speaker, others }) => [speaker, others]), [['src1', ['src2']]])
    assert.deepEqual(classes('Petra Lund and Ole Dahl said the crane fell.').map(([, spans]) => spans), [['Petra Lund and Ole Dahl'], ['Petra Lund and Ole Dahl']])
  })

  test('one of them is one of those before', () => {
    assert.deepEqual(classes('Two palace aides said the tour was off. One of them said the king was ill.'), [['anonymous', ['Two palace aides', 'One of them']]])
  })

  test('a colonel and two captains are three at least, and do not become the colonel', () => {
    assert.deepEqual(sourcesOf('A customs officer and two police officials said the crane fell.').map(({ minCount, actor }) => [minCount, actor]), [[3, undefined]])
  })

  test('a radio is not the country it broadcasts in', () => {
    assert.equal(sourcesOf('Danish radio said the crane fell.')[0]?.actor, undefined)
  })

  test('a relative clause behind the comma tells how they know', () => {
    assert.equal(sourcesOf('A customs official, who worked at the quay, said the crane fell.')[0]?.proximity?.text, 'worked at the quay')
  })

  test('“former” and “deputy” are no rank', () => {
    assert.equal(sourcesOf('A former customs official said the crane fell.')[0]?.seniority, undefined)
    assert.equal(sourcesOf('A mid-level customs official said the crane fell.')[0]?.seniority, 'mid-level')
  })

  for (const [draft, reason] of [
    ['A customs official, who asked that his name be withheld because he feared for his post, said the crane fell.', 'because he feared for his post'],
    ['Two customs officials, who did not want their names used because an inquiry is open, said the crane fell.', 'because an inquiry is open'],
    ['A nurse, who did not give her name for fear of reprisals, said the ward was full.', 'for fear of reprisals'],
    ['Two customs officials said the crane fell. They feared losing their posts if they were named.', 'feared losing their posts if they were named'],
  ] as const) test(`the reason in: ${draft}`, () => assert.equal(sourcesOf(draft)[0]?.reason?.text, reason))

  test('a person with a unique office is not unnamed', () => {
    assert.deepEqual(sourcesOf('The mayor said the bridge was safe.').filter(({ class: kind }) => kind === 'anonymous'), [])
  })

  test('an unnamed source without a reason is found once, and the fix asks for the reason', () => {
    const draft = 'A port official said the crane failed. The official said it was old.'
    const [found, ...more] = findings(draft, 'sourcing/no-reason')
    assert.equal(more.length, 0)
    assert.equal(found?.values.desc, 'A port official')
    assert.match(fixed(draft, found!.fixes[0]!), /^A port official, who spoke on condition of anonymity because ⟨reason⟩, said the crane failed\./)
  })

  test('the rote phrase is no reason, a because is', () => {
    assert.equal(findings('“It failed,” said a port official, speaking on condition of anonymity.', 'sourcing/no-reason').length, 1)
    assert.equal(findings('“It failed,” said a port official, speaking on condition of anonymity because the inquiry goes on.', 'sourcing/no-reason').length, 0)
    assert.equal(findings('A port official said it failed. He asked not to be named because the inquiry goes on.', 'sourcing/no-reason').length, 0)
  })

  test('a quotation without a speaker is found, and the fix stays outside the marks', () => {
    const draft = 'The hall was dark.\n\n“Nobody ever tested the crane.”\n\nThe ship left.'
    const [found] = findings(draft, 'quotes/no-speaker')
    assert.equal(draft.slice(found!.start, found!.end), '“Nobody ever tested the crane.”')
    assert.ok(fixed(draft, found!.fixes[0]!).includes('“Nobody ever tested the crane.”'))
    assert.match(found!.fixes[0]!.insert, /⟨name⟩/)
  })

  test('three words in marks need no speaker', () => {
    assert.deepEqual(findings('The “very old crane” stood in the rain.', 'quotes/no-speaker'), [])
  })

  test('a mark is nobody’s name: “|” said nothing', () => {
    const { sources } = analyze('“Enough,” | said on Monday.')
    assert.ok(sources.every(({ spans }) => spans.every(({ text }) => /\p{L}/u.test(text))))
  })
})
