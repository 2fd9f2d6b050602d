import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyze, knownFile, knownOf, readKnown, settle, type Finding, type Known } from '../../src/core/index.js'

const sentence = 'A harbour official said on Tuesday that the *Maren* had left without her pilot.'
const before = ['# Pilots walk out in Sandvik', 'The port was quiet by noon. “We are not coming back,” said Ola Brenne, who leads the pilots.', 'Two ferries waited outside.'].join('\n\n')
const after = ['The owners could not be reached.', 'Brenne said talks would go on, with or without them.'].join('\n\n')
const draft = `${before}\n\nNobody was hurt. ${sentence} She was seen off Kvaløy at dusk.\n\n${after}\n`

/** What a check would say of some words in a sentence, wherever they stand now. */
function found(source: string, words = 'A harbour official', within = sentence, rule = 'sourcing/no-reason'): Finding[] {
  const start = source.indexOf(within)
  if (start < 0) return []
  const at = start + within.indexOf(words)
  return [{ rule, severity: 'warning', start: at, end: at + words.length, values: {}, message: '', wording: '', sentence: { start, end: start + within.length }, fixes: [] }]
}

const acknowledged = (source = draft): Known => knownOf(found(source)[0]!, source, 'she would lose her post', 'M. R.', '2031-03-14')!

const standing = (source: string, list: readonly Known[], findings = found(source)): string => {
  const { known, stale, resting } = settle(findings, source, list)
  return stale.length ? 'stale' : resting.length ? 'resting' : known.size ? 'known' : 'nothing'
}

