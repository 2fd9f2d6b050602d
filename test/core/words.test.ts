import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyze, correctionComment, createReader, readWords, withCorrection } from '../../src/core/index.js'

const trial = 'The minister, Ahmed Ali, called for calm. Ali was acquitted on Tuesday. Ali said he was glad. “I am free,” Ali said.'
const apart = { apart: [['Ali', 'Ahmed Ali']] }

const cast = (draft: string, words?: unknown) => {
  const { actors, mentions } = analyze(draft, { words })
  const name = new Map(actors.map((actor) => [actor.id, actor.name]))
  return mentions.map(({ text, actor }) => `${text} = ${name.get(actor)}`)
}
const speakers = (draft: string, words?: unknown) => {
  const { sources, quotes } = analyze(draft, { words })
  return quotes.map(({ speaker }) => sources.find(({ id }) => id === speaker)?.actor)
}

suite('names put right by hand', () => {
  test('two who share a name are two, and each keeps what he says', () => {
    assert.ok(cast(trial).includes('Ali = Ahmed Ali'))
    assert.ok(!cast(trial, apart).includes('Ali = Ahmed Ali') && cast(trial, apart).includes('Ahmed Ali = Ahmed Ali'), cast(trial, apart).join('\n'))
    assert.deepEqual(speakers(trial, apart), ['ali'])
    assert.deepEqual(analyze(trial, { words: apart }).mentions.filter(({ text }) => text === 'Ali').map(({ confidence }) => confidence), ['high', 'high', 'high'])
  })

  test('the same in a comment in the draft, wherever it stands', () => {
    assert.deepEqual(cast(`${trial}\n\n<!-- backchannel-not-the-same Ali | Ahmed Ali -- the defendant -->\n`), cast(trial, apart))
    assert.deepEqual(cast(`<!-- backchannel-not-the-same Ahmed Ali | Ali -->\n\n${trial}`), cast(trial, apart))
  })

  test('the bare name goes to the only other one who bears it', () => {
    const draft = 'Yusuf Ali was acquitted. The minister, Ahmed Ali, called for calm. Ali was glad.'
    assert.ok(cast(draft, apart).includes('Ali = Yusuf Ali'), cast(draft, apart).join('\n'))
    assert.ok(cast(`${draft} Omar Ali objected.`, apart).includes('Ali = Ali'), 'with a third, to nobody of them')
  })

  test('a family name that stands first is borne too, and a headline in capitals names nobody anew', () => {
    const kims = cast('Kim Jong-un met Kim Yo-jong. Kim smiled.', { apart: [['Kim', 'Kim Jong-un']] })
    assert.ok(kims.includes('Kim = Kim Yo-jong'), kims.join('\n'))
    const freed = cast('# ALI FREED AS MINISTER RESIGNS\n\nMr. Ali left court. Foreign Minister Ahmed Ali resigned.', apart)
    assert.deepEqual([freed.includes('ALI = Ali'), freed.includes('Mr. Ali = Ali')], [true, true], freed.join('\n'))
  })

  test('two full names that look like one are two', () => {
    const draft = 'Ada Stone resigned. Robert Ada Stone, no relation, took over. Ada B. Stone wept.'
    const lines = cast(draft, { apart: [['Ada Stone', 'Ada B. Stone']] })
    assert.ok(lines.includes('Ada B. Stone = Ada B. Stone') && lines.includes('Ada Stone = Ada Stone'), lines.join('\n'))
  })

  test('a description is not the one it was taken for, and takes no office from him', () => {
    const draft = 'Consul Gustav Ohm arrived at noon. The consul left at one.'
    assert.ok(cast(draft).includes('The consul = Gustav Ohm'))
    assert.ok(cast(draft, { apart: [['the consul', 'Gustav Ohm']] }).includes('The consul = consul'))
    const two = cast('The chief consul wept. A consul, Gustav Ohm, left. The consul stayed.', { apart: [['the consul', 'Gustav Ohm']] })
    assert.ok(two.includes('The consul = consul') && two.includes('The chief consul = chief consul'), two.join('\n'))
  })

  test('a metonym is not its state, before the state is named and after', () => {
    const draft = 'Washington burned. Washington was rebuilt after American troops left.'
    assert.deepEqual(new Set(cast(draft, { apart: [['Washington', 'United States']] }).filter((line) => line.startsWith('Washington'))), new Set(['Washington = Washington']))
  })

  test('a name that is no actor is gone everywhere, with its title, and its words stay', () => {
    const draft = 'The trams to Marrow stopped. Marrow said no. “No tram runs,” Marrow said. Ms. Marrow left Gustav Ohm at the depot.'
    assert.ok(cast(draft).some((line) => line.includes('Marrow')))
    assert.deepEqual(cast(draft, { notActors: ['the marrow'] }), ['Gustav Ohm = Gustav Ohm'])
    assert.deepEqual(cast(`<!-- backchannel-not-an-actor Marrow -->\n\n${draft}`), ['Gustav Ohm = Gustav Ohm'])
    const { quotes, sources } = analyze(draft, { words: { notActors: ['Marrow'] } })
    assert.equal(quotes.length, 1)
    assert.ok(sources.every(({ actor }) => actor === undefined))
  })

  test('names that the draft does not have change nothing', () => {
    assert.deepEqual(cast(trial, { notActors: ['Stone'], apart: [['Ali', 'Peter Ali'], ['Low', 'Ohm']] }), cast(trial))
  })

  test('a reader with memory keeps to them as the analysis does', async () => {
    const options = { words: { ...apart, notActors: ['Tuesday', 'the minister'] } }
    const reader = createReader({ options })
    for (const draft of [trial, `${trial}\n\nAli left.`, trial]) assert.deepEqual(await reader.analyze(draft), analyze(draft, options))
  })

  test('bad words are complained of and the good ones kept', () => {
    const { complaints, mentions } = analyze('Gustav Ohm met Ada Stone.', { words: { notActors: ['Ada Stone'], apart: ['Ali'] } })
    assert.deepEqual(complaints.map(({ option }) => option), ['words'])
    assert.deepEqual(mentions.map(({ text }) => text), ['Gustav Ohm'])
    assert.equal(analyze('', { words: 7 }).complaints.length, 1)
  })
})

