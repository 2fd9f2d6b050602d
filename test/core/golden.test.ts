import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { analyze } from '../../src/core/index.js'
import { marked } from './golden/marked.js'

const folder = path.join(import.meta.dirname, 'golden')
const update = process.env['UPDATE'] === '1'

suite('a golden draft keeps its marks', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md')).sort()) {
    const file = path.join(folder, name.replace(/\.md$/, '.marks.txt'))
    test(name.replace(/\.md$/, '').replaceAll('-', ' '), () => {
      const source = readFileSync(path.join(folder, name), 'utf8')
      const shown = marked(source, analyze(source))
      if (update) writeFileSync(file, shown)
      assert.ok(existsSync(file), `There are no marks for ${name} yet. Write them with UPDATE=1 and look at each.`)
      assert.equal(shown, readFileSync(file, 'utf8'))
    })
  }
})

suite('marks written into a text', () => {
  const nothing = { ...analyze(''), mentions: [], quotes: [], sources: [] }
  const at = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part })
  const mention = (text: string, part: string, actor: string) => ({ ...at(text, part), actor, as: 'actor', form: 'full', confidence: 'high' }) as const
  const quote = (text: string, part: string) => ({ id: 'q1', kind: 'direct', segments: [at(text, part)], speaker: null, speakerSpan: null, cue: null, confidence: 'high' }) as const

  test('a name inside a quote stands inside its mark', () => {
    const text = '“Ask Ana Ruiz,” he said.'
    assert.match(marked(text, { ...nothing, quotes: [quote(text, '“Ask Ana Ruiz,”')], mentions: [mention(text, 'Ana Ruiz', 'ana-ruiz')] }), /^⟦quote “Ask ⟦actor:ana-ruiz Ana Ruiz⟧,”⟧ he said\.\n/)
  })

  test('two marks that cross are closed and taken up again', () => {
    const text = 'The “old guard of Lisbon” left.'
    assert.match(marked(text, { ...nothing, quotes: [quote(text, '“old guard of Lisbon”')], mentions: [mention(text, 'The “old guard', 'guard')] }), /^⟦actor:guard The ⟦quote “old guard⟧⟧⟦quote … of Lisbon”⟧ left\.\n/)
  })
})
