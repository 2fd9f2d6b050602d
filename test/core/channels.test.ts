import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

/** “Chile+Peru via Norway proposed mediation (2)”, the figure being how many sentences tell of it. */
const channels = (draft: string): string[] => {
  const { actors, channels } = analyze(draft)
  const names = (ids: readonly string[]) => ids.map((id) => actors.find((actor) => actor.id === id)?.name ?? id).join('+')
  return channels.map(({ pair, intermediaries, status, kind, evidence }) =>
    `${names(pair)}${intermediaries.length > 0 ? ` via ${names(intermediaries)}` : ''} ${status} ${kind}${evidence.length > 1 ? ` (${evidence.length})` : ''}`)
}

suite('channels', () => {
  test('the pair is whom the parties act for', () => {
    assert.deepEqual(channels('The Peruvian foreign minister met Chilean officers in Tacna on Friday.'), ['Chile+Peru one-off direct-bilateral'])
  })
  test('that two states do not talk is an entry', () => {
    assert.deepEqual(channels('Peru is not talking to Chile. There is no direct channel between Peru and Chile.'), ['Chile+Peru none direct-bilateral (2)'])
  })
  test('not talking to one or the other is two absences', () => {
    assert.deepEqual(channels('Peru is not talking to Chile or Bolivia.').sort(), ['Bolivia+Peru none direct-bilateral', 'Chile+Peru none direct-bilateral'])
  })
  test('two officials of one state make no channel, nor do a company and a newspaper', () => {
    assert.deepEqual(channels('The Peruvian president met the Peruvian foreign minister. Peru spoke to the Peruvian press.'), [])
    assert.deepEqual(channels('Acme Corp. held talks with Apex Inc. on Friday. The Lakers met the Bulls in Chicago.'), [])
  })
  test('later talk of the talks is evidence, not a second channel', () => {
    assert.deepEqual(channels('Peru held talks with Chile on Friday.\n\nThe talks in Tacna lasted nine hours, a diplomat said.'), ['Chile+Peru one-off direct-bilateral (2)'])
  })
  test('another round is an entry of its own, between the same two', () => {
    assert.deepEqual(channels('Peru and Chile ended talks on Friday.\n\nAnother meeting would be necessary, both sides said.'), [
      'Chile+Peru one-off direct-bilateral', 'Chile+Peru proposed direct-bilateral',
    ])
  })
  test('the two armies are those of the pair just told of, not the nearest two names', () => {
    assert.deepEqual(channels('Peru is not talking to Chile. Bolivian farmers and Argentina’s press complained. The two armies are not talking to one another.').map((entry) => entry.split(' ')[0]), ['Chile+Peru'])
  })
  test('rounds on different days are kept apart', () => {
    assert.deepEqual(channels('Peru met Chile on Monday. Peru met Chile again on Thursday.').length, 2)
  })
  test('a go-between is no party', () => {
    assert.deepEqual(channels('Swiss diplomats pass messages between Peru and Chile.'), ['Chile+Peru via Swiss diplomats active back-channel'])
  })
  test('an offer and its addressee are parties to what is offered', () => {
    assert.deepEqual(channels('Peru rejected an offer from Chile for direct talks between the two neighbours.'), ['Chile+Peru refused direct-bilateral'])
  })
  test('who is left out of an invitation has no channel', () => {
    assert.deepEqual(channels('Peru invited Chile to talks, with the exception of Bolivia.').filter((entry) => entry.includes('Bolivia')), ['Bolivia+Peru none direct-bilateral'])
  })
  test('a minister without a state stands for himself, a senator does not', () => {
    assert.equal(channels('President Ruiz met the Peruvian foreign minister.').length, 1)
    assert.equal(channels('Senator Ruiz met the Peruvian foreign minister.').length, 0)
  })
  test('evidence is the sentence as it stands in the source', () => {
    const draft = 'Peru met **Chile** on Friday. Nobody smiled.'
    const [channel] = analyze(draft).channels
    assert.deepEqual(channel?.evidence.map(({ text }) => text), ['Peru met **Chile** on Friday.'])
  })
})

