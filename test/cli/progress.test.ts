import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { Progress } from '../../src/cli/progress.js'

async function shown(isTTY: boolean, lasts: number): Promise<string> {
  let text = ''
  const progress = new Progress({ isTTY, columns: 20, write: (part: string) => { text += part } })
  progress.expect(2)
  progress.start('drafts/a-long-name-of-a-story.md')
  await wait(lasts)
  progress.end()
  return text
}

suite('how far a run has come', () => {
  test('a terminal hears of it after a second, on one line that is wiped', async () => {
    const text = await shown(true, 1300)
    assert.match(text, /Draft 1 of 2: draft/)
    assert.ok(text.split('\r\x1b[K').every((line) => line.length < 20 && !line.includes('\n')))
    assert.ok(text.endsWith('\r\x1b[K'))
  })

  test('a short run and a pipe say nothing', async () => {
    assert.equal(await shown(true, 50), '')
    assert.equal(await shown(false, 1300), '')
  })
})
