// What was found, written as the scorers of ../shared read it, and their verdict.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { shared, type Passage, type Words } from './drafts.js'
import type { Parts } from '../../../src/core/read/speech/rank-features.js'
import { PAD } from '../../../src/core/read/speech/row.js'

interface Span { start: number; end: number }

export function judge(passages: readonly Passage[], found: readonly { passage: number; parts: Parts }[], detail = false): string {
  const byDocument = new Map<string, object[]>(passages.map(({ document }) => [document, []]))
  for (const { passage, parts } of found) {
    const one = passages[passage]!
    const { cue, source, content } = parts
    if (!cue || !content.length) continue
    const fragments = content.map((span) => hugged(one, span))
    const near = [...source].sort((a, b) => Math.abs(a[0] - cue[0]) - Math.abs(b[0] - cue[0]))[0]
    byDocument.get(one.document)!.push({ start: fragments[0]!.start, end: fragments.at(-1)!.end, fragments, speaker: near ? span(one, near) : null, cue: span(one, cue) })
  }
  const folder = new URL('../../../out/learn', import.meta.url).pathname
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/found.jsonl`
  writeFileSync(file, [...byDocument].map(([id, quotes]) => `${JSON.stringify({ id, quotes })}\n`).join(''))
  const run = (script: string, ...args: string[]): string => execFileSync(process.execPath, [`${shared()}/score/${script}`, `${shared()}/corpus/polnear.jsonl`, file, '--split', 'dev', ...args], { encoding: 'utf8' })
  const lines = (text: string): string => text.split('\n').filter(Boolean).map((line) => line.replace(/ overlap.*/, '')).join(' | ')
  const all = lines(run('components.mjs'))
  const speech = lines(run('components.mjs', '--speech'))
  return `${all}\n  speech ${speech}${detail ? `\n${run('score.mjs', '--speech').replace(/\n\s+/g, ' ')}` : ''}`
}

const span = ({ at }: Passage, [from, to]: Words): Span => ({ start: at(from).start, end: at(to - 1).end })

/** With the quotation marks that hug it. */
function hugged(one: Passage, [from, to]: Words): Span {
  const { row } = one
  const start = from > 0 && row.quote[from - 1 + PAD] === 2 ? from - 1 : from
  const end = row.quote[to + PAD] === 3 ? to + 1 : row.mark[to + PAD] && row.quote[to + 1 + PAD] === 3 ? to + 2 : to
  return span(one, [start, Math.min(end, row.size)])
}