suite('acknowledgements', () => {
  test('a finding is known, with the reason, the name and the day; no word of the draft is kept', () => {
    const one = acknowledged()
    const { known, stale, resting } = settle(found(draft), draft, [one])
    assert.equal(known.get([...known.keys()][0]!), one)
    assert.deepEqual([known.size, stale.length, resting.length], [1, 0, 0])
    assert.deepEqual({ ...one, hash: one.hash.length }, { rule: 'sourcing/no-reason', because: 'she would lose her post', by: 'M. R.', on: '2031-03-14', words: 14, hash: 16, at: 0, length: 3 })
    for (const word of ['harbour', 'Maren', 'pilot']) assert.doesNotMatch(JSON.stringify(one), new RegExp(word, 'i'))
  })

  test('it survives 500 random edits elsewhere in the draft: words, paragraphs and marks put in, taken out, joined', () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(120), put: fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('', '\n\n', '“', '**', '> ', '- ', '# ', 'A harbour official said no. ', '<!-- ', '](')) })
    fc.assert(fc.property(fc.array(edit, { minLength: 500, maxLength: 500 }), (edits) => {
      const one = acknowledged()
      let [head, tail] = [draft.slice(0, draft.indexOf(sentence)), draft.slice(draft.indexOf(sentence) + sentence.length)]
      for (const { at, cut, put } of edits) {
        const place = Math.floor(at * (head.length + tail.length))
        // what touches the sentence stays a space: a letter glued to its first word is an edit of the sentence
        if (place < head.length) head = `${(head.slice(0, place) + put + head.slice(Math.min(place + cut, head.length))).replace(/[^ ]$/, '')}`.trimEnd() + ' '
        else tail = ` ${(tail.slice(0, place - head.length) + put + tail.slice(place - head.length + cut)).trimStart()}`
        if (head.length > 5000) head = `${head.slice(0, 2000)} `
        if (tail.length > 5000) tail = ` ${tail.slice(-2000)}`
      }
      // a sentence that is commented out is out of print, and stale by right
      fc.pre(!/<!--[^<>]*$/.test(head))
      const edited = head + sentence + tail
      const start = head.length
      const finding: Finding = { ...found(sentence)[0]!, start, end: start + 'A harbour official'.length, sentence: { start, end: start + sentence.length } }
      assert.equal(standing(edited, [one], [finding]), 'known')
    }), { numRuns: 20 })
  })

  test('after any one edit outside, the real reading still knows it or lets it rest; it is never stale', () => {
    const one = acknowledged()
    const [start, end] = [draft.indexOf(sentence), draft.indexOf(sentence) + sentence.length]
    const places = fc.oneof(fc.nat(start - 2), fc.integer({ min: end + 1, max: draft.length }))
    fc.assert(fc.property(places, fc.nat(60), fc.string({ maxLength: 12 }), (at, cut, put) => {
      const to = at < start ? Math.min(at + cut, start - 1) : at + cut
      const edited = draft.slice(0, at) + put + draft.slice(to)
      assert.notEqual(standing(edited, [one], [...analyze(edited).findings]), 'stale')
    }), { numRuns: 60 })
  })

  test('it is stale when its sentence goes, or when a word of it is another', () => {
    const one = acknowledged()
    assert.equal(standing(draft.replace(sentence, ''), [one]), 'stale')
    assert.equal(standing(draft.replace('on Tuesday', 'on Monday'), [one], []), 'stale')
    assert.equal(standing(draft.replace('her pilot', 'a pilot'), [one], []), 'stale')
    assert.equal(standing(draft.replace('said on', 'on said'), [one], []), 'stale')
    assert.equal(standing('', [one]), 'stale')
  })

  test('it rests when the sentence stands and nothing is found there: the reason came in the next sentence', () => {
    const one = acknowledged()
    assert.equal(standing(draft, [one], []), 'resting')
    assert.equal(standing(draft, [one], found(draft, 'the *Maren*')), 'resting')
    assert.equal(standing(draft, [one], found(draft, 'A harbour official', sentence, 'sourcing/bare')), 'resting')
  })

  test('a sentence that moves, or is set in bold, linked, noted or capitalised, is the same sentence', () => {
    const one = acknowledged()
    const moved = `${sentence}\n\n${draft.replace(sentence, '')}`
    assert.equal(standing(moved, [one], found(moved)), 'known')
    for (const other of ['A **harbour official** said on Tuesday that the Maren had left without her pilot.', 'A [harbour official](https://port.example/staff) said on Tuesday[^2] that the *Maren* had left\nwithout her <b>pilot</b>.', 'A HARBOUR OFFICIAL said on <!-- sic --> Tuesday that the&nbsp;Maren had left without her pilot.']) {
      const source = draft.replace(sentence, other)
      const start = source.indexOf(other)
      assert.equal(standing(source, [one], [{ ...found(sentence)[0]!, start, end: start + 20, sentence: { start, end: start + other.length } }]), 'known', other)
    }
  })

  test('a lone bracket before the sentence and one behind it make no tag of it', () => {
    for (const [head, tail] of [['5 <A ', ' b> 7'], ['<b ', ' >'], ['‹A <', '> ']] as const) {
      const source = draft.replace(sentence, `${head}${sentence}${tail}`)
      assert.equal(standing(source, [acknowledged()], found(source)), 'known', head)
    }
    const linked = sentence.replace('pilot', '<a href="https://port.example/a b" title=\'x\' id=p>pilot</a>')
    const source = draft.replace(sentence, linked)
    assert.equal(standing(source, [acknowledged()], found(source, 'A harbour official', linked)), 'known')
  })

  test('the same sentence twice: one acknowledgement holds for both', () => {
    const twice = `${draft}\n${sentence}\n`
    const again = twice.lastIndexOf(sentence)
    const second: Finding = { ...found(sentence)[0]!, start: again, end: again + 18, sentence: { start: again, end: again + sentence.length } }
    assert.equal(settle([...found(twice), second], twice, [acknowledged()]).known.size, 2)
  })

  test('of two acknowledgements of one finding the later holds, and neither is stale', () => {
    const later = { ...acknowledged(), because: 'agreed with the lawyer' }
    const { known, stale, resting } = settle(found(draft), draft, [acknowledged(), later])
    assert.deepEqual([[...known.values()], stale, resting], [[later], [], []])
  })

  test('a lone quote mark has no word and is known by those beside it', () => {
    const source = 'He left. “The boat was late, said the cook.'
    const mark = found(source, '“', '“The boat was late, said the cook.', 'quotes/marks')
    const one = knownOf(mark[0]!, source, 'as in the court file', 'T.')!
    assert.equal(one.length, 0)
    assert.equal(standing(`Once more. ${source}`, [one], found(`Once more. ${source}`, '“', '“The boat was late, said the cook.', 'quotes/marks')), 'known')
    assert.equal(knownOf(found('“ ”', '“', '“ ”')[0]!, '“ ”', 'none', 'T.'), undefined)
  })

  test('a draft of one word a hundred thousand times is settled in a moment', () => {
    const source = 'no '.repeat(100_000)
    const findings = Array.from({ length: 2000 }, (_, index): Finding => ({ ...found(sentence)[0]!, start: index * 150, end: index * 150 + 2, sentence: { start: index * 150, end: index * 150 + 30 } }))
    const since = process.cpuUsage()
    assert.equal(settle(findings, source, [knownOf(findings[0]!, source, '', '')!]).known.size, 2000)
    const { user, system } = process.cpuUsage(since)
    assert.ok((user + system) / 1000 < 4000)
  })

  test('a file beside the draft says that it may be shared, and is read back as it was', () => {
    const list = [acknowledged(), { ...acknowledged(), on: undefined }].map((one) => JSON.parse(JSON.stringify(one)) as Known)
    assert.match(knownFile(list), /may be shared/)
    assert.deepEqual(readKnown(knownFile(list)), { known: list, complaints: [] })
  })

  test('a broken file is complained of and never throws; what is whole in it is kept', () => {
    for (const text of ['', '{', 'null', '[]', '{"known":{}}']) assert.equal(readKnown(text).complaints.length, 1, text)
    const { known, complaints } = readKnown(JSON.stringify({ known: [acknowledged(), { rule: 'x' }, null, { ...acknowledged(), hash: 'words of the draft' }] }))
    assert.deepEqual([known.length, complaints.length], [1, 3])
    fc.assert(fc.property(fc.json(), (text) => void readKnown(text)))
  })
})
