import assert from 'node:assert/strict'
import { createReader, type Analysis, type Glimpse } from '../../src/core/index.js'

/** Four thousand words about a ferry between a first page and a last one. */
const town = Array.from({ length: 220 }, (_, day) => `On day ${day} the ferry left at ${day % 12 + 1}, and nobody but the cook, who had slept badly, saw the lamp ${day} go out over the quay.`).join('\n\n')
const opening = '# A line to Tacna\n\nLIMA, May 3 – Foreign Minister Ana Ruiz said on Monday that letters go through Oslo.'
const close = 'Ruiz refused to say more. “We are done,” she said. There is no direct channel between Peru and Chile.'
const draft = `${opening}\n\n${town}\n\n${close}`

const at = (words: string, from = 0): { start: number; end: number } => {
  const start = draft.indexOf(words, from)
  return { start, end: start + words.length }
}

const named = ({ actors, mentions }: Pick<Analysis, 'actors' | 'mentions'>, { start, end }: { start: number; end: number }): (string | undefined)[] =>
  mentions.filter((mention) => mention.start >= start && mention.end <= end).map(({ actor }) => actors.find(({ id }) => id === actor)?.name)

suite('a part of a long draft', () => {
  const last = at(close)
  const spoken = ({ quotes, sources, actors }: Glimpse): string | undefined => {
    const quote = quotes.find(({ segments: [first] }) => first!.start >= last.start)
    return actors.find(({ id }) => id === sources.find(({ id: source }) => source === quote?.speaker)?.actor)?.name
  }

  test('is read before anything else is, with what stands around it', async () => {
    const glimpse = await createReader().glimpse(draft, [last])
    assert.equal(spoken(glimpse), 'Ana Ruiz')
    assert.ok(glimpse.channels.some(({ status, pair }) => status === 'none' && pair.length === 2))
    for (const { start, end, text } of [...glimpse.mentions, ...glimpse.quotes.flatMap(({ segments }) => segments)]) assert.equal(draft.slice(start, end), text)
    assert.ok(!glimpse.mentions.some(({ start }) => start > 9000 && start < last.start - 2000), 'the middle is left alone')
  })

  test('knows an actor who came on far from it, once the whole was read', async () => {
    const far = draft.replace(opening, `${opening}\n\n${town.slice(0, 3000)}\n\nMayor Ole Dahl was there.`).replace(close, `${close} Dahl laughed.`)
    const start = far.indexOf('Dahl laughed')
    const reader = createReader()
    assert.deepEqual(named(await reader.glimpse(far, [{ start, end: start + 4 }]), { start, end: start + 4 }), ['Dahl'])
    await reader.analyze(far)
    assert.deepEqual(named(await reader.glimpse(far, [{ start, end: start + 4 }]), { start, end: start + 4 }), ['Ole Dahl'])
  })

  test('knows it too when paragraphs before it were typed, pasted or deleted since', async () => {
    const reader = createReader()
    await reader.analyze(draft)
    const [first = '', ...others] = draft.split('\n\n')
    for (const now of [`${first}\n\nA new one.\n\n${others.join('\n\n')}`, [first, ...others.slice(0, 40), ...others.slice(60)].join('\n\n'), draft.replace('day 100', 'day one hundred'), draft.replace('Ruiz refused', 'But Ruiz refused')]) {
      const start = now.indexOf('Ruiz refused')
      assert.deepEqual(named(await reader.glimpse(now, [{ start, end: start + 4 }]), { start, end: start + 4 }), ['Ana Ruiz'])
    }
  })

  test('of a short draft is as the whole is', async () => {
    const short = `${opening}\n\n${close}`
    const reader = createReader()
    const { mentions, quotes, sources, channels } = await reader.analyze(short)
    const glimpse = await reader.glimpse(short, [{ start: 0, end: short.length }])
    assert.deepEqual({ ...glimpse, actors: [], statements: [] }, { mentions, quotes, sources, channels, actors: [], statements: [] })
  })

  test('is read while the whole is under way, and leaves it right', async () => {
    const reader = createReader()
    const whole = reader.analyze(draft)
    await reader.glimpse(draft, [last])
    assert.deepEqual(await whole, await createReader().analyze(draft))
  })

  test('that lies outside the draft is nothing to read', async () => {
    assert.deepEqual((await createReader().glimpse('', [{ start: 0, end: 9 }])).mentions, [])
    assert.ok(await createReader().glimpse(draft, [{ start: draft.length + 5, end: draft.length + 9 }]))
  })
})

suite('a host that must not wait', () => {
  test('gets a turn, and a reading that is called off stops at the next', async () => {
    let turns = 0
    const beat = setInterval(() => turns++, 1)
    const call = new AbortController()
    setTimeout(() => call.abort(new Error('typed on')), 30)
    const long = Array.from({ length: 8 }, (_, page) => draft.replaceAll('ferry', `ferry ${page}`)).join('\n\n')
    try {
      await assert.rejects(createReader().analyze(long, call.signal), /typed on/)
      assert.ok(turns > 0)
    } finally {
      clearInterval(beat)
    }
  })

  test('is told how far the reading has come', async () => {
    const told: number[] = []
    await createReader().analyze(draft, undefined, (read) => told.push(read))
    assert.equal(told.at(-1), draft.length)
    assert.deepEqual(told, told.toSorted((a, b) => a - b))
  })
})