suite('the words of a folder', () => {
  test('one correction a line, notes between, bad lines named by number and no more', () => {
    const { words, complaints } = readWords('\ufeff# our names\r\nnot an actor: Marrow\r\n\r\nNot the same:  Ali |Ahmed  Ali| Yusuf Ali\r\nMarrow is a suburb\r\nnot the same: Ali\r\n')
    assert.deepEqual(words, { notActors: ['Marrow'], apart: [['Ali', 'Ahmed Ali', 'Yusuf Ali']] })
    assert.deepEqual(complaints.map(({ message }) => /Line \d+/.exec(message)?.[0]), ['Line 5', 'Line 6'])
    assert.doesNotMatch(complaints.map(({ message }) => message).join(), /suburb|Marrow/)
  })

  test('a line is added once, in the file’s own line ends, and read back', () => {
    const once = withCorrection('# names\r\nnot an actor: Hvalnes', { apart: ['Ali', 'Ahmed Ali'] })
    assert.equal(once, '# names\r\nnot an actor: Hvalnes\r\nnot the same: Ali | Ahmed Ali\r\n')
    assert.equal(withCorrection(once, { apart: ['the ahmed ali', 'Ali'] }), once)
    assert.deepEqual(readWords(withCorrection('', { notActor: 'Marrow |\nLane' })), { words: { notActors: ['Marrow Lane'], apart: [] }, complaints: [] })
  })

  test('a comment says what a line says; a name that would end the comment has none', () => {
    assert.equal(correctionComment({ apart: ['Ali', 'Ahmed Ali'] }), '<!-- backchannel-not-the-same Ali | Ahmed Ali -->')
    assert.equal(correctionComment({ notActor: 'A --> B' }), null)
  })
})

suite('whatever a file of words holds', () => {
  const name = fc.string({ minLength: 1, unit: fc.constantFrom('A', 'l', 'i', ' ', '|', '#', ':', '\n', '’', 'ß') }).filter((text) => /[Ali]/.test(text))
  const lines = fc.array(fc.oneof(fc.string(), fc.constantFrom('not an actor: Ali', 'not the same: Ali | Ohm', 'NOT AN ACTOR:', '#', '\r\n', '\n', '\r', '\ufeff'))).map((parts) => parts.join(''))

  test('a correction is added once and found again, and nothing before it is lost', () => {
    fc.assert(fc.property(lines, name, (text, notActor) => {
      const once = withCorrection(text, { notActor })
      assert.equal(withCorrection(once, { notActor }), once)
      const [before, after] = [readWords(text).words, readWords(once).words]
      assert.deepEqual(after.notActors.slice(0, before.notActors.length), before.notActors)
      assert.deepEqual(after.apart, before.apart)
    }))
  })
})
