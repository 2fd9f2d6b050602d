import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../src/core/index.js'
import { Desk, type Ran } from './backchannel.js'

suite('the command line', () => {
  const story = 'Mayor Lena Okoro said on Monday that talks would go on.\n\n“We are not leaving,” she said.\n'
  let desk: Desk

  suiteSetup(() => {
    desk = new Desk()
    writeFileSync(join(desk.folder, 'story.md'), story)
    mkdirSync(join(desk.folder, 'drafts'))
    writeFileSync(join(desk.folder, 'drafts', 'b.md'), 'Second.\n')
    writeFileSync(join(desk.folder, 'drafts', 'a.md'), 'First.\n')
  })
  suiteTeardown(() => { desk.close() })

  const refused = ({ code, stdout, stderr }: Ran, says: RegExp): void => {
    assert.equal(code, 1)
    assert.equal(stdout, '')
    assert.match(stderr, says)
    assert.equal(stderr.trimEnd().split('\n').length, 1)
  }

  test('a draft is read as data, with or without the word read', async () => {
    const { code, stdout } = await desk.run(['story.md'])
    assert.equal(code, 0)
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(analyze(story))))
    assert.equal((await desk.run(['read', 'story.md'])).stdout, stdout)
    assert.equal((await desk.run(['-'], story)).stdout, stdout)
  })

  test('several drafts are a list, or one line each', async () => {
    const json = JSON.parse((await desk.run(['drafts/b.md', 'story.md'])).stdout) as { id: string }[]
    assert.deepEqual(json.map(({ id }) => id), ['drafts/b.md', 'story.md'])
    const lines = (await desk.run(['--format', 'ndjson', 'drafts/*.md'])).stdout.trimEnd().split('\n')
    assert.deepEqual(lines.map((line) => (JSON.parse(line) as { id: string }).id), ['drafts/a.md', 'drafts/b.md'])
  })

  test('texts stream in and analyses stream out; a bad line is named and skipped', async () => {
    const { code, stdout, stderr } = await desk.run(['--ndjson-in'], `{"id":"one","text":"He left."}\nsecret words\n\n{"id":"two"}\n{"id":3,"text":"She stayed."}`)
    assert.equal(code, 0)
    assert.deepEqual(stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: unknown }).id), ['one', 3])
    assert.match(stderr, /line 2: not JSON.*\n.*line 4: no "text"/)
    assert.doesNotMatch(stderr, /secret/)
  })

  test('a reader who has seen enough is no error', async () => {
    const { code, stderr } = await desk.head(['--ndjson-in'], `${JSON.stringify({ id: 1, text: story })}\n`.repeat(2000))
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' })
  })

  test('what cannot be read gets one line and exit code 1', async () => {
    refused(await desk.run(['gone.md']), /gone\.md: no such file/)
    refused(await desk.run(['drafts']), /drafts: a directory/)
    refused(await desk.run(['drafts/*.txt']), /no file matches/)
    refused(await desk.run(['-'], Buffer.from([0xff, 0xd8, 0x00, 0x10])), /standard input: a binary file/)
    refused(await desk.run(['-'], Buffer.from([0x63, 0x61, 0x66, 0xe9])), /not in UTF-8/)
    refused(await desk.run(['-'], Buffer.from('\ufeffstory', 'utf16le')), /not in UTF-8/)
    refused(await desk.run([]), /name a draft/)
    refused(await desk.run(['report', '--report', 'gossip', 'story.md']), /Allowed choices/)
  })

  test('a check that there is not is named, and the draft is read', async () => {
    const { code, stdout, stderr } = await desk.run(['check', '--off', 'sourcing/bare-word', 'story.md'])
    assert.deepEqual({ code, stdout }, { code: 0, stdout: '' })
    assert.match(stderr, /^backchannel: “sourcing\/bare-word” is no check; there are .*\n$/)
  })

  test('a draft of 50 MB is refused', async () => {
    refused(await desk.run(['-'], Buffer.alloc(50 * 1024 * 1024, 'words ')), /larger than the 16 MB/)
  })

  test('one missing draft does not keep the others from being read', async () => {
    const { code, stdout } = await desk.run(['gone.md', 'story.md', '--format', 'ndjson'])
    assert.equal(code, 1)
    assert.equal(stdout.trimEnd().split('\n').length, 1)
  })

  test('a draft is never written over', async () => {
    refused(await desk.run(['story.md', '--out', './story.md']), /never written over/)
    assert.equal(readFileSync(join(desk.folder, 'story.md'), 'utf8'), story)
    assert.equal((await desk.run(['story.md', '--out', 'analysis.json'])).code, 0)
    assert.equal((JSON.parse(readFileSync(join(desk.folder, 'analysis.json'), 'utf8')) as { version: number }).version, 1)
  })

  test('a report is printed for each draft', async () => {
    const { code, stdout } = await desk.run(['report', '--report', 'cast', 'drafts/a.md', 'story.md'])
    assert.equal(code, 0)
    assert.equal(stdout.split('\n').filter((line) => line.startsWith('# ')).length, 2)
  })
  test('a report goes to a file in each format, and several are bound together', async () => {
    const out = async (...args: string[]): Promise<string> => {
      const { code, stderr } = await desk.run(['report', 'drafts/a.md', 'story.md', '--out', 'sheet', ...args])
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' })
      return readFileSync(join(desk.folder, 'sheet'), 'utf8')
    }
    assert.match(await out('--report', 'quotes', '--format', 'csv'), /^\ufeffdraft,line,kind,words,[^]*\r\nstory\.md,/)
    assert.equal((await out('--report', 'quotes', '--report', 'cast', '--format', 'html')).match(/<h1/g)!.length, 4)
    refused(await desk.run(['report', '--report', 'quotes', '--report', 'cast', '--format', 'csv', 'story.md']), /one report at a time as CSV/)
  })

  test('an Anonymity Memo goes alone, and nowhere near the draft', async () => {
    mkdirSync(join(desk.folder, 'memos'))
    refused(await desk.run(['report', '--report', 'memo', 'drafts/a.md', '--out', 'drafts/memo.md']), /must never travel with the draft/)
    refused(await desk.run(['report', '--report', 'memo', 'drafts/*.md', '--out', './memos/../drafts/memo.md']), /must never travel with the draft/)
    refused(await desk.run(['report', '--report', 'audit', '--report', 'memo', 'drafts/a.md']), /the memo goes alone/)
    assert.equal(existsSync(join(desk.folder, 'drafts', 'memo.md')), false)
    assert.equal((await desk.run(['report', '--report', 'memo', 'drafts/a.md', '--out', 'memos/memo.md'])).code, 0)
    assert.match(readFileSync(join(desk.folder, 'memos', 'memo.md'), 'utf8'), /^# Anonymity Memo: [^]*Local: stays on this machine/)
    assert.match((await desk.run(['report', '--report', 'memo', 'drafts/a.md'])).stdout, /^# Anonymity Memo/)
  })

  test('a draft is read with the words of the nearest folder, unless told otherwise', async () => {
    const actors = async (...args: string[]) => (JSON.parse((await desk.run(args)).stdout) as { actors: { name: string }[] }).actors.map(({ name }) => name)
    mkdirSync(join(desk.folder, 'courts', 'today'), { recursive: true })
    writeFileSync(join(desk.folder, 'courts', '.backchannel'), 'not an actor: Lena Okoro\nOkoro is a street\n')
    writeFileSync(join(desk.folder, 'courts', 'today', 'story.md'), 'Lena Okoro met Gustav Ohm.\n')
    assert.deepEqual(await actors('courts/today/story.md'), ['Gustav Ohm'])
    assert.deepEqual(await actors('--no-words', 'courts/today/story.md'), ['Lena Okoro', 'Gustav Ohm'])
    assert.deepEqual(await actors('--words', 'courts/.backchannel', 'story.md'), [])
    const { code, stderr } = await desk.run(['courts/today/story.md'])
    assert.equal(code, 0)
    assert.match(stderr, /^backchannel: \S*courts\/\.backchannel: Line 2 of \.backchannel is neither .*\n$/)
    refused(await desk.run(['--words', 'gone', 'story.md']), /gone: no such file/)
  })
})
