import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

/** speaker | cue | confidence, one a quotation */
const tagged = (draft: string): string[] => analyze(draft).quotes
  .map(({ speakerSpan, cue, confidence }) => `${speakerSpan?.text ?? '–'} | ${cue?.text ?? '–'} | ${confidence}`)

suite('the tag of a quotation', () => {
  for (const [draft, ...expected] of [
    ['“The tide decides,” Lund points out.', 'Lund | points out | high'],
    ['“Sorry, we are shut,” read the sign on the pier.', 'the sign on the pier | read | low'],
    ['“Sorry, we are shut,” it read.', 'it | read | high'],
    ['“The tide decides,” a voice-over in the film states. “It always has.”', 'a voice-over in the film | states | high'],
    ['“The tide decides,” said Will Doran, a professor of law in Lund, Sweden.', 'Will Doran, a professor of law in Lund, Sweden | said | high'],
    ['“The tide decides,” tweeted a Danish sailor from Esbjerg going by the name of Pulver.', 'a Danish sailor from Esbjerg going by the name of Pulver | tweeted | high'],
    ['“Will it hold?” the 43-year-old asked in a video.', 'the 43-year-old | asked in a video | low'],
    ['“Absolutely,” she said when asked by a reporter if the dam would hold.', 'she | said | high'],
    ['“The tide decides,” as Lund put it.', 'Lund | put | high'],
    ['As Lund put it, the pumps “never ran.”', 'Lund | put | high'],
    ['“Open the gate,” came shouts from the crowd.', 'the crowd | shouts | high'],
    ['“Open the gate,” was Lund’s reply.', 'Lund | reply | high'],
    ['Lund’s answer: “Ask the tide.”', 'Lund’s | answer | low'],
    ['The hall had a notice that said, “No boats.”', 'a notice | said | high'],
    ['Dahl held up a sign saying “No boats on Sunday, no boats on Monday.”', 'a sign | saying | high'],
    ['The pier was quiet. “Nobody came.” Lund said.', 'Lund | said | low'],
    ['Lund had one word for the council. Then came another: “Shame on every one of you.”', '– | – | low'],
    ['Lund had three words for the council: “Shame on you.”', 'Lund | – | low'],
    ['“The tide decides,” Husted said. “It always has.”', 'Husted | said | high'],
    ['“The tide decides,” Jun wrote.', 'Jun | wrote | high'],
    ['Tuesday at a school in Berea, Ohio, after winning the vote, Gov. Jon Kasi, said, “I am ready for the road.”', 'Gov. Jon Kasi | said | high'],
    ['“The gate is shut,” Lund was quoted as saying.', 'Lund | was quoted as saying | low'],
    ['“The gate is shut,” Lund was quoted by Reuters as saying.', 'Lund | was quoted | low'],
    ['“The gate,” according to Lund, “is shut.”', 'Lund | according to | high'],
    ['To hear Lund tell it, the pumps “never ran.”', 'Lund | tell | low'],
    ['Lund put it bluntly: “It is shut.” Dahl, less so: “It may be open.”', 'Lund | put it bluntly | low', 'Dahl | – | low'],
    ['“We tested it,” Lund said, pausing. Then: “Twice.”', 'Lund | said | high', 'Lund | – | low'],
    ['‘We tested it,’ Lund’s lawyer said.', 'Lund’s lawyer | said | high'],
    ['Lund urges the driver to come out and repeatedly says, “Don’t you do it,” until the gate opens.', 'Lund | says | high'],
    ['Lund nodded. “Nobody told us.”', 'Lund | – | low'],
  ] as const) {
    test(draft, () => assert.deepEqual(tagged(draft), expected))
  }

  test('what a paragraph announces with a colon is said in the next', () => {
    assert.deepEqual(tagged('Lund, a lawyer for the port, went on to say:\n\n“The crane was never tested.”'), ['Lund | say | high'])
    assert.deepEqual(tagged('Lund, a lawyer for the port, says:\n\n> The crane was never tested.'), ['Lund | says | high'])
    assert.deepEqual(tagged('The mayor released the following statement:\n\n“The crane was never tested.”'), ['The mayor | – | low'])
  })

  test('the verb may open the sentence that announces', () => {
    assert.deepEqual(tagged('Said Lund:\n\n“The crane was never tested.”'), ['Lund | Said | high'])
  })

  test('a thing that moves before a quotation has not said it', () => {
    assert.deepEqual(tagged('The ferry left. “Nobody told us.”'), ['– | – | low'])
  })

  test('who was told before a colon is no speaker', () => {
    assert.deepEqual(tagged('The council was told: “The pumps never ran.”'), ['– | was told | low'])
  })

  test('a verb that has a quotation before it hands over nothing behind it', () => {
    assert.deepEqual(analyze('“Will it hold, who knows?” Lund told a radio station in a call aired on Monday.').statements, [])
  })
})
