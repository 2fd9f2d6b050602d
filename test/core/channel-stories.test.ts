import assert from 'node:assert/strict'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { analyze, type Analysis } from '../../src/core/index.js'

/**
 * A fixture is a story with its channels in it. Under `--- channels` stands one a line, lettered in the order of the story: pair, go-between,
 * status, kind; after a dot whose word it is that it exists; after another who judges it. `⟦a …⟧` is a sentence that tells of channel a.
 */
const folder = path.join(import.meta.dirname, 'channels')
const update = process.env['UPDATE'] === '1'

suite('a story and its channels', () => {
  for (const name of readdirSync(folder).sort()) {
    const file = path.join(folder, name)
    test(name.replace(/\.txt$/, '').replaceAll('-', ' '), () => {
      const expected = readFileSync(file, 'utf8')
      const draft = expected.split(/^--- channels$/m)[0]!.replace(/⟦[a-z,]+ |⟧/g, '')
      const shown = lettered(draft, analyze(draft))
      if (update) writeFileSync(file, shown)
      assert.equal(shown, expected)
    })
  }
})

function lettered(draft: string, { actors, sources, channels }: Analysis): string {
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id
  const who = (id: string, onRecord: boolean): string => {
    const source = sources.find((one) => one.id === id)
    return `${source?.actor ? name(source.actor) : source?.spans[0]?.text ?? id}, ${onRecord ? 'on' : 'off'} record`
  }
  const told = new Map<number, { end: number; letters: string }>()
  const lines = channels.map(({ pair, intermediaries, status, kind, source, onRecord, judgements = [], evidence }, index) => {
    const letter = 'abcdefghijklmnopqrstuvwxyz'[index]!
    for (const { start, end } of evidence) told.set(start, { end, letters: told.has(start) ? `${told.get(start)!.letters},${letter}` : letter })
    const via = intermediaries.length > 0 ? ` via ${intermediaries.map(name).join(' and ')}` : ''
    return [`${letter} ${pair.map(name).join('+')}${via} ${status} ${kind}`, source ? who(source, onRecord) : 'nobody', ...judgements.map((one) => `judged by ${who(one.source, one.onRecord)}`)].join(' · ')
  })
  let text = draft
  for (const [start, { end, letters }] of [...told].sort((a, b) => b[0] - a[0])) text = `${text.slice(0, start)}⟦${letters} ${text.slice(start, end)}⟧${text.slice(end)}`
  return `${text}--- channels\n${lines.join('\n')}\n`
}
