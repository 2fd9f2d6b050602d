import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { analyze, type Range } from '../../src/core/index.js'

/**
 * Drafts with a printed reason and drafts with a rote formula or none: «the source in question», ⟦the reason⟧, and above each
 * draft with a reason its kind. What was expected was written before the reading was made (`printed`, `rote`), and after (`later`).
 */
interface Expected {
  readonly draft: string
  readonly source: Range
  readonly reason?: Range
  readonly kind?: string
}

const MARKS = /[«»⟦⟧]/g

function expected(entry: string): Expected {
  const [first, ...rest] = entry.split('\n')
  const [kind, marked] = rest.length ? [first!, rest.join('\n')] : [undefined, first!]
  const at = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(MARKS, '').length
  const between = (open: string, close: string): Range => ({ start: at(open), end: at(close) })
  return { draft: marked.replace(MARKS, ''), source: between('«', '»'), ...(marked.includes('⟦') && { reason: between('⟦', '⟧') }), ...(kind !== undefined && { kind }) }
}

const entries = (name: string): Expected[] => readFileSync(new URL(`reasons/${name}.txt`, import.meta.url), 'utf8').trim().split(/\n\n+/).map(expected)

const meet = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
/** Shared characters as a share of all that either covers. */
const union = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))

function figures(cases: readonly Expected[]): { present: number; overlaps: number; close: number; kinds: number; wrong: string[] } {
  const wrong: string[] = []
  let present = 0, printed = 0, overlaps = 0, close = 0, kinds = 0
  for (const { draft, source, reason, kind } of cases) {
    const found = analyze(draft).sources.find((one) => one.reason && one.spans.some((span) => meet(span, source)))
    if (Boolean(found) === Boolean(reason)) present++
    else wrong.push(`${reason ? 'missed' : `taken “${found?.reason?.text}”`}: ${draft}`)
    if (!reason) continue
    printed++
    if (!found?.reason) continue
    if (meet(found.reason, reason)) overlaps++
    else wrong.push(`elsewhere “${found.reason.text}”: ${draft}`)
    if (union(found.reason, reason) >= 0.5) close++
    if (found.reasonKind === kind) kinds++
    else wrong.push(`${found.reasonKind} for ${kind} “${found.reason.text}”`)
  }
  const share = (count: number, of: number): number => Math.round((1000 * count) / of) / 10
  return { present: share(present, cases.length), overlaps: share(overlaps, printed), close: share(close, printed), kinds: share(kinds, printed), wrong }
}

suite('reasons for anonymity', () => {
  for (const [name, files] of [['the first eighty', ['printed', 'rote']], ['forty more', ['later']]] as const) {
    test(`${name}: present or absent right in 95 of 100, on the right words in 90`, () => {
      const { present, overlaps, close, kinds, wrong } = figures(files.flatMap(entries))
      console.log(`      ${name}: present or absent ${present} %, overlap ${overlaps} %, by half or more ${close} %, kind ${kinds} %`)
      for (const line of wrong) console.log(`        ${line}`)
      assert.ok(present >= 95 && overlaps >= 90 && close >= 85 && kinds >= 85)
    })
  }
})
