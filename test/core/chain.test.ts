import assert from 'node:assert/strict'
import { analyze, createReader } from '../../src/core/index.js'

suite('the chain', () => {
  test('an empty draft has nothing to say', () => {
    const { actors, quotes, findings } = analyze('')
    assert.deepEqual({ actors, quotes, findings }, { actors: [], quotes: [], findings: [] })
  })

  test('front matter, code and comments are skipped with the reason', () => {
    const { skipped } = analyze('---\ntitle: Talks\n---\n\nThe envoy left.\n\n```\ncode\n```\n\n<!-- note -->\n')
    assert.deepEqual(skipped.map(({ why }) => why), ['front-matter', 'code', 'html'])
  })

  test('a reader answers as analyze does', async () => {
    const draft = 'Ana Ruiz left Geneva.\n\n> “No deal,” she said.\n'
    const reader = createReader()
    assert.deepEqual(await reader.analyze(draft), analyze(draft))
    assert.deepEqual(await reader.analyze(`${draft}\nMore.`), analyze(`${draft}\nMore.`))
  })

  test('a reader that is given the same text again has its answer, and no other text’s', async () => {
    const reader = createReader()
    const first = await reader.analyze('Ana Ruiz left Geneva.')
    assert.equal(await reader.analyze('Ana Ruiz left Geneva.'), first)
    assert.deepEqual(await reader.analyze('Ana Ruiz left Oslo.'), analyze('Ana Ruiz left Oslo.'))
  })

  test('who talks to whom is the same without the checks', async () => {
    const draft = '---\ndate: 2031-05-09\n---\n\nNorway and Chile have no direct channel, two officials said on Monday.\n'
    const { actors, mentions, sources, channels, dated } = analyze(draft)
    assert.equal(channels.length, 1)
    assert.deepEqual(await createReader().contacts(draft), { actors, mentions, sources, channels, dated })
  })

  test('a stopped reading rejects and the next one is whole', async () => {
    const reader = createReader()
    await assert.rejects(reader.analyze('The envoy left.', AbortSignal.abort()))
    assert.deepEqual(await reader.analyze('The envoy left.'), analyze('The envoy left.'))
  })
})
