import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { analyze } from '../../src/core/index.js'
import { readHead, readIndex, writeIndex, type Entry } from '../../src/story/index-file.js'
import { Seal } from '../../src/story/seal.js'
import { digestOf } from '../../src/story/take.js'
import { CLASSES, KINDS, STATUSES, TYPES } from '../../src/story/tables.js'
import { KEY } from './drafts.js'

const folder = new URL('../../examples/', import.meta.url)
const seal = new Seal(KEY)
const drafts = ['running-story/1-an-offer.md', 'running-story/2-the-talks-begin.md', 'running-story/3-the-talks-stop.md', 'harbour-talks.md', 'hard-one.md', 'court-story.md'].map((name) => ({ name, source: readFileSync(new URL(name, folder), 'utf8') }))
const entries: Entry[] = drafts.map(({ name, source }) => ({ path: seal.of(name), mtime: 1_938_000_000_123.5, size: source.length, text: seal.of(source), options: seal.of('{}'), digest: digestOf(analyze(source), seal) }))
const index = { key: seal.of(''), stamp: seal.of('1'), within: [seal.of('/drafts')], entries }
const written = writeIndex(index)

suite('the index of a folder', () => {
  test('is read as it was written', () => {
    assert.ok(entries.some(({ digest }) => digest.channels.length > 3))
    assert.deepEqual(readIndex(written), index)
    assert.deepEqual(readHead(written), { key: index.key, stamp: index.stamp, within: index.within })
  })

  test('holds no word of a draft, and no name of a file', () => {
    const words = new Set([...drafts.flatMap(({ source, name }) => [source, name]).join(' ').toLowerCase().matchAll(/[\p{L}]{5,}/gu)].map(([word]) => word))
    const schema = new Set(['format', 'key', 'stamp', 'within', 'end'])
    assert.ok(words.size > 300)
    const low = written.toLowerCase()
    for (const word of words) if (!schema.has(word)) assert.ok(!low.includes(word), word)
    const letters = new Set([...written.matchAll(/[A-Za-z]{3,}/g)].map(([run]) => run).filter((run) => !schema.has(run) && !/^[a-f]+$/.test(run)))
    assert.deepEqual([...letters].filter((run) => !/^[A-Z]{3}$/.test(run)), [])
  })

  test('is thrown away when it is cut off anywhere', () => {
    for (let end = 0; end < written.length; end += 97) assert.equal(readIndex(written.slice(0, end)), undefined)
    assert.equal(readIndex(written.slice(0, -1)), undefined)
  })

  test('is thrown away when a line is damaged, missing or of another kind', () => {
    const lines = written.split('\n')
    for (const other of ['', '{}', '[]', 'null', lines[1]!.replace('[', '[['), lines[1]!.replace(/\d/, 'x'), lines[1]!.replace('"', '"-'), '{"a":1'.repeat(10)]) {
      assert.equal(readIndex(lines.with(1, other).join('\n')), undefined, other)
    }
    assert.equal(readIndex(lines.toSpliced(1, 1).join('\n')), undefined)
    assert.equal(readIndex(lines.with(0, lines[0]!.replace('"format":1', '"format":2')).join('\n')), undefined)
    for (const garbage of ['\u0000\u0001', 'PK\u0003\u0004', '[]', '{"format":1}', '\n'.repeat(50)]) assert.equal(readIndex(garbage), undefined)
  })

  test('points at no actor that is not there', () => {
    const line = JSON.parse(written.split('\n')[1]!) as unknown[]
    const channels = line.at(-1) as unknown[][]
    channels[0]![2] = [0, 99]
    assert.equal(readIndex(written.split('\n').with(1, JSON.stringify(line)).join('\n')), undefined)
  })

  test('has a number of its own for every term', () => {
    for (const table of [KINDS, STATUSES, CLASSES, TYPES]) {
      const terms = Array.from({ length: 20 }, (_, number) => table.term(number)).filter((term) => term !== undefined)
      assert.ok(terms.length >= 9)
      assert.equal(new Set(terms).size, terms.length)
    }
  })

  test('of a folder without drafts is an index too', () => assert.deepEqual(readIndex(writeIndex({ ...index, entries: [] })), { ...index, entries: [] }))
})