suite('channels: one entry or two', () => {
  test('lede and nut graf tell the same meeting', () => {
    assert.deepEqual(channels('Peru and Chile met secretly in Oslo last week, two officials said.\n\nThe weather was bad.\n\nThe meeting on Thursday between Peruvian and Chilean negotiators in Oslo lasted an hour.'), ['Chile+Peru one-off back-channel (2)'])
  })
  test('Friday and its date are one day, where the draft is dated', () => {
    const draft = (date: string) => `LIMA, Nov. 24, 2031 – Peru met Chile in Tacna on Friday.\n\nPeru and Chile met in Tacna on ${date} about the border.`
    assert.deepEqual(channels(draft('Nov. 21')), ['Chile+Peru one-off direct-bilateral (2)'])
    assert.equal(channels(draft('Nov. 14')).length, 2)
  })
  test('other carriers are another channel, and each comes back by its name', () => {
    assert.deepEqual(channels('Swiss envoys carry letters between Peru and Chile. Omani envoys carry letters between Peru and Chile. Rain fell. The Swiss channel is slow. The Omani channel is fast. That conduit is new.'), [
      'Chile+Peru via Swiss envoys active back-channel (2)', 'Chile+Peru via Omani envoys active back-channel (3)',
    ])
  })
  test('a channel with a name is found nine paragraphs on', () => {
    const between = Array.from({ length: 9 }, (_, at) => `Rain fell on day ${at}.`).join('\n\n')
    assert.deepEqual(channels(`In 2007, Peruvian ambassador Jan Kask opened a channel to Chile.\n\n${between}\n\nThe Kask channel led nowhere, Ana Ruiz said.`).map((entry) => entry.slice(-3)), ['(2)'])
  })
  test('the name of another opens no door', () => {
    assert.deepEqual(channels('Peru and Chile held talks in Tacna on Friday. The Kask channel is a canal, and the talks with Bolivia were never planned.'), ['Chile+Peru one-off direct-bilateral'])
  })
  test('that no new channel was opened does not close the old one', () => {
    assert.deepEqual(channels('Swiss envoys carry letters between Peru and Chile. “We have not opened a new channel,” a Peruvian official said.')[0], 'Chile+Peru via Swiss envoys active back-channel')
  })
  test('a channel that is missing does not swallow the main one', () => {
    assert.deepEqual(channels('The main channel between Peru and Chile is the border commission. There is no direct channel between the two presidents.').map((entry) => entry.split(' ')[1]), ['active-main', 'none'])
  })
  test('what was suspended and resumed goes on, since it was resumed', () => {
    const draft = 'Talks between Peru and Chile were suspended in March. The talks resumed on Monday in Tacna.'
    assert.deepEqual(channels(draft), ['Chile+Peru active direct-bilateral (2)'])
    assert.equal(analyze(draft).channels[0]?.time?.value, 'Monday')
  })
  test('told as history, both stand', () => {
    assert.deepEqual(channels('Talks between Peru and Chile were suspended in 1998. Peru and Chile resumed talks in 2001.').length, 2)
  })
  test('a meeting that is called off was to come', () => {
    assert.deepEqual(channels('Peru and Chile will meet next month. Peru called off the meeting on Thursday.'), ['Chile+Peru cancelled direct-bilateral (2)'])
  })
  test('told and denied is disputed', () => {
    assert.deepEqual(channels('Peru and Chile have a secret channel, two diplomats said. Chile denied the channel existed.'), ['Chile+Peru disputed back-channel (2)'])
  })
  test('visits and warnings of either side are two', () => {
    assert.equal(channels('Peru warned Chile on Monday. Chile warned Peru on Monday.').length, 2)
  })
  test('an earlier round of the two blocs is its own entry, beside the talks of others', () => {
    assert.deepEqual(channels('Peru and Chile ended talks on Friday. The talks followed an earlier round between the two countries in June and the first talks between Peru and Bolivia.').map((entry) => entry.split(' ')[0]), ['Chile+Peru', 'Chile+Peru', 'Bolivia+Peru'])
  })
  test('the town that lends the room is no party', () => {
    assert.deepEqual(channels('Peruvian and Chilean envoys met in Djibouti on Friday. Peruvian negotiators arrived at the Djibouti meeting with a draft.'), ['Chile+Peru one-off direct-bilateral (2)'])
  })
})

suite('channels: whose word', () => {
  /** “official says it is there; Ruiz judges”, in the words of the draft. */
  const words = (draft: string) => {
    const { channels, sources } = analyze(draft)
    const who = (id: string | undefined) => sources.find((source) => source.id === id)?.spans[0]?.text ?? 'nobody'
    return channels.map(({ source, onRecord, judgements = [] }) => [`${who(source)} ${onRecord ? 'on' : 'off'}`, ...judgements.map((one) => `${who(one.source)} ${one.onRecord ? 'on' : 'off'}: ${one.text}`)])
  }
  test('who says that it is there, and who thinks what of it, are two things', () => {
    assert.deepEqual(words('Peru and Chile are in contact, two diplomats said. The contacts are useless, a second diplomat said. Ana Ruiz called the contacts invaluable.'), [
      ['two diplomats off', 'a second diplomat off: The contacts are useless', 'Ana Ruiz on: the contacts invaluable'],
    ])
  })
  test('a quotation judges too', () => {
    assert.deepEqual(words('Norwegian envoys pass notes between Peru and Chile. “The line works,” said Ana Ruiz.'), [['nobody off', 'Ana Ruiz on: “The line works,”']])
  })
  test('what the writer thinks is nobody’s judgement', () => {
    assert.deepEqual(words('Peru and Chile are in contact, two diplomats said. The contacts are useless.'), [['two diplomats off']])
  })
  test('a lede without a source has that of the sentence that repeats it', () => {
    assert.deepEqual(words('Peru is not talking to Chile.\n\nThere is no direct channel between Peru and Chile, officials in Lima said.'), [['officials in Lima off']])
  })
  test('a sentence without a cue behind one that has one is nobody’s', () => {
    assert.deepEqual(words('There is no direct channel between Peru and Chile, officials said. Instead, Swiss envoys pass letters between Peru and Chile.')[1], ['nobody off'])
  })
  test('of two speakers the reader has the word of the outer one', () => {
    assert.deepEqual(words('Peru rejected talks with Chile as useless, Ana Ruiz said.')[0]?.[0], 'Ana Ruiz on')
  })
})
