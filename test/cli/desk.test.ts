import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Desk } from './backchannel.js'

suite('the desk on the command line', () => {
  const story = 'A port official said the crane had failed.\n\nThe 😀 illegal immigrants swam ashore.\n'
  let desk: Desk
  const file = (name: string, text: string): void => { writeFileSync(join(desk.folder, name), text) }

  suiteSetup(() => {
    desk = new Desk()
    mkdirSync(join(desk.folder, 'drafts', 'night shift'), { recursive: true })
    file('drafts/.backchannel.json', '{\n  "profile": "ap",\n  "ruls": [],\n  "rules": [{ "name": "migrants", "never": "illegal immigrant*", "write": "migrants", "severity": "hint" }]\n}\n')
    file('drafts/night shift/story.md', story)
    file('drafts/other.md', 'Nothing to see.\n')
    file('ours.json', '{ "severities": { "sourcing/no-reason": "hint" } }')
  })
  suiteTeardown(() => { desk.close() })

  test('drafts are graded as their folder says, and the command line has the last word', async () => {
    const { code, stdout, stderr } = await desk.run(['check', 'drafts/**/*.md', '--fail-on', 'warning', '--off', 'sourcing/single'])
    assert.equal(code, 2)
    assert.equal(stdout, [
      'drafts/night shift/story.md:1:1 error sourcing/no-reason No reason given for withholding the name of “A port official”.',
      'drafts/night shift/story.md:3:8 hint house/migrants Our house does not write “illegal immigrants”, but “migrants”.', '',
    ].join('\n'))
    assert.match(stderr, /^backchannel: \S*drafts\/\.backchannel\.json:3: “ruls” is no setting; did you mean “rules”\?\n\n +error {2}warning/)
    assert.match(stderr, /\ndrafts\/night shift\/story\.md +1 +0 +0 +1\ndrafts\/other\.md +0 +0 +0 +0\n2 drafts +1 +0 +0 +1\n\nMost often: house\/migrants 1, sourcing\/no-reason 1\n$/)
    const graded = async (...args: string[]): Promise<string[]> => (await desk.run(['check', 'drafts/night shift/story.md', '--off', 'sourcing/single', ...args])).stdout.split('\n').filter(Boolean).map((line) => line.split(' ').slice(2, 4).join(' '))
    assert.deepEqual(await graded('--profile', 'reuters'), ['warning sourcing/no-reason', 'hint house/migrants'])
    assert.deepEqual(await graded('--no-config'), ['warning sourcing/no-reason'])
    assert.deepEqual(await graded('--config', 'ours.json'), ['hint sourcing/no-reason'])
    assert.deepEqual(await graded('--severity', 'sourcing/no-reason=off', '--severity', 'house/migrants=error'), ['error house/migrants'])
  })

  test('a level that there is not, a profile that there is not and settings that are not there are refused', async () => {
    for (const args of [['--severity', 'sourcing/no-reason=fatal'], ['--profile', 'afp'], ['--config', 'gone.json']]) {
      const { code, stdout } = await desk.run(['check', 'drafts/other.md', ...args])
      assert.deepEqual({ code, stdout }, { code: 1, stdout: '' })
    }
  })

  test('a directive with a rule that there is not is told, with its line', async () => {
    file('typo.md', 'He left.\n\n<!-- backchannel-disable sourcing/no_reason -->\n')
    const { code, stderr } = await desk.run(['check', 'typo.md'])
    assert.equal(code, 0)
    assert.equal(stderr, 'backchannel: typo.md:3: “sourcing/no_reason” is no check; did you mean “sourcing/no-reason”?\n')
  })

  test('SARIF has what a reader of SARIF needs, and of the draft no more than the messages name', async () => {
    const { code, stdout } = await desk.run(['check', 'drafts/**/*.md', '--format', 'sarif', '--off', 'sourcing/single'])
    assert.equal(code, 2)
    const log = JSON.parse(stdout) as Sarif
    assert.equal(log.version, '2.1.0')
    assert.match(log.$schema, /sarif-2\.1\.0\.json$/)
    const [run] = log.runs
    assert.equal(log.runs.length, 1)
    assert.equal(run!.tool.driver.name, 'Backchannel')
    assert.equal(run!.columnKind, 'utf16CodeUnits')
    const { rules } = run!.tool.driver
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length)
    for (const rule of rules) {
      assert.ok(rule.shortDescription.text && rule.help.text, rule.id)
      assert.ok(rule.defaultConfiguration.enabled === false || ['error', 'warning', 'note'].includes(rule.defaultConfiguration.level ?? ''), rule.id)
    }
    for (const { ruleId, ruleIndex, level } of run!.results) {
      assert.equal(rules[ruleIndex]?.id, ruleId)
      assert.ok(['error', 'warning', 'note'].includes(level))
    }
    assert.deepEqual(run!.results.map(({ ruleId, level, locations: [place] }) => [ruleId, level, place!.physicalLocation.artifactLocation.uri]), [
      ['sourcing/no-reason', 'error', 'drafts/night%20shift/story.md'], ['house/migrants', 'note', 'drafts/night%20shift/story.md'],
    ])
    const start = story.indexOf('illegal')
    assert.deepEqual(run!.results[1]!.locations[0]!.physicalLocation.region, { startLine: 3, startColumn: 8, endLine: 3, endColumn: 26, charOffset: start, charLength: 'illegal immigrants'.length })
    assert.doesNotMatch(stdout, /swam ashore/)
  })

  test('house rules are tried on their own sentences', async () => {
    const rule = { never: 'illegal immigrant*', write: 'migrants' }
    file('rules.json', JSON.stringify({ rules: [{ ...rule, tests: { bad: ['Two illegal immigrants left.'], good: ['Two migrants left.', 'He called them “illegal immigrants.”'] } }, { never: 'bail' }] }))
    assert.deepEqual(await desk.run(['test-rules', 'rules.json']), { code: 0, stdout: '2 rules of rules.json, 3 sentences: all right; 1 rule without a sentence\n', stderr: '' })
    file('.backchannel.json', JSON.stringify({ rules: [{ ...rule, name: 'migrants', tests: { bad: ['Two undocumented immigrants left.'], good: ['An illegal immigrant left.'] } }, { never: '*' }] }))
    const { code, stdout } = await desk.run(['test-rules'])
    assert.equal(code, 2)
    assert.deepEqual(stdout.split('\n'), [
      '.backchannel.json:1: “*” has a “*” by itself; it opens or closes a word.',
      'house/migrants “illegal immigrant*” misses: Two undocumented immigrants left.',
      'house/migrants “illegal immigrant*” finds something in: An illegal immigrant left.',
      '1 rule of this folder, 2 sentences: 2 wrong', '',
    ])
    const gone = await desk.run(['test-rules', 'gone.json'])
    assert.deepEqual(gone, { code: 1, stdout: '', stderr: 'backchannel: gone.json: no such file\n' })
  })
})

interface Sarif {
  readonly $schema: string
  readonly version: string
  readonly runs: readonly {
    readonly columnKind: string
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string; readonly shortDescription: Text; readonly help: Text; readonly defaultConfiguration: { readonly enabled?: boolean; readonly level?: string } }[] } }
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly level: string; readonly message: Text; readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Readonly<Record<string, number>> } }[] }[]
  }[]
}

interface Text {
  readonly text: string
}
