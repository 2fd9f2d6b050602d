import assert from 'node:assert/strict'
import { analyze, placeholders } from '../../src/core/index.js'

/** The draft with what can be added at “|”, each in turn. */
function added(marked: string): string[] {
  const at = marked.indexOf('|')
  const draft = marked.replace('|', '')
  return placeholders(analyze(draft), draft, { start: at, end: at }).map(({ start, end, insert }) => draft.slice(0, start) + insert.replace(/\$\{\d:([^}]*)\}/g, '$1') + draft.slice(end))
}

suite('what can be added to words that nobody found fault with', () => {
  test('the speaker of a short quote, so that the sentence still stands', () => {
    for (const [marked, read] of [
      ['“Not the |crane!”', '⟨name⟩ said: “Not the crane!”'],
      ['Snow fell.\n\n- “Not the |crane!”', 'Snow fell.\n\n- ⟨name⟩ said: “Not the crane!”'],
      ['The harbour was “a |very cold place to be that year” and then the snow came.', 'The harbour was “a very cold place to be that year”, ⟨name⟩ said, and then the snow came.'],
      ['The harbour was “a |very cold place to be that year”.', 'The harbour was “a very cold place to be that year”, ⟨name⟩ said.'],
      ['The harbour was “a |very cold place to be that year.”', 'The harbour was “a very cold place to be that year.” The words were ⟨name⟩’s.'],
      ['“Not the |crane,”\n\nSnow fell.', '“Not the crane,” ⟨name⟩ said.\n\nSnow fell.'],
    ] as const) assert.deepEqual(added(marked), [read])
  })

  test('nothing where a speaker is named, in a headline, beside a block quote and to words in scare quotes', () => {
    for (const marked of ['“Not the |crane!” Berit Moen said.', '# “Not the |crane!”', '> Not the |crane!', 'The “|crane” stood in the rain.', 'Snow |fell.']) assert.deepEqual(added(marked), [], marked)
  })

  test('the reason of an unnamed source, at the mention that is pointed at', () => {
    const draft = 'The crew is safe, said a senior Norwegian official in Oslo. The |official said the crane had failed.'
    assert.deepEqual(added(draft), ['The crew is safe, said a senior Norwegian official in Oslo. The official, who spoke on condition of anonymity because ⟨reason⟩, said the crane had failed.'])
    assert.deepEqual(added('A port |official, who spoke on condition of anonymity because he feared for his job, said the crane had failed.'), [])
  })
})
