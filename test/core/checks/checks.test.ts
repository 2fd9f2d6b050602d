import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { analyze, checkTexts, rules, type Finding, type Range } from '../../../src/core/index.js'
import { casesOf } from './fixture.js'

const pages = path.join(import.meta.dirname, '../../../docs/checks')

for (const rule of rules) {
  suite(`check ${rule}`, () => {
    const file = path.join(import.meta.dirname, `${rule}.md`)
    const cases = existsSync(file) ? casesOf(readFileSync(file, 'utf8')) : []
    const found = (draft: string, options: object = {}): Finding[] => analyze(draft, { severities: { [rule]: 'warning' }, ...options }).findings.filter((finding) => finding.rule === rule)

    test('has a fixture with what must and what must not be found', () => {
      assert.ok(cases.some(({ must }) => must.length > 0) && cases.some(({ not }) => not.length > 0))
    })

    for (const { title, draft, options, must, may, not, fixed } of cases) {
      test(title, () => {
        const findings = found(draft, options)
        const at = ({ start, end }: Range): string => `${start}–${end} “${draft.slice(start, end)}”`
        for (const range of must) assert.ok(findings.some(({ start, end }) => start === range.start && end === range.end), `not found: ${at(range)}; found ${findings.map(at).join(', ')}`)
        for (const range of not) assert.ok(!findings.some(({ start, end }) => start < range.end && end > range.start), `found: ${at(range)}`)
        for (const finding of findings) assert.ok([...must, ...may].some(({ start, end }) => finding.start < end && finding.end > start), `found beside what is marked: ${at(finding)}`)
        for (const { wording, message, fixes } of findings) {
          assert.ok(checkTexts.includes(wording) && fixes.every((fix) => checkTexts.includes(fix.wording)), `a text that no translator sees: ${wording}`)
          assert.doesNotMatch(message, /[{}]/)
        }
        if (fixed !== undefined) assert.equal(mended(draft, findings[0]!), fixed)
      })
    }

    test('has a page whose example is found and whose counter-example is not', () => {
      const page = readFileSync(path.join(pages, `${rule}.md`), 'utf8')
      const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
      assert.deepEqual(headings, ['Rule', 'Why', 'Published source', 'Example', 'Counter-example', 'What is not caught'])
      assert.ok(page.startsWith(`# ${rule}\n`))
      const drafts = (heading: string): string[] => [...(page.split(`## ${heading}\n`)[1]!.split(/^## /m)[0]!).matchAll(/^```markdown\n([\s\S]*?)^```/gm)].map(([, draft]) => draft!)
      assert.ok(drafts('Example').length > 0 && drafts('Counter-example').length > 0)
      for (const draft of drafts('Example')) assert.ok(found(draft).length > 0, `not found: ${draft}`)
      for (const draft of drafts('Counter-example')) assert.deepEqual(found(draft).map(({ message }) => message), [])
    })
  })
}

/** The draft with the first fix of a finding, as it stands before the placeholders are filled in. */
function mended(draft: string, { fixes: [fix] }: Finding): string {
  assert.ok(fix, 'no fix')
  return `${draft.slice(0, fix.start)}${fix.insert.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '')}${draft.slice(fix.end)}`
}
