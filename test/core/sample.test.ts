import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { analyze } from '../../src/core/index.js'

/** What the sample draft promises: one of each. */
suite('the sample draft', () => {
  const draft = readFileSync('media/sample/draft.md', 'utf8')
  const { actors, quotes, sources, channels, findings } = analyze(draft)

  test('has people, states and a ministry', () => {
    const types = new Map(actors.map(({ name, type }) => [name, type]))
    assert.equal(types.get('Carmela Vassord'), 'person')
    assert.equal(types.get('Halvard Trennes'), 'person')
    assert.equal(types.get('Malta'), 'state')
    assert.equal(types.get('Norwegian Foreign Ministry'), 'agency')
  })

  test('has a quote interrupted by its tag and one that runs over two paragraphs', () => {
    const [rings, runs] = quotes
    assert.deepEqual(rings?.segments.map(({ text }) => text), ['“Nobody in Oslo picks up,”', '“We ring, and we ring again.”'])
    assert.match(runs!.segments.at(-1)!.text, /^“What we will not do/)
    assert.match(runs!.speakerSpan!.text, /Halvard Trennes/)
  })

  test('has an unnamed source with a reason and one without', () => {
    const reasons = new Map(sources.filter((source) => source.class === 'anonymous').map(({ spans, reason }) => [spans[0]!.text, reason?.text]))
    assert.equal(reasons.get('a senior Norwegian official'), 'because the exchange has not been announced')
    assert.ok(reasons.has('A person close to the talks'))
    assert.equal(reasons.get('A person close to the talks'), undefined)
  })

  test('has a channel that there is not, one through a third, one that is planned and one suspended', () => {
    assert.deepEqual(channels.map(({ status, kind }) => [status, kind]), [['none', 'direct-bilateral'], ['one-off', 'back-channel'], ['prospective', 'direct-bilateral'], ['suspended', 'ambassadorial']])
    assert.equal(channels[1]!.intermediaries.length, 1)
  })

  test('has findings to look at', () => {
    const rules = new Set(findings.map(({ rule }) => rule))
    for (const rule of ['sourcing/no-reason', 'sourcing/single', 'sourcing/hearsay', 'channels/no-source']) assert.ok(rules.has(rule), rule)
  })

  test('is read in a minute: under 250 words, and says that it is invented', () => {
    assert.ok(draft.split(/\s+/).length < 250)
    assert.match(draft, /invented/)
  })
})
