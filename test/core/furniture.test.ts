import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

const box = ['Get the Harbour News in Your Inbox!', 'Evening Digest', 'The day’s top stories, picked for you.', 'By clicking “Sign me up,” you agree to our Terms of Use and Privacy Policy']
const draft = ['The envoys left Geneva on Monday.', ...box, 'Nobody said when they would return.'].join('\n\n')
const furniture = (text: string) => analyze(text).findings.filter(({ rule }) => rule === 'draft/furniture')

suite('pasted web furniture', () => {
  test('a newsletter box is one finding from its first line to its last', () => {
    const found = furniture(draft)
    assert.equal(found.length, 1)
    assert.equal(draft.slice(found[0]!.start, found[0]!.end), box.join('\n\n'))
    assert.equal(found[0]!.values.lines, 4)
  })

  test('the fix leaves no mark of it behind', () => {
    const marked = draft.replace(box[0]!, `**${box[0]}**`).replace(box[3]!, `- [${box[3]}](https://example.org/terms)`)
    const { start, end } = furniture(marked)[0]!.fixes[0]!
    assert.equal(marked.slice(0, start) + marked.slice(end), 'The envoys left Geneva on Monday.\n\nNobody said when they would return.')
  })

  test('nothing in it is read', () => {
    const [run] = furniture(draft)
    const { mentions, quotes, sources, channels, skipped } = analyze(draft)
    assert.ok(skipped.some(({ why }) => why === 'furniture'))
    for (const { start } of [...mentions, ...quotes.flatMap(({ segments }) => segments), ...sources.flatMap(({ spans }) => spans), ...channels.flatMap(({ evidence }) => evidence)]) {
      assert.ok(start < run!.start || start >= run!.end)
    }
  })

  test('the headline above it is the article’s', () => {
    const text = `## What Comes Next\n\n${box.join('\n\n')}`
    assert.ok(furniture(text)[0]!.start > 5)
  })

  test('the title of the box is in the box', () => {
    const text = `The talks went on.\n\nThe Evening Letter\n\n${box[3]}`
    assert.equal(furniture(text)[0]!.start, text.indexOf('The Evening'))
  })

  test('a button alone is furniture', () => assert.equal(furniture('The envoys left.\n\nSubscribe\n\nNobody said why.').length, 1))

  test('a headline about a letter stays when nothing beside it is furniture', () => assert.deepEqual(furniture('The Last Letter\n\nIt was found on Monday.'), []))

  for (const sentence of [
    '“Subscribe to our newsletter and read our privacy policy,” the firm told its customers.',
    'The company changed its privacy policy and terms of service, a spokesman said.',
    'Top stories in the capital’s papers were about the talks.',
    'More than 400 people had to sign up for the morning briefing.',
  ]) test(`news about it is no furniture: ${sentence}`, () => assert.deepEqual(furniture(sentence), []))

  test('a directive before the block silences the finding', () => {
    assert.deepEqual(furniture(`<!-- backchannel-disable draft/furniture -->\n\n${draft}`), [])
    assert.deepEqual(furniture(`<!-- backchannel-disable -->\n\n${draft}`), [])
    assert.equal(furniture(`<!-- backchannel-disable sourcing/no-reason -->\n\n${draft}`).length, 1)
    assert.equal(furniture(`<!-- backchannel-disable -->\n\nAna left.\n\n<!-- backchannel-enable -->\n\n${draft}`).length, 1)
    assert.deepEqual(furniture(`<!-- backchannel-disable-next-block draft/furniture -->\n\n${box[0]}`), [])
    assert.equal(furniture(`<!-- backchannel-disable draft_furniture -->\n\n${draft}`).length, 1)
  })
})
