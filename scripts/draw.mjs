// node scripts/draw.mjs [--count 100] [--seed 1] [--grave]
// Draws findings at random from the articles that false alarms are counted on and prints each in its place, to be judged one by one.
// The verdicts go into docs/accuracy.md, by the number of the article and the offset, without text.
import { parseArgs } from 'node:util'
import { loadCore } from './eval/core.mjs'
import { newsroom } from './eval/desk.mjs'

const { values } = parseArgs({ options: { count: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' }, grave: { type: 'boolean' } } })
const { analyze } = await loadCore()
const all = newsroom().flatMap(({ text }, number) => analyze(text).findings
  .filter(({ severity }) => !values.grave || severity === 'error' || severity === 'warning')
  .map((finding) => ({ id: number, text, finding })))

let state = Number(values.seed) >>> 0
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}
const count = Math.min(Number(values.count), all.length)
for (let drawn = 0; drawn < count; drawn++) {
  const other = drawn + Math.floor(random() * (all.length - drawn));
  [all[drawn], all[other]] = [all[other], all[drawn]]
  const { id, text, finding: { rule, severity, start, end, message } } = all[drawn]
  const near = `${text.slice(Math.max(0, start - 220), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 220)}`.replace(/\s+/g, ' ')
  console.log(`${drawn + 1}\t${id}\t${start}\t${rule}\t${severity}\n  ${message}\n  ${near}\n`)
}
