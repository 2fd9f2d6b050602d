import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

/** speaker | cue | words, one a statement; views left out, and “that”, which belongs to the words or does not */
const statements = (draft: string): string[] => analyze(draft).statements.filter(({ view }) => !view)
  .map(({ speakerSpan, cue, text, segments }) => `${speakerSpan?.text ?? '–'} | ${cue?.text ?? '–'} | ${(segments ? segments.map((part) => part.text).join(' … ') : text).replace(/^that,? (?=\S+ \S)/, '')}`)
const speaker = (draft: string): string | undefined => analyze(draft).quotes[0]?.speakerSpan?.text

suite('who said what', () => {
  for (const [draft, ...expected] of [
    ['The harbour master said that, for now, the pumps would stay.', 'The harbour master | said | for now, the pumps would stay'],
    ['The pumps would stay, the harbour master said on Monday.', 'the harbour master | said | The pumps would stay'],
    ['The pumps, the harbour master said, would stay.', 'the harbour master | said | The pumps … would stay'],
    ['Petra Lund said shipping there depends on the tide.', 'Petra Lund | said | shipping there depends on the tide'],
    ['According to Petra Lund, the pumps would stay.', 'Petra Lund | According to | the pumps would stay'],
    ['The pumps would stay, according to Petra Lund.', 'Petra Lund | according to | The pumps would stay'],
    ['Petra Lund told the council on Monday the pumps would stay.', 'Petra Lund | told | the pumps would stay'],
    ['Petra Lund asked whether the pumps would stay.', 'Petra Lund | asked | whether the pumps would stay'],
    ['Petra Lund, an engineer at the port, said the pumps would stay.', 'Petra Lund, an engineer at the port | said | the pumps would stay'],
    ['Petra Lund said the pumps would stay, adding that nobody had asked.', 'Petra Lund | said | the pumps would stay', 'Petra Lund | adding | nobody had asked'],
    ['The chief was told by Petra Lund that the pumps would stay.', 'Petra Lund | was told | the pumps would stay'],
    ['Lund and Dahl have said the pumps would stay.', 'Lund and Dahl | have said | the pumps would stay'],
    ['The pumps, said Petra Lund, are not running.', 'Petra Lund | said | The pumps … are not running'],
    ['Lund, the port’s engineer, told the inquiry that the pumps had stopped.', 'Lund, the port’s engineer | told | the pumps had stopped'],
    ['A clerk briefed on it said the pumps had stopped.', 'A clerk briefed on it | said | the pumps had stopped'],
    ['In Gdynia last week a clerk, who was there, said the pumps had stopped.', 'a clerk, who was there | said | the pumps had stopped'],
    ['The port refused to open the gates, a Danish lawmaker said.', 'a Danish lawmaker | said | The port refused to open the gates'],
    ['It is thought that the pumps had stopped.', '– | is thought | the pumps had stopped'],
    ['The Associated Press reported that the pumps had stopped, citing a dock worker.', 'The Associated Press | reported | the pumps had stopped', 'a dock worker | citing | the pumps had stopped'],
    ['The clerk told nobody, lawyers said on Friday at the start of a trial that has split the town.', 'lawyers | said | The clerk told nobody'],
    ['GDYNIA, Poland — Pumps had stopped, Petra Lund said.', 'Petra Lund | said | Pumps had stopped'],
    ['Petra Lund denied there was a leak.', 'Petra Lund | denied | there was a leak'],
    ['Three engineers close to the mayor say the pumps had stopped.', 'Three engineers close to the mayor | say | the pumps had stopped'],
    ['Allies of the mayor disputed that account.', 'Allies of the mayor | disputed | that account'],
    ['Lund told the port’s Sunday bulletin that the pumps had stopped.', 'Lund | told | the pumps had stopped'],
    ['Dahl was quoted by The Harbour News as saying that the pumps had stopped.', 'The Harbour News | quoted | the pumps had stopped'],
    ['The sale is expected to close in May.', '– | is expected to | The sale … close in May'],
  ] as const) {
    test(draft, () => assert.deepEqual(statements(draft), expected))
  }

  for (const [draft, expected] of [
    ['“Not yet,” said Petra Lund, who runs the pumps, on Monday.', 'Petra Lund, who runs the pumps'],
    ['“Why now?” Dahl asked.', 'Dahl'],
    ['Ole Dahl, 54, a diver, told The Harbour News: “Not yet.”', 'Ole Dahl, 54, a diver'],
    ['After promising “calm seas,” Ole Dahl left the hall.', 'Ole Dahl'],
    ['The deal was struck on Jan. 5. “No more delays,” said Petra Lund.', 'Petra Lund'],
    ['“Pumps,” Petra Lund went on, “need oil.”', 'Petra Lund'],
    ['Petra Lund went on: “Enough.”', 'Petra Lund'],
    ['The tenants got a letter. “The lift is out,” it begins.', 'it'],
    ['The notice begins: “Dear tenants, the lift is out.”', 'The notice'],
    ['Ole Dahl was quoted as saying: “Not yet.”', 'Ole Dahl'],
  ] as const) {
    test(draft, () => assert.equal(speaker(draft), expected))
  }

  test('a noun is no cue', () => {
    assert.deepEqual(statements('The report lay on the desk. His claims and her answers filled a page.'), [])
  })

  test('a deed is no statement, nor is the subject of a talk', () => {
    assert.deepEqual(statements('The port declined to comment on the crane. Dahl agreed to open the books and discussed the crane with Lund.'), [])
    assert.deepEqual(statements('Dahl, asked about the crane, left the hall.'), [])
  })

  test('a draft that begins with “that” has no words before it', () => {
    for (const draft of ['that “said " “said “', 'that said the pumps ran']) {
      for (const { start, end, text } of analyze(draft).statements) assert.equal(draft.slice(start, end), text)
    }
  })

  test('a question somebody was asked has no speaker, and no check of quotations asks for one', () => {
    const { quotes, findings } = analyze('“Was the crane ever tested?” Lund was asked. “Every year,” she said.')
    assert.deepEqual(quotes.map(({ cue, speakerSpan }) => [cue?.text, speakerSpan?.text]), [['was asked', undefined], ['said', 'she']])
    assert.deepEqual(findings.filter(({ rule }) => rule.startsWith('quotes/')), [])
  })

  test('who shrugs after a question has not asked it', () => {
    assert.equal(speaker('“You held the keys,” Lund said. “Did you lock the gate?” Dahl shrugged.'), 'Lund')
  })

  test('a denial is tied to what it denies, by its words or by pointing at it', () => {
    const denied = (draft: string): (string | undefined)[] => {
      const { statements: all } = analyze(draft)
      return all.filter(({ kind }) => kind === 'denial').map(({ denies }) => all.find(({ id }) => id === denies)?.text)
    }
    assert.deepEqual(denied('Petra Lund said the crane had failed twice. The port denied that the crane had failed.'), ['the crane had failed twice'])
    assert.deepEqual(denied('Petra Lund said the crane had failed twice. Ole Dahl disputed that account.'), ['the crane had failed twice'])
    assert.deepEqual(denied('Petra Lund said the crane had failed twice. Ole Dahl denied that he took bribes.'), [undefined])
  })

  test('what begins without words has said none', () => {
    assert.deepEqual(statements('When the rain stopped, the season began. Then work began: cranes came.'), [])
  })

  test('“did not say why” says nothing', () => {
    assert.deepEqual(statements('Lund did not say why the pumps had stopped. She had reported it twice.'), [])
  })

  test('a denial is one', () => {
    assert.equal(analyze('The port denied that the crane was old.').statements[0]?.kind, 'denial')
  })
})
