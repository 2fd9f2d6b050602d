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

  test('terms are no part of the description', () => {
    assert.deepEqual(classes('An analyst, speaking on condition of anonymity because the bank is a client, said the fund was empty.'), [['anonymous', ['An analyst']]])
    assert.deepEqual(classes('The till was empty, said an aide, who asked not to be named because the audit is secret.').map(([, spans]) => spans), [['an aide']])
  })

  test('what is tweeted, shouted, filed or told to others was told in no confidence', () => {
    for (const draft of ['“Stay home,” one aide tweeted.', 'An official told the residents that the water was bad.', 'In a statement, a ministry official said the pier was shut.', 'Aides denounced the plan.', 'Dozens of emails included aides suggesting a boycott.', 'Prosecutors said the pier was sold.', 'In a speech, an adviser to the mayor said the pier was shut.', 'When an aide suggested a toast, she rose.', 'Port officials have promised a new pier.'])
      assert.ok(!classes(draft).some(([kind]) => kind === 'anonymous'), draft)
    for (const draft of ['An official told reporters that the water was bad.', 'An official told the Fjord Courier that the water was bad.', 'According to an official, the pier is shut.', 'As one aide put it, “the pier is shut.”'])
      assert.ok(classes(draft).some(([kind]) => kind === 'anonymous'), draft)
  })

  test('the same officials of the same body are one source', () => {
    assert.deepEqual(classes('Federal officials said the pier was shut. The ferry sailed. Federal officials said it would open. State officials said no.').map(([, spans]) => spans), [['Federal officials', 'Federal officials'], ['State officials']])
  })

  test('“the former aide” behind a name is whose name it is', () => {
    assert.ok(!classes('Berit Moen said the pier was lost. “It is gone,” said the former aide to the mayor.').some(([kind]) => kind === 'anonymous'))
  })

  test('a name beside a description is whose it is', () => {
    assert.deepEqual(classes('Berit Moen, who has been rumored to be leaving, said the pier was shut.').filter(([kind]) => kind === 'named').map(([, spans]) => spans), [['Berit Moen, who has been rumored to be leaving']])
    assert.ok(!classes('Ole Dahl, an adviser to the mayor who left in May, said the pier was shut.').some(([kind]) => kind === 'anonymous'))
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

const entries = (draft: string, house: readonly string[] = []): readonly Source[] => analyze(draft, { house }).sources
const same = (draft: string): readonly (readonly string[])[] => {
  const all = entries(draft)
  return all.map(({ possiblySameAs }) => possiblySameAs.map((id) => all.find((one) => one.id === id)!.spans[0]!.text))
}

suite('sources: the nine classes', () => {
  const classed: readonly (readonly [draft: string, kind: Source['class'] | null])[] = [
    // named
    ['Petra Lund said the crane fell.', 'named'],
    ['The port’s director, Petra Lund, said the crane fell.', 'named'],
    ['Petra Lund, a customs officer, said the crane fell.', 'named'],
    ['A lawyer for the port, Petra Lund, said the crane fell.', 'named'],
    ['Engineers like Petra Lund said the crane would fall.', 'named'],
    ['The mayor said the bridge was safe.', 'named'],
    // institution
    ['The fisheries ministry said the quota was full.', 'institution'],
    ['A ministry report said the quota was full.', 'institution'],
    // anonymous
    ['A port official said the crane fell.', 'anonymous'],
    ['Two people close to the mayor said he would resign.', 'anonymous'],
    ['Those close to the mayor said he would resign.', 'anonymous'],
    ['The official said the crane fell.', 'anonymous'],
    ['A senator said the vote would fail.', 'anonymous'],
    ['“Rates will rise,” said an analyst, speaking on condition of anonymity because the bank is a client.', 'anonymous'],
    ['One of the mayor’s advisers said he would resign.', 'anonymous'],
    ['Officials, including Petra Lund, said the crane fell.', 'anonymous'],
    ['“It fell,” said an aide.', 'anonymous'],
    ['An inside source said the crane fell.', 'anonymous'],
    ['An adviser to one of the candidates said the vote was close.', 'anonymous'],
    // unnamed-public
    ['A spokeswoman for the port said the crane fell.', 'unnamed-public'],
    ['Critics said the crane was too old.', 'unnamed-public'],
    ['Dozens of residents said the noise was unbearable.', 'unnamed-public'],
    ['Senators said the vote would fail.', 'unnamed-public'],
    ['Business leaders said the tax was too high.', 'unnamed-public'],
    ['Human rights groups said the prison was full.', 'unnamed-public'],
    ['Several banks said rates would rise.', 'unnamed-public'],
    ['Some said the crane was too old.', 'unnamed-public'],
    ['Authorities said the bridge was closed.', 'unnamed-public'],
    ['Analysts expect the bank to raise rates.', 'unnamed-public'],
    ['Environmentalists said the river was dirty.', 'unnamed-public'],
    ['Some of the senator’s allies said she would stay.', 'unnamed-public'],
    ['The family, two neighbours and a teacher said the boy was missing.', 'unnamed-public'],
    // collective-institutional
    ['Norway’s leaders said they would wait.', 'collective-institutional'],
    ['Norwegian ministers said they would wait.', 'collective-institutional'],
    ['European leaders said they would wait.', 'unnamed-public'],
    // media-hearsay-unspecified
    ['Local media reported that the crane fell.', 'media-hearsay-unspecified'],
    ['The Danish press reported that the crane fell.', 'media-hearsay-unspecified'],
    ['Unconfirmed reports said the crane fell.', 'media-hearsay-unspecified'],
    ['Rumours said the crane fell.', 'media-hearsay-unspecified'],
    ['A local newspaper reported that the crane fell.', 'media-hearsay-unspecified'],
    // named-media-secondhand
    ['Reuters reported that the crane fell.', 'named-media-secondhand'],
    // hearsay-adverb
    ['The ferry is reportedly for sale.', 'hearsay-adverb'],
    // agentless-expectation
    ['The ferry is expected to arrive on Monday.', 'agentless-expectation'],
    // nobody's word
    ['Two envoys agreed to meet in Oslo.', null],
    ['Negotiators offered to leave the room.', null],
    ['Three senior diplomats flew to Oslo and met the ministers.', null],
    ['A spokesman for the port declined to comment.', null],
    ['No officials said anything about the crane.', null],
    ['Many Danes felt betrayed by the vote.', null],
  ]
  for (const [draft, kind] of classed) test(`${kind ?? 'nobody'}: ${draft}`, () => assert.deepEqual(entries(draft).map((source) => source.class), kind ? [kind] : []))

  test('a poll’s voters, a reporter who asks and a judge who rules are no unnamed sources', () => {
    for (const draft of ['Four in 10 voters said the bridge was ugly.', 'Some 60 percent of nurses said the ward was full.', '“Why did it fall?” a reporter asked.', 'A judge ruled that the ferry was safe.', 'A reader would say that it fell.']) {
      assert.deepEqual(entries(draft).filter(({ class: kind }) => kind === 'anonymous' || kind === 'unnamed-public'), [], draft)
    }
  })

  test('the candidates are known by name, the people are everybody, the newspaper was named', () => {
    for (const draft of ['The candidates said the tax was too high.', 'The Danish people said the tax was too high.', 'The newspaper said the crane fell.']) {
      assert.deepEqual(entries(draft).filter(({ class: kind }) => !['named', 'institution', 'named-media-secondhand'].includes(kind)), [], draft)
    }
  })

  test('a pronoun that goes back to nobody is nobody new', () => {
    assert.deepEqual(entries('They said the crane fell. He said it was old.').filter(({ class: kind }) => kind === 'anonymous' || kind === 'unnamed-public'), [])
  })

  test('the executive is somebody told of before, the official is somebody kept back', () => {
    assert.equal(entries('The executive said the yard was closed.')[0]?.class, 'named')
    assert.equal(entries('The official said the yard was closed.')[0]?.class, 'anonymous')
  })

  test('a minister in confidence, ministers in public', () => {
    assert.equal(entries('Two ministers said the vote would fail.')[0]?.class, 'anonymous')
    assert.equal(entries('Ministers said the vote would fail.')[0]?.class, 'unnamed-public')
  })
})

suite('sources: how many', () => {
  for (const [draft, minCount] of [
    ['Officials said the crane fell.', 2],
    ['Three officials said the crane fell.', 3],
    ['A colonel and two captains said the bridge fell.', 3],
    ['Danish and Swedish officials said the bridge fell.', 2],
    ['Dozens of residents said the noise was unbearable.', 13],
    ['About 40 residents said the noise was unbearable.', 2],
    ['More than 40 residents said the noise was unbearable.', 41],
    ['At least five residents said the noise was unbearable.', 5],
    ['Two dozen residents said the noise was unbearable.', 24],
    ['Half a dozen residents said the noise was unbearable.', 6],
    ['Several officials said the crane fell.', 3],
    ['One of the two officials said the crane fell.', 1],
    ['An official said the crane fell.', 1],
  ] as const) test(`${minCount} at least: ${draft}`, () => assert.equal(entries(draft)[0]?.minCount, minCount))

  test('officials who turn out to be three are three', () => {
    assert.deepEqual(entries('Officials said the crane fell. The three officials said it was old.').map(({ minCount, spans }) => [minCount, spans.length]), [[3, 2]])
  })
})

suite('sources: whose and how high', () => {
  for (const [draft, affiliation] of [
    ['A State Department official said the talks had failed.', 'State Department'],
    ['An official of the port authority said the crane fell.', 'port authority'],
    ['An engineer with the fisheries ministry said the crane fell.', 'fisheries ministry'],
    ['An aide in the prime minister’s office said the talks had failed.', 'prime minister’s office'],
    ['U.S. and Iraqi officials said the talks had failed.', 'U.S. and Iraqi'],
    ['A customs officer said the crane fell.', 'customs'],
    ['A senior Danish customs officer said the crane fell.', 'Danish customs'],
    ['An adviser to the president said the talks had failed.', 'president'],
    ['Mayor Lund’s aides said the talks had failed.', 'Mayor Lund'],
    ['Angry residents said the noise was unbearable.', undefined],
    ['More than 40 residents said the noise was unbearable.', undefined],
    ['A clerk in Oslo said the crane fell.', undefined],
    ['An official with knowledge of the audit said it had failed.', undefined],
    ['His aides said the talks had failed.', undefined],
  ] as const) test(`${affiliation ?? 'nobody’s'}: ${draft}`, () => assert.equal(entries(draft)[0]?.affiliation, affiliation))

  test('rank as printed, and how they know', () => {
    const [source] = entries('A high-ranking officer who attended the briefing said the raid had failed.')
    assert.deepEqual([source?.seniority, source?.proximity?.text], ['high-ranking', 'attended the briefing'])
  })

  test('who was told: the desk’s own outlet where it is set, any outlet where none is', () => {
    const draft = 'A port official told Reuters that the crane fell.'
    assert.equal(entries(draft)[0]?.addressee?.text, 'Reuters')
    assert.equal(entries(draft, ['Lorne Courier'])[0]?.addressee, undefined)
    assert.equal(entries('A port official told this newspaper that the crane fell.', ['Lorne Courier'])[0]?.addressee?.text, 'this newspaper')
  })
})

suite('sources: one or two', () => {
  test('a new indefinite opens a new source that may be the same', () => {
    assert.deepEqual(same('A senior Danish official said the talks had failed. A Danish official said they would go on.'), [[], ['A senior Danish official']])
  })

  test('another and a second are not the same, and “the second” goes back to the second', () => {
    assert.deepEqual(same('An official said no deal was near. Another official said it was. A second official said it never would be.'), [[], [], []])
    assert.deepEqual(entries('An official said no deal was near. A second official said it was. The second official said it was signed.').map(({ spans }) => spans.length), [1, 2])
  })

  test('a Swede is not the Dane, three are not two, junior is not senior', () => {
    assert.deepEqual(same('A Danish official said no deal was near. A Swedish official said it was.'), [[], []])
    assert.deepEqual(same('Two officials said no deal was near. Three officials said it was.'), [[], []])
    assert.deepEqual(same('A senior aide said no deal was near. A junior aide said it was.'), [[], []])
  })

  test('one may be among several, and a source may be the aide', () => {
    assert.deepEqual(same('Israeli officials said no deal was near. An Israeli official said it was.'), [[], ['Israeli officials']])
    assert.deepEqual(same('A palace aide said no deal was near. A source said it was.'), [[], ['A palace aide']])
    assert.deepEqual(same('A palace aide said no deal was near. A colonel said it was.'), [[], []])
  })

  test('“the Danish official” goes back to the Dane, not to the last', () => {
    assert.deepEqual(entries('A Danish official said no deal was near. A Swedish official said it was. The Danish official said it was not.').map(({ spans }) => spans.map(({ text }) => text)),
      [['A Danish official', 'The Danish official'], ['A Swedish official']])
  })

  test('“he” after an aide is the aide, “both” after two officials are the two', () => {
    const spans = (draft: string): readonly string[] => entries(draft).map((source) => `${source.class} ${source.spans.map(({ text }) => text).join(', ')}`)
    assert.deepEqual(spans('An aide said the king was ill. He said the tour was off.'), ['anonymous An aide'])
    assert.deepEqual(spans('Two officials said the talks had failed. Both said they would not resume.'), ['anonymous Two officials, Both'])
  })

  test('nobody may be the same as nobody', () => {
    assert.deepEqual(same('The ferry is reportedly for sale. It is expected to arrive on Monday. The yard is reportedly closed.').flat(), [])
  })
})
