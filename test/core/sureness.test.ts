import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

const sureness = (draft: string): string[] => {
  const { quotes, statements } = analyze(draft)
  return [...quotes, ...statements].map(({ confidence, doubt }) => doubt ? `${confidence} ${doubt}` : confidence)
}

suite('how sure an attribution is', () => {
  for (const [draft, ...expected] of [
    ['“The tide decides,” Lund said.', 'high'],
    ['Lund said that the pumps had stopped.', 'high'],
    ['Lund told the board that the pumps had stopped.', 'high'],
    ['The pumps had stopped on Monday, according to Lund.', 'high'],
    ['The port denied that the pumps had stopped.', 'high'],
    ['Lund’s claim that the pumps had stopped was set aside.', 'low weak-cue'],
    ['The ferry is expected to sail on Friday.', 'low weak-cue'],
    ['The ferry is reportedly for sale.', 'low guessed-borders'],
    ['The pilot nodded. “Nobody told us.”', 'low far-speaker'],
    ['Lund said that the pumps had stopped. “Nobody told us.”', 'low far-speaker', 'high'],
  ] as const) {
    test(draft, () => assert.deepEqual(sureness(draft), expected))
  }
})
