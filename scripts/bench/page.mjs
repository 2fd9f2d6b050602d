// The figures as tables, and which of issue 2's targets they meet.
import { cpus } from 'node:os'

const ms = (value) => (value === undefined ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1))
const times = (value) => (value === undefined || Number.isNaN(value) ? '–' : `${value.toFixed(2)} ×`)
const US = 'backchannel'
const BARE = 'remark + retext'

export function page({ whole, strokes, cold, names, origin }) {
  const sizes = Object.keys(whole)
  return [
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.trim()}; text: ${origin}. Medians, milliseconds.`, '',
    `| whole analysis | ${sizes.map((words) => `${words} words | per 1,000`).join(' | ')} | beside ours |`,
    `|---|${sizes.map(() => '---:|---:|').join('')}---:|`,
    ...names.map((name) => `| ${name} | ${sizes.map((words) => `${ms(whole[words][name])} | ${ms(whole[words][name] && (whole[words][name] / words) * 1000)}`).join(' | ')} | ${times(beside(whole, name))} |`), '',
    `| one keystroke | ${sizes.map((words) => `${words} words`).join(' | ')} |`,
    `|---|${sizes.map(() => '---:|').join('')}`,
    `| median | ${sizes.map((words) => ms(strokes[words].middle)).join(' | ')} |`,
    `| slowest | ${sizes.map((words) => ms(strokes[words].slowest)).join(' | ')} |`, '',
    '| load and first 1,000 words | ms |', '|---|---:|',
    ...names.map((name) => `| ${name} | ${ms(cold[name])} |`),
  ]
}

/** The longest text that a peer was measured on. */
const widest = (whole, name) => Object.keys(whole).filter((words) => whole[words][name] !== undefined).at(-1)
const beside = (whole, name) => whole[widest(whole, name)][name] / whole[widest(whole, name)][US]

export function verdicts({ whole, strokes, cold }) {
  const ratio = (words, over, under) => whole[words][over] / whole[words][under]
  const per = (words) => whole[words][US] / words
  const rows = [
    ...Object.keys(whole).map((words) => [`whole analysis beside the bare pipeline, ${words} words`, ratio(words, US, BARE), 4, 'at most', '×']),
    ['growth per word from 1,000 to 100,000 words', per(100000) / per(1000), 1.5, 'at most', '×'],
    ['one keystroke at 100,000 words', strokes[100000].middle, 50, 'at most', 'ms'],
    ['one keystroke at 1,000 words', strokes[1000].middle, 16, 'at most', 'ms'],
    ...['compromise', 'harper.js'].map((peer) => [`faster than ${peer}, ${widest(whole, peer)} words`, beside(whole, peer), 4, 'at least', '×']),
    ['load and first run', cold[US], 400, 'at most', 'ms'],
  ]
  return rows.map(([what, value, bound, way, unit]) => ({ what, value: `${value.toFixed(2)} ${unit}`, limit: `${way} ${bound} ${unit}`, passed: way === 'at most' ? value <= bound : value >= bound }))
}
