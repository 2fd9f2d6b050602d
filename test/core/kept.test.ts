import assert from 'node:assert/strict'
import type { Memento } from 'vscode'
import { isText, isTexts, Kept } from '../../src/vscode/kept.js'

/** What another program, another version or a damaged profile may have left. */
const SHAPES: readonly unknown[] = [null, 0, 7, NaN, true, '', 'morning.md', [], {}, [null], [['morning.md']], [1, 'morning.md'], { off: ['morning.md'] }, { length: 2 }, new Map([['off', 'morning.md']]), [{ path: { path: {} } }]]

/** Storage with something in it. */
function storage(found: unknown): Memento {
  let held = found
  return { keys: () => ['off'], get: () => held, update: (_key: string, value: unknown) => Promise.resolve(void (held = value)) }
}

suite('what is kept between two days at the desk', () => {
  test('of whatever shape it is: it is a list of drafts, or it is ignored and the log has one line', () => {
    for (const found of SHAPES) {
      const lines: string[] = []
      const off = new Kept(storage(found), 'off', isTexts, { warn: (line) => void lines.push(line) })
      const fits = Array.isArray(found) && found.every((one) => typeof one === 'string')
      for (let looks = 0; looks < 3; looks++) assert.deepEqual(off.value, fits ? found : undefined)
      assert.equal(lines.length, fits ? 0 : 1, JSON.stringify(found))
      for (const line of lines) assert.doesNotMatch(line, /morning/)
    }
  })

  test('what is stored next is there, whatever was there before', async () => {
    for (const found of SHAPES) {
      const folder = new Kept(storage(found), 'story.folder', isText, { warn: () => undefined })
      await folder.keep('file:///desk')
      assert.equal(folder.value, 'file:///desk')
      await folder.keep(undefined)
      assert.equal(folder.value, undefined)
    }
  })
})
